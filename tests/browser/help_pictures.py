"""The pictures of the help inside the desk: ``python -m tests.browser.help_pictures [name …]``.

Each shows the part of a page that its text speaks of. Places are found as a person finds them, by role and name; one
that cannot be found fails the command, and its old picture stays. Nothing is sent, and drafts
are made for the last two only.
"""

import os
import re
import sys
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from PIL import Image
from playwright.sync_api import Error, expect

from .screenshots import save
from .serving import ROOT, complete_demo, quiet_chromium

FOLDER = ROOT / "static" / "help"
LARGEST = (1280, 1400)  # pixels; shown at half of it
MARGIN = 14
WORD_FILE = ROOT / "tests" / "editorial" / "word" / "files" / "python-docx-article.docx"
TALL = 2600  # so that nothing has to be scrolled to
SENT = "A chair for the late"  # what waits for a reader in the demo
SAVING = re.compile(r"/admin/pages/(?:add/\w+/\w+/\d+|\d+/edit)/$")  # drafts save themselves
# What is not there on every day, or moves.
QUIET = (
    ".welcome, .w-editing-sessions, .xdsoft_datetimepicker { display: none !important }"
    "* { caret-color: transparent !important }"
)


@dataclass(frozen=True)
class Picture:
    """``show`` walks to the place and gives what is to be in the picture. ``who`` is nobody for the log-in."""

    who: str | None
    width: int
    tallest: int
    show: Callable


PICTURES = {}


def picture(name, who="author", width=820, tallest=640):
    def keep(show):
        PICTURES[name] = Picture(who, width, tallest, show)
        return show

    return keep


# Where things are


def index_of(page, kind):
    return page.request.get(f"/api/v2/pages/?type={kind}").json()["items"][0]["id"]


def add(page, kind, below):
    page.goto(f"/admin/pages/add/{kind.lower().replace('.', '/')}/{index_of(page, below)}/")


def new_article(page):
    add(page, "articles.ArticlePage", "articles.ArticleIndexPage")


def new_event(page):
    add(page, "events.EventPage", "events.EventIndexPage")


def open_from_desk(page, title):
    page.goto("/admin/")
    page.get_by_role("link", name=title).first.click()
    expect(page.locator("#id_title")).to_have_value(title)


def part(page, heading):
    """A part of a form, by its heading."""
    return page.locator("section.w-panel").filter(has=page.get_by_role("heading", name=heading, exact=True)).last


def body_of(page):
    return page.locator("[data-contentpath=body]")


def around(page, place):
    """The part of a form that holds a place."""
    return page.locator("section.w-panel").filter(has=place).last


def window(page, words):
    """An open window, by something in it."""
    return page.get_by_role("dialog").filter(has=words).locator(".modal-content, [data-dialog-body]").first


def open_plus(page):
    page.get_by_title("Insert a block").last.click()
    return page.locator("[data-tippy-root]").filter(has=page.get_by_role("listbox")).last


def insert_block(page, name):
    open_plus(page)
    page.get_by_role("option", name=name, exact=True).click()


def open_steps(page):
    """The buttons below a form, with those behind the arrow."""
    footer = page.locator("footer").last
    arrow = footer.locator("[data-w-dropdown-target=toggle]")
    if arrow.count():
        arrow.first.click()
    return footer


# The pictures


@picture("log-in", who=None)
def log_in_form(page):
    page.goto("/admin/login/")
    return [page.locator("form")]


@picture("desk", width=1100, tallest=620)
def desk(page):
    page.goto("/admin/")
    return [page.locator("body")]  # with the menu


@picture("article-begin")
def article_begin(page):
    write_article(page)
    return [page.locator("#id_title"), page.locator("#id_summary"), body_of(page).locator(".Draftail-Editor").first]


def write_article(page):
    new_article(page)
    page.locator("#id_title").fill("What I ask at the door")
    page.locator("#id_summary").fill("Three questions before somebody joins, and a fourth that I ask myself.")
    text = body_of(page).locator(".public-DraftEditor-content")
    if not text.count():
        insert_block(page, "Text")
    text.first.click()
    page.keyboard.type("There are three questions that I ask before somebody joins a group.")


@picture("article-plus")
def article_plus(page):
    write_article(page)
    options = open_plus(page)
    return [body_of(page).locator(".Draftail-Editor").first, options]


