"""What is put right before a view sees a request, or after."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from cms.core.middleware import DropNulMiddleware
from tests.factories import ArticlePageFactory, EventPageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "query"),
    [("/search/", "q=grief"), ("/admin/pages/", "q=grief"), ("/api/v2/pages/", "q=gri%00ef")],
    ids=["site", "desk", "the API refuses it by name"],
)
def test_it_is_dropped_from_the_query(rf, path, query):
    request = rf.get(path, QUERY_STRING="q=gri%00ef")
    DropNulMiddleware(lambda request: None)(request)
    assert request.META["QUERY_STRING"] == query


@pytest.mark.parametrize(
    "address",
    ["/?page=%00", "/articles/?topic=%00", "/events/?kind=%00", "/search/?q=%00", "/admin/login/?next=%00"],
)
def test_a_nul_in_a_query_is_no_error(reader, address):
    assert reader.get(address).status_code == 200


@pytest.mark.parametrize(
    "address", ["/%00", "/%00/", "/articles/%00/", "/media/%00.jpg", "/media/images/a%00b.jpg", "/events/%00.ics"]
)
def test_a_nul_in_a_path_is_an_address_where_nothing_is(reader, address):
    assert reader.get(address).status_code == 404


@pytest.mark.parametrize("name", ["%00", "q%00"])
def test_a_nul_in_the_name_of_a_parameter_is_no_error(reader, name):
    assert reader.get(f"/search/?{name}=grief").status_code == 200


@pytest.mark.parametrize("factory", [ArticlePageFactory, EventPageFactory, StandardPageFactory])
def test_the_desk_can_preview_every_page(home, factory):
    """Wagtail makes that request itself, without a query."""
    assert factory(draft=True).make_preview_request().status_code == 200


def make_redirect(page):
    Redirect.objects.create(old_path="/old-place", redirect_page=page)


def test_a_redirect_leads_to_a_page_that_anybody_may_read(reader):
    page = StandardPageFactory()
    make_redirect(page)
    assert reader.get("/old-place/?utm_source=mail")["Location"] == f"{page.url}?utm_source=mail"


def test_a_redirect_leads_to_an_alias(reader):
    alias = StandardPageFactory().create_alias(update_slug="the-alias")
    make_redirect(alias)
    assert reader.get("/old-place")["Location"] == "/the-alias/"


@pytest.mark.parametrize("state", ["draft", "private"])
def test_a_redirect_does_not_tell_the_address_of_a_hidden_page(reader, state):
    page = StandardPageFactory(draft=state == "draft")
    if state == "private":
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    make_redirect(page)
    assert reader.get("/old-place", follow=True).status_code == 404
