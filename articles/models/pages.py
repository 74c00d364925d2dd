import math

from django.db import models
from django.db.models import Count, Prefetch, Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import get_text_list
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from cms.core.api.fields import Shape
from cms.core.blocks import OF_ARTICLES, BodyBlock, open_text
from cms.core.models import BasePage, BasePageQuerySet, Person
from cms.core.models.pages import ON_THE_SITE, BasePageForm, BasePageManager
from cms.core.models.people import NAME_IN_FULL
from cms.core.rich_text import word_count

from ..presentation import context_of, head_of
from .parts import ArticleAuthor, Byline
from .series import ArticleSeries

WORDS_A_MINUTE = 220
SHORTEST_WITH_CONTENTS = 1200


class ArticleQuerySet(BasePageQuerySet):
    def newest_first(self):
        return self.order_by("-date", "-pk")

    def written_by(self, people):
        """Each once, whoever of the people wrote it and however often their names stand there."""
        return self.filter(pk__in=ArticleAuthor.objects.filter(person__in=people).values("article"))

    def matching(self, topic=None, author=None, series=None, year=None):
        """By the slugs of a topic, an author and a series, and a year; what is not given does not restrict."""
        articles = self
        if topic:
            articles = articles.filter(topics__slug=topic)
        if author:
            articles = articles.written_by(Person.objects.filter(slug=author))
        if series:
            articles = articles.filter(series__slug=series)
        if year:
            articles = articles.filter(date__year=year)
        return articles

    def before(self, article):
        """Those that come before it in time. One that is looked at before it is saved is the newest of its day.

        Two conditions that both hold: with "or" between them SQLite reads every article."""
        later = Q(pk__gte=article.pk) if article.pk else Q(pk=0)
        return self.filter(date__lte=article.date).exclude(later, date=article.date)

    def after(self, article):
        earlier = Q(pk__lte=article.pk) if article.pk else Q()
        return self.filter(date__gte=article.date).exclude(earlier, date=article.date)

    def about_most_of(self, topics):
        """Those that have some of the topics; first those with most, then the newest."""
        related = self.filter(topics__in=topics)
        return related.annotate(shared=Count("topics", distinct=True)).order_by("-shared", "-date", "-pk")

    def parts_of(self, series):
        """In the order in which they are to be read."""
        return self.filter(series=series).order_by(models.F("series_part").asc(nulls_last=True), "date", "pk")

    def for_listing(self):
        """With all that a card or a row shows, and without the body."""
        return (
            self.defer("body")
            .select_related("image")
            .prefetch_related(
                "image__renditions",
                "topics",
                Prefetch("authors", ArticleAuthor.objects.select_related("person__portrait")),
                "authors__person__portrait__renditions",
            )
        )

    def for_api(self):
        """With all that a row of the API shows: what a card shows, and the authors as they were printed."""
        return self.for_listing().select_related("series").prefetch_related("printed_credentials", "corrections")


ArticlePageManager = BasePageManager.from_queryset(ArticleQuerySet)


class ArticlePageForm(BasePageForm):
    """A new article begins with oneself as its author, and with an open text."""

    def __init__(self, data=None, *args, **kwargs):
        article = kwargs.get("instance")
        if data is None and article is not None and article.pk is None:
            person = getattr(kwargs.get("for_user"), "person", None)
            if person and not article.authors.count():
                article.authors.add(ArticleAuthor(person=person))
        if data is None and article is not None:
            open_text(article)
        super().__init__(data, *args, **kwargs)

    def clean_date(self):
        return self.cleaned_data["date"] or timezone.localdate()


