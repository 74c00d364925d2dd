"""The inks that recur through the series, and ways to mix them."""

from PIL import ImageColor

NIGHT = "#141f38"
INK = "#1f2f47"
SLATE = "#41586b"
SKY = "#a9cbd6"
HARBOR = "#22626d"
LAGOON = "#4f9a9b"
PAPER = "#f9f1e2"
STRAW = "#f5cd82"
OCHRE = "#e2a23c"
APRICOT = "#f2a470"
CORAL = "#e66b4d"
BRICK = "#b4492f"
RUST = "#7f3527"
ROSE = "#eeb2a0"
PLUM = "#63395a"
AUBERGINE = "#2f1f3b"
PINE = "#2a4f40"
UMBER = "#4d372f"


def mix(first, second, share):
    """The colour that lies ``share`` (0 to 1) of the way from ``first`` to ``second``."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    return tuple(round(a + (b - a) * share) for a, b in pairs)


def lighter(colour, share=0.25):
    return mix(colour, PAPER, share)


def darker(colour, share=0.25):
    return mix(colour, NIGHT, share)


def rgb(colour):
    return ImageColor.getrgb(colour) if isinstance(colour, str) else colour
