import json
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
import time_machine

from events.models import CreditOffer, EventException, OpenPoint, PriceTier
from tests.factories import EventPageFactory, ImageFactory, KindFactory, PersonFactory, VenueFactory

from .reading import NOW, page_at, series

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def make(**attributes):
    return EventPageFactory(**{"start_date": date(2027, 3, 9), "slug": "supper", "title": "Supper"} | attributes)


def data_of(reader, address):
    script, _breadcrumbs = page_at(reader, address).find_all("script", type="application/ld+json")
    return json.loads(script.string)


def told(reader, **attributes):
    return data_of(reader, make(**attributes).url)


def test_an_event_says_what_when_and_where_it_is(reader):
    hall = VenueFactory(
        name="Hall",
        street="1 Quay",
        city="Merrow Bay",
        postal_code="01977",
        country="US",
        latitude=Decimal("42.5225"),
        longitude=Decimal("-70.9"),
    )
    data = told(reader, venue=hall, summary="Soup.", speakers=[PersonFactory(name="Ada Byron")])
    assert {name: data[name] for name in data.keys() - {"organizer", "offers"}} == {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": "http://testserver/events/supper/#event",
        "url": "http://testserver/events/supper/",
        "name": "Supper",
        "description": "Soup.",
        "startDate": "2027-03-09T19:00:00-05:00",
        "endDate": "2027-03-09T21:00:00-05:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": "Hall",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": "1 Quay",
                "postalCode": "01977",
                "addressLocality": "Merrow Bay",
                "addressCountry": "US",
            },
            "geo": {"@type": "GeoCoordinates", "latitude": 42.5225, "longitude": -70.9},
        },
        "performer": [{"@type": "Person", "name": "Ada Byron"}],
    }
    assert data["organizer"] == {
        "@type": "Organization",
        "name": "Society of the Tests",
        "url": "http://testserver/",
    }


@pytest.mark.parametrize(
    ("slug", "type_"),
    [
        ("training", "EducationEvent"),
        ("conference", "EducationEvent"),
        ("experiential-group", "EducationEvent"),
        ("social", "SocialEvent"),
        ("meeting", "BusinessEvent"),
        ("gardening", "Event"),
    ],
)
def test_the_type_follows_the_kind(reader, slug, type_):
    assert told(reader, kind=KindFactory(slug=slug))["@type"] == type_


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("tentative", "EventScheduled"),
        ("postponed", "EventPostponed"),
        ("rescheduled", "EventRescheduled"),
        ("moved_online", "EventMovedOnline"),
        ("cancelled", "EventCancelled"),
    ],
)
def test_the_state_is_told(reader, status, said):
    data = told(reader, status=status, status_note="Write to us.")
    assert data["eventStatus"] == f"https://schema.org/{said}"
    assert data["description"].startswith("Write to us.")


def test_an_event_that_was_moved_tells_its_former_time(reader):
    former = datetime(2027, 3, 3, 0, tzinfo=UTC)
    data = told(reader, status="rescheduled", previous_start=former, start_date=date(2027, 3, 16))
    assert data["previousStartDate"] == "2027-03-02T19:00:00-05:00"
    assert data["startDate"] == "2027-03-16T19:00:00-04:00"


def test_whole_days_have_no_hours(reader):
    data = told(reader, all_day=True, end_date=date(2027, 3, 11))
    assert (data["startDate"], data["endDate"]) == ("2027-03-09", "2027-03-11")


