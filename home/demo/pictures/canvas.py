"""The sheet that a picture is printed on: flat inks, soft fades, grainy shading, light and a paper finish."""

import math
from functools import lru_cache
from random import Random

from PIL import Image, ImageChops, ImageFilter, ImageOps

from .cut import Cut
from .palette import PAPER, rgb

WIDTH, HEIGHT = SIZE = (1600, 1067)
SPARE = 240  # the grain is this much larger than the sheet, so that it can be moved about
GRAIN = 1.35  # the size of a grain in pixels


class Canvas:
    """A sheet that is printed on, one ink after the other.

    A shape is a ``Cut``, a grey mask as large as the sheet, or ``None`` for the whole sheet.
    """

    def __init__(self, key, ground=PAPER, size=SIZE):
        self.random = Random(key)
        # The grain has dice of its own, so that a shade more or less moves nothing else.
        self._dice = Random(f"grain of {key}")
        self.size = size
        self.image = Image.new("RGB", size, ground)
        self.noise = _noise(self._dice, (size[0] + SPARE, size[1] + SPARE), GRAIN)

    def mask(self, shape):
        """The shape as a grey mask as large as the sheet."""
        if isinstance(shape, Image.Image):
            return shape
        mask = Image.new("L", self.size)
        mask.paste(*self._stencil(shape))
        return mask

    def clip(self, shape, within):
        """The part of one shape that lies inside another."""
        return ImageChops.multiply(self.mask(shape), self.mask(within))

    def without(self, shape, hole):
        return ImageChops.subtract(self.mask(shape), self.mask(hole))

    def flat(self, shape, colour, opacity=1.0):
        """Print the shape in one colour."""
        mask, box = self._stencil(shape)
        self.image.paste(rgb(colour), box, _dim(mask, opacity))

    def fade(self, shape, first, last, angle=90, start=0.0, end=1.0):
        """Print the shape from one colour to another; the angle 0 is to the right, 90 is down."""
        mask, box = self._stencil(shape)
        if mask.width and mask.height:
            colours = ImageOps.colorize(ramp(mask.size, angle, start, end), rgb(first), rgb(last))
            self.image.paste(colours, box, mask)

    def veil(self, shape, colour, angle=90, start=0.0, end=1.0, strength=0.6):
        """Lay a smooth, see-through colour over the shape, denser towards the angle."""
        self._tone(shape, colour, angle, start, end, strength, grain=False)

    def shade(self, shape, colour, angle=90, start=0.0, end=1.0, strength=0.8):
        """Spray a grainy colour over the shape, denser towards the angle."""
        self._tone(shape, colour, angle, start, end, strength, grain=True)

    def spray(self, tone, colour, strength=1.0):
        """Print a grey mask as grain: the lighter the mask, the denser the grain."""
        mask, box = self._stencil(tone)
        self.image.paste(rgb(colour), box, self._grain(_dim(mask, strength)))

    def glow(self, x, y, radius, colour, strength=1.0, within=None, falloff=2.0, grain=False):
        """Light that spreads from a point."""
        tone = halo(self.size, x, y, radius, falloff)
        if within is not None:
            tone = self.clip(tone, within)
        if grain:
            self.spray(tone, colour, strength)
        else:
            self.flat(tone, colour, strength)

    def shadow(self, shape, colour, dx=0, dy=0, blur=0, opacity=0.4, within=None):
        """The shape's soft shadow, moved aside."""
        mask, box = self._stencil(shape)
        margin = int(blur * 2) + 1 if blur else 0
        soft = Image.new("L", (mask.width + 2 * margin, mask.height + 2 * margin))
        soft.paste(mask, (margin, margin))
        if blur:
            soft = soft.filter(ImageFilter.BoxBlur(blur)).filter(ImageFilter.BoxBlur(blur / 2))
        spot = (box[0] - margin + round(dx), box[1] - margin + round(dy))
        if within is not None:
            soft = ImageChops.multiply(
                soft, self.mask(within).crop((*spot, spot[0] + soft.width, spot[1] + soft.height))
            )
        self.image.paste(rgb(colour), spot, _dim(soft, opacity))

    def rim(self, shape, colour, dx, dy, strength=0.8, blur=0):
        """A grainy edge along the side of the shape that (dx, dy) points away from."""
        mask, box = self._stencil(shape)
        moved = Image.new("L", mask.size)
        moved.paste(mask, (round(dx), round(dy)))
        edge = ImageChops.subtract(mask, moved)
        if blur:
            edge = ImageChops.multiply(edge.filter(ImageFilter.BoxBlur(blur)), mask)
        self.image.paste(rgb(colour), box, self._grain(_dim(edge, strength)))

    def blur(self, radius):
        self.image = self.image.filter(ImageFilter.GaussianBlur(radius))

    def finish(self, grain=0.09):
        """The sheet with the tooth of its paper, and slightly uneven ink."""
        fine = self.noise.crop((0, 0, *self.size)).point(_spread(grain))
        cloud = _noise(self._dice, (24, 16)).resize(self.size, Image.Resampling.BICUBIC).point(_spread(0.05))
        tooth = ImageChops.add(fine, cloud, 1, -128)
        return ImageChops.overlay(self.image, Image.merge("RGB", (tooth, tooth, tooth)))

    def _stencil(self, shape):
        """The shape as a mask no larger than it needs to be, and the box it belongs to."""
        if isinstance(shape, Cut):
            return shape.stencil(self.size)
        if shape is None:
            return Image.new("L", self.size, 255), (0, 0, *self.size)
        box = shape.getbbox() or (0, 0, 0, 0)
        return shape.crop(box), box

    def _tone(self, shape, colour, angle, start, end, strength, grain):
        mask, box = self._stencil(shape)
        if mask.width and mask.height:
            tone = _dim(ramp(mask.size, angle, start, end), strength)
            tone = ImageChops.multiply(self._grain(tone), mask) if grain else ImageChops.multiply(tone, mask)
            self.image.paste(rgb(colour), box, tone)

    def _grain(self, tone):
        x = self._dice.randrange(self.noise.width - tone.width + 1)
        y = self._dice.randrange(self.noise.height - tone.height + 1)
        noise = self.noise.crop((x, y, x + tone.width, y + tone.height))
        return ImageChops.add(tone, noise, 1, -255).point(_SHARPER)


