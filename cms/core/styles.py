"""The site's stylesheet: the files of static/css in one answer, with the society's colours at the top.

One request, no build step, and small files to work in. The address holds a digest of the content, so that browsers
may keep it for ever.
"""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings
from django.urls import reverse

FOLDER = Path(settings.BASE_DIR) / "static" / "css"
LAYERS = ("reset", "tokens", "base", "layout", "parts", "print")


def stylesheet(society):
    """The text of the stylesheet for a society."""
    colours = (
        f"@layer {','.join(LAYERS)};:root{{--accent-light:{society.accent_colour};"
        f"--accent-dark:{society.accent_colour_in_the_dark}}}\n"
    )
    return colours + _files(_newest())


def address(society):
    digest = hashlib.sha256(stylesheet(society).encode()).hexdigest()[:12]
    return f"{reverse('stylesheet')}?v={digest}"


@cache
def _files(newest):
    return "\n".join(path.read_text() for path in _paths())


def _newest():
    """When a file changed last; while developing only, else the files are read once."""
    return max(path.stat().st_mtime_ns for path in _paths()) if settings.DEBUG else 0


def _paths():
    """By layer and name: the layers decide what wins, not the order."""
    return sorted(FOLDER.rglob("*.css"))
