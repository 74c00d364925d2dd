"""The desk of repeating events, with the keyboard alone: a series, and later one of its dates cancelled."""

import re
from datetime import date, timedelta

import feedparser
import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TITLE = "Supper of the second Tuesday"
SLUG = "supper-of-the-second-tuesday"
PAGE = f"/events/{SLUG}/"
NOTE = "The hall is closed; we meet again next month."
MOST_TABS = 400


def second_tuesday(months_ahead):
    today = date.today()
    month = today.year * 12 + today.month - 1 + months_ahead
    first = date(month // 12, month % 12 + 1, 1)
    return first + timedelta(days=(1 - first.weekday()) % 7 + 7)


FIRST = second_tuesday(1)


# What can be done with a keyboard


def tab_to(page, target):
    """Press Tab until the target has the focus."""
    for _ in range(MOST_TABS):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"{target} cannot be reached with the Tab key.")


def press(page, target, key="Enter"):
    tab_to(page, target)
    page.keyboard.press(key)


def write(page, name, words):
    tab_to(page, page.locator(f"[name={name}]"))
    page.keyboard.type(words)


def button(page, name):
    return page.get_by_role("button", name=name).first


# What they do


def add_series(page):
    index = page.request.get("/api/v2/pages/?type=events.EventIndexPage").json()["items"][0]["id"]
    page.goto(f"/admin/pages/add/events/eventpage/{index}/")
    write(page, "title", TITLE)
    write(page, "summary", "A table, a pot and whoever comes.")
    write(page, "start_date", FIRST.isoformat())
    write(page, "start_time", "19:00")
    tab_to(page, page.locator("[name=end_time]"))
    expect(page.locator("[name=end_time]")).to_have_value("21:00")
    write(page, "rrule_frequency", "Every month")
    press(page, page.locator("[name=rrule_days_of_month][value=like_first]"), "ArrowDown")
    expect(page.get_by_label("Second", exact=True)).to_be_checked()
    expect(page.locator("[name=rrule_ends][value=goes_on]")).to_be_checked()


def send_for_review(page):
    press(page, button(page, "Send for review"))
    expect(page.get_by_text(re.compile("is with the board for review"))).to_be_visible()


def open_from_desk(page, place="/admin/"):
    page.goto(place)
    press(page, page.get_by_role("link", name=TITLE).first)
    expect(page.locator("#id_title")).to_have_value(TITLE)


def approve(page):
    open_from_desk(page)
    press(page, button(page, "Approve and publish"))
    expect(page.get_by_text(f"“{TITLE}” is approved")).to_be_visible()


def cancel_first_date(page):
    open_from_desk(page, "/admin/events/?q=second+Tuesday")
    press(page, button(page, "Cancel this date"))
    expect(page.locator("[name=exceptions-0-note]")).to_be_focused()
    page.keyboard.type(NOTE)
    expect(page.locator(".dates__date--cancelled")).to_contain_text(NOTE)


# What readers see. A further surface is a line here, and one in SAYS_CANCELLED.

SURFACES = {
    "page": PAGE,
    "its date": f"{PAGE}{FIRST.isoformat()}/",
    "list": "/events/",
    "month": f"/events/{FIRST:%Y/%m}/",
    "feed": "/events/feed.atom",
    "JSON feed": "/events/feed.json",
    "calendar file": f"/events/{SLUG}.ics",
    "calendar of all": "/events/calendar.ics",
    "API": f"/api/v2/occurrences/?from={FIRST}&to={FIRST + timedelta(days=70)}&limit=100",
    "API of events": "/api/v2/events/?limit=100",
    "sitemap": "/sitemap.xml",
}


def surfaces(page):
    """``{name: answer}`` of all places where a published event can be found."""
    return {name: page.request.get(address) for name, address in SURFACES.items()}


def shows(answer):
    return answer.ok and (TITLE in answer.text() or SLUG in answer.text())


def parts_of_series(answer):
    events = Calendar.from_ical(answer.text()).walk("VEVENT")
    return [part for part in events if str(part["SUMMARY"]) == TITLE]


def cancels_in_calendar(answer):
    overrides = [part for part in parts_of_series(answer) if "RECURRENCE-ID" in part]
    return any(part["RECURRENCE-ID"].dt.date() == FIRST and part["STATUS"] == "CANCELLED" for part in overrides)


