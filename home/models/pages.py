from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import MultiFieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.search import index

from articles.models import ArticleIndexPage, ArticlePage
from cms.core.api.fields import Shape
from cms.core.blocks import BodyBlock
from cms.core.models import BasePage
from events.models import EventIndexPage, EventOccurrence

NEXT_EVENTS = 5
NEWEST_ARTICLES = 5


class HomePage(BasePage):
    """The front page: a greeting, what is on next, what is new."""

    hero_title = models.CharField(
        _("greeting"), max_length=120, blank=True, help_text=_("The large words; the society's name if left empty.")
    )
    hero_text = models.TextField(_("below it"), blank=True, help_text=_("Two sentences: who you are, and for whom."))
    image = models.ForeignKey(
        "core.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
    )
    body = StreamField(BodyBlock(), blank=True)

    # Made by `setup_society`, one for each site. To create one in the admin would be to publish at the root, where
    # no review stands in the way.
    is_creatable = False
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.StandardPage",
        "home.ContactPage",
        "articles.ArticleIndexPage",
        "events.EventIndexPage",
    ]

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(["hero_title", "hero_text", "image"], heading=_("Greeting")),
        "body",
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("hero_text"), index.SearchField("body")]
    api_fields = [
        APIField("hero_title"),
        APIField("hero_text"),
        APIField("image", serializer=Shape("home.api.image")),
        APIField("body", serializer=Shape("home.api.body")),
    ]

    class Meta:
        verbose_name = _("home page")

    @classmethod
    def takes_address(cls, slug):
        """The addresses that stand in cms/urls.py above the pages."""
        return slug in {"admin", "api", "documents", "forms", "media", "search", "static", "_util"}

    @property
    def description(self):
        return self.search_description or self.hero_text

    def get_context(self, request, *args, **kwargs):
        now = timezone.now()
        return super().get_context(request, *args, **kwargs) | {
            "events_page": EventIndexPage.objects.child_of(self).visible(now).first(),
            "articles_page": ArticleIndexPage.objects.child_of(self).visible(now).first(),
            "occurrences": self._events_below(now).for_listing()[:NEXT_EVENTS],
            "articles": ArticlePage.objects.descendant_of(self)
            .visible(now)
            .newest_first()
            .for_listing()[:NEWEST_ARTICLES],
        }

    def _events_below(self, now):
        return EventOccurrence.objects.filter(page__path__startswith=self.path).visible(now).upcoming(now)


class StandardPage(BasePage):
    """A page about something that stays: the society, how to join, a code of conduct."""

    summary = models.CharField(
        max_length=255, blank=True, help_text=_("One or two sentences. Shown below the title and by search engines.")
    )
    image = models.ForeignKey(
        "core.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
    )
    body = StreamField(BodyBlock(), blank=True)

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    content_panels = [*BasePage.content_panels, "summary", "image", "body"]
    search_fields = [*BasePage.search_fields, index.SearchField("summary"), index.SearchField("body")]
    api_fields = [
        APIField("summary"),
        APIField("image", serializer=Shape("home.api.image")),
        APIField("body", serializer=Shape("home.api.body")),
    ]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
