"""The proof that no word was lost: all that a document says, found without understanding it, less all that came out.

What is left over is named to the author. So nothing vanishes in silence, not even by a fault of the reader's.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from cms.core.rich_text import plain

from .markup import chosen, goes_on
from .parts import Heading, Notes, Part, Picture, Quote, Remark, Table, Text
from .symbols import sign

_WORD = re.compile(r"[^\W_]+")
_NOTE_MARK = re.compile(r"\[(\d{1,4})\]")
_PARAGRAPHS = {"w:p", "a:p", "w:tr", "w:tc", "v:textpath"}
_TEXT = {"w:t", "w:delText", "a:t", "c:v"}
_ENDS_WORD = {
    *("w:tab", "w:ptab", "w:br", "w:cr", "w:footnoteReference", "w:endnoteReference", "w:rt", "w:rubyBase", "m:oMath"),
    *("c:pt", "c:v", "dgm:pt"),
}
_SIGNS = {"w:noBreakHyphen": "‑", "w:softHyphen": "\u00ad"}
_GONE = {"w:del", "w:moveFrom"}


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text))


# What is in a document


def texts_of(tree: Element) -> Iterator[str]:
    """The texts of all paragraphs of a part, whatever stands round them; what was deleted or hidden is apart."""
    paragraphs = _Paragraphs()
    paragraphs.walk(tree, "")
    paragraphs.end()
    return (text for text in paragraphs.texts if text.strip())


class _Paragraphs:
    """Collects letters; they are put together where nothing ends a word between them."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._streams: dict[str, list[str]] = {}
        self._going_on: list[str] = []  # from one paragraph into the next

    def end(self) -> None:
        self.texts += ["".join(letters) for letters in (*self._streams.values(), self._going_on)]
        self._streams, self._going_on = {}, []

    def walk(self, element: Element, stream: str) -> None:
        tag = element.tag
        if tag == "mc:AlternateContent":
            if (taken := chosen(element)) is not None:
                self.walk(taken, stream)
            return
        if tag in _PARAGRAPHS:
            self._apart(element, stream)
            return
        if tag in _ENDS_WORD:
            self._say(" ", stream)
        self._say(_said_by(element), stream)
        inner = "gone" if tag in _GONE else "hidden" if tag == "w:r" and _is_hidden(element) else stream
        if inner != stream:
            self._say("", inner)
        for each in element:
            self.walk(each, inner)
        if tag in _ENDS_WORD or tag == "m:t":
            self._say(" ", stream)

    def _apart(self, element: Element, stream: str) -> None:
        """A paragraph, which may stand in the middle of another: that of a box."""
        around, self._streams, self._going_on = self._streams, {stream: self._going_on}, []
        self._say(element.get("string", ""), stream)
        for each in element:
            self.walk(each, stream)
        going_on = self._streams.pop(stream, []) if goes_on(element) else []
        self.end()
        self._streams, self._going_on = around, going_on

    def _say(self, text: str, stream: str) -> None:
        self._streams.setdefault(stream, []).append(text)


def _said_by(element: Element) -> str:
    if element.tag in _TEXT or element.tag == "m:t":
        return element.text or ""
    if element.tag == "w:sym":
        return sign(element)
    return _SIGNS.get(element.tag, "")


def _is_hidden(run: Element) -> bool:
    properties = next((each for each in run if each.tag == "w:rPr"), ())
    return any(each.tag == "w:vanish" and each.get("w:val", "1") not in {"0", "false", "off"} for each in properties)


# What came out of it


def texts_of_part(part: Part) -> list[str]:
    """All words of a part, as readers get them."""
    match part:
        case Heading(text) | Quote(text):
            return [text]
        case Text(html):
            return [plain(html)]
        case Table(columns, rows, caption):
            cells = [
                plain(cell) if column.is_rich else cell
                for row in rows
                for column, cell in zip(columns, row, strict=True)
            ]
            return [caption, *(column.heading for column in columns), *cells]
        case Notes(notes):
            return [plain(note) for note in notes]
        case Picture():
            return [part.caption]


def left_over(texts: Iterable[str], title: str, parts: Iterable[Part], remarks: Iterable[Remark], named: str) -> str:
    """The words of ``texts`` that are in nothing else, in their order."""
    source = "\n".join(texts)
    came = "\n".join([title, *(text for part in parts for text in texts_of_part(part))])
    out = words(came) - _marks_added(source, came)
    out += words("\n".join(remark.words for remark in remarks)) + words(named)
    missing = words(source) - out
    return " ".join(word for word in _WORD.findall(source) if _take(missing, word))


def _marks_added(source: str, came: str) -> Counter[str]:
    """The numbers of notes, which the document does not hold as words."""
    return Counter(_NOTE_MARK.findall(came)) - Counter(_NOTE_MARK.findall(source))


def _take(missing: Counter[str], word: str) -> bool:
    if not missing[word]:
        return False
    missing[word] -= 1
    return True
