"""The front page: a greeting, what is on next, what is new."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail.models import PageViewRestriction

from cms.core.models import SocietySettings
from home.models import HomePage
from tests.factories import ArticlePageFactory, EventPageFactory, ImageFactory, PersonFactory, TopicFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def front(reader, home):
    return lambda: reader.get("/")


def parsed(response):
    return BeautifulSoup(response.content, "html.parser")


def titles(response, of):
    """The titles below "What is on" or "New articles"."""
    heading = parsed(response).find("h2", string=of)
    return [title.get_text(strip=True) for title in heading.find_parent("section").find_all("h3")]


def in_days(number, **fields):
    return EventPageFactory(start_date=timezone.localdate() + timedelta(days=number), **fields)


def test_the_greeting_is_the_societys_name_until_there_is_another(front, home, site):
    assert parsed(front()).h1.text == SocietySettings.for_site(site).name
    home.hero_title, home.hero_text = "Groups in the bay", "For whoever leads them."
    home.save()
    page = parsed(front())
    assert page.h1.text == "Groups in the bay"
    assert page.find("meta", attrs={"name": "description"})["content"] == "For whoever leads them."


def test_the_picture_says_what_it_shows(front, home):
    home.image = ImageFactory(description="Nine chairs in a circle")
    home.save()
    assert parsed(front()).find("main").find("img")["alt"] == "Nine chairs in a circle"


def test_the_next_five_events_stand_there_in_their_order(front):
    for day in (6, 2, 5, 1, 4, 3):
        in_days(day, title=f"In {day} days")
    assert titles(front(), "What is on") == [f"In {day} days" for day in range(1, 6)]


def test_what_is_over_does_not(front):
    in_days(-1, title="Yesterday")
    assert titles(front(), "What is on") == []


def test_the_newest_five_articles_stand_there(front):
    for day in range(6):
        ArticlePageFactory(title=f"{day} days old", date=timezone.localdate() - timedelta(days=day))
    assert titles(front(), "New articles") == [f"{day} days old" for day in range(5)]


@pytest.mark.parametrize("factory", [ArticlePageFactory, EventPageFactory])
def test_what_is_not_public_does_not(front, factory):
    factory(title="A draft", draft=True)
    PageViewRestriction.objects.create(page=factory(title="For members"), restriction_type="login")
    response = front()
    assert titles(response, "New articles") == titles(response, "What is on") == []
    assert b"For members" not in response.content
    assert b"A draft" not in response.content


def test_an_empty_house_says_so(front):
    page = parsed(front())
    assert "Nothing is planned at the moment." in page.text
    assert "The first article is still being written." in page.text
    assert page.main.find("a", href="/events/past/")
    assert page.main.find("a", href="/events/calendar.ics")


def test_the_lists_are_linked_while_they_are_public(front, article_index, event_index):
    page = parsed(front())
    assert page.main.find("a", href="/events/").get_text(strip=True) == "All events"
    assert page.main.find("a", href="/articles/").get_text(strip=True) == "All articles"
    PageViewRestriction.objects.create(page=event_index, restriction_type="login")
    assert parsed(front()).main.find("a", href="/events/") is None


def test_the_headings_are_an_outline(front):
    ArticlePageFactory()
    in_days(1)
    levels = [int(heading.name[1]) for heading in parsed(front()).find_all(["h1", "h2", "h3", "h4"])]
    assert levels == [1, 2, 3, 2, 3]


def test_the_number_of_queries_does_not_grow(front, count_queries):
    def fill():
        in_days(1)
        ArticlePageFactory(authors=[PersonFactory(portrait=ImageFactory())], topics=[TopicFactory()])

    fill()
    before = count_queries(front)
    for _ in range(3):
        fill()
    assert count_queries(front) == before


def test_a_picture_more_costs_no_query_a_card(front, count_queries):
    for _ in range(2):
        ArticlePageFactory(image=ImageFactory())
        in_days(1, image=ImageFactory())
    before = count_queries(front)
    for _ in range(2):
        ArticlePageFactory(image=ImageFactory())
        in_days(1, image=ImageFactory())
    assert count_queries(front) == before


@pytest.mark.parametrize("slug", ["admin", "api", "documents", "media", "search", "static"])
def test_no_page_can_take_an_address_of_the_house(slug):
    assert HomePage.takes_address(slug)


def test_a_page_may_be_called_anything_else():
    assert not HomePage.takes_address("about")
