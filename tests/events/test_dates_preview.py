"""The next dates, as the desk shows them while somebody fills in the form."""

from datetime import UTC, date, datetime, time

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.urls import reverse

from events.date_preview import preview_of
from events.models import EventException, EventPage
from tests.editorial import desk
from tests.factories import EventPageFactory, UserFactory

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TUESDAYS = "FREQ=WEEKLY;BYDAY=TU"


def event_with(*exceptions, **fields):
    """Every Tuesday from 8 December 2026, not saved."""
    usual = {
        "start_date": date(2026, 12, 8),
        "start_time": time(19),
        "end_time": time(21),
        "time_zone": "America/New_York",
        "rrule": TUESDAYS,
    }
    event = EventPage(**usual | fields)
    event.exceptions = [EventException(**exception) for exception in exceptions]
    return event


def preview(*exceptions, **fields):
    return preview_of(event_with(*exceptions, **fields), NOW)


def days(found):
    return [shown.original_date for shown in found.dates]


def marks(found):
    return {shown.original_date.day: shown.mark for shown in found.dates if shown.mark}


# Words


def test_the_rule_stands_in_words_and_ten_dates_in_full():
    found = preview(rrule="FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630")
    assert found.rule == "every second Tuesday, until 30 June 2027"
    assert len(found.dates) == 10
    assert found.dates[0].words == "Tuesday 8 December 2026, 7\xa0p.m. – 9\xa0p.m."
    assert found.problem == ""


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"all_day": True}, "Tuesday 8 December 2026"),
        ({"all_day": True, "end_date": date(2026, 12, 9)}, "Tuesday 8 December – Wednesday 9 December 2026"),
        ({"end_date": date(2026, 12, 9)}, "Tuesday 8 December, 7\xa0p.m. – Wednesday 9 December 2026, 9\xa0p.m."),
    ],
    ids=["all day", "two days", "overnight"],
)
def test_a_date_is_said_as_a_reader_would(fields, words):
    assert preview(**fields).dates[0].words == words


def test_a_single_event_has_its_date_and_no_rule():
    found = preview(rrule="")
    assert (len(found.dates), found.rule, found.is_series) == (1, "", False)


def test_a_supper_of_every_second_year_has_ten_dates_too():
    assert days(preview(rrule="FREQ=YEARLY;INTERVAL=2"))[-1] == date(2044, 12, 8)


def test_a_series_that_has_begun_shows_what_is_to_come():
    assert days(preview(start_date=date(2020, 12, 8)))[0] == date(2026, 11, 24)


def test_a_series_that_is_over_says_so():
    found = preview(start_date=date(2020, 12, 8), rrule=f"{TUESDAYS};COUNT=3")
    assert found.problem == "None of its dates is still to come."


def test_an_event_without_a_day_says_nothing_yet():
    assert preview(start_date=None) == preview_of(EventPage(), NOW)
    assert preview(start_date=None).problem == ""


# Single dates


def test_what_is_said_of_single_dates_stands_beside_them():
    found = preview(
        {"original_date": date(2026, 12, 15), "kind": "cancelled", "note": "The hall is closed."},
        {"original_date": date(2026, 12, 22), "kind": "removed"},
        {"original_date": date(2026, 12, 29), "kind": "changed", "start_time": time(18)},
        {"original_date": date(2027, 1, 5), "kind": "changed", "start_date": date(2027, 1, 6)},
        {"original_date": date(2027, 1, 9), "kind": "added"},
        {"original_date": date(2027, 1, 12), "kind": "changed", "title": "Supper with guests"},
    )
    assert marks(found) == {
        15: "Cancelled",
        22: "Left out",
        29: "Moved from 7 p.m.",
        5: "Moved from Tuesday 5 January",
        9: "Added",
        12: "Differs",
    }
    assert found.dates[1].note == "The hall is closed."
    assert found.dates[4].words == "Wednesday 6 January 2027, 7\xa0p.m. – 9\xa0p.m."


def test_a_date_without_its_note_is_shown_and_the_note_is_asked_for():
    found = preview({"original_date": date(2026, 12, 15), "kind": "cancelled"})
    assert found.problem == "15 December 2026: say in a sentence what people should do now."
    assert marks(found) == {15: "Cancelled"}


