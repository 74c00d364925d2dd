"""Values that cannot be, at the desk: a bad request, never an error of ours, and nothing written."""

import pytest

from events.models import EventPage
from tests.factories import ArticlePageFactory, ContactMessageFactory, UserFactory

pytestmark = pytest.mark.django_db

MANY = "9" * 20
ADDRESSES = [
    "/admin/home/contactmessage/inspect/abc/",
    "/admin/home/contactmessage/history/abc/",
    "/admin/home/contactmessage/?sent_at__gte=9999-12-31T23:59:59-12:00",
    f"/admin/pages/4/?owner={MANY}",
    f"/admin/reports/site-history/?user={MANY}",
    "/admin/reports/site-history/?timestamp_to=9999-12-31",
    "/admin/bulk/wagtailcore/page/delete/?id=abc",
    f"/admin/bulk/wagtailcore/page/move/?id={MANY}",
    "/admin/images/chooser/chosen/abc/",
    "/admin/images/chooser/chosen-multiple/?id=abc",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_cannot_be_is_no_error_of_ours(log_in, address):
    ContactMessageFactory()
    response = log_in(UserFactory(is_superuser=True)).get(address)
    assert response.status_code < 500


def test_a_revision_that_is_not_there(log_in):
    article = ArticlePageFactory()
    assert (
        log_in(UserFactory(is_superuser=True)).get(f"/admin/pages/{article.pk}/revisions/0/revert/").status_code < 500
    )


@pytest.mark.parametrize(
    "form", [{"body-count": "abc"}, {"body-count": "1", "body-0-type": "text", "body-0-value": "{bad"}]
)
def test_a_form_that_cannot_be_is_refused_and_nothing_is_written(log_in, article_index, form):
    client = log_in(UserFactory(is_superuser=True))
    response = client.post(f"/admin/pages/add/articles/articlepage/{article_index.pk}/", {"title": "A", **form})
    assert response.status_code == 400
    assert article_index.get_children().count() == 0


@pytest.mark.parametrize("year", ["0001-01-01 00:00", "9999-12-31 23:59"])
@pytest.mark.parametrize("name", ["expire_at", "go_live_at", "registration_opens_at"])
def test_a_time_at_the_ends_of_the_calendar_is_refused_beside_its_field(name, year):
    form_class = EventPage.get_edit_handler().get_form_class()
    field = form_class(instance=EventPage()).fields[name]
    with pytest.raises(Exception, match="Look at the year again"):
        field.clean(year)
