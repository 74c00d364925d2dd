"""The cases in which calendars go wrong, each by its name (events.md)."""

import json
from datetime import UTC, date, datetime, time, timedelta

import pytest
import recurring_ical_events
import time_machine
from bs4 import BeautifulSoup
from icalendar import Calendar

from events.models import EventException, EventPage
from tests.events.javascript import javascript_calendar
from tests.factories import EventPageFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
BEFORE, AFTER = date(2026, 10, 27), date(2026, 11, 3)  # the clocks are put back on Sunday, 1 November


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def a_series(exceptions=(), **fields):
    event = EventPageFactory(title="Group", slug="group", draft=True, **fields)
    event.exceptions = [EventException(**exception) for exception in exceptions]
    event.save_revision().publish()
    return EventPage.objects.get(pk=event.pk)


@pytest.fixture
def weekly(db):
    return a_series(start_date=date(2026, 10, 6), rrule="FREQ=WEEKLY;BYDAY=TU", start_time=time(19), end_time=time(21))


@pytest.fixture
def overnight(db):
    """Every Saturday night; that of 31 October is an hour longer."""
    return a_series(
        start_date=date(2026, 10, 10),
        end_date=date(2026, 10, 11),
        start_time=time(22),
        end_time=time(6),
        rrule="FREQ=WEEKLY;BYDAY=SA",
    )


def the_file(reader):
    return reader.get("/events/group.ics").content


def by_python(content, first, last):
    found = recurring_ical_events.of(Calendar.from_ical(content)).between(first, last)
    return sorted((_utc(entry["dtstart"].dt), _utc(entry["dtend"].dt)) for entry in found)


def by_javascript(content, first, last):
    found = javascript_calendar(content, first, last)
    return sorted(tuple(datetime.fromisoformat(entry[edge]) for edge in ("start", "end")) for entry in found)


def _utc(moment):
    return moment.astimezone(UTC)


