"""Pages as Markdown: at `<page>.md`, and for whoever prefers it at the page's own address."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import yaml
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from wagtail.models import PageViewRestriction

from events.models import EventException
from tests import factories as make

pytestmark = pytest.mark.django_db

MARKDOWN = {"Accept": "text/markdown"}


@pytest.fixture
def read(reader):
    """``read(address)`` gives the facts and the words."""

    def both(address):
        response = reader.get(address)
        assert response.status_code == 200
        assert response["Content-Type"] == "text/markdown; charset=utf-8"
        _nothing, facts, words = response.content.decode().split("---\n", 2)
        return yaml.safe_load(facts), words

    return both


def address_of(page):
    return f"{page.url.rstrip('/')}.md"


def test_an_article_has_its_facts_and_its_words(read):
    article = make.ArticlePageFactory(
        title="On grief",
        slug="on-grief",
        summary="What is lost.",
        date=date(2026, 3, 9),
        authors=[make.PersonFactory(name="Ada Byron", credentials="PhD")],
        topics=[make.TopicFactory(name="Grief")],
        body=[("text", "<p>Words[1].</p>"), ("footnotes", {"notes": ["<p>A note.</p>"]})],
    )
    facts, words = read(address_of(article))
    assert facts == {
        "title": "On grief",
        "description": "What is lost.",
        "url": "http://testserver/articles/on-grief/",
        "language": "en",
        "date": "2026-03-09",
        "updated": article.last_published_at.date().isoformat(),
        "authors": ["Ada Byron, PhD"],
        "topics": ["Grief"],
    }
    assert words == "\n# On grief\n\nWhat is lost.\n\nWords[^1].\n\n[^1]: A note.\n"


def test_an_event_has_the_facts_that_its_page_shows(read):
    event = make.EventPageFactory(
        title="Supper",
        kind=make.KindFactory(name="Social"),
        venue=make.VenueFactory(name="Hall", street="1 Quay", city="Merrow Bay"),
        prices=[("Members", "10")],
        registration_url="https://tickets.example/supper",
        registration_closes_at=datetime(2036, 3, 8, 17, tzinfo=ZoneInfo("America/New_York")),
        start_date=date(2036, 3, 9),
        status="moved_online",
        status_note="The hall is wet.",
        public_url="https://video.example/supper",
    )
    facts, words = read(address_of(event))
    assert facts["kind"] == "Social"
    assert (facts["start"], facts["end"]) == ("2036-03-09T19:00:00-04:00", "2036-03-09T21:00:00-04:00")
    assert facts["timezone"] == "America/New_York"
    assert (facts["status"], facts["status_note"]) == ("moved_online", "The hall is wet.")
    assert facts["prices"] == [{"for": "Members", "amount": "10.00", "currency": "USD"}]
    assert facts["registration"] == {
        "state": "open",
        "url": "https://tickets.example/supper",
        "closes": "2036-03-08T17:00:00-05:00",
    }
    assert "place" not in facts
    assert "The hall is wet." in words
    assert "- **When:** Sunday 9 March 2036" in words


def test_whole_days_are_days(read):
    facts, _words = read(address_of(make.EventPageFactory(all_day=True, start_date=date(2036, 3, 9))))
    assert (facts["start"], facts["end"]) == ("2036-03-09", "2036-03-09")


def test_a_series_names_its_next_dates(read):
    series = make.EventPageFactory(slug="case-group", rrule="FREQ=WEEKLY")
    facts, words = read(address_of(series))
    assert facts["repeats"].startswith("every ")
    for number in range(10):
        assert f"(http://testserver/events/case-group/{series.start_date + timedelta(weeks=number)}.md)" in words


def test_one_date_of_a_series_has_an_address_of_its_own(read):
    start = date(2036, 3, 4)
    cancelled = EventException(original_date=start + timedelta(7), kind="cancelled", note="Ruth is ill.")
    series = make.EventPageFactory(slug="case-group", rrule="FREQ=WEEKLY", start_date=start, exceptions=[cancelled])
    facts, words = read(f"/events/case-group/{cancelled.original_date}.md")
    assert facts["url"] == f"{series.full_url}{cancelled.original_date}/"
    assert (facts["status"], facts["status_note"]) == ("cancelled", "Ruth is ill.")
    assert facts["start"].startswith("2036-03-11")
    assert "repeats" not in facts
    assert "Ruth is ill." in words


@pytest.mark.parametrize("address", ["/index.md", "/articles.md", "/events.md", "/contact.md"])
def test_every_kind_of_page_can_be_had(read, address):
    make.ArticlePageFactory(slug="on-grief")
    make.EventPageFactory(slug="supper")
    facts, words = read(address)
    assert f"# {facts['title']}" in words
    assert ("/articles/on-grief.md" in words) == (address in ("/index.md", "/articles.md"))
    assert ("/events/supper.md" in words) == (address in ("/index.md", "/events.md"))


def test_a_reader_of_markdown_that_is_not_ours_sees_the_same_words(read, reader):
    article = make.ArticlePageFactory(
        body=[
            ("heading", {"text": "On *stars* & <brackets>", "level": "h2"}),
            ("text", "<p>1. April, # none, [no link](x), a_b_c, 2 &lt; 3 &amp;amp; `x`</p><ul><li>- one</li></ul>"),
            ("quote", {"text": "Said > asked", "attribution": "Ada", "source": "Letters"}),
            ("table", {
                "columns": [{"type": "text", "heading": "A|B"}], "rows": [{"values": ["c|d"]}], "caption": "Rows",
            }),
        ]
    )  # fmt: skip
    _facts, words = read(address_of(article))
    again = BeautifulSoup(MarkdownIt().enable("table").render(words), "html.parser")
    page = BeautifulSoup(reader.get(article.url).content, "html.parser")
    for tag in ("h2", "li", "th", "td"):
        shown = [" ".join(found.text.split()) for found in page.select(f".prose {tag}")]
        assert [" ".join(found.text.split()) for found in again.find_all(tag)] == shown
    assert "1. April, # none, [no link](x), a_b_c, 2 < 3 &amp; `x`" in again.text


# Who gets what


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("text/markdown", "text/markdown"),
        ("text/markdown, text/html, */*", "text/markdown"),
        ("text/markdown;q=0.9, text/html;q=0.8", "text/markdown"),
        ("text/html, text/markdown", "text/html"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
        ("*/*", "text/html"),
        ("text/markdown;q=0.1, text/*", "text/html"),
        ("application/json", "text/html"),
        ("nonsense", "text/html"),
        ("", "text/html"),
    ],
)
def test_the_address_of_a_page_gives_what_is_preferred(reader, accept, kind):
    response = reader.get(make.ArticlePageFactory().url, headers={"Accept": accept})
    assert response["Content-Type"] == f"{kind}; charset=utf-8"
    assert "Accept" in response["Vary"].split(", ")


def test_both_ways_give_the_same_bytes_and_each_form_has_its_own_tag(reader):
    article = make.ArticlePageFactory()
    asked, filed = reader.get(article.url, headers=MARKDOWN), reader.get(address_of(article))
    assert asked.content == filed.content
    assert asked["ETag"] != reader.get(article.url)["ETag"]
    again = reader.get(article.url, headers=MARKDOWN | {"If-None-Match": asked["ETag"]})
    assert again.status_code == 304
    assert "Accept" in again["Vary"].split(", ")


def test_an_address_that_has_one_form_only_does_not_vary(reader):
    make.EventPageFactory(start_date=date(2020, 3, 9))
    for address in (address_of(make.ArticlePageFactory()), "/events/past/", "/search/", "/articles/feed.json"):
        assert "Accept" not in reader.get(address, headers=MARKDOWN)["Vary"].split(", ")


def test_search_engines_are_sent_to_the_page(reader):
    article = make.ArticlePageFactory()
    assert reader.get(address_of(article))["Link"] == f'<{article.full_url}>; rel="canonical"'


def test_a_page_names_the_address(reader):
    article = make.ArticlePageFactory(slug="on-grief")
    page = BeautifulSoup(reader.get(article.url).content, "html.parser")
    assert page.find("link", type="text/markdown")["href"] == "/articles/on-grief.md"


@pytest.mark.parametrize(
    "path", ["/nothing", "/articles/nothing", "/events/past", "/contact/sent", "/articles/archive", "/", "/a//b"]
)
def test_what_has_no_markdown_is_not_found(reader, path):
    assert reader.get(f"{path}.md").status_code == 404


@pytest.mark.parametrize("query", ["page=2", "topic=grief"])
def test_a_part_of_a_list_has_none(reader, query):
    make.ArticlePageFactory.create_batch(13, topics=[make.TopicFactory(slug="grief")])
    assert reader.get(f"/articles.md?{query}").status_code == 404


@pytest.mark.parametrize("day", ["2020-01-01", "2036-99-99"])
def test_a_date_that_is_none_is_not_found(reader, day):
    series = make.EventPageFactory(rrule="FREQ=WEEKLY")
    assert reader.get(f"{series.url}{day}.md").status_code == 404


def test_the_only_date_of_an_event_is_the_event(reader):
    event = make.EventPageFactory()
    assert reader.get(f"{event.url}{event.start_date}.md").status_code == 404
    assert reader.get(f"{event.url}{event.start_date}/", headers=MARKDOWN).status_code == 302


def test_what_is_not_public_is_not_given(reader, hidden_article):
    assert reader.get("/articles/hidden.md").status_code == 404


def test_a_page_behind_a_password_asks_for_it_whatever_is_preferred(reader):
    page = make.StandardPageFactory(summary="Who left.")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.PASSWORD, password="word")
    response = reader.get(page.url, headers=MARKDOWN)
    assert response["Content-Type"].startswith("text/html")
    assert "Who left" not in response.content.decode()
    assert reader.get(address_of(page)).status_code == 404


def test_the_link_to_join_is_never_given(read):
    event = make.EventPageFactory(join_url="https://meet.example/s3cret", attendance_mode="online", venue=None)
    facts, words = read(address_of(event))
    assert "s3cret" not in f"{facts}{words}"


def test_a_form_is_sent_as_before(reader, contact_page):
    response = reader.post(f"/forms/{contact_page.pk}/", {}, headers=MARKDOWN | {"Sec-Fetch-Site": "same-origin"})
    assert response["Content-Type"].startswith("text/html")


def test_a_longer_list_needs_no_more_queries(reader, count_queries):
    make.ArticlePageFactory()
    few = count_queries(lambda: reader.get("/articles.md"))
    make.ArticlePageFactory.create_batch(4)
    assert count_queries(lambda: reader.get("/articles.md")) == few
