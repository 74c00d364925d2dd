"""The help as it is written in docs/help: read and rendered once in the life of a process.

The files link to one another and to their pictures as files do, so that they can be read where they lie, too; in the
desk the same links lead to the desk's own pages and to static files. The library and why: docs/decisions/0020-help.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from PIL import Image

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

FOLDER = Path(settings.BASE_DIR, "docs", "help")
PICTURES = "../../static/"  # from where the files lie
DENSITY = 2  # pixels of a picture for one of the screen


@dataclass(frozen=True)
class HelpPage:
    """One job. ``lead`` is its first paragraph without marks; ``html`` is everything after its title."""

    name: str
    title: str
    lead: str
    html: SafeString

    @property
    def address(self) -> str:
        return reverse("help_page", args=[self.name])


@cache
def pages() -> dict[str, HelpPage]:
    """``{name: page}`` in the order of the numbers before the names."""
    written = {_name(path): path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("[0-9]*.md"))}
    return {name: _read(name, text) for name, text in written.items()}


def _name(path: Path) -> str:
    """``02-write-an-article.md`` is ``write-an-article``."""
    return path.stem.partition("-")[2]


def _read(name: str, text: str) -> HelpPage:
    reader = _reader()
    tokens = reader.parse(text)
    title, body = tokens[1], tokens[3:]  # “# Title” is three tokens
    lead = next(token for token in body if token.type == "inline")
    for token in _inline(body):
        _lead_into_the_desk(token)
    html = mark_safe(reader.renderer.render(body, reader.options, {}))  # noqa: S308 - of our own files, without HTML
    return HelpPage(name, _plain(title), _plain(lead), html)


@cache
def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # 60 ms that only those pay who open the help

    return MarkdownIt("commonmark", {"html": False, "typographer": True}).enable("smartquotes")


def _inline(tokens: "list[Token]") -> "Iterator[Token]":
    return (child for token in tokens for child in token.children or [])


def _plain(token: "Token") -> str:
    return "".join(" " if child.type == "softbreak" else child.content for child in token.children or [])


def _lead_into_the_desk(token: "Token") -> None:
    if token.type == "image":
        _place(token)
    elif token.type == "link_open":
        path = Path(str(token.attrs["href"]))
        token.attrs["href"] = reverse("help_page", args=[_name(path)])


def _place(image: "Token") -> None:
    """A picture knows its size, so that nothing moves when it has come."""
    source = str(image.attrs["src"])
    with Image.open(FOLDER / source) as picture:
        width, height = picture.size
    image.attrs["src"] = static(source.removeprefix(PICTURES))
    image.attrs |= {"width": width // DENSITY, "height": height // DENSITY, "loading": "lazy"}
