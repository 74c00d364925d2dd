from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import timezone

from events.api.parameters import EventParameters, OccurrenceParameters
from events.models import (
    AgendaItem,
    Committee,
    CreditOffer,
    EventException,
    EventKind,
    EventPage,
    OpenPoint,
    PriceTier,
    Venue,
)
from tests.events.asking import DATES, EVENTS, ask, event_with, problem, titles
from tests.factories import EventPageFactory, ImageFactory, KindFactory, PersonFactory, VenueFactory

pytestmark = pytest.mark.django_db


# Shapes

TIMES = {"start", "end", "start_utc", "end_utc", "timezone", "all_day"}
ROW = {
    "id",
    "title",
    "meta",
    "uid",
    "summary",
    "kind",
    "host_committee",
    *TIMES,
    "rrule",
    "rrule_text",
    "next_occurrence",
    "occurrence_count",
    "continues",
    "status",
    "status_note",
    "previous_start",
    "attendance_mode",
    "venue",
    "public_url",
    "registration",
    "sold_out",
    "prices",
    "capacity_text",
    "open_points",
    "speakers",
    "image",
    "ics_url",
    "ce",
}
DATE_ROW = {
    "id",
    "event",
    "title",
    "html_url",
    "uid",
    *TIMES,
    "status",
    "status_note",
    "previous_start",
    "recurrence_id",
    "original_date",
    "summary",
    "kind",
    "committee",
    "attendance_mode",
    "venue",
    "registration",
    "sold_out",
    "ce_hours",
    "ics_url",
}
CE = {"status", "level", "delivery", "credits", "objectives", "audience"}


@pytest.fixture
def full_event(db):
    return event_with(
        title="Reading group",
        slug="reading-group",
        start_date=date(2027, 3, 9),
        kind=KindFactory(slug="training", name="Training"),
        venue=VenueFactory(slug="hall", name="Hall", latitude=Decimal("42.5225"), longitude=Decimal("-70.1")),
        image=ImageFactory(),
        join_url="https://meet.example/s3cret",
        registration_url="https://society.example/register",
        registration_opens_at=datetime(2026, 11, 1, 17, tzinfo=UTC),
        registration_closes_at=datetime(2027, 3, 9, 17, tzinfo=UTC),
        speakers=[PersonFactory(name="Ada", slug="ada")],
        body=[("text", "<p>What we read.</p>")],
        prices=[
            PriceTier(label="Members", amount=Decimal("12.5"), text="with lunch", until=date(2027, 3, 1)),
            PriceTier(label="Students", amount=0),
            PriceTier(label="Institutes"),
        ],
    )


def test_a_row_of_events_has_these_keys(reader, full_event):
    answer = ask(reader, EVENTS)
    [row] = answer["items"]
    assert answer["meta"] == {"total_count": 1}
    assert set(row) == ROW
    assert set(row["meta"]) == {
        "type",
        "detail_url",
        "html_url",
        "slug",
        "locale",
        "first_published_at",
        "last_published_at",
    }
    assert set(row["venue"]) == {
        "slug",
        "name",
        "street",
        "postal_code",
        "city",
        "country",
        "latitude",
        "longitude",
        "access_notes",
    }
    assert set(row["next_occurrence"]) == {"id", "html_url", "status", *TIMES}
    assert set(row["ce"]) == CE
    assert set(row["image"]) == {
        "id",
        "alt",
        "decorative",
        "caption",
        "credit",
        "url",
        "width",
        "height",
        "sources",
        "srcset",
        "placeholder",
        "focal_point",
    }


def test_a_row_of_events_says_what_the_page_says(reader, full_event):
    [row] = ask(reader, EVENTS)["items"]
    assert row["meta"]["detail_url"] == f"http://testserver/api/v2/events/{full_event.pk}/"
    assert row["meta"]["html_url"] == "http://testserver/events/reading-group/"
    assert row["ics_url"] == "http://testserver/events/reading-group.ics"
    assert row["uid"] == str(full_event.identity.uid)
    assert row["kind"] == {"slug": "training", "name": "Training"}
    assert (row["venue"]["latitude"], row["venue"]["longitude"]) == ("42.522500", "-70.100000")
    assert row["prices"] == [
        {"label": "Members", "amount": "12.50", "currency": "USD", "text": "with lunch", "until": "2027-03-01"},
        {"label": "Students", "amount": "0.00", "currency": "USD", "text": "", "until": None},
        {"label": "Institutes", "amount": None, "currency": "USD", "text": "", "until": None},
    ]
    assert row["speakers"] == [
        {
            "name": "Ada",
            "slug": "ada",
            "url": "http://testserver/people/ada/",
            "credentials": "PhD",
            "role": "",
            "portrait": None,
            "speaks_as": "",
        }
    ]


