"""Between a document and an article: what stood in it, line by line. Word files and pasted HTML both become this."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True)
class Run:
    """Words that look alike. ``\\n`` is a line that ends within a paragraph."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""


@dataclass(frozen=True)
class NoteMark:
    number: int


@dataclass(frozen=True)
class PictureMark:
    """``crop``: how much of its width and height is cut off at the left, the top, the right and the bottom."""

    content: bytes
    alt: str = ""
    is_decorative: bool = False
    crop: tuple[float, float, float, float] = (0, 0, 0, 0)


@dataclass(frozen=True)
class RemarkMark:
    """What the margin says here. ``words`` are those of the document that stand nowhere else."""

    text: str
    words: str = ""


@dataclass(frozen=True)
class GapMark:
    """Where something to look at stood that cannot come: what follows may be its caption."""


Piece = Run | NoteMark | PictureMark | RemarkMark | GapMark


class Kind(Enum):
    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"


@dataclass
class Line:
    """A paragraph. ``level`` is the rank of a heading or the depth of an item, from 1; ``series`` names its list."""

    pieces: list[Piece] = field(default_factory=list)
    kind: Kind = Kind.PARAGRAPH
    level: int = 1
    is_ordered: bool = False
    series: str = ""

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces if isinstance(piece, Run))

    @property
    def has_words(self) -> bool:
        return bool(self.text.strip()) or any(isinstance(piece, NoteMark) for piece in self.pieces)

    @property
    def pictures(self) -> list[PictureMark]:
        return [piece for piece in self.pieces if isinstance(piece, PictureMark)]

    @property
    def ends_in_a_gap(self) -> bool:
        return bool(self.pieces) and isinstance(self.pieces[-1], GapMark)

    @property
    def remarks(self) -> list[RemarkMark]:
        return [piece for piece in self.pieces if isinstance(piece, RemarkMark)]

    @property
    def is_bold(self) -> bool:
        runs = [piece for piece in self.pieces if isinstance(piece, Run) and piece.text.strip()]
        return bool(runs) and all(run.bold for run in runs)


@dataclass
class Grid:
    """A table: rows of cells of lines, with as many cells in each row. ``has_headings``: its first row names them."""

    rows: list[list[list[Line]]]
    has_headings: bool = False

    def lines(self) -> Iterator[Line]:
        return (line for row in self.rows for cell in row for line in cell)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines())


Block = Line | Grid


def lines_in(blocks: Iterable[Block]) -> list[Line]:
    """Where no table can be, its cells are lines."""
    return [line for block in blocks for line in ([block] if isinstance(block, Line) else block.lines())]
