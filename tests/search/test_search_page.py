"""`/search/`, `/api/v2/search/` and the search boxes of the desk."""

import pytest
from bs4 import BeautifulSoup
from django.utils.http import urlencode
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search import answers
from search.forms import SearchForm
from tests.factories import ArticlePageFactory, EventPageFactory, PersonFactory, StandardPageFactory, UserFactory

pytestmark = pytest.mark.django_db

SITE, API = "/search/", "/api/v2/search/"
ODD = ['"', '"chair', 'chair"', "'", "chair*", "*", "(", "chair)", "a AND", "NOT", "OR chair", "^chair", "title:chair"]
ODD += ["-chair", "chair-", "+", "\\", "%", "_", ";--", "\x00", "chair\x00", "🙂", " ", ""]
ODD += ["a" * 201, "a " * 300, "{chair}", "[chair]", "chair:B*", "<->", "& |", "!chair", "集团"]


def found(reader, typed):
    response = reader.get(SITE, {"q": typed})
    assert response.status_code == 200
    return [page.title for page in response.context["results"]]


def found_by_api(reader, typed, **parameters):
    response = reader.get(API, {"q": typed, **parameters})
    assert response.status_code == 200, response.content
    return [item["title"] for item in response.json()["items"]]


@pytest.fixture
def chair(db):
    return ArticlePageFactory(
        title="The empty chair",
        summary="Who does not come.",
        authors=[PersonFactory(name="Ada Byron")],
        body=[("text", "<p>It faced a window.</p>")],
    )


# What is found


@pytest.mark.parametrize(
    "typed", ["chair", "CHAIR", "empty chair", "chair empty", "byron chair", "window", "'chair'", "“chair”"]
)
def test_words_of_the_title_the_text_and_the_authors_are_found(reader, chair, typed):
    assert found(reader, typed) == found_by_api(reader, typed) == ["The empty chair"]


@pytest.mark.parametrize("typed", ["sofa", "empty sofa", "", " ", "🙂"])
def test_what_no_page_has_is_not_found(reader, chair, typed):
    assert found(reader, typed) == []


def test_the_names_of_ranks_and_kinds_are_no_words_of_a_page(reader):
    ArticlePageFactory(
        body=[
            ("heading", {"text": "The window", "level": "h2"}),
            ("callout", {"kind": "important", "title": "Doors", "text": "<p>They open at seven.</p>"}),
        ]
    )
    assert found(reader, "section") == found(reader, "important") == []


def test_pages_of_every_type_are_found(reader):
    for factory in (ArticlePageFactory, EventPageFactory, StandardPageFactory):
        factory(title=f"Chair of {factory.__name__}")
    assert len(found(reader, "chair")) == len(found_by_api(reader, "chair")) == 3


def test_what_is_not_public_is_not_found(reader, hidden_article):
    ArticlePageFactory(title="Canary", slug="shown")
    hidden_article.refresh_from_db()
    hidden_article.title = "Canary"
    hidden_article.save()
    slugs = [result.thing.slug for result in reader.get(SITE, {"q": "canary"}).context["results"]]
    assert slugs == [item["meta"]["slug"] for item in reader.get(API, {"q": "canary"}).json()["items"]] == ["shown"]


def test_a_page_that_went_after_the_index_was_asked_is_left_out(reader, chair, monkeypatch):
    """The index and the pages are two questions."""
    find = answers.find

    def find_and_delete(*arguments):
        answer = find(*arguments)
        if answer.total:
            chair.delete()
        return answer

    monkeypatch.setattr(answers, "find", find_and_delete)
    assert found(reader, "chair") == []


# How it is shown


def test_what_was_typed_stands_in_the_box_and_the_title(reader, chair):
    html = BeautifulSoup(reader.get(SITE, {"q": '<b>"chair"'}).content, "html.parser")
    assert html.find("input", attrs={"name": "q"})["value"] == '<b>"chair"'
    assert html.title.text.strip().startswith('<b>"chair"')
    assert "noindex" in html.find("meta", attrs={"name": "robots"})["content"]


