"""The reader's own clock beside the time of an online event."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def open_online_event(open_page):
    """``open_online_event(zone)`` opens the first event of the list that one can take part in from elsewhere."""

    def open_(zone, **options):
        page = open_page("/events/", timezone_id=zone, locale="en-US", **options)
        page.locator(".event-row", has_text="online").first.get_by_role("link").click()
        return page

    return open_


def own_clock(page):
    page.wait_for_load_state("networkidle")
    return page.locator("[data-local-time]")


def test_who_lives_elsewhere_reads_their_own_time(open_online_event):
    clock = own_clock(open_online_event("Asia/Kolkata"))
    assert clock.is_visible()
    assert clock.inner_text().strip().endswith("your time")


def test_where_it_is_another_day_that_day_is_named(open_online_event):
    """At noon in New York it is Thursday in Kiritimati when it is Wednesday there."""
    assert "day" in own_clock(open_online_event("Pacific/Kiritimati")).inner_text().lower().replace("today", "")


def test_who_lives_there_reads_the_time_once(open_online_event):
    assert own_clock(open_online_event("America/New_York")).inner_text() == ""


def test_another_zone_with_the_same_clock_is_no_other_time(open_online_event):
    assert own_clock(open_online_event("America/Toronto")).inner_text() == ""


def test_without_scripts_nothing_is_missing(open_online_event):
    page = open_online_event("Asia/Kolkata", java_script_enabled=False)
    assert "New York time" in page.locator(".facts").inner_text()
    assert own_clock(page).is_hidden()


def test_the_policy_allows_it_and_the_data_for_machines(open_page):
    page = open_page("/healthz", timezone_id="Asia/Kolkata")
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto("/events/")
    page.locator(".event-row", has_text="online").first.get_by_role("link").click()
    assert own_clock(page).is_visible()
    assert page.locator('script[type="application/ld+json"]').count() == 2  # the event, and the way to it
    assert complaints == []
