"""The dates of an event that repeats: what is written, what stays, what others are told."""

from datetime import UTC, date, datetime, time, timedelta
from io import StringIO

import pytest
import time_machine
from django.core.checks import Warning
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar
from wagtail.models import Locale

from cms.core.models import Heartbeat
from cms.delivery import generation
from events import chores, publishing
from events.checks import dates_follow_the_time_zone_data
from events.models import EventException, EventOccurrence, EventPage
from events.models.occurrences import FUTURE_DAYS
from tests.factories import EventPageFactory, VenueFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TUESDAYS = "FREQ=WEEKLY;BYDAY=TU"
FIRST = date(2026, 12, 1)


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def a_series(start_date=FIRST, rrule=TUESDAYS, exceptions=(), **fields):
    event = EventPageFactory(
        title="Reading group", slug="reading-group", start_date=start_date, rrule=rrule, draft=True, **fields
    )
    return publish(event, exceptions=exceptions)


def publish(event, exceptions=None, **changes):
    for name, value in changes.items():
        setattr(event, name, value)
    if exceptions is not None:
        event.exceptions = [EventException(**exception) for exception in exceptions]
    event.save_revision().publish()
    return EventPage.objects.get(pk=event.pk)


def cancelled(day, note="Snow."):
    return {"original_date": day, "kind": "cancelled", "note": note}


def removed(day):
    return {"original_date": day, "kind": "removed"}


def moved(day, **to):
    return {"original_date": day, "kind": "changed", **to}


def row(event, day):
    return event.occurrences.get(original_date=day)


def starts(event):
    return list(event.occurrences.order_by("original_date").values_list("starts_at", flat=True))


def rows_written(call):
    with CaptureQueriesContext(connection) as queries:
        call()
    return [query["sql"] for query in queries if "events_eventoccurrence" in query["sql"] and _writes(query["sql"])]


def _writes(sql):
    return sql.startswith(("INSERT", "UPDATE", "DELETE"))


def calendar_entries(reader, event):
    return Calendar.from_ical(reader.get(f"/events/{event.slug}.ics").content).walk("VEVENT")


# The rows


def test_an_open_series_is_written_down_for_two_years():
    event = a_series()
    days = list(event.occurrences.order_by("original_date").values_list("original_date", flat=True))
    assert days[:2] == [FIRST, FIRST + timedelta(days=7)]
    assert NOW.date() + timedelta(days=FUTURE_DAYS - 8) < days[-1] < NOW.date() + timedelta(days=FUTURE_DAYS)


def test_a_daily_series_has_no_more_than_730_dates_to_come():
    assert a_series(rrule="FREQ=DAILY", start_date=NOW.date()).occurrences.count() == 730


@pytest.mark.parametrize(("end", "number"), [("UNTIL=20261222", 4), ("COUNT=3", 3)])
def test_a_series_ends_when_it_says_so(end, number):
    assert a_series(rrule=f"{TUESDAYS};{end}").occurrences.count() == number


def test_publishing_a_series_again_writes_no_date():
    event = a_series(exceptions=[cancelled(date(2026, 12, 15)), moved(date(2026, 12, 22), start_time=time(20))])
    revision = event.save_revision()
    assert rows_written(revision.publish) == []


def test_changing_the_hour_keeps_rows_and_addresses():
    event = a_series()
    before = {row.original_date: (row.pk, row.url) for row in event.occurrences.all()}
    event = publish(event, start_time=time(18), end_time=time(20))
    assert {row.original_date: (row.pk, row.url) for row in event.occurrences.all()} == before
    assert row(event, FIRST).starts_at == datetime(2026, 12, 1, 23, tzinfo=UTC)


def test_a_cancelled_date_stays_and_is_marked():
    event = a_series(exceptions=[cancelled(date(2026, 12, 15))])
    date_ = row(event, date(2026, 12, 15))
    assert (date_.status, date_.note, date_.is_off) == ("cancelled", "Snow.", True)
    assert row(event, date(2026, 12, 22)).status == "scheduled"


def test_a_date_that_was_left_out_is_none():
    event = a_series(exceptions=[removed(date(2026, 12, 15))])
    assert not event.occurrences.filter(original_date=date(2026, 12, 15)).exists()


def test_a_moved_date_keeps_its_name_and_says_when_it_was_to_begin():
    event = a_series(exceptions=[moved(date(2026, 12, 15), start_date=date(2026, 12, 17))])
    date_ = row(event, date(2026, 12, 15))
    assert date_.url.endswith("/reading-group/2026-12-15/")
    assert date_.local_start_date == date(2026, 12, 17)
    assert date_.ends_at - date_.starts_at == timedelta(hours=2)
    assert date_.status == "rescheduled"
    assert date_.previous_start == datetime(2026, 12, 16, 0, tzinfo=UTC)


