"""Words that nobody found anything for, and what editors do about them."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.utils import timezone

from search import misses
from search.models import Miss, Promotion, Synonyms
from tests.factories import ArticlePageFactory, StandardPageFactory, UserFactory

pytestmark = pytest.mark.django_db

LIST = "/admin/search/miss/"


@pytest.fixture(autouse=True)
def nothing_waits():
    misses._waiting.clear()
    yield
    misses._waiting.clear()


@pytest.fixture
def editor(log_in):
    return log_in(UserFactory(groups=["Editors"]))


def noon(day):
    return datetime(2026, 5, day, 16, tzinfo=UTC)


def look_for(reader, *typed, address="/search/", on=None):
    with time_machine.travel(on or timezone.now(), tick=False):
        for words in typed:
            reader.get(address, {"q": words})
        misses.write()


def test_a_search_in_vain_is_kept_by_its_words_and_the_day(reader):
    look_for(reader, "Zither  lessons", on=noon(4))
    miss = Miss.objects.get()
    assert (miss.words, miss.days, miss.first_day, miss.last_day) == (
        "zither lessons",
        1,
        date(2026, 5, 4),
        date(2026, 5, 4),
    )


def test_one_that_the_api_answers_is_kept_too(reader):
    look_for(reader, "zither", address="/api/v2/search/")
    assert Miss.objects.get().words == "zither"


def test_asking_writes_nothing(reader):
    reader.get("/search/", {"q": "zither"})
    assert not Miss.objects.exists()
    assert list(misses._waiting) == ["zither"]


def test_what_was_found_or_narrowed_to_nothing_is_not_kept(reader):
    ArticlePageFactory(title="Zithers")
    look_for(reader, "zither", "zithers", "zihter", "", "🙂🙂" * 40)
    reader.get("/search/", {"q": "zither", "kind": "event"})
    misses.write()
    assert not Miss.objects.exists()


@pytest.mark.parametrize(
    "typed", ["ada@example.org", "call 5551234", "https://example.org/ada", "www.example.org", "x" * 61]
)
def test_what_may_say_who_somebody_is_is_not_kept(reader, typed):
    look_for(reader, typed)
    assert not Miss.objects.exists()


def test_alike_ones_are_one(reader):
    look_for(reader, "zither lessons", "lessons zither", "zither lesons", "harp lessons")
    assert {(miss.words, miss.spellings) for miss in Miss.objects.all()} == {
        ("zither lessons", "lessons zither\nzither lesons"),
        ("harp lessons", ""),
    }


def test_a_day_counts_once(reader):
    look_for(reader, "zither", "zither", on=noon(4))
    look_for(reader, "zither", on=noon(4))
    look_for(reader, "zither", on=noon(6))
    assert Miss.objects.get().days == 2


def test_what_nobody_looks_for_any_more_is_forgotten(reader):
    look_for(reader, "zither", on=timezone.now() - timedelta(days=200))
    look_for(reader, "harp")
    misses.forget_old()
    assert Miss.objects.get().words == "harp"


# The desk


def on_three_days(reader, words):
    for day in (4, 5, 9):
        look_for(reader, words, on=noon(day))


def test_editors_see_what_was_looked_for_on_three_days_and_nothing_rarer(reader, editor):
    on_three_days(reader, "zither lessons")
    look_for(reader, "harp", on=noon(4))
    html = editor.get(LIST).content.decode()
    assert "zither lessons" in html
    assert "harp" not in html


@pytest.mark.parametrize("role", ["Authors", "Reviewers"])
def test_nobody_else_does(log_in, role):
    assert log_in(UserFactory(groups=[role])).get(LIST).status_code == 302


def test_each_can_be_made_a_synonym_a_promotion_or_an_article(reader, editor):
    on_three_days(reader, "zither lessons")
    html = BeautifulSoup(editor.get(LIST).content, "html.parser")
    addresses = {link.text.strip(): link["href"] for link in html.find_all("a", href=True)}
    for label in ("Add as synonym", "Promote a page"):
        form = BeautifulSoup(editor.get(addresses[label]).content, "html.parser")
        assert form.find(attrs={"name": "words"})["value"] == "zither lessons"
    assert editor.get(addresses["Write an article"]).status_code == 200


def test_a_synonym_that_an_editor_adds_works_in_the_next_search(reader, editor):
    ArticlePageFactory(title="Harps")
    editor.post("/admin/search/synonyms/create/", {"words": "zither, harp"})
    assert Synonyms.objects.get().each == ("zither", "harp")
    assert "Harps" in reader.get("/search/", {"q": "zither"}).content.decode()


def test_a_page_that_an_editor_promotes_stands_first(reader, editor):
    ArticlePageFactory(title="Zither")
    page = StandardPageFactory(title="Lessons")
    editor.post("/admin/search/promotion/create/", {"words": "zither", "page": page.pk, "rank": 1})
    assert Promotion.objects.get().page_id == page.pk
    html = BeautifulSoup(reader.get("/search/", {"q": "zither"}).content, "html.parser")
    assert [heading.text.strip() for heading in html.select(".results__title")] == ["Lessons", "Zither"]
    assert html.select_one(".results__kind strong").text == "Recommended"


def test_what_is_dealt_with_is_deleted(reader, editor):
    on_three_days(reader, "zither")
    editor.post(f"/admin/search/miss/delete/{Miss.objects.get().pk}/")
    assert not Miss.objects.exists()
