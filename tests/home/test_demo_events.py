"""The events of the demo society: of every sort that there is, complete, and right on whatever day they are loaded."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
import time_machine
from django.core.management import call_command
from icalendar import Calendar

from events.models import (
    AttendanceMode,
    ContinuingEducationSettings,
    EventOccurrence,
    EventPage,
    EventStatus,
    ExceptionKind,
    OpenPointSubject,
)
from events.models.education import POLICIES as POLICY_FIELDS
from events.models.education import validate_quarters
from events.readiness import missing
from events.rules import parse
from home.demo import loading
from home.demo.building import Library
from home.demo.events import EVENTS, USUAL, days
from home.demo.events.education import COURSES, POLICIES
from home.demo.events.places import COMMITTEES, KINDS, VENUES
from home.demo.events.writing import write_event
from home.demo.people import PEOPLE

SERIES = [event for event in EVENTS if event["rrule"]]
RULES = [parse(event["rrule"]) for event in SERIES]
EXCEPTIONS = [exception for event in SERIES for exception in event["exceptions"]]
APPROVED = [slug for slug, course in COURSES.items() if course["status"] == "approved"]
PENDING = [slug for slug, course in COURSES.items() if course["status"] == "pending"]


def keys(rows):
    return {row["slug"] for row in rows}


def by_slug(rows):
    return pytest.mark.parametrize("event", rows, ids=lambda event: event["slug"])


# What an entry says


@by_slug(EVENTS)
def test_it_says_nothing_that_is_not_understood(event):
    assert event.keys() - USUAL.keys() == {"slug", "title", "summary", "kind", "committee", "week", "body"}


@by_slug(EVENTS)
def test_whom_and_what_it_names_exists(event):
    assert event["kind"] in keys(KINDS)
    assert event["committee"] in keys(COMMITTEES)
    assert event["venue"] in keys(VENUES) | {""}
    assert {exception["venue"] for exception in event["exceptions"] if "venue" in exception} <= keys(VENUES)
    assert {slug for slug, _role in event["speakers"]} <= keys(PEOPLE)


@by_slug(SERIES)
def test_a_note_about_one_date_fits(event):
    assert max((len(exception.get("note", "")) for exception in event["exceptions"]), default=0) <= 255


def test_every_course_is_one_of_the_events():
    assert COURSES.keys() <= keys(EVENTS)


# Of every sort


def test_events_of_every_state_and_sort_are_there():
    assert {event["status"] for event in EVENTS} == set(EventStatus.values)
    assert {event["attendance"] for event in EVENTS} == set(AttendanceMode.values)
    assert {event["kind"] for event in EVENTS} == keys(KINDS)
    assert {event["committee"] for event in EVENTS} == keys(COMMITTEES)
    assert {subject for event in EVENTS for subject, _week in event["open_points"]} >= {"time", "speaker", "ce"}
    assert any(event["sold_out"] for event in EVENTS)
    assert any(not event["start"] and not event["rrule"] for event in EVENTS)
    assert any(event["days"] > 1 and not event["rrule"] for event in EVENTS)
    assert any(len(price) == 4 for event in EVENTS for price in event["prices"])


def test_there_are_series_of_every_sort():
    assert len(SERIES) >= 6
    assert {rule.frequency for rule in RULES} == {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
    assert sum(rule.is_open and not event["ends_week"] for rule, event in zip(RULES, SERIES, strict=True)) >= 4
    assert any(rule.count for rule in RULES)
    assert any(event["ends_week"] for event in SERIES)
    assert {event["time_zone"] for event in SERIES} == {"America/New_York", "Europe/London"}
    assert {event["lists"] for event in SERIES} == {"next", "all"}
    assert any(not event["start"] for event in SERIES)
    assert any(event["days"] > 1 for event in SERIES)
    assert sum(event["week"] < 0 for event in SERIES) >= 6


def test_single_dates_differ_in_every_way():
    assert {exception["kind"] for exception in EXCEPTIONS} == set(ExceptionKind.values)
    assert any("days_later" in exception for exception in EXCEPTIONS if exception["kind"] == "changed")
    assert {exception.get("status") for exception in EXCEPTIONS} >= {"moved_online", "tentative", "postponed"}
    assert all(any(name in exception for exception in EXCEPTIONS) for name in ("title", "venue", "start", "sold_out"))


# Credits


@pytest.mark.parametrize("slug", APPROVED)
def test_an_approved_course_is_complete(slug):
    course = COURSES[slug]
    assert len(course["credits"]) >= 4
    assert len({body for _profession, _hours, body, *_numbers in course["credits"]}) >= 4
    assert all(all(credit) for credit in course["credits"])
    assert course["level"]
    assert course["delivery"]
    assert len(course["objectives"]) >= 3
    assert course["audience"]
    assert {counts for *_part, counts in course["agenda"]} == {True, False}


def test_credits_are_quarters_of_an_hour():
    hours = [Decimal(hours) for course in COURSES.values() for _profession, hours, *_rest in course["credits"]]
    for each in hours:
        validate_quarters(each)
    assert {each % 1 for each in hours} >= {Decimal(0), Decimal("0.25"), Decimal("0.5"), Decimal("0.75")}


def test_there_are_approved_courses_and_some_that_wait():
    assert len(APPROVED) >= 2
    assert PENDING
    assert POLICIES.keys() == set(POLICY_FIELDS)
    assert {name for course in COURSES.values() for name in POLICY_FIELDS if name in course} >= {"disclosure"}


# The days


MONDAY, SUNDAY = date(2027, 3, 1), date(2027, 3, 7)


@pytest.mark.parametrize("today", [MONDAY, date(2027, 3, 3), SUNDAY])
def test_a_week_is_counted_from_its_monday(today):
    assert days.day_of(0, "mon", today) == MONDAY
    assert days.day_of(1, "tue", today) == date(2027, 3, 9)
    assert days.day_of(-1, "sun", today) == date(2027, 2, 28)


def test_a_series_begins_on_the_first_day_that_its_rule_has():
    event = USUAL | {"week": 0, "rrule": "FREQ=MONTHLY;BYDAY=2TU"}
    assert days.first_day(event, days.rule_of(event, MONDAY), MONDAY) == date(2027, 3, 9)
    event |= {"week": 2}
    assert days.first_day(event, days.rule_of(event, MONDAY), MONDAY) == date(2027, 4, 13)


def test_dates_are_counted_without_those_that_are_named():
    today, all_days = date(2027, 3, 3), [date(2027, 3, 3) + timedelta(days=number) for number in range(-14, 35, 7)]
    tomorrow_week, yesterday_week = date(2027, 3, 10), date(2027, 2, 24)
    assert days.differing([{"nth": 1}, {"nth": -1}], all_days, today) == [
        (yesterday_week, {"nth": -1}),
        (tomorrow_week, {"nth": 1}),
    ]
    assert days.differing([{"week": 1}, {"nth": 1}], all_days, today) == [
        (tomorrow_week, {"week": 1}),
        (date(2027, 3, 17), {"nth": 1}),
    ]
    assert days.differing([{"month": 2}], all_days, today) == [
        (date(2027, 2, 17), {"month": 2}),
        (yesterday_week, {"month": 2}),
    ]


@pytest.fixture
def library(db, _quick_pictures):
    library = Library()
    loading.load_people(library)
    loading.load_vocabulary(library)
    return library


def test_nothing_keeps_a_series_from_being_published_on_whatever_day_it_is_loaded(library):
    """Every weekday, every month, both changes of the clocks, a leap day."""
    wrong = []
    for number in range(0, 800, 29):
        with time_machine.travel(datetime(2026, 12, 31, 17, tzinfo=UTC) + timedelta(days=number), tick=False):
            for event in SERIES:
                page = EventPage(title=event["title"], slug=event["slug"])
                write_event(page, event, library)
                wrong += [(number, event["slug"], problem) for problem in page.publish_problems().items()]
    assert wrong == []


# The loaded site


def test_what_was_promised_is_what_is_loaded(load, reader, site, event_index):
    """One loading for all: it takes seconds."""
    load()
    pages = list(EventPage.objects.child_of(event_index))
    every_event_could_be_published_again(pages)
    call_command("rebuild_occurrences", check=True, verbosity=0)
    events_are_of_every_sort(pages)
    dates_are_of_every_sort(EventOccurrence.objects.descendant_of(event_index))
    approved_courses_lack_nothing_and_the_others_do(pages, site)
    every_series_is_read_date_by_date_and_in_calendars(pages, reader)


def every_event_could_be_published_again(pages):
    assert {page.slug: page.publish_problems() for page in pages} == {page.slug: {} for page in pages}


def events_are_of_every_sort(pages):
    series = [page for page in pages if page.is_series]
    subjects = {point.subject for page in pages for point in page.open_points.all()}
    assert len(series) == len(SERIES) >= 6
    assert {exception.kind for page in series for exception in page.exceptions.all()} == set(ExceptionKind.values)
    assert len({page.time_zone for page in pages}) >= 3
    assert subjects >= {OpenPointSubject.TIME, OpenPointSubject.SPEAKER, OpenPointSubject.CE}
    assert any(page.registration_state() == "sold_out" for page in pages)


def dates_are_of_every_sort(dates):
    of_series = dates.exclude(page__rrule="")
    coming, past = (
        set(found.values_list("page__slug", flat=True)) for found in (of_series.upcoming(), of_series.past())
    )
    shown = Counter(dates.upcoming().next_of_each().values_list("page__slug", flat=True))
    assert {date.status for date in of_series} == set(EventStatus.values)
    assert {date.deviation for date in of_series} == {"", "changed", "added"}
    assert any(date.is_sold_out for date in of_series)
    assert len(coming & past) >= 6
    assert {slug for slug, times in shown.items() if times > 1} == {"first-year-evenings"}


def approved_courses_lack_nothing_and_the_others_do(pages, site):
    lacking = {page.slug: missing(page, site) for page in pages}
    assert [slug for slug in APPROVED if lacking[slug]] == []
    assert all(lacking[slug] for slug in PENDING)


def every_series_is_read_date_by_date_and_in_calendars(pages, reader):
    for address in ("/events/", "/events/past/", "/events/calendar.ics"):
        assert reader.get(address).status_code == 200
    for page in pages:
        if page.is_series:
            assert reader.get(page.url).status_code == 200
            assert reader.get(page.date_url(page.dates()[-1])).status_code == 200
            (whole, *_dates) = Calendar.from_ical(reader.get(f"/events/{page.slug}.ics").content).walk("VEVENT")
            assert whole["RRULE"]


def test_what_somebody_has_written_about_credits_stays(site):
    loading.load_policies()
    settings = ContinuingEducationSettings.for_site(site)
    assert all(getattr(settings, name) for name in POLICY_FIELDS)
    settings.refund_policy = "Never."
    settings.save()
    loading.load_policies()
    assert ContinuingEducationSettings.objects.get(site=site).refund_policy == "Never."
