"""`/api/v2/events/` and events in `/api/v2/pages/`: series, continuing education, and what is told to nobody."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from wagtail.models import Site

from events.models import (
    AgendaItem,
    Committee,
    ContinuingEducationSettings,
    CreditOffer,
    EventException,
    EventOccurrence,
    EventPage,
    OpenPoint,
)
from tests.events.asking import DATES, EVENTS, ask, event_with, problem, titles
from tests.factories import EventPageFactory, VenueFactory

pytestmark = pytest.mark.django_db

PAGES = "/api/v2/pages/"
SECRET = "https://meet.example/j/s3cret"


@pytest.fixture(autouse=True)
def _today(time_machine):
    time_machine.move_to(datetime(2026, 10, 1, 12, tzinfo=UTC), tick=False)


def the_row(reader, **parameters):
    [row] = ask(reader, EVENTS, **parameters)["items"]
    return row


def weekly(**fields):
    """Tuesdays from 22 September 2026, 19:00 to 21:00 in New York: two of them are over."""
    return event_with(
        **{"title": "Reading group", "slug": "group", "start_date": date(2026, 9, 22), "rrule": "FREQ=WEEKLY;COUNT=8"}
        | fields
    )


# Series


def test_a_series_begins_with_its_first_date_and_tells_the_next(reader):
    event = weekly()
    row = the_row(reader)
    assert (row["start"], row["end"]) == ("2026-09-22T19:00:00-04:00", "2026-09-22T21:00:00-04:00")
    assert row["next_occurrence"] == {
        "id": event.occurrences.get(original_date=date(2026, 10, 6)).pk,
        "html_url": "http://testserver/events/group/2026-10-06/",
        "status": "scheduled",
        "start": "2026-10-06T19:00:00-04:00",
        "end": "2026-10-06T21:00:00-04:00",
        "start_utc": "2026-10-06T23:00:00Z",
        "end_utc": "2026-10-07T01:00:00Z",
        "timezone": "America/New_York",
        "all_day": False,
    }
    assert row["occurrence_count"] == 8


@pytest.mark.parametrize(
    ("now", "following"),
    [
        (datetime(2026, 9, 1, tzinfo=UTC), "2026-09-22T19:00:00-04:00"),
        (datetime(2026, 10, 7, 0, 59, 59, tzinfo=UTC), "2026-10-06T19:00:00-04:00"),
        (datetime(2026, 10, 7, 1, tzinfo=UTC), "2026-10-13T19:00:00-04:00"),
        (datetime(2026, 11, 10, tzinfo=UTC), "2026-11-10T19:00:00-05:00"),
    ],
)
def test_the_next_date_is_the_one_that_has_not_ended(reader, time_machine, now, following):
    weekly()
    time_machine.move_to(now)
    assert the_row(reader)["next_occurrence"]["start"] == following


def test_an_event_that_is_over_has_no_next_date(reader, time_machine):
    weekly()
    time_machine.move_to(datetime(2026, 12, 1, tzinfo=UTC))
    row = the_row(reader)
    assert (row["next_occurrence"], row["occurrence_count"]) == (None, 8)


def test_a_single_event_is_its_own_next_date(reader):
    EventPageFactory(slug="supper", start_date=date(2026, 10, 20))
    row = the_row(reader)
    assert row["next_occurrence"]["start"] == row["start"] == "2026-10-20T19:00:00-04:00"
    assert row["next_occurrence"]["html_url"] == row["meta"]["html_url"]
    assert row["occurrence_count"] == 1


def test_the_next_date_says_that_it_is_cancelled(reader):
    weekly(exceptions=[EventException(original_date=date(2026, 10, 6), kind="cancelled", note="Nobody can.")])
    assert the_row(reader)["next_occurrence"]["status"] == "cancelled"


def test_the_dates_that_are_told_are_those_that_are_stored(reader):
    weekly(
        exceptions=[
            EventException(original_date=date(2026, 9, 22), kind="removed"),
            EventException(original_date=date(2026, 10, 6), start_date=date(2026, 10, 14)),
            EventException(original_date=date(2026, 10, 2), kind="added"),
        ]
    )
    row = the_row(reader)
    assert row["start"] == "2026-09-29T19:00:00-04:00"
    assert row["next_occurrence"]["start"] == "2026-10-02T19:00:00-04:00"
    assert row["occurrence_count"] == 8


def test_an_event_without_any_date_is_told_without_times(reader):
    weekly(rrule="FREQ=WEEKLY;COUNT=1", exceptions=[EventException(original_date=date(2026, 9, 22), kind="removed")])
    row = the_row(reader)
    assert [row[name] for name in ("start", "end", "start_utc", "end_utc", "next_occurrence")] == [None] * 5
    assert (row["timezone"], row["all_day"], row["occurrence_count"]) == ("America/New_York", False, 0)


@pytest.mark.parametrize(
    ("rrule", "words"),
    [
        ("FREQ=WEEKLY;COUNT=8", "every Tuesday, 8 times"),
        ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231", "every second Tuesday, until 31 December 2026"),
    ],
)
def test_a_rule_is_told_as_it_is_stored_and_in_words(reader, rrule, words):
    weekly(rrule=rrule)
    row = the_row(reader)
    assert (row["rrule"], row["rrule_text"]) == (rrule, words)


def test_a_stored_rule_that_this_site_does_not_follow_breaks_no_answer(reader):
    event = weekly()
    EventPage.objects.filter(pk=event.pk).update(rrule="FREQ=HOURLY")
    assert (the_row(reader)["rrule"], the_row(reader)["rrule_text"]) == ("FREQ=HOURLY", "")


def test_a_series_that_goes_on_from_another_leads_there(reader):
    first = EventPageFactory(title="Last year's group", slug="first", start_date=date(2026, 9, 1))
    weekly(continues=first)
    assert ask(reader, EVENTS)["items"][1]["continues"] == {
        "id": first.pk,
        "title": "Last year's group",
        "detail_url": f"http://testserver/api/v2/events/{first.pk}/",
        "html_url": "http://testserver/events/first/",
    }


def test_nothing_leads_to_an_event_that_is_not_public(reader, hidden_event):
    event = weekly(continues=hidden_event)
    assert [row["continues"] for row in ask(reader, EVENTS)["items"] if row["id"] == event.pk] == [None]
    assert ask(reader, f"{EVENTS}{event.pk}/")["continues"] is None


# Taking part


def test_registration_for_a_series_is_open_as_long_as_there_are_dates(reader, time_machine):
    weekly(registration_url="https://society.example/register")
    assert the_row(reader)["registration"]["state"] == "open"
    time_machine.move_to(datetime(2026, 11, 11, 2, tzinfo=UTC))
    assert the_row(reader)["registration"]["state"] == "closed"


def test_a_row_tells_what_is_taken_open_and_moved(reader):
    weekly(
        rrule="",
        sold_out=True,
        status="rescheduled",
        previous_start=datetime(2026, 9, 21, 23, tzinfo=UTC),
        host_committee=Committee.objects.create(name="Training committee", slug="training"),
        open_points=[
            OpenPoint(subject="speaker", decide_by=date(2026, 9, 1)),
            OpenPoint(subject="ce", decide_by=date(2026, 9, 2)),
        ],
    )
    row = the_row(reader)
    assert row["sold_out"] is True
    assert row["previous_start"] == "2026-09-21T19:00:00-04:00"
    assert row["host_committee"] == {"slug": "training", "name": "Training committee"}
    assert row["open_points"] == [
        {"subject": "speaker", "decide_by": "2026-09-01"},
        {"subject": "ce", "decide_by": "2026-09-02"},
    ]


def test_a_day_that_was_moved_tells_its_former_day(reader):
    weekly(rrule="", all_day=True, status="rescheduled", previous_start=datetime(2026, 9, 21, 4, tzinfo=UTC))
    assert the_row(reader)["previous_start"] == "2026-09-21"


def test_an_event_whose_hours_are_to_be_announced_is_known_by_its_day(reader):
    weekly(
        rrule="",
        start_time=None,
        end_time=None,
        open_points=[OpenPoint(subject="time", decide_by=date(2026, 9, 1))],
    )
    row = the_row(reader)
    assert (row["start"], row["end"], row["all_day"]) == ("2026-09-22", "2026-09-23", True)


def test_an_event_that_was_moved_online_counts_as_online(reader):
    EventPageFactory(title="Moved", status="moved_online", attendance_mode="in_person")
    EventPageFactory(title="In the hall", attendance_mode="in_person")
    assert titles(ask(reader, EVENTS, mode="online")) == ["Moved"]
    assert titles(ask(reader, EVENTS, mode="in_person")) == ["In the hall"]


# Continuing education


@pytest.fixture
def training(site):
    settings = ContinuingEducationSettings.for_site(site)
    settings.refund_policy, settings.grievances = "Of the settings.", "To the board."
    settings.save()
    return event_with(
        ce_status="approved",
        ce_level="intermediate",
        ce_delivery="live_in_person",
        learning_objectives="Name three signs.\n\n  Describe one way.  \n",
        target_audience="Psychologists\nSocial workers",
        refund_policy="Of the event.",
        credits=[
            CreditOffer(
                profession="Psychologists",
                hours=Decimal("1.5"),
                approving_body="Board of Psychology",
                provider_number="P-1",
                activity_number="A-2",
            ),
            CreditOffer(profession="Social workers", hours=Decimal(2)),
        ],
        agenda=[
            AgendaItem(starts=time(19), ends=time(19, 15), what="Welcome"),
            AgendaItem(starts=time(19, 15), what="Lecture", offers_ce=True),
        ],
    )


CREDITS = {
    "status": "approved",
    "level": "intermediate",
    "delivery": "live_in_person",
    "credits": [
        {
            "profession": "Psychologists",
            "hours": "1.50",
            "approving_body": "Board of Psychology",
            "provider_number": "P-1",
            "activity_number": "A-2",
        },
        {
            "profession": "Social workers",
            "hours": "2.00",
            "approving_body": "",
            "provider_number": "",
            "activity_number": "",
        },
    ],
    "objectives": ["Name three signs.", "Describe one way."],
    "audience": ["Psychologists", "Social workers"],
}


def test_a_row_tells_the_credits(reader, training):
    assert the_row(reader)["ce"] == CREDITS


def test_an_event_alone_tells_its_programme_and_policies_too(reader, training):
    assert ask(reader, f"{EVENTS}{training.pk}/")["ce"] == CREDITS | {
        "agenda": [
            {"starts": "19:00", "ends": "19:15", "what": "Welcome", "offers_ce": False},
            {"starts": "19:15", "ends": None, "what": "Lecture", "offers_ce": True},
        ],
        "policies": {
            "disclosure": "",
            "refund_policy": "Of the event.",
            "accommodations": "",
            "completion_requirements": "",
            "grievances": "To the board.",
            "commercial_support": "",
        },
    }


@pytest.mark.parametrize("status", ["none", "denied"])
def test_policies_are_told_only_where_credits_are_offered(reader, training, status):
    training.ce_status = status
    training.save_revision().publish()
    ce = ask(reader, f"{EVENTS}{training.pk}/")["ce"]
    assert ce["status"] == status
    assert set(ce["policies"].values()) == {""}


# In Wagtail's own endpoint


def test_pages_tell_the_rule_and_the_next_date(reader):
    event = weekly(registration_url="https://society.example/register")
    of_events = the_row(reader)
    [listed] = ask(reader, PAGES, type="events.EventPage", fields="*")["items"]
    alone = ask(reader, f"{PAGES}{event.pk}/")
    for page in (listed, alone):
        assert page["rrule"] == "FREQ=WEEKLY;COUNT=8"
        for name in ("next_occurrence", "registration", "prices", "venue", "kind"):
            assert page[name] == of_events[name]
        assert page["when"]["start"] == "2026-09-22T19:00:00-04:00"


# Nobody is told how to join


@pytest.fixture
def online_series(db):
    """With the secret link in its source, its draft and the series that it goes on from."""
    fields = {"attendance_mode": "online", "join_url": SECRET}
    first = EventPageFactory(slug="first", start_date=date(2026, 9, 1), **fields)
    moved = EventException(
        original_date=date(2026, 10, 6), start_time=time(18), venue=VenueFactory(), title="Elsewhere"
    )
    event = weekly(continues=first, ce_status="approved", exceptions=[moved], **fields)
    event.save_revision()
    return event


@pytest.mark.parametrize(
    "address",
    [
        EVENTS,
        EVENTS + "{pk}/",
        DATES,
        DATES + "?series=next",
        DATES + "?tz=Europe/Berlin&mode=online&limit=1",
        PAGES + "?type=events.EventPage&fields=*",
        PAGES + "{pk}/?fields=*",
        PAGES + "?search=s3cret",
        "/api/v2/search/?q=s3cret",
        "/api/v2/search/?q=reading",
    ],
)
def test_no_answer_tells_how_to_join(reader, online_series, address):
    answer = reader.get(address.format(pk=online_series.pk))
    assert answer.status_code == 200
    for secret in ("join_url", "meet.example"):
        assert secret not in answer.content.decode()
        assert secret not in str(answer.headers)


@pytest.mark.parametrize("address", [EVENTS, EVENTS + "{pk}/", DATES])
@pytest.mark.parametrize("name", ["join_url", "join_url__startswith", "continues__join_url"])
def test_nobody_can_feel_for_the_link_with_a_filter(reader, online_series, address, name):
    assert problem(reader.get(address.format(pk=online_series.pk), {name: SECRET}))["parameter"] == name


@pytest.mark.parametrize(
    "query", [f"join_url={SECRET}", "order=join_url", "fields=join_url", "fields=_,join_url", "fields=*,join_url"]
)
def test_nobody_can_feel_for_the_link_in_pages(reader, online_series, query):
    problem(reader.get(f"{PAGES}?type=events.EventPage&{query}"))


# Sites


def test_events_and_dates_of_another_site_are_not_there(reader, home, event_index):
    weekly()
    other = home.get_root().add_child(instance=type(home)(title="Elsewhere", slug="elsewhere"))
    Site.objects.create(hostname="other.example", root_page=other)
    assert EventOccurrence.objects.count() == 8
    for address in (EVENTS, DATES):
        assert reader.get(address, headers={"Host": "other.example"}).json()["items"] == []
