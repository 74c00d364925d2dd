"""An unsafe request of the desk is one transaction: all of it is written, or nothing. Looking writes nothing."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page, PageLogEntry, PageLogEntryManager, Revision, TaskState, WorkflowState
from wagtail.signals import page_published, workflow_approved

from articles.models import ArticlePage
from editorial import mail, review
from tests.factories import ArticlePageFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db


class Broken(Exception):
    pass


def _fail(*args, **kwargs):
    raise Broken


@pytest.fixture
def failing(log_in):
    """A client whose browser shows the error page, as a browser does."""

    def client_of(user):
        client = log_in(user)
        client.raise_request_exception = False
        return client

    return client_of


def _written():
    """All that the desk writes about pages."""
    return {
        model: list(model.objects.order_by("pk").values())
        for model in (Page, ArticlePage, Revision, PageLogEntry, WorkflowState, TaskState)
    }


def _without_log(monkeypatch):
    monkeypatch.setattr(PageLogEntryManager, "log_action", _fail)


def _without_mail(monkeypatch):
    monkeypatch.setattr(mail, "_write", _fail)


@pytest.mark.parametrize("button", ["save", "send"])
def test_a_draft_whose_log_entry_fails_is_not_saved(failing, author, draft, monkeypatch, button):
    client = failing(author)
    form = desk.open_editor(client, draft)
    before = _written()
    _without_log(monkeypatch)

    response = desk.press(button, client, draft, form, title="Half done")

    assert response.status_code == 500
    assert _written() == before


def test_a_page_whose_log_entry_fails_is_not_created(failing, author, draft, article_index, monkeypatch):
    client = failing(author)
    before = _written()
    monkeypatch.setattr("wagtail.models.pages.log", _fail)

    address = reverse("wagtailadmin_pages:add", args=["articles", "articlepage", article_index.pk])
    response = client.post(address, desk.article_form(draft) | {"slug": "half-done"})

    assert response.status_code == 500
    assert _written() == before


def test_a_page_whose_request_for_review_fails_is_not_sent(failing, author, draft, monkeypatch):
    client = failing(author)
    form = desk.open_editor(client, draft)
    before = _written()
    _without_mail(monkeypatch)

    response = desk.press("send", client, draft, form, title="Half done")

    assert response.status_code == 500
    assert _written() == before


@pytest.mark.parametrize("signal", [page_published, workflow_approved])
@pytest.mark.parametrize("approve", [desk.approve_in_editor, desk.approve_on_dashboard])
def test_an_approval_whose_signal_fails_publishes_nothing(failing, reviewer, sent, signal, approve):
    client = failing(reviewer)
    sender = ArticlePage if signal is page_published else WorkflowState
    before = _written()
    signal.connect(_fail, sender=sender)
    try:
        response = approve(client, sent)
    finally:
        signal.disconnect(_fail, sender=sender)

    assert response.status_code == 500
    assert _written() == before


def test_an_approval_whose_log_entry_fails_publishes_nothing(failing, reviewer, sent, monkeypatch):
    client = failing(reviewer)
    form = desk.open_editor(client, sent)
    before = _written()
    _without_log(monkeypatch)

    response = desk.press("approve", client, sent, form)

    assert response.status_code == 500
    assert _written() == before


def test_sending_back_whose_mail_fails_sends_nothing_back(failing, reviewer, sent, monkeypatch):
    client = failing(reviewer)
    form = desk.open_editor(client, sent)
    before = _written()
    _without_mail(monkeypatch)

    response = desk.press("send back", client, sent, form, comment="Shorter, please.")

    assert response.status_code == 500
    assert _written() == before


def test_an_autosave_whose_log_entry_fails_overwrites_nothing(failing, author, draft, monkeypatch):
    client = failing(author)
    revision = draft.save_revision(user=author)
    form = desk.open_editor(client, draft) | {"overwrite_revision_id": revision.pk, "title": "Half done"}
    before = _written()
    _without_log(monkeypatch)

    response = client.post(desk.edit_address(draft), form, headers={"Accept": "application/json"})

    assert response.status_code == 500
    assert _written() == before


def test_housework_whose_log_entry_fails_is_not_done(failing, monkeypatch):
    client, page = failing(UserFactory(groups=["Editors"])), ArticlePageFactory()
    before = _written()
    _without_log(monkeypatch)

    responses = [
        client.post(reverse(f"wagtailadmin_pages:{action}", args=[page.pk]))
        for action in ("unpublish", "delete", "lock")
    ]

    assert [response.status_code for response in responses] == [500, 500, 500]
    assert _written() == before


def test_a_refusal_keeps_what_the_reviewer_typed_and_nothing_of_the_approval(log_in, reviewer, sent):
    desk.press("approve", log_in(reviewer), sent, summary="Better words.")

    state = TaskState.objects.get()
    assert state.status == TaskState.STATUS_IN_PROGRESS
    assert state.finished_by is None
    assert state.specific.content_digest == ""


def test_a_refusal_after_something_was_written_leaves_nothing_half_done(log_in, reviewer, sent, monkeypatch):
    client = log_in(reviewer)
    form = desk.open_editor(client, sent)
    before = _written()

    def refuse_late(task_state, user, **kwargs):
        task_state.approve(user=user)
        raise review.PermissionDenied

    monkeypatch.setattr(review, "approve", refuse_late)

    response = desk.press("approve", client, sent, form, title="Half done")

    assert response.status_code == 302
    assert _written() == before


@pytest.mark.parametrize(
    "name",
    [
        "wagtailadmin_home",
        "wagtailadmin_reports:site_history",
        "wagtailusers_users:index",
        "wagtailimages:index",
        "wagtailsnippets_core_person:list",
        "home_contactmessage_modeladmin_index",
    ],
)
def test_looking_at_a_list_opens_no_transaction(log_in, sent, name):
    client = log_in(UserFactory(groups=["Web stewards"]))
    client.get(reverse(name))

    with CaptureQueriesContext(connection) as queries:
        response = client.get(reverse(name))

    assert response.status_code == 200
    assert _unsafe(queries) == []


def test_looking_at_a_section_opens_no_transaction(log_in, sent, article_index):
    client = log_in(UserFactory(groups=["Editors"]))
    address = reverse("wagtailadmin_explore", args=[article_index.pk])
    client.get(address)

    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)

    assert response.status_code == 200
    assert _unsafe(queries) == []


@pytest.mark.parametrize("name", ["edit", "history", "view_draft", "copy", "delete"])
def test_looking_at_a_page_takes_no_hold_of_the_content(log_in, draft, name):
    """The editor notes who is writing; it does so without holding up those who publish."""
    client = log_in(UserFactory(groups=["Editors"]))
    address = reverse(f"wagtailadmin_pages:{name}", args=[draft.pk])
    client.get(address)
    before = _written()

    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)

    assert response.status_code == 200
    assert _written() == before
    assert not [sql for sql in _unsafe(queries) if "contentgeneration" in sql]


def _unsafe(queries):
    words = ("INSERT", "UPDATE", "DELETE", "SAVEPOINT", "BEGIN")
    return [query["sql"] for query in queries if query["sql"].startswith(words) or "FOR UPDATE" in query["sql"]]


def test_the_log_in_names_the_society_and_asks_for_an_address(reader):
    html = reader.get("/admin/login/").content.decode()
    assert "Sign in to Society of the Tests" in " ".join(html.split())
    assert "Username" not in html


def test_a_preview_may_stand_in_the_frame_of_the_desk(log_in, author, draft):
    client = log_in(author)
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[draft.pk])
    assert client.post(address, desk.open_editor(client, draft)).json()["is_valid"]
    shown = client.get(address, {"in_preview_panel": "true"})
    assert draft.title in shown.content.decode()
    assert "frame-ancestors 'self'" in shown["Content-Security-Policy"]
    assert shown["X-Frame-Options"] == "SAMEORIGIN"
