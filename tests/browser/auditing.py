"""One visit to a page that notes all that the audits ask: loading it once for each question would take an hour."""

from collections import Counter
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

from .pages import go_to

LOOK = Path(__file__).with_name("look.js").read_text()
AXE = Axe().axe_script
# Targets of 24 pixels are a rule of WCAG 2.2 AA that axe has switched off.
RUN_AXE = "axe.run({resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})"
# What a phone shows without being asked.
HIDDEN_IN_PRINT = "nav, .site-footer, .search-form, .filters, .calendar, .skip-link"


@dataclass
class Weight:
    """What came over the wire, in bytes, by the browser's word for what it is; and how often it was asked for."""

    bytes: Counter = field(default_factory=Counter)
    requests: Counter = field(default_factory=Counter)

    @property
    def without_pictures(self):
        return self.bytes.total() - self.bytes["Image"]

    @property
    def requests_without_pictures(self):
        return self.requests.total() - self.requests["Image"]


@dataclass
class Visit:
    status: int = 0
    cookies: list = field(default_factory=list)
    hosts: set = field(default_factory=set)
    console: list = field(default_factory=list)
    weight: Weight = field(default_factory=Weight)
    head: dict = field(default_factory=dict)
    headings: list = field(default_factory=list)
    data: list = field(default_factory=list)
    paragraphs: list = field(default_factory=list)
    small: list = field(default_factory=list)
    violations: dict = field(default_factory=dict)
    sticks_out: dict = field(default_factory=dict)
    overlaps: dict = field(default_factory=dict)
    bad_stops: dict = field(default_factory=dict)
    first_stop: str = ""
    lands_on: str = ""
    moves: list = field(default_factory=list)
    printed: list = field(default_factory=list)
    unwritten_links: list = field(default_factory=list)
    words: int = 0


def visit(context, kind):
    page = context.new_page()
    page.set_default_timeout(30_000)
    found = Visit()
    _listen(page, found)
    found.status = go_to(page, kind).status
    page.wait_for_load_state("networkidle")
    _fetch_all_pictures(page)
    weight = deepcopy(found.weight)  # what other widths fetch later does not count
    _on_arrival(page, found)
    _in_print(page, found)
    page.emulate_media(media="screen", reduced_motion="reduce")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            found.violations[width, scheme] = _violations(page)
        page.keyboard.press("Tab")
        found.bad_stops[scheme] = page.evaluate("look.badStops()")
    _in_every_width(page, found)
    found.moves = page.evaluate("look.moves()")
    found.cookies = context.cookies()
    page.close()
    found.weight = weight
    return found


def _listen(page, found):
    page.on("request", lambda request: found.hosts.add(request.url.split("/")[2]))
    page.on("console", lambda message: found.console.append(message.text))
    page.on("pageerror", lambda error: found.console.append(str(error)))
    protocol = page.context.new_cdp_session(page)
    protocol.send("Network.enable")
    kinds = {}

    def begin(event):
        if event["type"] == "Document":  # the page that leads to the one that is meant does not count
            kinds.clear()
            found.weight = Weight()
        kinds[event["requestId"]] = event["type"]
        found.weight.requests[event["type"]] += 1

    def end(event):
        kind = kinds.get(event["requestId"])
        if kind:
            found.weight.bytes[kind] += event["encodedDataLength"]

    protocol.on("Network.requestWillBeSent", begin)
    protocol.on("Network.loadingFinished", end)


def _fetch_all_pictures(page):
    """Pictures further down come when somebody goes there."""
    page.evaluate(
        """async () => {
            document.querySelectorAll("img").forEach((image) => image.loading = "eager");
            await Promise.allSettled([...document.images].map((image) => image.decode()));
        }"""
    )
    page.wait_for_load_state("networkidle")


def _on_arrival(page, found):
    page.evaluate(LOOK)
    page.keyboard.press("Tab")
    found.first_stop = page.evaluate("document.activeElement.textContent.trim()")
    page.keyboard.press("Enter")
    found.lands_on = page.evaluate("document.activeElement.id")
    for name in ("head", "headings", "data"):
        setattr(found, name, page.evaluate(f"look.{name}()"))
    found.words = page.evaluate("document.querySelector('main').innerText.length")


def _in_print(page, found):
    page.emulate_media(media="print")
    found.printed = page.evaluate("(hidden) => look.shown(hidden)", HIDDEN_IN_PRINT)
    found.unwritten_links = page.evaluate("look.linksWithoutAddress()")


def _violations(page):
    page.evaluate(AXE)
    answer = page.evaluate(RUN_AXE)
    return [(problem["id"], node["html"][:200]) for problem in answer["violations"] for node in problem["nodes"]]


def _in_every_width(page, found):
    page.emulate_media(color_scheme="light")
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        found.sticks_out[f"{width} px"] = page.evaluate("look.sticksOut()")
        found.overlaps[width] = page.evaluate("look.overlaps()")
    found.paragraphs = page.evaluate("look.paragraphs()")
    found.small = page.evaluate("look.small()")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        found.sticks_out[f"{width} px, letters of twice the size"] = page.evaluate("look.sticksOut()")
    page.evaluate("document.documentElement.style.fontSize = ''")
