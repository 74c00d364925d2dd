"""“Go back to this version”: a new draft of an earlier one; no other version is lost."""

import pytest
from django.urls import reverse
from wagtail.models import PageLogEntry

from tests.factories import ArticlePageFactory

from . import desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def rewritten(author):
    """An article that says something else than it did."""
    page = ArticlePageFactory(draft=True, owner=author)
    desk.write(page, author, title="As it was")
    desk.write(page, author, title="As it is")
    return desk.now(page)


@pytest.fixture
def earlier(rewritten):
    return next(revision for revision in rewritten.revisions.order_by("pk") if revision.content["title"] == "As it was")


def revert_address(revision):
    return reverse("wagtailadmin_pages:revisions_revert", args=[revision.object_id, revision.pk])


def go_back(client, revision):
    form = desk.open_editor(client, None, revert_address(revision))
    return client.post(revert_address(revision), form)


def test_the_history_offers_it_in_words(log_in, author, rewritten, earlier):
    html = log_in(author).get(reverse("wagtailadmin_pages:history", args=[rewritten.pk])).content.decode()

    assert revert_address(earlier) in html
    assert "Go back to this version" in html
    assert "Review this version" not in html
    assert "Compare with previous version" in html
    assert "Compare with current version" in html


def test_the_earlier_version_says_whose_it_is_and_what_going_back_does(log_in, author, earlier):
    response = log_in(author).get(revert_address(earlier))

    assert f"as {author} left it" in desk.sentences(response)
    assert "Nothing is lost" in desk.sentences(response)
    html = response.content.decode()
    assert "Go back to this version</button>" in html
    assert "Replace current draft" not in html


def test_going_back_makes_a_new_draft_and_loses_nothing(log_in, author, rewritten, earlier):
    before = {revision.pk: revision.content for revision in rewritten.revisions.all()}

    response = go_back(log_in(author), earlier)

    page = desk.now(rewritten)
    assert page.draft_title == "As it was"
    assert page.latest_revision_id not in before
    assert {revision.pk: revision.content for revision in page.revisions.filter(pk__in=before)} == before
    assert "is again as it was on" in desk.sentences(response)
    assert PageLogEntry.objects.filter(page_id=page.pk, action="wagtail.revert", user=author).exists()


def test_going_back_publishes_nothing(log_in, editor, rewritten, earlier):
    go_back(log_in(editor), earlier)

    assert not desk.now(rewritten).live


def test_whoever_went_back_does_not_approve(log_in, editor, author, rewritten, earlier):
    client = log_in(editor)
    go_back(client, earlier)
    page = desk.now(rewritten)
    page.get_workflow().start(page, author)

    desk.force_on_dashboard(client, page)

    assert not desk.now(page).live


def test_saving_beside_it_is_called_as_ever(log_in, author, rewritten):
    html = log_in(author).get(desk.edit_address(rewritten)).content.decode()

    assert "Save draft" in html
    assert "Go back to this version" not in html
