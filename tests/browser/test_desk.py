"""The desk as a board member uses it, who has never heard of a "slug": E1 to E20 of what the desk was built for."""

import re
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from home.demo.desk import PASSWORD

from .desk import SENT, WIDTHS, begin, button, fits, in_view, text_field
from .serving import CHROMIUM, QUIETLY

pytestmark = pytest.mark.browser

NEVER_SAID = re.compile(
    r"\b(slug|snippets?|stream ?field|root|page types?|moderation|workflow|validation)\b", re.IGNORECASE
)


# From the log-in to a draft


@pytest.mark.parametrize("width", WIDTHS)
def test_from_the_log_in_to_typing_are_two_clicks(log_in, width):
    page = log_in("author", width)

    page.get_by_role("link", name="Write an article").click()
    text_field(page).click()
    page.keyboard.type("We met in March.")

    expect(text_field(page)).to_have_text("We met in March.")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_menu_of_an_author_has_what_an_author_needs(log_in, width):
    page = log_in("author", width)
    if width < 800:
        page.get_by_role("button", name="Toggle sidebar").click()

    menu = page.locator(".sidebar-main-menu .sidebar-main-menu__list > li")

    expect(menu.first).to_be_visible()
    words = [re.sub(r"\W*\d.*", "", item.inner_text()).strip() for item in menu.all()]
    assert [word for word in words if word] == ["Articles", "Events", "Images", "Bin", "Help"]


@pytest.mark.parametrize("name", ["Articles", "Events"])
@pytest.mark.parametrize("width", WIDTHS)
def test_the_lists_say_how_each_page_stands(log_in, width, name):
    page = log_in("author", width)
    page.goto(f"/admin/{name.lower()}/")

    expect(page.get_by_text("Published", exact=True).first).to_be_visible()
    assert fits(page)


def test_an_article_can_begin_as_a_book_review(log_in):
    page = log_in("author")

    page.get_by_role("link", name="book review").click()

    headings = page.locator("[data-contentpath=body] [data-contentpath=text] input")
    expect(headings).to_have_count(3)
    assert headings.first.input_value() == "What the book is about"


def test_last_years_event_is_announced_again(log_in):
    """Though somebody else wrote it, whose form does not open."""
    page = log_in("author")
    page.goto("/admin/events/?q=Board+retreat")
    page.get_by_role("button", name=re.compile("Board retreat")).first.click()
    page.get_by_role("link", name="Announce it again").click()
    page.get_by_role("button", name="Make the draft").click()

    expect(page.get_by_text("This is the draft of the next one")).to_be_visible()