class ArticlePage(BasePage):
    """An article: words by somebody, about something, at a date."""

    summary = models.CharField(
        _("summary"),
        max_length=255,
        blank=True,
        help_text=_(
            "One or two sentences that make a colleague want to read on. Shown in lists and by search engines."
        ),
    )
    date = models.DateField(
        _("date"),
        default=timezone.localdate,
        db_index=True,
        help_text=_("The date that readers see; today unless you change it."),
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
    topics = ParentalManyToManyField("core.Topic", blank=True, related_name="articles", verbose_name=_("topics"))
    series = models.ForeignKey(
        ArticleSeries,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="articles",
        help_text=_("If it is a part of something longer. Readers find the other parts at its end."),
        verbose_name=_("series"),
    )
    series_part = models.PositiveSmallIntegerField(
        _("part"), null=True, blank=True, help_text=_("Its number in the series, for example 2.")
    )
    content_warning = models.CharField(
        _("content warning"),
        max_length=255,
        blank=True,
        help_text=_("If something in it may hit a reader unprepared, for example “Describes a suicide.”"),
    )
    body = StreamField(BodyBlock(offered=OF_ARTICLES), blank=True, verbose_name=_("body"))
    disclosure = RichTextField(
        _("disclosure"),
        blank=True,
        help_text=_("Interests of the authors, and how the people described are protected. Stands at the end."),
    )
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
                FieldPanel("date", required_on_save=False),
                "topics",
                "image",
                FieldRowPanel(["series", "series_part"]),
            ],
            heading=_("About this article"),
        ),
        MultiFieldPanel(
            [
                "content_warning",
                "disclosure",
                InlinePanel(
                    "corrections",
                    heading=_("Corrections"),
                    label=_("correction"),
                    help_text=_("When something was wrong that people have read. The newest day stands at the top."),
                ),
            ],
            heading=_("What readers should know"),
        ),
        ON_THE_SITE,
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("body"),
        index.RelatedFields("authors", [index.RelatedFields("person", NAME_IN_FULL)]),
        index.RelatedFields("topics", [index.SearchField("name")]),
        index.RelatedFields("series", [index.SearchField("name")]),
        index.FilterField("date"),
    ]
    api_fields = [
        APIField("summary"),
        APIField("date"),
        APIField("image", serializer=Shape("articles.api.image")),
        APIField("authors", serializer=Shape("articles.api.authors")),
        APIField("topics", serializer=Shape("articles.api.topics")),
        APIField("series", serializer=Shape("articles.api.series")),
        APIField("updated", serializer=Shape("articles.api.updated")),
        APIField("content_warning"),
        APIField("reading_minutes"),
        APIField("body", serializer=Shape("articles.api.body")),
    ]

    served_with = (*BasePage.served_with, "image", "series")

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        indexes = [models.Index(fields=["-date", "-page_ptr"], name="articles_newest_first")]

    def get_context(self, request, *args, **kwargs):
        context = context_of(self, request)
        head = head_of(self, context["bylines"], context["topics"])
        return super().get_context(request, *args, head=head, **kwargs) | context

    def full_clean(self, *args, **kwargs):
        self.word_count = self._count_words()
        super().full_clean(*args, **kwargs)

    def publish_problems(self):
        problems = super().publish_problems()
        if self.series_part and not self.series_id:
            problems["series"] = _("Choose the series of which it is part %(part)s.") % {"part": self.series_part}
        if other := self._other_with_its_part():
            problems["series_part"] = _("“%(title)s” is this part of the series already.") % {"title": other.title}
        return problems

    def _other_with_its_part(self):
        if not (self.series_id and self.series_part):
            return None
        others = ArticlePage.objects.live().filter(alias_of=None, series_id=self.series_id)
        return others.filter(series_part=self.series_part).exclude(pk=self.pk).first()

    def byline_users(self):
        return {author.person.user_id for author in self.authors.all() if author.person.user_id}

    @property
    def bylines(self):
        """Its authors, with the credentials that they had when it was published."""
        authors = list(self.authors.all())
        Person.objects.put_into(authors)
        known = self.source.printed_credentials.all() if self.source.pk else []
        printed = {row.person_id: row.credentials for row in known}
        return [
            Byline(author.person, author.credentials or printed.get(author.person_id, author.person.credentials))
            for author in authors
        ]

    @property
    def share_line(self):
        names = [author.person.name for author in self.authors.all()]
        return " · ".join(filter(None, [get_text_list(names, gettext("and")), date_format(self.date, "DATE_FORMAT")]))

    @property
    def source(self):
        """The page whose publication counts: an alias has its source's."""
        return self.alias_of.specific if self.alias_of_id else self

    @property
    def updated_on(self):
        """The day of the newest correction that readers are told of; None without one."""
        return max((correction.date for correction in self.corrections.all()), default=None)

    @property
    def people(self):
        return [author.person for author in self.authors.all()]

    @property
    def reading_minutes(self) -> int:
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
