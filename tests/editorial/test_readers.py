"""More than one reader: who leaves it to another, who is asked again, who does without one, who takes it back."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, WorkflowTask
from wagtail.users.models import UserProfile

from editorial import by_mail, review
from editorial.models import ReviewTask, ReviewTaskState
from tests.factories import ArticlePageFactory, UserFactory

from . import desk, tonight

pytestmark = pytest.mark.django_db
REASON = "The hall burnt down tonight."


@pytest.fixture
def other_reader(db):
    return UserFactory(groups=["Reviewers"])


def state_of(page):
    return ReviewTaskState.objects.get(workflow_state__object_id=str(page.pk), status="in_progress")


def post(client, page, action, **words):
    return client.post(desk.modal_address(desk.now(page), action), words, headers=desk.MODAL)


# Leaving it to another


def test_who_leaves_it_to_another_does_not_read_it(log_in, reviewer, other_reader, sent):
    mail.outbox.clear()
    post(log_in(reviewer), sent, "pass_on")

    page = desk.now(sent)
    assert page.current_workflow_task.get_actions(page, reviewer) == []
    assert sent.title not in log_in(reviewer).get(reverse("wagtailadmin_home")).content.decode()
    assert sent.title in log_in(other_reader).get(reverse("wagtailadmin_home")).content.decode()
    assert [message.to for message in mail.outbox] == [[other_reader.email]]
    assert f"{reviewer} leaves “{sent.title}”" in mail.outbox[0].body
    assert not desk.now(sent).live


def test_nor_can_they_approve_it_any_more(log_in, reviewer, other_reader, sent):
    post(log_in(reviewer), sent, "pass_on")
    desk.force_on_dashboard(log_in(reviewer), desk.now(sent))
    assert not desk.now(sent).live


def test_from_the_editor_it_is_one_click(log_in, reviewer, other_reader, sent):
    client = log_in(reviewer)
    data = {"action-workflow-action": "true", "workflow-action-name": "pass_on"}
    response = client.post(desk.edit_address(sent), desk.open_editor(client, sent) | data)
    assert "You have left" in desk.sentences(response)
    assert state_of(sent).passed_on_by.get() == reviewer


def test_the_only_reader_cannot_leave_it_to_another(log_in, reviewer, sent):
    response = post(log_in(reviewer), sent, "pass_on")
    assert "nobody else" in desk.sentences(response)
    assert not state_of(sent).passed_on_by.exists()


def test_by_mail_it_is_one_button(client, reviewer, other_reader, sent):
    address = by_mail.address_for(state_of(sent), reviewer)
    assert "The others are asked" in client.post(address, {"pass_on": ""}).content.decode()
    assert "left this to another reader" in client.post(address, {"approve": ""}).content.decode()
    assert not desk.now(sent).live


def test_who_left_it_is_not_asked_when_it_is_sent_again(log_in, author, reviewer, other_reader, sent):
    post(log_in(reviewer), sent, "pass_on")
    post(log_in(other_reader), sent, "reject", comment="Shorter, please.")
    mail.outbox.clear()
    desk.press("send again", log_in(author), desk.now(sent))

    assert [message.to for message in mail.outbox] == [[other_reader.email]]
    desk.force_on_dashboard(log_in(reviewer), desk.now(sent))
    assert not desk.now(sent).live


def test_nor_when_its_approval_was_taken_back(log_in, reviewer, other_reader, sent):
    post(log_in(reviewer), sent, "pass_on")
    address = approve(log_in(other_reader), sent)
    log_in(other_reader).post(address)

    assert state_of(sent).passed_on_by.get() == reviewer


def test_nor_after_an_announcement_which_publishes_no_words(log_in, author, reviewer, other_reader, event):
    desk.write(event, author, summary="In other words.")
    desk.send(event, author)
    post(log_in(reviewer), event, "pass_on")
    tonight.announce(log_in(author), event)
    post(log_in(other_reader), event, "reject", comment="Shorter, please.")
    desk.press("send again", log_in(author), desk.now(event))

    assert state_of(event).passed_on_by.get() == reviewer


def test_the_next_version_is_anybodys(log_in, author, reviewer, other_reader, sent):
    post(log_in(reviewer), sent, "pass_on")
    desk.approve_on_dashboard(log_in(other_reader), desk.now(sent))
    desk.write(sent, author, summary="In other words.")
    desk.send(sent, author)

    assert not state_of(sent).passed_on_by.exists()


def test_where_there_is_nobody_else_they_are_asked_again(log_in, author, reviewer, other_reader, sent):
    post(log_in(reviewer), sent, "pass_on")
    post(log_in(other_reader), sent, "reject", comment="Shorter, please.")
    other_reader.groups.clear()
    mail.outbox.clear()
    desk.press("send again", log_in(author), desk.now(sent))

    assert [message.to for message in mail.outbox] == [[reviewer.email]]


@pytest.fixture
def elsewhere(author):
    """Another article of the same author's that waits."""
    return desk.send(ArticlePageFactory(draft=True, owner=author), author)


