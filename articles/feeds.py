"""`/articles/feed.atom` and `/articles/feed.json`: the newest articles, whole."""

from datetime import UTC, datetime, time

from cms.core import standalone
from cms.core.feeds import SectionFeed

from .filters import ArticleFilters
from .models import ArticleIndexPage, ArticlePage

NEWEST = 30


class ArticleFeed(SectionFeed):
    """``?topic= ?author= ?year=`` as in the list."""

    index_model = ArticleIndexPage
    filters_class = ArticleFilters

    def items(self, index):
        matching = ArticlePage.objects.descendant_of(index).visible().matching(**self.filters.values())
        newest = matching.newest_first().select_related("image")
        articles = list(newest.prefetch_related("image__renditions", "authors__person", "topics")[:NEWEST])
        self.bodies = standalone.bodies(articles, self.request)
        return articles

    def item_description(self, article):
        return article.summary

    def item_content(self, article):
        return self.bodies[article.pk]

    def item_guid(self, article):
        return article.translation_key.urn

    def item_authors(self, article):
        return [author.person.name for author in article.authors.all()]

    def item_categories(self, article):
        return [topic.name for topic in article.topics.all()]

    def item_pubdate(self, article):
        return article.first_published_at or datetime.combine(article.date, time.min, UTC)


article_feed = ArticleFeed.answer
article_json_feed = ArticleFeed.answer_in_json
