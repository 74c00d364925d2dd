"""Lines become the parts of an article: which is the title, which are headings, what belongs together."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from .findings import Findings, Kept, Missing
from .lines import Block, Grid, Kind, Line, NoteMark, PictureMark, Piece, Run
from .parts import Column, Heading, Notes, Part, Picture, Quote, Remark, Table, Text
from .pictures import picture_of
from .refusal import check_time
from .rich import DEEPEST_LIST, html_of, html_of_lines, plain_of

LONGEST_TITLE = 255
LONGEST_HEADING = 160
LONGEST_BOLD_HEADING = 100
LONGEST_CAPTION = 255


def take_title(blocks: list[Block], findings: Findings) -> tuple[str, list[Block]]:
    """The title, and what is below it: the line of that style; or the only heading of its rank, if it stands first; or
    a first line in bold."""
    place = _place_of_title(blocks)
    line = blocks[place] if place is not None else None
    if place is None or not isinstance(line, Line):
        return "", blocks
    title = " ".join(line.text.split())
    if not title or len(title) > LONGEST_TITLE:
        return "", blocks
    for piece in line.pieces:
        if isinstance(piece, NoteMark):
            findings.kept(Kept.MARK_IN_TITLE, f"[{piece.number}]")
    if line.kind == Kind.PARAGRAPH:
        findings.kept(Kept.FIRST_LINE, title)
    left: list[Piece] = [piece for piece in line.pieces if not isinstance(piece, Run | NoteMark)]
    return title, [*blocks[:place], Line(left), *blocks[place + 1 :]]


def _place_of_title(blocks: list[Block]) -> int | None:
    lines = [(place, block) for place, block in enumerate(blocks) if isinstance(block, Line) and block.has_words]
    titles = [place for place, line in lines if line.kind == Kind.TITLE]
    if titles:
        return titles[0]
    if not lines or lines[0][0] != _first_with_words(blocks):
        return None
    place, first = lines[0]
    if first.kind == Kind.HEADING:
        of_its_rank = [line for _place, line in lines if line.kind == Kind.HEADING and line.level <= first.level]
        return place if len(of_its_rank) == 1 else None
    return place if _stands_alone_in_bold([line for _place, line in lines], 0) else None


def _first_with_words(blocks: list[Block]) -> int | None:
    return next((place for place, block in enumerate(blocks) if isinstance(block, Grid) or block.has_words), None)


def with_bold_lines_as_headings(blocks: list[Block], findings: Findings) -> list[Block]:
    """Who does not know of styles makes a heading by making a line bold. It ranks below those that are made as such."""
    lines = [block if isinstance(block, Line) else Line() for block in blocks]
    highest = min((line.level for line in lines if line.kind == Kind.HEADING), default=0)
    found, rank = [], max(highest, 1)
    for place, block in enumerate(blocks):
        if isinstance(block, Line) and _stands_alone_in_bold(lines, place):
            findings.kept(Kept.BOLD_LINE, block.text)
            block = replace(block, kind=Kind.HEADING, level=rank)
        elif isinstance(block, Line) and block.kind == Kind.HEADING:
            rank = highest + 1
        found.append(block)
    return found


def _stands_alone_in_bold(lines: list[Line], place: int) -> bool:
    line = lines[place]
    neighbours = lines[max(0, place - 1) : place] + lines[place + 1 : place + 2]
    return _is_short_and_bold(line) and not any(map(_is_short_and_bold, neighbours))


def _is_short_and_bold(line: Line) -> bool:
    text = line.text.strip()
    is_short = 0 < len(text) <= LONGEST_BOLD_HEADING and "\n" not in text
    return line.kind == Kind.PARAGRAPH and is_short and line.is_bold and text[-1] not in ".,;:"


class Composer:
    """Takes lines and tables one after another; ``parts`` and ``remarks`` are what became of them."""

    def __init__(self, findings: Findings, with_pictures: bool):
        self.parts: list[Part] = []
        self.remarks: list[Remark] = []
        self._findings = findings
        self._with_pictures = with_pictures
        self._text: list[Line] = []
        self._quote: list[Line] = []
        self._pictures: list[PictureMark] = []
        self._caption: Line | None = None  # of the table or the picture that follows
        self._is_gap = False  # whether what came last was to be looked at, and could not come
        self._counted: set[tuple[str, int]] = set()
        self._ranks: list[int] = []
        self._made = 0

    def take(self, blocks: Iterable[Block]) -> None:
        found = [block for block in blocks if isinstance(block, Grid) or block.pieces]
        self._ranks = sorted({block.level for block in found if isinstance(block, Line) and block.kind == Kind.HEADING})
        for block, following in zip_longest(found, found[1:]):
            check_time()
            if isinstance(block, Grid):
                self._table(block)
            else:
                self._line(block, following)
        self._finish()

    def take_notes(self, notes: list[list[Line]]) -> None:
        if not notes:
            return
        pictures = [mark for lines in notes for line in lines for mark in line.pictures]
        for _mark in pictures:
            self._findings.kept(Kept.PICTURE_IN_NOTE, "")
        self._pictures += pictures
        self._finish()
        self.parts.append(Notes(tuple(self._note(lines) for lines in notes)))
        self._remark(mark for lines in notes for line in lines for mark in line.remarks)

    def _note(self, lines: list[Line]) -> str:
        return "".join(f"<p>{html_of(line.pieces)}</p>" for line in lines if line.has_words)

    # Lines

    def _line(self, line: Line, following: Block | None) -> None:
        if line.kind == Kind.TITLE:
            self._findings.kept(Kept.SECOND_TITLE, line.text)
            line = replace(line, kind=Kind.HEADING, level=self._ranks[0] if self._ranks else 1)
        if line.kind != Kind.ITEM:
            self._show_pictures()
        is_gap, self._is_gap = self._is_gap, line.ends_in_a_gap
        if line.kind == Kind.HEADING and line.has_words:
            self._heading(line)
        elif line.kind == Kind.CAPTION and line.has_words and self._is_caption(line, is_gap, following):
            return
        elif line.kind == Kind.QUOTE and line.has_words:
            self._flush_text()
            self._quote.append(line)
        elif line.has_words:
            self._flush_quote()
            self._text.append(self._checked_item(line) if line.kind == Kind.ITEM else line)
        self._pictures += line.pictures
        self._remark(line.remarks)

    def _heading(self, line: Line) -> None:
        self._flush()
        text = plain_of(line.pieces)
        if len(text) > LONGEST_HEADING:
            self._findings.kept(Kept.LONG_HEADING, text)
            bold = [replace(piece, bold=True) if isinstance(piece, Run) else piece for piece in line.pieces]
            self._text.append(Line(bold))
            return
        rank = self._ranks.index(line.level) if line.level in self._ranks else 0
        if rank > 1:
            self._findings.kept(Kept.DEEP_HEADING, text)
        self._tell_links(line.pieces)
        self.parts.append(Heading(text, "h2" if rank == 0 else "h3"))

    def _checked_item(self, line: Line) -> Line:
        self._tell_continued(line)
        if line.level > DEEPEST_LIST:
            self._findings.kept(Kept.DEEP_LIST, line.text)
        return replace(line, level=min(line.level, DEEPEST_LIST))

    def _tell_continued(self, line: Line) -> None:
        """A list of numbers begins anew wherever something has stood in between."""
        key = (line.series, line.level)
        goes_on = bool(self._text) and self._text[-1].kind == Kind.ITEM
        if line.is_ordered and line.series and line.level == 1:
            if key in self._counted and not goes_on:
                self._findings.kept(Kept.CONTINUED_LIST, line.text)
            self._counted.add(key)

    # Pictures and tables, and the words that belong to them

    def _is_caption(self, line: Line, is_of_gap: bool, following: Block | None) -> bool:
        text = plain_of(line.pieces)
        if is_of_gap or len(text) > LONGEST_CAPTION:
            return False
        self._flush()
        if isinstance(following, Grid):
            self._caption = line
        elif self.parts and isinstance(self.parts[-1], Picture | Table) and not self.parts[-1].caption:
            self.parts[-1] = replace(self.parts[-1], caption=text)
        elif following is not None and _is_picture(following):
            self._caption = line
        else:
            return False
        self._tell_links(line.pieces)
        self._remark(line.remarks)
        self._pictures += line.pictures
        return True

    def _table(self, grid: Grid) -> None:
        caption, self._caption = self._caption, None
        self._show_pictures()
        self._flush()
        headings = [plain_of(_flat(cell)) for cell in grid.rows[0]] if grid.has_headings else [""] * len(grid.rows[0])
        if grid.has_headings:
            self._tell_links(piece for cell in grid.rows[0] for piece in _flat(cell))
        else:
            self._findings.kept(Kept.NO_HEADINGS, Grid(grid.rows[:1]).text)
        rows = grid.rows[1:] if grid.has_headings else grid.rows
        are_rich = [any(_is_rich(row[column]) for row in rows) for column in range(len(headings))]
        columns = tuple(Column(heading, is_rich) for heading, is_rich in zip(headings, are_rich, strict=True))
        cells = tuple(tuple(_cell(cell, is_rich) for cell, is_rich in zip(row, are_rich, strict=True)) for row in rows)
        self.parts.append(Table(columns, cells, plain_of(caption.pieces) if caption else ""))
        self._remark(mark for line in grid.lines() for mark in line.remarks)
        self._pictures_of(grid)

    def _pictures_of(self, grid: Grid) -> None:
        for line in grid.lines():
            for mark in line.pictures:
                self._findings.kept(Kept.PICTURE_IN_CELL, line.text)
                self._pictures.append(mark)

    def _show_pictures(self) -> None:
        marks, self._pictures = self._pictures, []
        for mark in marks:
            self._flush()
            self._show_picture(mark)

    def _show_picture(self, mark: PictureMark) -> None:
        check_time()
        caption, self._caption = self._caption, None
        picture = self._made_of(mark)
        if picture is None:
            self._text += [caption] if caption else []
            self._is_gap = True
            return
        self.parts.append(replace(picture, caption=plain_of(caption.pieces) if caption else ""))
        if not picture.alt and not picture.is_decorative:
            self._findings.missing(Missing.PICTURE_WITHOUT_WORDS)

    def _made_of(self, mark: PictureMark) -> Picture | None:
        if not self._with_pictures:
            self._findings.missing(Missing.PICTURE_NOT_ALLOWED)
            return None
        self._made += 1
        return picture_of(mark, self._made, self._findings)

    # What has been collected

    def _remark(self, marks: Iterable) -> None:
        """Beside the part that is being made."""
        part = len(self.parts) - (0 if self._text or self._quote or not self.parts else 1)
        self.remarks += [Remark(mark.text, mark.words, part) for mark in marks]

    def _tell_links(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            if isinstance(piece, Run) and piece.href:
                self._findings.kept(Kept.LINK_IN_PLAIN, f"{piece.text} ({piece.href})")

    def _finish(self) -> None:
        self._show_pictures()
        self._flush()

    def _flush(self) -> None:
        self._flush_text()
        self._flush_quote()

    def _flush_text(self) -> None:
        lines, self._text = self._text, []
        if lines:
            self.parts.append(Text(html_of_lines(lines)))

    def _flush_quote(self) -> None:
        lines, self._quote = self._quote, []
        if lines:
            for line in lines:
                self._tell_links(line.pieces)
            self.parts.append(Quote("\n".join(plain_of(line.pieces) for line in lines)))


def _flat(lines: list[Line]) -> Iterator[Piece]:
    for line in lines:
        yield from line.pieces
        yield Run(" ")


def _is_picture(line: Line) -> bool:
    return bool(line.pictures) and not line.has_words and line.kind != Kind.ITEM


def _is_rich(lines: list[Line]) -> bool:
    """Whether a cell is more than some words."""
    lines = [line for line in lines if line.has_words]
    runs = [piece for line in lines for piece in line.pieces if isinstance(piece, Run) and piece.text.strip()]
    looks = any(run.bold or run.italic or run.href or "\n" in run.text for run in runs)
    return looks or len(lines) > 1 or any(line.kind == Kind.ITEM for line in lines)


def _cell(lines: list[Line], is_rich: bool) -> str:
    lines = [line for line in lines if line.has_words]
    return html_of_lines(lines) if is_rich else plain_of(_flat(lines))
