"""The body of a Word file (ECMA-376, part 1, 17), line by line and table by table."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from .archive import Archive, Relations
from .comments import Comments
from .fields import Field
from .findings import Findings, Kept, Lost, Missing
from .lines import Block, Grid, Kind, Line, PictureMark, Piece, lines_in
from .markup import child, chosen, goes_on, is_on, setting
from .pictures import count_pictures, crop_of, is_decoration, words_for
from .proof import texts_of
from .refusal import check_time
from .runs import Inline
from .styles import Numbering, Numberings, Styles
from .tables import Cell, rectangular

MOST_PICTURES = 60
_SKIPPED = {"w:sectPr", "w:pPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr", "w:bookmarkStart"}


class Reader:
    """Reads the parts of one document that hold words. What it cannot hand on it says to ``findings``."""

    def __init__(self, archive: Archive, main: str, findings: Findings):
        self._archive = archive
        self.findings = findings
        self.relations = archive.relations(main)
        self.styles = Styles(self._first("styles"))
        self.numberings = Numberings(self._first("numbering"), self.styles)
        self.comments = Comments(self._first("comments"))
        self.fields: list[Field] = []
        self._notes = {kind: Notes(archive, self.relations, kind) for kind in ("footnote", "endnote")}
        self._numbers: dict[tuple[str, str], int] = {}
        self._left_out: set[tuple[str, str]] = set()
        self._carried: list[Piece] = []
        self._pictures = 0
        self._lettered: set[tuple[str, int]] = set()
        self._charts: set[str] = set()

    def _first(self, kind: str) -> Element | None:
        names = self.relations.of_kind(kind)
        return self._archive.part(names[0]) if names else None

    # Blocks

    def story(self, element: Element) -> list[Block]:
        """All that a body, a box, a cell or a note holds: a paragraph without its end goes on in it or nowhere."""
        around, self._carried = self._carried, []
        blocks = [*self._blocks(element), *self._remaining()]
        self._carried = around
        return blocks

    def _blocks(self, element: Element) -> Iterator[Block]:
        for each in element:
            yield from self._block(each)

    def _block(self, element: Element) -> Iterator[Block]:
        if element.tag == "w:p":
            yield from self._paragraph(element)
        elif element.tag == "w:tbl":
            yield from self._table(element)
        elif element.tag == "w:sdt":
            yield from self._content(element)
        elif element.tag == "mc:AlternateContent":
            taken = chosen(element)
            yield from self._blocks(taken) if taken is not None else ()
        elif element.tag == "w:altChunk":
            self.findings.missing(Missing.INSERTED_FILE)
        elif element.tag in {"m:oMathPara", "m:oMath"}:
            yield Line(Inline(self, self.styles.look_of_paragraph("")).read(_around(element)))
        elif element.tag not in _SKIPPED:
            yield from self._blocks(element)

    def _content(self, element: Element) -> Iterator[Block]:
        gallery = setting(element, "w:sdtPr", "w:docPartObj", "w:docPartGallery")
        content = child(element, "w:sdtContent")
        blocks = self._blocks(content) if content is not None else iter(())
        if gallery != "Table of Contents":
            yield from blocks
            return
        for line in lines_in(blocks):
            self.findings.lost(Lost.CONTENTS, line.text)

    # Paragraphs

    def _paragraph(self, element: Element) -> Iterator[Block]:
        check_time()
        properties = child(element, "w:pPr")
        inline = Inline(self, self.styles.look_of_paragraph(setting(properties, "w:pStyle")))
        carried, self._carried = self._carried, []
        pieces = [*carried, *inline.read(element)]
        if goes_on(element):
            self._carried = pieces
        elif self.styles.is_contents(properties):
            self.findings.lost(Lost.CONTENTS, Line(pieces).text)
        else:
            yield self._line(pieces, properties)
        yield from inline.boxes

    def _line(self, pieces: list[Piece], properties: Element | None) -> Line:
        kind, level = self.styles.kind(properties)
        numbering = self.numberings.of(properties)
        if numbering is None:
            return Line(pieces, kind, level)
        line = Line(pieces, Kind.ITEM, numbering.depth + 1, numbering.is_ordered, numbering.series)
        if numbering.label:
            self.findings.kept(Kept.LABEL, numbering.label)
        if kind in {Kind.HEADING, Kind.TITLE}:
            if numbering.is_ordered:
                self.findings.kept(Kept.NUMBERED_HEADING, line.text)
            return Line(pieces, kind, level)
        self._tell_letters(numbering, line)
        return line

    def _tell_letters(self, numbering: Numbering, line: Line) -> None:
        key = (numbering.series, numbering.depth)
        if numbering.is_ordered and not numbering.is_counted_plainly and key not in self._lettered:
            self._lettered.add(key)
            self.findings.kept(Kept.LETTERED_LIST, line.text)

    def _remaining(self) -> Iterator[Block]:
        """What was to go on in a paragraph that does not come."""
        carried, self._carried = self._carried, []
        if carried:
            yield Line(carried)

    # Tables

    def _table(self, element: Element) -> Iterator[Block]:
        yield from self._remaining()
        rows = [self._row(row) for row in _within(element, "w:tr") if not self._is_deleted(row)]
        grid = rectangular([row for row in rows if row], self.findings)
        if not grid.rows:
            return
        if len(grid.rows) == 1 and len(grid.rows[0]) == 1:
            yield from self._frame(grid.rows[0][0])
            return
        grid.has_headings = self._names_columns(element, grid)
        yield grid

    def _row(self, element: Element) -> list[Cell]:
        properties = child(element, "w:trPr")
        before = [Cell([], 1, False)] * _number(setting(properties, "w:gridBefore"), 0)
        return [*before, *(self._cell(cell) for cell in _within(element, "w:tc"))]

    def _cell(self, element: Element) -> Cell:
        properties = child(element, "w:tcPr")
        merge = child(properties, "w:vMerge")
        goes_on = merge is not None and merge.get("w:val", "continue") == "continue"
        return Cell(self._lines_in(element), _number(setting(properties, "w:gridSpan"), 1), goes_on)

    def _lines_in(self, element: Element) -> list[Line]:
        """Of a cell or a note: a table in it becomes lines."""
        blocks = self.story(element)
        for block in blocks:
            if isinstance(block, Grid):
                self.findings.kept(Kept.NESTED, block.text)
        return lines_in(blocks)

    def _is_deleted(self, row: Element) -> bool:
        """Whether a row was deleted as such. Its words are said then."""
        properties = child(row, "w:trPr")
        if child(properties, "w:del") is None:
            return False
        for words in texts_of(row):
            self.findings.lost(Lost.CHANGE, words)
        for _picture in range(count_pictures(row)):
            self.findings.missing(Missing.PICTURE_DELETED)
        return True

    def _frame(self, lines: list[Line]) -> Iterator[Block]:
        words = " ".join(line.text for line in lines)
        if words.strip():
            self.findings.kept(Kept.FRAME, words)
        yield from lines

    def _names_columns(self, element: Element, grid: Grid) -> bool:
        if len(grid.rows) < 2:
            return False
        first = next(_within(element, "w:tr"))
        if is_on(child(first, "w:trPr"), "w:tblHeader"):
            return True
        lines = [line for cell in grid.rows[0] for line in cell if line.has_words]
        if lines and all(line.is_bold for line in lines):
            return True
        properties = child(element, "w:tblPr")
        look = child(properties, "w:tblLook")
        is_marked = look is not None and (look.get("w:firstRow") == "1" or _bits(look.get("w:val")) & 0x20)
        return bool(is_marked and self.styles.has_bold_first_row(setting(properties, "w:tblStyle")))

    # Notes

    def note_number(self, kind: str, key: str) -> int | None:
        """Notes are counted as they are met. None for one that is not there."""
        if key not in self._notes[kind].elements:
            return None
        return self._numbers.setdefault((kind, key), len(self._numbers) + 1)

    def notes_left_out(self, kind: str, key: str) -> list[Element]:
        """The note whose mark is left out, if it is there; its words are said once, however many marks it has."""
        note = self._notes[kind].elements.get(key)
        if note is None or (kind, key) in self._left_out:
            return []
        self._left_out.add((kind, key))
        return [note]

    def notes(self) -> list[list[Line]]:
        """In their order. A note may bring another."""
        read: list[list[Line]] = []
        while len(read) < len(self._numbers):
            for kind, key in list(self._numbers)[len(read) :]:
                notes = self._notes[kind]
                with self._within_part(notes.relations):
                    read.append(self._lines_in(notes.elements[key]))
        return read

    @contextmanager
    def _within_part(self, relations: Relations) -> Iterator[None]:
        before, self.relations = self.relations, relations
        yield
        self.relations = before

    # What the document refers to

    def picture(self, blip: Element, around: Element, properties: Element | None) -> PictureMark | None:
        name = self.relations.targets.get(blip.get("r:embed") or blip.get("r:id") or "")
        content = self._archive.content(name) if name else None
        if content is None:
            self.findings.missing(Missing.PICTURE_ELSEWHERE)
            return None
        self._pictures += 1
        if self._pictures > MOST_PICTURES:
            self.findings.missing(Missing.PICTURE_TOO_MANY)
            return None
        return PictureMark(content, words_for(properties), is_decoration(properties), crop_of(around))

    def name_chart(self, reference: Element) -> None:
        """Once, however often it is shown."""
        name = self.relations.targets.get(reference.get("r:id") or reference.get("r:dm") or "", "")
        if name and name in self._charts:
            return
        self._charts.add(name)
        tree = self._archive.part(name) if name else None
        words = " ".join(texts_of(tree)) if tree is not None else ""
        self.findings.lost(Lost.CHART, words)

    def safe_address(self, address: str, words: str) -> str:
        """An address of the web or of mail; "" for every other, which is told."""
        if not address:
            return ""
        if address.startswith("#"):
            if not address.startswith("#_Toc"):
                self.findings.kept(Kept.INNER_LINK, words)
            return ""
        if not is_of_web_or_mail(address):
            self.findings.kept(Kept.LINK, f"{words} ({address})")
            return ""
        return address

    def margins(self) -> None:
        """Name what stands at the top and the bottom of the pages."""
        for kind in ("header", "footer"):
            for name in self.relations.of_kind(kind):
                tree = self._archive.part(name)
                if tree is not None:
                    self._name_margin(tree)

    def _name_margin(self, tree: Element) -> None:
        for words in texts_of(tree):
            self.findings.lost(Lost.MARGIN, words)
        for _picture in range(count_pictures(tree)):
            self.findings.missing(Missing.PICTURE_IN_MARGIN)


class Notes:
    """Footnotes or endnotes by their ids, without the lines that separate them from the text."""

    def __init__(self, archive: Archive, relations: Relations, kind: str):
        names = relations.of_kind(f"{kind}s")
        tree = archive.part(names[0]) if names else None
        self.relations = archive.relations(names[0]) if names else relations
        self.elements = {
            each.get("w:id", ""): each
            for each in (tree if tree is not None else ())
            if each.tag == f"w:{kind}" and each.get("w:type", "normal") == "normal"
        }


def is_of_web_or_mail(address: str) -> bool:
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname
    except ValueError:
        return False
    return bool(host) if parts.scheme in {"http", "https"} else parts.scheme == "mailto" and "@" in parts.path


def _within(element: Element, tag: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, through what may stand round them."""
    for each in element:
        if each.tag == tag:
            yield each
        elif each.tag in {"w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"}:
            yield from _within(each, tag)


def _around(element: Element) -> Element:
    paragraph = Element("w:p")
    paragraph.append(element)
    return paragraph


def _number(words: str, default: int) -> int:
    return min(int(words), 63) if words.isdecimal() and len(words) < 8 else default


def _bits(words: str | None) -> int:
    try:
        return int(words or "0", 16)
    except ValueError:
        return 0
