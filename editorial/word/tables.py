"""Tables in which every row has the same cells, which is the only kind that a page has."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from .findings import Findings, Kept
from .lines import Grid, Line, NoteMark, Run
from .refusal import CannotRead

MOST_CELLS = 10_000
LONGEST_REPEATED = 200  # characters; what is longer would only be in the way


@dataclass
class Cell:
    """``width`` columns wide; ``goes_on`` if it belongs to the cell above."""

    lines: list[Line]
    width: int = 1
    goes_on: bool = False


def rectangular(rows: list[list[Cell]], findings: Findings) -> Grid:
    """Merged cells are repeated wherever they were."""
    width = max((sum(cell.width for cell in row) for row in rows), default=0)
    if width * len(rows) > MOST_CELLS:
        raise CannotRead(_("A table of this document is too large for a page. Bring it as a file to download."))
    grid: list[list[list[Line]]] = []
    for row in rows:
        above = grid[-1] if grid else []
        grid.append(_spread(row, above, findings))
        grid[-1] += [[] for _missing in range(width - len(grid[-1]))]
    return Grid(grid)


def _spread(row: list[Cell], above: list[list[Line]], findings: Findings) -> list[list[Line]]:
    spread: list[list[Line]] = []
    for cell in row:
        lines = cell.lines
        if cell.goes_on and len(above) > len(spread):
            lines = [*_repeated(above[len(spread)], findings), *(line for line in lines if line.pieces)]
        spread += [lines, *(_repeated(lines, findings) for _again in range(cell.width - 1))]
    return spread


def _repeated(lines: list[Line], findings: Findings) -> list[Line]:
    """The words alone: neither a picture nor a remark is there twice."""
    words = " ".join(line.text for line in lines)
    if not words.strip():
        return []
    findings.kept(Kept.MERGED, words)
    if len(words) > LONGEST_REPEATED:
        return []
    return [Line([piece for piece in line.pieces if isinstance(piece, Run | NoteMark)]) for line in lines]