def test_a_row_that_was_only_begun_is_asked_for_its_date():
    found = preview({"kind": "cancelled"})
    assert found.problem == "One of the single dates does not say which date it is about."
    assert len(found.dates) == 10


# Clocks


@pytest.mark.parametrize(
    ("fields", "sentences"),
    [
        ({}, {}),
        ({"start_date": date(2027, 2, 23)}, {16: "It stays 7 p.m. although the clocks are put forward on 14 March."}),
        ({"start_date": date(2027, 10, 26)}, {9: "It stays 7 p.m. although the clocks are put back on 7 November."}),
        ({"start_date": date(2027, 2, 23), "all_day": True}, {}),
        ({"start_date": date(2027, 2, 23), "time_zone": "Asia/Kolkata"}, {}),
        (
            {"start_date": date(2027, 2, 23), "time_zone": "Europe/London"},
            {30: "It stays 7 p.m. although the clocks are put forward on 28 March."},
        ),
        ({"rrule": "FREQ=YEARLY"}, {}),
        (
            {"start_date": date(2027, 2, 23), "rrule": "FREQ=MONTHLY;INTERVAL=6;COUNT=2"},
            {23: "It stays 7 p.m. although the clocks are put forward on 14 March."},
        ),
    ],
    ids=["winter", "spring", "autumn", "all day", "no change here", "London", "once a year", "half a year"],
)
def test_a_change_of_the_clocks_is_said_at_the_first_date_after_it(fields, sentences):
    found = preview(**fields)
    assert {shown.original_date.day: shown.clocks for shown in found.dates if shown.clocks} == sentences


# Problems


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"end_time": time(18)}, "It has to end after it begins."),
        ({"end_time": None}, "Say when it ends, too."),
        ({"start_time": None}, "Say when it begins, or tick “all day”."),
        ({"start_date": date(2027, 3, 14), "start_time": time(2, 30)}, "the clocks skip 02:30"),
        ({"rrule": "FREQ=WEEKLY;BYDAY=WE"}, "is not one of the days on which it repeats"),
        ({"rrule": f"{TUESDAYS};UNTIL=20261201"}, "It ends before its first day."),
        ({"rrule": "FREQ=HOURLY"}, "an event repeats daily or more rarely"),
        ({"rrule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"}, "is not one of the days on which it repeats"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_what_cannot_be_is_said_in_place_of_dates(fields, problem):
    found = preview(**fields)
    assert problem in found.problem
    assert found.dates == ()


# The view


@pytest.fixture
def author(log_in):
    return log_in(UserFactory(groups=["Authors"]))


@pytest.fixture
def editor(log_in):
    return log_in(UserFactory(is_superuser=True))


def ask(client, address, **answers):
    response = client.post(address, answers)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def said(html):
    return " ".join(part.get_text(strip=True) for part in html.select("[data-said]"))


SUPPER = {
    "start_date": "2026-12-08",
    "start_time": "19:00",
    "end_time": "21:00",
    "time_zone": "America/New_York",
    "rrule_frequency": "MONTHLY",
    "rrule_days_of_month": "by_weekday",
    "rrule_ordinals": ["2"],
    "rrule_weekday": "1",
}
NO_ROWS = {
    f"{rows}-{name}_FORMS": "0"
    for rows in ("exceptions", "open_points")
    for name in ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")
}


@pytest.mark.django_db
@time_machine.travel(NOW, tick=False)
def test_a_form_of_a_new_event_is_answered_with_its_dates(author, event_index):
    html = ask(author, reverse("new_event_dates", args=[event_index.pk]), **NO_ROWS, **SUPPER)
    assert said(html) == "It takes place on the second Tuesday of each month."
    assert len(html.select(".dates__date")) == 10
    buttons = html.select("[data-date='2027-01-12']")
    assert [button["data-except"] for button in buttons] == ["cancelled", "changed"]
    assert not EventPage.objects.exists()


@pytest.mark.django_db
@time_machine.travel(NOW, tick=False)
def test_a_form_is_answered_with_what_it_says_and_not_with_what_was_saved(editor):
    event = EventPageFactory(start_date=date(2026, 12, 8), rrule=TUESDAYS)
    row = {"exceptions-0-original_date": "2027-01-12", "exceptions-0-kind": "cancelled", "exceptions-0-note": "Closed."}
    rows = NO_ROWS | row | {"exceptions-TOTAL_FORMS": "1", "exceptions-0-ORDER": "1"}
    html = ask(editor, reverse("event_dates", args=[event.pk]), **rows, **SUPPER)
    cancelled = html.select_one(".dates__date--cancelled")
    assert "Tuesday 12 January 2027" in cancelled.text
    assert "Closed." in cancelled.text
    assert cancelled.button is None
    assert desk.now(event).rrule == TUESDAYS
    assert event.revisions.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"rrule_interval": "0"}, "Say every how many days"),
        ({"rrule_ends": "until"}, "Say on which day it ends"),
        ({"start_date": "soon"}, "Enter a valid date."),
        ({"rrule_weekday": "2"}, "is not one of the days on which it repeats"),
    ],
    ids=str,
)
def test_what_cannot_be_read_is_answered_with_a_sentence(author, event_index, answers, sentence):
    html = ask(author, reverse("new_event_dates", args=[event_index.pk]), **NO_ROWS, **SUPPER | answers)
    assert sentence in said(html)
    assert not html.select(".dates__date")


