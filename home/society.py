"""A site from nothing: the pages that every society has, its settings, its menu; and those of a second language."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Locale, Page, Site

from articles.models import ArticleIndexPage
from cms.core.models import MainMenuItem, Navigation, SocietySettings
from events.models import EventIndexPage

from .models import ContactPage, HomePage, PeoplePage


def set_up(name, hostname, port):
    """Make what is missing, and give the site its name and address. Returns the home page."""
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    home = _home_page(site, name)
    site.root_page, site.hostname, site.port, site.site_name = home, hostname, port, name
    site.save()
    society = SocietySettings.for_site(site)
    if society.name != name:
        society.name = name
        society.save()
    _menu(site, _sections(home, settings.LANGUAGE_CODE))
    return home


def add_language(home, language, name):
    """Make what is missing of a second language: its home page below the first, at `/es/`, and the same sections."""
    locale, _created = Locale.objects.get_or_create(language_code=language)
    second = home.get_translation_or_none(locale)
    if second is None:
        second = HomePage(title=name, slug=language, locale=locale, translation_key=home.translation_key)
        home.add_child(instance=second)
        second.save_revision().publish()
    _sections(second, language, {type(page): page.translation_key for page in home.get_children().specific()})
    return second


_SECTIONS = [
    (ArticleIndexPage, pgettext_lazy("address", "articles"), _("Articles")),
    (EventIndexPage, pgettext_lazy("address", "events"), _("Events")),
    (PeoplePage, pgettext_lazy("address", "people"), _("People")),
    (ContactPage, pgettext_lazy("address", "contact"), _("Contact")),
]


def _sections(home, language, keys=None):
    """The sections of a home page; ``keys`` are the translation keys of those that they are translations of."""
    with translation.override(language):
        return [_child(home, model, str(slug), str(title), (keys or {}).get(model)) for model, slug, title in _SECTIONS]


def _home_page(site, name):
    existing = site.root_page and site.root_page.specific
    if isinstance(existing, HomePage):
        return existing
    home = HomePage(title=name, slug="society", locale=_own_locale())
    Page.get_first_root_node().add_child(instance=home)
    home.save_revision().publish()
    if existing and existing.pk:  # the welcome page that Wagtail puts into every new database
        site.root_page = home
        site.save()
        existing.delete()
    return home


def _own_locale():
    return Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)[0]


def _child(home, model, slug, title, key):
    page = model.objects.child_of(home).first()
    if page is None:
        page = model(title=title, slug=slug, **({"translation_key": key} if key else {}))
        home.add_child(instance=page)
        page.save_revision().publish()
    return page


def _menu(site, pages):
    navigation = Navigation.for_site(site)
    if not navigation.main_items.exists():
        MainMenuItem.objects.bulk_create(
            MainMenuItem(navigation=navigation, page=page, sort_order=order) for order, page in enumerate(pages)
        )
