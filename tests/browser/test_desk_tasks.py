"""Timed tasks: how many clicks, fields, files and keys they take somebody whom nobody has trained."""

from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from .desk import SENT, WIDTHS, Counted, button

pytestmark = pytest.mark.browser

every_width = pytest.mark.parametrize("width", WIDTHS)
WORD_FILE = Path(__file__).parent.parent / "editorial" / "word" / "files" / "python-docx-article.docx"


def told(task, width, person):
    print(f"\n{task}, {width} px: {person.actions} actions")
    return person.actions


@every_width
def test_an_article_from_word_with_a_picture_is_sent_with_few_actions(log_in, width):
    page = log_in("author", width)
    person = Counted(page)

    person.click(page.get_by_role("link", name="a Word file"))
    person.choose_file(page.get_by_label("Your Word document"), WORD_FILE)
    person.click(button(page, "Make a draft of it"))
    expect(page.get_by_text("1 picture waits for words")).to_be_visible()
    person.fill(page.locator("#id_title"), f"What a waiting room says {uuid4().hex[:6]}")
    person.fill(page.locator("#id_summary"), "Three chairs, and what they tell whoever comes first.")
    person.click(button(page, "Send for review"))
    expect(page.get_by_text("Say in a few words what is in the picture")).to_be_visible()
    person.click(button(page, "Go to the first error"))
    person.fill(page.get_by_label("What is in the picture, for people who cannot see it?").last, "A chair by a window")
    person.click(button(page, "Send for review"))

    expect(page.get_by_text(SENT)).to_be_visible()
    assert told("An article from Word with a picture, from the dashboard to “sent”", width, person) <= 25


@every_width
def test_an_event_is_announced_with_few_actions_and_once(log_in, width):
    page, title = log_in("author", width), f"Soup and supervision {uuid4().hex[:6]}"
    person = Counted(page)

    person.click(page.get_by_role("link", name="Add an event"))
    person.fill(page.locator("#id_title"), title)
    person.fill(page.locator("#id_summary"), "A pot, a table, a case.")
    person.fill(page.locator("#id_start_date"), "2030-03-05")
    person.fill(page.locator("#id_start_time"), "19:00")
    person.click(button(page, "Send for review"))

    expect(page.get_by_text(SENT)).to_be_visible()
    assert told("An event, from the dashboard to “sent”", width, person) <= 20
    page.goto(f"/admin/events/?q={title.split()[-1]}")
    expect(page.locator("main tbody").get_by_text(title)).to_have_count(1)
