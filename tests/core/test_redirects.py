"""Where addresses lead that are no more: pages, their files and their single dates."""

from datetime import date, timedelta

import pytest
from wagtail.contrib.redirects.models import Redirect

from tests.factories import ArticlePageFactory, EventPageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def rename(worker):
    def renamed(page, slug):
        page = page.specific_class.objects.get(pk=page.pk)
        page.slug = slug
        with worker():  # Wagtail writes the redirect when the transaction is committed
            page.save_revision().publish()
        return page

    return renamed


def leads_to(reader, address):
    """The address at the end; the way has one step."""
    response = reader.get(address, follow=True)
    assert response.status_code == 200
    [(target, status)] = response.redirect_chain
    assert status == 301
    return target


def test_another_slug_leads_from_the_old_address_to_the_new(reader, rename):
    rename(ArticlePageFactory(slug="old"), "new")
    assert leads_to(reader, "/articles/old/") == "/articles/new/"
    assert leads_to(reader, "/articles/old") == "/articles/new/"


def test_another_place_leads_there_with_all_that_stands_below(reader):
    section = StandardPageFactory(slug="section")
    page = StandardPageFactory(slug="page", parent=StandardPageFactory(slug="above"))
    page.get_parent().move(section, pos="last-child")
    assert leads_to(reader, "/above/") == "/section/above/"
    assert leads_to(reader, "/above/page/") == "/section/above/page/"


def test_several_changes_are_one_step(reader, rename):
    page = ArticlePageFactory(slug="one")
    rename(rename(page, "two"), "three")
    assert leads_to(reader, "/articles/one/") == leads_to(reader, "/articles/two/") == "/articles/three/"


def test_changed_back_it_does_not_go_in_circles(reader, rename):
    page = ArticlePageFactory(slug="one")
    rename(rename(page, "two"), "one")
    assert reader.get("/articles/one/").status_code == 200
    assert leads_to(reader, "/articles/two/") == "/articles/one/"
    page.refresh_from_db()
    page.unpublish()
    assert reader.get("/articles/one/").status_code == 404
    assert reader.get("/articles/two/").status_code == 404


def test_a_browser_asks_again_each_time(reader, rename):
    """One that kept the first answer for ever would be sent in circles by the second."""
    rename(ArticlePageFactory(slug="one"), "two")
    assert reader.get("/articles/one/")["Cache-Control"] == "public, max-age=0, must-revalidate"


def test_a_page_that_comes_to_the_old_address_has_it(reader, rename):
    rename(StandardPageFactory(slug="old"), "new")
    page = StandardPageFactory(slug="old", title="Another")
    response = reader.get("/old/")
    assert response.status_code == 200
    assert page.title in response.content.decode()


def test_a_draft_at_the_old_address_does_not_have_it_yet(reader, rename):
    rename(StandardPageFactory(slug="old"), "new")
    StandardPageFactory(slug="old", draft=True)
    assert leads_to(reader, "/old/") == "/new/"


@pytest.mark.parametrize("query", ["page=2", "utm_source=mail&x=%C3%A4"])
def test_what_was_asked_behind_the_question_mark_is_kept(reader, rename, query):
    rename(StandardPageFactory(slug="old"), "new")
    assert reader.get(f"/old/?{query}")["Location"] == f"/new/?{query}"


def test_a_redirect_of_one_query_is_not_given_it_again(reader):
    page = StandardPageFactory(slug="new")
    Redirect.objects.create(old_path=Redirect.normalise_path("/index.php?id=3"), redirect_page=page)
    assert reader.get("/index.php?id=3")["Location"] == "/new/"
    assert reader.get("/index.php?id=4").status_code == 404


def test_the_calendar_file_follows_its_event(reader, rename):
    rename(EventPageFactory(slug="old"), "new")
    assert leads_to(reader, "/events/old.ics") == "/events/new.ics"


def test_the_markdown_follows_its_page(reader, rename):
    rename(ArticlePageFactory(slug="old"), "new")
    assert leads_to(reader, "/articles/old.md") == "/articles/new.md"


def test_the_dates_of_a_series_follow_it(reader, rename):
    series = EventPageFactory(slug="old", rrule="FREQ=WEEKLY")
    day = series.start_date + timedelta(7)
    rename(series, "new")
    assert leads_to(reader, f"/events/old/{day}/") == f"/events/new/{day}/"
    assert leads_to(reader, f"/events/old/{day}.md") == f"/events/new/{day}.md"


def test_another_slug_of_a_list_leads_from_its_parts_to_the_new_ones(reader, rename, event_index):
    EventPageFactory(start_date=date(2020, 3, 9))
    rename(event_index, "dates")
    assert leads_to(reader, "/events/") == "/dates/"
    assert leads_to(reader, "/events/past/?year=2020") == "/dates/past/?year=2020"


def test_feeds_and_calendars_stay_when_their_list_is_renamed(reader, rename, event_index, article_index):
    event = EventPageFactory(slug="supper")
    rename(event_index, "dates")
    rename(article_index, "journal")
    for address in ("/articles/feed.atom", "/articles/feed.json", "/events/feed.atom", "/events/calendar.ics"):
        assert reader.get(address).status_code == 200
    assert event.url in reader.get("/events/supper.ics").content.decode().replace("/dates/", "/events/")


@pytest.mark.parametrize(
    "address", ["/articles/old.ics", "/articles/old/2026-03-09/", "/articles/old.txt", "/articles/old/x/"]
)
def test_what_the_page_never_had_is_not_found(reader, rename, address):
    rename(ArticlePageFactory(slug="old"), "new")
    assert reader.get(address).status_code == 404


def test_letters_that_addresses_do_not_have_are_found(reader, rename):
    rename(StandardPageFactory(slug="über-uns"), "about")
    assert leads_to(reader, "/über-uns/") == leads_to(reader, "/%C3%BCber-uns/") == "/about/"


@pytest.mark.parametrize("suffix", ["/", ".md", ".ics"])
def test_the_address_of_what_nobody_may_read_any_more_is_not_told(reader, rename, suffix):
    page = rename(EventPageFactory(slug="old"), "canary")
    page.unpublish()
    response = reader.get(f"/events/old{suffix}")
    assert response.status_code == 404
    assert "canary" not in response.content.decode()


def test_a_redirect_of_the_site_wins_over_one_of_all_sites(reader, site):
    Redirect.objects.create(old_path="/old", redirect_page=StandardPageFactory(slug="ours"), site=site)
    Redirect.objects.create(old_path="/old", redirect_page=StandardPageFactory(slug="of-all"))
    assert leads_to(reader, "/old/") == "/ours/"


def test_one_that_is_not_for_ever_says_so(reader):
    Redirect.objects.create(old_path="/old", redirect_page=StandardPageFactory(slug="new"), is_permanent=False)
    assert reader.get("/old/").status_code == 302


def test_what_is_not_found_needs_as_many_queries_however_deep(reader, count_queries):
    near = count_queries(lambda: reader.get("/nothing/"))
    assert count_queries(lambda: reader.get("/nothing/at/all/in/here/")) <= near
