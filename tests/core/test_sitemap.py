import xml.etree.ElementTree as ElementTree
from datetime import date, datetime

import pytest

from cms.core.sitemap import Addresses
from tests.factories import ArticlePageFactory, EventPageFactory, ImageFactory, StandardPageFactory, TopicFactory

pytestmark = pytest.mark.django_db

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
}


def addresses(reader, file="/sitemap.xml"):
    response = reader.get(file)
    assert response.status_code == 200
    root = ElementTree.fromstring(response.content)  # noqa: S314 - our own answer
    return {entry.findtext("s:loc", namespaces=NAMES): moment_of(entry) for entry in root.findall("s:url", NAMES)}


def moment_of(entry):
    said = entry.findtext("s:lastmod", namespaces=NAMES)
    return said and datetime.fromisoformat(said)


def test_every_public_page_is_listed_with_the_moment_of_its_last_change(reader):
    pages = [ArticlePageFactory(), EventPageFactory(), StandardPageFactory()]
    listed = addresses(reader)
    assert "http://testserver/" in listed
    for page in pages:
        assert listed[f"http://testserver{page.url}"] == page.last_published_at


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


def test_the_picture_of_a_page_stands_beside_it(reader):
    article = ArticlePageFactory(image=ImageFactory())
    root = ElementTree.fromstring(reader.get("/sitemap.xml").content)  # noqa: S314 - our own answer
    [location] = root.findall("s:url/image:image/image:loc", NAMES)
    assert location.text == f"http://testserver{article.image.file.url}"


def test_lists_that_have_an_address_are_listed(reader):
    ArticlePageFactory(date=date(2026, 3, 9), topics=[TopicFactory(slug="grief")])
    ArticlePageFactory(draft=True, date=date(1999, 3, 9), topics=[TopicFactory(slug="unused")])
    listed = {address.removeprefix("http://testserver") for address in addresses(reader)}
    assert {"/articles/archive/", "/articles/?topic=grief", "/articles/?year=2026", "/events/past/"} <= listed
    assert listed.isdisjoint({"/articles/?topic=unused", "/articles/?year=1999"})


def test_what_one_file_cannot_hold_stands_in_several(reader, monkeypatch):
    ArticlePageFactory.create_batch(3)
    whole = addresses(reader)
    monkeypatch.setattr(Addresses, "limit", 4)
    index = ElementTree.fromstring(reader.get("/sitemap.xml").content)  # noqa: S314 - our own answer
    files = [location.text for location in index.findall("s:sitemap/s:loc", NAMES)]
    assert len(files) == -(-len(whole) // 4)
    found = [address for file in files for address in addresses(reader, file)]
    assert sorted(found) == sorted(whole)


@pytest.mark.parametrize("address", ["/sitemap-nothing.xml", "/sitemap-pages.xml?p=9", "/sitemap-pages.xml?p=x"])
def test_a_file_that_is_not_there_is_not_found(reader, address):
    assert reader.get(address).status_code == 404
