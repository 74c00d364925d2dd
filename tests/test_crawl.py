"""From the front page, every link of the site leads somewhere, and every fragment to something."""

from collections import deque
from datetime import date, timedelta
from urllib.parse import parse_qs, unquote, urldefrag, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone

from articles.models import ArticleSeries
from cms.core.models import FooterMenuItem, Navigation, SharePicture
from events.models import Committee, EventException
from tests import factories as make

pytestmark = pytest.mark.django_db

HOST = "http://testserver"
MOST = 300
LINKS = [("a", "href"), ("link", "href"), ("img", "src"), ("script", "src"), ("form", "action")]
NOT_SERVED_HERE = ("/static/", "/forms/")  # WhiteNoise serves the first; the second takes POST only


@pytest.fixture
def society(site):
    """A site with something of everything that links."""
    SharePicture.objects.all().delete()  # the home page's: its file lies where no test looks for it
    topic, person, kind = make.TopicFactory(), make.PersonFactory(portrait=make.ImageFactory()), make.KindFactory()
    board = Committee.objects.create(name="Board", slug="board")
    series = ArticleSeries.objects.create(name="A first year", slug="first-year")
    about = make.StandardPageFactory(title="About", slug="about")
    make.StandardPageFactory(title="Board", slug="the-board", parent=about)
    FooterMenuItem.objects.create(navigation=Navigation.for_site(site), page=about)
    written = {"topics": [topic], "authors": [person], "image": make.ImageFactory()}
    for number in range(12):
        make.ArticlePageFactory(**written, series=series, date=date(2020 + number % 2, 3, 1 + number))
    make.ArticlePageFactory(**written, body=whole_body(about))
    dates = {"kind": kind, "host_committee": board, "speakers": [person]}
    make.EventPageFactory(**dates, body=whole_body(about))
    today = timezone.localdate()
    make.EventPageFactory(**dates, start_date=today - timedelta(40))
    cancelled = EventException(original_date=today, kind="cancelled")
    make.EventPageFactory(**dates, rrule="FREQ=WEEKLY;COUNT=3", start_date=today, exceptions=[cancelled])


def whole_body(page):
    text = f'<p>{"word " * 1300}[1][2][1] <a linktype="page" id="{page.pk}">there</a></p>'
    return [
        ("heading", {"text": "One", "level": "h2"}),
        ("text", text),
        ("heading", {"text": "Two", "level": "h2"}),
        ("image", {"image": make.ImageFactory(), "caption": "A"}),
        ("gallery", {"title": "B", "images": [{"image": make.ImageFactory()}, {"image": make.ImageFactory()}]}),
        ("document", {"document": make.DocumentFactory()}),
        ("related_pages", {"title": "Next", "pages": [page]}),
        ("call_to_action", {"title": "Join", "label": "Join", "page": page}),
        ("footnotes", {"notes": ["<p>One.</p>", "<p>Two.</p>"]}),
    ]


class Crawl:
    """Follows what it finds, once each; ``broken`` are ``(from, to, why)``."""

    def __init__(self, *begin):
        self.waiting = deque(("", address) for address in begin)
        self.seen = {}
        self.broken, self.fragments = [], []

    def run(self):
        while self.waiting:
            source, address = self.waiting.popleft()
            if address not in self.seen:
                assert len(self.seen) < MOST, "The site has no end."
                self._visit(source, address)
        for source, address, fragment in self.fragments:
            if fragment not in self.seen.get(address, ()):
                self.broken.append((source, f"{address}#{fragment}", "no such fragment"))
        return self

    def _visit(self, source, address):
        response = Client().get(address, follow=True)
        self.seen[address] = set()
        if response.status_code != 200:
            self.broken.append((source, address, response.status_code))
        elif response["Content-Type"].startswith("text/html"):
            html = BeautifulSoup(response.content, "html.parser")
            self.seen[address] = {tag["id"] for tag in html.find_all(id=True)}
            for link in links_of(html):
                self._note(address, link)
        elif response["Content-Type"].startswith(("text/markdown", "application/xml", "text/plain")):
            for link in addresses_in(response.content.decode()):
                self._note(address, link)

    def _note(self, source, link):
        whole, fragment = urldefrag(urljoin(f"{HOST}{source}", link))
        parts = urlsplit(whole)
        is_elsewhere = not whole.startswith(f"{HOST}/") or parts.path.startswith(NOT_SERVED_HERE)
        if is_elsewhere or len(parse_qs(parts.query).keys() - {"page"}) > 1:  # two filters at once: too many to try
            return
        address = whole.removeprefix(HOST)
        self.waiting.append((source, address))
        if fragment:
            self.fragments.append((source, address, unquote(fragment)))


def links_of(html):
    for tag, attribute in LINKS:
        yield from (found[attribute] for found in html.find_all(tag, attrs={attribute: True}))
    for found in html.find_all("source", srcset=True):
        yield from (part.split()[0] for part in found["srcset"].split(","))
    yield from (found["content"] for found in html.find_all("meta", property=["og:url", "og:image"]))


def addresses_in(text):
    """The addresses of this site in Markdown, XML and plain text."""
    return [f"{HOST}{part.split('<')[0].split(')')[0].split(chr(34))[0].split()[0]}" for part in text.split(HOST)[1:]]


def test_no_link_and_no_fragment_is_broken(society):
    crawl = Crawl("/", "/sitemap.xml", "/llms.txt", "/robots.txt").run()
    assert crawl.broken == []
    reached = " ".join(crawl.seen)
    for needle in ("feed.atom", "feed.json", "calendar.ics", ".md", "/documents/", "/media/", "?page=2", "/past/"):
        assert needle in reached, f"{needle} was never linked"


def test_what_is_broken_would_be_seen():
    SharePicture.objects.all().delete()
    page = make.StandardPageFactory(
        slug="page", body=[("text", '<p><a href="/nowhere/">a</a> <a href="#no">b</a> <a href="/#content">c</a></p>')]
    )
    assert {(address, why) for _source, address, why in Crawl(page.url).run().broken} == {
        ("/nowhere/", 404),
        ("/page/#no", "no such fragment"),
    }
