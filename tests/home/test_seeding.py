"""`manage.py seed`: many pages, always the same ones."""

from datetime import timedelta
from itertools import pairwise

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page, Site

from articles.models import ArticlePage
from events.models import EventException, EventIdentity, EventOccurrence, EventPage
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
    assert article.pk in [result.thing.pk for result in reader.get("/search/", {"q": word}).context["results"]]


def test_articles_are_as_long_as_articles_are(vocabulary):
    seed(articles=20)
    lengths = [article.word_count for article in ArticlePage.objects.all()]
    assert all(400 <= length <= 1500 for length in lengths)
    assert len(set(lengths)) > 10
    assert all(article.authors.exists() and article.topics.exists() for article in ArticlePage.objects.all())


# Series


def dates_of_series():
    dates = EventOccurrence.objects.order_by("page__path", "starts_at").select_related("page")
    return [(date.page.slug, date.page.rrule, date.starts_at, date.status) for date in dates]


def test_the_same_number_gives_the_same_series(vocabulary):
    seed(series=8)
    first = dates_of_series()
    Page.objects.filter(slug__startswith="seeded-series-").delete()
    Page.fix_tree()
    seed(series=8)
    assert dates_of_series() == first


def test_series_and_single_events_are_counted_apart(vocabulary):
    seed(events=2, series=3)
    seed(events=4, series=4)
    assert EventPage.objects.filter(rrule="").count() == 4
    assert EventPage.objects.exclude(rrule="").count() == 4
    assert EventIdentity.objects.count() == 8
    assert not any(Page.find_problems())


def test_a_thousand_series_would_have_150_000_dates_in_five_years(vocabulary):
    seed(series=60)
    dates = EventOccurrence.objects.order_by("starts_at")
    assert dates.count() >= 60 * 150
    assert 4.5 < (dates.last().starts_at - dates.first().starts_at) / timedelta(days=365) < 5.1
    assert dates.past().exists()
    assert {part for page in EventPage.objects.all() for part in page.rrule.split(";") if part.startswith("FREQ")} == {
        "FREQ=WEEKLY",
        "FREQ=MONTHLY",
    }
    assert EventPage.objects.filter(rrule__contains="UNTIL").exists()


def test_some_dates_of_seeded_series_differ_and_all_could_have_been_published(vocabulary):
    seed(series=30)
    assert set(EventException.objects.values_list("kind", flat=True)) == {"cancelled", "changed", "removed"}
    assert [page.publish_problems() for page in EventPage.objects.all() if page.publish_problems()] == []
    call_command("rebuild_occurrences", check=True, verbosity=0)


def test_the_dates_of_series_are_written_in_bulk(vocabulary, django_assert_max_num_queries, monkeypatch):
    monkeypatch.setattr("home.management.commands.seed.call_command", lambda *args, **options: None)
    with django_assert_max_num_queries(200):
        seed(series=20)
    assert EventOccurrence.objects.count() > 2_000


def test_without_a_site_it_says_what_to_do_first():
    Site.objects.all().delete()
    with pytest.raises(CommandError, match="setup_society"):
        seed(articles=1)


def test_the_index_takes_pages_in_bulk(vocabulary, django_assert_max_num_queries, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr("home.management.commands.seed.call_command", lambda *args, **options: None)
        seed(articles=60, events=60)
    with django_assert_max_num_queries(150):
        call_command("repair", verbosity=0)
