from datetime import date
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from articles.filters import ArticleFilters
from tests.factories import ArticlePageFactory, ArticleSeriesFactory, ImageFactory, PersonFactory, TopicFactory

pytestmark = pytest.mark.django_db


def listed(reader, **query):
    """The titles in the list, in their order."""
    response = reader.get("/articles/", query)
    assert response.status_code == 200
    return [article.title for article in response.context["articles"]]


def test_the_newest_stands_first(reader):
    for day in (3, 20, 9):
        ArticlePageFactory(title=f"Of the {day}.", date=date(2026, 3, day))
    assert listed(reader) == ["Of the 20.", "Of the 9.", "Of the 3."]


def test_of_one_day_the_last_that_was_written_stands_first(reader):
    for title in ("Morning", "Evening"):
        ArticlePageFactory(title=title, date=date(2026, 3, 9))
    assert listed(reader) == ["Evening", "Morning"]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({"topic": "grief"}, ["On grief"]),
        ({"author": "ada"}, ["On grief"]),
        ({"year": "2025"}, ["On silence"]),
        ({"topic": "grief", "year": "2025"}, []),
        ({"topic": "gardening"}, []),
    ],
)
def test_articles_can_be_asked_for_by_topic_author_and_year(reader, query, titles):
    ada, grief = PersonFactory(slug="ada"), TopicFactory(slug="grief")
    ArticlePageFactory(title="On grief", date=date(2026, 3, 9), topics=[grief], authors=[ada])
    ArticlePageFactory(title="On silence", date=date(2025, 3, 9), topics=[TopicFactory()])
    assert listed(reader, **query) == titles


def test_an_author_who_stands_there_twice_makes_no_second_article(reader):
    ada = PersonFactory(slug="ada")
    ArticlePageFactory(title="On grief", authors=[ada, ada])
    assert listed(reader, author="ada") == ["On grief"]


@pytest.mark.parametrize("name", ["topic", "author", "year"])
@pytest.mark.parametrize("nonsense", ["", "a b", '"', "'; --", "\x00", "9" * 30])
def test_nonsense_in_a_filter_is_left_out_or_finds_nothing(reader, name, nonsense):
    ArticlePageFactory(title="On grief")
    assert listed(reader, **{name: nonsense}) in (["On grief"], [])


@pytest.mark.parametrize(("page", "number"), [("", 1), ("abc", 1), ("\x00", 1), ("0", 2), ("-1", 2), ("99", 2)])
def test_nonsense_for_a_page_shows_the_nearest(reader, monkeypatch, page, number):
    monkeypatch.setattr(ArticleFilters, "per_page", 1)
    ArticlePageFactory.create_batch(2)
    assert reader.get("/articles/", {"page": page}).context["articles"].number == number


def test_the_topic_that_was_asked_for_is_marked_and_kept_on_the_next_page(reader, monkeypatch):
    monkeypatch.setattr(ArticleFilters, "per_page", 1)
    ArticlePageFactory.create_batch(2, topics=[TopicFactory(slug="grief", name="Grief")])
    html = BeautifulSoup(reader.get("/articles/?topic=grief").content, "html.parser")
    topics = html.find("nav", attrs={"aria-label": "Topics"})
    assert [link.text.strip() for link in topics.select("[aria-current]")] == ["Grief 2"]
    assert html.find("a", rel="next")["href"] == "?topic=grief&page=2"


def test_only_topics_that_have_a_public_article_are_offered(reader):
    ArticlePageFactory(topics=[TopicFactory(name="Grief")])
    ArticlePageFactory(topics=[TopicFactory(name="Secrets")], draft=True)
    TopicFactory(name="Gardening")
    html = BeautifulSoup(reader.get("/articles/").content, "html.parser")
    offered = [link.text.strip() for link in html.find("nav", attrs={"aria-label": "Topics"}).find_all("a")]
    assert offered == ["All topics", "Grief 1"]


