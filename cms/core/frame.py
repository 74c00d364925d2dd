"""What stands round every page: who the society is, and where one can go."""

from dataclasses import dataclass

from wagtail.models import Page, Site

from . import styles, visibility
from .models import Navigation, SocietySettings


@dataclass(frozen=True)
class Link:
    label: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Frame:
    society: SocietySettings
    home_url: str
    stylesheet: str
    main: list[Link]
    footer: list[Link]
    elsewhere: list[Link]


def frame_for(request):
    """The frame of the site that is asked, made once a request."""
    if not hasattr(request, "_frame"):
        request._frame = _make(request)
    return request._frame


def _make(request):
    site = Site.find_for_request(request)
    society = SocietySettings.for_request(request)
    navigation = Navigation.for_request(request)
    main, footer = list(navigation.main_items.all()), list(navigation.footer_items.all())
    pages = visibility.visible(Page.objects.filter(pk__in=[item.page_id for item in main + footer])).in_bulk()
    return Frame(
        society=society,
        home_url="/",
        stylesheet=styles.address(society),
        main=_links(main, pages, request),
        footer=_links(footer, pages, request),
        elsewhere=[Link(link.label, link.url) for link in society.social_links.all()] if site else [],
    )


def _links(items, pages, request):
    links = (_link(item, pages.get(item.page_id), request) for item in items)
    return [link for link in links if link]


def _link(item, page, request):
    if item.page_id:
        url = page and page.get_url(request)
        if not url:  # not public, or on no site
            return None
        return Link(item.label or page.title, url, request.path.startswith(url) if url != "/" else request.path == "/")
    return Link(item.label, item.url, request.path == item.url)
