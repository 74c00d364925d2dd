"""The card that stands for a page where its address is shared: a pure drawing, words in, the bytes of a PNG out."""

import hashlib
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw, UnidentifiedImageError

from .typesetting import (
    SANS,
    SERIF,
    CannotBeSet,
    Style,
    balanced,
    direction_of,
    draw_line,
    settable,
    shortened,
    width_of,
    wrapped,
)

SIZE = WIDTH, HEIGHT = (1200, 630)
EDITION = 1  # raise it when the drawing changes: all cards are drawn anew then

PAPER, INK, INK_SOFT = "#fdfcf9", "#22262a", "#555b61"
COLOURS = 256
MARGIN, BAND = 88, 20
MEASURE = WIDTH - 2 * MARGIN

TITLE, NAME, LINE = Style(SERIF, 600), Style(SANS, 600), Style(SANS, 400)
TITLE_SIZES = (100, 92, 84, 76, 68, 60)
LEADING, CAPITALS = 1.13, 0.7  # of the size: from line to line, and the height of capitals
MOST_LINES = 4
SMALL = 30
LOGO_HEIGHT, LOGO_WIDTH = 72, 320
HEAD = 76 + LOGO_HEIGHT / 2  # the middle of the logo and the name
FOOT = HEIGHT - 80  # the baseline of the line below
TOP, BOTTOM = 196, FOOT - SMALL - 40  # between them stands the title


@dataclass(frozen=True)
class Card:
    """What is drawn. The society's own card has its name as the title, and no ``society`` beside the logo.

    ``accent`` is a colour such as ``#1a5d57``; ``logo`` holds the bytes of a picture.
    """

    title: str
    line: str
    society: str
    accent: str
    logo: bytes = b""

    @property
    def digest(self) -> str:
        logo = hashlib.sha256(self.logo).hexdigest()
        drawn = repr((EDITION, self.title, self.line, self.society, self.accent, logo))
        return hashlib.sha256(drawn.encode()).hexdigest()[:16]


def draw_card(card: Card) -> bytes:
    """1200 by 630 pixels. Words that no font here has are left out; without its title it is the society's card."""
    title, line, society = _or_nothing(card.title, TITLE), _or_nothing(card.line, LINE), _or_nothing(card.society, NAME)
    if not title:
        title, line, society = _or_nothing(card.society, TITLE), "", ""
    sheet = _Sheet(is_rtl=direction_of(title) == "rtl")
    sheet.band(card.accent)
    sheet.name(society, after=sheet.logo(card.logo))
    sheet.title(title)
    sheet.line(line)
    return sheet.png()


class _Sheet:
    """Reads from the left, or from the right, as its title does."""

    def __init__(self, is_rtl: bool) -> None:
        self.is_rtl = is_rtl
        self.picture = Image.new("RGB", SIZE, PAPER)
        self.draw = ImageDraw.Draw(self.picture)

    def band(self, accent: str) -> None:
        left = self._from_start(BAND) if self.is_rtl else 0
        self.draw.rectangle((left, 0, left + BAND - 1, HEIGHT), accent)

    def logo(self, content: bytes) -> float:
        """Returns where the name may begin, from the start of the line."""
        logo = _opened(content)
        if logo is None:
            return MARGIN
        logo.thumbnail((LOGO_WIDTH, LOGO_HEIGHT), Image.Resampling.LANCZOS)
        left = self._from_start(MARGIN + logo.width) if self.is_rtl else MARGIN
        self.picture.paste(logo, (int(left), int(HEAD - logo.height / 2)), logo)
        return MARGIN + logo.width + 24

    def name(self, society: str, after: float) -> None:
        self._small(society, NAME, after, HEAD + SMALL * CAPITALS / 2, INK)

    def line(self, line: str) -> None:
        self._small(line, LINE, MARGIN, FOOT, INK_SOFT)

    def title(self, title: str) -> None:
        """As large as fits, standing on the line below."""
        size, lines = _set(title)
        first = BOTTOM - (len(lines) - 1) * size * LEADING
        for number, words in enumerate(lines):
            self._put(words, TITLE, size, MARGIN, first + number * size * LEADING, INK)

    def png(self) -> bytes:
        buffer = BytesIO()
        few = self.picture.quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(buffer, "PNG")
        return buffer.getvalue()

    def _small(self, words: str, style: Style, start: float, baseline: float, colour: str) -> None:
        if words:
            self._put(shortened(words, style, SMALL, WIDTH - MARGIN - start), style, SMALL, start, baseline, colour)

    def _put(self, words: str, style: Style, size: int, start: float, baseline: float, colour: str) -> None:
        """Every line begins at the sheet's start, whichever way it reads."""
        if self.is_rtl != (direction_of(words) == "rtl"):
            start += width_of(words, style, size)
        draw_line(self.draw, words, style, size, self._from_start(start), baseline, colour)

    def _from_start(self, distance: float) -> float:
        return WIDTH - distance if self.is_rtl else distance


def _set(title: str) -> tuple[int, list[str]]:
    """The largest size at which the title fits, and its lines; the last one is cut where no size is small enough."""
    for size in TITLE_SIZES:
        if len(wrapped(title, TITLE, size, MEASURE)) <= _most_lines(size):
            return size, balanced(title, TITLE, size, MEASURE)
    lines, most = wrapped(title, TITLE, size, MEASURE), _most_lines(size)
    return size, [*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), TITLE, size, MEASURE)]


def _most_lines(size: int) -> int:
    return min(MOST_LINES, 1 + int((BOTTOM - TOP - size * CAPITALS) / (size * LEADING)))


def _or_nothing(text: str, style: Style) -> str:
    try:
        return settable(text, style)
    except CannotBeSet:
        return ""


def _opened(content: bytes) -> Image.Image | None:
    try:
        return Image.open(BytesIO(content)).convert("RGBA")
    except (UnidentifiedImageError, OSError):
        return None
