from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
import time_machine
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction

from events.edges import edges
from events.models import EventException, EventPage, PriceTier
from tests.factories import EventPageFactory, ImageFactory, KindFactory, PersonFactory, VenueFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2027, 2, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def page_of(reader, event):
    response = reader.get(event.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def words(tag):
    """The words of an element as they are read, whatever the template's line breaks."""
    if tag is None:
        return None
    for line_break in tag.find_all("br"):
        line_break.replace_with(" ")
    return " ".join(tag.text.split())


def facts(html):
    return {words(fact.dt): words(fact.dd) for fact in html.select(".facts > div")}


def make(**attributes):
    return EventPageFactory(**{"start_date": date(2027, 3, 9)} | attributes)


# When


@pytest.mark.parametrize(
    ("times", "read"),
    [
        pytest.param({}, "Tuesday 9 March 2027, 7 p.m. – 9 p.m., New York time (EST)", id="an evening"),
        pytest.param(
            {"start_date": date(2027, 6, 8)},
            "Tuesday 8 June 2027, 7 p.m. – 9 p.m., New York time (EDT)",
            id="in summer",
        ),
        pytest.param(
            {"time_zone": "Asia/Kolkata"},
            "Tuesday 9 March 2027, 7 p.m. – 9 p.m., Kolkata time (IST)",
            id="elsewhere",
        ),
        pytest.param(
            {"time_zone": "America/Argentina/Buenos_Aires"},
            "Tuesday 9 March 2027, 7 p.m. – 9 p.m., Buenos Aires time (-03)",
            id="a zone of several words",
        ),
        pytest.param({"time_zone": "UTC"}, "Tuesday 9 March 2027, 7 p.m. – 9 p.m., UTC", id="nowhere"),
        pytest.param(
            {"start_time": time(19, 30), "end_date": date(2027, 3, 10), "end_time": time(0)},
            "Tuesday 9 March 2027, 7:30 p.m. – midnight, New York time (EST)",
            id="until midnight",
        ),
        pytest.param(
            {"end_date": date(2027, 3, 11), "end_time": time(0)},
            "Tuesday 9 March, 7 p.m. – Wednesday 10 March 2027, midnight, New York time (EST)",
            id="until midnight of the next day",
        ),
        pytest.param(
            {"end_date": date(2027, 3, 10), "end_time": time(1)},
            "Tuesday 9 March, 7 p.m. – Wednesday 10 March 2027, 1 a.m., New York time (EST)",
            id="overnight",
        ),
        pytest.param(
            {"end_date": date(2027, 3, 10), "end_time": time(1), "time_zone": "Europe/London"},
            "Tuesday 9 March, 7 p.m. – Wednesday 10 March 2027, 1 a.m., London time (GMT)",
            id="overnight elsewhere",
        ),
        pytest.param(
            {"start_date": date(2027, 3, 13), "end_date": date(2027, 3, 14), "end_time": time(8)},
            "Saturday 13 March, 7 p.m. – Sunday 14 March 2027, 8 a.m., New York time",
            id="over a change of the clocks",
        ),
        pytest.param({"all_day": True}, "Tuesday 9 March 2027", id="all day"),
        pytest.param(
            {"all_day": True, "end_date": date(2027, 3, 11)},
            "Tuesday 9 March – Thursday 11 March 2027",
            id="several days",
        ),
        pytest.param(
            {"all_day": True, "time_zone": "Pacific/Auckland"}, "Tuesday 9 March 2027", id="all day elsewhere"
        ),
    ],
)
def test_a_reader_sees_when_it_is_and_by_whose_clock(reader, times, read):
    assert facts(page_of(reader, make(**times)))["When"] == read


@pytest.mark.parametrize(
    ("times", "machine_readable"),
    [
        ({}, ["2027-03-09T19:00:00-05:00", "2027-03-09T21:00:00-05:00"]),
        (
            {"start_date": date(2027, 3, 13), "end_date": date(2027, 3, 14)},
            ["2027-03-13T19:00:00-05:00", "2027-03-14T21:00:00-04:00"],
        ),
        ({"all_day": True}, ["2027-03-09"]),
        ({"all_day": True, "end_date": date(2027, 3, 11)}, ["2027-03-09", "2027-03-11"]),
    ],
    ids=["an evening", "over a change of the clocks", "all day", "several days"],
)
def test_a_machine_reads_the_same_with_the_offset(reader, times, machine_readable):
    html = page_of(reader, make(**times))
    assert [tag["datetime"] for tag in html.select(".facts time")] == machine_readable


# Whether


@pytest.mark.parametrize(
    ("status", "read"),
    [
        ("scheduled", None),
        ("tentative", "Not certain yet"),
        ("postponed", "Postponed The hall is flooded."),
        ("rescheduled", "Moved to another time"),
        ("moved_online", "Moved online"),
        ("cancelled", "Cancelled The hall is flooded."),
    ],
)
def test_a_reader_sees_first_whether_it_takes_place(reader, status, read):
    note = "The hall is flooded." if status in ("postponed", "cancelled") else ""
    html = page_of(reader, make(status=status, status_note=note))
    assert words(html.select_one(".event__header .status")) == read


@pytest.mark.parametrize(("status", "read"), [("scheduled", "This has taken place"), ("cancelled", "Cancelled Sorry.")])
def test_an_event_that_is_over_says_so_unless_it_never_was(reader, status, read):
    event = make(status=status, status_note="Sorry." if status == "cancelled" else "")
    with time_machine.travel(datetime(2027, 3, 10, 2, tzinfo=UTC), tick=False):
        assert words(page_of(reader, event).select_one(".status")) == read


# Where


@pytest.mark.parametrize(
    ("attributes", "read"),
    [
        ({"attendance_mode": "in_person"}, "Library hall, 1 Quay, Merrow Bay"),
        ({"attendance_mode": "mixed"}, "Library hall, 1 Quay, Merrow Bay Online"),
        ({"attendance_mode": "online", "venue": None}, "Online"),
        (
            {"attendance_mode": "online", "venue": None, "join_url": "https://meet.example/s3cret"},
            "Online The link comes when you register.",
        ),
        ({"status": "moved_online", "venue": None}, "Online"),
        ({"attendance_mode": "in_person", "venue": None}, None),
    ],
    ids=["in person", "mixed", "online", "online by a secret link", "moved online", "not said yet"],
)
def test_a_reader_sees_where_it_is(reader, attributes, read):
    hall = VenueFactory(name="Library hall", access_notes="Ring twice.")
    html = page_of(reader, make(**{"venue": hall} | attributes))
    assert facts(html).get("Where") == read
    assert "s3cret" not in str(html)


def test_the_public_address_of_an_online_event_is_a_link(reader):
    html = page_of(reader, make(attendance_mode="online", public_url="https://stream.example/reading"))
    assert html.find("a", string="Online")["href"] == "https://stream.example/reading"


# For how much, with whom


def test_a_reader_sees_the_prices(reader):
    event = make(draft=True)
    event.prices = [
        PriceTier(label="Members", amount=Decimal("12.5")),
        PriceTier(label="Students", amount=0, text="with a card"),
        PriceTier(label="Free", amount=0),
        PriceTier(label="Institutes", text="ask us"),
    ]
    event.save_revision().publish()
    html = page_of(reader, event)
    assert [words(item) for item in html.select(".prices li")] == [
        "Members 12.50 USD",
        "Students free with a card",
        "Free",
        "Institutes ask us",
    ]


def test_a_reader_sees_who_speaks_and_how_many_may_come(reader):
    person = PersonFactory(name="Ada Lovelace", credentials="PhD")
    html = page_of(
        reader, make(speakers=[person], capacity_text="24 places", kind=KindFactory(slug="talk", name="Talk"))
    )
    assert words(html.select_one(".people__name")).startswith("Ada Lovelace, PhD")
    assert facts(html)["Places"] == "24 places"
    assert html.find("a", string="Talk")["href"] == "/events/?kind=talk"


def test_what_was_not_said_leaves_no_empty_heading(reader):
    html = page_of(reader, make(kind=None, venue=None))
    assert set(facts(html)) == {"When"}
    assert [words(heading) for heading in html.main.find_all("h2")] == ["In your calendar"]


# Registration

OPENS, CLOSES = datetime(2027, 2, 10, 17, tzinfo=UTC), datetime(2027, 3, 1, 22, tzinfo=UTC)
EVENT_ENDS = datetime(2027, 3, 10, 2, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("now", "attributes", "state"),
    [
        (NOW, {}, "open"),
        (NOW, {"registration_url": ""}, "none"),
        (NOW, {"status": "cancelled"}, "none"),
        (NOW, {"status": "postponed"}, "none"),
        (NOW, {"status": "moved_online"}, "open"),
        (OPENS - MOMENT, {"registration_opens_at": OPENS}, "not_yet"),
        (OPENS, {"registration_opens_at": OPENS}, "open"),
        (CLOSES - MOMENT, {"registration_closes_at": CLOSES}, "open"),
        (CLOSES, {"registration_closes_at": CLOSES}, "closed"),
        (EVENT_ENDS - MOMENT, {}, "open"),
        (EVENT_ENDS, {}, "closed"),
    ],
)
def test_registration_is_open_from_its_opening_until_it_closes_or_the_event_ends(now, attributes, state):
    event = EventPage(
        **{
            "start_date": date(2027, 3, 9),
            "start_time": time(19),
            "end_time": time(21),
            "time_zone": "America/New_York",
            "registration_url": "https://society.example/register",
        }
        | attributes
    )
    assert event.registration_state(now) == state


@pytest.mark.parametrize(
    ("attributes", "read", "link"),
    [
        ({}, "Register", True),
        ({"registration_closes_at": CLOSES}, "Register until Monday 1 March 2027, 5 p.m., New York time (EST)", True),
        ({"registration_opens_at": OPENS}, "opens on Wednesday 10 February 2027, noon, New York time (EST)", False),
        ({"registration_closes_at": NOW}, "closed", False),
        ({"registration_url": ""}, None, False),
    ],
    ids=["open", "open for a time", "not yet", "closed", "none"],
)
def test_a_reader_sees_whether_to_register(reader, attributes, read, link):
    html = page_of(reader, make(**{"registration_url": "https://society.example/register"} | attributes))
    assert facts(html).get("Registration") == read
    assert bool(html.find("a", href="https://society.example/register")) is link


# Addresses


def test_an_event_page_leads_to_its_calendar_file(reader):
    event = make(slug="supper")
    html = page_of(reader, event)
    assert html.find("link", type="text/calendar")["href"] == "/events/supper.ics"
    assert html.find("a", string="Add to your calendar")["href"] == "/events/supper.ics"


def test_an_alias_leads_to_the_calendar_file_of_its_source(reader):
    alias = make(slug="supper").create_alias(update_slug="dinner")
    assert page_of(reader, alias).find("a", string="Add to your calendar")["href"] == "/events/supper.ics"


def test_a_private_event_offers_no_calendar_file_which_nobody_could_fetch(reader):
    event = make()
    PageViewRestriction.objects.create(page=event, restriction_type="password", password="sesame")
    session = reader.session
    session["passed_page_view_restrictions"] = [event.view_restrictions.get().pk]
    session.save()
    html = page_of(reader, event)
    assert words(html.h1) == event.title
    assert html.find("a", string="Add to your calendar") is None


def test_an_event_with_an_accent_in_its_address_has_a_page_and_a_file(reader):
    event = make(title="Soirée d’été", slug="soirée-d-été")
    file_address = page_of(reader, event).find("a", string="Add to your calendar")["href"]
    assert reader.get(file_address).status_code == 200


def test_an_event_page_needs_the_same_queries_however_many_speak(reader, count_queries, home):
    def with_speakers(number):
        link = f'<p>See <a linktype="page" id="{home.pk}">us</a>.</p>'
        people = [PersonFactory(portrait=ImageFactory(), biography=link) for _ in range(number)]
        return make(speakers=people, prices=[(f"Price {n}", n) for n in range(number)], image=ImageFactory())

    few, many = with_speakers(1), with_speakers(8)
    assert count_queries(lambda: reader.get(many.url)) == count_queries(lambda: reader.get(few.url))


def test_a_price_ends_when_the_day_does_where_the_event_is():
    zone = ZoneInfo("America/Los_Angeles")
    event = EventPageFactory(time_zone=zone.key, prices=[("Early bird", "10")], draft=True)
    day = tuple(datetime(2027, 2, date, tzinfo=zone) for date in (1, 2))
    event.prices = [PriceTier(label="Early bird", amount=10, until=NOW.date())]
    event.save_revision().publish()

    assert day in list(edges(NOW))
    with time_machine.travel(day[1] - timedelta(seconds=1)):
        assert event.current_prices
    with time_machine.travel(day[1]):
        assert not event.current_prices


def test_a_biography_links_to_public_pages_only(reader, home):
    hidden = make(draft=True)
    biography = f'<p><a linktype="page" id="{home.pk}">us</a> <a linktype="page" id="{hidden.pk}">not yet</a></p>'
    html = page_of(reader, make(speakers=[PersonFactory(biography=biography)]))
    assert [(link.text, link["href"]) for link in html.select(".people .text a[href]")] == [("us", "/")]


def test_the_page_of_a_cancelled_date_says_so_and_what_to_do(reader):
    event = make(draft=True, rrule="FREQ=WEEKLY", start_date=date(2027, 3, 9))
    event.exceptions = [EventException(original_date=date(2027, 3, 16), kind="cancelled", note="Come on the 23rd.")]
    event.save_revision().publish()
    other, cancelled = (reader.get(f"{event.url}2027-03-{day}/").content.decode() for day in ("09", "16"))
    assert "Cancelled" in cancelled
    assert "Come on the 23rd." in cancelled
    assert "Cancelled" not in other
