"""A recording elsewhere: nothing is asked of anybody before the click, and the click brings the player."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from home.demo.recording import RECORDING

pytestmark = pytest.mark.browser

ADDRESS = "/articles/forty-faces-and-no-corners/"
PLAYER = "https://player.vimeo.com/video/900000000001?dnt=1&autoplay=1"


@pytest.fixture
def visit(open_page):
    """``visit()`` opens the article; ``page.elsewhere`` lists what was asked of other hosts. They are never reached."""

    def visit_(**options):
        page = open_page("/healthz", **options)
        home, page.elsewhere, page.complaints = urlsplit(page.url).netloc, [], []
        page.context.route(lambda url: urlsplit(url).netloc != home, lambda route: _refuse(route, page.elsewhere))
        page.on("console", lambda message: page.complaints.append(message.text))
        page.goto(ADDRESS)
        page.locator(".video").scroll_into_view_if_needed()
        page.wait_for_load_state("networkidle")
        return page

    return visit_


def _refuse(route, asked):
    """Without content: the page that asked stays where it is."""
    asked.append(route.request.url)
    route.fulfill(status=204)


def link(page):
    return page.get_by_role("link", name=RECORDING["title"])


def test_before_the_click_nothing_is_asked_of_anybody(visit):
    page = visit()
    assert page.locator(".video img").evaluate("image => image.complete && image.naturalWidth") >= 640
    assert page.locator("iframe").count() == 0
    assert page.elsewhere == []
    assert page.complaints == []
    expect(page.locator(".video")).to_contain_text("then Vimeo learns who watches")


@pytest.mark.parametrize("how", ["click", "Enter"])
def test_a_click_and_enter_bring_the_player_with_the_focus_in_it(visit, how):
    page = visit()
    if how == "click":
        page.locator(".video img").click()
    else:
        link(page).focus()
        page.keyboard.press("Enter")
    player = page.locator(".video iframe")
    expect(player).to_have_attribute("src", PLAYER)
    expect(player).to_have_attribute("title", RECORDING["title"])
    expect(player).to_have_attribute("referrerpolicy", "strict-origin-when-cross-origin")
    assert "allow-scripts" in player.get_attribute("sandbox")
    assert "allow-top-navigation" not in player.get_attribute("sandbox")
    assert "fullscreen" in player.get_attribute("allow")
    assert page.evaluate("document.activeElement.tagName") == "IFRAME"
    assert page.elsewhere == [PLAYER]
    assert urlsplit(page.url).path == ADDRESS
    assert not [text for text in page.complaints if "Content Security Policy" in text]


FOLLOWS = """(element, options) => {
    const click = new MouseEvent("click", { bubbles: true, cancelable: true, ...options });
    let follows;
    const note = (event) => { follows = !event.defaultPrevented; event.preventDefault(); };
    addEventListener("click", note, { once: true });
    element.dispatchEvent(click);
    return follows && element.closest("a").href;
}"""


def test_after_it_the_title_leads_to_the_other_site(visit):
    page = visit()
    link(page).click()
    expect(page.locator("iframe")).to_have_count(1)
    assert page.locator(".video__title").evaluate(FOLLOWS, {}) == RECORDING["url"]
    assert page.locator("iframe").count() == 1


@pytest.mark.parametrize("options", [{"ctrlKey": True}, {"metaKey": True}, {"shiftKey": True}, {"button": 1}])
def test_who_wants_another_tab_gets_one(visit, options):
    page = visit()
    assert page.locator(".video__title").evaluate(FOLLOWS, options) == RECORDING["url"]
    assert page.locator("iframe").count() == 0
    assert page.elsewhere == []


def test_without_scripts_it_is_a_link(visit):
    page = visit(java_script_enabled=False)
    assert link(page).get_attribute("href") == RECORDING["url"]
    with page.expect_request(RECORDING["url"]):
        link(page).click()
    assert page.elsewhere == [RECORDING["url"]]


def test_who_listens_hears_before_the_click_who_learns_what(visit):
    page = visit()
    said = page.locator(".video__link").get_attribute("aria-describedby")
    assert "Nothing of it is loaded until you play it" in " ".join(page.locator(f"id={said}").inner_text().split())


def test_on_paper_the_address_is_written_out(visit):
    page = visit()
    page.emulate_media(media="print")
    written = page.locator(".video__link").evaluate("link => getComputedStyle(link, '::after').content")
    assert "attr(href)" in written or RECORDING["url"] in written
    assert page.locator(".video figcaption").is_hidden()


def test_the_page_does_not_scroll_sideways(visit):
    page = visit(width=320)
    link(page).click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
