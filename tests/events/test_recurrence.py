"""The zones differ in what makes time hard: half hours, quarter-past changes, no summer time, a day left out."""

import os
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import datetime_exists
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from events.recurrence import LONGEST, ImpossibleTime, WallTimes, exists, expand

NEW_YORK = ZoneInfo("America/New_York")
ZONES = [
    "America/New_York",
    "Europe/London",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "America/St_Johns",
    "Pacific/Apia",
]
FIRST, LAST = date(2010, 1, 1), date(2037, 12, 31)

cases = settings(max_examples=2000 if os.environ.get("CASES") == "long" else 200)


def _changes(zone):
    """The days on which the zone's clocks are put forward, and those on which they are put back."""
    days = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days)]
    offsets = [datetime.combine(day, time(), zone).utcoffset() for day in days]
    forward = [day for day, before, after in zip(days, offsets, offsets[1:], strict=False) if before < after]
    back = [day for day, before, after in zip(days, offsets, offsets[1:], strict=False) if before > after]
    return forward, back


CHANGES = {name: _changes(ZoneInfo(name)) for name in ZONES}
QUARTERS = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
SKIPPED = [
    (ZoneInfo(name), day, clock)
    for name, (forward, _) in CHANGES.items()
    for day in forward
    for clock in QUARTERS
    if not datetime_exists(datetime.combine(day, clock), ZoneInfo(name))
]


@st.composite
def written_times(draw):
    """Any zone, any length up to the longest; as often as not it begins within days of a change of the clocks."""
    name = draw(st.sampled_from(ZONES))
    somewhen = st.dates(FIRST, LAST)
    days_of_change = [day for days in CHANGES[name] for day in days]
    day = st.sampled_from(days_of_change) | somewhen if days_of_change else somewhen
    start = datetime.combine(draw(day), draw(st.sampled_from(QUARTERS)))
    end = start + timedelta(minutes=15) * draw(st.integers(1, 8 * 4) | st.integers(1, 31 * 24 * 4))
    return WallTimes(ZoneInfo(name), start.date(), end.date(), start.time(), end.time())


def the_only_date(times):
    [occurrence] = expand(times)
    return occurrence


def wall(start_date, start_time, end_date=None, end_time=None, zone=NEW_YORK):
    return WallTimes(zone, start_date, end_date or start_date, start_time, end_time)


@cases
@given(written_times())
def test_a_date_reads_on_the_local_clock_as_it_was_written(times):
    start, end = datetime.combine(times.start_date, times.start_time), datetime.combine(times.end_date, times.end_time)
    assume(datetime_exists(start, times.zone) and datetime_exists(end, times.zone))

    occurrence = the_only_date(times)

    assert occurrence.starts_at.astimezone(times.zone).replace(tzinfo=None) == start
    assert occurrence.ends_at.astimezone(times.zone).replace(tzinfo=None) == end
    assert occurrence.starts_at.tzinfo is occurrence.ends_at.tzinfo is UTC
    assert occurrence.starts_at < occurrence.ends_at


@cases
@given(st.sampled_from(SKIPPED))
def test_a_time_that_the_clocks_skip_is_refused_on_its_own_field(skipped):
    zone, day, clock = skipped
    with pytest.raises(ImpossibleTime) as at_start:
        expand(wall(day, clock, day + timedelta(days=3), time(12), zone=zone))
    with pytest.raises(ImpossibleTime) as at_end:
        expand(wall(day - timedelta(days=3), time(12), day, clock, zone=zone))

    assert (at_start.value.field, at_end.value.field) == ("start_time", "end_time")


@cases
@given(st.sampled_from(ZONES), st.dates(date(2012, 1, 1), LAST), st.integers(1, 31))
def test_an_all_day_event_lasts_from_the_first_midnight_to_the_one_after_the_last_day(name, first, length):
    zone, last = ZoneInfo(name), first + timedelta(days=length - 1)

    occurrence = the_only_date(WallTimes(zone, first, last))

    assert occurrence.all_day
    assert occurrence.starts_at.astimezone(zone).replace(tzinfo=None) == datetime.combine(first, time())
    assert occurrence.ends_at.astimezone(zone).date() == last + timedelta(days=1)
    assert (occurrence.local_start_date, occurrence.local_end_date) == (first, last)


@pytest.mark.parametrize(
    ("zone", "day", "clock"),
    [
        ("America/New_York", date(2027, 3, 14), time(2, 30)),
        ("Europe/London", date(2027, 3, 28), time(1, 30)),
        ("Australia/Lord_Howe", date(2027, 10, 3), time(2, 15)),
        ("America/St_Johns", date(2027, 3, 14), time(2, 30)),
        ("Pacific/Apia", date(2011, 12, 30), time(19)),
    ],
)
def test_the_message_says_when_the_clocks_skip_what(zone, day, clock):
    with pytest.raises(ImpossibleTime) as refused:
        expand(wall(day, clock, day + timedelta(days=1), time(12), zone=ZoneInfo(zone)))
    assert refused.value.field == "start_time"
    assert str(refused.value) == f"On {day.day} {day:%B %Y} the clocks skip {clock:%H:%M} in {zone}."


