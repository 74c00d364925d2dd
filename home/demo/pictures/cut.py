"""Shapes with smooth edges, and the points they are made of."""

import math
from itertools import pairwise

from PIL import Image, ImageDraw

FINE = 3  # shapes are drawn this many times larger and then reduced, which smooths their edges
LARGE = 600_000  # shapes that fill more pixels than this are drawn only twice as large


class Cut:
    """Several shapes cut from one sheet, to be printed together. Every method returns the cut, for chaining."""

    def __init__(self):
        self.parts = []  # (points, width of a line or None, 255 to cut or 0 to fill in again)

    def polygon(self, points, ink=255):
        self.parts.append((list(points), None, ink))
        return self

    def smooth(self, points, ink=255):
        return self.polygon(curve(points, closed=True), ink)

    def ellipse(self, x, y, rx, ry=None, turn=0, ink=255):
        return self.polygon(oval(x, y, rx, ry or rx, turn), ink)

    def box(self, x0, y0, x1, y1, radius=0, ink=255):
        return self.polygon(rounded(x0, y0, x1, y1, radius), ink)

    def line(self, points, width, ink=255):
        self.parts.append((list(points), width, ink))
        return self

    def below(self, points, floor=1200):
        """Everything under a line that runs from left to right."""
        points = list(points)
        return self.polygon([*points, (points[-1][0], floor), (points[0][0], floor)])

    def stroke(self, points, first, last):
        """A line that grows from one width to another, as a branch does."""
        return self.polygon(tapered(list(points), first, last))

    def stencil(self, size):
        """The shapes in white on black, and the box of the sheet they belong to."""
        box = self._box(size)
        if box[0] >= box[2] or box[1] >= box[3]:
            return Image.new("L", (0, 0)), (0, 0, 0, 0)
        wide, high = box[2] - box[0], box[3] - box[1]
        times = FINE if wide * high < LARGE else 2
        fine = Image.new("L", (wide * times, high * times))
        draw = ImageDraw.Draw(fine)
        for points, width, ink in self.parts:
            moved = [((x - box[0]) * times, (y - box[1]) * times) for x, y in points]
            _draw(draw, moved, width and max(1, round(width * times)), ink)
        return fine.reduce(times), box

    def _box(self, size):
        margin = max((width or 0 for _, width, _ in self.parts), default=0) / 2 + 2
        xs = [x for points, _, _ in self.parts for x, _ in points] or [0]
        ys = [y for points, _, _ in self.parts for _, y in points] or [0]
        left, top = max(0, math.floor(min(xs) - margin)), max(0, math.floor(min(ys) - margin))
        return left, top, min(size[0], math.ceil(max(xs) + margin)), min(size[1], math.ceil(max(ys) + margin))


def _draw(draw, points, width, ink):
    if width is None:
        draw.polygon(points, fill=ink)
        return
    draw.line(points, fill=ink, width=width, joint="curve")
    for x, y in (points[0], points[-1]):
        draw.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=ink)


def oval(x, y, rx, ry, turn=0, start=0, stop=360):
    """Points along an ellipse, or along a part of it."""
    steps = max(24, min(160, round((rx + ry) * 0.4)))
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    points = []
    for i in range(steps + 1):
        angle = math.radians(start + (stop - start) * i / steps)
        u, v = rx * math.cos(angle), ry * math.sin(angle)
        points.append((x + u * cos - v * sin, y + u * sin + v * cos))
    return points


def rounded(x0, y0, x1, y1, radius=0):
    """The points of a box, with round corners when there is a radius."""
    if not radius:
        return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    r = min(radius, abs(x1 - x0) / 2, abs(y1 - y0) / 2)
    corners = ((x1 - r, y0 + r, -90), (x1 - r, y1 - r, 0), (x0 + r, y1 - r, 90), (x0 + r, y0 + r, 180))
    return [point for x, y, start in corners for point in oval(x, y, r, r, 0, start, start + 90)]


def curve(points, closed=False, steps=10):
    """A smooth curve through all the points."""
    points = list(points)
    around = points if closed else [points[0], *points, points[-1]]
    count = len(points) if closed else len(points) - 1
    result = []
    for i in range(count):
        a, b, c, d = (around[(i + k + (-1 if closed else 0)) % len(around)] for k in range(4))
        result += [_between(a, b, c, d, s / steps) for s in range(steps)]
    return result if closed else [*result, points[-1]]


def _between(a, b, c, d, t):
    return tuple(
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3)
        for p, q, r, s in zip(a, b, c, d, strict=True)
    )


def tapered(points, first, last):
    """The outline of a line that grows from one width to another."""
    left, right = [], []
    for i, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1
        half = (first + (last - first) * i / (len(points) - 1)) / 2
        dx, dy = (y0 - y1) / length * half, (x1 - x0) / length * half
        left.append((x + dx, y + dy))
        right.append((x - dx, y - dy))
    return left + right[::-1]


def paced(points, step):
    """Points along a line, all the same step apart."""
    result, left = [points[0]], step
    for (x0, y0), (x1, y1) in pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0)
        while length and left <= length:
            result.append((x0 + (x1 - x0) * left / length, y0 + (y1 - y0) * left / length))
            left += step
        left -= length
    return result


def trace(text, x=0, y=0):
    """The points written in a text such as "0,0 14,-11 38,-12", moved to a place."""
    pairs = (pair.split(",") for pair in text.split())
    return [(x + float(u), y + float(v)) for u, v in pairs]


def place(points, x, y, scale=1.0, turn=0.0, flip=False):
    """The points, scaled, turned and moved to their place."""
    cos, sin = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    sign = -1 if flip else 1
    return [(x + sign * u * cos - v * sin, y + sign * u * sin + v * cos) for u, v in points]


def ridge(random, y, height, step=80, start=-60, stop=1660):
    """A smooth hill line from the left edge to the right."""
    count = int((stop - start) / step) + 2
    return curve([(start + i * step, y + random.uniform(-height, height)) for i in range(count)])


class Camera:
    """Turns places in a room (right, up, away; in metres) into points of the picture."""

    def __init__(self, eye, horizon, focus, middle=800):
        self.eye, self.horizon, self.focus, self.middle = eye, horizon, focus, middle

    def __call__(self, *places):
        return [
            (self.middle + self.focus * x / z, self.horizon + self.focus * (self.eye - y) / z) for x, y, z in places
        ]


LEAF = curve(trace("0,0 14,-11 38,-12 60,0 38,12 14,11"), closed=True)  # grows to the right
