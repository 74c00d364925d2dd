from datetime import UTC, datetime, time

from cms.core.feeds import SectionFeed

from .filters import ArticleFilters
from .models import ArticleIndexPage, ArticlePage

NEWEST = 30


class ArticleFeed(SectionFeed):
    """The newest articles; ``?topic= ?author= ?year=`` as in the list."""

    index_model = ArticleIndexPage

    def items(self, index):
        filters = ArticleFilters(self.request.GET).values()
        articles = ArticlePage.objects.child_of(index).visible().matching(**filters).newest_first()
        return articles.prefetch_related("authors__person", "topics")[:NEWEST]

    def item_description(self, article):
        return article.summary

    def item_guid(self, article):
        return article.translation_key.urn

    def item_author_name(self, article):
        return ", ".join(author.person.name for author in article.authors.all()) or None

    def item_categories(self, article):
        return [topic.name for topic in article.topics.all()]

    def item_pubdate(self, article):
        return article.first_published_at or datetime.combine(article.date, time.min, UTC)


article_feed = ArticleFeed.answer
