"""The main job, walked whole: what a board member writes goes from a draft through approval to every surface."""

import re
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TITLE = "The kettle in the corner"
ADDRESS = "/articles/the-kettle-in-the-corner/"
WORDS = "Nobody had ever asked who fills the kettle before the group begins."
ALT = "A kettle on a windowsill"


def picture_from_a_phone():
    buffer = BytesIO()
    Image.effect_noise((900, 600), 60).convert("RGB").save(buffer, "JPEG")
    return {"name": "IMG_4711.jpg", "mimeType": "image/jpeg", "buffer": buffer.getvalue()}


def write_article(page):
    """As an author does: a title, a summary, a paragraph, a picture."""
    page.get_by_role("link", name="Write an article").click()
    page.locator("#id_title").fill(TITLE)
    page.locator("#id_summary").fill("Who fills it, and why nobody asks.")
    body = page.locator("[data-contentpath=body]")
    body.locator(".public-DraftEditor-content").click()
    page.keyboard.type(WORDS)
    insert_block(page, "Picture")
    body.get_by_role("button", name="Choose an image").click()
    upload_picture(page.get_by_role("dialog"))
    expect(body.get_by_text("IMG_4711")).to_be_visible()


def insert_block(page, name):
    page.get_by_title("Insert a block").last.click()  # by its title: the editor of a text has a button of that name
    page.get_by_role("option", name=name, exact=True).click()


def upload_picture(dialog):
    dialog.get_by_role("tab", name="Upload").click()
    dialog.locator("input[type=file]").set_input_files(picture_from_a_phone())
    expect(dialog.get_by_role("textbox", name="Title")).to_have_value("IMG_4711")
    dialog.get_by_role("textbox", name="What is in the picture").fill(ALT)
    dialog.get_by_role("button", name="Upload").click()
    expect(dialog).to_be_hidden()


def open_in_editor(page):
    page.goto("/admin/")
    page.get_by_role("link", name=TITLE).first.click()
    expect(page.locator("#id_title")).to_have_value(TITLE)


def surfaces(page):
    """Where a published article can be found, each with what is there now."""
    get = page.request.get
    return {
        "page": get(ADDRESS),
        "list": get("/articles/"),
        "home": get("/"),
        "feed": get("/articles/feed.atom"),
        "search": get("/search/?q=kettle"),
        "API": get("/api/v2/articles/"),
        "API search": get("/api/v2/search/?q=kettle"),
        "sitemap": get("/sitemap.xml"),
    }


def shows(answer):
    return answer.ok and (TITLE in answer.text() or "the-kettle-in-the-corner" in answer.text())


def test_an_article_goes_from_a_draft_through_approval_to_every_surface(log_in, open_page):
    author, reader = log_in("author"), open_page("/")
    write_article(author)
    author.get_by_role("button", name="Send for review").click()
    expect(author.get_by_text(re.compile("is with the board for review"))).to_be_visible()
    assert not any(shows(answer) for answer in surfaces(reader).values())

    open_in_editor(author)
    expect(author.get_by_role("button", name=re.compile("Approve|Publish"))).to_have_count(0)

    reviewer = log_in("reviewer")
    open_in_editor(reviewer)
    reviewer.get_by_role("button", name="Approve and publish").click()
    expect(reviewer.get_by_text(f"“{TITLE}” is approved")).to_be_visible()
    assert [name for name, answer in surfaces(reader).items() if not shows(answer)] == []

    reader.goto(ADDRESS)
    expect(reader.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(reader.get_by_text(WORDS)).to_be_visible()
    expect(reader.get_by_role("img", name=ALT)).to_be_visible()


def test_the_desk_asks_no_other_host_and_complains_of_nothing(log_in):
    page = log_in("author")
    hosts, complaints = set(), []
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    for path in ("/admin/", "/admin/images/", "/admin/documents/", "/admin/account/"):
        page.goto(path)
        page.wait_for_load_state("networkidle")
    assert hosts == {page.url.split("/")[2]}
    assert complaints == []