@picture("article-buttons", tallest=320)
def article_buttons(page):
    new_article(page)
    open_steps(page)
    return [
        page.get_by_role("button", name=words).locator("visible=true") for words in ("Send for review", "Save draft")
    ]


@picture("article-about", tallest=760)
def article_about(page):
    new_article(page)
    return [part(page, "About this article")]


@picture("picture-upload", width=900, tallest=760)
def picture_upload(page):
    new_article(page)
    insert_block(page, "Picture")
    body_of(page).get_by_role("button", name="Choose an image").last.click()
    dialog = page.get_by_role("dialog").filter(has=page.get_by_role("tab", name="Upload"))
    dialog.get_by_role("tab", name="Upload").click()
    dialog.locator("input[type=file]").set_input_files(photograph())
    dialog.get_by_role("textbox", name="Title").fill("Kitchen table")
    dialog.get_by_role("textbox", name="What is in the picture").fill("Four women laughing at a kitchen table")
    return [window(page, page.get_by_role("tab", name="Upload"))]


def photograph():
    buffer = BytesIO()
    Image.new("RGB", (900, 600), "peru").save(buffer, "JPEG")
    return {"name": "IMG_4711.jpg", "mimeType": "image/jpeg", "buffer": buffer.getvalue()}


@picture("word-file", tallest=420)
def word_file(page):
    page.goto("/admin/articles/from-word/")
    return [page.get_by_role("heading", level=1), page.locator("main form").last]


@picture("event-when", tallest=660)
def event_when(page):
    new_event(page)
    write_when(page)
    return [part(page, "When")]


def write_when(page):
    page.locator("[name=title]").fill("Supper of the second Tuesday")
    page.locator("[name=start_date]").fill("2027-03-09")
    page.locator("[name=start_time]").fill("19:00")
    page.keyboard.press("Tab")
    expect(page.locator("[name=end_time]")).to_have_value("21:00")


@picture("event-dates", tallest=760)
def event_dates(page):
    new_event(page)
    write_when(page)
    page.locator("[name=rrule_frequency]").select_option("MONTHLY")
    page.locator("[name=rrule_days_of_month][value=like_first]").press("ArrowDown")  # on a certain weekday
    expect(page.locator(".dates__date")).to_have_count(10)
    return [page.locator(".dates__rule"), *page.locator(".dates__date").all()[:4]]


@picture("event-open-points", tallest=390)
def event_open_points(page):
    new_event(page)
    page.locator("#id_open_points-ADD").click()
    page.locator("[name=open_points-0-subject]").select_option(index=1)
    page.locator("[name=open_points-0-decide_by]").fill("2027-02-01")
    return [part(page, "To be announced")]


@picture("event-cancel", who="editor", tallest=760)
def event_cancel(page):
    events = page.request.get("/api/v2/events/?limit=50").json()["items"]
    once = next(event for event in events if not event["rrule"] and event["next_occurrence"])
    page.goto(f"/admin/events/{once['id']}/announce/")
    page.get_by_role("radio").first.check(force=True)
    page.get_by_role("textbox", name=re.compile("What should people do")).fill(
        "The speaker is ill. We meet again in two weeks, and your fee will be refunded."
    )
    return [page.locator("main form").last]


@picture("with-the-board", width=1000, tallest=300)
def with_the_board(page):
    open_from_desk(page, SENT)
    return [page.get_by_text(re.compile("with the board")).locator("visible=true").first, page.locator("#id_title")]


@picture("waiting", who="reviewer", width=1100, tallest=420)
def waiting(page):
    page.goto("/admin/")
    return [page.locator("section").filter(has=page.get_by_role("link", name=SENT)).last]


@picture("send-back", who="reviewer", width=900, tallest=640)
def send_back(page):
    open_from_desk(page, SENT)
    open_steps(page)
    page.get_by_role("button", name="Send back").locator("visible=true").first.click()
    dialog = page.get_by_role("dialog").filter(has=page.get_by_label("What should be changed?"))
    dialog.get_by_label("What should be changed?").fill("Please leave out the village. Somebody could be recognised.")
    return [window(page, page.get_by_label("What should be changed?"))]


@picture("history", width=1000, tallest=420)
def history(page):
    open_from_desk(page, SENT)
    page.get_by_role("link", name="History").first.click()
    return [page.locator("main table").first]


@picture("front-page", who="editor", tallest=640)
def front_page(page):
    page.goto(f"/admin/pages/{index_of(page, 'home.HomePage')}/edit/")
    return [around(page, body_of(page))]


