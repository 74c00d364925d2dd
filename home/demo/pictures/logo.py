"""The society's mark."""

import math

from PIL import Image, ImageDraw

from .cut import oval, place

SIDE, FINE = 512, 4
TEAL, CORAL = "#256b76", "#e66b4d"


def draw_logo():
    """Nine seats in a ring, seen from above, one open place, and the water of the bay in their middle."""
    image = Image.new("RGBA", (SIDE * FINE, SIDE * FINE), (*_rgb(TEAL), 0))
    draw = ImageDraw.Draw(image)
    for seat in range(1, 10):
        turn = 45 + 36 * seat
        x, y = place([(196, 0)], SIDE / 2, SIDE / 2, 1, turn)[0]
        _fill(draw, place(_SEAT, x, y, 1, turn), TEAL)
    crest = [(i - 90, 22 * math.sin(i / 90 * math.pi)) for i in range(181)]
    for x, y in place(crest, SIDE / 2, SIDE / 2):
        _fill(draw, oval(x, y, 21, 21), CORAL)
    return image.resize((SIDE, SIDE), Image.Resampling.LANCZOS)


_SEAT = [*oval(0, 0, 52, 50, 0, -90, 90), *oval(-20, 32, 18, 18, 0, 90, 180), *oval(-20, -32, 18, 18, 0, 180, 270)]


def _fill(draw, points, colour):
    draw.polygon([(x * FINE, y * FINE) for x, y in points], fill=colour)


def _rgb(colour):
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
