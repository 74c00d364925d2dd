"""Nobody searches for a NUL character."""

import pytest

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
