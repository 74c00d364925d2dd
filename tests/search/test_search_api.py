"""`/api/v2/search/` and `/api/v2/search/suggest/`."""

from datetime import timedelta

import pytest
from django.utils import timezone

from search.models import Promotion
from tests.factories import (
    ArticlePageFactory,
    DocumentFactory,
    EventPageFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db

API, SUGGEST = "/api/v2/search/", "/api/v2/search/suggest/"


def ask(reader, typed, **parameters):
    response = reader.get(API, {"q": typed, **parameters})
    assert response.status_code == 200, response.content
    return response.json()


def suggested(reader, typed, **parameters):
    response = reader.get(SUGGEST, {"q": typed, **parameters})
    assert response.status_code == 200, response.content
    return [item["title"] for item in response.json()["items"]]


def test_everything_of_a_kind_that_can_be_found_is(reader):
    article = ArticlePageFactory(title="A chair", summary="The chair waits.", authors=[PersonFactory(name="Ada Chair")])
    event = EventPageFactory(title="A chair", start_date=timezone.localdate() + timedelta(days=3))
    StandardPageFactory(title="A chair")
    DocumentFactory(title="A chair")
    items = ask(reader, "chair")["items"]
    by_kind = {item["kind"]: item for item in items}
    assert set(by_kind) == {"article", "event", "page", "person", "document"}
    assert by_kind["article"]["excerpt"] == "The <mark>chair</mark> waits."
    assert by_kind["article"]["marked_title"] == "A <mark>chair</mark>"
    assert by_kind["article"]["date"] == article.date.isoformat()
    assert (by_kind["event"]["date"], by_kind["event"]["is_past"]) == (event.start_date.isoformat(), False)
    assert by_kind["person"]["title"] == "Ada Chair, PhD"
    for item in items:
        assert set(item) == {
            *("id", "title", "meta", "summary", "kind", "marked_title", "excerpt", "date", "is_past", "promoted")
        }
        assert reader.get(item["meta"]["detail_url"]).json()["id"] == item["id"]
        assert reader.get(item["meta"]["html_url"]).status_code == 200


def test_what_was_mended_is_named_and_counted(reader):
    ArticlePageFactory(title="Trainings")
    meta = ask(reader, "traning")["meta"]
    assert (meta["corrected_query"], meta["total_count"], meta["has_all_words"]) == ("training", 1, True)


def test_results_are_narrowed_by_the_parameters_that_the_facets_name(reader):
    ArticlePageFactory(title="A chair", topics=[TopicFactory(slug="grief", name="Grief")])
    StandardPageFactory(title="A chair")
    facets = ask(reader, "chair")["meta"]["facets"]
    assert facets["topic"] == [{"value": "grief", "name": "Grief", "count": 1}]
    assert {value["value"] for value in facets["kind"]} == {"article", "page"}
    for name, values in facets.items():
        for value in values:
            assert ask(reader, "chair", **{name: value["value"]})["meta"]["total_count"] == value["count"]
    assert ask(reader, "chair", kind="article,page")["meta"]["total_count"] == 2


@pytest.mark.parametrize(
    "parameters", [{"kind": "sofa"}, {"topic": "nothing"}, {"author": "nobody"}, {"year": "x"}, {"year": "1"}]
)
def test_a_value_that_there_is_not_is_refused(reader, parameters):
    assert reader.get(API, {"q": "chair", **parameters}).status_code == 400


def test_a_promoted_page_is_marked(reader):
    ArticlePageFactory(title="A chair")
    page = StandardPageFactory(title="Furniture")
    Promotion.objects.create(words="chair", page=page)
    assert [(item["id"] == page.pk, item["promoted"]) for item in ask(reader, "chair")["items"]] == [
        (True, True),
        (False, False),
    ]


# Suggestions


def test_titles_and_names_are_suggested_by_how_their_words_begin(reader):
    ArticlePageFactory(title="Group therapy", authors=[PersonFactory(name="Greta Muñoz")])
    StandardPageFactory(title="Find a group")
    StandardPageFactory(title="A subgroup")
    assert suggested(reader, "gro") == ["Group therapy", "Find a group"]
    assert suggested(reader, "group th") == suggested(reader, "th gro") == ["Group therapy"]
    assert suggested(reader, "munoz") == suggested(reader, "MUÑ") == ["Greta Muñoz, PhD"]
    assert suggested(reader, "zither") == []


@pytest.mark.parametrize("nothing", ["\uff9e", "\u037a", "\ufc5e"])
def test_for_what_is_no_word_nothing_is_suggested(reader, nothing):
    StandardPageFactory(title="Find a group")
    assert suggested(reader, nothing) == []


def test_what_is_over_is_suggested_last(reader):
    today = timezone.localdate()
    EventPageFactory(title="Supper A", start_date=today - timedelta(days=9))
    EventPageFactory(title="Supper B", start_date=today + timedelta(days=9))
    EventPageFactory(title="Supper C", start_date=today + timedelta(days=2))
    assert suggested(reader, "supp") == ["Supper C", "Supper B", "Supper A"]
    assert suggested(reader, "supp", limit=1) == ["Supper C"]


def test_a_suggestion_leads_to_the_page(reader):
    page = StandardPageFactory(title="Find a group")
    (item,) = reader.get(SUGGEST, {"q": "find"}).json()["items"]
    assert item == {
        "title": "Find a group",
        "kind": "page",
        "kind_name": "Page",
        "url": f"http://testserver{page.url}",
    }


@pytest.mark.parametrize("parameters", [{}, {"q": ""}, {"q": "a", "limit": 0}, {"q": "a", "x": 1}])
def test_a_question_that_is_none_is_refused(reader, parameters):
    assert reader.get(SUGGEST, parameters).status_code == 400
