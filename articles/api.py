"""`/api/v2/articles/`, and what articles are filed under: `topics/`, `series/`."""

from django import forms
from django.urls import path, reverse
from typing_extensions import TypedDict

from cms.core.api import types
from cms.core.api.block_types import body_of
from cms.core.api.endpoints import ListEndpoint, PageDetailEndpoint, choose, page_meta
from cms.core.api.parameters import DateField, LocaleField, PageParameters, SlugsField
from cms.core.api.shapes import named
from cms.core.api.vocabulary import FiledUnder, FilterVocabulary, VocabularyDetail, VocabularyList, vocabulary_urls
from cms.core.blocks import BodyBlock
from cms.core.models import Person, Topic

from .models import ArticleIndexPage, ArticlePage, ArticleSeries

Body = body_of(BodyBlock)


class SeriesPart(TypedDict):
    slug: str
    name: str
    part: int | None


class Correction(TypedDict):
    date: types.Day
    note: str


class ArticleRow(TypedDict):
    """``updated`` is the day of the newest correction."""

    id: int
    title: str
    meta: types.PageMeta
    summary: str
    date: types.Day
    image: types.Picture | None
    authors: list[types.Person]
    topics: list[types.Word]
    series: SeriesPart | None
    updated: types.Day | None
    content_warning: str
    reading_minutes: int


class Article(ArticleRow):
    body: Body
    disclosure: str
    corrections: list[Correction]


class ArticlesWord(FiledUnder):
    """A topic or a series; ``articles`` is how many public ones there are."""

    articles: int
    articles_url: types.Url


class ArticleParameters(PageParameters):
    topic = SlugsField(help_text="Slugs of `topics/`, any of which it is about.")
    author = SlugsField(help_text="Slugs of `people/`, any of whom wrote it.")
    series = SlugsField(help_text="Slugs of `series/`, of any of which it is a part.")
    published_from = DateField(help_text="The first day.")
    published_to = DateField(help_text="The last day.")
    q = forms.CharField(required=False, max_length=200, help_text="Words to look for; the best matches come first.")
    locale = LocaleField()


class ArticleList(ListEndpoint):
    """Articles, the newest first."""

    parameters = ArticleParameters
    answer = types.listing(ArticleRow)

    def find(self, parameters):
        articles = ArticlePage.objects.visible_in(self.site).newest_first()
        if "topic" in parameters:
            articles = articles.filter(topics__in=self._chosen(Topic, "topic", parameters)).distinct()
        if "author" in parameters:
            articles = articles.written_by(self._chosen(Person, "author", parameters))
        if "series" in parameters:
            articles = articles.filter(series__in=self._chosen(ArticleSeries, "series", parameters))
        if "locale" in parameters:
            articles = articles.filter(locale=parameters["locale"])
        if "published_from" in parameters:
            articles = articles.filter(date__gte=parameters["published_from"])
        if "published_to" in parameters:
            articles = articles.filter(date__lte=parameters["published_to"])
        return articles

    def _chosen(self, model, name, parameters):
        return choose(model.objects.named_on(self.site), parameters[name], name, self.site)

    def rows(self, keys):
        shapes = self.shapes()
        return {
            article.pk: row(article, shapes, self.request)
            for article in ArticlePage.objects.for_api().filter(pk__in=keys)
        }


class ArticleDetail(PageDetailEndpoint):
    """An article with its body."""

    answer = Article

    def queryset(self):
        return ArticlePage.objects.visible_in(self.site).for_api().defer(None)

    def item(self, article):
        shapes = self.shapes(article.body, images=[article.image])
        return row(article, shapes, self.request) | {
            "body": body(article, shapes),
            "disclosure": shapes.rich_text(article.disclosure),
            "corrections": corrections(article),
        }


class ArticleVocabulary(FilterVocabulary):
    """What public articles are filed under."""

    pages, index_model = "articles", ArticleIndexPage


class Topics(ArticleVocabulary):
    model, filter, view_name = Topic, "topic", "api:topics:detail"


class Series(ArticleVocabulary):
    model, filter, view_name = ArticleSeries, "series", "api:series:detail"


class TopicList(Topics, VocabularyList):
    """What articles are about."""

    answer = types.listing(ArticlesWord)


class TopicDetail(Topics, VocabularyDetail):
    """A topic."""

    answer = ArticlesWord


class SeriesList(Series, VocabularyList):
    """Articles that belong together."""

    answer = types.listing(ArticlesWord)


class SeriesDetail(Series, VocabularyDetail):
    """A series of articles."""

    answer = ArticlesWord


def row(article, shapes, request):
    """An article as lists show it."""
    return {
        "id": article.pk,
        "title": article.title,
        "meta": page_meta(article, request, reverse("api:articles:detail", args=[article.pk])),
        "summary": article.summary,
        "date": article.date.isoformat(),
        "image": image(article, shapes),
        "authors": authors(article, shapes),
        "topics": topics(article, shapes),
        "series": series(article, shapes),
        "updated": updated(article, shapes),
        "content_warning": article.content_warning,
        "reading_minutes": article.reading_minutes,
    }


def image(article, shapes) -> types.Picture | None:
    return shapes.picture(article.image)


def authors(article, shapes) -> list[types.Person]:
    return [shapes.person(byline.person, byline.credentials) for byline in article.bylines]


def topics(article, shapes) -> list[types.Word]:
    return [named(topic) for topic in article.topics.all()]


def series(article, shapes) -> SeriesPart | None:
    """The series that it is a part of, and which part; None if of none."""
    if article.series is None:
        return None
    return {"slug": article.series.slug, "name": article.series.name, "part": article.series_part}


def updated(article, shapes) -> types.Day | None:
    """The day of the newest correction; None if there is none."""
    return article.updated_on and article.updated_on.isoformat()


def corrections(article):
    return [{"date": correction.date.isoformat(), "note": correction.note} for correction in article.corrections.all()]


def body(article, shapes) -> Body:
    return shapes.body(article.body)


app_name = "articles"
urlpatterns = [
    path("", ArticleList.as_view(), name="list"),
    path("<int:pk>/", ArticleDetail.as_view(), name="detail"),
]
topic_urlpatterns = vocabulary_urls("topics", TopicList, TopicDetail)
series_urlpatterns = vocabulary_urls("series", SeriesList, SeriesDetail)
