"""What the feeds of all sections share."""

from datetime import UTC, datetime

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Atom1Feed

from .models import SocietySettings
from .sections import section_of


class SteadyAtomFeed(Atom1Feed):
    """Atom (RFC 4287) whose date does not move while nothing is in it, so that its entity tag does not either."""

    def latest_post_date(self):
        return super().latest_post_date() if self.items else datetime(1970, 1, 1, tzinfo=UTC)


class SectionFeed(Feed):
    """A feed of what is newest in a section of the site. One instance a request."""

    feed_type = SteadyAtomFeed
    index_model = None

    @classmethod
    def answer(cls, request):
        response = cls()(request)
        # The newest entry's date says nothing of entries that have gone; the entity tag does.
        response.headers.pop("Last-Modified", None)
        return response

    def get_object(self, request):
        self.request = request
        return section_of(request, self.index_model)

    def title(self, index):
        return feed_title(index, self.request)

    def subtitle(self, index):
        return SocietySettings.for_request(self.request).tagline

    def link(self, index):
        return index.get_full_url(self.request)

    def author_name(self, index):
        """Of entries that name nobody (RFC 4287, 4.1.1)."""
        return SocietySettings.for_request(self.request).name

    def item_title(self, page):
        return page.title

    def item_link(self, page):
        return page.get_full_url(self.request)

    def item_updateddate(self, page):
        return page.last_published_at or self.item_pubdate(page)


def feed_title(index, request):
    return f"{index.title} – {SocietySettings.for_request(request).name}"
