import xml.etree.ElementTree as ElementTree

import pytest

from tests.factories import ArticlePageFactory, EventPageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def addresses(reader):
    response = reader.get("/sitemap.xml")
    assert response.status_code == 200
    root = ElementTree.fromstring(response.content)  # noqa: S314 - our own answer
    return {
        entry.findtext("s:loc", namespaces=NAMES): entry.findtext("s:lastmod", namespaces=NAMES)
        for entry in root.findall("s:url", NAMES)
    }


def test_every_public_page_is_listed_with_the_day_of_its_last_change(reader):
    pages = [ArticlePageFactory(), EventPageFactory(), StandardPageFactory()]
    listed = addresses(reader)
    assert "http://testserver/" in listed
    for page in pages:
        assert listed[f"http://testserver{page.url}"] == page.last_published_at.date().isoformat()


def test_each_address_that_is_listed_answers(reader):
    ArticlePageFactory()
    for address in addresses(reader):
        assert reader.get(address.removeprefix("http://testserver")).status_code == 200


def test_what_is_not_public_is_not_listed(reader, hidden_article):
    assert "http://testserver/articles/hidden/" not in addresses(reader)


def test_a_page_that_is_gone_changes_the_entity_tag(reader):
    """The date of the newest page would not."""
    old, _new = ArticlePageFactory(), ArticlePageFactory()
    before = reader.get("/sitemap.xml")
    assert "Last-Modified" not in before
    old.unpublish()
    assert reader.get("/sitemap.xml", headers={"If-None-Match": before["ETag"]}).status_code == 200


def test_more_pages_need_no_more_queries(reader, count_queries):
    ArticlePageFactory()
    few = count_queries(lambda: reader.get("/sitemap.xml"))
    ArticlePageFactory.create_batch(5)
    assert count_queries(lambda: reader.get("/sitemap.xml")) == few