def test_registration_has_the_offset_of_the_place(reader, full_event, time_machine):
    time_machine.move_to(datetime(2027, 1, 1, tzinfo=UTC))
    assert ask(reader, EVENTS)["items"][0]["registration"] == {
        "url": "https://society.example/register",
        "opens_at": "2026-11-01T12:00:00-05:00",
        "closes_at": "2027-03-09T12:00:00-05:00",
        "state": "open",
    }


def test_an_event_alone_has_its_body_too(reader, full_event):
    detail = ask(reader, f"{EVENTS}{full_event.pk}/")
    assert set(detail) == ROW | {"body"}
    assert set(detail["ce"]) == CE | {"agenda", "policies"}
    [row] = ask(reader, EVENTS)["items"]
    assert detail | {"ce": None, "body": None} == row | {"ce": None, "body": None}
    assert detail["ce"] | row["ce"] == detail["ce"]
    assert [block["type"] for block in detail["body"]] == ["text"]


def test_a_row_of_dates_has_these_keys(reader, full_event):
    answer = ask(reader, DATES)
    [row] = answer["items"]
    assert answer["meta"] == {"total_count": 1, "next": None, "complete_until": None}
    assert set(row) == DATE_ROW
    assert row["event"] == {
        "id": full_event.pk,
        "title": "Reading group",
        "detail_url": f"http://testserver/api/v2/events/{full_event.pk}/",
        "html_url": "http://testserver/events/reading-group/",
    }
    assert row["id"] == full_event.occurrences.get().pk
    assert row["uid"] == str(full_event.identity.uid)


def test_what_is_not_known_is_null_and_not_missing(reader, db):
    EventPageFactory(kind=None, venue=None)
    [row] = ask(reader, EVENTS)["items"]
    assert set(row) == ROW
    assert {row[name] for name in ("kind", "host_committee", "venue", "image", "continues", "previous_start")} == {None}
    assert [row[name] for name in ("prices", "speakers", "open_points")] == [[], [], []]
    assert (row["rrule"], row["rrule_text"], row["sold_out"]) == ("", "", False)
    assert row["ce"] == {"status": "none", "level": "", "delivery": "", "credits": [], "objectives": [], "audience": []}
    assert row["registration"] == {"url": "", "opens_at": None, "closes_at": None, "state": "none"}


@pytest.mark.parametrize("address", [EVENTS, DATES])
@pytest.mark.parametrize(
    ("times", "start", "end", "start_utc", "end_utc"),
    [
        (
            {},
            "2027-03-09T19:00:00-05:00",
            "2027-03-09T21:00:00-05:00",
            "2027-03-10T00:00:00Z",
            "2027-03-10T02:00:00Z",
        ),
        (
            {"start_date": date(2027, 3, 13), "end_date": date(2027, 3, 14)},
            "2027-03-13T19:00:00-05:00",
            "2027-03-14T21:00:00-04:00",
            "2027-03-14T00:00:00Z",
            "2027-03-15T01:00:00Z",
        ),
        (
            {"time_zone": "Asia/Kolkata"},
            "2027-03-09T19:00:00+05:30",
            "2027-03-09T21:00:00+05:30",
            "2027-03-09T13:30:00Z",
            "2027-03-09T15:30:00Z",
        ),
        (
            {"all_day": True, "end_date": date(2027, 3, 14)},
            "2027-03-09",
            "2027-03-15",
            "2027-03-09T05:00:00Z",
            "2027-03-15T04:00:00Z",
        ),
    ],
    ids=["an evening", "over a change of the clocks", "elsewhere", "all day"],
)
def test_times_have_the_offset_of_their_place_and_day(reader, address, times, start, end, start_utc, end_utc):
    event = EventPageFactory(**{"start_date": date(2027, 3, 9)} | times)
    [row] = ask(reader, address)["items"]
    assert {name: row[name] for name in ("start", "end", "start_utc", "end_utc", "timezone", "all_day")} == {
        "start": start,
        "end": end,
        "start_utc": start_utc,
        "end_utc": end_utc,
        "timezone": event.time_zone,
        "all_day": event.all_day,
    }


# Who is in


@pytest.mark.parametrize("address", [EVENTS, DATES])
def test_what_is_not_public_is_in_no_answer(reader, hidden_event, address):
    shown = EventPageFactory()
    ids = [item.get("event", item)["id"] for item in ask(reader, address)["items"]]
    assert shown.pk in ids
    assert hidden_event.pk not in ids


