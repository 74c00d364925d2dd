from datetime import date

import pytest

from articles.models import Correction
from tests.factories import (
    ArticlePageFactory,
    ArticleSeriesFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db

ARTICLES = "/api/v2/articles/"
ROW = {
    "id",
    "title",
    "meta",
    "summary",
    "date",
    "image",
    "authors",
    "topics",
    "series",
    "updated",
    "content_warning",
    "reading_minutes",
}


def ask(reader, address=ARTICLES, **parameters):
    response = reader.get(address, parameters)
    assert response.status_code == 200, response.content
    return response.json()


def titles(answer):
    return [item["title"] for item in answer["items"]]


def problem(response):
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    return response.json()


# Shapes


@pytest.fixture
def full_article(db):
    return ArticlePageFactory(
        title="On grief",
        slug="on-grief",
        summary="What is lost.",
        date=date(2026, 3, 9),
        image=ImageFactory(description="A chair"),
        topics=[TopicFactory(name="Grief", slug="grief")],
        authors=[PersonFactory(name="Ada Byron", slug="ada", credentials="PhD", portrait=ImageFactory())],
        body=[("text", "<p>It begins.</p>"), ("heading", {"text": "The window", "level": "h2"})],
    )


def test_a_row_says_what_the_page_says(reader, full_article):
    answer = ask(reader)
    [row] = answer["items"]
    assert answer["meta"] == {"total_count": 1}
    assert set(row) == ROW
    assert (row["id"], row["title"], row["summary"]) == (full_article.pk, "On grief", "What is lost.")
    assert (row["date"], row["reading_minutes"]) == ("2026-03-09", 1)
    assert row["meta"]["type"] == "articles.ArticlePage"
    assert row["meta"]["slug"] == "on-grief"
    assert row["meta"]["html_url"] == "http://testserver/articles/on-grief/"
    assert row["meta"]["detail_url"] == f"http://testserver{ARTICLES}{full_article.pk}/"
    assert row["topics"] == [{"slug": "grief", "name": "Grief"}]
    assert row["image"]["alt"] == "A chair"
    [author] = row["authors"]
    assert (author["name"], author["slug"], author["credentials"]) == ("Ada Byron", "ada", "PhD")
    assert author["portrait"]["decorative"]


def test_the_detail_is_the_row_with_a_body(reader, full_article):
    [row] = ask(reader)["items"]
    detail = ask(reader, f"{ARTICLES}{full_article.pk}/")
    body = detail.pop("body")
    assert (detail.pop("disclosure"), detail.pop("corrections")) == ("", [])
    assert detail == row
    assert [(block["type"], block["value"]) for block in body] == [
        ("text", "<p>It begins.</p>"),
        ("heading", {"text": "The window", "level": "h2"}),
    ]


def test_series_warning_disclosure_and_corrections_are_in_the_answer(reader):
    series = ArticleSeriesFactory(name="A first year", slug="first-year")
    article = ArticlePageFactory(
        series=series,
        series_part=2,
        content_warning="Describes a suicide.",
        disclosure="<p>The author leads this training.</p>",
        corrections=[Correction(date=date(2026, 4, 1), note="Two days, not one.")],
    )
    [row] = ask(reader, series="first-year")["items"]
    assert row["series"] == {"slug": "first-year", "name": "A first year", "part": 2}
    assert (row["updated"], row["content_warning"]) == ("2026-04-01", "Describes a suicide.")
    detail = ask(reader, f"{ARTICLES}{article.pk}/")
    assert detail["disclosure"] == "<p>The author leads this training.</p>"
    assert detail["corrections"] == [{"date": "2026-04-01", "note": "Two days, not one."}]


def test_an_unknown_series_is_named(reader):
    assert "series" in problem(reader.get(ARTICLES, {"series": "gardening"}))["detail"]


def test_an_article_with_nothing_but_a_title_has_every_key(reader):
    ArticlePageFactory(summary="")
    [row] = ask(reader)["items"]
    assert set(row) == ROW
    assert (row["summary"], row["image"], row["authors"], row["topics"]) == ("", None, [], [])


def test_wagtails_own_endpoint_gives_the_same(reader, full_article):
    detail = ask(reader, f"{ARTICLES}{full_article.pk}/")
    stock = ask(reader, f"/api/v2/pages/{full_article.pk}/")
    for name in ("summary", "date", "image", "authors", "topics", "reading_minutes", "body"):
        assert stock[name] == detail[name], name


def test_links_in_the_body_are_absolute_and_lead_to_what_is_public(reader):
    public, private = StandardPageFactory(slug="about"), StandardPageFactory(slug="board-only", draft=True)
    links = f'<p><a linktype="page" id="{public.pk}">us</a>, <a linktype="page" id="{private.pk}">them</a></p>'
    article = ArticlePageFactory(body=[("text", links)])
    html = ask(reader, f"{ARTICLES}{article.pk}/")["body"][0]["value"]
    assert '<a href="http://testserver/about/">us</a>, them' in html


# Filters, order, pages


@pytest.fixture
def three_articles(db):
    ada, ben = PersonFactory(slug="ada"), PersonFactory(slug="ben")
    grief, shame = TopicFactory(slug="grief"), TopicFactory(slug="shame")
    ArticlePageFactory(title="First", date=date(2025, 12, 31), topics=[grief, shame], authors=[ada, ben])
    ArticlePageFactory(title="Second", date=date(2026, 1, 1), topics=[grief], authors=[ben])
    ArticlePageFactory(title="Third", date=date(2026, 1, 2), topics=[shame], authors=[ada, ada])


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({}, ["Third", "Second", "First"]),
        ({"topic": "grief"}, ["Second", "First"]),
        ({"topic": "grief,shame"}, ["Third", "Second", "First"]),
        ({"author": "ada"}, ["Third", "First"]),
        ({"author": "ada, ben"}, ["Third", "Second", "First"]),
        ({"topic": "shame", "author": "ben"}, ["First"]),
        ({"published_from": "2026-01-01"}, ["Third", "Second"]),
        ({"published_to": "2026-01-01"}, ["Second", "First"]),
        ({"published_from": "2026-01-01", "published_to": "2026-01-01"}, ["Second"]),
        ({"limit": "1", "offset": "1"}, ["Second"]),
        ({"offset": "9"}, []),
    ],
)
def test_filters_and_pages(reader, three_articles, parameters, found):
    assert titles(ask(reader, **parameters)) == found