def test_what_was_left_to_another_is_not_answered_by_the_address_of_another_page(
    log_in, reviewer, other_reader, sent, elsewhere
):
    client, left = log_in(reviewer), state_of(sent)
    post(client, sent, "pass_on")
    for action in ("approve", "reject", "pass_on"):
        address = reverse("wagtailadmin_pages:workflow_action", args=[elsewhere.pk, action, left.pk])
        words = {"seen": review.token(sent.get_latest_revision()), "comment": "Mine."}
        assert client.post(address, words, headers=desk.MODAL).status_code == 404
    assert not desk.now(sent).live


@pytest.mark.parametrize("answer", [review.approve, review.send_back, review.pass_on])
def test_only_who_reads_answers_and_only_while_it_waits(answer, reviewer, other_reader, sent):
    state, words = state_of(sent), {"seen": review.token(sent.get_latest_revision()), "comment": "No."}
    words = {} if answer is review.pass_on else words
    with pytest.raises(review.ReviewRefused, match="not one of those who read"):
        answer(state, UserFactory(groups=["Authors"]), **words)
    state.passed_on_by.add(reviewer)
    with pytest.raises(review.ReviewRefused, match="left this to another"):
        answer(state, reviewer, **words)
    review.approve(state, other_reader, seen=review.token(sent.get_latest_revision()))
    with pytest.raises(review.ReviewRefused, match="not waiting for review any more"):
        answer(ReviewTaskState.objects.get(pk=state.pk), other_reader, **words)


def test_a_typed_address_asks_first(log_in, reviewer, other_reader, sent):
    window = log_in(reviewer).get(desk.modal_address(desk.now(sent), "pass_on"), headers=desk.MODAL)
    assert "Leave it to another reader" in window.json()["html"]
    assert not state_of(sent).passed_on_by.exists()


# Asking again


def test_what_a_reader_has_corrected_is_asked_for_as_it_is_now(client, reviewer, other_reader, sent):
    desk.write(sent, other_reader, title="Corrected")
    mail.outbox.clear()
    with time_machine.travel(state_of(sent).due, tick=False):
        call_command("tick")
        (message,) = mail.outbox
        assert (message.to, message.subject) == ([reviewer.email], "To read: Corrected")
        address = next(line for line in message.body.splitlines() if "/review/" in line)
        assert "Approve and publish" in client.get(address).content.decode()


def test_one_that_cannot_be_asked_for_does_not_hold_up_another(reviewer, sent, elsewhere, monkeypatch, caplog):
    ask = by_mail.address_for

    def fail_for_the_first(state, reader):
        if state == state_of(sent):
            raise OSError("the disk is full")
        return ask(state, reader)

    monkeypatch.setattr(by_mail, "address_for", fail_for_the_first)
    mail.outbox.clear()
    with time_machine.travel(state_of(elsewhere).due, tick=False):
        call_command("tick")
    assert [message.subject for message in mail.outbox] == [f"To read: {elsewhere.title}"]
    assert state_of(sent).reminded_at is None
    assert "the disk is full" in caplog.text


def test_when_it_is_to_be_on_the_site_stands_there_in_the_readers_language(author, reviewer, draft):
    UserProfile.objects.update_or_create(user=reviewer, defaults={"preferred_language": "es"})
    desk.write(draft, author, go_live_at=datetime(2031, 1, 7, 14, tzinfo=UTC))
    mail.outbox.clear()
    desk.send(draft, author)
    (message,) = mail.outbox
    assert " ene" in message.body.lower()
    assert "Jan" not in message.body


