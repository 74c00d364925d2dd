"""Where an address leads to that is no more: the page that had it, wherever that is now.

When a page gets another slug or place, Wagtail writes a redirect of the page's own address. Here the addresses that
hang on it follow: files (`.ics`, `.md`), for which programs ask for years, and single dates.
"""

import posixpath

from django.db.models import F
from django.urls import Resolver404, resolve
from django.utils.encoding import uri_to_iri
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from . import visibility
from .head import markdown_address

FILES = {".md": markdown_address, ".ics": lambda path: f"{path.rstrip('/')}.ics"}
DEEPEST = 3


def moved_to(request):
    """``(address, whether for ever)``; None where nothing that anybody may read was at this address."""
    if "\0" in request.path:
        return None
    candidates = list(_candidates(request))
    redirects = _redirects(request, [path for path, _rest in candidates])
    for path, rest in candidates:
        redirect = redirects.get(path)
        target = redirect and _target(redirect, rest)
        if target and target != request.path:
            return _with_query(target, "" if "?" in path else request.META["QUERY_STRING"]), redirect.is_permanent
    return None


def _candidates(request):
    """``(path of a redirect, what follows it)``, the nearest first."""
    whole = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
    bare = whole.partition("?")[0]
    for path in dict.fromkeys((whole, bare)):
        yield from ((spelling, "") for spelling in _spellings(path))
    base, extension = posixpath.splitext(bare)
    if extension in FILES:
        yield from ((spelling, extension) for spelling in _spellings(base))
    if extension and extension != ".md":
        return
    parts = base.split("/")
    for length in range(len(parts) - 1, max(1, len(parts) - 1 - DEEPEST), -1):
        rest = f"/{'/'.join(parts[length:])}/{extension}"
        yield from ((spelling, rest) for spelling in _spellings("/".join(parts[:length])))


def _spellings(path):
    """Redirects are written with letters, addresses come with them encoded."""
    return dict.fromkeys((uri_to_iri(path), path))


def _redirects(request, paths):
    """``{path: redirect}``; the last wins, which is that of the site if there is one of all sites, too."""
    of_site = Redirect.get_for_site(Site.find_for_request(request)).filter(old_path__in=paths)
    found = of_site.select_related("redirect_page").order_by(F("site").asc(nulls_first=True), "pk")
    return {redirect.old_path: redirect for redirect in found}


def _target(redirect, rest):
    page = redirect.redirect_page
    if page is None:
        return redirect.link if not rest else None
    if not visibility.is_visible(page.alias_of or page):  # its address would give a draft away
        return None
    if not rest:
        return redirect.link
    return _file(page, rest) if rest in FILES else _part(page, rest)


def _file(page, extension):
    address = FILES[extension](page.url)
    try:
        resolve(address)
    except Resolver404:
        return None
    return address


def _part(page, rest):
    """One of the several addresses of a page, such as a date of a series; or what it is as Markdown."""
    page, part = page.specific_deferred, rest.removesuffix(".md")
    try:
        page.resolve_subpage(part)
    except (AttributeError, Resolver404):
        return None
    address = page.url.rstrip("/") + part
    return address if part == rest else markdown_address(address)


def _with_query(target, query):
    return f"{target}?{query}" if query and "?" not in target else target