def cancels_in_api(answer):
    states = {item["start"][:10]: item["status"] for item in answer.json()["items"] if item["event"]["title"] == TITLE}
    return (
        states[FIRST.isoformat()] == "cancelled"
        and NOTE in answer.text()
        and set(states.values()) == {"cancelled", "scheduled"}
    )


def cancels_in_words(answer):
    return "Cancelled" in answer.text() and NOTE in answer.text()


def cancels_beside_its_title(answer):
    """In a list or a table, whose other events may be cancelled, too."""
    html = BeautifulSoup(answer.text(), "html.parser")
    links = [link for link in html.find_all("a") if FIRST.isoformat() in link["href"] and SLUG in link["href"]]
    return any("Cancelled" in link.find_parent(["article", "li"]).get_text() for link in links)


def cancels_in_json_feed(answer):
    [item] = [item for item in answer.json()["items"] if TITLE in item["title"]]
    return item["_event"]["status"] == "cancelled"


def cancels_in_feed(answer):
    [entry] = [entry for entry in feedparser.parse(answer.text()).entries if TITLE in entry.title]
    return "Cancelled" in entry.summary


SAYS_CANCELLED = {
    "page": cancels_beside_its_title,
    "its date": cancels_in_words,
    "list": cancels_beside_its_title,
    "month": cancels_beside_its_title,
    "feed": cancels_in_feed,
    "JSON feed": cancels_in_json_feed,
    "calendar file": cancels_in_calendar,
    "calendar of all": cancels_in_calendar,
    "API": cancels_in_api,
}


def those_that_say_cancelled(page):
    found = surfaces(page)
    return {name for name, says in SAYS_CANCELLED.items() if says(found[name])}


def test_a_series_and_a_cancelled_date_go_from_the_desk_to_every_surface_by_keyboard(log_in, open_page):
    author, reviewer, reader = log_in("author"), log_in("reviewer"), open_page("/")
    add_series(author)
    expect(author.locator(".dates__rule")).to_have_text("It takes place on the second Tuesday of each month.")
    expect(author.locator(".dates__date")).to_have_count(10)
    expect(author.locator("[data-dates-status]")).to_have_text("It takes place on the second Tuesday of each month.")
    send_for_review(author)
    assert [name for name, answer in surfaces(reader).items() if shows(answer)] == []

    approve(reviewer)
    assert [name for name, answer in surfaces(reader).items() if not shows(answer)] == []
    (series,) = parts_of_series(surfaces(reader)["calendar file"])
    assert series["RRULE"].to_ical() == b"FREQ=MONTHLY;BYDAY=2TU"
    assert series.start.date() == FIRST
    assert those_that_say_cancelled(reader) == set()

    cancel_first_date(author)
    send_for_review(author)
    assert those_that_say_cancelled(reader) == set()

    approve(reviewer)
    assert those_that_say_cancelled(reader) == set(SAYS_CANCELLED)


@pytest.mark.parametrize("width", [1280, 390])
def test_the_form_shows_only_what_matters(log_in, width):
    page = log_in("author", width)
    index = page.request.get("/api/v2/pages/?type=events.EventIndexPage").json()["items"][0]["id"]
    page.goto(f"/admin/pages/add/events/eventpage/{index}/")
    part = {name: page.locator(f"[name=rrule_{name}]").first for name in ("interval", "weekdays", "ordinals", "until")}
    frequency = page.locator("[name=rrule_frequency]")
    for choice, shown in {"": [], "WEEKLY": ["interval", "weekdays"], "MONTHLY": ["interval"]}.items():
        frequency.select_option(choice)
        assert [name for name, field in part.items() if field.is_visible()] == shown
    page.locator("[name=rrule_ends][value=until]").check(force=True)
    expect(part["until"]).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("cancelled", {"note"}),
        ("removed", set()),
        ("changed", {"start_date", "title", "note"}),
        ("added", {"start_date", "title", "note"}),
    ],
)
def test_a_single_date_asks_only_what_its_kind_needs(log_in, kind, shown):
    page = log_in("author")
    index = page.request.get("/api/v2/pages/?type=events.EventIndexPage").json()["items"][0]["id"]
    page.goto(f"/admin/pages/add/events/eventpage/{index}/")
    page.locator("[name=rrule_frequency]").select_option("WEEKLY")
    page.locator("#id_exceptions-ADD").click()
    page.locator("[name=exceptions-0-kind]").select_option(kind)
    fields = ("start_date", "title", "note")
    assert {name for name in fields if page.locator(f"[name=exceptions-0-{name}]").is_visible()} == shown
