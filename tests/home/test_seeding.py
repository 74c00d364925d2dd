"""`manage.py seed`: many pages, always the same ones."""

from itertools import pairwise

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page, Site

from articles.models import ArticlePage
from events.models import EventOccurrence, EventPage
from tests.factories import KindFactory, PersonFactory, TopicFactory, VenueFactory

pytestmark = pytest.mark.django_db


def seed(**numbers):
    call_command("seed", **numbers, verbosity=0)


@pytest.fixture
def vocabulary(db):
    TopicFactory.create_batch(3)
    PersonFactory.create_batch(3)
    KindFactory()
    VenueFactory()


def said(page):
    return page.title, page.slug, page.translation_key, page.summary, str(page.body)


def test_the_same_numbers_give_the_same_pages(vocabulary):
    seed(articles=6, events=3)
    first = [said(page) for page in [*ArticlePage.objects.order_by("path"), *EventPage.objects.order_by("path")]]
    Page.objects.filter(slug__startswith="seed-").delete()
    Page.fix_tree()
    seed(articles=6, events=3)
    assert [
        said(page) for page in [*ArticlePage.objects.order_by("path"), *EventPage.objects.order_by("path")]
    ] == first


def test_more_are_added_to_those_that_are_there(vocabulary):
    seed(articles=2)
    first = [said(page) for page in ArticlePage.objects.order_by("path")]
    seed(articles=5)
    seed(articles=5)
    articles = list(ArticlePage.objects.order_by("path"))
    assert len(articles) == 5
    assert [said(page) for page in articles[:2]] == first


def test_the_tree_is_sound(vocabulary):
    seed(articles=5, events=3)
    assert not any(Page.find_problems())
    paths = list(Page.objects.order_by("path").values_list("path", flat=True))
    assert all(before < after for before, after in pairwise(paths))


def test_seeded_pages_are_read_listed_and_found(reader, vocabulary):
    seed(articles=3, events=3)
    article = ArticlePage.objects.first()
    assert reader.get(article.url).status_code == 200
    assert reader.get(EventPage.objects.first().url).status_code == 200
    assert reader.get("/api/v2/articles/").json()["meta"]["total_count"] == 3
    assert reader.get("/api/v2/occurrences/").json()["meta"]["total_count"] == EventOccurrence.objects.count() >= 3
    word = max(article.title.split(), key=len).strip("“”’,;:.?!()")
    assert article.pk in [page.pk for page in reader.get("/search/", {"q": word}).context["results"]]


def test_articles_are_as_long_as_articles_are(vocabulary):
    seed(articles=20)
    lengths = [article.word_count for article in ArticlePage.objects.all()]
    assert all(400 <= length <= 1500 for length in lengths)
    assert len(set(lengths)) > 10
    assert all(article.authors.exists() and article.topics.exists() for article in ArticlePage.objects.all())


def test_without_a_site_it_says_what_to_do_first():
    Site.objects.all().delete()
    with pytest.raises(CommandError, match="setup_society"):
        seed(articles=1)
