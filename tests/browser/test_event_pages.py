"""An event answers what people decide by on the first screen of a phone, whatever there is to say of it (R16)."""

import re

import pytest

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
ORDER = ["When", "Where", "For whom", "Price", "Credits", "Registration", "Places"]
WITHOUT_HURRY = "Places"
READ = """() => {
    const bottom = (element) => Math.ceil(element.getBoundingClientRect().bottom + scrollY);
    const words = (element) => element.innerText.replace(/\\s+/g, " ").trim();
    return {
        heading: bottom(document.querySelector("h1")),
        status: [...document.querySelectorAll(".event__header .status")].map((one) => [words(one), bottom(one)]),
        facts: [...document.querySelectorAll(".event__facts .facts > div")].map((row) => ({
            label: row.querySelector("dt").textContent.trim(),
            words: words(row.querySelector("dd")),
            bottom: bottom(row),
        })),
    };
}"""
WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d")
HOUR = re.compile(r"\d [ap]\.m\.|noon|midnight")
ZONE = re.compile(r" time\b|UTC")


@pytest.fixture(scope="module")
def read_events(chromium, demo):
    """What the first screen says, by address: of every event, and of every date of a series about which there is
    something to say."""
    context = chromium.new_context(viewport=PHONE, base_url=demo)
    page = context.new_page()
    found, addresses = {}, _events(page)
    while addresses:
        page.goto(address := addresses.pop())
        found[address] = page.evaluate(READ)
        dates = page.locator(".dates li:has(.dates__status) a")
        addresses += dates.evaluate_all("links => links.map(link => link.pathname)")
    context.close()
    return found


def _events(page):
    sitemap = page.request.get("/sitemap.xml").text()
    return re.findall(r"<loc>https?://[^/]+(/events/(?!past/)[\w-]+/)</loc>", sitemap)


def failing(read_events, holds):
    return {address: read for address, read in read_events.items() if not holds(read)}


def labels(read):
    return [fact["label"] for fact in read["facts"]]


def when(read):
    return next(fact["words"] for fact in read["facts"] if fact["label"] == "When")


def test_there_are_events_of_every_sort(read_events):
    assert len(read_events) > 40
    assert {label for read in read_events.values() for label in labels(read)} == set(ORDER)
    assert any(read["status"] for read in read_events.values())
    assert not all(read["status"] for read in read_events.values())


def test_all_that_people_decide_by_is_on_the_first_screen(read_events):
    def holds(read):
        return all(fact["bottom"] <= PHONE["height"] for fact in read["facts"] if fact["label"] != WITHOUT_HURRY)

    assert failing(read_events, holds) == {}


def test_it_stands_in_the_order_in_which_people_decide(read_events):
    def holds(read):
        bottoms = [read["heading"], *[bottom for _words, bottom in read["status"]]]
        bottoms += [fact["bottom"] for fact in read["facts"]]
        return bottoms == sorted(bottoms) and labels(read) == sorted(labels(read), key=ORDER.index)

    assert failing(read_events, holds) == {}


def test_every_event_says_its_weekday_its_hour_and_whose_clock_that_is(read_events):
    def holds(read):
        return WEEKDAY.search(when(read)) and bool(HOUR.search(when(read))) == bool(ZONE.search(when(read)))

    assert failing(read_events, holds) == {}


@pytest.mark.parametrize(
    ("address", "words"),
    [("/events/dune-path-walk/", "Cancelled"), ("/events/archive-day/", "This has taken place")],
    ids=["cancelled", "past"],
)
def test_what_is_off_or_over_says_so_in_words(read_events, address, words):
    [(status, _bottom)] = read_events[address]["status"]
    assert status.startswith(words)


def test_an_event_prints_what_where_and_for_how_much_on_its_first_page(open_page):
    page = open_page("/events/two-leaders-one-group/", 718)  # A4 at 96 dots an inch, within its margins
    page.emulate_media(media="print")
    facts = page.locator(".event__facts").bounding_box()
    assert facts["y"] + facts["height"] <= 1046
    assert "190 USD" in page.locator(".event__facts").inner_text()
