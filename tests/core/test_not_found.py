"""Help for whoever comes to an address where nothing is."""

import pytest
from bs4 import BeautifulSoup

from cms.core.nearby import MOST_SHOWN
from tests.factories import ArticlePageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


def page_at(reader, address):
    response = reader.get(address)
    assert response.status_code == 404
    return BeautifulSoup(response.content, "html.parser")


def suggested(reader, address):
    found = page_at(reader, address).find("section", attrs={"aria-labelledby": "nearby"})
    return [link["href"] for link in found.find_all("a")] if found else []


@pytest.mark.parametrize(
    "address",
    [
        "/articles/the-emty-chair/",
        "/the-empty-chair/",
        "/articles/chair/",
        "/old/2019/the-empty-chair.html",
        "/articles/THE-EMPTY-CHAIRS/",
    ],
)
def test_a_page_with_a_similar_address_is_named(reader, address):
    ArticlePageFactory(slug="the-empty-chair")
    StandardPageFactory(slug="membership")
    assert suggested(reader, address) == ["/articles/the-empty-chair/"]


@pytest.mark.parametrize("address", ["/zzzzzz/", "/a/", "/wp-login.php", f"/{'the-empty-chair-' * 20}/"])
def test_nothing_is_named_that_is_not_like_it(reader, address):
    ArticlePageFactory(slug="the-empty-chair")
    assert suggested(reader, address) == []


def test_what_nobody_may_read_is_not_named(reader, hidden_article):
    assert "/articles/hidden/" not in suggested(reader, "/articles/hiddenn/")


def test_no_more_are_named_than_one_reads(reader):
    for number in range(5):
        StandardPageFactory(slug=f"the-page-{number}")
    assert len(suggested(reader, "/the-page/")) == MOST_SHOWN


def test_there_is_a_way_on(reader):
    ways = page_at(reader, "/nothing/").find("section", attrs={"aria-labelledby": "sections"})
    assert {link["href"] for link in ways.find_all("a")} == {"/", "/articles/", "/events/", "/people/", "/contact/"}


def test_search_engines_forget_the_address(reader):
    assert page_at(reader, "/nothing/").find("meta", attrs={"name": "robots"})["content"] == "noindex"


def test_more_pages_need_no_more_queries(reader, count_queries):
    StandardPageFactory(slug="the-page")
    few = count_queries(lambda: reader.get("/the-pages/"))
    StandardPageFactory.create_batch(4)
    assert count_queries(lambda: reader.get("/the-pages/")) == few
