from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.utils import timezone

from events.filters import EventFilters
from events.models import Committee
from tests.factories import EventPageFactory, ImageFactory, KindFactory, VenueFactory

pytestmark = pytest.mark.django_db

BEGINS = datetime(2027, 3, 10, 0, tzinfo=UTC)  # 19:00 in New York
ENDS = datetime(2027, 3, 10, 2, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


def listed(reader, address, **query):
    """The titles in the list, in their order."""
    response = reader.get(address, query)
    assert response.status_code == 200
    return [occurrence.page.title for occurrence in response.context["occurrences"]]


def at(moment):
    return time_machine.travel(moment, tick=False)


@pytest.mark.parametrize(
    ("now", "upcoming", "past"),
    [
        (BEGINS - MOMENT, ["Supper"], []),
        (BEGINS, ["Supper"], []),
        (ENDS - MOMENT, ["Supper"], []),
        (ENDS, [], ["Supper"]),
        (ENDS + MOMENT, [], ["Supper"]),
    ],
    ids=["just before", "at its beginning", "just before its end", "at its end", "just after"],
)
def test_an_event_is_upcoming_until_it_ends_and_past_from_then_on(reader, now, upcoming, past):
    EventPageFactory(title="Supper", start_date=date(2027, 3, 9))
    with at(now):
        assert listed(reader, "/events/") == upcoming
        assert listed(reader, "/events/past/") == past


def test_an_all_day_event_is_upcoming_until_midnight_where_it_takes_place(reader):
    EventPageFactory(title="Deadline", all_day=True, start_date=date(2027, 3, 9), time_zone="America/Los_Angeles")
    midnight = datetime(2027, 3, 10, 8, tzinfo=UTC)
    with at(midnight - MOMENT):
        assert listed(reader, "/events/") == ["Deadline"]
    with at(midnight):
        assert listed(reader, "/events/") == []


def test_what_comes_next_stands_first_and_what_was_last_stands_first_among_the_past(reader):
    for day in (9, 3, 20):
        EventPageFactory(title=f"On the {day}.", start_date=date(2027, 3, day))
    with at(datetime(2027, 3, 1, tzinfo=UTC)):
        assert listed(reader, "/events/") == ["On the 3.", "On the 9.", "On the 20."]
    with at(datetime(2027, 4, 1, tzinfo=UTC)):
        assert listed(reader, "/events/past/") == ["On the 20.", "On the 9.", "On the 3."]


def test_the_order_follows_the_instant_and_not_the_clock_on_the_wall(reader):
    EventPageFactory(title="Later", start_date=date(2027, 3, 9), start_time=time(9), end_time=time(10))
    EventPageFactory(
        title="Sooner", start_date=date(2027, 3, 9), start_time=time(13), end_time=time(14), time_zone="Europe/London"
    )
    with at(datetime(2027, 3, 1, tzinfo=UTC)):
        assert listed(reader, "/events/") == ["Sooner", "Later"]


def test_a_kind_can_be_asked_for(reader):
    training = KindFactory(slug="training")
    EventPageFactory(title="Course", kind=training)
    EventPageFactory(title="Supper")
    EventPageFactory(title="Something else", kind=None)
    assert listed(reader, "/events/", kind="training") == ["Course"]


def test_the_kind_that_was_asked_for_is_marked_and_kept_on_the_next_page(reader, monkeypatch):
    monkeypatch.setattr(EventFilters, "per_page", 1)
    EventPageFactory.create_batch(2, kind=KindFactory(slug="training", name="Training"))
    html = BeautifulSoup(reader.get("/events/?kind=training").content, "html.parser")
    assert [link.text.strip() for link in html.select(".filters [aria-current]")] == ["Training 2"]
    assert html.find("a", rel="next")["href"] == "?kind=training&page=2"


def filters(reader, address, label, **query):
    html = BeautifulSoup(reader.get(address, query).content, "html.parser")
    return [" ".join(link.text.split()) for link in html.select(f"nav[aria-label='{label}'] a")]


def test_kinds_and_hosts_say_how_many_events_are_left_and_those_without_are_left_out(reader):
    board, ethics = (Committee.objects.create(name=name, slug=name.lower()) for name in ("Board", "Ethics"))
    training, social = KindFactory(slug="training", name="Training"), KindFactory(slug="social", name="Social")
    KindFactory(slug="deadline", name="Deadline")
    EventPageFactory(kind=training, host_committee=board, rrule="FREQ=WEEKLY")
    EventPageFactory(kind=training, host_committee=ethics)
    EventPageFactory(kind=social, host_committee=board)
    EventPageFactory(kind=social, host_committee=board, start_date=date(2020, 3, 9))
    assert filters(reader, "/events/", "Kinds of events") == ["All kinds", "Social 1", "Training 2"]
    assert filters(reader, "/events/", "Kinds of events", committee="ethics") == ["All kinds", "Training 1"]
    assert filters(reader, "/events/", "Hosts", kind="social") == ["All hosts", "Board 1"]


def test_what_is_not_public_is_not_counted(reader, hidden_event):
    hidden_event.kind = KindFactory(name="Hidden")
    hidden_event.save()
    assert not any("Hidden" in choice for choice in filters(reader, "/events/", "Kinds of events"))


def test_what_is_chosen_stays_offered_and_can_be_read_while_the_choices_are_closed(reader):
    EventPageFactory(kind=KindFactory(slug="training", name="Training"), start_date=date(2020, 3, 9))
    html = BeautifulSoup(reader.get("/events/?kind=training").content, "html.parser")
    assert html.select_one("nav[aria-label='Kinds of events'] .filters__chosen").text == "Training"
    assert html.find("details", open=True) is None


@pytest.mark.parametrize(
    ("address", "heading", "title"),
    [
        ("/events/", "Events", "Events"),
        ("/events/?kind=training", "Events: Training", "Training – Events"),
        ("/events/?kind=training&committee=board", "Events: Training, Board", "Training, Board – Events"),
        ("/events/?kind=gardening", "Events", "Events"),
        ("/events/past/", "Past events", "Past events"),
        ("/events/past/?kind=training&year=2020", "Past events: Training, 2020", "Training, 2020 – Past events"),
        ("/events/2020/03/?kind=training", "March 2020: Training", "Training – Events, March 2020"),
        (
            "/events/?on=2020-03-09&kind=training",
            "Monday 9 March 2020: Training",
            "Training – Monday 9 March 2020",
        ),
    ],
)
def test_the_heading_and_the_title_say_what_one_sees(reader, address, heading, title):
    board = Committee.objects.create(name="Board", slug="board")
    EventPageFactory(kind=KindFactory(slug="training", name="Training"), host_committee=board)
    EventPageFactory(start_date=date(2020, 3, 9))
    html = BeautifulSoup(reader.get(address).content, "html.parser")
    assert html.h1.text == heading
    assert " ".join(html.title.text.split()) == f"{title} – Society of the Tests"


def test_a_later_page_of_a_list_has_a_title_of_its_own(reader, monkeypatch):
    monkeypatch.setattr(EventFilters, "per_page", 1)
    EventPageFactory.create_batch(2)
    html = BeautifulSoup(reader.get("/events/?page=2").content, "html.parser")
    assert " ".join(html.title.text.split()).startswith("Events, page 2 –")


def test_a_kind_is_introduced_by_what_belongs_there(reader):
    EventPageFactory(kind=KindFactory(slug="training", description="Evenings for those who lead groups."))
    assert "Evenings for those who lead groups." in reader.get("/events/?kind=training").content.decode()


def test_a_kind_that_does_not_exist_finds_nothing(reader):
    EventPageFactory()
    assert listed(reader, "/events/", kind="gardening") == []


@pytest.mark.parametrize("nonsense", ["", "a b", "é", '"', "'; --", "\x00", "kind=training"])
def test_nonsense_for_a_kind_is_left_out(reader, nonsense):
    EventPageFactory(title="Supper")
    assert listed(reader, "/events/", kind=nonsense) == ["Supper"]


@pytest.mark.parametrize(
    ("page", "number"),
    [("", 1), ("abc", 1), ("1.5", 1), ("\x00", 1), ("9" * 5000, 1), ("0", 2), ("-1", 2), ("99", 2), ("9" * 30, 2)],
    ids=lambda value: str(value)[:12],
)
def test_nonsense_for_a_page_shows_the_nearest(reader, monkeypatch, page, number):
    monkeypatch.setattr(EventFilters, "per_page", 1)
    EventPageFactory.create_batch(2)
    assert reader.get("/events/", {"page": page}).context["occurrences"].number == number


@pytest.mark.parametrize(("address", "days_later"), [("/events/", 0), ("/events/past/", 20)])
def test_what_is_not_public_is_in_no_list(reader, hidden_event, address, days_later):
    shown = EventPageFactory()
    with at(timezone.now() + timedelta(days=days_later)):
        slugs = [occurrence.page.slug for occurrence in reader.get(address).context["occurrences"]]
    assert shown.slug in slugs
    assert hidden_event.slug not in slugs


def test_a_cancelled_event_stays_in_the_list_and_says_so(reader):
    EventPageFactory(title="Supper", status="cancelled", status_note="The hall is flooded.")
    html = BeautifulSoup(reader.get("/events/").content, "html.parser")
    assert html.select_one(".event-row .status").text.strip() == "Cancelled"


def test_events_are_grouped_by_the_month_in_which_they_begin_where_they_take_place(reader):
    """In New York the first of them begins in February."""
    EventPageFactory(title="Auckland", start_date=date(2027, 3, 1), start_time=time(9), time_zone="Pacific/Auckland")
    EventPageFactory(title="Retreat", start_date=date(2027, 3, 31), end_date=date(2027, 4, 2))
    EventPageFactory(title="Spring supper", start_date=date(2027, 4, 1), start_time=time(0), end_time=time(1))
    with at(datetime(2027, 1, 1, tzinfo=UTC)):
        html = BeautifulSoup(reader.get("/events/").content, "html.parser")
    months = html.select(".event-month")
    assert {month.h2.text.strip(): [title.text for title in month.find_all("h3")] for month in months} == {
        "March 2027": ["Auckland", "Retreat"],
        "April 2027": ["Spring supper"],
    }


@pytest.mark.parametrize(
    ("address", "ways"),
    [
        ("/events/", ["/events/past/", "month"]),
        ("/events/?kind=gardening", ["/events/", "/events/past/?kind=gardening", "month"]),
        ("/events/past/", ["/events/", "month"]),
        ("/events/past/?year=2019", ["/events/past/", "/events/", "month"]),
    ],
)
def test_an_empty_list_leads_on(reader, event_index, address, ways):
    html = BeautifulSoup(reader.get(address).content, "html.parser")
    month = event_index.month_url(timezone.localdate())
    assert [link["href"].replace(month, "month") for link in html.select(".empty-list a")] == ways


def test_an_empty_list_says_so(reader):
    assert "Nothing is planned at the moment." in reader.get("/events/").content.decode()
    assert "Nothing has taken place yet." in reader.get("/events/past/").content.decode()


def make_events(number, **attributes):
    for _ in range(number):
        EventPageFactory(kind=KindFactory(), venue=VenueFactory(), image=ImageFactory(), **attributes)


@pytest.mark.parametrize(
    ("address", "attributes"),
    [("/events/", {}), ("/events/past/", {"start_date": date(2020, 3, 9)})],
    ids=["upcoming", "past"],
)
def test_a_longer_list_needs_no_more_queries(reader, count_queries, address, attributes):
    make_events(1, **attributes)
    few = count_queries(lambda: reader.get(address))
    make_events(14, **attributes)
    assert count_queries(lambda: reader.get(address)) == few
    assert len(listed(reader, address)) == 15
