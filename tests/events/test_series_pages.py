from datetime import UTC, date, datetime, time

import pytest
import time_machine
from django.utils.formats import date_format
from wagtail.models import PageViewRestriction

from events.models import EventException, EventPage
from tests.factories import EventPageFactory, VenueFactory

from .reading import NOW, facts, page_at, series, words

pytestmark = pytest.mark.django_db

SECOND, THIRD, FOURTH = date(2027, 2, 16), date(2027, 3, 2), date(2027, 3, 16)


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def exception(day=SECOND, kind="changed", **fields):
    return EventException(original_date=day, kind=kind, **fields)


def canonical(html):
    return html.find("link", rel="canonical")["href"]


def next_dates(html):
    return [words(item) for item in html.select(".dates li")]


# The series as a whole


def test_a_series_says_its_rule_and_its_next_date(reader):
    html = page_at(reader, series().url)
    assert facts(html)["When"] == (
        "Every second Tuesday Next date: Tuesday 2 February 2027, 7 p.m. – 9 p.m. , New York time (EST)"
    )


def test_a_series_lists_ten_dates_each_with_its_own_address(reader):
    html = page_at(reader, series().url)
    links = html.select(".dates li a")
    assert len(links) == 10
    assert (words(links[1]), links[1]["href"]) == ("Tuesday 16 February 2027", "/events/case-group/2027-02-16/")


def test_what_is_different_about_a_date_stands_in_the_list_of_dates(reader):
    exceptions = [
        exception(SECOND, "cancelled", note="Ruth is ill."),
        exception(THIRD, start_time=time(18), title="With a guest"),
        exception(FOURTH, sold_out=True),
        exception(date(2027, 3, 30), "removed"),
    ]
    dates = next_dates(page_at(reader, series(exceptions=exceptions).url))
    assert dates[:5] == [
        "Tuesday 2 February 2027 7 p.m. – 9 p.m.",
        "Tuesday 16 February 2027 7 p.m. – 9 p.m. Cancelled",
        "Tuesday 2 March 2027 6 p.m. – 8 p.m. With a guest Moved to another time",
        "Tuesday 16 March 2027 7 p.m. – 9 p.m. All places are taken",
        "Tuesday 13 April 2027 7 p.m. – 9 p.m.",
    ]


def test_a_series_whose_next_date_is_cancelled_says_so_first_and_names_the_one_that_takes_place(reader):
    cancelled = exception(date(2027, 2, 2), "cancelled", note="Ruth is ill.")
    html = page_at(reader, series(exceptions=[cancelled]).url)
    assert words(html.select_one(".event__header .status")) == "Tuesday 2 February: Cancelled Ruth is ill."
    assert "Tuesday 16 February 2027" in facts(html)["When"]


def test_a_series_that_is_over_says_so(reader):
    event = series(rrule="FREQ=WEEKLY;COUNT=2")
    with time_machine.travel(datetime(2027, 2, 10, 2, tzinfo=UTC), tick=False):
        html = page_at(reader, event.url)
    assert words(html.select_one(".status")) == "This has taken place"
    assert "Last date: Tuesday 9 February 2027" in facts(html)["When"]
    assert words(html.select_one(".dates p")) == "There are no further dates."


def test_a_date_is_upcoming_until_the_moment_it_ends(reader):
    event = series()
    ends = datetime(2027, 2, 3, 2, tzinfo=UTC)
    for moment, day in [(ends.replace(hour=1, minute=59), "Tuesday 2 February 2027"), (ends, "Tuesday 16 February")]:
        with time_machine.travel(moment, tick=False):
            assert day in next_dates(page_at(reader, event.url))[0]


def test_a_series_leads_to_the_one_it_continues_and_back(reader):
    before = series(title="Old group", slug="old", rrule="FREQ=WEEKLY;COUNT=2")
    after = series(title="New group", slug="new")
    EventPage.objects.filter(pk=after.pk).update(continues=before.pk)
    assert "It continues Old group ." in words(page_at(reader, after.url).select_one(".dates"))
    assert "It goes on as New group ." in words(page_at(reader, before.url).select_one(".dates"))


