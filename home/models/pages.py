from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.search import index

from cms.core import structured_data
from cms.core.api.fields import Shape
from cms.core.blocks import BodyBlock
from cms.core.frame import frame_for
from cms.core.models import BasePage
from cms.core.models.pages import ON_THE_SITE

from ..blocks import FrontBlock

# What a front page begins with on which an editor has placed neither.
WHAT_IS_ON_AND_NEW = [
    {"type": "next_events", "id": "what-is-on", "value": {}},
    {"type": "newest_articles", "id": "what-is-new", "value": {}},
]


class HomePage(BasePage):
    """The front page: a greeting, then what the editors put together. What is on and what is new are always on it."""

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
    body = StreamField(FrontBlock(), blank=True, verbose_name=_("body"))

    # Made by `setup_society`, one for each site. To create one in the admin would be to publish at the root, where
    # no review stands in the way.
    is_creatable = False
    # Below another home page it is that of a second language, `/es/`.
    parent_page_types = ["wagtailcore.Page", "home.HomePage"]
    subpage_types = [
        "home.HomePage",
        "home.StandardPage",
        "home.ContactPage",
        "home.PeoplePage",
        "articles.ArticleIndexPage",
        "events.EventIndexPage",
    ]
    always_there = True

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(["hero_title", "hero_text", "image"], heading=_("Greeting")),
        FieldPanel(
            "body",
            help_text=_(
                "Put the page together. As long as you place neither events nor articles, the next events and the "
                "newest articles come first by themselves."
            ),
        ),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("hero_text"), index.SearchField("body")]
    api_fields = [
        APIField("hero_title"),
        APIField("hero_text"),
        APIField("image", serializer=Shape("home.api.image")),
        APIField("body", serializer=Shape("home.api.front_body")),
    ]

    class Meta:
        verbose_name = _("home page")

    @classmethod
    def can_exist_under(cls, parent):
        return super().can_exist_under(parent) and parent.depth <= 2

    @classmethod
    def takes_address(cls, slug):
        """The addresses that stand in cms/urls.py above the pages, the front page's own in Markdown, and languages."""
        fixed = {"admin", "api", "documents", "forms", "index", "media", "review", "search", "static", "styleguide"}
        return slug in fixed | {"_util"} or slug in dict(settings.LANGUAGES)

    @property
    def description(self):
        return self.search_description or self.hero_text

    @property
    def opening(self):
        """What is on and what is new, where the editors placed neither of them; else None."""
        placed = {block.block_type for block in self.body}
        if any(block["type"] in placed for block in WHAT_IS_ON_AND_NEW):
            return None
        return self.body.stream_block.to_python(WHAT_IS_ON_AND_NEW)

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {"data": self._machine_readable(request)}

    def _machine_readable(self, request):
        frame = frame_for(request, self)
        return structured_data.data_of_society(frame.society, [link.url for link in frame.elsewhere], request)


class StandardPage(BasePage):
    """A page about something that stays: the society, how to join, a code of conduct."""

    summary = models.CharField(
        _("summary"),
        max_length=255,
        blank=True,
        help_text=_("One or two sentences. Shown below the title and by search engines."),
    )
    image = models.ForeignKey(
        "core.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
    )
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("body"))

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    content_panels = [*BasePage.content_panels, "summary", "image", "body", ON_THE_SITE]
    search_fields = [*BasePage.search_fields, index.SearchField("summary"), index.SearchField("body")]
    api_fields = [
        APIField("summary"),
        APIField("image", serializer=Shape("home.api.image")),
        APIField("body", serializer=Shape("home.api.body")),
    ]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")

    @property
    def share_line(self):
        return ""