@contextmanager
def browser_to_kill(kind):
    """A browser whose process can be killed, with a window in it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        command = [CHROMIUM, *QUIETLY, "--headless", "--remote-debugging-port=0", f"--user-data-dir={folder}"]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)  # noqa: S603
        address = next(line.split()[-1] for line in process.stderr if "DevTools listening on" in line)
        try:
            yield process, kind.connect_over_cdp(address)
        finally:
            process.kill()
            process.wait()


def test_what_was_typed_is_there_after_the_browser_was_killed(chromium, demo, log_in):
    """In a new article without a title. What was typed since the last save is lost, and no more than that."""
    title = f"Killed at {time.time():.0f}"
    with browser_to_kill(chromium.browser_type) as (process, browser):
        page = browser.new_context(base_url=demo).new_page()
        page.set_default_timeout(60_000)
        page.goto("/admin/")
        page.get_by_label("E-mail address").fill("author@demo.example")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        begin(page, "Write an article")
        text_field(page).click()
        with page.expect_response(_is_save):
            page.keyboard.type("The first sentence.")
        page.wait_for_url("**/edit/")
        with page.expect_response(lambda response: _is_save(response, title)) as saved:
            page.keyboard.type(f" {title}.")
            typed = time.monotonic()
        assert saved.value.json()["success"]
        print(f"\nSaved {time.monotonic() - typed:.2f} s after the last letter")
        process.send_signal(signal.SIGKILL)

    page = log_in("author")
    page.get_by_role("link", name=re.compile("^Untitled, ")).first.click()
    expect(text_field(page)).to_contain_text(title)


def test_a_button_pressed_right_after_the_last_letter_takes_it_along(log_in):
    page, title = log_in("author"), f"At once {time.time():.0f}"
    begin(page, "Write an article")
    page.locator("#id_title").fill(title)
    text_field(page).click()
    page.keyboard.type("There is a lamp.")
    page.evaluate("button => (button.click(), button.click())", button(page, "Send for review").element_handle())

    _expect_to_be_sent(page, title, "There is a lamp.")


def test_a_button_pressed_while_the_form_saves_itself_does_what_it_says(log_in):
    page, title, saves = log_in("author"), f"While it saves {time.time():.0f}", []
    begin(page, "Write an article")
    page.route(
        re.compile(r"/admin/pages/(add/.+|\d+/edit/)$"),
        lambda route: saves.append(route) if route.request.method == "POST" and not saves else route.continue_(),
    )
    text_field(page).click()
    page.keyboard.type("There is a lamp.")
    page.locator("#id_title").fill(title)
    while not saves:
        page.wait_for_timeout(50)
    page.wait_for_timeout(1000)  # the words are in the form by now: it is the save that is waited for
    button(page, "Send for review").click()
    page.wait_for_timeout(500)
    saves[0].continue_()

    _expect_to_be_sent(page, title, "There is a lamp.")


def _expect_to_be_sent(page, title, words):
    expect(page.get_by_text(SENT)).to_be_visible()
    page.get_by_role("link", name=title).first.click()
    expect(text_field(page)).to_have_text(words)


def _is_save(response, words=""):
    """Whether it answers a form that was sent by itself, with these words in it."""
    sent = response.request.post_data_buffer or b""
    return "/admin/pages/" in response.url and "/preview/" not in response.url and words.encode() in sent


# What the form offers


def test_the_plus_sign_offers_eight_kinds_at_most(log_in):
    page = log_in("author")
    for words in ("Write an article", "Add an event"):
        begin(page, words)
        page.get_by_title("Insert a block").last.click()
        offered = page.locator(".w-combobox__option").all_inner_texts()
        assert 1 < len(offered) <= 8
        assert len(set(offered)) == len(offered)


@pytest.mark.parametrize("width", WIDTHS)
def test_what_comes_next_is_in_view_and_saving_beside_it(log_in, width):
    page = log_in("author", width)
    begin(page, "Write an article")
    buttons = [page.get_by_role("button", name=name, exact=True) for name in ("Send for review", "Save draft")]

    assert [in_view(page, each) for each in buttons] == [True, True]
    page.locator("#id_date").scroll_into_view_if_needed()
    assert [in_view(page, each) for each in buttons] == [True, True]
    assert fits(page)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_reader_of_the_board_sees_both_answers(log_in, width):
    page = log_in("reviewer", width)
    page.get_by_role("region", name="Waiting for you").locator(".desk-list__title").first.click()
    buttons = [page.get_by_role("button", name=name, exact=True) for name in ("Approve and publish", "Send back")]

    for answer in buttons:
        expect(answer).to_be_visible()
    assert [in_view(page, answer) for answer in buttons] == [True, True]


def test_the_preview_is_open_where_there_is_room_and_follows(log_in):
    page = log_in("author")
    begin(page, "Write an article")
    page.wait_for_load_state("networkidle")
    page.locator("#id_title").fill("A kettle in the preview")
    typed = time.monotonic()

    heading = "document.querySelector('#w-preview-iframe').contentDocument?.querySelector('h1')?.textContent"
    page.wait_for_function(f"() => /A\\s+kettle/.test({heading})")  # looked at in each frame
    print(f"\nIn the preview {time.monotonic() - typed:.2f} s after the last letter")
    expect(page.frame_locator("#w-preview-iframe").get_by_role("heading", level=1)).to_have_text(
        "A kettle in the preview"
    )
    width = "frame => frame.contentWindow.innerWidth"
    on_a_phone = page.locator("#w-preview-iframe").evaluate(width)
    page.get_by_label("Preview in desktop size").check(force=True)
    page.wait_for_function(f"({width})(document.querySelector('#w-preview-iframe')) > {2 * on_a_phone}")

    narrow = log_in("author", 390)
    begin(narrow, "Write an article")
    expect(narrow.locator("#w-preview-iframe")).to_be_hidden()


# Its words, and whom it asks


def screens(page):
    """The addresses that an author comes to, each opened."""
    for address in (
        "/admin/",
        "/admin/articles/",
        "/admin/events/",
        "/admin/images/",
        "/admin/images/add/",
        "/admin/articles/from-word/",
        "/admin/bin/",
        "/admin/help/",
        "/admin/account/",
    ):
        page.goto(address)
        yield address
    for words in ("Write an article", "Add an event"):
        begin(page, words)
        yield words
        page.get_by_role("tab", name="Promote").click()
        yield f"{words}, promote"
        for panel in ("status", "checks", "comments"):
            page.get_by_role("button", name=f"Toggle {panel}").click()
        yield f"{words}, panels"
        button(page, "Send for review").click()
        expect(page.get_by_text("It is marked below")).to_be_visible()
        yield f"{words}, with errors"
    begin(page, "Write an article")
    page.get_by_role("button", name="Choose an image").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    yield "choosing a picture"


def test_no_screen_of_an_author_speaks_of_how_it_is_made_or_asks_another_host(log_in):
    page = log_in("author")
    hosts, said = set(), {}
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    for name in screens(page):
        found = NEVER_SAID.findall(page.evaluate(WORDS_ON_SCREEN))
        if found:
            said[name] = sorted(set(found))
    assert said == {}
    assert hosts == {page.url.split("/")[2]}


WORDS_ON_SCREEN = """() => [
  document.title,
  document.body.innerText,
  ...[...document.querySelectorAll("[aria-label], [title], [placeholder]")]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) || "")),
].join("\\n")"""
