"""`/api/v2/occurrences/`: which dates are in, in which order, and what is told of each."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core import signing
from django.core.management import call_command

from cms.core.models import SocietySettings
from events.models import CreditOffer, EventException
from tests.events.asking import DATES, ask, event_with, problem, titles
from tests.factories import EventPageFactory, KindFactory, VenueFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _today(time_machine):
    """The first of October 2026, in New York the morning; the clocks go back a month later."""
    time_machine.move_to(datetime(2026, 10, 1, 12, tzinfo=UTC), tick=False)


def column(answer, name):
    return [item[name] for item in answer["items"]]


# From and to


@pytest.mark.parametrize(
    ("window", "found"),
    [
        ({"from": "2027-03-10T02:00:00Z"}, False),
        ({"from": "2027-03-10T01:59:59Z"}, True),
        ({"to": "2027-03-10T00:00:00Z"}, False),
        ({"to": "2027-03-10T00:00:01Z"}, True),
        ({"from": "2027-03-10T00:30:00Z", "to": "2027-03-10T00:31:00Z"}, True),
        ({"from": "2027-03-09T20:59:59-05:00"}, True),
        ({"from": "2027-03-09T21:00:00-05:00"}, False),
        ({"from": "2027-03-10T03:00:00+01:00"}, False),
        ({"from": "2027-03-10T02:59:59+01:00"}, True),
        ({"from": "2027-03-10T07:29:59.999999+05:30"}, True),
        ({"from": "2027-03-09", "to": "2027-03-10"}, True),
        ({"from": "2027-03-10"}, False),
        ({"to": "2027-03-09"}, False),
        ({"from": "2027-03-09", "to": "2027-03-09T19:00:01-05:00"}, True),
        ({"from": "1900-01-01", "to": "2199-12-31"}, True),
    ],
)
def test_a_window_finds_the_dates_that_overlap_it(reader, window, found):
    """A supper from 19:00 to 21:00 in New York. Neither the window's end nor the supper's belongs to it."""
    EventPageFactory(title="Supper", start_date=date(2027, 3, 9))
    assert titles(ask(reader, DATES, **window)) == (["Supper"] if found else [])


def test_a_plus_sign_that_was_not_escaped_is_understood(reader):
    EventPageFactory(title="Supper", start_date=date(2027, 3, 9))
    assert titles(reader.get(f"{DATES}?from=2027-03-10T02:59:59+01:00").json()) == ["Supper"]
    assert titles(reader.get(f"{DATES}?from=2027-03-10T03:00:00+01:00").json()) == []


def test_a_day_of_the_window_is_a_day_of_the_society(reader, site):
    SocietySettings.objects.update_or_create(site=site, defaults={"time_zone": "Pacific/Auckland"})
    EventPageFactory(start_date=date(2027, 3, 9))
    assert titles(ask(reader, DATES, **{"from": "2027-03-09", "to": "2027-03-10"})) == []
    assert len(titles(ask(reader, DATES, **{"from": "2027-03-10", "to": "2027-03-11"}))) == 1


def test_a_long_event_is_found_on_its_last_day(reader):
    """A month over the autumn change: the longest there is."""
    first = {"start_date": date(2026, 10, 10), "end_date": date(2026, 11, 10), "start_time": time(19)}
    EventPageFactory(title="Exhibition", end_time=time(19), **first)
    assert titles(ask(reader, DATES, **{"from": "2026-11-10T18:59:00-05:00"})) == ["Exhibition"]


@pytest.mark.parametrize("name", ["from", "to"])
@pytest.mark.parametrize(
    "value",
    [
        "tomorrow",
        "2027-13-01",
        "2027-02-30",
        "2027-03-09T19:00:00",
        "2027-03-09T25:00:00Z",
        "20270309T190000Z" + "0" * 40,
        "9999-12-31T23:59:59-05:00",
        "0001-01-01T00:00:00+05:00",
        "10000-01-01",
        "2200-01-01",
        "1899-12-31",
        "2027-03-09\x00",
    ],
)
def test_a_time_that_makes_no_sense_is_refused_by_name(reader, db, name, value):
    assert problem(reader.get(DATES, {name: value}))["parameter"] == name


@pytest.mark.parametrize("to", ["2027-03-09", "2027-03-08", "2027-03-09T05:00:00Z"])
def test_a_window_that_ends_before_it_begins_is_refused(reader, db, to):
    assert problem(reader.get(DATES, {"from": "2027-03-09", "to": to}))["parameter"] == "to"


# Order and pages


def walk(reader, address, between=lambda: None):
    """The titles of all pages from an address on. ``between`` is called after each page."""
    while address:
        answer = reader.get(address).json()
        yield from titles(answer)
        address = answer["meta"]["next"]
        between()


def evenings(number):
    """As many events, one every evening; two of them begin at the same moment."""
    for day in range(number):
        EventPageFactory(title=f"Evening {day}", start_date=date(2027, 3, 1) + timedelta(days=max(day, 1)))


def test_all_dates_can_be_walked_through(reader):
    evenings(5)
    assert list(walk(reader, f"{DATES}?limit=1")) == [f"Evening {day}" for day in range(5)]


@pytest.mark.parametrize(("limit", "is_last"), [(1, False), (2, False), (3, True), (4, True)])
def test_the_last_page_says_that_it_is_the_last(reader, limit, is_last):
    evenings(3)
    assert (ask(reader, DATES, limit=limit)["meta"]["next"] is None) is is_last


def test_dates_that_appear_during_the_walk_move_no_other(reader):
    evenings(5)
    days = iter([date(2027, 2, 1), date(2027, 3, 2), date(2027, 12, 1)])

    def somebody_publishes():
        if day := next(days, None):
            EventPageFactory(title="New", start_date=day)

    seen = list(walk(reader, f"{DATES}?limit=2", between=somebody_publishes))
    assert [title for title in seen if title != "New"] == [f"Evening {day}" for day in range(5)]


def test_the_next_page_keeps_the_filters(reader):
    training = KindFactory(slug="training")
    for title, kind in [("A", training), ("C", None), ("B", training)]:
        EventPageFactory(title=title, kind=kind)
    answer = ask(reader, DATES, kind="training", limit=1, tz="Asia/Tokyo", **{"from": "2020-01-01T00:00:00+01:00"})
    assert "tz=Asia" in answer["meta"]["next"]
    assert titles(answer) + list(walk(reader, answer["meta"]["next"])) == ["A", "B"]


@pytest.mark.parametrize("cursor", ["abc", "a:b:c", "é:è:ê", "\x00", "x" * 500])
def test_a_cursor_that_this_site_did_not_give_is_refused(reader, db, cursor):
    assert problem(reader.get(DATES, {"cursor": cursor}))["parameter"] == "cursor"


def test_a_cursor_that_was_changed_is_refused(reader):
    evenings(2)
    cursor = parse_qs(urlsplit(ask(reader, DATES, limit=1)["meta"]["next"]).query)["cursor"][0]
    assert titles(ask(reader, DATES, cursor=cursor)) == ["Evening 1"]
    assert problem(reader.get(DATES, {"cursor": f"W{cursor}"}))["parameter"] == "cursor"


@pytest.mark.parametrize(
    "content",
    [
        None,
        5,
        "ab",
        [],
        ["2027-03-09T00:00:00+00:00"],
        ["tomorrow", 1],
        ["2027-03-09T00:00:00+00:00", "one"],
        [None, None],
        {"starts_at": 1, "pk": 2},
    ],
    ids=str,
)
def test_a_cursor_of_another_version_of_the_site_is_refused(reader, db, content):
    cursor = signing.Signer(salt="occurrences").sign_object(content, compress=True)
    assert problem(reader.get(DATES, {"cursor": cursor}))["parameter"] == "cursor"


# What is told of a date


def weekly(**fields):
    """Tuesdays from 20 October 2026, 19:00 to 21:00 in New York."""
    return event_with(
        **{"title": "Reading group", "slug": "group", "start_date": date(2026, 10, 20), "rrule": "FREQ=WEEKLY;COUNT=4"}
        | fields
    )


def test_a_weekly_evening_in_new_york_is_at_seven_before_and_after_the_clocks_go_back(reader):
    """They go back on 1 November 2026."""
    weekly()
    answer = ask(reader, DATES)
    assert column(answer, "start") == [
        "2026-10-20T19:00:00-04:00",
        "2026-10-27T19:00:00-04:00",
        "2026-11-03T19:00:00-05:00",
        "2026-11-10T19:00:00-05:00",
    ]
    assert column(answer, "start_utc") == [
        "2026-10-20T23:00:00Z",
        "2026-10-27T23:00:00Z",
        "2026-11-04T00:00:00Z",
        "2026-11-11T00:00:00Z",
    ]
    assert column(answer, "recurrence_id") == column(answer, "start")
    assert column(answer, "original_date") == ["2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10"]


def test_each_date_of_a_series_has_its_address_and_all_have_one_uid(reader):
    event = weekly()
    answer = ask(reader, DATES)
    assert column(answer, "html_url")[0] == "http://testserver/events/group/2026-10-20/"
    assert reader.get(column(answer, "html_url")[3]).status_code == 200
    assert set(column(answer, "uid")) == {str(event.identity.uid)}
    assert set(column(answer, "ics_url")) == {"http://testserver/events/group.ics"}


def test_a_single_event_has_one_address_and_no_recurrence_id(reader):
    EventPageFactory(slug="supper", start_date=date(2026, 10, 20))
    [row] = ask(reader, DATES)["items"]
    assert row["html_url"] == row["event"]["html_url"] == "http://testserver/events/supper/"
    assert (row["recurrence_id"], row["original_date"], row["previous_start"]) == (None, "2026-10-20", None)


def test_a_date_that_differs_says_how(reader):
    attic = VenueFactory(slug="attic")
    weekly(
        status_note="Bring the book.",
        exceptions=[
            EventException(
                original_date=date(2026, 10, 27),
                start_date=date(2026, 11, 4),
                start_time=time(18),
                title="Reading in the attic",
                venue=attic,
                note="A day later.",
                sold_out=True,
            ),
            EventException(original_date=date(2026, 11, 10), kind="cancelled", note="Nobody can."),
        ],
    )
    answer = ask(reader, DATES)
    assert column(answer, "status") == ["scheduled", "scheduled", "rescheduled", "cancelled"]
    moved = answer["items"][2]
    assert (moved["title"], moved["event"]["title"]) == ("Reading in the attic", "Reading group")
    assert (moved["start"], moved["end"]) == ("2026-11-04T18:00:00-05:00", "2026-11-04T20:00:00-05:00")
    assert (moved["recurrence_id"], moved["original_date"]) == ("2026-10-27T19:00:00-04:00", "2026-10-27")
    assert moved["previous_start"] == "2026-10-27T19:00:00-04:00"
    assert (moved["venue"]["slug"], moved["status_note"], moved["sold_out"]) == ("attic", "A day later.", True)
    assert moved["html_url"].endswith("/events/group/2026-10-27/")
    assert column(answer, "status_note") == ["Bring the book.", "Bring the book.", "A day later.", "Nobody can."]
    assert column(answer, "sold_out") == [False, False, True, False]


def test_registration_is_told_of_each_date(reader, time_machine):
    weekly(
        registration_url="https://society.example/register",
        registration_closes_at=datetime(2026, 11, 10, 17, tzinfo=UTC),
        exceptions=[
            EventException(original_date=date(2026, 11, 3), sold_out=True),
            EventException(original_date=date(2026, 11, 10), kind="cancelled", note="Nobody can."),
        ],
    )
    states = [row["registration"]["state"] for row in ask(reader, DATES)["items"]]
    assert states == ["open", "open", "sold_out", "none"]


def test_an_all_day_date_of_a_series_is_told_in_days(reader):
    weekly(
        all_day=True,
        end_date=date(2026, 10, 21),
        exceptions=[EventException(original_date=date(2026, 11, 3), start_date=date(2026, 11, 5))],
    )
    moved = ask(reader, DATES, tz="Pacific/Auckland")["items"][2]
    assert {name: moved[name] for name in ("start", "end", "recurrence_id", "original_date", "previous_start")} == {
        "start": "2026-11-05",
        "end": "2026-11-07",
        "recurrence_id": "2026-11-03",
        "original_date": "2026-11-03",
        "previous_start": "2026-11-03",
    }


def test_a_single_event_that_was_moved_tells_its_former_start(reader):
    former = datetime(2026, 10, 20, 23, tzinfo=UTC)
    EventPageFactory(start_date=date(2026, 10, 22), status="rescheduled", previous_start=former)
    assert column(ask(reader, DATES), "previous_start") == ["2026-10-20T19:00:00-04:00"]


def test_a_day_that_was_moved_tells_its_former_day(reader):
    former = datetime(2026, 10, 20, 4, tzinfo=UTC)
    EventPageFactory(start_date=date(2026, 10, 22), status="rescheduled", previous_start=former, all_day=True)
    assert column(ask(reader, DATES), "previous_start") == ["2026-10-20"]


def test_past_days_stay_the_days_they_were_when_the_clocks_of_the_series_change(reader, time_machine):
    event = weekly(all_day=True, time_zone="Europe/Berlin")
    time_machine.move_to(datetime(2026, 10, 25, tzinfo=UTC))
    event.time_zone = "America/New_York"
    event.save_revision().publish()
    assert column(ask(reader, DATES), "start") == ["2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10"]


# The clocks of the reader


def test_times_are_told_by_the_clocks_that_a_reader_asks_for(reader):
    weekly(
        registration_url="https://society.example/register",
        registration_closes_at=datetime(2026, 11, 10, 17, tzinfo=UTC),
        exceptions=[EventException(original_date=date(2026, 10, 27), start_time=time(18))],
    )
    answer = ask(reader, DATES, tz="Europe/Berlin")
    assert column(answer, "start") == [
        "2026-10-21T01:00:00+02:00",
        "2026-10-27T23:00:00+01:00",
        "2026-11-04T01:00:00+01:00",
        "2026-11-11T01:00:00+01:00",
    ]
    assert column(answer, "previous_start")[1] == "2026-10-28T00:00:00+01:00"
    assert answer["items"][0]["registration"]["closes_at"] == "2026-11-10T18:00:00+01:00"


def test_what_names_a_date_is_the_same_for_every_reader(reader):
    weekly()
    here, there = ask(reader, DATES), ask(reader, DATES, tz="Europe/Berlin")
    for name in ("id", "uid", "recurrence_id", "original_date", "start_utc", "end_utc", "timezone", "html_url"):
        assert column(here, name) == column(there, name)
    assert set(column(there, "timezone")) == {"America/New_York"}


def test_the_days_of_the_window_are_those_of_the_clocks_that_a_reader_asks_for(reader):
    weekly()
    day = {"from": "2026-10-21", "to": "2026-10-22"}
    assert column(ask(reader, DATES, **day), "id") == []
    assert column(ask(reader, DATES, **day, tz="Europe/Berlin"), "start") == ["2026-10-21T01:00:00+02:00"]


@pytest.mark.parametrize("name", ["UTC", "Asia/Kathmandu", "Etc/GMT+5", "America/Argentina/Buenos_Aires"])
def test_any_time_zone_that_there_is_can_be_asked_for(reader, db, name):
    assert ask(reader, DATES, tz=name)["items"] == []


# Edges of the window


@pytest.mark.parametrize(
    ("window", "days"),
    [
        ({"from": "2026-10-20T21:00:00-04:00"}, [27]),
        ({"from": "2026-10-20T20:59:59-04:00"}, [20, 27]),
        ({"to": "2026-10-27T19:00:00-04:00"}, [20]),
        ({"to": "2026-10-27T19:00:01-04:00"}, [20, 27]),
        ({"from": "2026-10-20T21:00:00-04:00", "to": "2026-10-27T19:00:00-04:00"}, []),
    ],
)
def test_a_date_that_touches_the_window_s_edge_is_not_in_it(reader, window, days):
    weekly(rrule="FREQ=WEEKLY;COUNT=2")
    assert column(ask(reader, DATES, **window), "original_date") == [f"2026-10-{day}" for day in days]


@pytest.mark.parametrize(
    ("moved_to", "in_october", "in_november"),
    [(date(2026, 10, 27), True, False), (date(2026, 11, 3), False, True), (date(2026, 10, 31), True, False)],
)
def test_a_date_is_in_the_window_into_which_it_was_moved(reader, moved_to, in_october, in_november):
    """Of a series whose date is the 27th of October: what counts is when it takes place."""
    weekly(
        rrule="FREQ=WEEKLY;COUNT=2",
        exceptions=[EventException(original_date=date(2026, 10, 27), start_date=moved_to)],
    )
    october = ask(reader, DATES, **{"from": "2026-10-21", "to": "2026-11-01"})
    november = ask(reader, DATES, **{"from": "2026-11-01", "to": "2026-12-01"})
    assert column(october, "original_date") == ["2026-10-27"] * in_october
    assert column(november, "original_date") == ["2026-10-27"] * in_november


def test_a_date_that_was_left_out_is_not_there_and_one_that_was_added_is(reader):
    weekly(
        rrule="FREQ=WEEKLY;COUNT=2",
        exceptions=[
            EventException(original_date=date(2026, 10, 27), kind="removed"),
            EventException(original_date=date(2026, 10, 29), kind="added"),
        ],
    )
    assert column(ask(reader, DATES), "original_date") == ["2026-10-20", "2026-10-29"]


# Filters


def test_a_date_that_was_moved_online_counts_as_online(reader):
    weekly(
        rrule="FREQ=WEEKLY;COUNT=2",
        exceptions=[EventException(original_date=date(2026, 10, 27), status="moved_online", note="The hall is wet.")],
    )
    assert column(ask(reader, DATES, mode="online"), "original_date") == ["2026-10-27"]
    assert column(ask(reader, DATES, mode="in_person,mixed"), "original_date") == ["2026-10-20"]
    assert column(ask(reader, DATES, mode="in_person,online"), "status") == ["scheduled", "moved_online"]
    assert set(column(ask(reader, DATES), "attendance_mode")) == {"in_person"}


def test_place_and_state_are_those_of_the_date(reader):
    weekly(
        rrule="FREQ=WEEKLY;COUNT=2",
        venue=VenueFactory(slug="hall", city="Merrow Bay"),
        exceptions=[
            EventException(
                original_date=date(2026, 10, 27), venue=VenueFactory(slug="barn", city="São Tomé"), status="tentative"
            )
        ],
    )
    for parameters in ({"venue": "hall"}, {"city": "merrow bay"}, {"city": "MERROW BAY"}, {"status": "scheduled"}):
        assert column(ask(reader, DATES, **parameters), "original_date") == ["2026-10-20"]
    for parameters in ({"venue": "barn"}, {"city": "SÃO TOMÉ"}, {"city": "são tomé"}, {"status": "tentative"}):
        assert column(ask(reader, DATES, **parameters), "original_date") == ["2026-10-27"]
    for city in ("Merrow", "Merrow Bay 1", "%", "Nowhere"):
        assert column(ask(reader, DATES, city=city), "id") == []


def test_dates_in_every_state_are_there_unless_a_state_is_asked_for(reader):
    states = ["scheduled", "tentative", "postponed", "rescheduled", "moved_online", "cancelled"]
    for state in states:
        EventPageFactory(status=state, status_note="Why.")
    assert column(ask(reader, DATES), "status") == states


@pytest.fixture
def trainings(db):
    """Titles say which hours are offered to whom: P for psychologists, S for social workers."""

    def training(title, status="approved", **hours):
        credits = [CreditOffer(profession=name, hours=Decimal(number)) for name, number in hours.items()]
        event_with(title=title, ce_status=status, credits=credits)

    training("P2 S1", Psychologists="2", Social_workers="1")
    training("S3", status="pending", Social_workers="3")
    training("P4 denied", status="denied", Psychologists="4")
    training("P5 not any more", status="none", Psychologists="5")
    training("none")


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({"ce_hours_min": "0"}, ["P2 S1", "S3"]),
        ({"ce_hours_min": "2"}, ["P2 S1", "S3"]),
        ({"ce_hours_min": "2.25"}, ["S3"]),
        ({"ce_hours_min": "3.25"}, []),
        ({"profession": "psychologists"}, ["P2 S1"]),
        ({"profession": "SOCIAL_WORKERS"}, ["P2 S1", "S3"]),
        ({"profession": "Psycho"}, []),
        ({"profession": "social_workers", "ce_hours_min": "2"}, ["S3"]),
        ({"profession": "psychologists", "ce_hours_min": "2"}, ["P2 S1"]),
    ],
)
def test_dates_are_found_by_the_credits_that_are_offered(reader, trainings, parameters, found):
    assert titles(ask(reader, DATES, **parameters)) == found


def test_a_date_tells_the_most_hours_that_are_offered(reader, trainings):
    assert column(ask(reader, DATES), "ce_hours") == ["2.00", "3.00", None, None, None]


# The next date of each


def test_the_next_date_of_each_event_can_be_asked_for(reader):
    weekly(title="Weekly", start_date=date(2026, 9, 22))
    weekly(title="Every date", slug="every-date", show_in_lists="all", rrule="FREQ=WEEKLY;COUNT=2")
    EventPageFactory(title="Supper", start_date=date(2026, 10, 8))
    EventPageFactory(title="Over", start_date=date(2026, 9, 8))
    answer = ask(reader, DATES, series="next")
    assert list(zip(titles(answer), column(answer, "original_date"), strict=True)) == [
        ("Weekly", "2026-10-06"),
        ("Supper", "2026-10-08"),
        ("Every date", "2026-10-20"),
        ("Every date", "2026-10-27"),
    ]
    assert answer["meta"]["total_count"] == 4
    assert ask(reader, DATES, series="all") == ask(reader, DATES)


def test_the_next_date_has_to_be_in_the_window_and_pass_the_filters(reader):
    weekly(exceptions=[EventException(original_date=date(2026, 10, 20), kind="cancelled", note="Nobody can.")])
    assert column(ask(reader, DATES, series="next"), "status") == ["cancelled"]
    assert ask(reader, DATES, series="next", status="scheduled")["items"] == []
    assert ask(reader, DATES, series="next", **{"from": "2026-10-21"})["items"] == []
    assert len(ask(reader, DATES, series="next", to="2026-10-21")["items"]) == 1


def test_the_next_dates_can_be_walked_through(reader):
    for number in range(5):
        weekly(title=f"Group {number}", slug=f"group-{number}")
    assert list(walk(reader, f"{DATES}?series=next&limit=2")) == [f"Group {number}" for number in range(5)]


# How far dates are known


def test_the_list_says_to_which_day_it_is_complete(reader, time_machine):
    assert ask(reader, DATES)["meta"]["complete_until"] is None
    call_command("tick")
    assert ask(reader, DATES)["meta"]["complete_until"] == "2028-09-29"
