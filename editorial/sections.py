"""What board members write, in which lists it stands, and the addresses at which they begin."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from wagtail.models import Page

from articles.models import ArticleIndexPage, ArticlePage
from events.models import EventIndexPage, EventPage


@dataclass(frozen=True)
class Kind:
    """Pages of one kind, and the lists below which they stand: one in each language."""

    page: type[Page]
    section: type[Page]

    def sections_for(self, user, first: str = settings.LANGUAGE_CODE) -> list[Page]:
        """Those in which somebody may write, that in the language ``first`` (the site's own) before others."""
        sections = self.section.objects.select_related("locale").order_by("path")
        open_ = [section for section in sections if section.permissions_for_user(user).can_add_subpage()]
        return sorted(open_, key=lambda section: section.locale.language_code != first)

    def form_below(self, section: Page) -> str:
        """The address of an empty form."""
        meta = self.page._meta
        return reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, section.pk])


ARTICLES = Kind(ArticlePage, ArticleIndexPage)
EVENTS = Kind(EventPage, EventIndexPage)
