"""What a reader can do, with scripts and without."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def open_plainly(open_page):
    """As ``open_page``, in a browser without JavaScript."""
    return lambda path, width=390: open_page(path, width, java_script_enabled=False)


def test_the_contact_form_keeps_what_was_typed_and_thanks_at_the_end(open_page):
    page = open_page("/contact/")
    page.get_by_label("Your name").fill("Ada Reader")
    page.get_by_label("Your message").fill("I should like to join.")
    page.get_by_role("button", name="Send").click()
    assert page.get_by_role("alert").is_visible()
    assert page.get_by_label("Your name").input_value() == "Ada Reader"
    page.get_by_label("Your e-mail address").fill("ada@reader.example")
    page.get_by_label("What is it about?").select_option("Membership")
    page.get_by_role("button", name="Send").click()
    page.wait_for_url("**/contact/sent/")
    assert page.get_by_role("heading", level=1).inner_text() == "Your message has been sent"


def test_the_menu_opens_on_a_phone_without_a_script(open_plainly):
    page = open_plainly("/")
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Articles").click()
    page.wait_for_url("**/articles/")


def test_the_search_needs_no_script(open_plainly):
    page = open_plainly("/search/")
    page.get_by_role("searchbox").fill("grief")
    page.get_by_role("searchbox").press("Enter")
    page.wait_for_url("**/search/?q=grief")
    assert page.locator(".results h2").count() > 0


def test_on_a_phone_the_filters_take_one_line_and_open_without_a_script(open_plainly):
    page = open_plainly("/events/")
    assert page.locator(".filter-groups").bounding_box()["height"] <= 60
    kinds = page.get_by_role("navigation", name="Kinds of events")
    kinds.get_by_text("All kinds").first.click()
    kinds.get_by_role("link", name="Training").click()
    page.wait_for_url("**/events/?kind=training")
    assert kinds.locator("summary").inner_text().split("\n")[-1] == "Training"


def test_on_a_wide_screen_the_filters_stand_open_beside_the_list(open_plainly):
    page = open_plainly("/events/", 1280)
    filters, rows = page.locator(".filter-groups").bounding_box(), page.locator(".listing__rows").bounding_box()
    assert filters["x"] >= rows["x"] + rows["width"]
    assert abs(filters["y"] - rows["y"]) <= 8
    page.get_by_role("link", name="Training committee").first.click()
    page.wait_for_url("**/events/?committee=training-committee")


@pytest.mark.parametrize("width", [390, 1280])
def test_one_goes_from_month_to_month_and_to_a_date_without_a_script(open_plainly, width):
    page = open_plainly("/events/", width)
    page.get_by_role("link", name="By month").click()
    page.get_by_role("navigation", name="Other months").locator("[rel=next]").click()
    title = page.locator(".month li a").first
    name = title.evaluate("link => link.firstChild.data.trim()")
    title.click()
    assert name in page.get_by_role("heading", level=1).inner_text()


def test_the_calendar_comes_without_a_script(open_plainly):
    page = open_plainly("/events/")
    address = page.get_by_role("link", name="Download the calendar").get_attribute("href")
    answer = page.request.get(address)
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.text().startswith("BEGIN:VCALENDAR")


def test_titles_are_offered_while_one_types_and_chosen_with_the_keyboard(open_page):
    page = open_page("/search/", 390)
    box = page.get_by_role("combobox", name="Words to look for")
    box.press_sequentially("consent")
    options = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    options.first.wait_for()
    assert box.get_attribute("aria-expanded") == "true"
    assert all("consent" in words.lower() for words in options.all_inner_texts())
    box.press("ArrowDown")
    assert options.first.get_attribute("aria-selected") == "true"
    assert box.get_attribute("aria-activedescendant") == options.first.get_attribute("id")
    box.press("Escape")
    assert options.first.is_hidden()
    assert box.input_value() == "consent"
    box.press_sequentially(" form")
    options.first.wait_for()
    box.press("ArrowDown")
    box.press("Enter")
    page.wait_for_url(lambda address: "/search/" not in address)


def test_enter_looks_for_what_was_typed_whatever_is_offered(open_page):
    page = open_page("/search/")
    box = page.get_by_role("combobox", name="Words to look for")
    box.press_sequentially("consent")
    page.get_by_role("option").first.wait_for()
    box.press("Enter")
    page.wait_for_url("**/search/?q=consent")


def test_results_are_narrowed_without_a_script(open_plainly):
    page = open_plainly("/search/?q=consent", 1280)
    everything = page.get_by_role("heading", level=1).inner_text()
    page.get_by_role("navigation", name="What").locator("summary").click()
    page.get_by_role("navigation", name="What").get_by_role("link", name="Event").click()
    page.wait_for_url("**/search/?q=consent&kind=event")
    assert page.get_by_role("heading", level=1).inner_text() != everything
    page.get_by_role("searchbox").fill("supper")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/search/?q=supper&kind=event")
