"""What holds for every type of page that a reader meets (readers.md: R2 to R10, R13, R14, R21)."""

import json

import pytest

from .auditing import visit
from .pages import PAGES, go_to

pytestmark = pytest.mark.browser

KILOBYTE = 1000  # as browsers count


@pytest.fixture(scope="session")
def visited(chromium, demo):
    """``visited(name)`` gives what was noted on the one visit to a page type."""
    notes = {}

    def visited_(name):
        if name not in notes:
            context = chromium.new_context(
                viewport={"width": 390, "height": 844}, device_scale_factor=2, base_url=demo, reduced_motion="reduce"
            )
            try:
                notes[name] = visit(context, PAGES[name])
            finally:
                context.close()
        return notes[name]

    return visited_


@pytest.fixture(params=PAGES)
def name(request):
    return request.param


@pytest.fixture
def page_type(name):
    return PAGES[name]


@pytest.fixture
def seen(visited, name):
    return visited(name)


def without_empty(findings):
    return {where: what for where, what in findings.items() if what}


def test_the_page_is_there(seen, page_type):
    assert seen.status == page_type.status


def test_nothing_is_inaccessible_in_any_width_and_scheme(seen):
    assert without_empty(seen.violations) == {}


def test_nothing_sticks_out_on_a_small_phone_or_with_letters_of_twice_the_size(seen):
    assert without_empty(seen.sticks_out) == {}


def test_nothing_lies_on_something_else(seen):
    assert without_empty(seen.overlaps) == {}


def test_every_stop_of_the_keyboard_shows_itself_and_nothing_covers_it(seen):
    assert without_empty(seen.bad_stops) == {}


def test_the_first_stop_of_the_keyboard_skips_to_the_content(seen):
    assert (seen.first_stop, seen.lands_on) == ("Skip to the content", "content")


def test_nothing_comes_from_another_host(seen, demo):
    assert seen.hosts == {demo.split("/")[2]}


def test_the_console_is_silent(seen, page_type):
    expected = f"status of {page_type.status} " if page_type.status >= 400 else "no complaint"
    assert [text for text in seen.console if expected not in text] == []


def test_no_cookie_is_set(seen):
    assert seen.cookies == []


def test_it_is_light(seen):
    weight = seen.weight
    assert weight.without_pictures <= 30 * KILOBYTE
    assert weight.requests_without_pictures <= 6
    assert weight.bytes["Stylesheet"] <= 8 * KILOBYTE
    assert weight.bytes["Script"] <= 3 * KILOBYTE


def test_the_home_page_with_its_pictures_is_light(visited):
    assert visited("home").weight.bytes.total() <= 250 * KILOBYTE


def test_there_is_one_first_heading_and_no_level_is_skipped(seen):
    assert seen.headings.count(1) == 1
    assert seen.headings[0] == 1
    assert all(level - before <= 1 for before, level in zip(seen.headings, seen.headings[1:], strict=False))


def test_the_head_says_what_the_page_is(seen, page_type):
    assert seen.head["lang"]
    assert seen.head["description"]
    assert seen.head["feed"].startswith("/")
    if page_type.is_indexed:
        assert seen.head["canonical"].startswith("http")
        assert seen.head["robots"] == ""
    else:
        assert "noindex" in seen.head["robots"]


def test_who_shares_it_shares_a_title_a_sentence_and_a_picture(seen, page_type):
    if page_type.is_indexed:
        assert "" not in seen.head["og"].values(), seen.head["og"]


def test_no_two_addresses_have_the_same_title(visited):
    titles = {}
    for name, page_type in PAGES.items():
        if not page_type.button:
            titles.setdefault(visited(name).head["title"], []).append(name)
    assert {title: names for title, names in titles.items() if len(names) > 1} == {}


def test_machines_read_what_it_is(seen, page_type):
    answers = [json.loads(text) for text in seen.data]
    assert all("schema.org" in answer["@context"] for answer in answers)
    things = [thing for answer in answers for thing in answer.get("@graph", [answer])]
    assert all(thing["@type"] for thing in things)
    assert not page_type.says or any(thing["@type"].endswith(page_type.says) for thing in things)


def test_lines_are_as_long_as_one_reads_well(seen):
    assert all(paragraph["size"] >= 18 for paragraph in seen.paragraphs)
    if seen.paragraphs:
        assert 60 <= max(paragraph["letters"] for paragraph in seen.paragraphs) <= 75


def test_no_sentence_is_small(seen):
    assert seen.small == []


def test_nothing_moves_for_those_who_do_not_want_it(seen):
    assert seen.moves == []


def test_print_has_the_words_and_not_the_ways(seen):
    assert seen.printed == []
    assert seen.unwritten_links == []


def test_all_words_are_there_without_javascript(open_page, seen, page_type):
    page = open_page("/healthz", 390, java_script_enabled=False)
    go_to(page, page_type)
    assert page.evaluate("document.querySelector('main').innerText.length") >= 0.97 * seen.words
