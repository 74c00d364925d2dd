"""Words in and words out, counted with nothing of what is tested."""

import html
import io
import re
import zipfile
from collections import Counter

from bs4 import BeautifulSoup

from editorial.word.parts import Heading, Notes, Picture, Quote, Table, Text

_WORD = re.compile(r"[^\W_]+")
_PARTS = re.compile(
    r"word/(?:(?:document|footnotes|endnotes|comments|header\d*|footer\d*)|(?:charts|diagrams)/\w+)\.xml"
)
_SAID = re.compile(
    r"<(?P<tag>w:t|w:delText|m:t|a:t|c:v)(?: [^>]*)?>(?P<text>[^<]*)</|"
    r"(?P<end></w:p>|</w:tc>|</a:p>|</c:pt>|"
    r"<w:(?:tab|br|cr|noBreakHyphen|softHyphen|footnoteReference|endnoteReference)\b[^>]*/>|</w:(?:rt|del|moveFrom)>)"
)


def words(text):
    return Counter(_WORD.findall(text))


def words_in(docx):
    """All words of a Word file's text, found by looking at its letters."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        sources = [archive.read(name).decode() for name in archive.namelist() if _PARTS.fullmatch(name)]
    return sum(
        (words(_text(re.sub(r"<mc:Fallback>.*?</mc:Fallback>", "", source, flags=re.S))) for source in sources),
        Counter(),
    )


def _text(source):
    # A box stands in the middle of a paragraph, but its words are its own.
    source = source.replace("<w:txbxContent>", "</w:p>")
    return html.unescape("".join(map(_piece, _SAID.finditer(source))))


def _piece(found):
    if found["end"]:
        return " "
    return f" {found['text']} " if found["tag"] in {"m:t", "c:v"} else found["text"]


def words_out(imported):
    """All words that the author gets to see: in the article, beside it, and in the messages that name some."""
    for message in imported.messages:
        assert all(word in message.sentence for word in message.words.split())
    beside = [remark.words for remark in imported.remarks]
    assert all(" ".join(remark.words.split()) in " ".join(remark.text.split()) for remark in imported.remarks)
    named = [message.words for message in imported.messages]
    return words("\n".join([text_of(imported), *beside, *named]))


def text_of(imported):
    return "\n".join([imported.title, *(_text_of_part(part) for part in imported.parts)])


def _text_of_part(part):
    match part:
        case Heading() | Quote():
            return part.text
        case Text():
            return _plain(part.html)
        case Notes():
            return "\n".join(map(_plain, part.notes))
        case Picture():
            return part.caption
        case Table():
            cells = [_plain(cell) for row in part.rows for cell in row]
            return "\n".join([part.caption, *(column.heading for column in part.columns), *cells])


def _plain(source):
    soup = BeautifulSoup(source.replace("<br/>", "\n"), "html.parser")
    for block in soup.find_all(["p", "li", "ul", "ol"]):
        block.insert_before("\n")
        block.append("\n")
    return soup.get_text()


def note_marks(text):
    return Counter(re.findall(r"\[(\d+)\]", text))