def test_after_some_days_everybody_is_asked_again_once(reviewer, other_reader, sent):
    mail.outbox.clear()
    with time_machine.travel(state_of(sent).due - timedelta(minutes=1), tick=False):
        call_command("tick")
    assert mail.outbox == []
    with time_machine.travel(state_of(sent).due, tick=False):
        call_command("tick")
        call_command("tick")
    assert sorted(message.to[0] for message in mail.outbox) == sorted([reviewer.email, other_reader.email])
    assert "has waited for a second reader since" in mail.outbox[0].body
    assert "/review/" in mail.outbox[0].body


def test_what_was_answered_is_not_asked_for_again(log_in, reviewer, sent):
    due = state_of(sent).due
    desk.approve_on_dashboard(log_in(reviewer), desk.now(sent))
    mail.outbox.clear()
    with time_machine.travel(due, tick=False):
        call_command("tick")
    assert mail.outbox == []


def test_how_many_days_is_the_societys_affair(sent):
    ReviewTask.objects.update(days=2)
    assert state_of(sent).due == state_of(sent).started_at + timedelta(days=2)


def test_the_dashboard_says_by_when(log_in, reviewer, sent):
    assert "to be read by" in log_in(reviewer).get(reverse("wagtailadmin_home")).content.decode()


# Without a second reader


@pytest.fixture
def urgent(steward):
    page = ArticlePageFactory(draft=True, owner=steward)
    return desk.send(page, steward)


def override(client, page, **words):
    words = {"seen": review.token(page.get_latest_revision()), "comment": REASON} | words
    return post(client, page, "override", **words)


def test_a_steward_publishes_with_a_reason_that_everybody_reads(log_in, steward, reviewer, urgent):
    mail.outbox.clear()
    override(log_in(steward), urgent)

    assert desk.now(urgent).live
    entry = PageLogEntry.objects.get(page=urgent, action=review.OVERRIDDEN)
    assert (entry.user, entry.data["reason"]) == (steward, REASON)
    (message,) = [message for message in mail.outbox if message.to == [reviewer.email]]
    assert REASON in message.body
    assert urgent.full_url in message.body
    assert message.subject == f"Published without a second reader: {urgent.title}"


def test_for_a_later_time_too(log_in, steward, reviewer):
    page = ArticlePageFactory(draft=True, owner=steward)
    desk.write(page, steward, go_live_at=timezone.now() + timedelta(days=2))
    desk.send(page, steward)
    mail.outbox.clear()
    override(log_in(steward), desk.now(page))

    assert not desk.now(page).live
    (message,) = [message for message in mail.outbox if message.to == [reviewer.email]]
    assert "will be on the site from" in message.body
    assert page.full_url not in message.body


def test_nobody_hears_that_it_is_published_while_another_step_has_to_read_it(log_in, steward, editor, reviewer, urgent):
    second = ReviewTask.objects.create(name="An editor")
    second.groups.set(editor.groups.all())
    WorkflowTask.objects.create(workflow=urgent.get_workflow(), task=second, sort_order=5)
    mail.outbox.clear()
    override(log_in(steward), urgent)

    assert not desk.now(urgent).live
    assert {message.subject for message in mail.outbox} == {f"To read: {urgent.title}"}


def test_the_history_says_so(log_in, steward, urgent):
    override(log_in(steward), urgent)
    history = log_in(steward).get(reverse("wagtailadmin_pages:history", args=[urgent.pk])).content.decode()
    assert REASON in history


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_not_without_a_reason(log_in, steward, urgent, reason):
    override(log_in(steward), urgent, comment=reason)
    assert not desk.now(urgent).live


def test_not_of_words_that_were_not_seen(log_in, steward, urgent):
    override(log_in(steward), urgent, seen="1:0")
    assert not desk.now(urgent).live


def test_from_the_editor_too(log_in, steward, urgent):
    client = log_in(steward)
    data = {"action-workflow-action": "true", "workflow-action-name": "override"}
    extra = {"workflow-action-extra-data": f'{{"comment": "{REASON}"}}'}
    client.post(desk.edit_address(urgent), desk.open_editor(client, urgent) | data | extra)
    assert desk.now(urgent).live


@pytest.mark.parametrize("groups", [["Authors"], ["Authors", "Reviewers"], ["Editors"], ["Editors", "Reviewers"]])
def test_nobody_else_does(log_in, reviewer, groups):
    writer = UserFactory(groups=groups)
    page = desk.send(ArticlePageFactory(draft=True, owner=writer), writer)
    override(log_in(writer), page)
    override(log_in(reviewer), page)
    assert not desk.now(page).live
    with pytest.raises(review.ReviewRefused):
        review.override(state_of(page), writer, seen=review.token(page.get_latest_revision()), comment=REASON)


