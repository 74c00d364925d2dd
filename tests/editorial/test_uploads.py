"""Pictures and files belong to what was approved: whoever uploaded one changes it until a reader sees it."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from tests.editorial import desk
from tests.factories import ArticlePageFactory, DocumentFactory, ImageFactory, PersonFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def picture(author):
    return ImageFactory(uploaded_by_user=author)


@pytest.fixture
def document(author):
    return DocumentFactory(uploaded_by_user=author)


def addresses(upload):
    app = "wagtailimages" if hasattr(upload, "width") else "wagtaildocs"
    return [reverse(f"{app}:{name}", args=[upload.pk]) for name in ("edit", "delete")]


def may_change(client, upload):
    """Whether each view opens. Wagtail leads those who may not back to the desk."""
    return {client.get(address).status_code == 200 for address in addresses(upload)}


def body_with(upload):
    if hasattr(upload, "width"):
        upload.decorative = True
        return [("image", {"image": upload, "caption": ""})]
    return [("document", {"document": upload, "label": ""})]


@pytest.fixture(params=["picture", "document"])
def upload(request):
    return request.getfixturevalue(request.param)


def test_who_uploaded_it_may_change_it_while_no_page_shows_it(log_in, author, upload):
    assert may_change(log_in(author), upload) == {True}


def test_in_a_draft_it_is_still_ones_own(log_in, author, upload):
    ArticlePageFactory(draft=True, body=body_with(upload))
    assert may_change(log_in(author), upload) == {True}


def test_what_a_published_page_shows_is_not_changed_by_its_uploader(log_in, author, upload):
    ArticlePageFactory(body=body_with(upload))
    client = log_in(author)
    assert may_change(client, upload) == {False}
    before = upload.title
    for address in addresses(upload):
        client.post(address, {"title": "Own words", "description": "Own words", "collection": upload.collection_id})
    upload.refresh_from_db()
    assert upload.title == before


def test_what_somebody_reads_for_approval_is_not_changed_by_its_uploader(log_in, author, upload):
    draft = ArticlePageFactory(draft=True, owner=author, body=[("text", "<p>Words.</p>")])
    draft.body = body_with(upload)
    draft.save_revision(user=author)
    desk.send(draft, author)
    assert may_change(log_in(author), upload) == {False}


@pytest.fixture
def approve(log_in, author):
    """An article by the author with these words, read and approved by another."""

    def approved(**words):
        page = desk.send(ArticlePageFactory(draft=True, owner=author, **words), author)
        desk.approve_on_dashboard(log_in(UserFactory(groups=["Reviewers"])), desk.now(page))
        return desk.now(page)

    return approved


def test_what_was_approved_for_later_is_not_changed_by_its_uploader(log_in, author, upload, approve):
    page = approve(body=body_with(upload), go_live_at=timezone.now() + timedelta(hours=1))
    assert page.approved_schedule
    assert may_change(log_in(author), upload) == {False}


def test_nor_the_picture_at_its_top(log_in, author, picture, approve):
    approve(image=picture, go_live_at=timezone.now() + timedelta(hours=1))
    assert may_change(log_in(author), picture) == {False}


def test_what_an_approval_has_replaced_is_ones_own_again_when_it_cannot_be_taken_back(log_in, author, upload, approve):
    page = approve(body=body_with(upload))
    desk.write(page, author, body=[("text", "<p>Words.</p>")])
    desk.send(page, author)
    desk.approve_on_dashboard(log_in(UserFactory(groups=["Reviewers"])), desk.now(page))
    assert may_change(log_in(author), upload) == {False}
    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        assert may_change(log_in(author), upload) == {True}


def test_an_editor_may_change_what_is_published(log_in, upload):
    ArticlePageFactory(body=body_with(upload))
    assert may_change(log_in(UserFactory(groups=["Editors"])), upload) == {True}


def test_a_portrait_is_not_changed_by_its_uploader(log_in, author, picture):
    PersonFactory(portrait=picture)
    assert may_change(log_in(author), picture) == {False}


def test_it_can_still_be_chosen(log_in, author, picture):
    ArticlePageFactory(body=body_with(picture))
    response = log_in(author).get(reverse("wagtailimages_chooser:chosen", args=[picture.pk]))
    assert response.status_code == 200


def test_many_at_once_are_no_way_round(log_in, author, upload):
    ArticlePageFactory(body=body_with(upload))
    label = upload._meta.label_lower.replace(".", "/")
    log_in(author).post(f"/admin/bulk/{label}/delete/?id={upload.pk}")
    assert type(upload).objects.filter(pk=upload.pk).exists()
