"""What is no longer public is in no result of the next request."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from tests.factories import ArticlePageFactory, DocumentFactory, EventPageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db

ADDRESSES = [
    "/search/?q=canary",
    "/search/?q=canaryy",
    "/api/v2/search/?q=canary",
    "/api/v2/search/?q=canaryy",
    "/api/v2/search/suggest/?q=cana",
    "/api/v2/articles/?q=canary",
    "/api/v2/pages/?search=canary",
]


def make_private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def expire(page):
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(seconds=1))


def unpublish(page):
    page.unpublish()


def move_below_private(page):
    section = StandardPageFactory(title="A section")
    make_private(section)
    page.move(section, pos="last-child")


def delete(page):
    page.delete()


@pytest.mark.parametrize("hide", [make_private, expire, unpublish, move_below_private, delete])
def test_what_is_hidden_is_gone_at_once(reader, hide):
    page = StandardPageFactory(title="Canary", summary="canary", body=[("text", "<p>canary</p>")])
    shown = [address for address in ADDRESSES if b"Canary" in reader.get(address).content]
    assert {"/search/?q=canaryy", "/api/v2/search/suggest/?q=cana"} <= set(shown)
    hide(Page.objects.get(pk=page.pk).specific)
    for address in ADDRESSES:
        answer = reader.get(address).content.replace(b"canaryy", b"").replace(b"q=canary", b"")
        assert b"Canary" not in answer, address
        assert b"<mark>" not in answer, address


@pytest.mark.parametrize("hide", [make_private, expire, unpublish, delete])
@pytest.mark.parametrize("factory", [ArticlePageFactory, EventPageFactory])
def test_articles_and_events_too(reader, factory, hide):
    page = factory(title="Canary")
    assert b"Canary" in reader.get("/search/?q=canary").content
    hide(page)
    for address in ADDRESSES:
        assert b"Canary" not in reader.get(address).content, address


def test_what_becomes_public_again_is_found_again(reader):
    page = StandardPageFactory(title="Canary")
    make_private(page)
    assert b"Canary" not in reader.get("/search/?q=canary").content
    PageViewRestriction.objects.all().delete()
    assert b"Canary" in reader.get("/search/?q=canary").content


def test_a_document_of_a_private_collection_is_not_found(reader):
    from wagtail.models import Collection, CollectionViewRestriction

    collection = Collection.get_first_root_node().add_child(name="Board")
    document = DocumentFactory(title="Canary", collection=collection)
    assert b"Canary" in reader.get("/search/?q=canary").content
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    assert document.title == "Canary"
    for address in ADDRESSES:
        assert b"Canary" not in reader.get(address).content, address
