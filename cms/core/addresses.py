"""Addresses with a host: that of the site that somebody asks for by name, or else the one at which they ask."""

from urllib.parse import urljoin


def absolute(request, path):
    site = getattr(request, "site_asked_for", None)
    return urljoin(f"{site.root_url}/", path) if site else request.build_absolute_uri(path)