def test_an_hour_that_comes_twice_means_its_first_time():
    occurrence = the_only_date(wall(date(2026, 11, 1), time(1, 30), end_time=time(3)))
    assert occurrence.starts_at == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert occurrence.ends_at - occurrence.starts_at == timedelta(hours=2.5)


def test_seven_in_the_evening_stays_seven_in_the_evening_when_the_clocks_change():
    before = the_only_date(wall(date(2026, 10, 27), time(19), end_time=time(21)))
    after = the_only_date(wall(date(2026, 11, 3), time(19), end_time=time(21)))
    assert before.starts_at == datetime(2026, 10, 27, 23, tzinfo=UTC)
    assert after.starts_at == datetime(2026, 11, 4, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "evening", "hours"),
    [
        ("America/New_York", date(2026, 10, 31), 9),
        ("America/New_York", date(2027, 3, 13), 7),
        ("Australia/Lord_Howe", date(2027, 4, 3), 8.5),
        ("Australia/Lord_Howe", date(2027, 10, 2), 7.5),
        ("Asia/Kolkata", date(2026, 10, 31), 8),
    ],
)
def test_a_night_is_longer_in_autumn_and_shorter_in_spring(zone, evening, hours):
    night = wall(evening, time(22), evening + timedelta(days=1), time(6), zone=ZoneInfo(zone))
    occurrence = the_only_date(night)
    assert occurrence.ends_at - occurrence.starts_at == timedelta(hours=hours)
    assert (occurrence.local_start_date, occurrence.local_end_date) == (evening, evening + timedelta(days=1))


def test_an_evening_that_ends_at_midnight_does_not_reach_into_the_next_day():
    occurrence = the_only_date(wall(date(2027, 3, 9), time(19), date(2027, 3, 10), time(0)))
    assert occurrence.ends_at - occurrence.starts_at == timedelta(hours=5)
    assert occurrence.local_end_date == date(2027, 3, 9)


def test_a_date_is_named_by_its_local_day():
    occurrence = the_only_date(wall(date(2027, 3, 9), time(23), date(2027, 3, 10), time(1)))
    assert occurrence.starts_at.date() == date(2027, 3, 10)
    assert occurrence.original_date == occurrence.local_start_date == date(2027, 3, 9)
    assert occurrence.original_start == occurrence.starts_at


def test_an_all_day_event_keeps_its_day_where_the_clocks_skip_midnight():
    zone, day = ZoneInfo("America/Santiago"), date(2027, 9, 5)
    assert not exists(day, time(0), zone)
    occurrence = the_only_date(WallTimes(zone, day, day))
    assert occurrence.starts_at.astimezone(zone).date() == day
    assert occurrence.ends_at - occurrence.starts_at == timedelta(hours=23)


@pytest.mark.parametrize(
    ("times", "field", "message"),
    [
        (wall(date(2027, 3, 9), time(19)), "end_time", "Say when it ends, too."),
        (
            wall(date(2027, 3, 9), time(19), date(2027, 3, 8), time(20)),
            "end_date",
            "The last day is before the first.",
        ),
        (wall(date(2027, 3, 9), None, date(2027, 3, 8)), "end_date", "The last day is before the first."),
        (wall(date(2027, 3, 9), time(19), end_time=time(18)), "end_time", "It has to end after it begins."),
        (wall(date(2027, 3, 9), time(19), end_time=time(19)), "end_time", "It has to end after it begins."),
        (
            wall(date(2027, 3, 9), time(19), date(2027, 4, 9), time(19, 1)),
            "end_date",
            "An event can last 31 days at most.",
        ),
        (wall(date(2027, 3, 1), None, date(2027, 4, 1)), "end_date", "An event can last 31 days at most."),
        (wall(date(9999, 12, 31), None), "start_date", "Look at the year again."),
        (wall(date(9999, 12, 31), time(23), end_time=time(23, 59)), "start_date", "Look at the year again."),
        (wall(date(202, 3, 9), time(19), end_time=time(20)), "start_date", "Look at the year again."),
        (
            wall(date(2027, 3, 9), time(19), date(9999, 12, 31), time(23)),
            "end_date",
            "An event can last 31 days at most.",
        ),
    ],
)
def test_times_that_cannot_be_are_refused_in_words_on_the_field(times, field, message):
    with pytest.raises(ImpossibleTime) as refused:
        expand(times)
    assert (refused.value.field, str(refused.value)) == (field, message)


@pytest.mark.parametrize(
    ("times", "hours_more"),
    [
        (wall(date(2027, 5, 1), time(19), date(2027, 6, 1), time(19)), 0),
        (wall(date(2026, 10, 10), time(19), date(2026, 11, 10), time(19)), 1),
        (wall(date(2027, 5, 1), None, date(2027, 5, 31)), 0),
        (wall(date(2026, 10, 20), None, date(2026, 11, 19)), 1),
    ],
    ids=["timed", "timed over the autumn change", "all-day", "all-day over the autumn change"],
)
def test_thirty_one_days_are_not_too_long(times, hours_more):
    occurrence = the_only_date(times)
    assert occurrence.ends_at - occurrence.starts_at == LONGEST + timedelta(hours=hours_more)
