"""What is wrong is said in words of whoever writes, and leads to where it is mended."""

import pytest
from playwright.sync_api import expect

from .desk import WIDTHS, begin, button, fits, text_field

pytestmark = pytest.mark.browser

every_width = pytest.mark.parametrize("width", WIDTHS)


def checks(page):
    return page.locator("[data-side-panel=checks]")


def number_of_checks(page):
    return checks(page).locator("[data-content-checker-count]")


def open_checks(page):
    with page.expect_response("**/preview/**"):
        page.get_by_role("button", name="Toggle checks").click()


def add_heading(page, words, rank):
    page.get_by_title("Insert a block").last.click()
    page.get_by_role("option", name="Heading", exact=True).click()
    page.get_by_label("Heading", exact=False).locator("visible=true").last.fill(words)
    page.get_by_label("Rank").last.select_option(label=rank)


@every_width
def test_a_clean_article_has_nothing_to_mend(log_in, width):
    page = log_in("author", width)
    begin(page, "Write an article")
    page.locator("#id_title").fill("Nothing to mend")
    page.locator("#id_summary").fill("A text as it should be.")
    text_field(page).click()
    page.keyboard.type("We met in March.")
    add_heading(page, "What we did there", "Section")

    open_checks(page)

    expect(checks(page).locator("[data-content-word-count]")).not_to_have_text("-")
    expect(number_of_checks(page)).to_have_text("0")


@every_width
def test_a_check_speaks_plainly_and_leads_to_its_field(log_in, width):
    page = log_in("author", width)
    begin(page, "Write an article")
    page.locator("#id_title").fill("Something to mend")
    text_field(page).click()
    page.keyboard.type("We met in March.")
    add_heading(page, "A part of nothing", "Part of a section")

    open_checks(page)
    expect(number_of_checks(page)).to_have_text("1")
    expect(checks(page)).to_contain_text("A part stands before its section")
    button(checks(page), "Show me where").click()

    heading = page.locator("[data-contentpath=body] [data-contentpath=text] input")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    expect(checks(page)).to_be_visible(visible=width > 800)  # on a phone it would lie upon the form


@every_width
def test_an_error_names_its_field_and_the_remedy_and_leads_there(log_in, width):
    page = log_in("author", width)
    begin(page, "Add an event")
    page.locator("#id_title").fill("Supper without a day")
    button(page, "Send for review").click()

    expect(page.get_by_text("something is missing, or cannot be like this")).to_be_visible()
    expect(page.get_by_text("Say on which day it takes place.")).to_be_visible()
    expect(page.locator("#id_title")).to_have_value("Supper without a day")
    button(page, "Go to the first error").click()
    expect(page.get_by_text("Say on which day it takes place.")).to_be_in_viewport()
    assert fits(page)
    page.locator("#id_summary").fill("With words that are kept.")
    page.wait_for_url("**/edit/")  # it goes on saving by itself


@every_width
def test_an_event_ends_by_itself_and_says_in_which_zone(log_in, width):
    page = log_in("author", width)
    begin(page, "Add an event")
    page.locator("#id_start_date").fill("2030-03-05")
    page.locator("#id_start_time").fill("19:00")
    page.keyboard.press("Tab")

    expect(page.locator("#id_end_time")).to_have_value("21:00")
    expect(page.get_by_label("Time zone")).to_be_visible()
    expect(page.get_by_text("5 March 2030").or_(page.get_by_text("March 5, 2030")).first).to_be_visible()
