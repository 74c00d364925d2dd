"""What was approved is what goes live: one test for each way in which words can change after they were sent."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Revision, WorkflowTask
from wagtail.rich_text import RichText

from articles.models import ArticleAuthor, ArticlePage
from editorial.models import ReviewTask, ReviewTaskState
from editorial.review import contributors
from tests.factories import (
    ArticlePageFactory,
    ContactPageFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
    UserFactory,
)

from . import desk

pytestmark = pytest.mark.django_db

SLIPPED_IN = "Words that nobody has read."
JSON = {"Accept": "application/json"}


def _words_of(revision):
    return Revision.objects.get(pk=revision.pk).content["summary"]


def _autosave(client, page, over, **words):
    """What the editor sends by itself while somebody writes."""
    form = desk.open_editor(client, page)
    return client.post(desk.edit_address(page), form | {"overwrite_revision_id": over.pk} | words, headers=JSON)


@pytest.fixture
def other_reviewer(db):
    return UserFactory(groups=["Reviewers"])


def test_saved_by_the_author_in_a_second_tab(log_in, author, reviewer, draft):
    second_tab = desk.open_editor(log_in(author), draft)
    desk.press("send", log_in(author), draft)

    response = desk.press("save", log_in(author), draft, second_tab, summary=SLIPPED_IN)

    assert "could not be saved as it is locked" in desk.sentences(response)
    desk.approve_in_editor(log_in(reviewer), draft)
    assert desk.now(draft).live
    assert desk.now(draft).summary == "What it is about."


def test_autosaved_by_the_author_over_what_was_sent(log_in, author, sent):
    revision = sent.get_latest_revision()

    response = _autosave(log_in(author), sent, over=revision, summary=SLIPPED_IN)

    assert response.json()["error_code"] == "locked"
    assert _words_of(revision) == "What it is about."


def test_autosaved_by_a_reviewer_over_what_was_sent(log_in, reviewer, sent):
    revision = sent.get_latest_revision()

    response = _autosave(log_in(reviewer), sent, over=revision, summary=SLIPPED_IN)

    assert response.json()["revision_id"] != revision.pk
    assert _words_of(revision) == "What it is about."


def test_autosaved_over_what_was_sent_after_it_came_back(log_in, author, reviewer, sent):
    revision = sent.get_latest_revision()
    desk.press("send back", log_in(reviewer), sent, comment="Who is the second speaker?")

    response = _autosave(log_in(author), sent, over=revision, summary="With both speakers.")

    assert response.json()["success"]
    assert _words_of(revision) == "What it is about."


def test_autosaved_over_what_is_live(log_in, author, reviewer, sent):
    desk.approve_in_editor(log_in(reviewer), sent)
    live = desk.now(sent).live_revision

    _autosave(log_in(author), sent, over=live, summary=SLIPPED_IN)

    assert _words_of(live) == "What it is about."
    assert desk.now(sent).summary == "What it is about."


def test_saved_over_somebody_elses_words_from_an_old_tab(log_in, author, reviewer, sent):
    sent_revision = sent.get_latest_revision()
    desk.press("send back", log_in(reviewer), sent, comment="Shorter, please.")
    old_tab = desk.open_editor(log_in(author), sent)
    desk.write(sent, UserFactory(groups=["Editors"]), summary="Shorter.")

    over = {"overwrite_revision_id": sent_revision.pk}
    desk.press("save", log_in(author), sent, old_tab | over, summary=SLIPPED_IN)

    assert desk.now(sent).get_latest_revision().content["summary"] == "Shorter."


def test_still_being_written_by_autosave_is_one_version(log_in, author, draft):
    revision = draft.save_revision(user=author)

    response = _autosave(log_in(author), draft, over=revision, summary="A sentence more.")

    assert response.json()["revision_id"] == revision.pk
    assert _words_of(revision) == "A sentence more."


def test_changed_by_another_reviewer_while_the_editor_was_open(log_in, reviewer, other_reviewer, sent):
    form = desk.open_editor(log_in(reviewer), sent)
    desk.press("save", log_in(other_reviewer), sent, summary=SLIPPED_IN)

    response = desk.press("approve", log_in(reviewer), sent, form)

    assert "Somebody changed this while you had it open" in desk.sentences(response)
    assert not desk.now(sent).live


def test_what_a_reviewer_typed_is_kept_when_somebody_else_was_quicker(log_in, reviewer, other_reviewer, sent):
    form = desk.open_editor(log_in(reviewer), sent)
    desk.press("save", log_in(other_reviewer), sent, summary=SLIPPED_IN)

    response = desk.press("approve", log_in(reviewer), sent, form, title="Half an hour of typing")

    assert response.status_code == 200
    assert response.context["form"]["title"].value() == "Half an hour of typing"
    assert not desk.now(sent).live


def test_what_an_editor_typed_is_kept_when_it_was_published_meanwhile(log_in, reviewer, sent):
    editor = log_in(UserFactory(groups=["Editors"]))
    form = desk.open_editor(editor, sent)
    desk.approve_in_editor(log_in(reviewer), sent)

    response = desk.press("approve", editor, sent, form, title="Half an hour of typing")

    assert response.context["form"]["title"].value() == "Half an hour of typing"
    assert not desk.now(sent).has_unpublished_changes


def test_changed_by_another_reviewer_while_the_dashboard_was_open(log_in, reviewer, other_reviewer, sent):
    log_in(reviewer).get(reverse("wagtailadmin_home"))
    desk.press("save", log_in(other_reviewer), sent, summary=SLIPPED_IN)

    response = desk.approve_on_dashboard(log_in(reviewer), sent)

    assert response.json()["redirect"] == desk.edit_address(sent)
    assert not desk.now(sent).live


def test_changed_by_the_reviewer_who_approves(log_in, reviewer, sent):
    response = desk.press("approve", log_in(reviewer), sent, summary="Better words.")

    assert "somebody else has to approve it" in desk.sentences(response)
    assert desk.now(sent).get_latest_revision().content["summary"] == "Better words."
    assert not desk.now(sent).live


def test_changed_and_autosaved_by_the_reviewer_who_approves(log_in, reviewer, sent):
    form = desk.open_editor(log_in(reviewer), sent)
    saved = _autosave(log_in(reviewer), sent, over=sent.get_latest_revision(), summary="Better words.").json()

    over = {"overwrite_revision_id": saved["revision_id"]}
    response = desk.press("approve", log_in(reviewer), sent, form | over, summary="Better words.")

    assert "somebody else has to approve it" in desk.sentences(response)
    assert not desk.now(sent).live


def test_a_reviewers_change_can_be_approved_by_another(log_in, reviewer, other_reviewer, sent):
    desk.press("save", log_in(reviewer), sent, summary="Better words.")

    desk.approve_in_editor(log_in(other_reviewer), sent)

    assert desk.now(sent).summary == "Better words."


def _article(**kwargs):
    topics = [TopicFactory(), TopicFactory()]
    return ArticlePageFactory(authors=[PersonFactory()], topics=topics, image=ImageFactory(), **kwargs)


def _event(**kwargs):
    prices = [("Members", "10"), ("Others", "20.50")]
    return EventPageFactory(speakers=[PersonFactory(), PersonFactory()], prices=prices, **kwargs)


@pytest.mark.parametrize("draft", [True, False], ids=["new", "published before"])
@pytest.mark.parametrize("make", [_article, _event, StandardPageFactory, ContactPageFactory])
def test_approving_without_touching_a_field_is_no_change(log_in, author, reviewer, make, draft):
    page = desk.send(make(draft=draft, owner=author), author)
    revision = page.get_latest_revision()

    desk.approve_in_editor(log_in(reviewer), page)

    assert desk.now(page).live_revision == revision


def test_naming_paragraphs_that_had_no_name_is_no_change(log_in, author, reviewer, draft):
    paragraph = draft.body.stream_block.child_blocks["text"]
    desk.write(draft, author, body=[("text", RichText("<p>Written by a command, not in the editor.</p>"))])
    page = desk.send(draft, author)
    block = page.get_latest_revision_as_object().body[0]
    as_drawn = {"type": "text", "id": block.id, "order": "0", "deleted": ""}
    as_drawn["value"] = paragraph.field.widget.format_value(block.value.source)

    body = {f"body-0-{name}": value for name, value in as_drawn.items()}
    desk.press("approve", log_in(reviewer), page, **body | {"body-count": "1"})

    assert desk.now(page).live


def test_adding_a_row_is_a_change(log_in, reviewer, sent):
    row = {"authors-TOTAL_FORMS": "1", "authors-0-id": "", "authors-0-ORDER": "1", "authors-0-DELETE": ""}

    desk.press("approve", log_in(reviewer), sent, **row | {"authors-0-person": PersonFactory().pk})

    assert not desk.now(sent).live
    assert len(desk.now(sent).get_latest_revision().content["authors"]) == 1


@pytest.mark.parametrize("change", [{"authors-0-DELETE": "on"}, {"authors-0-person": "other"}])
def test_changing_a_row_of_a_draft_of_a_live_page_is_a_change(log_in, author, reviewer, change):
    page = ArticlePageFactory(owner=author)
    draft = page.get_latest_revision_as_object()
    draft.authors.add(ArticleAuthor(person=PersonFactory()))
    draft.save_revision(user=author, log_action=True)
    page = desk.send(page, author)
    other = PersonFactory().pk

    change = {name: other if value == "other" else value for name, value in change.items()}
    response = desk.press("approve", log_in(reviewer), page, **change)

    assert "somebody else has to approve it" in desk.sentences(response)
    assert desk.now(page).has_unpublished_changes


def _revert_by_api(client, page, revision):
    address = reverse("wagtailadmin_api:pages:action", args=[page.pk, "revert_to_page_revision"])
    return client.post(address, {"revision_id": revision.pk}, content_type="application/json")


@pytest.fixture
def with_older_words(author, draft):
    """An article that its author has sent, and an older version that nobody is to see."""
    older = desk.write(draft, author, summary=SLIPPED_IN)
    desk.write(draft, author, summary="What it is about.")
    return desk.send(draft, author), older


def test_reverted_by_the_api_while_it_is_read(log_in, author, with_older_words):
    page, older = with_older_words

    assert _revert_by_api(log_in(author), page, older).status_code == 403
    reader = UserFactory(groups=["Reviewers", "Editors"])
    assert _revert_by_api(log_in(reader), page, older).status_code == 200


def test_approved_from_the_page_that_shows_an_older_version(log_in, reviewer, with_older_words):
    page, older = with_older_words
    address = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, older.pk])
    form = desk.open_editor(log_in(reviewer), page, address)

    log_in(reviewer).post(address, form | desk.BUTTONS["approve"])

    assert not desk.now(page).live


def test_taken_back_changed_and_sent_again_while_the_editor_was_open(log_in, author, reviewer, sent):
    form = desk.open_editor(log_in(reviewer), sent)
    desk.press("cancel", log_in(author), sent)
    desk.press("send", log_in(author), sent, summary=SLIPPED_IN)

    response = desk.press("approve", log_in(reviewer), sent, form)

    assert "Somebody changed this" in desk.sentences(response)
    assert not desk.now(sent).live


def test_taken_back_changed_and_sent_again_while_the_dashboard_was_open(log_in, author, reviewer, sent):
    address, form = desk.modal_address(sent), desk.open_modal(log_in(reviewer), sent)
    desk.press("cancel", log_in(author), sent)
    desk.press("send", log_in(author), sent, summary=SLIPPED_IN)

    response = log_in(reviewer).post(address, form, headers=desk.MODAL)

    assert "it was taken back" in desk.sentences(response)
    assert not desk.now(sent).live


@pytest.mark.parametrize("seen", ["old", "forged", "", "\x00", "ä:ö"])
def test_approved_with_a_token_of_other_words(log_in, reviewer, other_reviewer, sent, seen):
    form = desk.open_modal(log_in(reviewer), sent)
    desk.press("save", log_in(other_reviewer), sent, summary=SLIPPED_IN)
    latest = sent.revisions.latest("pk")
    form["seen"] = {"old": form["seen"], "forged": f"{latest.pk}:{'0' * 64}"}.get(seen, seen)

    response = log_in(reviewer).post(desk.modal_address(sent), form, headers=desk.MODAL)

    assert response.status_code == 200
    assert not desk.now(sent).live


def test_approved_with_one_click_and_unread(log_in, reviewer, sent):
    response = log_in(reviewer).post(desk.modal_address(sent))

    assert response.url == desk.edit_address(sent)
    assert "Please read it here first" in desk.sentences(response)
    assert not desk.now(sent).live


@pytest.mark.parametrize("data", ["{", "[]", "null", "1", '"text"', '{"comment": {"a": 1}}', '{"seen": "1:2", "x": 1}'])
def test_ill_formed_additional_data_is_no_error(log_in, reviewer, sent, data):
    extra = {"workflow-action-extra-data": data}

    response = desk.press("approve", log_in(reviewer), sent, **extra)

    assert response.status_code == 302
    assert desk.now(sent).live


@pytest.mark.parametrize(
    "missing", [["loaded_revision_id"], ["loaded_revision_created_at"], ["loaded_revision_id", "overwrite_revision_id"]]
)
def test_approved_without_saying_which_version_was_loaded(log_in, reviewer, sent, missing):
    form = desk.open_editor(log_in(reviewer), sent) | dict.fromkeys(missing, "")

    desk.press("approve", log_in(reviewer), sent, form)

    assert not desk.now(sent).live


def test_locked_by_its_author_for_herself(log_in, draft):
    editor = UserFactory(groups=["Editors"])
    desk.write(draft, editor)
    log_in(editor).post(reverse("wagtailadmin_pages:lock", args=[draft.pk]))
    desk.press("send", log_in(editor), draft)
    log_in(editor).post(reverse("wagtailadmin_pages:lock", args=[draft.pk]))

    response = desk.press("save", log_in(editor), draft, summary=SLIPPED_IN)

    assert "locked" in desk.sentences(response)
    assert desk.now(draft).get_latest_revision().content["summary"] == "What it is about."


def _tamper(revision):
    content = Revision.objects.get(pk=revision.pk).content
    Revision.objects.filter(pk=revision.pk).update(content=content | {"summary": SLIPPED_IN})


def test_changed_in_the_database_after_it_was_read(log_in, reviewer, sent):
    form = desk.open_modal(log_in(reviewer), sent)
    _tamper(sent.get_latest_revision())

    log_in(reviewer).post(desk.modal_address(sent), form, headers=desk.MODAL)

    assert not desk.now(sent).live


@pytest.mark.parametrize("second_task", [ReviewTask, GroupApprovalTask])
def test_changed_in_the_database_between_two_approvals(log_in, author, reviewer, other_reviewer, draft, second_task):
    second = second_task.objects.create(name="Another")
    second.groups.set(Group.objects.filter(name="Reviewers"))
    WorkflowTask.objects.create(workflow=draft.get_workflow(), task=second, sort_order=1)
    desk.send(draft, author)
    desk.approve_in_editor(log_in(reviewer), draft)
    _tamper(draft.revisions.latest("pk"))

    response = desk.approve_in_editor(log_in(other_reviewer), draft)

    assert response.status_code == 302
    assert not desk.now(draft).live


def test_two_approvals_of_the_same_words_publish_them(log_in, author, reviewer, other_reviewer, draft):
    second = ReviewTask.objects.create(name="Another")
    second.groups.set(Group.objects.filter(name="Reviewers"))
    WorkflowTask.objects.create(workflow=draft.get_workflow(), task=second, sort_order=1)
    desk.send(draft, author)

    desk.approve_in_editor(log_in(reviewer), draft)
    live_after_the_first = desk.now(draft).live
    desk.approve_in_editor(log_in(other_reviewer), draft)

    assert not live_after_the_first
    assert desk.now(draft).live


def _tomorrow():
    """As the editor writes it: to the minute."""
    return (timezone.now() + timedelta(days=1)).replace(second=0, microsecond=0)


@pytest.fixture
def scheduled(log_in, author, reviewer, draft):
    """An article that was approved for tomorrow."""
    desk.write(draft, author, go_live_at=_tomorrow())
    desk.approve_in_editor(log_in(reviewer), desk.send(draft, author))
    return desk.now(draft)


def _two_days_later():
    return time_machine.travel(timezone.now() + timedelta(days=2), tick=False)


def test_what_was_approved_for_later_goes_live_then(reader, scheduled):
    approved = ReviewTaskState.objects.get().revision
    before = reader.get(scheduled.url).status_code

    with _two_days_later():
        call_command("tick")

    assert before == 404
    assert desk.now(scheduled).live_revision == approved
    assert reader.get(scheduled.url).status_code == 200


@pytest.mark.parametrize("role", ["Authors", "Reviewers", "Editors", "superuser"])
def test_what_waits_for_its_time_cannot_be_changed(log_in, author, scheduled, role):
    user = author if role == "Authors" else UserFactory(groups=[role], is_superuser=role == "superuser")
    client = log_in(user)
    revision = scheduled.scheduled_revision

    client.post(desk.edit_address(scheduled), desk.open_editor(log_in(author), scheduled) | {"summary": SLIPPED_IN})
    _autosave(log_in(author), scheduled, over=revision, summary=SLIPPED_IN)
    with _two_days_later():
        call_command("tick")

    assert desk.now(scheduled).summary == "What it is about."


def test_what_waits_is_not_reverted_by_the_api(log_in, author, draft, reviewer):
    older = desk.write(draft, author, summary=SLIPPED_IN)
    desk.write(draft, author, summary="What it is about.", go_live_at=_tomorrow())
    desk.approve_in_editor(log_in(reviewer), desk.send(draft, author))

    assert _revert_by_api(log_in(author), draft, older).status_code == 403
    with _two_days_later():
        call_command("tick")

    assert desk.now(draft).live
    assert desk.now(draft).summary == "What it is about."


def _taken_off_the_site(page):
    desk.now(page).unpublish()


@pytest.mark.parametrize("meanwhile", [lambda page: None, _taken_off_the_site])
def test_who_wrote_while_an_approved_version_waited_cannot_approve_it_afterwards(author, editor, scheduled, meanwhile):
    desk.write(scheduled, editor, summary=SLIPPED_IN, go_live_at=None)

    with _two_days_later():
        call_command("tick")
        meanwhile(scheduled)

    assert desk.now(scheduled).summary == "What it is about."
    assert contributors(desk.now(scheduled)) == {editor.pk}


def test_changed_in_the_database_while_it_waits_for_its_time(scheduled):
    _tamper(scheduled.scheduled_revision)

    with _two_days_later():
        call_command("tick")

    page = desk.now(scheduled)
    assert not page.live
    assert page.scheduled_revision is None


def test_a_new_version_of_a_live_page_waits_for_its_time(log_in, author, reviewer, sent):
    desk.approve_in_editor(log_in(reviewer), sent)
    desk.write(sent, author, summary="From tomorrow on.", go_live_at=_tomorrow())
    desk.approve_in_editor(log_in(reviewer), desk.send(sent, author))
    today = desk.now(sent).summary

    with _two_days_later():
        call_command("tick")

    assert today == "What it is about."
    assert desk.now(sent).summary == "From tomorrow on."


@pytest.mark.parametrize("approve", [desk.force_on_dashboard, desk.approve_on_dashboard])
def test_an_event_without_a_date_is_not_approved(log_in, author, reviewer, approve):
    event = EventPageFactory(draft=True, owner=author)
    page = event.get_latest_revision_as_object()
    page.start_date = None
    page.save_revision(user=author, clean=False, log_action=True)
    page.get_workflow().start(page, author)

    response = approve(log_in(reviewer), desk.now(event))

    assert response.status_code == 200
    assert "First day" in desk.sentences(response)
    assert not desk.now(event).live


def test_an_event_without_a_date_is_not_sent(log_in, author):
    event = EventPageFactory(draft=True, owner=author)

    desk.press("send", log_in(author), event, start_date="")

    assert not desk.now(event).workflow_in_progress


def test_an_article_whose_address_was_taken_meanwhile_is_not_approved(log_in, reviewer, sent):
    ArticlePage.objects.filter(pk=sent.pk).update(slug="moved-away")
    ArticlePageFactory(slug=sent.slug)

    response = desk.approve_in_editor(log_in(reviewer), sent)

    assert response.status_code in (200, 302)
    assert not desk.now(sent).live
