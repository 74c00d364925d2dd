"""What other people's programs make of a series: an independent reader of our file finds the dates of the table.

The zones differ in what makes time hard; as often as not, a series runs over a night in which the clocks change.
"""

import os
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
import time_machine
from django.test import RequestFactory
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from events import publishing
from events.calendars import calendar_of
from events.ical import STATUSES
from events.models import EventException, EventIdentity, EventOccurrence, EventPage, occurrences
from events.recurrence import ADDED, CANCELLED, CHANGED, REMOVED, ImpossibleTime, expand
from events.rules import DAILY, MONTHLY, WEEKDAYS, WEEKLY, YEARLY, parse
from tests.factories import EventPageFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
FUTURE_DAYS = 400  # enough for every change of the clocks, and a fifth of the rows
ZONES = [
    "America/New_York",
    "Europe/London",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "America/St_Johns",
    "America/Santiago",
    "Africa/Casablanca",
    "Pacific/Auckland",
]
QUARTERS = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
NIGHT = [clock for clock in QUARTERS if clock.hour < 4 or clock.hour > 21]

cases = settings(
    max_examples=2000 if os.environ.get("CASES") == "long" else 200,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


def _days_of_change(name):
    zone = ZoneInfo(name)
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(620)]
    offsets = [datetime.combine(day, time(), zone).utcoffset() for day in days]
    return [day for day, before, after in zip(days, offsets, offsets[1:], strict=False) if before != after]


CHANGES = {name: _days_of_change(name) for name in ZONES}


@st.composite
def rules(draw):
    """The text of a rule that goes on, or ends after a number of dates."""
    frequency = draw(st.sampled_from([DAILY, WEEKLY, WEEKLY, MONTHLY, MONTHLY, YEARLY]))
    parts = [f"FREQ={frequency}"]
    if draw(st.booleans()):
        parts.append(f"INTERVAL={draw(st.integers(1, 6))}")
    if draw(st.booleans()):
        parts.append(f"BYDAY={','.join(_weekdays(draw, frequency))}")
    elif frequency in (MONTHLY, YEARLY) and draw(st.booleans()):
        days = draw(st.lists(st.sampled_from([1, 5, 15, 28, 29, 30, 31, -1, -2]), min_size=1, max_size=3, unique=True))
        parts.append(f"BYMONTHDAY={','.join(map(str, days))}")
    if len(parts) > 1 and frequency in (MONTHLY, YEARLY) and parts[-1].startswith("BY") and draw(st.booleans()):
        parts.append(f"BYSETPOS={draw(st.sampled_from([1, 2, -1]))}")
    if draw(st.integers(0, 4)) == 0:
        months = draw(st.lists(st.integers(1, 12), min_size=1, max_size=4, unique=True))
        parts.append(f"BYMONTH={','.join(map(str, months))}")
    if draw(st.integers(0, 3)) == 0:
        parts.append(f"COUNT={draw(st.integers(1, 60))}")
    return ";".join(parts)


def _weekdays(draw, frequency):
    days = draw(st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True))
    if frequency in (MONTHLY, YEARLY) and draw(st.booleans()):
        return [f"{draw(st.sampled_from([1, 2, 3, 4, 5, -1, -2]))}{day}" for day in days]
    return days


@st.composite
def series(draw):
    """The fields of an event that repeats, and the exceptions of some of its dates."""
    zone, rrule = draw(st.sampled_from(ZONES)), draw(rules())
    near_change = [day - timedelta(days=draw(st.integers(0, 40))) for day in CHANGES[zone]]
    anchor = draw(st.sampled_from(near_change) if near_change else st.dates(date(2026, 3, 1), date(2027, 4, 1)))
    rule = parse(rrule)
    start = next((day for day in _days(anchor, 400) if rule.fits(day)), None)
    assume(start is not None)
    days = list(rule.days(start, date(2027, 12, 28)))
    assume(days)
    if not rule.count and draw(st.integers(0, 3)) == 0:
        rule = rule.ending(until=draw(st.sampled_from(days)))
        days = [day for day in days if day <= rule.until]
    fields = {"time_zone": zone, "rrule": str(rule), "start_date": start, **_times(draw, start)}
    return fields, draw(exceptions(days))