@pytest.mark.parametrize(
    ("fields", "mode", "locations"),
    [
        (
            {"attendance_mode": "online", "venue": None},
            "Online",
            [("VirtualLocation", "http://testserver/events/supper/")],
        ),
        (
            {"attendance_mode": "online", "public_url": "https://stream.example/"},
            "Online",
            [("VirtualLocation", "https://stream.example/")],
        ),
        (
            {"attendance_mode": "mixed"},
            "Mixed",
            [("Place", None), ("VirtualLocation", "http://testserver/events/supper/")],
        ),
        ({"status": "moved_online"}, "Online", [("VirtualLocation", "http://testserver/events/supper/")]),
    ],
    ids=["online", "online at a public address", "both", "moved online"],
)
def test_an_online_event_says_so_and_never_gives_the_link_to_join(reader, fields, mode, locations):
    data = told(reader, join_url="https://meet.example/s3cret", **fields)
    found = data["location"] if isinstance(data["location"], list) else [data["location"]]
    assert data["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
    assert [(place["@type"], place.get("url")) for place in found] == locations
    assert "s3cret" not in json.dumps(data)


def test_a_place_to_be_announced_is_a_place(reader):
    data = told(reader, venue=None, open_points=[OpenPoint(subject="venue", decide_by=date(2027, 2, 20))])
    assert data["location"]["name"] == "To be announced"


CLOSES = datetime(2027, 3, 1, 22, tzinfo=UTC)


def offers(reader, prices, **fields):
    event = make(draft=True, **fields)
    event.prices = prices
    event.save_revision().publish()
    return data_of(reader, event.url).get("offers")


def test_prices_are_offers(reader):
    found = offers(
        reader,
        [
            PriceTier(label="Members", amount=Decimal("12.5"), until=date(2027, 2, 20)),
            PriceTier(label="Students", amount=0),
            PriceTier(label="Early", amount=5, until=date(2027, 1, 31)),
            PriceTier(label="Institutes", text="ask us"),
        ],
        registration_url="https://register.example/",
        registration_closes_at=CLOSES,
    )
    common = {
        "@type": "Offer",
        "priceCurrency": "USD",
        "url": "https://register.example/",
        "availability": "https://schema.org/InStock",
        "validFrom": "2027-02-01T07:00:00-05:00",
    }
    assert found == [
        common | {"name": "Members", "price": "12.50", "validThrough": "2027-02-20T23:59:59-05:00"},
        common | {"name": "Students", "price": "0", "validThrough": "2027-03-01T17:00:00-05:00"},
    ]


@pytest.mark.parametrize(
    ("fields", "availability"),
    [
        ({"sold_out": True}, "https://schema.org/SoldOut"),
        ({"registration_opens_at": datetime(2027, 2, 10, tzinfo=UTC)}, "https://schema.org/PreOrder"),
        ({"registration_closes_at": NOW}, None),
    ],
    ids=["sold out", "not yet", "closed"],
)
def test_an_offer_says_whether_there_are_places(reader, fields, availability):
    [offer] = offers(reader, [PriceTier(label="All", amount=5)], registration_url="https://register.example/", **fields)
    assert offer.get("availability") == availability


def test_the_picture_is_named_by_its_whole_address(reader):
    assert all(url.startswith("http://testserver/media/") for url in told(reader, image=ImageFactory())["image"])


def test_a_date_of_a_series_is_an_event_of_its_own_below_the_series(reader):
    moved = EventException(original_date=date(2027, 2, 16), kind="changed", start_time=time(18), title="With a guest")
    event = series(exceptions=[moved])
    data = data_of(reader, f"{event.url}2027-02-16/")
    assert data["@id"] == "http://testserver/events/case-group/2027-02-16/#event"
    assert (data["name"], data["startDate"]) == ("With a guest", "2027-02-16T18:00:00-05:00")
    assert data["previousStartDate"] == "2027-02-16T19:00:00-05:00"
    assert data["superEvent"]["@type"] == "EventSeries"
    assert data["superEvent"]["@id"] == "http://testserver/events/case-group/#series"


def test_the_page_of_a_series_tells_its_next_date_and_the_series(reader):
    graph = data_of(reader, series().url)["@graph"]
    assert [node["@type"] for node in graph] == ["Event", "EventSeries"]
    assert graph[0]["startDate"] == "2027-02-02T19:00:00-05:00"
    assert graph[0]["superEvent"] == {"@id": graph[1]["@id"]}
    assert graph[1]["subEvent"][1] == {"@id": "http://testserver/events/case-group/2027-02-16/#event"}


def test_after_a_change_of_the_clocks_the_offset_is_that_of_the_date(reader):
    assert data_of(reader, f"{series().url}2027-03-16/")["startDate"].endswith("-04:00")


def test_no_words_end_the_script(reader):
    title = 'A</script><script>alert("1")</script><!-- & \u2028'
    event = make(title=title, credits=[CreditOffer(profession="</script>", hours=1)])
    response = reader.get(event.url).content.decode()
    assert "<script>alert" not in response
    assert data_of(reader, event.url)["name"] == title


def test_an_alias_tells_the_event_at_its_source(reader):
    make().create_alias(update_slug="dinner")
    assert data_of(reader, "/events/dinner/")["url"] == "http://testserver/events/supper/"