@lru_cache(maxsize=64)
def _small_ramp(angle, start, end, side=48):
    dx, dy = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    reach = abs(dx) + abs(dy)
    steps = [(i + 0.5) / side - 0.5 for i in range(side)]
    shares = (0.5 + (u * dx + v * dy) / reach for v in steps for u in steps)
    levels = (round(255 * min(1, max(0, (share - start) / (end - start)))) for share in shares)
    return Image.frombytes("L", (side, side), bytes(levels))


def ramp(size, angle=90, start=0.0, end=1.0):
    """A grey ramp from black to white towards the angle, between two shares of the way."""
    return _small_ramp(angle, start, end).resize(size, Image.Resampling.BILINEAR)


def halo(size, x, y, radius, falloff=2.0):
    """A grey disc on black, white in its middle and fading outwards."""
    curve = [round(255 * max(0, 1 - v * math.sqrt(2) / 255) ** falloff) for v in range(256)]
    disc = Image.radial_gradient("L").point(curve).resize((round(2 * radius),) * 2, Image.Resampling.BILINEAR)
    tone = Image.new("L", size)
    tone.paste(disc, (round(x - radius), round(y - radius)))
    return tone


def _noise(random, size, coarse=1.0):
    """Evenly spread grey noise."""
    small = (round(size[0] / coarse), round(size[1] / coarse))
    noise = Image.frombytes("L", small, random.randbytes(small[0] * small[1]))
    return ImageOps.equalize(noise.resize(size, Image.Resampling.BICUBIC))


def _dim(mask, strength):
    return mask if strength == 1 else mask.point([min(255, round(v * strength)) for v in range(256)])


def _spread(amount):
    return [round(128 + (v - 128) * amount) for v in range(256)]


_SHARPER = [min(255, v * 4) for v in range(256)]
