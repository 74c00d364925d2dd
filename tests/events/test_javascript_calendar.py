"""What ical.js makes of our calendars; and that the script before it hands on what it found."""

from datetime import UTC, date, datetime, time

import pytest

from tests.events.javascript import javascript_calendar
from tests.factories import EventPageFactory

pytestmark = pytest.mark.services

AUTUMN = date(2026, 10, 1), date(2027, 1, 1)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("day", "start", "end"),
    [
        (date(2026, 10, 27), "2026-10-27T23:00:00Z", "2026-10-28T01:00:00Z"),
        (date(2026, 11, 3), "2026-11-04T00:00:00Z", "2026-11-04T02:00:00Z"),
    ],
    ids=["in summer time", "in winter time"],
)
def test_an_evening_in_new_york_begins_at_19_before_and_after_the_clocks_change(reader, day, start, end):
    event = EventPageFactory(title="Supper", start_date=day, start_time=time(19), end_time=time(21))
    content = reader.get("/events/calendar.ics").content
    assert javascript_calendar(content, *AUTUMN) == [
        {
            "uid": str(event.identity.uid),
            "start": start,
            "end": end,
            "summary": "Supper",
            "status": "CONFIRMED",
            "recurrence_id": None,
        }
    ]


# The script


def a_file(*events):
    lines = [line for event in events for line in ["BEGIN:VEVENT", "DTSTAMP:20260901T000000Z", *event, "END:VEVENT"]]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test", *lines, "END:VCALENDAR", ""]).encode()


def a_series(*lines, uid="weekly"):
    """Every Tuesday from 6 October, 12:00 to 13:00 UTC."""
    return [
        f"UID:{uid}",
        "SUMMARY:Group",
        "STATUS:CONFIRMED",
        "DTSTART:20261006T120000Z",
        "DTEND:20261006T130000Z",
        "RRULE:FREQ=WEEKLY;BYDAY=TU",
        *lines,
    ]


def an_override(day, *lines, uid="weekly"):
    return [f"UID:{uid}", "SUMMARY:Group", f"RECURRENCE-ID:202610{day:02}T120000Z", *lines]


def october(content, first=1, last=31):
    dates = javascript_calendar(content, datetime(2026, 10, first, tzinfo=UTC), datetime(2026, 10, last, tzinfo=UTC))
    return [(found["start"][8:16], found["status"]) for found in dates]


def moved(to):
    return ["STATUS:CONFIRMED", f"DTSTART:202610{to}0000Z", f"DTEND:202610{to}3000Z"]


def test_the_dates_of_a_series_are_found_with_those_added_and_without_those_taken_out():
    series = a_series("EXDATE:20261013T120000Z", "RDATE:20261021T120000Z")
    assert [day for day, _ in october(a_file(series))] == ["06T12:00", "20T12:00", "21T12:00", "27T12:00"]


def test_a_date_is_found_where_it_was_moved_to_and_says_where_it_comes_from():
    content = a_file(a_series(), an_override(13, *moved("14T15")))
    [found] = javascript_calendar(content, date(2026, 10, 12), date(2026, 10, 19))
    assert (found["start"], found["recurrence_id"]) == ("2026-10-14T15:00:00Z", "2026-10-13T12:00:00Z")


def test_a_cancelled_date_has_its_own_status():
    cancelled = an_override(13, "STATUS:CANCELLED", "DTSTART:20261013T120000Z", "DTEND:20261013T130000Z")
    assert october(a_file(a_series(), cancelled), 6, 20) == [("06T12:00", "CONFIRMED"), ("13T12:00", "CANCELLED")]


def test_a_date_that_was_moved_out_of_the_range_is_not_in_it_and_one_moved_in_is():
    content = a_file(a_series(), an_override(6, *moved("30T12")), an_override(27, *moved("08T12")))
    assert [day for day, _ in october(content, 5, 15)] == ["08T12:00", "13T12:00"]


def test_a_change_in_one_series_leaves_another_at_the_same_hour_alone():
    content = a_file(a_series(uid="one"), a_series(uid="two"), an_override(13, *moved("14T15"), uid="two"))
    assert [day for day, _ in october(content, 12, 19)] == ["13T12:00", "14T15:00"]


def test_a_change_of_a_date_that_no_series_has_is_not_lost():
    content = a_file(a_series(), an_override(14, *moved("14T15")))
    assert [day for day, _ in october(content, 12, 19)] == ["13T12:00", "14T15:00"]


def test_all_day_dates_are_days_and_end_on_the_day_after():
    retreat = ["UID:retreat", "SUMMARY:Retreat", "DTSTART;VALUE=DATE:20261009", "DTEND;VALUE=DATE:20261012"]
    [found] = javascript_calendar(a_file(retreat), date(2026, 10, 11), date(2026, 10, 12))
    assert (found["start"], found["end"]) == ("2026-10-09", "2026-10-12")
    assert javascript_calendar(a_file(retreat), date(2026, 10, 12), date(2026, 10, 13)) == []


def test_a_zone_that_the_file_does_not_describe_is_an_error():
    supper = ["UID:supper", "SUMMARY:Supper", "DTSTART;TZID=America/New_York:20261027T190000"]
    with pytest.raises(pytest.fail.Exception, match="describes no such time zone"):
        javascript_calendar(a_file(supper), *AUTUMN)
