"""The one meaning of "public": every state of a page, for pages and for rows that belong to one."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from cms.core import visibility
from cms.core.models import FooterMenuItem, Navigation, SiteDocument, SiteImage
from tests.factories import DocumentFactory, ImageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
A_MOMENT = timedelta(microseconds=1)


def draft():
    return StandardPageFactory(draft=True)


def live_with_newer_draft():
    page = StandardPageFactory()
    page.title = "Not yet"
    page.save_revision()
    return page


def unpublished():
    page = StandardPageFactory()
    page.unpublish()
    return page


def private(kind="login"):
    page = StandardPageFactory()
    PageViewRestriction.objects.create(page=page, restriction_type=kind, password="open sesame")
    return page


def alias_of(page):
    return page.create_alias(parent=page.get_parent(), update_slug=f"{page.slug}-alias")


def below(page):
    return StandardPageFactory(parent=page)


def expiring(moment):
    page = StandardPageFactory()
    Page.objects.filter(pk=page.pk).update(expire_at=moment)
    return page


STATES = {
    "live": (StandardPageFactory, True),
    "live, with a newer draft": (live_with_newer_draft, True),
    "below a live page": (lambda: below(StandardPageFactory()), True),
    "draft": (draft, False),
    "unpublished": (unpublished, False),
    "for those who log in": (private, False),
    "for those who know a password": (lambda: private("password"), False),
    "for a group": (lambda: private("groups"), False),
    "below a private page": (lambda: below(private()), False),
    "two steps below a private page": (lambda: below(below(private())), False),
    "beside a private page": (lambda: private().get_parent().add_child(instance=Page(title="B", slug="b")), True),
    "expired a moment ago": (lambda: expiring(NOW - A_MOMENT), False),
    "expiring now": (lambda: expiring(NOW), False),
    "expiring in a moment": (lambda: expiring(NOW + A_MOMENT), True),
    "alias": (lambda: alias_of(StandardPageFactory()), False),
    "alias of a private page": (lambda: alias_of(private()), False),
    "below an alias": (lambda: below(alias_of(StandardPageFactory())), True),
    "below an alias of a private page": (lambda: below(alias_of(private())), False),
    "below an alias of an alias of a private page": (lambda: below(alias_of(alias_of(private()))), False),
}


@pytest.fixture(params=STATES)
def state(request, home):
    make, is_public = STATES[request.param]
    return make(), is_public


@pytest.fixture
def elsewhere(home):
    """A public page that belongs to no site."""
    return Page.get_first_root_node().add_child(instance=Page(title="Elsewhere", slug="elsewhere"))


def ids(rows):
    return list(rows.values_list("pk", flat=True))


def test_which_pages_are_public(state, site):
    page, is_public = state
    of_its_type = type(page).objects.filter(pk=page.pk)
    assert (page.pk in ids(visibility.visible(Page.objects.all(), NOW))) is is_public
    assert visibility.visible_in(of_its_type, site, NOW).exists() is is_public
    assert visibility.is_visible(page, NOW) is is_public


def test_rows_are_as_public_as_their_page(state, site):
    page, is_public = state
    row = FooterMenuItem.objects.create(navigation=Navigation.for_site(site), page=page)
    assert ids(visibility.visible(FooterMenuItem.objects.all(), NOW, through="page")) == [row.pk] * is_public
    assert ids(visibility.visible_in(FooterMenuItem.objects.all(), site, NOW, through="page")) == [row.pk] * is_public


def test_a_page_outside_the_site_is_not_in_it(elsewhere, site):
    pages = Page.objects.filter(pk=elsewhere.pk)
    assert visibility.visible(pages, NOW).exists()
    assert not visibility.visible_in(pages, site, NOW).exists()


def test_without_a_site_there_is_nothing(home):
    assert not visibility.visible_in(Page.objects.all(), None, NOW).exists()


def test_a_row_that_belongs_to_no_page_is_not_public(site):
    FooterMenuItem.objects.create(navigation=Navigation.for_site(site), url="/x/", label="X")
    assert not visibility.visible(FooterMenuItem.objects.all(), NOW, through="page").exists()


def test_left_to_itself_it_goes_by_the_clock(home):
    page = expiring(NOW)
    with time_machine.travel(NOW - timedelta(seconds=1), tick=False):
        assert visibility.is_visible(page)
    with time_machine.travel(NOW, tick=False):
        assert not visibility.is_visible(page)


def test_the_number_of_queries_does_not_grow_with_private_sections(home, count_queries):
    def look():
        list(visibility.visible(Page.objects.all(), NOW))

    private()
    before = count_queries(look)
    private()
    below(private("password"))
    assert count_queries(look) == before


# At its own address


@pytest.mark.parametrize(("seconds", "status"), [(-1, 200), (0, 404), (1, 404)])
def test_an_expired_page_is_gone_though_nothing_has_unpublished_it(reader, home, seconds, status):
    page = expiring(NOW)
    with time_machine.travel(NOW + timedelta(seconds=seconds), tick=False):
        assert reader.get(page.url).status_code == status


def test_an_alias_names_its_source_as_the_address_to_keep(home):
    page = StandardPageFactory()
    assert alias_of(page).canonical_url == page.full_url


def test_an_alias_does_not_give_a_private_address_away(home):
    alias = alias_of(private())
    assert alias.canonical_url == alias.full_url


# Files


@pytest.fixture
def board_room():
    """A private collection with one inside."""
    room = Collection.get_first_root_node().add_child(name="Board")
    CollectionViewRestriction.objects.create(collection=room, restriction_type="login")
    return room


def test_files_are_public(board_room):
    assert visibility.public_files(SiteImage.objects.filter(pk=ImageFactory().pk)).exists()


@pytest.mark.parametrize("factory", [ImageFactory, DocumentFactory])
def test_files_of_a_private_collection_are_not_public(board_room, factory):
    file = factory(collection=board_room)
    assert not visibility.public_files(type(file).objects.all()).exists()


def test_files_of_a_collection_inside_a_private_one_are_not_public(board_room):
    DocumentFactory(collection=board_room.add_child(name="Minutes"))
    assert not visibility.public_files(SiteDocument.objects.all()).exists()


def test_files_beside_a_private_collection_are_public(board_room):
    document = DocumentFactory(collection=Collection.get_first_root_node().add_child(name="Forms"))
    assert list(visibility.public_files(SiteDocument.objects.all())) == [document]
