"""Colours as hexadecimal words, and whether they can be told apart (WCAG 2.2: relative luminance, contrast ratio)."""

import re

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def parse(colour: str) -> tuple[int, int, int]:
    """``"#1a6b5c"`` to red, green and blue of 0 to 255. Anything else is a ValueError."""
    if not _HEX.fullmatch(colour):
        raise ValueError(f"Not a colour of six hexadecimal digits: {colour!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1.0 to 21.0 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def lightened_until(colour: str, background: str, ratio: float) -> str:
    """The colour, mixed with as little white as gives the ratio on the background; white at last."""
    for share in range(0, 101, 5):
        mixed = _mix_with_white(colour, share / 100)
        if contrast(mixed, background) >= ratio:
            return mixed
    return "#ffffff"


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in parse(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _mix_with_white(colour: str, share: float) -> str:
    return "#" + "".join(f"{round(channel + (255 - channel) * share):02x}" for channel in parse(colour))