def test_an_added_date_stands_beside_the_rule():
    event = a_series(exceptions=[{"original_date": date(2026, 12, 18), "kind": "added", "title": "Christmas reading"}])
    date_ = row(event, date(2026, 12, 18))
    assert (date_.title, date_.deviation) == ("Christmas reading", "added")
    assert date_.starts_at == datetime(2026, 12, 19, 0, tzinfo=UTC)


def test_a_date_can_have_a_place_and_a_state_of_its_own():
    elsewhere = VenueFactory()
    changes = moved(date(2026, 12, 15), venue=elsewhere, status="tentative", sold_out=True)
    event = a_series(exceptions=[changes])
    date_ = row(event, date(2026, 12, 15))
    assert (date_.venue, date_.status, date_.is_sold_out) == (elsewhere, "tentative", True)
    assert row(event, date(2026, 12, 22)).venue == event.venue


def test_a_series_that_is_cancelled_as_a_whole_is_cancelled_on_every_date():
    event = publish(a_series(), status="cancelled", status_note="We have no leader.")
    assert set(event.occurrences.values_list("status", flat=True)) == {"cancelled"}


def test_a_series_that_is_moved_online_sends_nobody_to_the_hall_on_a_date_that_had_moved():
    day = date(2026, 12, 15)
    event = a_series(exceptions=[moved(day, start_time=time(20))])
    date_ = row(publish(event, status="moved_online"), day)
    assert (date_.status, date_.venue) == ("moved_online", None)
    assert date_.previous_start


def test_an_exception_far_beyond_the_horizon_is_not_lost():
    far = date(2029, 12, 4)
    event = a_series(exceptions=[cancelled(far)])
    assert row(event, far).status == "cancelled"
    assert event.occurrences.order_by("-original_date")[1].original_date < date(2028, 12, 1)


# What has been stays


@pytest.fixture
def begun():
    """A series whose first three dates are over."""
    return a_series(start_date=date(2026, 11, 3))


def past(event):
    return list(event.occurrences.filter(ends_at__lte=NOW).order_by("original_date"))


def test_a_new_hour_changes_what_is_to_come_and_nothing_that_has_been(begun):
    before = [(date_.pk, date_.starts_at) for date_ in past(begun)]
    event = publish(begun, start_time=time(18), end_time=time(20))
    assert [(date_.pk, date_.starts_at) for date_ in past(event)] == before
    assert row(event, date(2026, 12, 1)).starts_at == datetime(2026, 12, 1, 23, tzinfo=UTC)


def test_calendars_keep_the_past_dates_at_the_hour_at_which_they_were(begun, reader):
    event = publish(begun, start_time=time(18), end_time=time(20))
    master, *overrides = calendar_entries(reader, event)
    assert master["dtstart"].dt.hour == 18
    assert [entry["dtstart"].dt.hour for entry in overrides] == [19, 19, 19]
    assert [entry["recurrence-id"].dt.hour for entry in overrides] == [18, 18, 18]


def test_a_series_that_is_cancelled_leaves_its_past_as_it_was(begun):
    event = publish(begun, status="cancelled", status_note="We have no leader.")
    assert {date_.status for date_ in past(event)} == {"scheduled"}


def test_an_exception_may_speak_of_a_past_date(begun):
    day = date(2026, 11, 10)
    assert row(publish(begun, exceptions=[cancelled(day)]), day).status == "cancelled"


def test_an_older_revision_with_another_rule_does_not_undo_the_past():
    event = a_series(start_date=date(2026, 11, 3), rrule="FREQ=WEEKLY;BYDAY=TU;COUNT=2")
    older = event.latest_revision
    event = publish(event, rrule=TUESDAYS)
    assert len(past(event)) == 3

    older.publish()

    assert len(past(event)) == 3
    assert row(event, date(2026, 11, 17)).deviation == "added"


