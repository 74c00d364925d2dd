"""What somebody finds who comes to the desk."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from events.models import OpenPoint
from tests.factories import ArticlePageFactory, EventPageFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db


def dashboard(client):
    return BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser")


def panel(client, name):
    """The words of one part, tidy; None where it is not there."""
    found = dashboard(client).find(id=f"{name}-section")
    return found and " ".join(found.get_text(" ").split())


@pytest.fixture
def sections(article_index, event_index):
    return article_index, event_index


def test_an_author_begins_with_one_click(sections, log_in, author):
    client = log_in(author)

    offers = dashboard(client).find_all(class_="start__button")

    assert [offer.get_text(strip=True) for offer in offers] == ["Write an article", "Add an event"]
    assert [client.get(offer["href"]).status_code for offer in offers] == [200, 200]


def test_who_only_reads_is_offered_nothing_to_begin(sections, log_in, reviewer):
    assert dashboard(log_in(reviewer)).find_all(class_="start__button") == []


def test_what_was_sent_waits_for_its_reader_and_not_for_its_author(log_in, reviewer, author, sent):
    assert f"{author} asks you to read it" in panel(log_in(reviewer), "waiting")
    assert panel(log_in(author), "waiting") is None


def test_what_was_sent_back_waits_for_its_author_with_the_words(log_in, reviewer, author, sent):
    desk.press("send back", log_in(reviewer), sent, comment="The title promises more than the text.")

    waiting = panel(log_in(author), "waiting")

    assert f"{reviewer} has sent it back" in waiting
    assert "The title promises more than the text." in waiting


def test_drafts_say_how_they_stand(log_in, author, draft):
    drafts = panel(log_in(author), "drafts")

    assert draft.title in drafts
    assert "Draft" in drafts


def test_anothers_drafts_are_not_mine(log_in, author):
    ArticlePageFactory(draft=True, owner=UserFactory(groups=["Authors"]))

    assert panel(log_in(author), "drafts") is None


def test_what_is_published_is_no_draft(log_in, author):
    ArticlePageFactory(owner=author)

    assert panel(log_in(author), "drafts") is None


def test_the_next_events_say_what_is_missing(log_in, author):
    event = EventPageFactory(title="Winter supper", start_date=timezone.localdate() + timedelta(days=3))
    event.open_points = [OpenPoint(subject="venue", decide_by=timezone.localdate())]
    event.save_revision().publish()

    soon = panel(log_in(author), "next-events")

    assert "Winter supper" in soon
    assert "Still missing: Place is to be announced" in soon


def test_a_series_stands_once_among_the_next_events(log_in, author, series):
    assert panel(log_in(author), "next-events").count(series.title) == 1


def test_far_and_hidden_events_are_not_next(log_in, author):
    EventPageFactory(start_date=timezone.localdate() + timedelta(days=90))
    EventPageFactory(draft=True)

    assert panel(log_in(author), "next-events") is None
