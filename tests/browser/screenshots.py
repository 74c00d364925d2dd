"""Pictures of every type of page for docs/screenshots: ``python -m tests.browser.screenshots [folder]``.

Each in two widths and two schemes. A page without its heading, or on which something sticks out or lies on something
else, makes no picture and fails the command.
"""

import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from .auditing import LOOK
from .pages import PAGES, go_to
from .serving import ROOT, complete_demo, quiet_chromium

WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")
HEIGHT = 1600
WIDEST = 960  # enough to judge by, and a repository is kept for ever
HEAVIEST = 60_000


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as var, complete_demo(Path(var)) as address, quiet_chromium() as browser:
        context = browser.new_context(base_url=address, reduced_motion="reduce")
        problems = [problem for name in PAGES for problem in _take(context, name, folder)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _take(context, name, folder):
    """Takes the pictures of one page type; gives what is wrong with it."""
    page = context.new_page()
    page.set_default_timeout(30_000)
    answer = go_to(page, PAGES[name])
    page.evaluate(LOOK)
    problems = [] if answer.status == PAGES[name].status else [f"{name}: {answer.status}"]
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        page.wait_for_load_state("networkidle")
        wrong = _wrong(page)
        problems += [f"{name}, {width} px: {what}" for what in wrong]
        for scheme in SCHEMES if not wrong else ():
            page.emulate_media(color_scheme=scheme)
            save(page.screenshot(), folder / f"{name.replace(' ', '-')}-{width}-{scheme}.webp", (WIDEST, HEIGHT))
    page.close()
    return problems


def _wrong(page):
    found = page.evaluate("look.overlaps()")
    if not page.locator("h1").first.is_visible():
        found.append("no heading")
    if page.evaluate("look.sticksOut()") > 0:
        found.append("something sticks out")
    return found


def save(png, path, largest):
    """As good as fits."""
    picture = Image.open(BytesIO(png)).convert("RGB")
    picture.thumbnail(largest)
    for quality in (80, 65, 50, 35, 25):
        buffer = BytesIO()
        picture.save(buffer, "WEBP", quality=quality)
        if buffer.tell() <= HEAVIEST:
            break
    path.write_bytes(buffer.getvalue())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "docs" / "screenshots"))
