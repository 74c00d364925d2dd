"""A site from nothing: the pages that every society has, its settings, its menu."""

from wagtail.models import Locale, Page, Site

from articles.models import ArticleIndexPage
from cms.core.models import MainMenuItem, Navigation, SocietySettings
from events.models import EventIndexPage

from .models import ContactPage, HomePage


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
    pages = [_child(home, model, slug, title) for model, slug, title in _SECTIONS]
    _menu(site, pages)
    return home


_SECTIONS = [
    (ArticleIndexPage, "articles", "Articles"),
    (EventIndexPage, "events", "Events"),
    (ContactPage, "contact", "Contact"),
]


def _home_page(site, name):
    existing = site.root_page and site.root_page.specific
    if isinstance(existing, HomePage):
        return existing
    home = HomePage(title=name, slug="society", locale=Locale.get_active())
    Page.get_first_root_node().add_child(instance=home)
    home.save_revision().publish()
    if existing and existing.pk:  # the welcome page that Wagtail puts into every new database
        site.root_page = home
        site.save()
        existing.delete()
    return home


def _child(home, model, slug, title):
    page = model.objects.child_of(home).first()
    if page is None:
        page = model(title=title, slug=slug)
        home.add_child(instance=page)
        page.save_revision().publish()
    return page


def _menu(site, pages):
    navigation = Navigation.for_site(site)
    if not navigation.main_items.exists():
        MainMenuItem.objects.bulk_create(
            MainMenuItem(navigation=navigation, page=page, sort_order=order) for order, page in enumerate(pages)
        )
