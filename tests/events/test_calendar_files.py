from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from cms.core.models import SocietySettings
from events.models import EventException
from tests.factories import EventPageFactory, KindFactory, VenueFactory

pytestmark = pytest.mark.django_db

CALENDAR = "/events/calendar.ics"


def parse(response):
    assert response.status_code == 200
    return Calendar.from_ical(response.content)


def entries(response):
    """``{title: VEVENT}``"""
    return {str(entry["summary"]): entry for entry in parse(response).walk("VEVENT")}


@pytest.fixture
def society(site):
    society, _ = SocietySettings.objects.update_or_create(
        site=site,
        defaults={"name": "Society of the Tests", "tagline": "We test.", "email": "office@society.example"},
    )
    return society


@pytest.fixture
def supper(db):
    return EventPageFactory(title="Supper", slug="supper", start_date=date(2027, 3, 9))


# What stands in them


def test_the_calendar_has_every_public_event_past_or_to_come(reader, supper):
    EventPageFactory(title="Long ago", start_date=date(2020, 3, 9))
    assert set(entries(reader.get(CALENDAR))) == {"Supper", "Long ago"}


def test_the_file_of_an_event_has_that_event_only(reader, supper):
    EventPageFactory()
    assert set(entries(reader.get("/events/supper.ics"))) == {"Supper"}


def test_an_event_is_the_same_in_both_files(reader, supper):
    [in_calendar] = entries(reader.get(CALENDAR)).values()
    [alone] = entries(reader.get("/events/supper.ics")).values()
    assert in_calendar.to_ical() == alone.to_ical()


def test_an_entry_says_what_the_page_says(reader, society):
    hall = VenueFactory(name="Library hall", latitude=Decimal("42.5"), longitude=Decimal("-70.25"))
    event = EventPageFactory(
        title="Supper",
        slug="supper",
        summary="Soup.",
        start_date=date(2027, 3, 9),
        venue=hall,
        kind=KindFactory(name="Social"),
    )
    entry = entries(reader.get("/events/supper.ics"))["Supper"]
    assert entry["uid"] == str(event.identity.uid)
    assert entry["dtstart"].dt.isoformat() == "2027-03-09T19:00:00-05:00"
    assert entry["dtend"].dt.isoformat() == "2027-03-09T21:00:00-05:00"
    assert entry["description"] == "Soup.\n\nhttp://testserver/events/supper/"
    assert entry["url"] == "http://testserver/events/supper/"
    assert entry["location"] == "Library hall, 1 Quay, Merrow Bay"
    assert entry["geo"].to_ical() == "42.5;-70.25"
    assert entry["categories"].cats == ["Social"]
    assert entry["organizer"] == "mailto:office@society.example"
    assert entry["organizer"].params["cn"] == "Society of the Tests"
    assert entry["dtstamp"].dt == event.last_published_at.replace(microsecond=0)


@pytest.mark.parametrize(
    ("attributes", "start", "end"),
    [
        ({"all_day": True}, date(2027, 3, 9), date(2027, 3, 10)),
        ({"all_day": True, "time_zone": "Pacific/Auckland"}, date(2027, 3, 9), date(2027, 3, 10)),
        ({"all_day": True, "end_date": date(2027, 3, 14)}, date(2027, 3, 9), date(2027, 3, 15)),
    ],
    ids=["a day", "a day elsewhere", "days over a change of the clocks"],
)
def test_an_all_day_event_has_days_and_ends_the_day_after_its_last(reader, attributes, start, end):
    EventPageFactory(title="Retreat", **{"start_date": date(2027, 3, 9)} | attributes)
    entry = entries(reader.get(CALENDAR))["Retreat"]
    assert (entry["dtstart"].dt, entry["dtend"].dt) == (start, end)


@pytest.mark.parametrize(
    ("attributes", "status", "description"),
    [
        (
            {"status": "cancelled", "status_note": "The hall is flooded."},
            "CANCELLED",
            "Cancelled. The hall is flooded.",
        ),
        ({"status": "postponed", "status_note": "Until May."}, "TENTATIVE", "Postponed. Until May."),
        ({"status": "moved_online"}, "CONFIRMED", "Moved online"),
    ],
)
def test_what_became_of_an_event_stands_first_in_its_description(reader, attributes, status, description):
    event = EventPageFactory(title="Supper", **attributes)
    entry = entries(reader.get(f"/events/{event.slug}.ics"))["Supper"]
    assert entry["status"] == status
    assert entry["description"].split("\n\n")[0] == description


