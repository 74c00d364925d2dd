"""What changes by itself: the next events, the newest articles."""

from typing import Literal

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from typing_extensions import TypedDict
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from articles.models import ArticleIndexPage, ArticlePage
from cms.core.api.shapes import named
from cms.core.api.types import Url, Word
from cms.core.sections import readable
from events.models import EventIndexPage, EventOccurrence

MOST = 12


class NextEvents(TypedDict):
    """``items_url`` is the address in this API that gives what is shown."""

    title: str
    kind: Word | None
    number: int
    layout: Literal["list", "cards"]
    items_url: Url


class NewestArticles(TypedDict):
    """``items_url`` is the address in this API that gives what is shown."""

    title: str
    topic: Word | None
    number: int
    items_url: Url


def number_block(default):
    return blocks.IntegerBlock(min_value=1, max_value=MOST, default=default, label=_("How many, at most"))


class NextEventsValue(blocks.StructValue):
    @property
    def query(self):
        """What leads to the same events in their list, in the feeds and in the API."""
        return urlencode({"kind": self["kind"].slug}) if self["kind"] else ""

    def occurrences(self, section):
        """The dates to show of a list; of a series the next, unless it wants each to be shown."""
        dates = EventOccurrence.objects.descendant_of(section).visible().next_of_each()
        return dates.of_kind(self["kind"] and self["kind"].slug).for_listing()[: self["number"]]


class NextEventsBlock(blocks.StructBlock):
    answer = NextEvents

    title = blocks.CharBlock(max_length=120, default=_("What is on"), label=_("Title"))
    kind = SnippetChooserBlock(
        "events.EventKind", required=False, label=_("Only of this kind"), help_text=_("Left empty, all events.")
    )
    number = number_block(5)
    layout = blocks.ChoiceBlock(
        choices=[("list", _("One below the other")), ("cards", _("Side by side"))],
        default="list",
        label=_("Arrangement"),
        search_index=False,
    )

    class Meta:
        icon = "date"
        label = _("Next events")
        group = _("Front page")
        description = _("What is on next. It keeps itself up to date, and says so when nothing is planned.")
        template = "blocks/next_events.html"
        value_class = NextEventsValue
        preview_value = {"title": "What is on", "kind": None, "number": 3, "layout": "list"}

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        section = readable(context["request"], EventIndexPage.objects.all()).first()
        return context | {
            "events_page": section,
            "occurrences": value.occurrences(section) if section else [],
        }

    def get_api_representation(self, value, context=None):
        kind = value["kind"]
        return {
            "title": value["title"],
            "kind": named(kind),
            "number": value["number"],
            "layout": value["layout"],
            "items_url": context["shapes"].address(
                reverse("api:occurrences:list"), series="next", limit=value["number"], kind=kind and kind.slug
            ),
        }


class NewestArticlesValue(blocks.StructValue):
    @property
    def query(self):
        """What leads to the same articles in their list, in the feed and in the API."""
        return urlencode({"topic": self["topic"].slug}) if self["topic"] else ""

    def articles(self, section):
        topic = self["topic"] and self["topic"].slug
        articles = ArticlePage.objects.descendant_of(section).visible().matching(topic=topic)
        return articles.newest_first().for_listing()[: self["number"]]


class NewestArticlesBlock(blocks.StructBlock):
    answer = NewestArticles

    title = blocks.CharBlock(max_length=120, default=_("New articles"), label=_("Title"))
    topic = SnippetChooserBlock(
        "core.Topic", required=False, label=_("Only about this topic"), help_text=_("Left empty, all articles.")
    )
    number = number_block(5)

    class Meta:
        icon = "doc-full"
        label = _("Newest articles")
        group = _("Front page")
        description = _("The newest article large, the ones before it smaller. It keeps itself up to date.")
        template = "blocks/newest_articles.html"
        value_class = NewestArticlesValue
        preview_value = {"title": "New articles", "topic": None, "number": 3}

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        section = readable(context["request"], ArticleIndexPage.objects.all()).first()
        return context | {
            "articles_page": section,
            "articles": value.articles(section) if section else [],
        }

    def get_api_representation(self, value, context=None):
        topic = value["topic"]
        return {
            "title": value["title"],
            "topic": named(topic),
            "number": value["number"],
            "items_url": context["shapes"].address(
                reverse("api:articles:list"), limit=value["number"], topic=topic and topic.slug
            ),
        }
