"""What the head of a page says of its address: to search engines, to those who share it, to programs."""

import textwrap
from dataclasses import dataclass, field

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from cms.delivery import memo

from . import visibility
from .links import Link
from .rich_text import plain
from .translations import is_readable

LONGEST_DESCRIPTION = 200


@dataclass(frozen=True)
class Head:
    """``url`` is the canonical address, ``trail`` leads there from the front page, ``markdown`` is where programs read
    the same. ``title`` does not name the site, ``trail`` not the page itself. ``published`` and ``modified`` are
    ISO 8601."""

    title: str
    description: str
    url: str
    trail: list[Link]
    markdown: str = ""
    is_indexed: bool = True
    previous: str = ""
    next: str = ""
    kind: str = "website"
    published: str = ""
    modified: str = ""
    authors: list[str] = field(default_factory=list)
    section: str = ""


def of_page(page, request, *, is_part=False, markdown=None, **said):
    """Of a page as a whole; ``said`` is what one of its other addresses (``is_part``) says instead."""
    path = page.get_url(request) or ""
    trail, is_public = _trail(page, request)
    if is_part:
        trail = [*trail, Link(page.title, path)]
    elif markdown is None:
        markdown = markdown_address(path)
    found = {
        "title": page.seo_title or page.title,
        "description": description_of(page),
        "url": page.canonical_url or "",
        "trail": trail,
        "markdown": markdown if markdown and is_public else "",
    }
    return Head(**found | said)


def of_list(filters, rows, url, title):
    """What a page of a list says instead: its filters and its number stand in the title. ``url`` is the canonical
    address of the whole list."""
    title = titled(title, filters)
    numbered = _("%(title)s, page %(number)s") % {"title": title, "number": rows.number}
    return {
        "is_part": bool(filters.query) or rows.number > 1,
        "title": numbered if rows.number > 1 else title,
        "url": filters.address(url, rows.number),
        "is_indexed": filters.make_sense,
        "previous": filters.address(url, rows.previous_page_number()) if rows.has_previous() else "",
        "next": filters.address(url, rows.next_page_number()) if rows.has_next() else "",
    }


def titled(title, filters):
    """``Grief and loss, 2026 – Articles``"""
    return " – ".join(filter(None, [filters.words, str(title)]))


def description_of(page):
    """The sentence of the page, or else its first words."""
    return textwrap.shorten(page.description or _first_words(page), LONGEST_DESCRIPTION, placeholder=" …")


def markdown_address(path):
    """``/about/`` is read as ``/about.md``, the front page as ``/index.md``."""
    return f"{path.rstrip('/') or '/index'}.md"


def _first_words(page):
    texts = [block.value.source for block in getattr(page, "body", None) or [] if block.block_type == "text"]
    return plain(next(filter(None, [getattr(page, "introduction", ""), *texts]), ""))


def _trail(page, request):
    """The links to the pages above that anybody may read, and whether the page itself is one."""
    site, above = Site.find_for_request(request), page.path[: -page.steplen]
    key = ("trail", above, page.locale_id, site and site.pk, get_language())
    trail = memo.get(key, lambda: _links_to(above, page.locale_id, site, request))
    return list(trail), is_readable(page, request)


def _links_to(path, locale, site, request):
    """The pages from the front page to the one with this path."""
    paths = [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]
    pages = Page.objects.filter(path__in=paths, locale=locale).order_by("path")
    shown = list(visibility.visible_in(pages, site))
    return [Link(_("Home") if it.path == shown[0].path else it.title, it.get_url(request)) for it in shown]
