"""Help and welcome as somebody meets them who logs in for the first time."""

import pytest
from playwright.sync_api import expect

from .auditing import AXE, LOOK, RUN_AXE

pytestmark = pytest.mark.browser

PAGES = ["/admin/help/", "/admin/help/write-an-article/", "/admin/help/when-something-went-wrong/"]


def reopen_welcome(page):
    """Another test, or another run, has closed it."""
    page.evaluate(
        """async () => {
            const token = JSON.parse(document.getElementById("wagtail-config").textContent);
            await fetch(token.ADMIN_URLS.DISMISSIBLES, {
                method: "PATCH",
                headers: {[token.CSRF_HEADER_NAME]: token.CSRF_TOKEN, "Content-Type": "application/json"},
                body: JSON.stringify({"chapterhouse-welcome": false}),
            });
        }"""
    )
    page.reload()


@pytest.fixture
def newcomer(log_in):
    def log_in_(width=1280):
        page = log_in("author", width)
        reopen_welcome(page)
        return page

    return log_in_


@pytest.mark.parametrize("width", [1280, 390])
def test_the_welcome_stays_closed_after_another_log_in_and_is_found_again(newcomer, log_in, width):
    page = newcomer(width)
    welcome = page.get_by_role("region", name="Welcome, Mateo")
    expect(welcome).to_be_visible()

    with page.expect_response("**/dismissibles/"):
        welcome.get_by_role("button", name="Close").click()
    expect(welcome).to_be_hidden()

    again = log_in("author", width)
    expect(again.get_by_role("heading", level=1)).to_be_visible()
    expect(again.get_by_role("region", name="Welcome, Mateo")).to_have_count(0)
    again.goto("/admin/help/")
    expect(again.get_by_text("Here you write articles and announce events.")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_help_is_one_click_away_from_the_desk(log_in, width):
    page = log_in("author", width)
    page.get_by_role("link", name="How does this work? Here is the help.").click()
    expect(page.get_by_role("heading", name="Help", level=1)).to_be_visible()
    page.get_by_role("link", name="Write an article").click()
    expect(page.get_by_role("heading", name="Write an article", level=1)).to_be_visible()


def test_the_keys_that_save_time_are_told_in_the_help(log_in):
    page = log_in("author")
    page.goto("/admin/help/")
    page.get_by_role("button", name="Keys that save time").click()
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()


def test_help_is_one_click_away_in_the_menu(log_in):
    page = log_in("author")
    page.get_by_role("navigation").get_by_role("link", name="Help").click()
    expect(page.get_by_role("heading", name="Help", level=1)).to_be_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_help_stands_beside_what_one_writes_and_nothing_is_lost(log_in, width):
    page = log_in("author", width)
    index = page.request.get("/api/v2/pages/?type=articles.ArticleIndexPage").json()["items"][0]["id"]
    page.goto(f"/admin/pages/add/articles/articlepage/{index}/")
    page.locator("#id_title").fill("What I ask at the door")
    page.get_by_role("button", name="Help", exact=True).click()
    expect(page.get_by_role("heading", name="Write an article")).to_be_visible()
    expect(page.locator("#id_title")).to_have_value("What I ask at the door")
    page.locator("#id_title").fill("")  # so that nothing asks whether to leave


def test_the_help_asks_no_other_host_and_complains_of_nothing(log_in):
    page = log_in("author")
    hosts, complaints = set(), []
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    for path in ("/admin/", *PAGES):
        page.goto(path)
        page.wait_for_load_state("networkidle")
        expect(page.locator("a[href*='//']:not([href*='127.0.0.1'])").locator("visible=true")).to_have_count(0)
    assert hosts == {page.url.split("/")[2]}
    assert complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_serious_is_wrong_with_the_help(newcomer, width, scheme):
    page = newcomer(width)
    page.emulate_media(color_scheme=scheme)
    found = {}
    for path in ("/admin/", *PAGES):
        page.goto(path)
        page.wait_for_load_state("networkidle")
        page.evaluate(LOOK)
        assert page.evaluate("look.sticksOut()") <= 0, path
        found[path] = serious(page)
    assert {path: problems for path, problems in found.items() if problems} == {}


def serious(page):
    """Of ours: what axe finds in Wagtail's own frame is not of the help."""
    page.evaluate(AXE)
    answer = page.evaluate(RUN_AXE)
    return [
        (problem["id"], node["html"][:160])
        for problem in answer["violations"]
        if problem["impact"] in {"serious", "critical"}
        for node in problem["nodes"]
        if page.locator(node["target"][0]).first.evaluate(
            "element => !!element.closest('.manual, .manual__ways, .welcome, .way-to-help')"
        )
    ]


def test_pictures_of_the_help_come_in_the_size_that_was_kept_for_them(log_in):
    page = log_in("author")
    page.goto("/admin/help/write-an-article/")
    pictures = page.locator(".manual img")
    for number in range(pictures.count()):
        pictures.nth(number).scroll_into_view_if_needed()
        assert pictures.nth(number).evaluate("image => image.decode().then(() => image.naturalWidth > 0)")
        shape = "image => image.naturalWidth / image.naturalHeight - image.clientWidth / image.clientHeight"
        assert abs(pictures.nth(number).evaluate(shape)) < 0.1
