"""The lists of the desk: one of articles, one of events, with how each page stands in words."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from editorial.standing import standing_of
from tests.factories import ArticlePageFactory, EventPageFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db
NAMES = ["articles", "events"]


def table(client, name, **query):
    """``{title: how it stands}``"""
    html = BeautifulSoup(client.get(reverse(f"{name}_desk:index"), query).content, "html.parser")
    rows = html.find("main").find_all("tr")
    return {
        row.find(class_="title-wrapper").get_text(strip=True): row.find(class_="standing").get_text(strip=True)
        for row in rows
        if row.find(class_="standing")
    }


def sent_back(page, client):
    desk.press("send back", client, page, comment="Shorter, please.")
    return desk.now(page)


def test_each_page_says_how_it_stands(log_in, author, reviewer, sent):
    ArticlePageFactory(title="Public")
    ArticlePageFactory(title="Begun", draft=True)
    changed = ArticlePageFactory(title="Changed")
    desk.write(changed, author, summary="Other words.")

    standings = table(log_in(author), "articles")

    assert standings == {
        "Public": "Published",
        "Begun": "Draft",
        "Changed": "Published, with changes that nobody has read",
        sent.title: "With the board for review",
    }


def test_what_was_sent_back_says_so(log_in, author, reviewer, sent):
    sent_back(sent, log_in(reviewer))

    assert table(log_in(author), "articles") == {sent.title: "Sent back"}


def test_what_was_approved_for_a_day_says_when(author, draft):
    draft.go_live_at = timezone.now() + timedelta(days=3)
    draft.save_revision(user=author, approved_go_live_at=draft.go_live_at)
    draft.save()

    assert standing_of(desk.now(draft)).words.startswith("Approved, goes live ")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, {"Mine", "Other", "Out"}),
        ({"whose": "mine"}, {"Mine"}),
        ({"standing": "draft"}, {"Mine", "Other"}),
        ({"standing": "published"}, {"Out"}),
        ({"standing": "draft", "whose": "mine"}, {"Mine"}),
        ({"standing": "nonsense", "ordering": "nonsense", "p": "x"}, {"Mine", "Other", "Out"}),
        ({"q": "Mine"}, {"Mine"}),
    ],
)
def test_the_list_can_be_narrowed(log_in, author, query, found):
    ArticlePageFactory(title="Mine", draft=True, owner=author)
    ArticlePageFactory(title="Other", draft=True)
    ArticlePageFactory(title="Out")

    assert set(table(log_in(author), "articles", **query)) == found


def test_events_say_their_next_date(log_in, author):
    day = timezone.localdate() + timedelta(days=3)
    EventPageFactory(title="Supper", start_date=day)
    EventPageFactory(title="Over", start_date=timezone.localdate() - timedelta(days=30))
    html = log_in(author).get(reverse("events_desk:index")).content.decode()

    assert html.count(f"{day:%-d %B %Y}") == 1 or html.count(f"{day:%B %-d, %Y}") == 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("role", "opens"), [("Authors", True), ("Reviewers", False), ("Editors", True)])
def test_the_lists_open_for_those_who_write(article_index, event_index, log_in, name, role, opens):
    response = log_in(UserFactory(groups=[role])).get(reverse(f"{name}_desk:index"))

    assert (response.status_code == 200) == opens


@pytest.mark.parametrize("name", NAMES)
def test_the_list_leads_to_an_empty_form(article_index, event_index, log_in, author, name):
    client = log_in(author)
    html = BeautifulSoup(client.get(reverse(f"{name}_desk:index")).content, "html.parser")

    words = {"articles": "Write an article", "events": "Add an event"}[name]
    [button] = [link for link in html.find_all("a") if link.get_text(strip=True) == words]

    assert client.get(button["href"]).status_code == 200


def queries_of(client, name):
    with CaptureQueriesContext(connection) as queries:
        client.get(reverse(f"{name}_desk:index"))
    return len(queries)


@pytest.mark.parametrize(("name", "factory"), [("articles", ArticlePageFactory), ("events", EventPageFactory)])
def test_a_further_page_takes_two_queries(log_in, author, name, factory):
    """With which Wagtail asks, for the menu beside each title, whether the page may be deleted. None is ours."""
    client = log_in(author)
    factory(draft=True)
    client.get(reverse(f"{name}_desk:index"))
    few = queries_of(client, name)
    for _ in range(8):
        factory(draft=True)

    assert queries_of(client, name) <= few + 2 * 8
