import json
from datetime import UTC, date, datetime

import feedparser
import pytest
import time_machine

from articles.feeds import NEWEST
from articles.models import ArticleSeries
from cms.core.models import SocietySettings
from tests.factories import ArticlePageFactory, ImageFactory, PersonFactory, StandardPageFactory, TopicFactory

pytestmark = pytest.mark.django_db

FEED = "/articles/feed.atom"
JSON = "/articles/feed.json"


def read(reader, **query):
    """The feed, as a parser that is not ours reads it."""
    response = reader.get(FEED, query)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.bozo_exception
    return feed


def read_json(reader, **query):
    response = reader.get(JSON, query)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/feed+json"
    return json.loads(response.content)


def test_an_entry_says_what_the_article_says(reader):
    with time_machine.travel(datetime(2026, 3, 9, 12, tzinfo=UTC), tick=False):
        article = ArticlePageFactory(
            title="On <grief> & chairs",
            slug="on-grief",
            summary="What is lost.",
            topics=[TopicFactory(name="Grief")],
            authors=[PersonFactory(name="Ada Byron"), PersonFactory(name="Ben Quill")],
        )
    [entry] = read(reader).entries
    assert entry.title == "On <grief> & chairs" or entry.title == "On &lt;grief&gt; &amp; chairs"
    assert entry.summary == "What is lost."
    assert entry.link == "http://testserver/articles/on-grief/"
    assert entry.id == article.translation_key.urn
    assert [author.name for author in entry.authors] == ["Ada Byron", "Ben Quill"]
    assert [tag.term for tag in entry.tags] == ["Grief"]
    assert entry.published == entry.updated == "2026-03-09T12:00:00+00:00"


def test_a_correction_moves_the_date_of_the_update_only(reader):
    with time_machine.travel(datetime(2026, 3, 9, 12, tzinfo=UTC), tick=False):
        article = ArticlePageFactory()
    with time_machine.travel(datetime(2026, 3, 10, 12, tzinfo=UTC), tick=False):
        article.save_revision().publish()
    feed = read(reader)
    [entry] = feed.entries
    assert entry.published == "2026-03-09T12:00:00+00:00"
    assert entry.updated == feed.feed.updated == "2026-03-10T12:00:00+00:00"


def test_the_feed_is_named_after_the_society(reader, site):
    society = SocietySettings.for_site(site)
    society.name, society.tagline = "Society of Chairs", "We sit."
    society.save()
    feed = read(reader).feed
    assert feed.title == "Articles – Society of Chairs"
    assert feed.subtitle == "We sit."
    assert feed.link == "http://testserver/articles/"


def test_the_newest_stand_first_and_there_is_an_end(reader):
    ArticlePageFactory.create_batch(NEWEST + 1, date=date(2026, 3, 9))
    newest = ArticlePageFactory(title="Newest", date=date(2026, 3, 10))
    entries = read(reader).entries
    assert len(entries) == NEWEST
    assert entries[0].title == newest.title


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({"topic": "grief"}, ["On grief"]),
        ({"author": "ada"}, ["On grief"]),
        ({"series": "first-year"}, ["On grief"]),
        ({"year": "1999"}, []),
    ],
)
def test_a_feed_can_be_of_a_topic_an_author_a_series_or_a_year(reader, query, titles):
    series = ArticleSeries.objects.create(name="A first year", slug="first-year")
    topic, author = TopicFactory(slug="grief"), PersonFactory(slug="ada")
    ArticlePageFactory(title="On grief", topics=[topic], authors=[author], series=series)
    ArticlePageFactory(title="On silence")
    assert [entry.title for entry in read(reader, **query).entries] == titles
    assert [item["title"] for item in read_json(reader, **query)["items"]] == titles


@pytest.mark.parametrize("address", [FEED, JSON])
@pytest.mark.parametrize("query", [{"topic": "nothing"}, {"author": "nobody"}, {"series": "none"}, {"year": "soon"}])
def test_a_feed_of_what_there_is_not_is_not_found(reader, address, query):
    """A program does not see that it is given something else than it asked for."""
    assert reader.get(address, query).status_code == 404


def test_a_feed_of_a_filter_names_it_and_leads_to_that_list(reader):
    ArticlePageFactory(topics=[TopicFactory(name="Grief", slug="grief")])
    feed = read(reader, topic="grief").feed
    assert feed.title == "Grief – Articles – Society of the Tests"
    assert feed.link == feed.id == "http://testserver/articles/?topic=grief"
    [itself] = [link.href for link in feed.links if link.rel == "self"]
    assert itself == "http://testserver/articles/feed.atom?topic=grief"


