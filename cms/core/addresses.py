"""Addresses with a host: that of the site that somebody asks for by name, or else the one at which they ask."""

from urllib.parse import urljoin, urlsplit

from wagtail.models import Site

from .models import SocietySettings


def absolute(request, path):
    site = getattr(request, "site_asked_for", None)
    return urljoin(f"{site.root_url}/", path) if site else request.build_absolute_uri(path)


def of_page(page, request):
    """Where people read a page: at the site's front end, if another program shows its pages to them."""
    base = _front_end(request)
    return _at(base, page.get_url(request)) if base else page.get_full_url(request)


def for_people(request, path):
    """The same of any path of the site at which people read."""
    base = _front_end(request)
    return _at(base, path) if base else absolute(request, path)


def _front_end(request):
    has_site = Site.find_for_request(request) is not None
    return SocietySettings.for_request(request).front_end if has_site else ""


def _at(base, path):
    """A page of another site, or an address elsewhere, has its own host already."""
    return path if path is None or urlsplit(path).netloc else f"{base}{path}"
