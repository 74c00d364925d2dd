"""Which picture stands for a page where its address is shared: its own, a card with its title, or the society's card.

Cards are drawn in the task queue, of pages that everybody may read. They are public files with a title in them: when a
page is hidden, its card goes at once.
"""

from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.utils import translation
from wagtail.models import Site

from cms.delivery import memo

from . import visibility
from .models import SharePicture, SocietySettings
from .renditions import ResponsivePicture
from .share_pictures import HEIGHT, WIDTH, Card, draw_card


@dataclass(frozen=True)
class Shown:
    url: str
    width: int
    height: int
    alt: str


def picture_of(page, request):
    """What there is for a page, or for an address without one; None until it is made. Nothing is made here."""
    image = getattr(page, "image", None)
    shown = _of_image(image, page) if image else _of_card(page, request)
    return shown and Shown(request.build_absolute_uri(shown.url), shown.width, shown.height, shown.alt)


def _of_image(image, page):
    alt = image.default_alt_text or page.title
    sources = ResponsivePicture(image, "share").by_format.get("jpeg", [])
    return next((Shown(source.url, source.width, source.height, alt) for source in sources), None)


def _of_card(page, request):
    """An alias has its source's, and what has no card of its own that of the site's first page."""
    if getattr(page, "share_line", None) is not None:
        own = page.alias_of if page.alias_of_id else page
        return _shown(getattr(own, "share_picture", None), page.title)
    site = Site.find_for_request(request)
    return memo.get(("card of the site", site), lambda: _of_site(site, request))


def _of_site(site, request):
    card = SharePicture.objects.filter(page=site and site.root_page_id).first()
    return _shown(card, SocietySettings.for_request(request).name)


def _shown(card, alt):
    return card and Shown(card.file.url, WIDTH, HEIGHT, alt)


# Keeping them


def keep_card(page):
    """Draw the card of a page (of its own type) if it is to say something else than it does, or forget it."""
    card, stored = _wanted(page), _stored(page)
    if card is None and stored:
        stored.delete()
    elif card and not (stored and stored.digest == card.digest):
        SharePicture.replace(page, card.digest, ContentFile(draw_card(card), name=f"{page.pk}-{card.digest}.png"))


def is_current(page):
    """Whether there is nothing to do for it."""
    card, stored = _wanted(page), _stored(page)
    return (card and card.digest) == (stored and stored.digest)


def _wanted(page):
    return card_of(page) if visibility.is_visible(page) else None


def _stored(page):
    return SharePicture.objects.filter(page=page).first()


def card_of(page):
    """What is drawn for a page; None of one that has a picture, that makes do with the society's, or is on no site."""
    site = page.get_site()
    if site is None:
        return None
    society = SocietySettings.for_site(site)
    if page.pk == site.root_page_id:
        return Card(society.name, society.tagline, "", society.accent_colour, _logo(society))
    with translation.override(page.locale.language_code):
        line = getattr(page, "share_line", None)
    if line is None or getattr(page, "image", None):
        return None
    return Card(page.seo_title or page.title, line, society.name, society.accent_colour, _logo(society))


def _logo(society):
    if not society.logo:
        return b""
    try:
        with society.logo.open_file() as file:
            return file.read()
    except OSError:
        return b""


def forget_hidden():
    """The cards of pages that not everybody may read. Again at each tick: a page expires by the clock."""
    SharePicture.objects.hidden().delete()
