"""What somebody may have meant who asked for a page that is not there."""

import posixpath
from difflib import get_close_matches

from wagtail.models import Page, Site

from .links import Link
from .sections import readable

MOST_COMPARED = 1_000
MOST_SHOWN = 3
LONGEST = 80  # no slug that somebody mistyped is longer, and comparing is not free


def pages_near(request):
    """Links to the pages, among the newest that anybody may read, whose slugs are most like the one in the address."""
    asked = _last_word(request.path)
    if not 2 < len(asked) <= LONGEST:
        return []
    site = Site.find_for_request(request)
    rows = readable(request, Page.objects.order_by("-pk")).values_list("slug", "title", "url_path")[:MOST_COMPARED]
    by_slug = {slug: (title, path) for slug, title, path in rows if path != site.root_page.url_path}
    found = [by_slug[slug] for slug in _like(asked, by_slug)]
    return [Link(title, "/" + path.removeprefix(site.root_page.url_path)) for title, path in found]


def _last_word(path):
    return posixpath.splitext(path.rstrip("/").rpartition("/")[2])[0].lower()


def _like(asked, slugs):
    """Those with all words of what was asked, then those that are spelled much the same."""
    words = set(asked.split("-"))
    having = [slug for slug in slugs if words <= set(slug.split("-"))]
    return list(dict.fromkeys([*having, *get_close_matches(asked, slugs, MOST_SHOWN)]))[:MOST_SHOWN]
