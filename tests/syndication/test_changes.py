"""`/api/v2/changes/`: a copy that follows it holds what is public, and nothing else."""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from articles.models import ArticlePage
from cms.core.models import SocietySettings
from cms.delivery import generation
from events.models import EventPage
from syndication import change_log
from tests.factories import (
    ArticlePageFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
    VenueFactory,
)
from tests.transactions import begin_another_transaction

from .copies import CHANGES, Copy, public_pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def copy(reader):
    """A consumer's copy that has fetched all there is."""
    copy = Copy(reader)
    news(copy)
    return copy


def news(copy):
    """What one poll gives: ``{id: reason}``, None for a page that is there."""
    items = copy.poll()
    begin_another_transaction()
    return {item["id"]: item["reason"] for item in items}


def make_private(page):
    return PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


# A copy from the beginning


def test_a_copy_from_nothing_has_every_public_page(reader):
    ArticlePageFactory(), EventPageFactory(), StandardPageFactory(), ArticlePageFactory(draft=True)
    copy = Copy(reader)
    copy.poll()
    assert copy.pages == public_pages(reader)


def test_it_comes_in_pieces_that_the_address_joins(reader):
    articles = [ArticlePageFactory() for _ in range(5)]
    copy = Copy(reader, limit=2)
    copy.poll()
    assert copy.pages == public_pages(reader)
    assert copy.requests > 3
    assert {article.pk for article in articles} <= copy.pages.keys()


def test_nothing_new_is_an_empty_list_with_the_same_tag(reader, copy):
    first = reader.get(copy.address)
    assert first.json()["items"] == []
    assert reader.get(copy.address, headers={"if-none-match": first["ETag"]}).status_code == 304


def test_a_page_has_what_lists_of_pages_have(reader):
    article = ArticlePageFactory(title="The empty chair")
    item = next(item for item in reader.get(CHANGES, {"limit": 100}).json()["items"] if item["id"] == article.pk)
    assert item == {
        "id": article.pk,
        "title": "The empty chair",
        "meta": reader.get(f"/api/v2/articles/{article.pk}/").json()["meta"]
        | {"detail_url": f"http://testserver/api/v2/pages/{article.pk}/"},
        "reason": None,
    }


# What changes a page


def test_a_new_page(copy):
    article = ArticlePageFactory()
    assert news(copy) == {article.pk: None}


def test_a_draft_and_what_happens_to_it(copy):
    article = ArticlePageFactory(draft=True)
    article.save_revision()
    assert news(copy) == {}
    article.delete()
    assert news(copy) == {}


def test_a_draft_beside_the_live_page(copy):
    article = ArticlePageFactory()
    news(copy)
    article.title = "Not yet"
    article.save_revision()
    assert news(copy) == {}


def test_an_edition(copy):
    article = ArticlePageFactory()
    news(copy)
    publish(article, title="Better")
    assert news(copy) == {article.pk: None}
    assert copy.pages[article.pk]["title"] == "Better"


def test_an_edition_of_nothing_but_the_body(copy):
    article = ArticlePageFactory()
    news(copy)
    publish(article, body=[("text", "<p>New words</p>")])
    assert news(copy) == {article.pk: None}


def test_unpublished_and_published_again(copy):
    article = ArticlePageFactory()
    news(copy)
    article.unpublish()
    assert news(copy) == {article.pk: "unpublished"}
    publish(article)
    assert news(copy) == {article.pk: None}


def test_deleted(copy):
    article = ArticlePageFactory()
    news(copy)
    key = article.pk
    article.delete()
    assert news(copy) == {key: "deleted"}


def test_deleted_with_the_section_above(copy, article_index):
    articles = [ArticlePageFactory().pk for _ in range(2)]
    news(copy)
    article_index.delete()
    assert news(copy) == dict.fromkeys([*articles, article_index.pk], "deleted") | news(copy)


def test_made_private_and_public_again(copy):
    article = ArticlePageFactory()
    news(copy)
    restriction = make_private(article)
    assert news(copy) == {article.pk: "made_private"}
    restriction.delete()
    assert news(copy) == {article.pk: None}


