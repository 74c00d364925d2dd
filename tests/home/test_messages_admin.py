"""The list of messages: for web stewards, to read, search, export and delete."""

import csv
from datetime import UTC, datetime
from io import BytesIO, StringIO

import pytest
from bs4 import BeautifulSoup
from openpyxl import load_workbook

from home.models import ContactMessage
from tests.factories import ContactMessageFactory, UserFactory

pytestmark = pytest.mark.django_db

LIST = "/admin/home/contactmessage/"
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://evil.example","x")']


@pytest.fixture
def steward(log_in):
    return log_in(UserFactory(groups=["Web stewards"]))


def exported(client, kind, **parameters):
    """The rows of an export below its heading."""
    response = client.get(LIST, parameters | {"export": kind})
    assert response.status_code == 200
    content = b"".join(response.streaming_content)
    if kind == "csv":
        rows = list(csv.reader(StringIO(content.decode(), newline="")))
    else:
        rows = [["" if cell is None else cell for cell in row] for row in load_workbook(BytesIO(content)).active.values]
    return rows[1:]


# Reading


def test_a_steward_sees_the_newest_first(steward):
    ContactMessageFactory(name="Old", sent_at=datetime(2026, 5, 1, tzinfo=UTC))
    ContactMessageFactory(name="New", sent_at=datetime(2026, 5, 2, tzinfo=UTC))
    assert [message.name for message in steward.get(LIST).context["object_list"]] == ["New", "Old"]


def test_a_message_can_be_read(steward):
    message = ContactMessageFactory(message="<b>First line</b>\nSecond line")
    page = BeautifulSoup(steward.get(f"{LIST}inspect/{message.pk}/").content, "html.parser")
    assert "<b>First line</b>" in page.text
    assert message.email in page.text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ada", 1),
        ("reader.example", 1),
        ("should like", 1),
        ("Membership", 1),
        ("Zoe", 0),
        ('"', 0),
        ("%", 0),
        ("ada\0", 1),
    ],
)
def test_it_can_be_searched(steward, query, found):
    ContactMessageFactory()
    response = steward.get(LIST, {"q": query})
    assert response.status_code == 200
    assert len(response.context["object_list"]) == found


@pytest.mark.parametrize(
    "query",
    [
        "p=abc",
        "p=999",
        "p=-1",
        "o=abc",
        "o=99",
        "reason=%22",
        "reason=x%00",
        "sent_at__gte=abc",
        "sent_at__day=x",
        "x=1",
    ],
)
def test_an_address_that_makes_no_sense_is_no_error(steward, query):
    ContactMessageFactory()
    assert steward.get(f"{LIST}?{query}", follow=True).status_code == 200


def test_the_number_of_queries_does_not_grow_with_the_messages(steward, count_queries):
    ContactMessageFactory()
    before = count_queries(lambda: steward.get(LIST))
    ContactMessageFactory.create_batch(3)
    assert count_queries(lambda: steward.get(LIST)) == before


# Taking it elsewhere


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_an_export_has_every_message_and_all_of_it(steward, contact_page, kind):
    message = ContactMessageFactory(name="Ådå", message="Two\nlines, and a comma", page=contact_page)
    ((name, email, reason, text, _sent, _until),) = exported(steward, kind)
    assert (name, email, reason, text) == ("Ådå", message.email, message.reason, "Two\nlines, and a comma")


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_an_export_is_what_was_searched_for(steward, kind):
    ContactMessageFactory(name="Ada")
    ContactMessageFactory(name="Zoe")
    assert [row[0] for row in exported(steward, kind, q="Zoe")] == ["Zoe"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("words", FORMULAS)
def test_no_cell_is_a_formula(steward, kind, words):
    ContactMessageFactory(name=words, reason="", message=words)
    (row,) = exported(steward, kind)
    assert words.strip() in row[0]
    assert [cell for cell in map(str, row) if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_characters_that_a_spreadsheet_cannot_hold_do_not_spoil_the_export(steward, kind):
    ContactMessageFactory(name="Ada\x07\x1b", message="Words\x0b and more")
    ((name, *_rest),) = exported(steward, kind)
    assert name.startswith("Ada")


# Who may do what


@pytest.mark.parametrize("group", ["Authors", "Reviewers", "Editors"])
@pytest.mark.parametrize("query", ["", "?export=csv", "?export=xlsx"])
def test_nobody_else_sees_it(log_in, group, query):
    ContactMessageFactory(name="Ada Reader")
    response = log_in(UserFactory(groups=[group])).get(LIST + query, follow=True)
    assert response.redirect_chain == [("/admin/", 302)]
    assert b"Ada Reader" not in response.content


@pytest.mark.parametrize("group", ["Authors", "Editors"])
@pytest.mark.parametrize("view", ["inspect", "delete"])
def test_nobody_else_sees_one_of_them(log_in, group, view):
    message = ContactMessageFactory()
    response = log_in(UserFactory(groups=[group])).get(f"{LIST}{view}/{message.pk}/")
    assert (response.status_code, response["Location"]) == (302, "/admin/")


def test_a_visitor_has_to_log_in(reader):
    assert reader.get(LIST)["Location"].startswith("/admin/login/")


def test_nothing_is_written_or_changed_here(steward):
    message = ContactMessageFactory()
    for address in (f"{LIST}create/", f"{LIST}edit/{message.pk}/"):
        response = steward.get(address)
        assert (response.status_code, response.get("Location")) == (302, "/admin/")


def test_a_steward_may_delete_a_message(steward):
    message = ContactMessageFactory()
    steward.post(f"{LIST}delete/{message.pk}/")
    assert not ContactMessage.objects.exists()


def test_it_is_in_the_menu_of_stewards_alone(steward, log_in):
    assert LIST.encode() in steward.get("/admin/").content
    assert LIST.encode() not in log_in(UserFactory(groups=["Authors"])).get("/admin/").content