def test_the_total_counts_all_that_match_and_each_once(reader, three_articles):
    assert ask(reader, topic="grief,shame", author="ada,ben", limit=1)["meta"]["total_count"] == 3


def test_the_pages_of_a_list_hold_every_article_once(reader):
    ArticlePageFactory.create_batch(7, date=date(2026, 3, 9))
    ids = [item["id"] for offset in range(0, 8, 2) for item in ask(reader, limit=2, offset=offset)["items"]]
    assert len(ids) == len(set(ids)) == 7


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "0"),
        ("limit", "101"),
        ("limit", "many"),
        ("offset", "-1"),
        ("topic", "gardening"),
        ("topic", "a b"),
        ("author", "nobody"),
        ("published_from", "abc"),
        ("published_to", "2026-02-30"),
        ("q", "\0"),
        ("q", 201 * "a"),
        ("order", "title"),
        ("unknown", "1"),
    ],
)
def test_a_parameter_that_is_refused_is_named(reader, name, value):
    details = problem(reader.get(ARTICLES, {name: value}))
    assert details["parameter"] == name
    assert name in details["detail"]


def test_words_can_be_asked_for_within_a_filter(reader):
    grief = TopicFactory(slug="grief")
    ArticlePageFactory(title="The empty chair", topics=[grief])
    ArticlePageFactory(title="The full chair")
    ArticlePageFactory(title="The window", topics=[grief])
    answer = ask(reader, q="chair", topic="grief")
    assert titles(answer) == ["The empty chair"]
    assert answer["meta"]["total_count"] == 1


@pytest.mark.parametrize("typed", ['"', '"chair', "chair*", "(chair", "chair OR", "'", "a AND NOT b", "%", "\\", "🙂"])
def test_nothing_typed_is_an_error(reader, typed):
    ArticlePageFactory(title="The empty chair")
    ask(reader, q=typed)


# What is not public


def test_what_is_not_public_is_not_there(reader, hidden_article):
    ArticlePageFactory(slug="shown", title="Shown")
    assert [item["meta"]["slug"] for item in ask(reader)["items"] if item["meta"]["slug"] == "hidden"] == []
    assert reader.get(f"{ARTICLES}{hidden_article.pk}/").status_code in (404, 410)


@pytest.mark.parametrize("number", ["0", "123456789", "9" * 30])
def test_a_number_that_no_article_has_is_not_found(reader, number):
    assert reader.get(f"{ARTICLES}{number}/").status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(reader, method):
    assert getattr(reader, method)(ARTICLES).status_code == 405


# Queries


def make_articles(number):
    for _ in range(number):
        ArticlePageFactory(
            title="chair",
            image=ImageFactory(),
            topics=TopicFactory.create_batch(2),
            authors=[PersonFactory(portrait=ImageFactory()), PersonFactory()],
        )


@pytest.mark.parametrize("query", ["", "?q=chair", "?published_from=2020-01-01"])
def test_a_longer_list_needs_no_more_queries(reader, count_queries, query):
    make_articles(1)
    few = count_queries(lambda: reader.get(ARTICLES + query))
    make_articles(6)
    assert count_queries(lambda: reader.get(ARTICLES + query)) == few
    assert ask(reader, ARTICLES + query)["meta"]["total_count"] == 7


def test_a_longer_article_needs_no_more_queries(reader, count_queries):
    def detail(number):
        article = ArticlePageFactory(
            topics=TopicFactory.create_batch(number),
            authors=[PersonFactory(portrait=ImageFactory()) for _ in range(number)],
            body=[("image", {"image": ImageFactory(), "caption": ""}) for _ in range(number)],
        )
        return lambda: reader.get(f"{ARTICLES}{article.pk}/")

    assert count_queries(detail(1)) == count_queries(detail(5))