def test_a_private_section_takes_its_pages_along(copy, article_index):
    article = ArticlePageFactory()
    news(copy)
    restriction = make_private(article_index)
    assert news(copy) == {article.pk: "made_private", article_index.pk: "made_private"}
    restriction.delete()
    assert news(copy) == {article.pk: None, article_index.pk: None}


def test_moved_below_a_private_page_and_back(copy, home, article_index):
    section = StandardPageFactory(parent=home)
    make_private(section)
    article = ArticlePageFactory()
    news(copy)
    article.move(section, pos="last-child")
    assert news(copy)[article.pk] == "made_private"
    ArticlePage.objects.get(pk=article.pk).move(article_index, pos="last-child")
    assert news(copy)[article.pk] is None


def test_what_was_never_public_leaves_no_trace(copy, home):
    section = StandardPageFactory(parent=home, draft=True)
    make_private(section)
    publish(section)
    article = ArticlePageFactory(parent=section)
    article.unpublish()
    article.delete()
    assert news(copy) == {}


def test_a_new_address_is_a_change_of_every_page_below(copy, article_index):
    article = ArticlePageFactory(slug="chair")
    news(copy)
    article_index.refresh_from_db()
    publish(article_index, slug="writings")
    assert news(copy).items() >= {article.pk: None, article_index.pk: None}.items()
    assert copy.pages[article.pk]["meta"]["html_url"] == "http://testserver/writings/chair/"


def test_time_runs_out_without_anything_being_written(copy):
    article = ArticlePageFactory(expire_at=timezone.now() + timedelta(hours=1))
    assert news(copy) == {article.pk: None}
    with time_machine.travel(timezone.now() + timedelta(hours=1, seconds=1), tick=False):
        assert news(copy) == {article.pk: "expired"}
        assert news(copy) == {}
        call_command("publish_scheduled", verbosity=0)
        assert news(copy) == {article.pk: "expired"}


def test_pages_whose_time_runs_out_in_the_same_moment_come_in_pieces(reader):
    moment = timezone.now() + timedelta(hours=1)
    articles = {ArticlePageFactory(expire_at=moment).pk for _ in range(5)}
    copy = Copy(reader, limit=2)
    news(copy)
    with time_machine.travel(moment, tick=False):
        assert news(copy) == dict.fromkeys(articles, "expired")


def test_a_schedule_that_falls_due(copy):
    later = timezone.now() + timedelta(hours=1)
    article = ArticlePageFactory(draft=True)
    publish(article, go_live_at=later)
    assert news(copy) == {}
    with time_machine.travel(later + timedelta(seconds=1), tick=False):
        call_command("publish_scheduled", verbosity=0)
        assert news(copy) == {article.pk: None}


def test_a_cancelled_event_stays(copy):
    event = EventPageFactory()
    news(copy)
    publish(EventPage.objects.get(pk=event.pk), status="cancelled")
    assert news(copy) == {event.pk: None}


# What stands on a page


def test_whoever_is_named_on_a_page(copy):
    person = PersonFactory()
    article, event = ArticlePageFactory(authors=[person]), EventPageFactory(speakers=[person])
    ArticlePageFactory()
    news(copy)
    person.name = "Somebody Else"
    person.save()
    assert news(copy) == {article.pk: None, event.pk: None}


def test_the_portrait_of_whoever_is_named(copy):
    person = PersonFactory(portrait=ImageFactory())
    article = ArticlePageFactory(authors=[person])
    news(copy)
    person.portrait.credit = "Ada"
    person.portrait.save()
    assert article.pk in news(copy)


def test_topics_and_venues(copy):
    topic, venue = TopicFactory(), VenueFactory()
    article, event = ArticlePageFactory(topics=[topic]), EventPageFactory(venue=venue)
    news(copy)
    topic.name, venue.name = "Endings", "The Mill"
    topic.save()
    assert news(copy) == {article.pk: None}
    venue.save()
    assert news(copy) == {event.pk: None}