def test_what_the_checks_hold_up_stays_held_up(log_in, steward):
    page = desk.send(ArticlePageFactory(draft=True, owner=steward, summary=""), steward)
    override(log_in(steward), page)
    assert not desk.now(page).live


# Taking an approval back


def approve(client, page):
    desk.approve_on_dashboard(client, desk.now(page))
    approval = ReviewTaskState.objects.filter(workflow_state__object_id=str(page.pk)).latest("pk")
    return reverse("undo_approval", args=[approval.pk])


def test_what_was_new_is_off_the_site_and_in_review_again(log_in, author, reviewer, reader, sent):
    client = log_in(reviewer)
    address = approve(client, sent)
    assert reader.get(sent.url).status_code == 200

    assert "Take it back" in client.get(address).content.decode()
    client.post(address)

    assert reader.get(sent.url).status_code == 404
    assert desk.now(sent).workflow_in_progress
    assert PageLogEntry.objects.filter(page=sent, action=review.UNDONE, user=reviewer).exists()
    assert author.pk in review.contributors(desk.now(sent).get_latest_revision_as_object())
    assert mail.outbox[-1].subject == f"To read: {sent.title}"
    desk.approve_on_dashboard(client, desk.now(sent))
    assert desk.now(sent).live


def test_what_was_changed_is_as_it_was(log_in, author, reviewer):
    page = ArticlePageFactory(owner=author, title="Before", draft=True)
    desk.send(page, author)
    client = log_in(reviewer)
    approve(client, page)
    desk.write(page, author, title="After")
    desk.send(page, author)
    address = approve(client, page)
    assert desk.now(page).title == "After"

    client.post(address)

    page = desk.now(page)
    assert (page.title, page.get_latest_revision_as_object().title) == ("Before", "After")
    assert page.workflow_in_progress
    assert author.pk in review.contributors(page.get_latest_revision_as_object())


def test_who_wrote_it_cannot_approve_it_after_it_was_taken_back(log_in, reviewer):
    writer = UserFactory(groups=["Authors", "Reviewers"])
    page = desk.send(ArticlePageFactory(draft=True, owner=writer), writer)
    log_in(reviewer).post(approve(log_in(reviewer), page))
    desk.force_on_dashboard(log_in(writer), desk.now(page))
    assert not desk.now(page).live


def test_who_wrote_it_is_told(log_in, author, reviewer, sent):
    address = approve(log_in(reviewer), sent)
    mail.outbox.clear()
    log_in(reviewer).post(address)
    (message,) = [message for message in mail.outbox if message.to == [author.email]]
    assert message.subject == f"Taken back: {sent.title}"


def test_what_was_changed_since_is_not_said_to_wait(log_in, author, reviewer, sent):
    client = log_in(reviewer)
    address = approve(client, sent)
    desk.write(sent, author, title="Changed since")
    assert "whoever did so sends it" in client.get(address).content.decode()
    assert "whoever did so sends it" in desk.sentences(client.post(address))
    assert (desk.now(sent).live, desk.now(sent).workflow_in_progress) == (False, False)


def test_what_was_off_the_site_is_off_again(log_in, author, editor, reviewer):
    """A page that was taken off stays off: its draft remembers that it was on the site."""
    page = desk.send(ArticlePageFactory(draft=True, owner=author, title="Before"), author)
    client = log_in(reviewer)
    approve(client, page)
    desk.write(page, author, title="After")
    desk.send(page, author)
    review.take_off_site(desk.now(page), editor)
    client.post(approve(client, page))
    assert not desk.now(page).live


def test_a_page_that_went_back_to_its_first_version_stays_on_the_site(log_in, author, reviewer):
    """The first version remembers that it was not on the site yet."""
    page = desk.send(ArticlePageFactory(draft=True, owner=author, title="First"), author)
    client = log_in(reviewer)
    approve(client, page)
    first = desk.now(page).live_revision
    first.as_object().save_revision(user=author, log_action="wagtail.revert", previous_revision=first)
    desk.write(page, author, go_live_at=timezone.now() + timedelta(days=2))
    desk.send(page, author)
    address = approve(client, page)
    assert (desk.now(page).live, bool(desk.now(page).approved_schedule)) == (True, True)
    client.post(address)
    assert (desk.now(page).live, bool(desk.now(page).approved_schedule)) == (True, False)