@pytest.mark.django_db
@time_machine.travel(NOW, tick=False)
@pytest.mark.parametrize(
    "row",
    [
        {"original_date": "9999-12-31", "kind": "added"},
        {"original_date": "9999-12-31", "kind": "cancelled", "note": "Closed."},
        {"original_date": "0001-01-01", "kind": "added"},
        {"original_date": "2027-01-12", "kind": "changed", "start_date": "9999-12-31"},
        {"original_date": "2027-01-12", "kind": "changed", "start_date": "0001-01-01"},
    ],
    ids=str,
)
@pytest.mark.parametrize("length", [{}, {"end_date": "2026-12-09"}], ids=["an evening", "a night"])
def test_a_year_that_is_a_slip_of_the_pen_is_asked_about(author, event_index, row, length):
    rows = NO_ROWS | {"exceptions-TOTAL_FORMS": "1", "exceptions-0-ORDER": "1"}
    rows |= {f"exceptions-0-{name}": value for name, value in row.items()}
    html = ask(author, reverse("new_event_dates", args=[event_index.pk]), **rows, **SUPPER | length)
    assert "ook at the year again" in said(html)


@pytest.mark.django_db
@pytest.mark.parametrize("answers", [{}, NO_ROWS, {"start_date": "2026-12-08"}], ids=["nothing", "rows", "a day"])
def test_an_empty_or_broken_form_is_answered_too(author, event_index, answers):
    assert author.post(reverse("new_event_dates", args=[event_index.pk]), answers).status_code == 200


@pytest.mark.django_db
def test_dates_are_answered_to_those_who_may_write_them(author, reader, event_index, log_in):
    event = EventPageFactory()
    assert author.post(reverse("event_dates", args=[event.pk]), {}).status_code == 302
    assert reader.post(reverse("event_dates", args=[event.pk]), {}).status_code == 302
    assert reader.post(reverse("new_event_dates", args=[event_index.pk]), {}).status_code == 302
    assert log_in(UserFactory()).post(reverse("new_event_dates", args=[event_index.pk]), {}).status_code == 302
    assert author.get(reverse("new_event_dates", args=[event_index.pk])).status_code == 405
    assert author.post(reverse("event_dates", args=[0]), {}).status_code == 404


@pytest.mark.django_db
@time_machine.travel(NOW, tick=False)
def test_the_editor_shows_the_dates_without_a_script(editor):
    event = EventPageFactory(start_date=date(2026, 12, 8), rrule=TUESDAYS)
    html = BeautifulSoup(editor.get(desk.edit_address(event)).content, "html.parser")
    panel = html.select_one("[data-dates]")
    assert "Tuesday 8 December 2026" in panel.text
    assert panel["data-address"] == reverse("event_dates", args=[event.pk])
    assert html.select_one('script[type=module][src$="event-dates.js"]')


@pytest.mark.django_db
def test_a_new_form_asks_below_its_list(author, event_index):
    response = author.get(reverse("wagtailadmin_pages:add", args=["events", "eventpage", event_index.pk]))
    panel = BeautifulSoup(response.content, "html.parser").select_one("[data-dates]")
    assert panel["data-address"] == reverse("new_event_dates", args=[event_index.pk])