def test_a_picture_in_a_body_and_its_sizes(copy):
    image = ImageFactory()
    block = {"image": image, "caption": ""}
    article = ArticlePageFactory(body=[("image", block)])
    featured = ArticlePageFactory(image=image)
    news(copy)
    image.credit = "Ada"
    image.save()
    assert news(copy) == {article.pk: None, featured.pk: None}
    image.get_rendition("width-20")
    assert news(copy) == {article.pk: None, featured.pk: None}


def test_a_page_that_others_link_to(copy):
    target = ArticlePageFactory()
    article = ArticlePageFactory(body=[("text", f'<p><a linktype="page" id="{target.pk}">there</a></p>')])
    news(copy)
    target.unpublish()
    assert news(copy) == {target.pk: "unpublished", article.pk: None}


def test_the_society_itself(copy, site):
    society = SocietySettings.for_site(site)
    society.time_zone = "Europe/Berlin"
    society.save()
    news_of_all = news(copy)
    assert news_of_all.keys() == set(copy.pages)
    assert set(news_of_all.values()) == {None}


def test_what_no_page_shows_changes_none(copy):
    ArticlePageFactory()
    news(copy)
    PersonFactory(), TopicFactory(), VenueFactory(), ImageFactory()
    assert news(copy) == {}


def test_a_change_that_is_taken_back_was_none(copy):
    article = ArticlePageFactory()
    news(copy)
    with transaction.atomic():
        article.unpublish()
        transaction.set_rollback(True)
    assert news(copy) == {}


def test_another_site_has_changes_of_its_own(copy, home):
    root = StandardPageFactory(parent=Page.objects.get(depth=1))
    Site.objects.create(hostname="other.example", root_page=root)
    news(copy)
    elsewhere = StandardPageFactory(parent=root)
    news(copy)
    assert elsewhere.pk not in copy.pages


# Gone


@pytest.mark.parametrize("address", ["articles", "pages"])
def test_a_page_that_was_public_is_gone(reader, address):
    article = ArticlePageFactory()
    key = article.pk
    article.unpublish()
    assert is_gone(reader.get(f"/api/v2/{address}/{key}/"))
    article.delete()
    assert is_gone(reader.get(f"/api/v2/{address}/{key}/"))


def test_a_page_of_another_kind_is_not_gone(reader):
    assert reader.get(f"/api/v2/articles/{EventPageFactory().pk}/").status_code == 404


@pytest.mark.parametrize("address", ["articles", "pages"])
def test_nobody_learns_of_a_page_that_never_was_public(reader, address):
    assert reader.get(f"/api/v2/{address}/{ArticlePageFactory(draft=True).pk}/").status_code == 404


def is_gone(response):
    return (response.status_code, response["Content-Type"]) == (410, "application/problem+json")


# Places


def test_a_place_ahead_of_all_that_is_known_is_of_another_history(reader):
    assert is_gone(reader.get(CHANGES, {"since": f"{generation.current() + 1}.0.0.0"}))


@pytest.mark.parametrize(
    "since",
    ["1", "x", "1.2.3", "-1.0.0.0", "1.0.0.0.0", "1.0.0.x", "١.0.0.0", f"{2**63}.0.0.0", f"1.0.{10**18}.0", "\0"],
)
def test_a_place_that_was_not_given_out_is_refused(reader, since):
    response = reader.get(CHANGES, {"since": since})
    assert (response.status_code, response.json().get("parameter")) == (400, "since")


def test_the_log_answers_alone(reader, count_queries):
    """Besides what a first request asks for: the site, its society, its private sections, the languages."""
    [ArticlePageFactory() for _ in range(10)]
    one = count_queries(lambda: reader.get(CHANGES, {"limit": 1}))
    assert one == count_queries(lambda: reader.get(CHANGES, {"limit": 2}))
    assert count_queries(lambda: reader.get(CHANGES, {"limit": 100})) <= 7


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL chooses by what the tables hold")
def test_what_refers_to_a_row_is_found_by_an_index():
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {change_log.referring(Page, 'SELECT 1 AS key')}")
        plan = " ".join(row[-1] for row in cursor.fetchall())
    assert "referenceindex_target_object (to_content_type_id=? AND to_object_id=?)" in plan
