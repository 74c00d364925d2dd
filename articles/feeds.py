from datetime import UTC, datetime, time

from django.contrib.syndication.views import Feed
from django.http import Http404
from django.utils.feedgenerator import Atom1Feed
from wagtail.models import Site

from cms.core.models import SocietySettings

from .filters import ArticleFilters
from .models import ArticleIndexPage, ArticlePage

NEWEST = 30


class SteadyAtomFeed(Atom1Feed):
    """Atom (RFC 4287) whose date does not move while nothing is in it, so that its entity tag does not either."""

    def latest_post_date(self):
        return super().latest_post_date() if self.items else datetime(1970, 1, 1, tzinfo=UTC)


class ArticleFeed(Feed):
    """The newest articles; ``?topic= ?author= ?year=`` as in the list. One instance a request."""

    feed_type = SteadyAtomFeed

    def get_object(self, request):
        site = Site.find_for_request(request)
        index = ArticleIndexPage.objects.visible_in(site).first()
        if index is None:
            raise Http404
        self.request = request
        return index

    def title(self, index):
        return f"{index.title} – {SocietySettings.for_request(self.request).name}"

    def subtitle(self, index):
        return SocietySettings.for_request(self.request).tagline

    def link(self, index):
        return index.get_full_url(self.request)

    def items(self, index):
        filters = ArticleFilters(self.request.GET).values()
        articles = ArticlePage.objects.child_of(index).visible().matching(**filters).newest_first()
        return articles.prefetch_related("authors__person", "topics")[:NEWEST]

    def item_title(self, article):
        return article.title

    def item_description(self, article):
        return article.summary

    def item_link(self, article):
        return article.get_full_url(self.request)

    def item_guid(self, article):
        return article.translation_key.urn

    def item_author_name(self, article):
        return ", ".join(author.person.name for author in article.authors.all()) or None

    def item_categories(self, article):
        return [topic.name for topic in article.topics.all()]

    def item_pubdate(self, article):
        return article.first_published_at or datetime.combine(article.date, time.min, UTC)

    def item_updateddate(self, article):
        return article.last_published_at or self.item_pubdate(article)


def article_feed(request):
    response = ArticleFeed()(request)
    # The newest article's date says nothing of articles that have gone; the entity tag does.
    response.headers.pop("Last-Modified", None)
    return response