def test_a_series_does_not_name_a_draft_that_continues_it(reader):
    before = series(slug="old")
    after = series(title="New group", slug="new", draft=True)
    EventPage.objects.filter(pk=after.pk).update(continues=before.pk)
    assert "New group" not in str(page_at(reader, before.url))


def test_a_series_does_not_name_a_private_page_that_it_continues(reader):
    before = series(title="Old group", slug="old")
    after = series(slug="new")
    EventPage.objects.filter(pk=after.pk).update(continues=before.pk)
    PageViewRestriction.objects.create(page=before, restriction_type=PageViewRestriction.LOGIN)
    assert "Old group" not in str(page_at(reader, after.url))


# One date


def test_the_page_of_a_date_names_the_date_and_is_its_own_canonical_address(reader):
    html = page_at(reader, f"{series().url}2027-02-16/")
    assert words(html.h1) == "Case group Tuesday 16 February 2027"
    assert words(html.title).startswith(f"Case group, {date_format(date(2027, 2, 16))} –")
    assert canonical(html) == "http://testserver/events/case-group/2027-02-16/"
    assert facts(html)["When"] == "Tuesday 16 February 2027, 7 p.m. – 9 p.m. , New York time (EST)"


def test_the_page_of_a_date_leads_to_the_dates_beside_it_and_to_the_series(reader):
    html = page_at(reader, f"{series().url}2027-02-16/")
    assert [link["href"] for link in html.select(".neighbours a")] == [
        "/events/case-group/2027-02-02/",
        "/events/case-group/",
        "/events/case-group/2027-03-02/",
    ]


def test_the_first_date_has_none_before_it(reader):
    assert page_at(reader, f"{series().url}2027-02-02/").find("a", rel="prev") is None


def test_a_date_has_its_own_title_place_time_and_note(reader):
    moved = exception(
        title="With a guest", venue=VenueFactory(name="Attic"), start_time=time(18), note="Use the back door."
    )
    html = page_at(reader, f"{series(exceptions=[moved]).url}2027-02-16/")
    assert words(html.h1) == "With a guest Tuesday 16 February 2027"
    assert facts(html)["Where"].startswith("Attic")
    assert words(html.select_one(".status")) == (
        "Moved to another time It was to begin on Tuesday 16 February 2027, 7 p.m., New York time (EST). "
        "Use the back door."
    )


def test_a_date_that_moved_to_another_day_keeps_its_address_and_names_the_new_day(reader):
    event = series(exceptions=[exception(start_date=date(2027, 2, 17))])
    html = page_at(reader, f"{event.url}2027-02-16/")
    assert words(html.h1) == "Case group Wednesday 17 February 2027"
    assert reader.get(f"{event.url}2027-02-17/").status_code == 404


def test_a_cancelled_date_says_so_and_offers_no_registration(reader):
    event = series(
        exceptions=[exception(kind="cancelled", note="Ruth is ill.")], registration_url="https://register.example/"
    )
    html = page_at(reader, f"{event.url}2027-02-16/")
    assert words(html.select_one(".status")) == "Cancelled Ruth is ill."
    assert "Registration" not in facts(html)


def test_a_date_that_moved_online_does_not_send_people_to_the_hall(reader):
    event = series(venue=VenueFactory(name="Attic", city=""), exceptions=[exception(status="moved_online")])
    assert facts(page_at(reader, f"{event.url}2027-02-16/"))["Where"] == "Online not at Attic"


@pytest.mark.parametrize(
    ("fields", "read"),
    [({"registration_url": "https://register.example/"}, "All places are taken"), ({}, "All places are taken")],
    ids=["with a link to register", "without"],
)
def test_a_date_that_is_sold_out_says_so(reader, fields, read):
    event = series(exceptions=[exception(sold_out=True)], **fields)
    html = page_at(reader, f"{event.url}2027-02-16/")
    assert facts(html)["Registration"] == read
    assert html.find("a", string="Register") is None


