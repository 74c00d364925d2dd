import json
from datetime import UTC, date, datetime, time
from decimal import Decimal

import feedparser
import pytest
import time_machine

from events.feeds import NEWEST
from events.models import Committee, CreditOffer, EventException
from tests.factories import EventPageFactory, ImageFactory, KindFactory, PersonFactory, VenueFactory

from .reading import NOW, page_at, series

pytestmark = pytest.mark.django_db

ATOM, JSON = "/events/feed.atom", "/events/feed.json"
ANNOUNCED = datetime(2027, 1, 10, 12, tzinfo=UTC)


def publish(moment=ANNOUNCED, make=EventPageFactory, **attributes):
    with time_machine.travel(moment, tick=False):
        return make(**{"start_date": date(2027, 3, 9)} | attributes)


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def atom(reader, **query):
    response = reader.get(ATOM, query)
    assert response.status_code == 200
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.bozo_exception
    return feed


def items(reader, **query):
    response = reader.get(JSON, query)
    assert response["Content-Type"] == "application/feed+json"
    return json.loads(response.content)["items"]


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_an_entry_is_dated_by_its_announcement_and_says_first_when_the_event_is(reader):
    hall = VenueFactory(name="Hall", city="Merrow Bay")
    event = publish(title="Supper", slug="supper", summary="Soup.", venue=hall, kind=KindFactory(name="Social"))
    feed = atom(reader)
    [entry] = feed.entries
    assert feed.feed.author == "Society of the Tests"
    assert entry.published == entry.updated == "2027-01-10T12:00:00+00:00"
    assert plain(entry.summary) == (
        "Tuesday 9 March 2027, 7 p.m. – 9 p.m., New York time (EST). Hall, Merrow Bay.\nSoup."
    )
    assert (entry.title, entry.link) == ("Supper", "http://testserver/events/supper/")
    assert entry.id == event.identity.uid.urn
    assert [tag.term for tag in entry.tags] == ["Social"]


def test_the_json_feed_says_the_same_and_tells_the_next_date_to_programs(reader):
    event = publish(
        title="Course",
        slug="course",
        summary="A day.",
        venue=VenueFactory(name="Hall", city="Merrow Bay"),
        attendance_mode="mixed",
        speakers=[PersonFactory(name="Ada Byron")],
        ce_status="approved",
        credits=[CreditOffer(profession="Psychologists", hours=Decimal("5.75"))],
    )
    [item] = items(reader)
    [entry] = atom(reader).entries
    assert (item["id"], item["url"], item["content_text"]) == (entry.id, entry.link, entry.summary)
    assert item["date_published"] == "2027-01-10T12:00:00+00:00"
    assert item["authors"] == [{"name": "Ada Byron"}]
    assert item["_event"] == {
        "start": "2027-03-09T19:00:00-05:00",
        "end": "2027-03-09T21:00:00-05:00",
        "timezone": "America/New_York",
        "status": "scheduled",
        "venue": "Hall, Merrow Bay",
        "mode": "mixed",
        "ce_hours": 5.75,
        "uid": str(event.identity.uid),
    }


def test_the_json_feed_names_itself(reader):
    publish(kind=KindFactory(name="Training", slug="training"))
    feed = json.loads(reader.get(JSON, {"kind": "training"}).content)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "http://testserver/events/feed.json?kind=training"
    assert feed["home_page_url"] == "http://testserver/events/?kind=training"
    assert feed["title"] == "Training – Events – Society of the Tests"


def test_whole_days_end_on_the_day_after_the_last_for_programs(reader):
    publish(all_day=True, end_date=date(2027, 3, 10))
    [item] = items(reader)
    assert (item["_event"]["start"], item["_event"]["end"]) == ("2027-03-09", "2027-03-11")


def test_the_latest_announcement_stands_first_whenever_the_event_is(reader):
    publish(title="Announced later", start_date=date(2027, 5, 1), moment=ANNOUNCED.replace(day=20))
    publish(title="Announced first", start_date=date(2027, 6, 1))
    assert [entry.title for entry in atom(reader).entries] == ["Announced later", "Announced first"]
    assert [item["title"] for item in items(reader)] == ["Announced later", "Announced first"]


def test_a_series_stands_there_once_with_its_next_date(reader):
    publish(make=series, start_date=date(2027, 2, 2))
    with time_machine.travel(datetime(2027, 2, 3, 2, tzinfo=UTC), tick=False):
        [item] = items(reader)
    assert item["_event"]["start"] == "2027-02-16T19:00:00-05:00"


