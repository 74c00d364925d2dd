"""Ways of the desk that several tests walk."""

import re

from playwright.sync_api import expect

WIDTHS = [1280, 390]
SENT = re.compile("is with the board for review")


def begin(page, words):
    page.goto("/admin/")
    page.get_by_role("link", name=words).click()
    expect(page.locator("#id_title")).to_be_visible()


def text_field(page):
    return page.locator("[data-contentpath=body] .public-DraftEditor-content").first


def button(page, words):
    return page.get_by_role("button", name=words, exact=True)


def in_view(page, place):
    """Whether all of it can be seen without scrolling."""
    box = place.bounding_box()
    return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= page.viewport_size["height"]


def fits(page):
    """Whether nothing has to be scrolled to from side to side."""
    return page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


class Counted:
    """A person at the desk, whose actions are counted: a click, a field filled in, a file chosen, a key."""

    def __init__(self, page):
        self.page, self.actions = page, 0

    def click(self, target):
        self.actions += 1
        target.click()

    def fill(self, target, words):
        self.actions += 1
        target.fill(words)

    def choose_file(self, target, path):
        self.actions += 1
        target.set_input_files(path)

    def press(self, key):
        self.actions += 1
        self.page.keyboard.press(key)
