"""What the feeds of all sections share: one description of a feed, written as Atom or as JSON."""

import json
import re
from datetime import UTC, datetime
from mimetypes import guess_type

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Atom1Feed, SyndicationFeed
from django.utils.html import escape

from .head import titled
from .renditions import ResponsivePicture
from .sections import section_of
from .society import society_for
from .structured_data import said

# What XML cannot hold, not even escaped.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


class AtomFeed(Atom1Feed):
    """Atom (RFC 4287). Its date does not move while nothing is in it, so that its entity tag does not either."""

    def latest_post_date(self):
        return super().latest_post_date() if self.items else datetime(1970, 1, 1, tzinfo=UTC)

    def add_item(self, **fields):
        words = {name: _CONTROLS.sub("", value) for name, value in fields.items() if isinstance(value, str)}
        super().add_item(**fields | words)

    def add_item_elements(self, handler, item):
        # Django says that a summary is HTML.
        super().add_item_elements(handler, item | {"description": escape(item["description"])})
        for name in item["authors"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", name)
            handler.endElement("author")
        if item["image"]:
            kind = guess_type(item["image"])[0] or "image/jpeg"
            handler.addQuickElement("link", "", {"rel": "enclosure", "type": kind, "href": item["image"]})
        if item["content"]:
            handler.addQuickElement("content", item["content"], {"type": "html"})


class JsonFeed(SyndicationFeed):
    """JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/"""

    content_type = "application/feed+json"

    def write(self, outfile, encoding):
        feed = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.feed["title"],
            "description": self.feed["subtitle"],
            "home_page_url": self.feed["link"],
            "feed_url": self.feed["feed_url"],
            "language": self.feed["language"],
            "authors": [{"name": self.feed["author_name"], "url": self.feed["author_link"]}],
        }
        items = [self._item(item) for item in self.items]
        outfile.write(json.dumps(said(feed) | {"items": items}, ensure_ascii=False).encode(encoding))

    def _item(self, item):
        # An item has to have a content, and says it is text where there is no more than a summary.
        content = {"content_html": item["content"]} if item["content"] else {"content_text": item["description"]}
        fields = {
            "id": item["unique_id"],
            "url": item["link"],
            "title": item["title"],
            "summary": item["summary"],
            "image": item["image"],
            "date_published": item["pubdate"].isoformat(),
            "date_modified": item["updateddate"].isoformat(),
            "authors": [{"name": name} for name in item["authors"]],
            "tags": item["categories"],
        }
        return said(fields) | content | item["extensions"]


class SectionFeed(Feed):
    """A feed of what is newest in a section of the site. One instance a request."""

    feed_type = AtomFeed
    index_model = None
    filters_class = None

    @classmethod
    def answer(cls, request, feed_type=AtomFeed):
        feed = cls()
        feed.feed_type = feed_type
        response = feed(request)
        # The newest entry's date says nothing of entries that have gone; the entity tag does.
        response.headers.pop("Last-Modified", None)
        return response

    @classmethod
    def answer_in_json(cls, request):
        return cls.answer(request, JsonFeed)

    def get_object(self, request):
        self.request = request
        self.society = society_for(request)
        self.filters = self.filters_class(request.GET)
        self.filters.values_or_404()
        return section_of(request, self.index_model)

    def title(self, index):
        return f"{titled(index.title, self.filters)} – {self.society.name}"

    def subtitle(self, index):
        return self.society.tagline

    def link(self, index):
        return self.filters.address(index.get_full_url(self.request))

    def feed_url(self, index):
        return self.request.build_absolute_uri()

    def author_name(self, index):
        """Of entries that name nobody (RFC 4287, 4.1.1)."""
        return self.society.name

    def author_link(self, index):
        return self.request.build_absolute_uri("/")

    def item_title(self, page):
        return page.title

    def item_link(self, page):
        return page.get_full_url(self.request)

    def item_updateddate(self, page):
        return page.last_published_at or self.item_pubdate(page)

    def item_extra_kwargs(self, page):
        return {
            "summary": page.summary,
            "content": self.item_content(page),
            "authors": self.item_authors(page),
            "image": self.item_image(page),
            "extensions": self.item_extensions(page),
        }

    def item_content(self, page):
        """All of it, as HTML that can be read elsewhere; empty if the description says it all."""
        return ""

    def item_authors(self, page):
        return []

    def item_image(self, page):
        if page.image is None:
            return None
        return self.request.build_absolute_uri(ResponsivePicture(page.image, "picture").fallback.url)

    def item_extensions(self, page):
        """What the JSON feed tells besides; names begin with an underscore."""
        return {}
