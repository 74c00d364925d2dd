"""A series is changed after some of its dates have been: the past stays, and others read what the table has."""

from datetime import UTC, date, datetime, time

import pytest
import time_machine

from events import publishing
from events.models import EventException, EventPage
from tests.events.test_series_in_calendars import file_of, in_table, read_by_others
from tests.factories import EventPageFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
UNTIL = datetime(2028, 6, 1, tzinfo=UTC)
MOVED, CANCELLED_LATER, ADDED = date(2026, 11, 10), date(2026, 12, 8), date(2026, 11, 12)


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def begun(db):
    """Tuesdays since 3 November: one was moved, one was added, one to come is cancelled."""
    event = EventPageFactory(
        draft=True, title="Group", slug="group", start_date=date(2026, 11, 3), rrule="FREQ=WEEKLY;BYDAY=TU"
    )
    return publish(
        event,
        exceptions=[
            EventException(original_date=MOVED, kind="changed", start_date=date(2026, 11, 11), title="Moved"),
            EventException(original_date=CANCELLED_LATER, kind="cancelled", note="No hall."),
            EventException(original_date=ADDED, kind="added", title="Added"),
        ],
    )


def publish(event, **changes):
    for name, value in changes.items():
        setattr(event, name, value)
    event.save_revision().publish()
    return EventPage.objects.get(pk=event.pk)


def past(event):
    names = ("pk", "starts_at", "ends_at", "status", "venue", "overrides")
    return set(map(str, event.occurrences.filter(ends_at__lte=NOW).values_list(*names)))


CHANGES = {
    "another hour": {"start_time": time(17), "end_time": time(18)},
    "another zone": {"time_zone": "Europe/London"},
    "whole days": {"all_day": True, "start_time": None, "end_time": None},
    "longer": {"end_date": date(2026, 11, 4)},
    "no hall": {"venue": None},
    "cancelled": {"status": "cancelled", "status_note": "We have no leader."},
    "moved online": {"status": "moved_online"},
    "an end": {"rrule": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215"},
    "none of the single dates differs any more": {"exceptions": []},
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_has_been_stays_and_others_read_the_table(begun, change):
    before, sequence = past(begun), begun.identity.sequence

    event = publish(begun, **CHANGES[change])

    assert past(event) == before
    assert read_by_others(file_of(event), UNTIL) == in_table(event, UNTIL)
    assert event.identity.sequence == sequence + 1
    assert publishing.write_dates(event) == 0


def test_a_new_word_about_a_past_date_is_heard(begun):
    later = EventException(original_date=MOVED, kind="cancelled", note="Nobody came.")
    event = publish(begun, exceptions=[later])
    assert event.occurrences.get(original_date=MOVED).status == "cancelled"
    assert event.occurrences.get(original_date=ADDED).deviation == "added"
    assert read_by_others(file_of(event), UNTIL) == in_table(event, UNTIL)


def test_a_past_date_that_is_left_out_afterwards_is_gone(begun):
    event = publish(begun, exceptions=[EventException(original_date=MOVED, kind="removed")])
    assert not event.occurrences.filter(original_date=MOVED).exists()
    assert read_by_others(file_of(event), UNTIL) == in_table(event, UNTIL)


def test_a_series_that_has_begun_cannot_become_a_single_event(begun):
    begun.rrule = ""
    assert "has begun" in begun.publish_problems()["rrule"]


def test_the_past_survives_an_older_version_that_did_not_repeat():
    event = EventPageFactory(start_date=date(2026, 11, 3), slug="group")
    older = event.latest_revision
    event = publish(event, rrule="FREQ=WEEKLY;BYDAY=TU")
    before = past(event)
    assert len(before) == 3

    older.publish()

    assert past(event) == before


def test_times_that_have_become_impossible_hide_no_date_and_no_other_event(begun, reader):
    """New time-zone data may skip the hour of an event that was published before."""
    EventPageFactory(title="Supper")
    before = begun.occurrences.count()
    EventPage.objects.filter(pk=begun.pk).update(rrule="FREQ=SECONDLY")

    publishing.rebuild()

    assert begun.occurrences.count() == before
    assert reader.get("/events/group.ics").status_code == 200
    assert "SUMMARY:Supper" in reader.get("/events/calendar.ics").content.decode()
    for address in ("/events/", "/events/group/", "/events/group/2026-12-01/", "/events/2026/12/", "/events/feed.json"):
        assert reader.get(address).status_code == 200
