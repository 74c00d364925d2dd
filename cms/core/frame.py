"""What stands round every page: who the society is, where one can go, and in which languages."""

from dataclasses import dataclass, field

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site

from cms.delivery import memo

from . import visibility
from .languages import own_name
from .links import Link
from .models import Navigation, SocietySettings
from .sections import people_url
from .society import society_for
from .translations import find_translations, translations_of


@dataclass(frozen=True)
class Language:
    """Another language of the site, called by its own name. ``url`` is the translation of the page that is shown, or
    else that language's front page."""

    code: str
    name: str
    url: str


@dataclass(frozen=True)
class Frame:
    society: SocietySettings
    home_url: str
    main: list[Link]
    footer: list[Link]
    elsewhere: list[Link]
    languages: list[Language]
    alternates: dict[str, str]
    request: HttpRequest = field(repr=False)

    @property
    def people_url(self):
        """What stands before a person's slug in the address of their page; "" while there are no such pages."""
        return people_url(self.request)


def frame_for(request, page=None):
    """The frame of the site that is asked, round a page or round none, made once a request."""
    if not hasattr(request, "_frame"):
        request._frame = _make(request, page)
    return request._frame


def _make(request, page):
    site = Site.find_for_request(request)
    society = society_for(request)
    key = ("frame", site and site.pk, get_language())
    main, footer, pages, homes, elsewhere = memo.get(key, lambda: _of_every_page(site, society, request))
    translations = translations_of(page, request)
    home_url = homes[get_language()].get_url(request) if get_language() in homes else "/"
    return Frame(
        society=society,
        home_url=home_url,
        main=_links(main, pages, home_url, request),
        footer=_links(footer, pages, home_url, request),
        elsewhere=elsewhere,
        languages=_languages(homes, translations, request),
        alternates=_alternates(translations, request),
        request=request,
    )


def _of_every_page(site, society, request):
    """What is the same round all of them: the rows of the menus, their pages, the front pages, the links elsewhere."""
    navigation = Navigation.for_request(request)
    main, footer = (list(items.select_related("page")) for items in (navigation.main_items, navigation.footer_items))
    homes = find_translations(site and site.root_page, site, request)
    elsewhere = [Link(link.label, link.url) for link in society.social_links.all()] if site else []
    return main, footer, _in_this_language(main + footer), homes, elsewhere


def _languages(homes, translations, request):
    """Those in which there is a front page, except the one that is being read."""
    pages = homes | translations
    codes = [code for code, _name in settings.LANGUAGES if code in homes and code != get_language()]
    return [Language(code, own_name(code), pages[code].get_url(request)) for code in codes]


def _alternates(translations, request):
    """``{hreflang: address}`` of a page that stands in several languages, itself among them; else nothing."""
    if len(translations) < 2:
        return {}
    addresses = {code: page.get_full_url(request) for code, page in sorted(translations.items())}
    return addresses | {"x-default": addresses.get(settings.LANGUAGE_CODE) or next(iter(addresses.values()))}


def _in_this_language(items):
    """``{translation key: page}`` of the pages of a menu, in the language of the address and open to all."""
    keys = [item.page.translation_key for item in items if item.page_id]
    pages = Page.objects.filter(translation_key__in=keys, locale__language_code=get_language())
    return {page.translation_key: page for page in visibility.visible(pages)}


def _links(items, pages, home_url, request):
    links = (
        _link_to_page(item, pages.get(item.page.translation_key), home_url, request)
        if item.page_id
        else _link_to_address(item, request)
        for item in items
    )
    return [link for link in links if link]


def _link_to_page(item, page, home_url, request):
    """The words of the menu belong to its page, not to a translation of it."""
    url = page and page.get_url(request)
    if not url:  # not public, not in this language, or on no site
        return None
    label = item.label if item.page_id == page.pk else ""
    is_current = request.path == url if url == home_url else request.path.startswith(url)
    return Link(label or page.title, url, is_current)


def _link_to_address(item, request):
    """Its words are in the site's own language."""
    if get_language() != settings.LANGUAGE_CODE:
        return None
    return Link(item.label, item.url, request.path == item.url)
