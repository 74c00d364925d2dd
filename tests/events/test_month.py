from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine

from events.models import EventException, EventIndexPage
from events.months import SHOWN_A_DAY
from tests.factories import EventPageFactory, KindFactory, VenueFactory

from .reading import NOW, page_at, series, words

pytestmark = pytest.mark.django_db

MARCH = "/events/2027/03/"


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def event_on(day, **attributes):
    return EventPageFactory(**{"start_date": date(2027, 3, day)} | attributes)


def day_of(html, day):
    return html.find("time", datetime=day).find_parent("td")


def test_a_month_is_a_table_with_a_caption_and_the_full_names_of_the_days(reader):
    event_on(9)
    html = page_at(reader, MARCH)
    assert words(html.table.caption) == "Events in March 2027"
    assert [words(head) for head in html.table.select("th[scope=col]")] == [
        *("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    ]
    assert {len(row.find_all("td")) for row in html.table.tbody.find_all("tr")} == {7}
    assert html.find("script", src=True) is None


def test_a_link_names_its_date(reader):
    event_on(9, title="Supper", slug="supper")
    link = day_of(page_at(reader, MARCH), "2027-03-09").a
    assert (words(link), link["href"]) == ("Supper , Tuesday 9 March", "/events/supper/")


def test_every_date_of_a_series_stands_on_its_day(reader):
    series(exceptions=[EventException(original_date=date(2027, 3, 2), kind="cancelled", note="Ruth is ill.")])
    html = page_at(reader, MARCH)
    assert [link["href"] for link in html.select(".month a")] == [
        f"/events/case-group/{day}/" for day in ("2027-03-02", "2027-03-16", "2027-03-30")
    ]
    assert "Cancelled" in words(day_of(html, "2027-03-02"))


def test_an_event_of_several_days_stands_on_each_of_them(reader):
    event_on(30, end_date=date(2027, 4, 1), title="Retreat")
    assert len(page_at(reader, MARCH).select(".month a")) == 2
    assert len(page_at(reader, "/events/2027/04/").select(".month a")) == 1


def test_a_day_is_that_of_the_place(reader):
    event_on(9, time_zone="Pacific/Auckland", title="Breakfast", start_time=time(8), end_time=time(9))
    assert "Breakfast" in words(day_of(page_at(reader, MARCH), "2027-03-09"))


def test_today_is_marked_and_only_in_its_month(reader):
    event_on(9)
    marked = page_at(reader, "/events/2027/02/").find_all(attrs={"aria-current": "date"})
    assert [cell.time["datetime"] for cell in marked] == ["2027-02-01"]
    assert page_at(reader, MARCH).find(attrs={"aria-current": "date"}) is None


def test_a_full_day_leads_to_the_list_of_all_that_is_on(reader):
    for number in range(SHOWN_A_DAY + 2):
        event_on(9, title=f"Event {number}")
    cell = day_of(page_at(reader, MARCH), "2027-03-09")
    assert len(cell.select("li")) == SHOWN_A_DAY
    link = cell.select_one(".month__more")
    assert (words(link), link["href"]) == ("+2 more , Tuesday 9 March", "/events/?on=2027-03-09")
    day = page_at(reader, link["href"])
    assert words(day.h1) == "Tuesday 9 March 2027"
    assert len(day.select(".event-row")) == SHOWN_A_DAY + 2
    assert day.find("meta", attrs={"name": "robots"})["content"] == "noindex"


def test_the_list_of_a_day_has_what_is_over_and_what_has_begun_before(reader):
    EventPageFactory(title="Morning", start_date=date(2027, 2, 1), start_time=time(5), end_time=time(6))
    EventPageFactory(title="Retreat", start_date=date(2027, 1, 30), end_date=date(2027, 2, 2))
    EventPageFactory(title="Another day", start_date=date(2027, 2, 3))
    rows = page_at(reader, "/events/?on=2027-02-01").select(".event-row h3")
    assert [words(row) for row in rows] == ["Retreat", "Morning"]


@pytest.mark.parametrize("nonsense", ["", "abc", "2027-02-30", "0001-01-01", "9999-12-31", "2027-2"])
def test_nonsense_for_a_day_is_left_out(reader, nonsense):
    event_on(9)
    assert len(page_at(reader, "/events/", on=nonsense).select(".event-row")) == 1


def test_a_month_leads_to_those_beside_it_as_far_as_there_is_anything(reader):
    event_on(9)
    event_on(9, start_date=date(2027, 4, 30), end_date=date(2027, 5, 2))
    march, may = page_at(reader, MARCH), page_at(reader, "/events/2027/05/")
    assert march.find("a", rel="prev") is None
    assert march.find("a", rel="next")["href"] == "/events/2027/04/"
    assert may.find("a", rel="prev")["href"] == "/events/2027/04/"
    assert may.find("a", rel="next") is None
    assert may.find("meta", attrs={"name": "robots"}) is None


@pytest.mark.parametrize("address", ["/events/2027/02/", "/events/2027/04/", "/events/1950/01/", "/events/2199/12/"])
def test_a_month_beyond_all_events_is_for_no_search_engine(reader, address):
    event_on(9)
    html = page_at(reader, address)
    assert html.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert "Nothing takes place in this month." in words(html.main)


@pytest.mark.parametrize(
    "address",
    ["2027/13/", "2027/0/", "2027/00/", "2027/3/", "9999/12/", "0/01/", "1899/12/", "2200/01/", "02027/03/", "2027/"],
)
def test_a_month_that_is_none_is_not_found(reader, address):
    event_on(9)
    assert reader.get(f"/events/{address}").status_code == 404


def test_a_month_is_its_own_canonical_address_and_names_itself(reader):
    event_on(9)
    html = page_at(reader, MARCH)
    assert html.find("link", rel="canonical")["href"] == "http://testserver/events/2027/03/"
    assert words(html.title).startswith("Events, March 2027 –")


def test_a_month_can_be_of_a_kind_and_keeps_it_on_the_way(reader):
    event_on(9, title="Course", kind=KindFactory(slug="training"))
    event_on(10, title="Supper")
    event_on(10, title="Later", start_date=date(2027, 4, 1))
    html = page_at(reader, MARCH, kind="training")
    assert [words(link).split(" ,")[0] for link in html.select(".month a")] == ["Course"]
    assert html.find("a", rel="next")["href"] == "/events/2027/04/?kind=training"
    assert [link["href"] for link in html.select(".views a")] == [
        "/events/?kind=training",
        "/events/2027/02/?kind=training",
        "/events/past/?kind=training",
    ]


def test_what_is_not_public_is_in_no_month(reader, hidden_event):
    day = hidden_event.start_date
    html = page_at(reader, f"/events/{day:%Y/%m}/")
    assert f"/events/{hidden_event.slug}/" not in str(html)


def test_an_alias_of_the_list_shows_the_events_of_its_source(reader, event_index, home):
    event_on(9, title="Supper", slug="supper")
    event_index.create_alias(update_slug="what-is-on", parent=home)
    for address in ("/what-is-on/", "/what-is-on/2027/03/"):
        assert "Supper" in words(page_at(reader, address).main)
    assert EventIndexPage.objects.get(slug="what-is-on").source == event_index


def test_a_fuller_month_needs_no_more_queries(reader, count_queries):
    event_on(1)
    few = count_queries(lambda: reader.get(MARCH))
    for day in range(2, 20):
        event_on(day, venue=VenueFactory(), kind=KindFactory())
    series()
    assert count_queries(lambda: reader.get(MARCH)) == few


# Past events, by year


def test_past_events_can_be_asked_for_by_year(reader):
    for year in (2019, 2021):
        EventPageFactory(title=f"Of {year}", start_date=date(year, 3, 9))
    html = page_at(reader, "/events/past/", year=2019)
    assert [words(row) for row in html.select(".event-row h3")] == ["Of 2019"]
    years = html.select("nav[aria-label=Years] a")
    assert [(words(link), link["href"]) for link in years] == [
        ("All years", "./"),
        ("2021", "?year=2021"),
        ("2020", "?year=2020"),
        ("2019", "?year=2019"),
    ]


def test_filters_keep_each_other(reader):
    kind = KindFactory(slug="training", name="Training")
    EventPageFactory(start_date=date(2020, 3, 9), kind=kind)
    html = page_at(reader, "/events/past/", year=2020, kind="training")
    assert html.find("a", string="2020")["href"] == "?kind=training&year=2020"
    assert html.find("a", string="Training")["href"] == "?year=2020&kind=training"
    assert html.find("a", string="All kinds")["href"] == "?year=2020"


@pytest.mark.parametrize("year", ["0", "99999", "abc", "-1", "1899"])
def test_nonsense_for_a_year_is_left_out(reader, year):
    EventPageFactory(start_date=date(2020, 3, 9))
    assert len(page_at(reader, "/events/past/", year=year).select(".event-row")) == 1


def test_a_year_begins_where_the_event_takes_place(reader):
    """Half past midnight in Auckland is the morning of the day before in New York."""
    EventPageFactory(
        start_date=date(2021, 1, 1), start_time=time(0, 30), end_time=time(1), time_zone="Pacific/Auckland"
    )
    assert len(page_at(reader, "/events/past/", year=2021).select(".event-row")) == 1


# A series in lists


def test_a_series_stands_in_the_list_once_with_its_next_date(reader):
    series()
    [row] = page_at(reader, "/events/").select(".event-row")
    assert row.a["href"] == "/events/case-group/2027-02-02/"
    assert "every second Tuesday" in words(row)


def test_a_series_that_wants_to_shows_each_date(reader):
    series(show_in_lists="all", rrule="FREQ=WEEKLY;COUNT=3")
    assert len(page_at(reader, "/events/").select(".event-row")) == 3


def test_the_next_date_in_the_list_changes_at_the_moment_one_ends(reader):
    series()
    ends = datetime(2027, 2, 3, 2, tzinfo=UTC)
    for moment, day in [(ends - timedelta(microseconds=1), "2027-02-02"), (ends, "2027-02-16")]:
        with time_machine.travel(moment, tick=False):
            [row] = page_at(reader, "/events/").select(".event-row")
            assert row.a["href"] == f"/events/case-group/{day}/"


def test_the_list_offers_the_calendar_of_what_it_shows(reader):
    event_on(9, kind=KindFactory(slug="training"))
    html = page_at(reader, "/events/", kind="training")
    links = {words(link): link["href"] for link in html.select(".calendar a")}
    assert links["Subscribe in your calendar program"] == "webcal://testserver/events/calendar.ics?kind=training"
    assert words(html.select_one(".calendar code")) == "http://testserver/events/calendar.ics?kind=training"
    assert links["Subscribe in Google Calendar"].endswith(
        "cid=webcal%3A%2F%2Ftestserver%2Fevents%2Fcalendar.ics%3Fkind%3Dtraining"
    )
