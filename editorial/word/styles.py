"""What the styles and the numbering of a document mean (ECMA-376, 17.7 and 17.9)."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from .lines import Kind
from .markup import child, is_on, setting

LONGEST_CHAIN = 20  # of styles that are based on one another
QUOTES = {"quote", "intense quote", "block text", "quotations", "block quotation", "block quote"}
BULLETS = {"bullet", "none", ""}


@dataclass(frozen=True)
class Look:
    """Of some words. None: as it is round them."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    struck: bool | None = None
    raised: bool | None = None

    def over(self, below: "Look") -> "Look":
        return Look(
            *(getattr(below, name) if getattr(self, name) is None else getattr(self, name) for name in _SWITCHES)
        )


_SWITCHES = ("bold", "italic", "hidden", "struck", "raised")


def look_of(properties: Element | None) -> Look:
    """From ``w:rPr``."""
    position = setting(properties, "w:vertAlign")
    struck = [on for tag in ("w:strike", "w:dstrike") if (on := is_on(properties, tag)) is not None]
    return Look(
        bold=is_on(properties, "w:b"),
        italic=is_on(properties, "w:i"),
        hidden=is_on(properties, "w:vanish"),
        struck=any(struck) if struck else None,
        raised=position in {"superscript", "subscript"} if position else None,
    )


@dataclass(frozen=True)
class Numbering:
    """Of a paragraph: its list, how deep in it (from 0), and how it counts ("bullet", "decimal", "lowerLetter" …).

    ``pattern`` is what stands before its points, with "%1" for a number; ``start`` is the first of them.
    """

    series: str
    depth: int
    format: str
    pattern: str = ""
    start: str = ""

    @property
    def is_ordered(self) -> bool:
        return self.format not in BULLETS

    @property
    def is_counted_plainly(self) -> bool:
        """Whether it counts 1, 2, 3."""
        return self.format.startswith("decimal") and self.pattern.count("%") < 2 and self.start in {"", "1"}

    @property
    def label(self) -> str:
        """The pattern if it holds words: "Article …:". (A single letter may be a bullet of its font.)"""
        return re.sub(r"%\d", "…", self.pattern) if re.search(r"[^\W\d_]{2,}", self.pattern) else ""


class Styles:
    def __init__(self, tree: Element | None):
        self._styles = {
            style.get("w:styleId", ""): style for style in (tree if tree is not None else ()) if style.tag == "w:style"
        }
        self._default = next(
            (
                key
                for key, style in self._styles.items()
                if style.get("w:type") == "paragraph" and style.get("w:default") in {"1", "true"}
            ),
            "",
        )
        defaults = child(child(child(tree, "w:docDefaults"), "w:rPrDefault"), "w:rPr")
        self._everywhere = look_of(defaults)

    def name(self, key: str) -> str:
        """What the style is called, in small letters and English: programs keep the names of Word's own so."""
        return self._name(self._styles[key]) if key in self._styles else key.lower()

    def look(self, key: str) -> Look:
        """What the style and those that it is based on say of words."""
        found = Look()
        for style in self._chain(key):
            found = found.over(look_of(child(style, "w:rPr")))
        return found

    def look_of_paragraph(self, key: str) -> Look:
        return self.look(key or self._default).over(self._everywhere)

    def kind(self, paragraph: Element | None) -> tuple[Kind, int]:
        """What a paragraph with these properties is, and the rank of a heading."""
        names = [self._name(style) for style in self._chain(setting(paragraph, "w:pStyle"))]
        names = names or [setting(paragraph, "w:pStyle").lower()]
        for name in names:
            if name == "title":
                return Kind.TITLE, 1
            if heading := re.fullmatch(r"heading ?(\d)", name):
                return Kind.HEADING, int(heading[1])
            if name in QUOTES:
                return Kind.QUOTE, 1
            if name == "caption":
                return Kind.CAPTION, 1
        rank = self._outline(paragraph)
        return (Kind.PARAGRAPH, 1) if rank is None else (Kind.HEADING, rank)

    def is_contents(self, paragraph: Element | None) -> bool:
        """A line of the table of contents, or the words above it."""
        name = self.name(setting(paragraph, "w:pStyle"))
        return bool(re.fullmatch(r"toc ?\d|contents ?\d|toc ?heading|contents heading", name))

    def has_bold_first_row(self, key: str) -> bool:
        """Whether a style of tables sets the first row apart."""
        rows = [
            part
            for style in self._chain(key)
            for part in style
            if part.tag == "w:tblStylePr" and part.get("w:type") == "firstRow"
        ]
        return any(is_on(child(row, "w:rPr"), "w:b") for row in rows)

    def numbering(self, paragraph: Element | None) -> Element | None:
        """``w:numPr`` of a paragraph, or of its style."""
        own = child(paragraph, "w:numPr")
        if own is not None:
            return own
        found = (child(child(style, "w:pPr"), "w:numPr") for style in self._chain(setting(paragraph, "w:pStyle")))
        return next((numbering for numbering in found if numbering is not None), None)

    def _chain(self, key: str) -> list[Element]:
        chain: list[Element] = []
        while (style := self._styles.get(key)) is not None and len(chain) < LONGEST_CHAIN:
            chain.append(style)
            key = setting(style, "w:basedOn")
        return chain

    def _outline(self, paragraph: Element | None) -> int | None:
        properties = [paragraph, *(child(style, "w:pPr") for style in self._chain(setting(paragraph, "w:pStyle")))]
        levels = (setting(each, "w:outlineLvl") for each in properties)
        level = next((level for level in levels if level), "")
        return int(level) + 1 if level.isdecimal() and len(level) == 1 and level != "9" else None

    @staticmethod
    def _name(style: Element) -> str:
        return setting(style, "w:name").lower()