def test_the_receipt_of_an_approval_that_was_taken_back_is_good_for_nothing(log_in, reviewer, sent):
    client = log_in(reviewer)
    first = approve(client, sent)
    client.post(first)
    approve(client, sent)
    assert "cannot be taken back" in desk.sentences(client.post(first))
    assert desk.now(sent).live


def test_what_was_approved_for_later_waits_for_review_again(log_in, author, reviewer, draft):
    desk.write(draft, author, go_live_at=timezone.now() + timedelta(hours=1))
    desk.send(draft, author)
    client = log_in(reviewer)
    client.post(approve(client, draft))
    assert not desk.now(draft).approved_schedule
    assert desk.now(draft).workflow_in_progress


def test_after_ten_minutes_it_is_too_late(log_in, reviewer, sent):
    client = log_in(reviewer)
    address = approve(client, sent)
    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        response = client.post(address)
    assert "cannot be taken back" in desk.sentences(response)
    assert desk.now(sent).live


def test_only_once(log_in, reviewer, sent):
    client = log_in(reviewer)
    address = approve(client, sent)
    client.post(address)
    assert "cannot be taken back" in desk.sentences(client.post(address))


def test_its_author_does_not_take_it_back(log_in, author, reviewer, sent):
    address = approve(log_in(reviewer), sent)
    log_in(author).post(address)
    assert desk.now(sent).live


def test_an_editor_does(log_in, editor, reviewer, sent):
    log_in(editor).post(approve(log_in(reviewer), sent))
    assert not desk.now(sent).live


def test_the_receipt_offers_it(log_in, reviewer, sent):
    client = log_in(reviewer)
    address = approve(client, sent)
    shown = client.get(reverse("wagtailadmin_home")).content.decode()
    assert address in shown
    assert desk.now(sent).full_url in shown


@pytest.mark.parametrize("is_mail", [False, True])
def test_an_address_that_somebody_has_taken_meanwhile_is_said(client, log_in, author, reviewer, is_mail):
    page = ArticlePageFactory(owner=author, slug="before", draft=True)
    desk.write(page, author).publish()
    desk.write(page, author, slug="after")
    page = desk.send(page, author)
    mailed = by_mail.address_for(state_of(page), reviewer)
    address = approve(log_in(reviewer), page)
    ArticlePageFactory(slug="before", draft=True)

    if is_mail:
        said = client.post(mailed, {"undo": ""}).content.decode()
    else:
        said = desk.sentences(log_in(reviewer).post(address))

    assert "It cannot be as it was" in said
    assert desk.now(page).slug == "after"


def test_by_mail_too(client, reviewer, sent):
    address = by_mail.address_for(state_of(sent), reviewer)
    assert 'name="undo"' in client.post(address, {"approve": ""}).content.decode()
    assert "as it was before" in client.post(address, {"undo": ""}).content.decode()
    assert not desk.now(sent).live
    assert client.post(address, {"undo": ""}).status_code == 403


def test_not_what_somebody_else_approved(client, log_in, reviewer, other_reader, sent):
    address = by_mail.address_for(state_of(sent), other_reader)
    approve(log_in(reviewer), sent)
    assert client.post(address, {"undo": ""}).status_code == 403
    assert desk.now(sent).live


# The mails


def test_mails_are_in_the_name_of_the_society_and_have_a_page(author, reviewer, draft):
    desk.send(draft, author)
    message = mail.outbox[-1]
    assert message.from_email == "Society of the Tests <website@localhost>"
    assert [kind for _words, kind in message.alternatives] == ["text/html"]


def test_the_page_of_a_mail_has_its_words_and_no_markup_of_anybodys(log_in, reviewer, author):
    page = desk.send(ArticlePageFactory(draft=True, owner=author, title="A <b>bold</b> & bad"), author)
    log_in(reviewer).post(
        desk.modal_address(desk.now(page), "reject"), {"comment": "Not <i>yet</i>."}, headers=desk.MODAL
    )
    html = mail.outbox[-1].alternatives[0][0]
    assert "Not &lt;i&gt;yet&lt;/i&gt;." in html
    assert "<b>bold" not in html
    assert 'href="http' in html