def test_authors_series_and_years_are_offered_with_their_numbers(reader):
    ada = PersonFactory(name="Ada")
    first_year = ArticleSeriesFactory(name="A first year")
    ArticlePageFactory(date=date(2026, 3, 9), authors=[ada], series=first_year)
    ArticlePageFactory(date=date(2026, 4, 9), authors=[ada])
    ArticlePageFactory(date=date(2024, 4, 9), authors=[PersonFactory(name="Ben")])
    ArticlePageFactory(date=date(2020, 4, 9), authors=[PersonFactory(name="Secret")], draft=True)
    html = BeautifulSoup(reader.get("/articles/").content, "html.parser")
    groups = {nav["aria-label"]: [a.text.strip() for a in nav.find_all("a")] for nav in html.select(".filters")}
    assert groups == {
        "Authors": ["All authors", "Ada 2", "Ben 1"],
        "Series": ["All series", "A first year 1"],
        "Years": ["All years", "2026 2", "2024 1"],
    }


def test_a_narrowed_list_is_called_by_what_was_chosen(reader):
    grief = TopicFactory(slug="grief", name="Grief", description="What is lost in groups.")
    ArticlePageFactory(date=date(2026, 3, 9), topics=[grief], authors=[PersonFactory(slug="ada", name="Ada Byron")])
    html = BeautifulSoup(reader.get("/articles/?topic=grief").content, "html.parser")
    assert html.h1.text.strip() == "Grief"
    assert html.select_one(".lead").text == "What is lost in groups."
    assert " ".join(html.title.text.split()) == "Grief – Articles – Society of the Tests"
    html = BeautifulSoup(reader.get("/articles/?topic=grief&author=ada&year=2026").content, "html.parser")
    assert html.h1.text.strip() == "Grief, by Ada Byron, 2026"
    html = BeautifulSoup(reader.get("/articles/?author=ada").content, "html.parser")
    assert html.h1.text.strip() == "By Ada Byron"


# The archive


def test_the_archive_has_all_titles_by_year(reader):
    for day in (date(2026, 3, 9), date(2024, 5, 1), date(2026, 1, 2)):
        ArticlePageFactory(title=f"Of {day}", date=day)
    html = BeautifulSoup(reader.get("/articles/archive/").content, "html.parser")
    found = {year.h2.text: [link.text for link in year.find_all("a")] for year in html.select("section.archive")}
    assert found == {"2026": ["Of 2026-03-09", "Of 2026-01-02"], "2024": ["Of 2024-05-01"]}


def test_the_archive_can_be_narrowed_and_keeps_its_address(reader):
    grief = TopicFactory(slug="grief", name="Grief")
    ArticlePageFactory(title="On grief", topics=[grief])
    ArticlePageFactory(title="On silence")
    response = reader.get("/articles/archive/?topic=grief")
    assert [article.title for article in response.context["articles"]] == ["On grief"]
    html = BeautifulSoup(response.content, "html.parser")
    assert html.h1.text.strip() == "Grief"
    assert html.find("a", string="All titles")["href"] == "/articles/archive/"


def test_what_is_not_public_is_not_in_the_archive(reader, hidden_article):
    ArticlePageFactory(slug="shown")
    slugs = [article.slug for article in reader.get("/articles/archive/").context["articles"]]
    assert "shown" in slugs
    assert "hidden" not in slugs


@pytest.mark.parametrize("address", ["/articles/", "/articles/archive/"])
def test_where_nothing_matches_there_is_a_way_back(reader, address):
    ArticlePageFactory()
    html = BeautifulSoup(reader.get(f"{address}?topic=gardening").content, "html.parser")
    assert urljoin(address, html.select_one(".empty-list a")["href"]) == address


def test_what_is_not_public_is_not_listed(reader, hidden_article):
    ArticlePageFactory(slug="shown")
    slugs = [article.slug for article in reader.get("/articles/").context["articles"]]
    assert "shown" in slugs
    assert "hidden" not in slugs


def test_an_empty_list_says_so(reader):
    assert "The first article is still being written." in reader.get("/articles/").content.decode()


def make_articles(number):
    for _ in range(number):
        ArticlePageFactory(
            image=ImageFactory(),
            topics=TopicFactory.create_batch(2),
            authors=[PersonFactory(portrait=ImageFactory()), PersonFactory()],
        )


@pytest.mark.parametrize("address", ["/articles/", "/articles/archive/"])
def test_a_longer_list_needs_no_more_queries(reader, count_queries, address):
    make_articles(1)
    few = count_queries(lambda: reader.get(address))
    make_articles(9)
    assert count_queries(lambda: reader.get(address)) == few
    assert len(listed(reader)) == 10
