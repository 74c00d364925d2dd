"""Pictures of the desk for docs/screenshots: ``python -m tests.browser.desk_screenshots [folder]``.

As somebody sees them who writes, in two widths and two schemes. For the page that was sent back, what waits in the demo
is sent back.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Error, expect

from .auditing import LOOK
from .desk import begin, button, text_field
from .help_pictures import SENT, at_the_desk, demo_password, photograph
from .screenshots import HEIGHT, SCHEMES, WIDEST, WIDTHS, save
from .serving import ROOT, complete_demo, quiet_chromium

HIGHEST = 1100  # what somebody sees without much scrolling


def article_form(page):
    begin(page, "Write an article")
    page.locator("#id_title").fill("What I ask at the door")
    page.locator("#id_summary").fill("Three questions before somebody joins, and a fourth that I ask myself.")
    text_field(page).click()
    page.keyboard.type("There are three questions that I ask before somebody joins a group.")
    page.wait_for_url("**/edit/")


def event_form(page):
    begin(page, "Add an event")
    page.locator("#id_title").fill("Supper of the second Tuesday")
    page.locator("#id_summary").fill("A pot, a table, a case.")
    for name, words in (("date", "2027-03-09"), ("time", "19:00")):
        page.locator(f"#id_start_{name}").fill(words)
        page.wait_for_timeout(500)  # a calendar opens a little later
        page.locator("#id_title").click()
    page.wait_for_url("**/edit/")
    expect(page.locator(".xdsoft_datetimepicker:visible")).to_have_count(0)


def image_upload(page):
    page.goto("/admin/images/add/")
    page.locator("input[type=file]").first.set_input_files(photograph())
    expect(page.get_by_label("What is in the picture")).to_be_visible()


def sent_back(page):
    page.goto("/admin/")
    page.get_by_role("region", name="Waiting for you").get_by_role("link", name=SENT).click()
    expect(page.get_by_text("sent this back on")).to_be_visible()


SCREENS = {
    "dashboard": lambda page: page.goto("/admin/"),
    "article-form": article_form,
    "event-form": event_form,
    "image-upload": image_upload,
    "sent-back": sent_back,
}


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    password = demo_password()
    with TemporaryDirectory() as var, complete_demo(Path(var)) as address, quiet_chromium() as browser:
        _send_back(at_the_desk(browser, address, "reviewer", password).new_page())
        problems = []
        for width in WIDTHS:  # each with a memory of its own: a phone knows no preview that is open
            context = at_the_desk(browser, address, "author", password, density=1)
            problems += [problem for name in SCREENS for problem in _take(context, name, width, folder)]
    print(*problems, sep="\n", file=sys.stderr)
    return 1 if problems else 0


def _send_back(page):
    page.goto("/admin/")
    waiting = page.get_by_role("region", name="Waiting for you").get_by_role("link", name=SENT)
    if not waiting.count():
        return
    waiting.click()
    button(page, "Send back").click()
    page.get_by_label("What should be changed?").fill("Please leave out the village. Somebody could be recognised.")
    page.get_by_role("dialog").get_by_role("button", name="Send back").click()
    expect(page.get_by_text("has been sent back with your words")).to_be_visible()


def _take(context, name, width, folder):
    page = context.new_page()
    page.set_default_timeout(30_000)
    page.set_viewport_size({"width": width, "height": HIGHEST})
    try:
        SCREENS[name](page)
        _settle(page)
    except (Error, AssertionError) as problem:
        return [f"{name}, {width} px: {str(problem).splitlines()[0]}"]
    page.evaluate(LOOK)
    problems = [f"{name}, {width} px: something sticks out"] if page.evaluate("look.sticksOut()") > 0 else []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        _settle(page)
        save(page.screenshot(), folder / f"desk-{name}-{width}-{scheme}.webp", (WIDEST, HEIGHT))
    page.close()
    return problems


def _settle(page):
    """Until what was written is saved, and colours have changed."""
    page.wait_for_timeout(1_500)
    page.wait_for_load_state("networkidle")
    expect(page.get_by_text("Saving…").locator("visible=true")).to_have_count(0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "docs" / "screenshots"))
