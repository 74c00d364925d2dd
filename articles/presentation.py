"""What the page of an article shows beside its words."""

from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from cms.core.models import Topic
from cms.core.society import society_for
from cms.delivery import memo

from . import structured_data

RELATED = 3
LINKED = ("title", "url_path")  # what a link to a page says
SHOWN = ("topics", "corrections", "printed_credentials", "authors")


@dataclass(frozen=True)
class Related:
    """Another article, and the topics that it has in common with the one that is read."""

    article: object
    topics: list[Topic]


def context_of(article, request):
    """Everything for the template; the queries do not grow with what there is."""
    if article.pk:
        prefetch_related_objects([article], *SHOWN)
    bylines = article.bylines
    siblings = type(article).objects.sibling_of(article).visible()
    return {
        "bylines": bylines,
        "topics": list(article.topics.all()),
        "corrections": list(article.corrections.all()),
        "parts": _parts(article, siblings),
        "related": _related(article, siblings),
        "before": siblings.before(article).newest_first().only(*LINKED).first(),
        "after": siblings.after(article).order_by("date", "pk").only(*LINKED).first(),
        "data": structured_data.data_of(article, bylines, society_for(request), request),
    }


def head_of(article, bylines, topics):
    """What the head of its page says besides."""
    dates = structured_data.dates(article)
    return {
        "kind": "article",
        "published": dates["datePublished"],
        "modified": dates["dateModified"],
        "authors": [byline.person.name for byline in bylines],
        "section": topics[0].name if topics else "",
    }


def _parts(article, siblings):
    """All parts of its series, this one among them; none where there is only this one."""
    if article.series_id is None:
        return []
    parts = list(siblings.parts_of(article.series_id).defer("body"))
    return parts if len(parts) > 1 else []


def _related(article, siblings):
    """The parts of its own series are shown as such."""
    own = list(article.topics.all())
    key = ("related", article.path[: -article.steplen], frozenset(topic.pk for topic in own), article.series_id)
    nearest = memo.get(key, lambda: _nearest(own, article.series_id, siblings))
    return [
        Related(other, [topic for topic in other.topics.all() if topic in own])
        for other in nearest
        if other.pk != article.pk
    ][:RELATED]


def _nearest(topics, series_id, siblings):
    """One more than are shown: the article itself may be among them."""
    articles = siblings.about_most_of(topics)
    if series_id:
        articles = articles.exclude(series_id=series_id)
    return list(articles.for_listing()[: RELATED + 1])