def test_what_is_not_public_has_no_answer_of_its_own(reader, hidden_event):
    response = reader.get(f"{EVENTS}{hidden_event.pk}/")
    assert response.status_code in (404, 410)
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("number", ["0", "123456789", "9" * 30])
def test_a_number_that_no_event_has_is_not_found(reader, db, number):
    assert reader.get(f"{EVENTS}{number}/").status_code == 404


def test_a_cancelled_date_brings_its_own_note(reader):
    event = EventPageFactory(draft=True, start_date=date(2027, 3, 9), rrule="FREQ=WEEKLY;COUNT=2")
    event.exceptions = [EventException(original_date=date(2027, 3, 16), kind="cancelled", note="Come on the 23rd.")]
    event.save_revision().publish()
    rows = reader.get(DATES).json()["items"]
    assert [(row["status"], row["status_note"]) for row in rows] == [
        ("scheduled", ""),
        ("cancelled", "Come on the 23rd."),
    ]


# Filters


@pytest.fixture
def programme(db):
    """Four events that differ in two things at a time."""
    training, social = KindFactory(slug="training"), KindFactory(slug="social")
    hall, garden = VenueFactory(slug="hall"), VenueFactory(slug="garden")
    note = {"status_note": "Next year."}
    board = Committee.objects.create(name="Board", slug="board")
    EventPageFactory(title="A", kind=training, venue=hall, attendance_mode="in_person", host_committee=board)
    EventPageFactory(title="B", kind=training, venue=garden, attendance_mode="mixed", status="tentative")
    EventPageFactory(title="C", kind=social, venue=hall, attendance_mode="online", status="cancelled", **note)
    EventPageFactory(title="D", kind=None, venue=None, attendance_mode="online", host_committee=board)


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({}, "ABCD"),
        ({"kind": "training"}, "AB"),
        ({"kind": "training,social"}, "ABC"),
        ({"kind": "training, social"}, "ABC"),
        ({"committee": "board"}, "AD"),
        ({"committee": "board", "mode": "online"}, "D"),
        ({"venue": "hall"}, "AC"),
        ({"mode": "online"}, "CD"),
        ({"mode": "online,mixed"}, "BCD"),
        ({"status": "scheduled"}, "AD"),
        ({"status": "tentative,cancelled"}, "BC"),
        ({"kind": "training", "venue": "hall"}, "A"),
        ({"mode": "online", "status": "scheduled"}, "D"),
        ({"kind": "social", "venue": "hall", "mode": "online", "status": "cancelled"}, "C"),
        ({"kind": "social", "venue": "garden"}, ""),
    ],
)
def test_filters_combine(reader, programme, parameters, found):
    events, dates = ask(reader, EVENTS, **parameters), ask(reader, DATES, **parameters)
    assert sorted(titles(events)) == sorted(titles(dates)) == list(found)
    assert events["meta"]["total_count"] == dates["meta"]["total_count"] == len(found)


NOT_THERE = {"kind": "gardening", "committee": "elders", "venue": "moon", "mode": "by_post", "status": "live"}
ILL_FORMED = [
    *[{name: value} for name, value in NOT_THERE.items()],
    *[{name: "\x00"} for name in ("kind", "committee", "venue", "mode", "status", "limit")],
    *[{"mode": value} for value in ("online,by_post", "online,", ",")],
    *[{"kind": value} for value in ("a b", "training,gardening", ",", "x" * 300, "é")],
    *[{"limit": value} for value in ("0", "-1", "101", "abc", "1.5", "9" * 5000)],
]
ONLY_OF_DATES = ["from", "to", "city", "ce_hours_min", "profession", "series", "tz", "cursor"]
ILL_FORMED_OF_DATES = {
    "city": ["\x00", "x" * 81],
    "profession": ["\x00", "x" * 81],
    "ce_hours_min": ["-0.25", "many", "NaN", "Infinity", "1e999999", "0.125", "9" * 5000, "1000", "1,5", "\x00"],
    "series": ["first", "NEXT", "all,next", "\x00"],
    "tz": [
        "../../etc/passwd",
        "/etc/localtime",
        "America",
        "America/",
        "America/New_York/",
        "america/new_york",
        "Mars/Olympus",
        "+02:00",
        "tzdata.zi",
        "__init__.py",
        "Europe/Zürich",
        ".",
        "Europe/Berlin\x00",
        "x" * 5000,
    ],
}


