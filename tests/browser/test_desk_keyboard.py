"""The desk without a mouse, and for those who hear it."""

from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from .desk import SENT, begin

pytestmark = pytest.mark.browser

# Serious findings of axe in Wagtail's own screens, which are not ours to mend.
KNOWN_OF_WAGTAIL = {
    "aria-input-field-name",  # Draftail
    "aria-dialog-name",  # its link and chooser windows
    "color-contrast",
    "target-size",
    "nested-interactive",
    "aria-required-children",
    "scrollable-region-focusable",
}
NEVER_OURS = ".tagit, .tagit-new"  # the field of tags, which has no label
OURS = ".start, .desk-list, .standing, .next-steps, .manual, .welcome, .way-to-help, .bin"
MOST_STOPS = 60


def tab_to(page, place):
    """As often as it takes; how often that was."""
    for stops in range(1, MOST_STOPS):
        page.keyboard.press("Tab")
        if place.evaluate("element => element.contains(document.activeElement)"):
            return stops
    raise AssertionError(f"{place} is not reached in {MOST_STOPS} stops")


def test_an_article_is_written_and_sent_with_the_keyboard_alone(log_in):
    page = log_in("author")
    stops = tab_to(page, page.get_by_role("link", name="Write an article"))
    page.keyboard.press("Enter")
    expect(page.locator("#id_title")).to_be_visible()

    stops += tab_to(page, page.locator("#id_title"))
    page.keyboard.type(f"Without a mouse {uuid4().hex[:6]}")
    stops += tab_to(page, page.locator("[data-contentpath=body] [data-draftail-editor-wrapper]").first)
    page.keyboard.type("We met in March.")
    stops += tab_to(page, page.get_by_role("button", name="Send for review"))
    page.keyboard.press("Enter")

    expect(page.get_by_text(SENT)).to_be_visible()
    print(f"\nFrom the dashboard to “sent” with the keyboard: {stops} stops")


def of_address(address):
    return lambda page: page.goto(address)


def of_button(words):
    return lambda page: begin(page, words)


def choosing_a_picture(page):
    begin(page, "Write an article")
    page.get_by_role("button", name="Choose an image").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()


def what_waits(page):
    page.goto("/admin/")
    page.get_by_role("region", name="Waiting for you").locator(".desk-list__title").first.click()
    expect(page.get_by_role("button", name="Send back", exact=True)).to_be_visible()


def sending_back(page):
    what_waits(page)
    page.get_by_role("button", name="Send back", exact=True).click()
    expect(page.get_by_label("What should be changed?")).to_be_visible()


SCREENS = {
    "dashboard": ("author", of_address("/admin/")),
    "articles": ("author", of_address("/admin/articles/")),
    "events": ("author", of_address("/admin/events/")),
    "article": ("author", of_button("Write an article")),
    "event": ("author", of_button("Add an event")),
    "choosing a picture": ("author", choosing_a_picture),
    "image upload": ("author", of_address("/admin/images/add/")),
    "Word file": ("author", of_address("/admin/articles/from-word/")),
    "bin": ("author", of_address("/admin/bin/")),
    "help": ("author", of_address("/admin/help/")),
    "dashboard of a reader": ("reviewer", of_address("/admin/")),
    "articles of a reader": ("reviewer", of_address("/admin/articles/")),
    "what waits": ("reviewer", what_waits),
    "sending back": ("reviewer", sending_back),
}


@pytest.mark.parametrize("name", SCREENS)
def test_axe_finds_nothing_serious_that_is_ours(log_in, name):
    who, show = SCREENS[name]
    page = log_in(who)
    show(page)

    assert [found for found in serious(page) if is_ours(page, *found)] == []


def serious(page):
    """``[(rule, target)]``"""
    found = Axe().run(page).response["violations"]
    nodes = [
        (each["id"], node) for each in found if each["impact"] in ("serious", "critical") for node in each["nodes"]
    ]
    return [(rule, node["target"][0]) for rule, node in nodes]


def is_ours(page, rule, target):
    within = page.locator(target).first.evaluate
    if within("(element, selector) => !!element.closest(selector)", NEVER_OURS):
        return False
    return rule not in KNOWN_OF_WAGTAIL or within("(element, selector) => !!element.closest(selector)", OURS)
