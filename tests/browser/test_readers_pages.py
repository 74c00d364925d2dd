"""What a reader sees of every page type: nothing sticks out, nothing is inaccessible, nothing comes from elsewhere."""

from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

PAGES = {
    "home": "/",
    "articles": "/articles/",
    "article": "/articles/the-empty-chair-in-week-nine/",
    "article with notes": "/articles/what-a-consent-form-can-promise/",
    "events": "/events/",
    "past events": "/events/past/",
    "month": f"/events/{date.today():%Y/%m}/",
    "event": "/events/half-day-process-group/",
    "cancelled event": "/events/dune-path-walk/",
    "search": "/search/?q=grief",
    "search without a hit": "/search/?q=xyzzy",
    "page": "/membership/",
    "contact": "/contact/",
    "not found": "/nothing-here/",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_inaccessible(open_page, name, width, scheme):
    page = open_page(PAGES[name], width, color_scheme=scheme)
    found = Axe().run(page)
    assert [(problem["id"], problem["nodes"][0]["html"]) for problem in found.response["violations"]] == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_sticks_out_on_a_small_phone(open_page, name):
    page = open_page(PAGES[name], 320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("name", PAGES)
def test_nothing_comes_from_another_host_and_the_console_is_silent(open_page, demo, name):
    page = open_page("/healthz")
    hosts, complaints = set(), []
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(PAGES[name])
    page.wait_for_load_state("networkidle")
    assert hosts == {demo.split("/")[2]}
    assert [text for text in complaints if "404 (Not Found)" not in text] == []


def test_the_first_stop_of_the_keyboard_skips_to_the_content(open_page):
    page = open_page("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_the_contact_form_keeps_what_was_typed_and_thanks_at_the_end(open_page):
    page = open_page("/contact/")
    page.get_by_label("Your name").fill("Ada Reader")
    page.get_by_label("Your message").fill("I should like to join.")
    page.get_by_role("button", name="Send").click()
    assert page.get_by_role("alert").is_visible()
    assert page.get_by_label("Your name").input_value() == "Ada Reader"
    page.get_by_label("Your e-mail address").fill("ada@reader.example")
    page.get_by_label("What is it about?").select_option("Membership")
    page.get_by_role("button", name="Send").click()
    page.wait_for_url("**/contact/sent/")
    assert page.get_by_role("heading", level=1).inner_text() == "Your message has been sent"
