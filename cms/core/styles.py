"""The stylesheet of a page: the files of static/css that it needs in one answer, the society's colours at the top.

One request, no build step, small files to work in, and little that the page does not use: a template names the parts
that it shows (``{% stylesheet "prose" "notes" %}``). The address holds a digest of the content, so that browsers may
keep it for ever.
"""

import hashlib
from functools import cache, lru_cache
from pathlib import Path

from django.conf import settings
from django.urls import reverse
from django.utils.http import urlencode

FOLDER = Path(settings.BASE_DIR) / "static" / "css"
LAYERS = ("reset", "tokens", "base", "layout", "parts", "print")
COLOURS = ("paper", "paper-deep", "ink", "ink-soft", "rule", "accent", "on-accent", "warning", "warning-paper")
ON_EVERY_PAGE = ("site-header", "site-footer", "breadcrumbs", "button", "ground")


class UnknownPart(ValueError):
    """There is no file of this name in static/css/parts."""


def stylesheet(society, parts=()):
    """The text of the stylesheet for a society, with these parts beside those that stand on every page."""
    colours = (
        f"@layer {','.join(LAYERS)};:root{{--accent-light:{society.accent_colour};"
        f"--accent-dark:{society.accent_colour_in_the_dark}}}\n"
    )
    return colours + _files(frozenset(parts), _newest())


def address(society, parts=()):
    digest = hashlib.sha256(stylesheet(society, parts).encode()).hexdigest()[:12]
    query = {"parts": ".".join(sorted(set(parts)))} if parts else {}
    return f"{reverse('stylesheet')}?{urlencode(query | {'v': digest})}"


def parts_of(body):
    """The parts that a body needs: that of all prose, and those of its blocks."""
    if not body:
        return set()
    return {"prose"} | {f"block-{name}" for name in _types_in(list(body.raw_data))} & names_of_parts()


def _types_in(value):
    """The types of all blocks in a body as it is stored, also of those inside others."""
    if isinstance(value, dict):
        if isinstance(value.get("type"), str):
            yield value["type"]
        yield from _types_in(list(value.values()))
    elif isinstance(value, list):
        for part in value:
            yield from _types_in(part)


@lru_cache(maxsize=64)  # a visitor may ask for any parts
def _files(parts, newest):
    return "\n".join(path.read_text() for path in _paths(parts, newest))


def _paths(parts, newest):
    """The layers decide what wins, not the order of the files."""
    unknown = parts - _names(newest)
    if unknown:
        raise UnknownPart(", ".join(sorted(unknown)))
    frame = [FOLDER / f"{layer}.css" for layer in LAYERS if layer != "parts"]
    return frame + [FOLDER / "parts" / f"{name}.css" for name in sorted({*ON_EVERY_PAGE, *parts})]


def names_of_parts():
    return _names(_newest())


@cache
def _names(newest):
    return {path.stem for path in (FOLDER / "parts").glob("*.css")}


def _newest():
    """When a file changed last; while developing only, else the files are read once."""
    return max(path.stat().st_mtime_ns for path in FOLDER.rglob("*.css")) if settings.DEBUG else 0