def test_an_empty_feed_is_a_feed_whose_date_stands_still(reader):
    feed = read(reader)
    assert feed.entries == []
    assert feed.feed.updated == "1970-01-01T00:00:00+00:00"


def test_without_a_list_of_articles_there_is_no_feed(reader, article_index):
    article_index.unpublish()
    assert reader.get(FEED).status_code == 404


def test_what_is_not_public_is_not_in_the_feed(reader, hidden_article):
    assert "/articles/hidden/" not in [entry.link for entry in read(reader).entries]


def test_the_feed_has_an_entity_tag_and_no_date(reader):
    """The date of the newest article says nothing of articles that have gone."""
    ArticlePageFactory()
    response = reader.get(FEED)
    assert "Last-Modified" not in response
    assert reader.get(FEED, headers={"If-None-Match": response["ETag"]}).status_code == 304


def test_a_longer_feed_needs_no_more_queries(reader, count_queries):
    ArticlePageFactory(authors=[PersonFactory()], topics=[TopicFactory()])
    few = count_queries(lambda: reader.get(FEED))
    for _ in range(6):
        ArticlePageFactory(authors=PersonFactory.create_batch(2), topics=TopicFactory.create_batch(2))
    assert count_queries(lambda: reader.get(FEED)) == few


def test_pages_name_the_feed(reader):
    assert f'href="{FEED}"' in reader.get("/articles/").content.decode()


def test_an_entry_has_the_whole_article(reader):
    about = StandardPageFactory(slug="about")
    text = f'<p>Words with <a linktype="page" id="{about.pk}">a link</a>.</p>'
    ArticlePageFactory(image=ImageFactory(), body=[("text", text)])
    [entry], [item] = read(reader).entries, read_json(reader)["items"]
    assert entry.content[0].value == item["content_html"]
    assert item["content_html"] == '<p>Words with <a href="http://testserver/about/">a link</a>.</p>'
    [enclosure] = entry.enclosures
    assert enclosure.href == item["image"]
    assert item["image"].startswith("http://testserver/media/")


def test_the_json_feed_says_the_same_as_the_other(reader):
    ArticlePageFactory(
        summary="Cats < dogs & mice.", topics=[TopicFactory(name="Grief")], authors=[PersonFactory(name="Ada Byron")]
    )
    [entry], [item] = read(reader).entries, read_json(reader)["items"]
    assert (item["id"], item["url"], item["title"]) == (entry.id, entry.link, entry.title)
    assert item["summary"] == "Cats < dogs & mice."
    assert entry.summary == "Cats &lt; dogs &amp; mice."
    assert (item["date_published"], item["date_modified"]) == (entry.published, entry.updated)
    assert item["authors"] == [{"name": "Ada Byron"}]
    assert item["tags"] == [tag.term for tag in entry.tags] == ["Grief"]


def test_the_json_feed_names_itself(reader):
    feed = read_json(reader)
    assert feed == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Articles – Society of the Tests",
        "home_page_url": "http://testserver/articles/",
        "feed_url": "http://testserver/articles/feed.json",
        "language": "en",
        "authors": [{"name": "Society of the Tests", "url": "http://testserver/"}],
        "items": [],
    }


def test_what_xml_cannot_hold_is_left_out(reader):
    ArticlePageFactory(title="One\x0btwo", body=[("text", "<p>Three\x0cfour</p>")])
    [entry] = read(reader).entries
    assert entry.title == "Onetwo"
    assert len(read_json(reader)["items"]) == 1


def test_what_is_not_public_is_not_in_the_json_feed(reader, hidden_article):
    assert "http://testserver/articles/hidden/" not in [item["url"] for item in read_json(reader)["items"]]


def test_the_json_feed_can_be_asked_about_again(reader):
    article = ArticlePageFactory()
    before = reader.get(JSON)
    again = {"If-None-Match": before["ETag"]}
    assert "Last-Modified" not in before
    assert reader.get(JSON, headers=again).status_code == 304
    article.unpublish()
    assert reader.get(JSON, headers=again).status_code == 200


@pytest.mark.parametrize("address", [FEED, JSON])
def test_full_articles_need_no_more_queries(reader, count_queries, address):
    def full():
        page = StandardPageFactory()
        text = f'<p><a linktype="page" id="{page.pk}">x</a></p>'
        ArticlePageFactory(image=ImageFactory(), body=[("text", text), ("image", {"image": ImageFactory()})])

    full()
    few = count_queries(lambda: reader.get(address))
    for _ in range(3):
        full()
    assert count_queries(lambda: reader.get(address)) == few
