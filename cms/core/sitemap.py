"""The addresses that are worth a search engine's visit: every public page, and what the apps add.

Not Wagtail's sitemap: it makes an object of each page, which takes thirty times as long.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps import views as sitemaps
from django.core.files.storage import default_storage
from django.http import HttpRequest
from wagtail.models import Page, Site, get_page_models

from . import visibility


class Address(NamedTuple):
    """``path`` as it stands behind the name of the site; ``images`` are whole addresses."""

    path: str
    changed: datetime | None = None
    images: tuple[str, ...] = ()


Source = Callable[[HttpRequest], Iterable[Address]]
_sources: list[Source] = []


def register(source: Source) -> Source:
    """Add the addresses that ``source(request)`` gives: lists, people, what is no page of its own."""
    _sources.append(source)
    return source


@register
def pages(request):
    site = Site.find_for_request(request)
    images = _images(request)
    begins = site.root_page.url_path
    found = visibility.visible_in(Page.objects.order_by("path"), site)
    for pk, url_path, changed in found.values_list("pk", "url_path", "last_published_at"):
        yield Address("/" + url_path.removeprefix(begins), changed, tuple(images.get(pk, ())))


def _images(request):
    """``{primary key: [address]}`` of the pictures at the top of pages."""
    found = defaultdict(list)
    for model in get_page_models():
        if hasattr(model, "image"):
            rows = model._default_manager.filter(live=True, image__isnull=False)
            for pk, name in rows.values_list("pk", "image__file"):
                found[pk].append(request.build_absolute_uri(default_storage.url(name)))
    return found


class Addresses(Sitemap):
    """Without a date of all: the newest page's says nothing of pages that have gone; the entity tag does."""

    limit = 50_000  # of the protocol

    def __init__(self, addresses):
        self.addresses = addresses

    def items(self):
        return self.addresses

    def get_urls(self, page=1, site=None, protocol=None):
        """Django's asks nine functions for each of them."""
        begins = f"{self.get_protocol(protocol)}://{self.get_domain(site)}"
        return [
            {"item": address, "location": begins + address.path, "lastmod": address.changed}
            for address in self.paginator.page(page)
        ]


def sitemap(request, section=None):
    """`/sitemap.xml`: the addresses, or where there are more than one file may have, the files that have them."""
    found = Addresses([address for source in _sources for address in source(request)])
    if section is None and found.paginator.num_pages > 1:
        return sitemaps.index(request, {"pages": found}, sitemap_url_name="sitemap_section")
    return sitemaps.sitemap(request, {"pages": found}, section, template_name="sitemap.xml")