@picture("person", who="editor", tallest=540)
def person(page):
    page.goto("/admin/snippets/core/person/")
    page.get_by_role("link", name=re.compile("Hanne Solberg")).first.click()
    return [part(page, "Name")]


@picture("synonyms", who="editor", tallest=420)
def synonyms(page):
    page.goto("/admin/search/synonyms/create/")
    page.locator("main").get_by_role("textbox").first.fill("fee, price, what it costs")
    return [page.locator("section.w-panel").first]


@picture("notice", who="editor", tallest=640)
def notice(page):
    page.goto("/admin/settings/core/societysettings/")
    page.locator("[name=alert_text]").fill("The office is closed this week.")
    return [part(page, "Notice on every page")]


@picture("invite", who="editor", tallest=560)
def invite(page):
    page.goto("/admin/users/")
    page.locator("main").get_by_role("link", name=re.compile("^Add|Invite")).first.click()
    return [page.get_by_role("tabpanel").first]


# Those for which a draft is made


def draft_from_word(page):
    page.goto("/admin/articles/from-word/")
    page.get_by_label("Your Word document").set_input_files(WORD_FILE)
    page.get_by_role("button", name="Make a draft of it").click()
    expect(page.get_by_text("waits for words")).to_be_visible()


@picture("word-said", width=900, tallest=420)
def word_said(page):
    draft_from_word(page)
    return [page.locator(".messages")]


@picture("bin", width=900, tallest=420)
def bin_(page):
    draft_from_word(page)
    page.goto(page.url.replace("/edit/", "/delete/"))
    page.get_by_role("button", name="Put it into the bin").click()
    page.goto("/admin/bin/")
    return [page.get_by_role("heading", level=1), page.locator(".bin__entry").first]


# Taking them


def main(names):
    password = demo_password()
    problems = []
    with TemporaryDirectory() as var, complete_demo(Path(var)) as address, quiet_chromium() as browser:
        desks = {}
        for name in names or PICTURES:
            wanted = PICTURES[name]
            if wanted.who not in desks:
                desks[wanted.who] = at_the_desk(browser, address, wanted.who, password)
            problems += _take(desks[wanted.who], name, wanted)
    print(*problems, sep="\n", file=sys.stderr)
    return 1 if problems else 0


def demo_password():
    """Of the demo's people, whose module wants Django to be set up."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.test")
    django.setup()
    from home.demo.desk import PASSWORD

    return PASSWORD


def at_the_desk(browser, address, who, password, density=2):
    context = browser.new_context(
        base_url=address, reduced_motion="reduce", device_scale_factor=density, color_scheme="light", locale="en-US"
    )
    if who:
        page = context.new_page()
        page.goto("/admin/login/")
        page.get_by_label("E-mail address").fill(f"{who}@demo.example")
        page.get_by_label("Password").fill(password)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/admin/")
        page.close()
    return context


def _take(context, name, wanted):
    with _page(context, wanted) as page:
        try:
            shown = wanted.show(page)
            page.wait_for_load_state("networkidle")
            page.add_style_tag(content=QUIET)
            page.evaluate("document.activeElement.blur()")
            save(page.screenshot(clip=_frame(page, shown, wanted)), FOLDER / f"{name}.webp", LARGEST)
        except (Error, AssertionError, LookupError, StopIteration) as problem:
            return [f"{name}: {str(problem).splitlines()[0]}"]
    return []


@contextmanager
def _page(context, wanted):
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.route(SAVING, lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    page.set_viewport_size({"width": wanted.width, "height": TALL})
    yield page
    page.close()


def _frame(page, shown, wanted):
    """What encloses all that is shown, with a margin, and is no higher than wanted."""
    boxes = [locator.bounding_box() for locator in shown]
    left, top = min(box["x"] for box in boxes), min(box["y"] for box in boxes)
    right, bottom = (max(box[side] + box[size] for box in boxes) for side, size in (("x", "width"), ("y", "height")))
    left, top = max(min(_edge(page), left), left - MARGIN), max(0, top - MARGIN)
    height = min(bottom + MARGIN - top, wanted.tallest)
    return {"x": left, "y": top, "width": min(right + MARGIN, wanted.width) - left, "height": height}


def _edge(page):
    """Where the menu ends, of which nobody wants to see a strip."""
    return page.locator("main").bounding_box()["x"] if page.locator("main").count() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
