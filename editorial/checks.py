"""The checks of the house (checklist.py says how to add one). Importing this registers them."""

import html
import re
from urllib.parse import urlsplit

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.urls import Resolver404, resolve
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page, Site

from articles.models import ArticlePage
from cms.core import visibility
from cms.core.blocks.body import is_empty_text
from cms.core.references import References, leaves
from events.models import EventPage

from . import attesting, crisis, wording
from .checklist import Point, register


@register
def is_complete(page):
    """The page's own rules: an event's end is after its start, what is cancelled has a note, an address is free."""
    try:
        page.full_clean()
    except ValidationError as error:
        return [point for field in error.message_dict for point in _of_field(page, field, error)]
    return [Point(str(problem), field or "") for field, problem in page.publish_problems().items()]


def _of_field(page, field, error):
    if field == NON_FIELD_ERRORS:
        return [Point(message) for message in error.message_dict[field]]
    name = capfirst(page._meta.get_field(field).verbose_name)
    return [Point(f"{name}: {message}", field) for message in error.message_dict[field]]


@register
def has_a_summary(page):
    if hasattr(page, "summary") and not page.summary.strip():
        yield Point(_("Write a summary: one or two sentences that lists and search engines show."), "summary")


@register
def has_an_author(page):
    if hasattr(page, "authors") and not page.authors.all():
        yield Point(_("Say who wrote it."), "authors")


@register
def has_a_text(page):
    if isinstance(page, ArticlePage) and all(is_empty_text(block) for block in page.body):
        yield Point(_("There is no text yet: readers find the summary, and nothing below it."), "body", blocks=False)


@register
def pictures_are_described(page):
    words = _("Say what is in the picture “%(title)s”, for people who cannot see it, or that it is only decoration.")
    for field, image, is_decided in _pictures(page):
        if not is_decided:
            yield Point(words % {"title": image.title}, field)


def _pictures(page):
    """``(field, image, whether it has words or is decoration)``; a picture in a body has words of its own there."""
    if image := getattr(page, "image", None):
        yield "image", image, image.is_decorative or bool(image.description.strip())
    for block, value in _leaves(page):
        if isinstance(block, ImageBlock):
            yield "body", value, value.decorative or bool((value.contextual_alt_text or "").strip())


def _leaves(page):
    body = getattr(page, "body", None)
    return leaves(body.stream_block, body) if body else ()


@register
def links_lead_somewhere(page):
    """Links inside the site. What is a draft, private or gone is a plain word to readers."""
    references = References.of_page(page, rich_texts=_rich_texts(page))
    linked = references.all_page_ids
    known = Page.objects.in_bulk(linked)
    for key in sorted(linked - references.pages.keys() - {page.pk}):
        if key not in known:
            yield Point(_("A link leads to a page that is not there any more."), "body")
        else:
            words = _("A link leads to “%(title)s”, which readers cannot open: it is a draft, private, or has ended.")
            yield Point(words % {"title": known[key].title}, "body")
    if references.all_document_ids - references.documents.keys():
        yield Point(_("A link leads to a file that is not there any more, or that readers may not open."), "body")
    for address in _own_addresses(page, references.rich_texts):
        if not _is_alive(page, address):
            yield Point(_("A link leads to %(address)s, where readers find nothing.") % {"address": address}, "body")


def _rich_texts(page):
    return [text for name in ("disclosure",) if isinstance(text := getattr(page, name, ""), str) and text]


_TYPED = re.compile(r'<a\b[^>]{0,500}?\bhref="([^"]{1,2000})"')


def _own_addresses(page, rich_texts):
    """The paths of links that somebody typed and that lead to this site."""
    site = page.get_site()
    own = {"", site.hostname if site else ""}
    parts = [urlsplit(html.unescape(address)) for text in rich_texts for address in _TYPED.findall(text)]
    return sorted({part.path for part in parts if part.path.startswith("/") and (part.hostname or "") in own})


def _is_alive(page, address):
    try:
        route = resolve(address if address.endswith("/") or "." in address else f"{address}/").url_name
    except Resolver404:
        return False
    site = page.get_site() or Site.objects.get(is_default_site=True)
    return route != "wagtail_serve" or _shows_a_page(site, address) or _leads_on(site, address)


def _leads_on(site, address):
    return Redirect.get_for_site(site).filter(old_path=Redirect.normalise_path(address)).exists()


def _shows_a_page(site, address):
    """Whether readers may open the page at the address, or one of which it is a part, such as a date."""
    root = site.root_page.url_path
    above, _slash, last = f"{root.rstrip('/')}/{address.strip('/')}".rstrip("/").rpartition("/")
    visible = visibility.visible_in(Page.objects.all(), site)
    if visible.filter(url_path=f"{above}/{last}/").exists():
        return True
    parent = visible.filter(url_path=f"{above}/").first()
    parent = parent and parent.specific
    return isinstance(parent, RoutablePageMixin) and parent.url_path != root and _has_part(parent, last)


def _has_part(page, name):
    try:
        page.resolve_subpage(f"/{name}/")
    except Resolver404:
        return False
    return True


@register
def is_still_to_come(page):
    """A new event; one that readers know may be corrected afterwards."""
    if not isinstance(page, EventPage) or page.live:
        return
    then = _goes_live(page)
    if (dates := page.dates()) and all(date.ends_at <= then for date in dates):
        yield Point(_("It is over by the time it would be published. Look at its day again."), "start_date")


@register
def is_on_the_site_for_a_while(page):
    if page.expire_at and page.expire_at <= _goes_live(page):
        yield Point(_("It would be off the site again before anybody reads it. Look at “Until” again."), "expire_at")


def _goes_live(page):
    """When readers see it, if it is approved now."""
    return max(filter(None, [timezone.now(), page.go_live_at]))


@register
def clients_cannot_be_recognised(page):
    for passage, findings in attesting.open_of(page):
        words = _("Can a client be recognised here? “%(words)s” (%(kind)s). Change it, or say why nobody can.")
        first = findings[0]
        yield Point(words % {"words": first.words, "kind": first.sentence}, passage.field)


@register
def says_it_person_first(page):
    for field, avoided, better in wording.hints_for(page):
        words = _("“%(avoided)s”: many readers prefer “%(better)s”.")
        yield Point(words % {"avoided": avoided, "better": better}, field, blocks=False)


@register
def can_be_read_with_ease(page):
    if (longest := wording.hard_sentence(page)) is not None:
        words = _("Some sentences are very long, such as the one that begins “%(words)s …”. Could it be two?")
        yield Point(words % {"words": longest}, "body", blocks=False)


@register
def offers_help_in_a_crisis(page):
    if crisis.is_mentioned_by(page) and not crisis.help_for(page.get_site()):
        yield Point(
            _(
                "It mentions suicide or self-harm, and there are no numbers for help to show with it. "
                "A web steward enters them under Settings, Help in a crisis."
            ),
            blocks=False,
        )