@pytest.mark.parametrize(
    "changes",
    [
        {"rrule": "FREQ=WEEKLY;BYDAY=WE", "start_date": date(2026, 11, 4)},
        {"rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"},
        {"rrule": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110"},
        {"start_date": date(2026, 10, 27)},
        {"rrule": "FREQ=WEEKLY;BYDAY=TU,TH"},
        {"rrule": ""},
        {"rrule": "", "start_date": date(2026, 12, 10)},
        {"time_zone": "Europe/London"},
    ],
    ids=[
        "another weekday",
        "every second",
        "an end in the past",
        "an earlier beginning",
        "one weekday more",
        "no repetition",
        "no repetition, and later",
        "a zone in which it was on another day",
    ],
)
def test_another_rule_for_what_has_been_is_refused(begun, changes):
    for name, value in changes.items():
        setattr(begun, name, value)
    assert "has begun" in begun.publish_problems()["rrule"]


def test_a_series_that_is_over_does_not_say_later_that_it_went_on():
    event = a_series(start_date=date(2026, 11, 3), rrule=f"{TUESDAYS};COUNT=1")
    event.rrule = TUESDAYS
    assert "has begun" in event.publish_problems()["rrule"]


@pytest.mark.parametrize(
    "changes",
    [
        {"rrule": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261124"},
        {"rrule": "FREQ=WEEKLY;BYDAY=TU;COUNT=9"},
        {"start_time": time(18)},
        {"time_zone": "America/Chicago"},
        {"title": "Another title"},
    ],
    ids=["an end", "a number", "another hour", "another zone", "another title"],
)
def test_what_leaves_the_past_alone_is_allowed(begun, changes):
    for name, value in changes.items():
        setattr(begun, name, value)
    assert begun.publish_problems() == {}


# What keeps it from being published


def problems(**fields):
    exceptions = fields.pop("exceptions", [])
    event = EventPageFactory(draft=True, **{"start_date": FIRST, "rrule": TUESDAYS, **fields})
    event.exceptions = [EventException(**exception) for exception in exceptions]
    return event.publish_problems()


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"start_date": date(2026, 12, 2)}, "rrule", "The first day, 2 December 2026, is not one of the days"),
        ({"rrule": "FREQ=HOURLY"}, "rrule", "daily or more rarely"),
        ({"rrule": f"{TUESDAYS};UNTIL=20261120"}, "rrule", "It ends before its first day."),
        (
            {"rrule": "FREQ=DAILY", "start_time": time(2, 30), "end_time": time(4)},
            "rrule",
            "On 14 March 2027 the clocks skip this hour in America/New_York.",
        ),
        ({"rrule": "FREQ=DAILY", "start_date": date(1990, 1, 1)}, "rrule", "too many dates"),
        ({"exceptions": [{"kind": "cancelled"}]}, None, "does not say which date"),
        ({"exceptions": [cancelled(FIRST), removed(FIRST)]}, None, "1 December 2026 stands among"),
        ({"exceptions": [cancelled(date(2026, 12, 16))]}, None, "16 December 2026 is none of the dates any more"),
        ({"exceptions": [{"original_date": FIRST, "kind": "added"}]}, None, "1 December 2026 is a date already"),
        ({"rrule": f"{TUESDAYS};COUNT=1", "exceptions": [removed(FIRST)]}, None, "Every date is left out."),
        ({"exceptions": [cancelled(FIRST, note="")]}, None, "1 December 2026: say in a sentence"),
        (
            {"exceptions": [moved(FIRST, start_date=date(2027, 3, 14), start_time=time(2, 30))]},
            None,
            "1 December 2026: On 14 March 2027 the clocks skip 02:30",
        ),
        (
            {"exceptions": [moved(FIRST, end_date=date(2027, 3, 14))]},
            None,
            "1 December 2026: An event can last 31 days",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_words(fields, field, words):
    assert words in problems(**fields)[field]


def test_a_date_in_the_hour_that_is_skipped_may_be_left_out():
    skipped = {"rrule": "FREQ=DAILY", "start_time": time(2, 30), "end_time": time(4)}
    assert problems(**skipped, exceptions=[removed(date(2027, 3, 14)), removed(date(2028, 3, 12))]) == {}


def test_a_series_with_dates_that_differ_can_be_published():
    assert problems(exceptions=[cancelled(FIRST), moved(date(2026, 12, 8), start_time=time(20))]) == {}


# Who it is to calendars


@pytest.mark.parametrize(
    "changes",
    [
        {"rrule": "FREQ=WEEKLY;BYDAY=TU;COUNT=5"},
        {"exceptions": [cancelled(FIRST)]},
        {"exceptions": [removed(FIRST)]},
        {"exceptions": [moved(FIRST, start_time=time(20))]},
        {"exceptions": [moved(FIRST, status="moved_online")]},
        {"exceptions": [{"original_date": date(2026, 12, 2), "kind": "added"}]},
    ],
    ids=["rule", "cancelled", "left out", "moved", "moved online", "added"],
)
def test_the_sequence_rises_when_the_rule_or_a_date_changes(changes):
    assert publish(a_series(), **changes).identity.sequence == 1


def test_the_sequence_stays_when_a_date_gets_another_title_or_the_dates_are_listed_in_another_order():
    one, two = cancelled(FIRST), cancelled(date(2026, 12, 8))
    event = a_series(exceptions=[one, two])
    event = publish(event, exceptions=[two | {"title": "Off"}, one | {"note": "Ice."}])
    assert event.identity.sequence == 0


def test_the_sequence_never_falls_when_a_date_is_restored():
    event = publish(a_series(), exceptions=[cancelled(FIRST)])
    assert publish(event, exceptions=[]).identity.sequence == 2


def test_a_date_that_differs_has_a_higher_sequence_than_the_series(reader):
    event = publish(a_series(), exceptions=[cancelled(FIRST)])
    master, override = calendar_entries(reader, event)
    assert (master["sequence"], override["sequence"]) == (1, 2)


def test_a_translation_is_the_same_event():
    event = a_series()
    Locale.objects.create(language_code="fr")
    french = event.copy_for_translation(Locale.objects.get(language_code="fr"), copy_parents=True)
    french.save_revision().publish()
    assert EventPage.objects.get(pk=french.pk).identity == event.identity
    assert event.identity.sequence == 0


# Every day


def test_a_new_day_brings_the_next_date_of_an_open_series_within_sight():
    event = a_series()
    known = event.occurrences.count()
    with time_machine.travel(NOW + timedelta(days=7), tick=False):
        chores.extend_dates()
        assert event.occurrences.count() == known + 1
        assert chores.complete_until() == (NOW + timedelta(days=7 + FUTURE_DAYS - 1)).date()


def test_to_which_day_they_are_known_ends_what_was_remembered():
    before = generation.current()
    chores.extend_dates()
    assert generation.current() > before


def test_dates_are_extended_once_a_day():
    a_series()
    chores.extend_dates()
    with CaptureQueriesContext(connection) as queries:
        chores.extend_dates()
    assert len(queries) == 1


def test_a_hidden_page_costs_nothing_and_an_alias_gets_no_dates():
    event = a_series()
    alias = event.create_alias(update_slug="too")
    publishing.extend()
    assert not alias.occurrences.exists()


def test_before_the_first_tick_nobody_says_how_far_the_dates_go():
    assert chores.complete_until() is None


# Repair


def run(*arguments):
    output = StringIO()
    call_command("rebuild_occurrences", *arguments, stdout=output)
    return output.getvalue()


def test_dates_that_are_not_those_of_their_page_are_found_and_repaired():
    event = a_series(rrule="FREQ=WEEKLY;BYDAY=TU;COUNT=3")
    right = starts(event)
    event.occurrences.filter(original_date=FIRST).delete()
    event.occurrences.filter(original_date=date(2026, 12, 8)).update(starts_at=NOW)

    with pytest.raises(CommandError, match="2 dates"):
        run("--check")
    assert run() == "2 dates written.\n"
    assert starts(event) == right
    assert run("--check") == "Every date is that of its page.\n"


def test_the_check_names_both_versions_of_the_time_zone_data_and_what_would_move():
    event = a_series(rrule="FREQ=WEEKLY;BYDAY=TU;COUNT=3")
    assert dates_follow_the_time_zone_data(databases=["default"]) == []
    event.occurrences.update(tzdata_version="2020.1")
    event.occurrences.filter(original_date=FIRST).update(starts_at=NOW)

    [warning] = dates_follow_the_time_zone_data(databases=["default"])

    assert isinstance(warning, Warning)
    assert "2020.1" in warning.msg
    assert publishing.TZDATA in warning.msg
    assert "1 of them would move" in warning.msg


def test_after_an_update_of_the_time_zone_data_the_next_tick_derives_every_date_anew():
    single = EventPageFactory(start_date=FIRST)
    event = a_series(rrule="FREQ=WEEKLY;BYDAY=TU;COUNT=3")
    right = starts(event)
    EventOccurrence.objects.update(tzdata_version="2020.1", starts_at=NOW)

    chores.extend_dates()

    assert starts(event) == right
    assert single.occurrences.get().starts_at != NOW
    assert set(EventOccurrence.objects.values_list("tzdata_version", flat=True)) == {publishing.TZDATA}
    assert Heartbeat.objects.get(name=chores.NAME).seen_at == NOW
