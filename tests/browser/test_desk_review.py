"""What somebody sent is read by somebody else: sent back with words, sent again, and approved."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from .desk import SENT, WIDTHS, Counted, begin, button, fits, in_view, text_field

pytestmark = pytest.mark.browser


def waiting(page):
    return page.get_by_role("region", name="Waiting for you")


def send_article(page, title):
    begin(page, "Write an article")
    page.locator("#id_title").fill(title)
    page.locator("#id_summary").fill("Who sits down, and who does not.")
    text_field(page).click()
    page.keyboard.type("There is a chair by the door.")
    button(page, "Send for review").click()
    expect(page.get_by_text(SENT)).to_be_visible()


def open_from_desk(page, title):
    page.goto("/admin/")
    waiting(page).get_by_role("link", name=title).click()
    expect(page.locator("#id_title")).to_have_value(title)


def see_both_answers(page):
    answers = [button(page, words) for words in ("Approve and publish", "Send back")]
    for answer in answers:
        expect(answer).to_be_visible()
    assert [in_view(page, answer) for answer in answers] == [True, True]
    assert fits(page)


@pytest.mark.parametrize("width", WIDTHS)
def test_what_is_sent_back_comes_with_words_and_is_approved_when_it_is_sent_again(log_in, width):
    author, reviewer = log_in("author", width), log_in("reviewer", width)
    mark = uuid4().hex[:6]
    title, words = f"A chair by the door {mark}", f"Please leave out the village of {mark}."
    send_article(author, title)

    open_from_desk(reviewer, title)
    see_both_answers(reviewer)
    button(reviewer, "Send back").click()
    reviewer.get_by_label("What should be changed?").fill(words)
    reviewer.get_by_role("dialog").get_by_role("button", name="Send back").click()
    expect(reviewer.get_by_text("has been sent back with your words")).to_be_visible()

    author.goto("/admin/")
    expect(waiting(author)).to_contain_text(words)
    open_from_desk(author, title)
    said = author.get_by_text(re.compile(f"sent this back on .* “{words}”"))
    expect(said).to_be_in_viewport(ratio=1)
    assert in_view(author, button(author, "Send for review again"))
    text_field(author).click()
    author.keyboard.type("Now: ")
    button(author, "Send for review again").click()
    expect(author.get_by_text(SENT)).to_be_visible()
    expect(author.get_by_text(words)).to_have_count(0)

    person = Counted(reviewer)
    reviewer.goto("/admin/")
    person.click(waiting(reviewer).get_by_role("link", name=title))
    see_both_answers(reviewer)
    person.click(button(reviewer, "Approve and publish"))
    expect(reviewer.get_by_text(f"“{title}” is approved.")).to_be_visible()
    print(f"\nApproving, from the dashboard, {width} px: {person.actions} actions")
    assert person.actions <= 3
    author.goto(f"/admin/articles/?q={mark}")
    expect(author.locator("main tbody").get_by_text("Published", exact=True)).to_be_visible()
