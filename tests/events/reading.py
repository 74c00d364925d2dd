"""How the tests read a page."""

from datetime import UTC, date, datetime, time

from bs4 import BeautifulSoup

from tests.factories import EventPageFactory

NOW = datetime(2027, 2, 1, 12, tzinfo=UTC)  # a Monday
FIRST = date(2027, 2, 2)


def page_at(reader, address, **query):
    response = reader.get(address, query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def words(tag):
    """The words of an element as they are read, whatever the template's line breaks."""
    return " ".join(tag.get_text(" ").split()) if tag else None


def facts(html):
    return {words(fact.dt): words(fact.dd) for fact in html.select(".event__facts .facts > div")}


def series(**attributes):
    """Every second Tuesday at 19:00 in New York, from 2 February 2027."""
    defaults = {
        "title": "Case group",
        "slug": "case-group",
        "start_date": FIRST,
        "start_time": time(19),
        "end_time": time(21),
        "rrule": "FREQ=WEEKLY;INTERVAL=2",
    }
    return EventPageFactory(**defaults | attributes)
