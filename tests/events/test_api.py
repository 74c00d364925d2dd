from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core import signing

from cms.core.models import SocietySettings
from events.models import EventException, PriceTier
from tests.factories import EventPageFactory, ImageFactory, KindFactory, PersonFactory, VenueFactory

pytestmark = pytest.mark.django_db

EVENTS, DATES = "/api/v2/events/", "/api/v2/occurrences/"


def ask(reader, address, **parameters):
    response = reader.get(address, parameters)
    assert response.status_code == 200, response.content
    return response.json()


def titles(answer):
    return [item["title"] if "title" in item else item["event"]["title"] for item in answer["items"]]


def problem(response):
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    return response.json()


# Shapes

ROW = {
    "id",
    "title",
    "meta",
    "uid",
    "summary",
    "kind",
    "start",
    "end",
    "start_utc",
    "end_utc",
    "timezone",
    "all_day",
    "status",
    "status_note",
    "attendance_mode",
    "venue",
    "public_url",
    "registration",
    "prices",
    "capacity_text",
    "speakers",
    "image",
    "ics_url",
}
DATE_ROW = {
    "id",
    "event",
    "uid",
    "start",
    "end",
    "start_utc",
    "end_utc",
    "timezone",
    "all_day",
    "status",
    "status_note",
    "summary",
    "kind",
    "attendance_mode",
    "venue",
    "registration",
    "ics_url",
}


@pytest.fixture
def full_event(db):
    event = EventPageFactory(
        draft=True,
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
    )
    event.prices = [
        PriceTier(label="Members", amount=Decimal("12.5"), text="until 1 March"),
        PriceTier(label="Students", amount=0),
        PriceTier(label="Institutes"),
    ]
    event.save_revision().publish()
    event.refresh_from_db()
    return event


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
        {"label": "Members", "amount": "12.50", "text": "until 1 March", "currency": "USD"},
        {"label": "Students", "amount": "0.00", "text": "", "currency": "USD"},
        {"label": "Institutes", "amount": None, "text": "", "currency": "USD"},
    ]
    assert row["speakers"] == [
        {"name": "Ada", "slug": "ada", "credentials": "PhD", "role": "", "portrait": None, "speaks_as": ""}
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
    assert detail | {"body": None} == ask(reader, EVENTS)["items"][0] | {"body": None}
    assert [block["type"] for block in detail["body"]] == ["text"]


def test_a_row_of_dates_has_these_keys(reader, full_event):
    answer = ask(reader, DATES)
    [row] = answer["items"]
    assert answer["meta"] == {"total_count": 1, "next": None}
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
    assert (row["kind"], row["venue"], row["image"], row["prices"], row["speakers"]) == (None, None, None, [], [])
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
    assert response.status_code == 404
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
    EventPageFactory(title="A", kind=training, venue=hall, attendance_mode="in_person")
    EventPageFactory(title="B", kind=training, venue=garden, attendance_mode="mixed", status="tentative")
    EventPageFactory(title="C", kind=social, venue=hall, attendance_mode="online", status="cancelled", **note)
    EventPageFactory(title="D", kind=None, venue=None, attendance_mode="online")


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({}, "ABCD"),
        ({"kind": "", "venue": "", "mode": "", "status": ""}, "ABCD"),
        ({"kind": "training"}, "AB"),
        ({"kind": "training,social"}, "ABC"),
        ({"kind": "training, social"}, "ABC"),
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


NOT_THERE = {"kind": "gardening", "venue": "moon", "mode": "by_post", "status": "live"}
ILL_FORMED = [
    *[{name: value} for name, value in NOT_THERE.items()],
    *[{name: "\x00"} for name in ("kind", "venue", "mode", "status", "limit")],
    *[{"mode": value} for value in ("online,by_post", "online,", ",")],
    *[{"kind": value} for value in ("a b", "training,gardening", ",", "x" * 300, "é")],
    *[{"limit": value} for value in ("0", "-1", "101", "abc", "1.5", "9" * 5000)],
]


@pytest.mark.parametrize(
    ("address", "parameters"),
    [
        *[(address, parameters) for address in (EVENTS, DATES) for parameters in ILL_FORMED],
        *[(EVENTS, {"offset": value}) for value in ("-1", "abc", "1000001", "\x00")],
        *[(EVENTS, {name: "1"}) for name in ("page", "fields", "search", "order", "from", "to", "cursor", "Kind")],
        *[(DATES, {name: "1"}) for name in ("offset", "page", "fields", "date_from", "Cursor")],
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_parameter_that_makes_no_sense_is_refused_by_name(reader, db, address, parameters):
    [name] = parameters
    refused = problem(reader.get(address, parameters))
    assert refused["parameter"] == name
    assert refused["detail"].startswith(f"{name}: ")
    assert (refused["type"], refused["title"], refused["status"]) == ("about:blank", "Bad request", 400)


@pytest.mark.parametrize("name", ["kind", "venue", "mode", "status", "limit"])
@pytest.mark.parametrize("address", [EVENTS, DATES])
def test_a_parameter_that_is_given_twice_is_refused_by_name(reader, db, address, name):
    assert problem(reader.get(address, {name: ["1", "2"]}))["parameter"] == name


def test_an_event_alone_takes_no_parameters(reader, full_event):
    assert problem(reader.get(f"{EVENTS}{full_event.pk}/", {"fields": "title"}))["parameter"] == "fields"


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


def test_events_come_in_the_order_of_their_first_days(reader):
    for day in (9, 3, 20):
        EventPageFactory(title=str(day), start_date=date(2027, 3, day))
    assert titles(ask(reader, EVENTS)) == ["3", "9", "20"]
    assert titles(ask(reader, EVENTS, limit=1, offset=1)) == ["9"]
    assert ask(reader, EVENTS, limit=1, offset=7) == {"meta": {"total_count": 3}, "items": []}


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


def test_the_next_page_keeps_the_filters(reader, programme):
    answer = ask(reader, DATES, kind="training", limit=1, **{"from": "2020-01-01T00:00:00+01:00"})
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
    cursor = signing.dumps(content, salt="occurrences", compress=True)
    assert problem(reader.get(DATES, {"cursor": cursor}))["parameter"] == "cursor"


# Cost


def make_events(number):
    for _ in range(number):
        EventPageFactory(
            kind=KindFactory(),
            venue=VenueFactory(),
            image=ImageFactory(),
            speakers=[PersonFactory(portrait=ImageFactory())],
            prices=[("Members", 10)],
        )


@pytest.mark.parametrize("address", [EVENTS, DATES])
def test_a_longer_answer_needs_no_more_queries(reader, count_queries, address):
    make_events(1)
    few = count_queries(lambda: reader.get(address))
    make_events(19)
    assert len(ask(reader, address)["items"]) == 20
    assert count_queries(lambda: reader.get(address)) == few
