"""What was written elsewhere, at the desk: a Word file becomes a draft, and a paste keeps more than words."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.editorial.word import pastes

pytestmark = pytest.mark.browser

FILES = Path(__file__).parent.parent / "editorial" / "word" / "files"
PASTE = """(element, html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  data.setData("text/plain", "plain");
  element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}"""


@pytest.fixture
def author(log_in):
    """Somebody at their desk, and what their browser complains of."""
    page = log_in("author")
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    return page


def new_article(page):
    index = page.request.get("/api/v2/pages/?type=articles.ArticleIndexPage").json()["items"][0]["id"]
    page.goto(f"/admin/pages/add/articles/articlepage/{index}/")
    page.locator("#id_title").fill("A paste")
    return page.locator("[data-contentpath=body] .public-DraftEditor-content").last


def blocks(page):
    """``[(type, state)]`` of the body, as its form has them."""
    return page.evaluate(
        "document.getElementById('body-root').rootBlock.children.map(child => [child.type, child.getState().value])"
    )


def edit_address(page):
    """Of the draft that was saved last."""
    page.wait_for_url("**/edit/**")
    return page.url


def kinds(page):
    return [kind for kind, _value in blocks(page)]


def said(page):
    return page.locator(".paste")


# A file


def test_a_word_file_becomes_a_draft(author):
    author.goto("/admin/articles/from-word/")
    author.get_by_label("Your Word document").set_input_files(FILES / "python-docx-article.docx")
    author.get_by_role("button", name="Make a draft of it").click()
    expect(author.locator("#id_title")).to_have_value("What a waiting room says")
    expect(author.get_by_text(re.compile(r"8\d words came over from “python-docx-article.docx”"))).to_be_visible()
    expect(author.get_by_text("1 picture waits for words")).to_be_visible()
    expect(author.get_by_text("The first chair").first).to_be_attached()
    assert kinds(author)[:5] == ["text", "heading", "text", "heading", "quote"]
    assert author.complaints == []


def test_another_file_gets_a_sentence_beside_its_field(author):
    author.goto("/admin/articles/from-word/")
    file = {
        "name": "old.doc",
        "mimeType": "application/msword",
        "buffer": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    }
    author.get_by_label("Your Word document").set_input_files(file)
    author.get_by_role("button", name="Make a draft of it").click()
    expect(author.get_by_text("as type Word document (.docx)").first).to_be_visible()


def test_comments_of_the_document_stand_beside_its_text(author):
    author.goto("/admin/articles/from-word/")
    author.get_by_label("Your Word document").set_input_files(FILES / "libreoffice-notes.docx")
    author.get_by_role("button", name="Make a draft of it").click()
    expect(author.locator("#id_title")).to_have_value("The second silence")
    author.get_by_role("button", name="Toggle comments").click()
    for words in ("Bo Lind deleted here: “rather clumsily”", "Cy Moor on “answer”: Which answer?"):
        expect(author.get_by_text(words)).to_be_visible()


# Pastes


@pytest.mark.parametrize(
    ("source", "expected", "message"),
    [
        ("word", ["heading", "text", "table", "text", "quote", "footnotes"], "1 picture did not come along"),
        ("google", ["heading", "text", "table", "image"], "1 picture did not come along"),
        ("libreoffice", ["heading", "text", "quote", "footnotes"], "came over from what you pasted"),
    ],
)
def test_a_paste_keeps_headings_tables_pictures_and_notes(author, source, expected, message):
    editor = new_article(author)
    editor.evaluate(PASTE, pastes.ALL[source])
    expect(said(author)).to_contain_text(message)
    expect(said(author)).to_be_visible()
    assert kinds(author) == expected
    assert author.complaints == []


def test_a_paste_stands_behind_the_words_that_were_there_and_is_saved(author):
    editor = new_article(author)
    editor.click()
    author.keyboard.type("Mine.")
    editor.evaluate(PASTE, pastes.LIBREOFFICE)
    expect(said(author)).to_contain_text("came over")
    assert kinds(author) == ["text", "heading", "text", "quote", "footnotes"]
    author.keyboard.press("Control+s")
    expect(author.get_by_text(re.compile("saved|created")).first).to_be_visible()
    author.goto(edit_address(author))
    expect(author.locator("#id_title")).to_have_value("A paste")
    assert kinds(author) == ["text", "heading", "text", "quote", "footnotes"]
    texts = author.locator("[data-contentpath=body] .public-DraftEditor-content:visible")
    expect(texts.first).to_have_text("Mine.")
    expect(texts.nth(1)).to_contain_text("It fits[1] and rattles[2]")


def test_notes_of_a_second_paste_go_on_counting(author):
    editor = new_article(author)
    editor.evaluate(PASTE, pastes.LIBREOFFICE)
    expect(said(author)).to_contain_text("came over")
    author.locator("[data-contentpath=body] .public-DraftEditor-content:visible").first.evaluate(PASTE, pastes.WORD)
    expect(author.locator("[data-contentpath=body]")).to_contain_text("asked[3]")
    assert kinds(author).count("footnotes") == 1
    [notes] = [value for kind, value in blocks(author) if kind == "footnotes"]
    assert len(notes["notes"]) == 3


def test_a_paste_of_words_alone_is_left_to_the_text(author):
    editor = new_article(author)
    editor.click()
    asked = []
    author.on("request", lambda request: asked.append(request.url) if "paste" in request.url else None)
    editor.evaluate(PASTE, "<p>Only <b>words</b>.</p>")
    expect(editor).to_contain_text("Only words.")
    assert kinds(author) == ["text"]
    assert asked == []


def test_what_cannot_be_read_is_said_and_a_file_is_offered(author):
    editor = new_article(author)
    author.route("**/admin/articles/paste/", lambda route: route.abort())
    editor.evaluate(PASTE, pastes.WORD)
    expect(said(author)).to_contain_text("could not be read")
    expect(said(author).get_by_role("link", name="Bring the document as a Word file")).to_be_visible()
    assert kinds(author) == ["text"]
    said(author).get_by_role("button", name="Close").click()
    expect(said(author)).not_to_contain_text("could not be read")
