import math

from django.db import models
from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable
from wagtail.search import index

from cms.core.api.fields import Shape
from cms.core.blocks import BodyBlock
from cms.core.models import BasePage, BasePageQuerySet, Person, Topic
from cms.core.models.pages import BasePageForm, BasePageManager
from cms.core.rich_text import word_count

from .filters import ArticleFilters

WORDS_A_MINUTE = 220
SHORTEST_WITH_CONTENTS = 1200


class ArticleIndexPage(BasePage):
    """The society's articles, newest first."""

    introduction = RichTextField(blank=True, help_text=_("A sentence or two above the list."))

    parent_page_types = ["home.HomePage"]
    subpage_types = ["articles.ArticlePage"]
    max_count_per_parent = 1

    content_panels = [*BasePage.content_panels, "introduction"]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of articles")

    @classmethod
    def takes_address(cls, slug):
        return slug in {"feed"}

    def get_context(self, request, *args, **kwargs):
        filters = ArticleFilters(request.GET)
        articles = ArticlePage.objects.child_of(self).visible()
        found = articles.matching(**filters.values()).newest_first().for_listing()
        return super().get_context(request, *args, **kwargs) | {
            "filters": filters,
            "articles": filters.page_of(found),
            "topics": Topic.objects.used_by(articles),
        }


class ArticleQuerySet(BasePageQuerySet):
    def newest_first(self):
        return self.order_by("-date", "-pk")

    def written_by(self, people):
        """Each once, whoever of the people wrote it and however often their names stand there."""
        return self.filter(pk__in=ArticleAuthor.objects.filter(person__in=people).values("article"))

    def matching(self, topic=None, author=None, year=None):
        """By the slugs of a topic and an author, and a year; what is not given does not restrict."""
        articles = self
        if topic:
            articles = articles.filter(topics__slug=topic)
        if author:
            articles = articles.written_by(Person.objects.filter(slug=author))
        if year:
            articles = articles.filter(date__year=year)
        return articles

    def for_listing(self):
        """With all that a card or a row shows, and without the body."""
        return (
            self.defer("body")
            .select_related("image")
            .prefetch_related("image__renditions", "topics", "authors__person__portrait__renditions")
        )

    def for_api(self):
        """With all that a row of the API shows: what a card shows."""
        return self.for_listing()


ArticlePageManager = BasePageManager.from_queryset(ArticleQuerySet)


class ArticlePageForm(BasePageForm):
    """A new article begins with oneself as its author."""

    def __init__(self, data=None, *args, **kwargs):
        article = kwargs.get("instance")
        if data is None and article is not None and article.pk is None:
            person = getattr(kwargs.get("for_user"), "person", None)
            if person and not article.authors.count():
                article.authors.add(ArticleAuthor(person=person))
        super().__init__(data, *args, **kwargs)


class ArticlePage(BasePage):
    """An article: words by somebody, about something, at a date."""

    summary = models.CharField(
        max_length=255,
        blank=True,
        help_text=_(
            "One or two sentences that make a colleague want to read on. Shown in lists and by search engines."
        ),
    )
    date = models.DateField(
        default=timezone.localdate, db_index=True, help_text=_("The date that readers see; today unless you change it.")
    )
    image = models.ForeignKey(
        "core.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
        help_text=_("Shown above the article and in lists."),
    )
    topics = ParentalManyToManyField("core.Topic", blank=True, related_name="articles")
    body = StreamField(BodyBlock(), blank=True)
    word_count = models.PositiveIntegerField(default=0, editable=False)

    parent_page_types = ["articles.ArticleIndexPage"]
    subpage_types = []
    base_form_class = ArticlePageForm

    objects = ArticlePageManager()

    content_panels = [
        *BasePage.content_panels,
        "summary",
        FieldPanel("body", help_text=_("Begin to write. The plus sign adds headings, pictures and more.")),
        MultiFieldPanel(
            [
                InlinePanel("authors", heading=_("Authors"), label=_("Author")),
                "date",
                "topics",
                "image",
            ],
            heading=_("About this article"),
        ),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("body"),
        index.RelatedFields("authors", [index.RelatedFields("person", [index.SearchField("name")])]),
        index.RelatedFields("topics", [index.SearchField("name")]),
        index.FilterField("date"),
    ]
    api_fields = [
        APIField("summary"),
        APIField("date"),
        APIField("image", serializer=Shape("articles.api.image")),
        APIField("authors", serializer=Shape("articles.api.authors")),
        APIField("topics", serializer=Shape("articles.api.topics")),
        APIField("reading_minutes"),
        APIField("body", serializer=Shape("articles.api.body")),
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        indexes = [models.Index(fields=["-date", "-page_ptr"], name="articles_newest_first")]

    def get_context(self, request, *args, **kwargs):
        authors = list(self.authors.all())
        prefetch_related_objects(authors, "person__portrait__renditions")
        return super().get_context(request, *args, **kwargs) | {"authors": authors}

    def full_clean(self, *args, **kwargs):
        self.word_count = self._count_words()
        super().full_clean(*args, **kwargs)

    def byline_users(self):
        return {author.person.user_id for author in self.authors.all() if author.person.user_id}

    @property
    def reading_minutes(self):
        return max(1, math.ceil(self.word_count / WORDS_A_MINUTE))

    @property
    def contents(self):
        """The section headings of a long article, each with the anchor that leads there."""
        if self.word_count < SHORTEST_WITH_CONTENTS:
            return []
        return [block for block in self.body if block.block_type == "heading" and block.value["level"] == "h2"]

    def _count_words(self):
        texts = self.body.stream_block.get_searchable_content(self.body)
        return sum(word_count(text) for text in texts)


class ArticleAuthor(Orderable):
    article = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="authors")
    person = models.ForeignKey("core.Person", on_delete=models.PROTECT, related_name="articles_written")

    panels = ["person"]

    class Meta(Orderable.Meta):
        verbose_name = _("author")