def test_nobody_registers_for_a_date_that_is_over_however_long_registration_is_open(reader):
    event = series(
        registration_url="https://register.example/", registration_closes_at=datetime(2028, 1, 1, tzinfo=UTC)
    )
    with time_machine.travel(datetime(2027, 2, 10, tzinfo=UTC), tick=False):
        assert facts(page_at(reader, f"{event.url}2027-02-02/"))["Registration"] == "closed"
        assert facts(page_at(reader, f"{event.url}2027-02-16/"))["Registration"].startswith("Register")


def continued(before, **attributes):
    """Another series that goes on where the first one ended."""
    after = series(**attributes)
    EventPage.objects.filter(pk=after.pk).update(continues=before.pk)
    return after


def test_a_date_of_a_series_that_went_on_differently_leads_to_where_it_is_now(reader):
    before = series(rrule="FREQ=WEEKLY;COUNT=2")
    between = continued(before, slug="between", start_date=SECOND, rrule="FREQ=WEEKLY;COUNT=2")
    continued(between, slug="after", start_date=THIRD, rrule="FREQ=WEEKLY;COUNT=2")
    assert reader.get(f"{before.url}2027-02-16/")["Location"] == "/events/between/2027-02-16/"
    assert reader.get(f"{before.url}2027-03-02/")["Location"] == "/events/after/2027-03-02/"
    assert reader.get(f"{before.url}2027-03-03/").status_code == 404


def test_a_date_leads_to_no_page_that_is_not_public(reader):
    before = series(rrule="FREQ=WEEKLY;COUNT=2")
    after = continued(before, slug="after", start_date=SECOND)
    PageViewRestriction.objects.create(page=after, restriction_type=PageViewRestriction.LOGIN)
    assert reader.get(f"{before.url}2027-02-16/").status_code == 404


def test_series_that_continue_each_other_are_not_followed_for_ever(reader):
    before = series(rrule="FREQ=WEEKLY;COUNT=2")
    after = continued(before, slug="after")
    EventPage.objects.filter(pk=before.pk).update(continues=after.pk)
    assert reader.get(f"{before.url}2027-02-17/").status_code == 404


@pytest.mark.parametrize("day", ["2027-02-03", "2027-02-30", "2027-13-01", "0000-00-00", "9999-12-31", "1999-01-01"])
def test_a_day_that_is_no_date_of_the_series_is_not_found(reader, day):
    assert reader.get(f"{series().url}{day}/").status_code == 404


def test_a_date_that_was_left_out_is_not_found(reader):
    assert reader.get(f"{series(exceptions=[exception(kind='removed')]).url}2027-02-16/").status_code == 404


def test_the_only_date_of_a_single_event_is_the_page_of_the_event(reader):
    event = EventPageFactory(slug="supper", start_date=date(2027, 3, 9))
    assert reader.get("/events/supper/2027-03-09/")["Location"] == event.url


def test_an_alias_shows_the_dates_of_its_source_and_points_there(reader):
    series().create_alias(update_slug="the-same")
    html = page_at(reader, "/events/the-same/2027-02-16/")
    assert canonical(html) == "http://testserver/events/case-group/2027-02-16/"
    assert html.find("a", rel="next")["href"] == "/events/the-same/2027-03-02/"


def test_the_link_to_join_stands_on_no_page_of_a_series(reader):
    event = series(join_url="https://meet.example/s3cret", attendance_mode="online")
    for address in (event.url, f"{event.url}2027-02-16/"):
        assert "s3cret" not in str(page_at(reader, address))


def test_a_longer_series_needs_no_more_queries(reader, count_queries):
    short = series(slug="short", rrule="FREQ=WEEKLY;COUNT=4")
    long = series(slug="long", rrule="FREQ=DAILY", exceptions=[exception(SECOND, sold_out=True), exception(THIRD)])
    for day in ("", "2027-02-16/"):
        few = count_queries(lambda: reader.get(f"{short.url}{day}"))  # noqa: B023
        many = count_queries(lambda: reader.get(f"{long.url}{day}"))  # noqa: B023
        assert many == few