def test_a_state_stands_before_the_date(reader):
    cancelled = EventException(original_date=date(2027, 2, 2), kind="cancelled", note="Ruth is ill.")
    publish(make=series, start_date=date(2027, 2, 2), exceptions=[cancelled])
    [entry] = atom(reader).entries
    assert entry.summary.startswith("Cancelled. Tuesday 2 February 2027")
    assert "Ruth is ill." in entry.summary


@pytest.mark.parametrize(
    ("times", "read", "start"),
    [
        ({"start_date": date(2027, 3, 14), "start_time": time(23)}, "Sunday 14 March", "2027-03-14T23:00:00-04:00"),
        ({"start_date": date(2027, 3, 13), "start_time": time(23)}, "Saturday 13 March", "2027-03-13T23:00:00-05:00"),
        ({"time_zone": "Pacific/Auckland", "start_time": time(0, 5)}, "Tuesday 9 March", "2027-03-09T00:05:00+13:00"),
    ],
    ids=["after the change of the clocks", "before", "at midnight elsewhere"],
)
def test_the_date_is_that_of_the_page(reader, times, read, start):
    event = publish(**{"end_time": time(23, 30), **times})
    [item] = items(reader)
    assert item["content_text"].startswith(read)
    assert item["_event"]["start"] == start
    assert page_at(reader, event.url).select_one(".facts time")["datetime"] == start


def test_what_is_over_is_in_no_feed(reader):
    publish(start_date=date(2027, 1, 20))
    assert items(reader) == atom(reader).entries == []


@pytest.mark.parametrize("query", [{"kind": "training"}, {"committee": "board"}])
def test_a_feed_can_be_of_a_kind_or_a_committee(reader, query):
    board = Committee.objects.create(name="Board", slug="board")
    publish(title="Course", kind=KindFactory(slug="training"), host_committee=board)
    publish(title="Supper")
    assert [entry.title for entry in atom(reader, **query).entries] == ["Course"]
    assert [item["title"] for item in items(reader, **query)] == ["Course"]


@pytest.mark.parametrize("address", [ATOM, JSON, "/events/calendar.ics"])
@pytest.mark.parametrize("query", [{"kind": "nothing"}, {"committee": "nobody"}, {"kind": "not a slug"}])
def test_a_feed_or_calendar_of_what_there_is_not_is_not_found(reader, address, query):
    """A program does not see that it is given something else than it asked for."""
    assert reader.get(address, query).status_code == 404


@pytest.mark.parametrize("address", [ATOM, JSON])
def test_what_is_not_public_is_in_no_feed(reader, hidden_event, address):
    assert f"/events/{hidden_event.slug}/" not in reader.get(address).content.decode()


@pytest.mark.parametrize("address", [ATOM, JSON])
def test_no_feed_has_the_link_to_join(reader, address):
    publish(join_url="https://meet.example/s3cret", attendance_mode="online", venue=None)
    assert b"s3cret" not in reader.get(address).content


@pytest.mark.parametrize("address", [ATOM, JSON])
def test_a_feed_has_an_entity_tag_and_no_date(reader, address):
    publish()
    response = reader.get(address)
    assert "Last-Modified" not in response
    assert reader.get(address, headers={"If-None-Match": response["ETag"]}).status_code == 304


@pytest.mark.parametrize("address", [ATOM, JSON])
def test_without_a_list_of_events_there_is_no_feed(reader, event_index, address):
    event_index.unpublish()
    assert reader.get(address).status_code == 404


def test_there_is_an_end(reader):
    for number in range(NEWEST + 1):
        publish(title=f"Event {number}", moment=ANNOUNCED.replace(hour=number % 24, minute=number))
    assert len(items(reader)) == len(atom(reader).entries) == NEWEST


@pytest.mark.parametrize("address", [ATOM, JSON])
def test_a_longer_feed_needs_no_more_queries(reader, count_queries, address):
    def full(**attributes):
        publish(
            image=ImageFactory(), speakers=[PersonFactory()], ce_status="approved",
            credits=[CreditOffer(profession="All", hours=1)], **attributes,
        )  # fmt: skip

    full()
    few = count_queries(lambda: reader.get(address))
    for _ in range(5):
        full(kind=KindFactory(), venue=VenueFactory())
    publish(make=series, start_date=date(2027, 2, 2))
    assert count_queries(lambda: reader.get(address)) == few


def test_the_list_leads_to_the_feeds_of_what_it_shows(reader):
    publish(kind=KindFactory(slug="training"))
    html = page_at(reader, "/events/", kind="training")
    links = {link["type"]: link["href"] for link in html.find_all("link", rel="alternate", title="Events")}
    assert links == {
        "application/atom+xml": f"{ATOM}?kind=training",
        "application/feed+json": f"{JSON}?kind=training",
        "text/calendar": "/events/calendar.ics?kind=training",
    }