@pytest.mark.parametrize(
    ("address", "parameters"),
    [
        *[(address, parameters) for address in (EVENTS, DATES) for parameters in ILL_FORMED],
        *[(EVENTS, {"offset": value}) for value in ("-1", "abc", "1000001", "\x00")],
        *[(EVENTS, {name: "1"}) for name in ONLY_OF_DATES],
        *[(EVENTS, {name: "1"}) for name in ("page", "fields", "search", "order", "Kind", "join_url")],
        *[(DATES, {name: "1"}) for name in ("offset", "page", "fields", "date_from", "Cursor", "join_url")],
        *[(DATES, {name: value}) for name, values in ILL_FORMED_OF_DATES.items() for value in values],
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_parameter_that_makes_no_sense_is_refused_by_name(reader, db, address, parameters):
    [name] = parameters
    refused = problem(reader.get(address, parameters))
    assert refused["parameter"] == name
    assert refused["detail"].startswith(f"{name}: ")
    assert (refused["type"], refused["title"], refused["status"]) == ("about:blank", "Bad request", 400)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        *[(address, name) for address in (EVENTS, DATES) for name in ("kind", "committee", "venue", "mode", "status")],
        *[(EVENTS, name) for name in ("limit", "offset")],
        *[(DATES, name) for name in ("limit", *ONLY_OF_DATES)],
    ],
)
def test_a_parameter_that_is_given_twice_is_refused_by_name(reader, db, address, name):
    assert problem(reader.get(address, {name: ["1", "2"]}))["parameter"] == name


def test_an_event_alone_takes_no_parameters(reader, full_event):
    assert problem(reader.get(f"{EVENTS}{full_event.pk}/", {"fields": "title"}))["parameter"] == "fields"


# Order


def test_events_come_in_the_order_of_their_first_days(reader):
    for day in (9, 3, 20):
        EventPageFactory(title=str(day), start_date=date(2027, 3, day))
    assert titles(ask(reader, EVENTS)) == ["3", "9", "20"]
    assert titles(ask(reader, EVENTS, limit=1, offset=1)) == ["9"]
    assert ask(reader, EVENTS, limit=1, offset=7) == {"meta": {"total_count": 3}, "items": []}


# Cost


def make_events(number):
    """With something of everything that costs a query."""
    first = EventPageFactory(title="First series")
    kind = EventKind.objects.filter(slug="training").first() or KindFactory(slug="training")
    venue = Venue.objects.filter(slug="hall").first() or VenueFactory(slug="hall")
    board, _ = Committee.objects.get_or_create(slug="board", defaults={"name": "Board"})
    for _ in range(number):
        event_with(
            rrule="FREQ=WEEKLY;COUNT=6",
            continues=first,
            kind=kind,
            venue=venue,
            host_committee=board,
            image=ImageFactory(),
            speakers=[PersonFactory(portrait=ImageFactory())],
            registration_url="https://society.example/register",
            ce_status="approved",
            prices=[PriceTier(label="Members", amount=10)],
            credits=[CreditOffer(profession="Psychologists", hours=Decimal("1.5"))],
            agenda=[AgendaItem(starts=time(19), what="Welcome")],
            open_points=[OpenPoint(subject="speaker", decide_by=date(2027, 1, 1))],
            exceptions=[EventException(original_date=next_week(), venue=VenueFactory(), title="Elsewhere")],
        )


def next_week():
    """The second date of a series that begins when the factory says."""
    return timezone.localdate() + timedelta(days=17)


@pytest.mark.parametrize(
    ("query", "number"),
    [
        (EVENTS, 17),
        (f"{EVENTS}?kind=training&committee=board&venue=hall&mode=in_person,online&status=scheduled", 24),
        (DATES, 9),
        (f"{DATES}?series=next&tz=Europe/Berlin", 11),
        (f"{DATES}?kind=training&committee=board&venue=hall&city=merrow+bay&profession=psychologists", 18),
    ],
)
def test_a_list_costs_the_same_for_one_row_and_for_many(reader, count_queries, query, number):
    make_events(1)
    assert ask(reader, query)["items"]
    assert count_queries(lambda: ask(reader, query)) == number
    make_events(9)
    assert count_queries(lambda: ask(reader, query)) == number


def test_an_event_alone_costs_the_same_for_one_date_and_for_many(reader, count_queries):
    make_events(1)
    event = EventPage.objects.exclude(rrule="").get()
    few = count_queries(lambda: ask(reader, f"{EVENTS}{event.pk}/"))
    event.rrule = "FREQ=DAILY"
    event.exceptions = [EventException(original_date=next_week() + timedelta(days=day)) for day in range(9)]
    event.save_revision().publish()
    assert count_queries(lambda: ask(reader, f"{EVENTS}{event.pk}/")) == few == 18


@pytest.mark.parametrize(("heading", "parameters"), [("Events", EventParameters), ("Dates", OccurrenceParameters)])
def test_every_parameter_is_described(heading, parameters):
    described = (Path(settings.BASE_DIR) / "docs/api.md").read_text().split(f"## {heading}")[1].split("##")[0]
    assert [name for name in parameters.base_fields if f"`{name}`" not in described] == []