def test_a_result_has_its_kind_its_title_and_its_sentence(reader, chair):
    html = BeautifulSoup(reader.get(SITE, {"q": "chair"}).content, "html.parser")
    [result] = html.select(".results li")
    assert result.select_one(".results__kind span").text == "Article"
    assert result.time["datetime"] == chair.date.isoformat()
    assert result.a["href"] == "/articles/" + chair.slug + "/"
    assert "Who does not come." in result.text


def test_many_results_have_pages_and_each_result_stands_on_one(reader, monkeypatch):
    monkeypatch.setattr(SearchForm, "per_page", 2)
    ArticlePageFactory.create_batch(5, title="chair")
    pages = [reader.get(SITE, {"q": "chair", "page": number}).context["results"] for number in (1, 2, 3)]
    ids = [result.entry.pk for results in pages for result in results]
    assert len(ids) == len(set(ids)) == 5
    html = BeautifulSoup(reader.get(SITE, {"q": "chair", "page": 2}).content, "html.parser")
    assert html.find("a", rel="next")["href"] == "?q=chair&page=3"


@pytest.mark.parametrize("page", ["abc", "0", "-1", "99", "\x00", ""])
def test_nonsense_for_a_page_shows_the_nearest(reader, chair, page):
    assert reader.get(SITE, {"q": "chair", "page": page}).context["results"].number == 1


def test_the_api_pages_and_counts(reader):
    ArticlePageFactory.create_batch(3, title="chair")
    response = reader.get(API, {"q": "chair", "limit": 2}).json()
    assert response["meta"]["total_count"] == 3
    assert len(response["items"]) == 2
    assert len(found_by_api(reader, "chair", limit=2, offset=2)) == 1


@pytest.mark.parametrize("parameters", [{}, {"q": ""}, {"q": "\0"}, {"q": "a" * 2001}, {"q": "a", "order": "title"}])
def test_a_question_that_the_api_does_not_understand_is_refused(reader, parameters):
    response = reader.get(API, parameters)
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"


# Nothing typed is an error


@pytest.mark.parametrize("typed", ODD)
def test_nothing_that_a_visitor_types_is_an_error(reader, chair, typed):
    found(reader, typed)


@pytest.mark.parametrize("typed", ODD)
def test_nothing_that_a_client_asks_is_an_error_of_ours(reader, chair, typed):
    for address in (f"{API}?q=", "/api/v2/articles/?q=", "/api/v2/pages/?search="):
        assert reader.get(address + urlencode({"": typed})[1:]).status_code in (200, 400)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(typed=st.text(max_size=30))
def test_anything_can_be_typed(reader, chair, typed):
    assert reader.get(SITE, {"q": typed}).status_code == 200
    assert reader.get(API, {"q": typed}).status_code in (200, 400)


DESK = [
    "/admin/pages/search/?q=",
    "/admin/pages/1/?q=",
    "/admin/images/?q=",
    "/admin/documents/?q=",
    "/admin/choose-page/search/?q=",
    "/admin/images/chooser/results/?q=",
    "/admin/documents/chooser/results/?q=",
    "/admin/users/?q=",
    "/admin/redirects/?q=",
    "/admin/home/contactmessage/?q=",
]


@pytest.fixture
def steward(log_in):
    return log_in(UserFactory(is_superuser=True))


@pytest.mark.parametrize("address", DESK)
def test_nothing_that_an_editor_types_is_an_error(steward, chair, address):
    assert steward.get(address + "chair").status_code == 200, "the address is right"
    for typed in ODD:
        assert steward.get(address + urlencode({"": typed})[1:]).status_code == 200, typed


def test_more_results_need_no_more_queries(reader, count_queries):
    def ask():
        return count_queries(lambda: [reader.get(address, {"q": "chair"}) for address in (SITE, API)])

    for factory in (ArticlePageFactory, EventPageFactory, StandardPageFactory):
        factory(title="chair")
    few = ask()
    for factory in (ArticlePageFactory, EventPageFactory, StandardPageFactory):
        factory.create_batch(2, title="chair")
    assert ask() == few