def _times(draw, start):
    if draw(st.integers(0, 3)) == 0:
        return {"all_day": True, "start_time": None, "end_time": None, "end_date": start + timedelta(_length(draw))}
    begin = datetime.combine(start, draw(st.sampled_from(NIGHT) | st.sampled_from(QUARTERS)))
    end = begin + timedelta(minutes=15) * draw(st.integers(1, 40) | st.integers(1, 5 * 96))
    return {"all_day": False, "start_time": begin.time(), "end_date": end.date(), "end_time": end.time()}


def _length(draw):
    return draw(st.integers(0, 3))


@st.composite
def exceptions(draw, days):
    chosen = draw(st.lists(st.sampled_from(days), max_size=6, unique=True)) if days else []
    rows = [_exception(draw, day) for day in chosen]
    free = sorted(set(_days(days[0], 200)) - set(days)) if days else []
    if free and draw(st.booleans()):
        rows.append({"original_date": draw(st.sampled_from(free)), "kind": ADDED, "title": "Added"})
    return rows


def _exception(draw, day):
    kind = draw(st.sampled_from([CANCELLED, REMOVED, CHANGED, CHANGED]))
    row = {"original_date": day, "kind": kind, "note": "Snow" if kind == CANCELLED else ""}
    if kind == CHANGED:
        row["start_date"] = day + timedelta(days=draw(st.integers(-20, 20)))
        row["start_time"] = draw(st.none() | st.sampled_from(QUARTERS))
        row["title"] = draw(st.sampled_from(["", "Another title"]))
        row["status"] = draw(st.sampled_from(["", "tentative", "moved_online"]))
    return row


def _days(start, number):
    return [start + timedelta(days=offset) for offset in range(number)]


@pytest.fixture
def event(monkeypatch):
    monkeypatch.setattr(occurrences, "FUTURE_DAYS", FUTURE_DAYS)
    with time_machine.travel(NOW, tick=False):
        yield EventPageFactory(title="Reading")


def written(event, fields, rows):
    """The event with these fields, its dates in the table."""
    for name, value in fields.items():
        setattr(event, name, value)
    event.exceptions = [EventException(**row) for row in rows]
    try:
        expand(event.wall_times, event.rule, event.date_exceptions, NOW.date())
    except ImpossibleTime:
        assume(False)
    event.save()
    publishing.write_dates(event)


def file_of(event):
    return calendar_of(EventPage.objects.filter(pk=event.pk), RequestFactory().get("/events/x.ics"), "x", "http://x/")


def read_by_others(content, until):
    """``[(start, end, title, state)]`` as the independent reader expands the file."""
    found = recurring_ical_events.of(Calendar.from_ical(content)).between(date(2025, 12, 1), until)
    rows = [
        (_instant(entry["dtstart"].dt), _instant(entry["dtend"].dt), str(entry["summary"]), str(entry["status"]))
        for entry in found
    ]
    return sorted(row for row in rows if row[0] < until)


def in_table(event, until):
    rows = EventOccurrence.objects.filter(page=event, starts_at__lt=until + timedelta(days=1))
    found = [(*_edges(row), row.title, STATUSES[row.status]) for row in rows]
    return sorted(row for row in found if row[0] < until)


def _edges(row):
    if row.all_day:
        return _instant(row.local_start_date), _instant(row.local_end_date + timedelta(days=1))
    return row.starts_at, row.ends_at


def _instant(moment):
    """All-day events have days, which are compared as midnights."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC)
    return datetime.combine(moment, time(), UTC)


def test_the_dates_that_others_read_in_our_file_are_those_of_the_table(event):
    until = datetime(2027, 11, 20, tzinfo=UTC)

    @cases
    @given(series())
    def agree(drawn):
        fields, rows = drawn
        EventOccurrence.objects.filter(page=event).delete()
        written(event, fields, rows)

        content = file_of(event)

        assert read_by_others(content, until) == in_table(event, until)
        assert_is_exported_as_a_rule(content, event)

    agree()


def assert_is_exported_as_a_rule(content, event):
    """One entry with an RRULE, and one more only for each date that differs."""
    master, *overrides = Calendar.from_ical(content).walk("VEVENT")
    assert master["rrule"]["FREQ"] == [event.rule.frequency]
    assert len(overrides) == EventOccurrence.objects.filter(page=event).exclude(deviation="").count()
    assert all("recurrence-id" in override and "rrule" not in override for override in overrides)
    assert {str(entry["uid"]) for entry in (master, *overrides)} == {str(EventIdentity.objects.get().uid)}