class Numberings:
    def __init__(self, tree: Element | None, styles: Styles):
        found = list(tree) if tree is not None else []
        self._styles = styles
        self._abstract = {each.get("w:abstractNumId", ""): each for each in found if each.tag == "w:abstractNum"}
        self._numbers = {each.get("w:numId", ""): each for each in found if each.tag == "w:num"}

    def of(self, paragraph: Element | None) -> Numbering | None:
        """How a paragraph with these properties is counted; None if it is not."""
        properties = self._styles.numbering(paragraph)
        number, level = setting(properties, "w:numId"), setting(properties, "w:ilvl")
        if number in {"", "0"}:
            return None
        is_said = level.isdecimal() and len(level) < 3
        depth = min(int(level), 8) if is_said else self._depth_by_name(paragraph)
        counted = self._level(number, depth if is_said else 0)
        pattern = setting(counted, "w:lvlText").strip(" \u200b")
        if counted is not None and not pattern:
            return None  # it goes on with a point of the list, and is none
        start = self._start(number, depth) or setting(counted, "w:start")
        return Numbering(number, depth, setting(counted, "w:numFmt") or "bullet", pattern, start)

    def _start(self, number: str, depth: int) -> str:
        """What the list itself says of its first number."""
        return setting(self._override(number, depth), "w:startOverride")

    def _depth_by_name(self, paragraph: Element | None) -> int:
        """Word's older styles say it in their names: "List Bullet 2"."""
        found = re.search(r"^list.* ([2-5])$", self._styles.name(setting(paragraph, "w:pStyle")))
        return int(found[1]) - 1 if found else 0

    def _override(self, number: str, depth: int) -> Element | None:
        instance = self._numbers.get(number)
        overrides = (each for each in (instance if instance is not None else ()) if each.tag == "w:lvlOverride")
        return next((each for each in overrides if each.get("w:ilvl") == str(depth)), None)

    def _level(self, number: str, depth: int, links: int = 3) -> Element | None:
        """How the list counts at a depth: as it says itself, or as the list says that it is made from."""
        instance = self._numbers.get(number)
        own = child(self._override(number, depth), "w:lvl")
        if own is not None:
            return own
        abstract = self._abstract.get(setting(instance, "w:abstractNumId"))
        link = setting(abstract, "w:numStyleLink")
        if link and links:
            linked = setting(self._styles.numbering(_with_style(link)), "w:numId")
            return self._level(linked, depth, links - 1)
        levels = (level for level in (abstract if abstract is not None else ()) if level.tag == "w:lvl")
        return next((level for level in levels if level.get("w:ilvl") == str(depth)), None)


def _with_style(key: str) -> Element:
    properties, style = Element("w:pPr"), Element("w:pStyle", {"w:val": key})
    properties.append(style)
    return properties
