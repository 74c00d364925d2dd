"""An article is about its words: they begin on the first screen of a phone, whoever wrote them and whatever stands
above (R19)."""

import pytest

from home.demo.articles import ARTICLES

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
READ = """() => {
    const first = document.querySelector(".prose .block-text p, .prose .block-text li");
    const line = parseFloat(getComputedStyle(first).lineHeight);
    const contents = document.querySelector(".contents");
    return {
        begins: Math.ceil(first.getBoundingClientRect().top + scrollY + line),
        words: document.querySelector(".prose").innerText.split(/\\s+/).length,
        contents: contents ? [...contents.querySelectorAll("a")].map((link) => link.hash) : [],
        anchors: [...document.querySelectorAll(".prose h2[id]")].map((heading) => `#${heading.id}`),
        authors: [...document.querySelectorAll(".byline__name")].map((name) => name.textContent),
        times: document.querySelectorAll(".article__dates time[datetime]").length,
        minutes: document.querySelector(".article__dates").innerText.match(/\\d+ minutes? to read/) !== null,
        notes: [...document.querySelectorAll(".note-ref a")].map((link) => [link.hash, link.id]),
        ways_back: [...document.querySelectorAll(".notes__back")].map((link) => link.hash),
    };
}"""


@pytest.fixture(scope="module")
def read_articles(chromium, demo):
    """``{address: what stands there}`` of every article that the demo begins with; other tests publish some, too."""
    context = chromium.new_context(viewport=PHONE, base_url=demo)
    page = context.new_page()
    found = {}
    for address in [f"/articles/{article['slug']}/" for article in ARTICLES]:
        assert page.goto(address).ok, address
        found[address] = page.evaluate(READ)
    context.close()
    return found


def failing(read_articles, holds):
    return {address: read for address, read in read_articles.items() if not holds(read)}


def test_there_are_articles(read_articles):
    assert len(read_articles) >= 24


def test_the_text_begins_on_the_first_screen(read_articles):
    assert failing(read_articles, lambda read: read["begins"] <= PHONE["height"]) == {}


def test_each_says_who_wrote_it_when_and_how_long_it_is(read_articles):
    assert failing(read_articles, lambda read: read["authors"] and read["times"] and read["minutes"]) == {}


def test_long_ones_have_contents_that_lead_to_their_sections(read_articles):
    long_ones = {address: read for address, read in read_articles.items() if read["words"] > 1300}
    assert long_ones
    assert failing(long_ones, lambda read: read["contents"] and set(read["contents"]) <= set(read["anchors"])) == {}


def test_notes_lead_back_to_where_they_are_called(read_articles):
    with_notes = {address: read for address, read in read_articles.items() if read["notes"]}
    assert with_notes
    called = {address: {f"#{anchor}" for _, anchor in read["notes"] if anchor} for address, read in with_notes.items()}
    assert {address: set(with_notes[address]["ways_back"]) ^ anchors for address, anchors in called.items()} == {
        address: set() for address in with_notes
    }
