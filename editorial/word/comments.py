"""The comments of a Word file, and the words beside which they stand."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from .lines import RemarkMark
from .parts import Remark

LONGEST_COVERED = 80


@dataclass
class _Comment:
    author: str
    words: str
    covered: list[str] = field(default_factory=list)

    def as_mark(self) -> RemarkMark:
        about = " ".join("".join(self.covered).split())
        if len(about) > LONGEST_COVERED:
            about = f"{about[:LONGEST_COVERED].rstrip()}…"
        sentence = _("%(who)s on “%(about)s”: %(words)s") if about else _("%(who)s: %(words)s")
        return RemarkMark(sentence % {"who": self.author, "about": about, "words": self.words}, self.words)


class Comments:
    def __init__(self, tree: Element | None):
        self._waiting = {
            each.get("w:id", ""): _Comment(_author(each), _words(each))
            for each in (tree if tree is not None else ())
            if each.tag == "w:comment"
        }
        self._open: dict[str, _Comment] = {}  # those that cover the words where the reader is

    def begin(self, key: str) -> None:
        if comment := self._waiting.get(key):
            self._open[key] = comment

    def cover(self, text: str) -> None:
        """These words stand in the document where the reader is."""
        for key, comment in [*self._open.items()]:
            comment.covered.append(text)
            if len(comment.covered) >= LONGEST_COVERED:
                del self._open[key]  # what more it covers is not quoted

    def remark(self, key: str) -> RemarkMark | None:
        """The comment whose reference is reached; None if there is none, or it has been."""
        self._open.pop(key, None)
        comment = self._waiting.pop(key, None)
        return comment.as_mark() if comment is not None and comment.words else None

    def left(self) -> list[Remark]:
        """Those to which nothing in the document refers."""
        marks = [comment.as_mark() for comment in self._waiting.values() if comment.words]
        return [Remark(mark.text, mark.words, None) for mark in marks]


def _author(comment: Element) -> str:
    return comment.get("w:author", "").strip() or _("Somebody")


def _words(comment: Element) -> str:
    """Of a comment: its paragraphs, with what is written in them."""
    paragraphs = ("".join(map(_said_by, paragraph.iter())) for paragraph in comment.iter() if paragraph.tag == "w:p")
    return "\n".join(filter(str.strip, paragraphs))


def _said_by(element: Element) -> str:
    if element.tag in {"w:br", "w:cr", "w:tab"}:
        return " "
    return element.text or "" if element.tag == "w:t" else ""
