"""Lines of text on a picture, in fonts that have the letters: a serif first, then the Noto fonts of other scripts.

Pillow sets one font at a time. Here a line is cut into runs, each in the first font that has its letters, and the runs
are put side by side in the direction of the line. Inside a run raqm does the rest (joined letters, right to left).
Where raqm is missing, and of scripts that no font here has, a text is refused: no boxes, and no letters that should
have been joined.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import ImageDraw, ImageFont, features

SERIF = Path(str(files("fontpkg_source_serif_4"))) / "files" / "SourceSerif4[opsz,wght].ttf"
NOTO = Path(str(files("manimgx_fonts")))
SANS = NOTO / "NotoSans[wght].ttf"
OTHERS = tuple(sorted(set(NOTO.glob("NotoSans*.ttf")) - {SANS, *NOTO.glob("*Italic*"), *NOTO.glob("*Symbols*")}))
LEFT_TO_RIGHT = {"L"}
RIGHT_TO_LEFT = {"R", "AL"}
ELLIPSIS = "…"


class CannotBeSet(ValueError):
    """No font here has the letters."""


@dataclass(frozen=True)
class Style:
    """A first font, and how heavy."""

    first: Path
    weight: int

    @property
    def paths(self) -> tuple[Path, ...]:
        return (self.first, *OTHERS) if features.check("raqm") else (self.first,)

    def font(self, path: Path, size: int) -> ImageFont.FreeTypeFont:
        return _font(path, size, self.weight)


@dataclass(frozen=True)
class Run:
    text: str
    path: Path
    direction: str


def settable(text: str, style: Style) -> str:
    """The text without what no font has and nobody misses, such as pictograms. Missing letters are a CannotBeSet."""
    text = " ".join(unicodedata.normalize("NFC", text).split())
    missing = {character for character in text if not _path_of(character, style)}
    if any(unicodedata.category(character)[0] in "LMN" for character in missing):
        raise CannotBeSet(text)
    return " ".join("".join(character for character in text if character not in missing).split())


def direction_of(text: str) -> str:
    """``ltr`` or ``rtl``, by the first letter that says."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in LEFT_TO_RIGHT | RIGHT_TO_LEFT:
            return "rtl" if kind in RIGHT_TO_LEFT else "ltr"
    return "ltr"


def runs_of(text: str, style: Style, direction: str) -> list[Run]:
    """The text in its logical order, cut where the font changes."""
    cut = groupby(_with_paths(text, style), key=lambda pair: pair[1])
    pieces = [("".join(character for character, _ in pairs), path) for path, pairs in cut]
    return [run for piece, path in pieces for run in _runs(piece, path, direction)]


@lru_cache(maxsize=4096)
def width_of(text: str, style: Style, size: int) -> float:
    return sum(_advance(run, style, size) for run in runs_of(text, style, direction_of(text)))


def wrapped(text: str, style: Style, size: int, width: float) -> list[str]:
    """The lines of a text, each as full as can be."""
    lines: list[str] = []
    for word in text.split():
        line = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(line, style, size) <= width:
            lines[-1] = line
        else:
            lines += _broken(word, style, size, width)
    return lines


def balanced(text: str, style: Style, size: int, width: float) -> list[str]:
    """As few lines as can be, all about as wide as one another."""
    fewest = len(wrapped(text, style, size, width))
    narrowest, widest = width / fewest, width
    while fewest > 1 and widest - narrowest > 8:
        middle = (narrowest + widest) / 2
        if len(wrapped(text, style, size, middle)) > fewest:
            narrowest = middle
        else:
            widest = middle
    return wrapped(text, style, size, widest)


def shortened(text: str, style: Style, size: int, width: float) -> str:
    """As many words as fit into one line, with an ellipsis if some do not."""
    if width_of(text, style, size) <= width:
        return text
    words = text.split()
    while len(words) > 1 and width_of(" ".join(words) + ELLIPSIS, style, size) > width:
        words.pop()
    start = " ".join(words)
    while start and width_of(start + ELLIPSIS, style, size) > width:
        start = start[:-1]
    return start.rstrip(" ,.;:–—-") + ELLIPSIS


def draw_line(
    draw: ImageDraw.ImageDraw, text: str, style: Style, size: int, start: float, baseline: float, colour: str
) -> None:
    """``start`` is the left edge of a line that reads to the right, the right edge of one that reads to the left."""
    direction = direction_of(text)
    for run in runs_of(text, style, direction):
        advance = _advance(run, style, size)
        left = start - advance if direction == "rtl" else start
        draw.text(
            (left, baseline), run.text, colour, style.font(run.path, size), anchor="ls", direction=_given(run.direction)
        )
        start += -advance if direction == "rtl" else advance


# How


@cache
def _font(path: Path, size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(str(path), size)
    wanted = {b"Weight": weight, b"Optical Size": size}
    font.set_variation_by_axes(
        [
            float(min(max(wanted[axis["name"]], axis["minimum"] or 0), axis["maximum"] or 0))
            for axis in font.get_variation_axes()
        ]
    )
    return font


@cache
def _letters(path: Path) -> frozenset[int]:
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


def _path_of(character: str, style: Style, before: Path | None = None) -> Path | None:
    """The font of a character. What is no letter stays in the font of the letter ``before`` it."""
    is_letter = unicodedata.category(character)[0] == "L"
    paths = style.paths if is_letter or not before else (before, *style.paths)
    return next((path for path in paths if ord(character) in _letters(path)), None)


def _with_paths(text: str, style: Style) -> Iterator[tuple[str, Path]]:
    path = None
    for character in text:
        path = _path_of(character, style, path) or path or style.first
        yield character, path


def _runs(piece: str, path: Path, direction: str) -> Iterator[Run]:
    """The spaces at the end belong to the line: they are not where the run reads to, but where the line does."""
    words = piece.rstrip(" ")
    if words:
        kinds = {unicodedata.bidirectional(character) for character in words}
        says = kinds & (LEFT_TO_RIGHT | RIGHT_TO_LEFT)
        yield Run(words, path, direction_of(words) if says else direction)
    if spaces := piece[len(words) :]:
        yield Run(spaces, path, direction)


def _advance(run: Run, style: Style, size: int) -> float:
    return style.font(run.path, size).getlength(run.text, direction=_given(run.direction))


def _given(direction: str) -> str | None:
    """Pillow takes a direction only where raqm is."""
    return direction if features.check("raqm") else None


def _broken(word: str, style: Style, size: int, width: float) -> list[str]:
    """A word that is wider than a line, as of a script without spaces, goes on in the next."""
    pieces = [""]
    for character in word:
        is_mark = unicodedata.category(character)[0] == "M"
        if pieces[-1] and not is_mark and width_of(pieces[-1] + character, style, size) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces
