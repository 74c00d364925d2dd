from datetime import UTC, date, datetime

import feedparser
import pytest
import time_machine

from articles.feeds import NEWEST
from cms.core.models import SocietySettings
from tests.factories import ArticlePageFactory, PersonFactory, TopicFactory

pytestmark = pytest.mark.django_db

FEED = "/articles/feed.atom"


def read(reader, **query):
    """The feed, as a parser that is not ours reads it."""
    response = reader.get(FEED, query)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.bozo_exception
    return feed


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
    assert entry.author == "Ada Byron, Ben Quill"
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
    [({"topic": "grief"}, ["On grief"]), ({"author": "ada"}, ["On grief"]), ({"year": "1999"}, [])],
)
def test_a_feed_can_be_of_a_topic_an_author_or_a_year(reader, query, titles):
    ArticlePageFactory(title="On grief", topics=[TopicFactory(slug="grief")], authors=[PersonFactory(slug="ada")])
    ArticlePageFactory(title="On silence")
    assert [entry.title for entry in read(reader, **query).entries] == titles


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
