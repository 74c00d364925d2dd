"""A board member reads and approves on a telephone, from the mail and without a password."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TITLE = "Who opens the window"
WORDS = "The one who sits beside it never opens it."


def send_an_article(page, title):
    page.get_by_role("link", name="Write an article").click()
    page.locator("#id_title").fill(title)
    page.locator("#id_summary").fill("Air, and who asks for it.")
    page.locator("[data-contentpath=body] .public-DraftEditor-content").click()
    page.keyboard.type(WORDS)
    # Wagtail's editor of texts hands over what was typed after a quarter of a second.
    expect(page.locator("[name^=body-][name$=-value]").first).to_have_value(re.compile("never opens it"))
    page.get_by_role("button", name="Send for review").click()
    expect(page.get_by_text("is with the board for review")).to_be_visible()


class Actions:
    """What a reader does from the mail on: each thing pressed counts."""

    def __init__(self):
        self.count = 0

    def press(self, place):
        self.count += 1
        place.click()


def open_from_mail(message, open_page, actions):
    """The first button of the mail, on a telephone where nobody is logged in."""
    html = BeautifulSoup(message.get_body(["html"]).get_content(), "html.parser")
    actions.count += 1
    return open_page(html.find("a")["href"], width=390)


def test_an_article_is_approved_with_two_actions_from_the_mail(log_in, open_page, mail_to):
    send_an_article(log_in("author"), TITLE)
    actions = Actions()

    phone = open_from_mail(mail_to("reviewer", f"To read: {TITLE}"), open_page, actions)
    expect(phone.get_by_text(WORDS)).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    serious = [found for found in Axe().run(phone).response["violations"] if found["impact"] in ("serious", "critical")]
    assert [found["id"] for found in serious] == []
    actions.press(phone.get_by_role("button", name="Approve and publish"))

    expect(phone.get_by_text("It is approved")).to_be_visible()
    assert actions.count <= 3
    print(f"approved with {actions.count} actions from the mail")
    expect(open_page("/articles/").get_by_role("link", name=TITLE)).to_be_visible()


def test_an_article_is_sent_back_from_the_mail(log_in, open_page, mail_to):
    title = "Whose coat is on the chair"
    author = log_in("author")
    send_an_article(author, title)

    phone = open_from_mail(mail_to("reviewer", f"To read: {title}"), open_page, Actions())
    phone.get_by_label("What should be changed?").fill("And who closes it?")
    phone.get_by_role("button", name="Send back").click()

    expect(phone.get_by_text("It has been sent back")).to_be_visible()
    author.goto("/admin/")
    expect(author.get_by_text("And who closes it?").first).to_be_visible()