def at(day, hour, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


# Weekly 19:00 New York is 23:00Z before and 00:00Z after 1 November


def test_weekly_at_19_in_new_york_stays_19_on_the_pages_of_its_dates(reader, weekly):
    for day, offset in ((BEFORE, "-04:00"), (AFTER, "-05:00")):
        page = BeautifulSoup(reader.get(f"/events/group/{day}/").content, "html.parser")
        moments = [tag["datetime"] for tag in page.select("dl time")]
        assert f"{day}T19:00:00{offset}" in moments
        assert "7\xa0p.m." in page.select_one("dl").get_text()


def test_weekly_at_19_in_new_york_stays_19_in_the_api(reader, weekly):
    answer = json.loads(reader.get("/api/v2/occurrences/?from=2026-10-27&to=2026-11-04").content)
    assert [(item["start"], item["start_utc"]) for item in answer["items"]] == [
        ("2026-10-27T19:00:00-04:00", "2026-10-27T23:00:00Z"),
        ("2026-11-03T19:00:00-05:00", "2026-11-04T00:00:00Z"),
    ]


EVENINGS = [(at(BEFORE, 23), at(BEFORE, 23) + timedelta(hours=2)), (at(date(2026, 11, 4), 0), at(date(2026, 11, 4), 2))]


def test_weekly_at_19_in_new_york_stays_19_in_the_calendar_as_python_reads_it(reader, weekly):
    assert by_python(the_file(reader), BEFORE, date(2026, 11, 5)) == EVENINGS


@pytest.mark.services
def test_weekly_at_19_in_new_york_stays_19_in_the_calendar_as_javascript_reads_it(reader, weekly):
    assert by_javascript(the_file(reader), BEFORE, date(2026, 11, 5)) == EVENINGS


# A start in the hour that spring leaves out


def test_a_start_in_the_hour_that_is_left_out_in_spring_is_refused():
    event = EventPageFactory(draft=True, start_date=date(2027, 3, 14), start_time=time(2, 30), end_time=time(4))
    assert event.publish_problems() == {
        "start_time": "On 14 March 2027 the clocks skip 02:30 in America/New_York.",
    }


def test_a_series_with_a_date_in_that_hour_is_refused_and_the_message_names_the_date():
    event = EventPageFactory(
        draft=True, start_date=date(2027, 3, 13), start_time=time(2, 30), end_time=time(4), rrule="FREQ=DAILY"
    )
    assert event.publish_problems()["rrule"].startswith("On 14 March 2027 the clocks skip this hour")


# A night over the autumn change

NIGHTS = [
    (at(date(2026, 10, 25), 2), at(date(2026, 10, 25), 10)),
    (at(date(2026, 11, 1), 2), at(date(2026, 11, 1), 11)),
    (at(date(2026, 11, 8), 3), at(date(2026, 11, 8), 11)),
]


def test_a_night_over_the_autumn_change_is_an_hour_longer(overnight):
    rows = overnight.occurrences.filter(original_date__range=(date(2026, 10, 24), date(2026, 11, 7)))
    assert list(rows.order_by("starts_at").values_list("starts_at", "ends_at")) == NIGHTS


def test_a_night_over_the_autumn_change_is_told_to_calendars_apart(reader, overnight):
    _master, *overrides = Calendar.from_ical(the_file(reader)).walk("VEVENT")
    assert date(2026, 10, 31) in [override["recurrence-id"].dt.date() for override in overrides]
    assert by_python(the_file(reader), date(2026, 10, 24), date(2026, 11, 9)) == NIGHTS


@pytest.mark.services
def test_javascript_reads_the_nights_as_long_as_they_are(reader, overnight):
    assert by_javascript(the_file(reader), date(2026, 10, 24), date(2026, 11, 9)) == NIGHTS


@pytest.mark.services
@pytest.mark.parametrize("reads", [by_python, by_javascript])
def test_a_series_whose_first_night_is_the_longer_one_ends_rightly_on_the_others(reader, reads):
    a_series(
        start_date=date(2026, 10, 31),
        end_date=date(2026, 11, 1),
        start_time=time(22),
        end_time=time(6),
        rrule="FREQ=WEEKLY;BYDAY=SA",
    )
    assert reads(the_file(reader), date(2026, 10, 31), date(2026, 11, 9)) == NIGHTS[1:]


# Exceptions at edges


def test_a_date_that_was_moved_over_the_edge_of_a_window_is_found_where_it_takes_place(reader):
    a_series(
        start_date=date(2026, 10, 6),
        rrule="FREQ=WEEKLY;BYDAY=TU",
        exceptions=[
            {"original_date": BEFORE, "kind": "changed", "start_date": AFTER + timedelta(days=1)},
            {"original_date": AFTER, "kind": "changed", "start_date": date(2026, 10, 30)},
        ],
    )

    def days_in(month):
        address = f"/api/v2/occurrences/?from=2026-{month:02}-01&to=2026-{month + 1:02}-01"
        return [item["start"][:10] for item in json.loads(reader.get(address).content)["items"]]

    assert days_in(10) == ["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-30"]
    assert days_in(11)[:2] == ["2026-11-04", "2026-11-10"]


def test_a_cancelled_date_is_kept_and_marked(reader):
    a_series(
        start_date=date(2026, 10, 6),
        rrule="FREQ=WEEKLY;BYDAY=TU",
        exceptions=[{"original_date": BEFORE, "kind": "cancelled", "note": "The hall is flooded."}],
    )
    [item] = json.loads(reader.get("/api/v2/occurrences/?from=2026-10-27&to=2026-10-28").content)["items"]
    assert (item["status"], item["status_note"]) == ("cancelled", "The hall is flooded.")
    _master, override = Calendar.from_ical(the_file(reader)).walk("VEVENT")
    assert str(override["status"]) == "CANCELLED"
    assert "The hall is flooded." in reader.get(f"/events/group/{BEFORE}/").content.decode()


def test_an_exception_whose_date_no_longer_fits_the_rule_is_shown_to_the_editor():
    event = EventPageFactory(draft=True, start_date=date(2026, 10, 7), rrule="FREQ=WEEKLY;BYDAY=WE")
    event.exceptions = [EventException(original_date=BEFORE, kind="cancelled", note="Snow.")]
    assert event.publish_problems() == {
        None: "27 October 2026 is none of the dates any more, but stands among those that differ. Take it away there."
    }


def test_an_exception_that_fits_no_more_is_not_told_to_calendars(reader):
    a_series(
        start_date=date(2026, 10, 7),
        rrule="FREQ=WEEKLY;BYDAY=WE",
        exceptions=[{"original_date": BEFORE, "kind": "removed"}],
    )
    [master] = Calendar.from_ical(the_file(reader)).walk("VEVENT")
    assert "exdate" not in master
