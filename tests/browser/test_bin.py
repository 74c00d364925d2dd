"""Nothing is lost by mistake, walked in a browser: the bin, the way back to an earlier version, two at once."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

everybody = pytest.mark.parametrize("who", ["author", "editor"])
every_width = pytest.mark.parametrize("width", [1280, 390])


def begin_article(page, title):
    """A new draft, open in its editor. Returns its address."""
    index = page.request.get("/api/v2/pages/?type=articles.ArticleIndexPage").json()["items"][0]["id"]
    page.goto(f"/admin/pages/add/articles/articlepage/{index}/")
    rewrite(page, title)
    return page.url


def rewrite(page, title):
    page.locator("#id_title").fill(title)
    save(page)
    page.wait_for_url("**/edit/")
    expect(page.get_by_text(re.compile(f"{title}. is saved"))).to_be_visible()


def save(page):
    button = page.get_by_role("button", name="Save draft")
    if not button.is_visible():
        page.get_by_role("button", name="More actions").click()
    button.click()


def list_of_articles(page):
    index = page.request.get("/api/v2/pages/?type=articles.ArticleIndexPage").json()["items"][0]["id"]
    return page.request.get(f"/admin/pages/{index}/").text()


def choose_delete(page):
    page.get_by_role("button", name="Actions", exact=True).first.click()
    page.get_by_role("link", name="Delete", exact=True).click()
    expect(page.get_by_text("It goes into the bin. For 30 days it can be taken out again")).to_be_visible()


def put_into_bin(page):
    choose_delete(page)
    page.get_by_role("button", name="Put it into the bin").click()
    expect(page.get_by_text(re.compile("is in the bin. Until .* it can be taken out again"))).to_be_visible()


def in_bin(page, title):
    return page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=title, exact=True))


@everybody
@every_width
def test_what_is_deleted_is_found_in_the_bin_and_taken_out_again(log_in, who, width):
    page, title = log_in(who, width), f"The chair by the door {uuid4().hex[:6]}"
    editor = begin_article(page, title)

    put_into_bin(page)
    assert title not in list_of_articles(page)

    page.goto(editor)
    expect(page.get_by_text("To change it, take it out again first.")).to_be_visible()
    expect(page).to_have_url(re.compile("/admin/bin/"))
    in_bin(page, title).get_by_role("button", name="Take it out again").click()

    expect(page.get_by_text(f"“{title}” is below “Articles” again, as a draft.")).to_be_visible()
    expect(in_bin(page, title)).to_have_count(0)
    page.goto(editor)
    expect(page.locator("#id_title")).to_have_value(title)
    assert title in list_of_articles(page)


def test_the_menu_leads_to_the_bin(log_in):
    page = log_in("author")
    page.get_by_role("link", name="Bin", exact=True).click()
    expect(page.get_by_role("heading", name="Bin", level=1)).to_be_visible()


def test_whoever_thinks_better_of_it_keeps_the_page(log_in):
    page, title = log_in("author"), f"Kept after all {uuid4().hex[:6]}"
    begin_article(page, title)
    choose_delete(page)
    page.get_by_role("link", name="No, keep it").click()
    assert title in list_of_articles(page)


def test_an_editor_deletes_for_good_and_is_asked_once_more(log_in):
    page, title = log_in("editor"), f"Not wanted {uuid4().hex[:6]}"
    begin_article(page, title)
    put_into_bin(page)
    page.get_by_role("link", name="Open the bin").click()
    in_bin(page, title).get_by_role("link", name="Delete for good").click()
    expect(page.get_by_text("Nobody can bring it back afterwards.")).to_be_visible()
    page.get_by_role("button", name="Yes, delete it for good").click()
    expect(page.get_by_text(f"“{title}” is deleted for good.")).to_be_visible()
    expect(in_bin(page, title)).to_have_count(0)


@everybody
@every_width
def test_nothing_in_the_bin_sticks_out(log_in, who, width):
    page = log_in(who, width)
    begin_article(page, f"A title that goes on and on, as titles of the board do, and then {uuid4().hex}{uuid4().hex}")
    put_into_bin(page)
    page.goto("/admin/bin/")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@everybody
@every_width
def test_an_earlier_version_comes_back_as_a_draft(log_in, who, width):
    page, mark = log_in(who, width), uuid4().hex[:6]
    editor = begin_article(page, f"As it was {mark}")
    page.goto(editor)
    rewrite(page, f"As it is {mark}")

    page.goto(editor.replace("/edit/", "/history/"))
    page.get_by_role("link", name="Go back to this version").first.click()
    expect(page.get_by_text("Nothing is lost: what was written since then stays in the history.")).to_be_visible()
    expect(page.locator("#id_title")).to_have_value(f"As it was {mark}")
    page.get_by_role("button", name="Go back to this version").click()

    expect(page.get_by_text(re.compile("is again as it was on"))).to_be_visible()
    page.goto(editor)
    expect(page.locator("#id_title")).to_have_value(f"As it was {mark}")
    page.goto(editor.replace("/edit/", "/history/"))
    expect(page.get_by_role("link", name="Go back to this version")).to_have_count(2)


@every_width
def test_two_who_have_one_page_open_are_told_and_neither_writes_over_the_other(log_in, width):
    author, editor, mark = log_in("author", width), log_in("editor", width), uuid4().hex[:6]
    address = begin_article(author, f"Begun {mark}")
    editor.goto(address)
    rewrite(editor, f"By the editor {mark}")

    expect(author.get_by_text(re.compile("saved a new version")).first).to_be_attached()
    author.locator("#id_title").fill(f"By the author {mark}")
    save(author)

    expect(author.get_by_role("dialog")).to_contain_text("saved a new version")
    editor.goto(address)
    expect(editor.locator("#id_title")).to_have_value(f"By the editor {mark}")


def test_whoever_has_a_page_open_that_goes_into_the_bin_is_told(log_in):
    author, editor = log_in("author"), log_in("editor")
    title = f"Open elsewhere {uuid4().hex[:6]}"
    address = begin_article(author, title)
    editor.goto(address)
    put_into_bin(editor)

    author.locator("#id_summary").fill("Words that would be lost.")

    expect(author.get_by_text("This is in the bin. What you write is not saved.")).to_be_visible()