def test_a_change_keeps_the_entry_and_raises_its_sequence(reader, supper):
    before = entries(reader.get(CALENDAR))["Supper"]
    supper.start_time = time(18)
    supper.save_revision().publish()
    after = entries(reader.get(CALENDAR))["Supper"]
    assert after["uid"] == before["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)


def test_an_online_event_takes_place_at_its_public_address(reader):
    EventPageFactory(title="Talk", venue=None, attendance_mode="online", public_url="https://stream.example/talk")
    assert entries(reader.get(CALENDAR))["Talk"]["location"] == "https://stream.example/talk"


def test_the_calendars_say_whose_they_are_and_where_they_come_from(reader, society, supper):
    calendar, alone = parse(reader.get(CALENDAR)), parse(reader.get("/events/supper.ics"))
    assert (calendar["x-wr-calname"], alone["x-wr-calname"]) == ("Society of the Tests", "Supper")
    assert calendar["description"] == "We test."
    assert (calendar["source"], alone["source"]) == (
        "http://testserver/events/calendar.ics",
        "http://testserver/events/supper.ics",
    )
    assert (calendar["url"], alone["url"]) == ("http://testserver/events/", "http://testserver/events/supper/")


def test_the_calendar_of_one_kind_has_that_kind_and_is_named_after_it(reader, society):
    EventPageFactory(title="Course", kind=KindFactory(slug="training", name="Training"))
    EventPageFactory(title="Supper")
    response = reader.get(CALENDAR, {"kind": "training"})
    assert set(entries(response)) == {"Course"}
    assert parse(response)["x-wr-calname"] == "Society of the Tests: Training"


def test_a_kind_that_does_not_exist_has_no_calendar(reader, supper):
    assert reader.get(CALENDAR, {"kind": "gardening"}).status_code == 404


def test_a_site_with_nothing_planned_has_an_empty_calendar(reader, db):
    assert entries(reader.get(CALENDAR)) == {}


# Who may have them


def test_what_is_not_public_is_in_no_calendar(reader, hidden_event, supper):
    assert set(entries(reader.get(CALENDAR))) - {"Supper"} == (
        {hidden_event.title} if hidden_event.alias_of else set()
    ), "an alias is there once, as its source"
    assert reader.get(f"/events/{hidden_event.slug}.ics").status_code == 404


def test_an_event_that_does_not_exist_has_no_file(reader, db):
    assert reader.get("/events/nothing.ics").status_code == 404


def test_a_private_list_has_no_calendar(reader, supper, event_index):
    PageViewRestriction.objects.create(page=event_index, restriction_type=PageViewRestriction.LOGIN)
    assert reader.get(CALENDAR).status_code == 404
    assert reader.get("/events/supper.ics").status_code == 404


# How they are delivered


@pytest.mark.parametrize("address", [CALENDAR, "/events/supper.ics"])
def test_a_calendar_program_gets_what_it_needs_to_come_back_seldom(reader, supper, address):
    response = reader.get(address)
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Content-Disposition"] == f'inline; filename="{address.rpartition("/")[2]}"'
    assert response["Cache-Control"] == "public, max-age=900"
    assert response["X-Robots-Tag"] == "noindex"
    assert response["ETag"].startswith('"')
    assert not response.cookies
    assert "cookie" not in response.get("Vary", "").lower()


@pytest.mark.parametrize("address", [CALENDAR, "/events/supper.ics"])
def test_a_calendar_that_has_not_changed_is_not_sent_again(reader, supper, address):
    tag = reader.get(address)["ETag"]
    later = reader.get(address, headers={"If-None-Match": tag})
    assert (later.status_code, later.content) == (304, b"")
    assert reader.get(address, headers={"If-None-Match": '"another"'}).status_code == 200


def test_a_calendar_is_the_same_tomorrow(reader, supper, time_machine):
    time_machine.move_to(timezone.now(), tick=False)
    today = reader.get(CALENDAR).content
    time_machine.shift(timedelta(days=1))
    assert reader.get(CALENDAR).content == today


def test_a_changed_event_changes_the_calendar(reader, supper):
    tag = reader.get(CALENDAR)["ETag"]
    supper.title = "Dinner"
    supper.save_revision().publish()
    assert reader.get(CALENDAR, headers={"If-None-Match": tag}).status_code == 200


@pytest.mark.parametrize("address", [CALENDAR, "/events/supper.ics"])
def test_the_headers_alone_can_be_asked_for(reader, supper, address):
    head, get = reader.head(address), reader.get(address)
    assert head.content == b""
    assert (head.status_code, head["ETag"], head["Content-Type"]) == (200, get["ETag"], get["Content-Type"])


def test_a_longer_calendar_needs_no_more_queries(reader, count_queries, supper):
    few = count_queries(lambda: reader.get(CALENDAR))
    for _ in range(9):
        EventPageFactory(kind=KindFactory(), venue=VenueFactory())
    assert count_queries(lambda: reader.get(CALENDAR)) == few
    assert len(entries(reader.get(CALENDAR))) == 10


def test_a_date_that_was_moved_online_sends_nobody_to_the_hall(reader):
    first = timezone.localdate() + timedelta(days=7)
    series = EventPageFactory(draft=True, slug="evenings", start_date=first, rrule="FREQ=WEEKLY;COUNT=2")
    series.exceptions = [EventException(original_date=first, kind="changed", status="moved_online")]
    series.save_revision().publish()
    moved, usual = series.occurrences.order_by("starts_at")
    whole, override = parse(reader.get("/events/evenings.ics")).walk("VEVENT")
    assert (moved.venue, usual.venue) == (None, series.venue)
    assert "location" not in override
    assert str(series.venue.name) in whole["location"]
