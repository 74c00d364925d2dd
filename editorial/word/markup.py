"""XML of Office documents as trees, with the prefixes under which everybody knows the names: ``w:p``, ``m:oMath``.

Two sets of namespaces are in use (ECMA-376 "transitional", and ISO/IEC 29500 "strict"); here they are one. A document
that declares entities is refused, and so is one that is nested deeper or has more elements than any writer makes.
"""

from collections.abc import Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from django.utils.translation import gettext as _

from .refusal import CannotRead, check_time

DEEPEST = 150
MOST_ELEMENTS = 300_000  # a book of 400 pages has half of them

_OFFICE = ("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")
_BOTH = {
    "wordprocessingml/2006/main": "w",
    "wordprocessingml/main": "w",
    "officeDocument/2006/math": "m",
    "officeDocument/math": "m",
    "officeDocument/2006/relationships": "r",
    "officeDocument/relationships": "r",
    "drawingml/2006/main": "a",
    "drawingml/main": "a",
    "drawingml/2006/wordprocessingDrawing": "wp",
    "drawingml/wordprocessingDrawing": "wp",
    "drawingml/2006/chart": "c",
    "drawingml/chart": "c",
    "drawingml/2006/diagram": "dgm",
    "drawingml/diagram": "dgm",
    "markup-compatibility/2006": "mc",
}
PREFIXES = {f"{start}{rest}": prefix for start in _OFFICE for rest, prefix in _BOTH.items()} | {
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.microsoft.com/office/drawing/2017/decorative": "adec",
}
# Of two ways to say one thing, the newer is taken if it is made of these: the rest is not known here.
UNDERSTOOD = {"wps", "wpg", "wpc", "w14", "w15", "wp14", "a14"}


def tree_of(content: bytes) -> Element:
    """Raises CannotRead for what is no XML, or none that an office program writes."""
    parser = expat.ParserCreate(namespace_separator="}")
    growing = _Growing()
    parser.StartElementHandler = growing.start
    parser.EndElementHandler = growing.end
    parser.CharacterDataHandler = growing.builder.data
    parser.StartDoctypeDeclHandler = _refuse_declarations
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
        return growing.builder.close()
    except (expat.ExpatError, AssertionError, LookupError, ValueError) as error:
        if isinstance(error, CannotRead):
            raise
        raise CannotRead(_unreadable()) from error


class _Growing:
    def __init__(self) -> None:
        self.builder = TreeBuilder()
        self._depth = self._elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > DEEPEST or self._elements > MOST_ELEMENTS:
            raise CannotRead(_("No office program builds a document like this. Save it anew in Word."))
        if self._elements % 5000 == 0:
            check_time()
        self.builder.start(_short(name), {_short(key): value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        self._depth -= 1
        self.builder.end(_short(name))


@lru_cache(maxsize=2000)
def _short(name: str) -> str:
    space, separator, local = name.rpartition("}")
    prefix = PREFIXES.get(space)
    return f"{prefix}:{local}" if prefix else local if not separator else f"?:{local}"


def _refuse_declarations(*_declaration: object) -> None:
    raise CannotRead(_("This document holds declarations that no office program writes. Save it anew in Word."))


def _unreadable() -> str:
    return _(
        "A part of this file is damaged. Open it in Word; if Word can read it, choose Save as, and as type Word "
        "document (.docx)."
    )


# Reading trees


def child(element: Element | None, tag: str) -> Element | None:
    """The first child of that name. (ElementTree's own ``find`` takes the ``w`` of ``w:p`` for a prefix.)"""
    return None if element is None else next((found for found in element if found.tag == tag), None)


def is_on(element: Element | None, tag: str) -> bool | None:
    """What a switch says (ECMA-376, 17.17.4); None where there is none."""
    found = child(element, tag)
    return None if found is None else found.get("w:val", "1").lower() not in {"0", "false", "off", "none"}


def goes_on(paragraph: Element) -> bool:
    """Whether it goes on in the next one: its end was deleted, or it is a large first letter (17.3.1.11)."""
    properties = child(paragraph, "w:pPr")
    frame = child(properties, "w:framePr")
    is_first_letter = frame is not None and frame.get("w:dropCap", "none") != "none"
    return is_first_letter or child(child(properties, "w:rPr"), "w:del") is not None


def setting(element: Element | None, *tags: str) -> str:
    """The ``w:val`` of the child of a child …; "" where there is none."""
    for tag in tags:
        element = child(element, tag)
    return "" if element is None else element.get("w:val", "")


def all_within(element: Element) -> Iterator[Element]:
    """The element and whatever is in it; of alternatives, what is taken."""
    yield element
    for each in [chosen(element)] if element.tag == "mc:AlternateContent" else element:
        if each is not None:
            yield from all_within(each)


def chosen(alternatives: Element) -> Element | None:
    """Of ``mc:AlternateContent``, what is taken: the first choice that is understood, or else the fallback."""
    for choice in alternatives:
        if choice.tag == "mc:Choice" and set(choice.get("Requires", "").split()) <= UNDERSTOOD:
            return choice
    return child(alternatives, "mc:Fallback")
