"""Tonight it is cancelled, and somebody is writing, reading or waiting: nothing is lost, slips in or is undone."""

from datetime import time, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, WorkflowState, WorkflowTask

from editorial.models import ReviewTask, ReviewTaskState
from editorial.review import contributors
from editorial.urgent import AnnouncementRefused, announce_status
from events.models import EventException
from tests.factories import UserFactory

from . import desk
from .tonight import DRAFTED, NOTE, announce, draft_of, on_site

pytestmark = pytest.mark.django_db


@pytest.fixture
def author(db):
    """Somebody who writes, and reads what others wrote."""
    return UserFactory(groups=["Authors", "Reviewers"])


# A newer draft


def test_a_draft_is_neither_lost_nor_published(log_in, reader, editor, with_draft, author):
    announce(log_in(editor), with_draft)

    assert on_site(with_draft).summary == "What it is about."
    assert DRAFTED not in reader.get(with_draft.url).content.decode()
    draft = draft_of(with_draft)
    assert (draft.summary, draft.status, draft.status_note) == (DRAFTED, "cancelled", NOTE)
    assert on_site(with_draft).has_unpublished_changes
    assert on_site(with_draft).latest_revision.user == author


def test_a_draft_takes_over_what_is_said_of_a_date(log_in, editor, series, next_day, author):
    desk.write(series, author, summary=DRAFTED)

    announce(log_in(editor), series, date=next_day.isoformat())

    draft = draft_of(series)
    assert [(row.original_date, row.kind, row.note) for row in draft.exceptions.all()] == [
        (next_day, "cancelled", NOTE)
    ]
    assert draft.summary == DRAFTED


def test_a_draft_in_which_the_date_was_moved_takes_it_over(log_in, editor, series, next_day, author):
    draft = draft_of(series)
    draft.exceptions.add(EventException(original_date=next_day, kind="changed", start_time=time(20)))
    draft.save_revision(user=author, log_action=True)

    announce(log_in(editor), series, date=next_day.isoformat())

    assert on_site(series).exceptions.get().start_time is None
    rows = draft_of(series).exceptions.all()
    assert [(row.kind, row.start_time, row.note) for row in rows] == [("cancelled", time(20), NOTE)]


@pytest.mark.parametrize("announcements", [1, 2])
def test_who_wrote_the_draft_still_cannot_approve_it(log_in, author, editor, with_draft, announcements):
    for number in range(announcements):
        announce(log_in(editor), with_draft, note=f"Ill, {number}.")
    page = desk.send(with_draft, UserFactory(groups=["Editors"]))

    desk.force_on_dashboard(log_in(author), page)

    assert author.pk in contributors(on_site(with_draft))
    assert on_site(with_draft).summary == "What it is about."


def test_who_announced_may_approve_the_draft(log_in, author, editor, with_draft):
    announce(log_in(editor), with_draft)
    page = _send_in_editor(log_in(author), with_draft)

    desk.approve_in_editor(log_in(editor), page)

    assert contributors(on_site(with_draft)) == set()
    assert (on_site(with_draft).summary, on_site(with_draft).status) == (DRAFTED, "cancelled")


def _send_in_editor(client, page):
    desk.press("send", client, page)
    return desk.now(page)


def test_who_announced_and_wrote_cannot_approve_it(log_in, author, with_draft):
    announce(log_in(author), with_draft)
    page = _send_in_editor(log_in(author), with_draft)

    desk.force_on_dashboard(log_in(author), page)

    assert on_site(with_draft).summary == "What it is about."


def test_who_wrote_the_draft_cannot_approve_it_after_the_page_was_taken_down(log_in, author, editor, with_draft):
    announce(log_in(editor), with_draft)
    log_in(editor).post(reverse("wagtailadmin_pages:unpublish", args=[with_draft.pk]))
    page = desk.send(with_draft, UserFactory(groups=["Editors"]))

    desk.force_on_dashboard(log_in(author), page)

    assert not on_site(with_draft).live


def test_once_it_is_approved_its_words_are_read(log_in, author, reviewer, editor, with_draft):
    announce(log_in(editor), with_draft)
    desk.approve_in_editor(log_in(reviewer), _send_in_editor(log_in(author), with_draft))
    other = UserFactory(groups=["Editors"])
    desk.write(with_draft, other, summary="Better.")

    assert contributors(on_site(with_draft)) == {other.pk}


def test_without_a_draft_nobody_is_held_to_have_written(log_in, editor, event):
    announce(log_in(editor), event)

    assert contributors(on_site(event)) == set()


def test_who_had_the_editor_open_does_not_say_the_contrary_by_saving(log_in, author, editor, event):
    form = desk.open_editor(log_in(author), event)
    announce(log_in(editor), event)

    response = desk.press("save", log_in(author), event, form, summary=DRAFTED)

    assert "While you had this open, it was announced: Cancelled." in desk.sentences(response)
    draft = draft_of(event)
    assert (draft.summary, draft.status, draft.status_note) == (DRAFTED, "cancelled", NOTE)


def test_what_is_sent_with_news_in_it_can_be_read_by_mail(client, log_in, author, editor, reviewer, event):
    form = desk.open_editor(log_in(author), event)
    announce(log_in(editor), event)
    mail.outbox.clear()
    desk.press("send", log_in(author), event, form, summary=DRAFTED)
    (message,) = [message for message in mail.outbox if message.to == [reviewer.email]]
    address = next(line for line in message.body.splitlines() if "/review/" in line)
    assert NOTE in client.get(address).content.decode()


@pytest.mark.parametrize("button", ["save", "send"])
def test_who_had_the_editor_of_a_series_open_keeps_the_cancelled_date(log_in, author, editor, series, next_day, button):
    form = desk.open_editor(log_in(author), series)
    announce(log_in(editor), series, date=next_day.isoformat())

    desk.press(button, log_in(author), series, form, summary=DRAFTED)

    assert [row.kind for row in draft_of(series).exceptions.all()] == ["cancelled"]
    assert draft_of(series).summary == DRAFTED


def test_autosave_of_an_editor_that_was_open_is_refused(log_in, author, editor, with_draft):
    form = desk.open_editor(log_in(author), with_draft)
    over = {"overwrite_revision_id": with_draft.latest_revision_id}
    announce(log_in(editor), with_draft)

    response = log_in(author).post(
        desk.edit_address(with_draft), form | over | {"summary": "More."}, headers={"Accept": "application/json"}
    )

    assert response.json()["error_code"] == "invalid_revision"
    assert draft_of(with_draft).status == "cancelled"


def test_that_it_takes_place_after_all_is_approved_as_anything_else(log_in, author, reviewer, editor, event):
    announce(log_in(editor), event)

    desk.press("send", log_in(author), event, status="scheduled", status_note="")
    desk.approve_in_editor(log_in(reviewer), desk.now(event))

    assert on_site(event).status == "scheduled"


# A review under way


@pytest.fixture
def in_review(with_draft, author):
    return desk.send(with_draft, author)


def test_a_review_goes_on_with_the_new_state(log_in, reviewer, editor, in_review):
    said = desk.sentences(announce(log_in(editor), in_review))

    assert "What waits for a reader says this now, too." in said
    assert on_site(in_review).workflow_in_progress
    assert ReviewTaskState.objects.get().revision == on_site(in_review).latest_revision
    desk.approve_on_dashboard(log_in(reviewer), desk.now(in_review))
    assert (on_site(in_review).summary, on_site(in_review).status) == (DRAFTED, "cancelled")


@pytest.mark.parametrize("where", ["editor", "dashboard"])
def test_what_a_reader_saw_before_cannot_be_approved(log_in, reviewer, editor, in_review, where):
    client, modal = log_in(reviewer), desk.modal_address(in_review)
    form = desk.open_editor(client, in_review) if where == "editor" else desk.open_modal(client, in_review)
    announce(log_in(editor), in_review)

    if where == "editor":
        desk.press("approve", client, in_review, form)
    else:
        client.post(modal, form, headers=desk.MODAL)

    assert (on_site(in_review).summary, on_site(in_review).status) == ("What it is about.", "cancelled")


def test_who_wrote_what_is_in_review_cannot_approve_it(log_in, author, editor, in_review):
    announce(log_in(editor), in_review)

    desk.force_on_dashboard(log_in(author), desk.now(in_review))

    assert on_site(in_review).summary == "What it is about."


def test_who_announced_may_approve_what_is_in_review(log_in, editor, in_review):
    announce(log_in(editor), in_review)

    desk.approve_in_editor(log_in(editor), in_review)

    assert (on_site(in_review).summary, on_site(in_review).status) == (DRAFTED, "cancelled")


def test_the_author_announces_while_a_reader_has_it(log_in, author, in_review):
    announce(log_in(author), in_review)

    assert on_site(in_review).status == "cancelled"


def test_what_was_sent_back_stays_sent_back(log_in, author, reviewer, editor, in_review):
    desk.press("send back", log_in(reviewer), in_review, comment="Shorter, please.")

    announce(log_in(editor), in_review)

    assert on_site(in_review).current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    desk.press("send again", log_in(author), in_review)
    assert on_site(in_review).workflow_in_progress
    assert draft_of(in_review).status == "cancelled"


# A version that was approved for later


@pytest.fixture
def scheduled(log_in, event, author, reviewer):
    tomorrow = (timezone.now() + timedelta(days=1)).replace(second=0, microsecond=0)
    desk.write(event, author, summary=DRAFTED, go_live_at=tomorrow)
    desk.approve_in_editor(log_in(reviewer), desk.send(event, author))
    assert on_site(event).scheduled_revision
    return on_site(event)


def test_a_version_approved_for_later_does_not_undo_it(log_in, editor, scheduled):
    said = desk.sentences(announce(log_in(editor), scheduled))
    with time_machine.travel(timezone.now() + timedelta(days=2), tick=False):
        call_command("tick")

    assert "will not go live then" in said
    assert (on_site(scheduled).summary, on_site(scheduled).status) == ("What it is about.", "cancelled")
    assert on_site(scheduled).scheduled_revision is None


def test_a_version_approved_for_later_becomes_a_draft_and_its_author_is_told(log_in, author, editor, scheduled):
    mail.outbox.clear()
    announce(log_in(editor), scheduled)

    assert (draft_of(scheduled).summary, draft_of(scheduled).status) == (DRAFTED, "cancelled")
    entry = PageLogEntry.objects.get(page_id=scheduled.pk, action="wagtail.schedule.cancel")
    assert entry.user == editor
    message = next(message for message in mail.outbox if message.to == [author.email])
    assert "has to be sent for review once more" in message.body


def test_who_wrote_what_was_approved_for_later_cannot_approve_it(log_in, author, editor, scheduled):
    announce(log_in(editor), scheduled)
    page = desk.send(scheduled, UserFactory(groups=["Editors"]))

    desk.force_on_dashboard(log_in(author), page)

    assert (
        not on_site(scheduled)
        .workflow_states.filter(status="approved", requested_by=page.owner)
        .exclude(requested_by=author)
    )
    assert author.pk in contributors(on_site(scheduled))


def test_what_is_refused_leaves_no_trace(log_in, editor, scheduled):
    with pytest.raises(AnnouncementRefused):
        announce_status(scheduled, status="cancelled", note="", user=editor)

    assert on_site(scheduled).scheduled_revision
    assert on_site(scheduled).latest_revision == scheduled.latest_revision


def test_going_back_to_an_older_version_does_not_undo_it(log_in, author, editor, event):
    older = event.live_revision
    announce(log_in(editor), event)
    address_of_older = reverse("wagtailadmin_pages:revisions_revert", args=[event.pk, older.pk])
    form = desk.open_editor(log_in(author), event, address_of_older)

    log_in(author).post(address_of_older, form)

    assert (draft_of(event).status, draft_of(event).status_note) == ("cancelled", NOTE)


def test_what_was_revoked_by_a_review_does_not_come_back(log_in, author, reviewer, editor, event):
    form = desk.open_editor(log_in(author), event)
    announce(log_in(editor), event)
    desk.press("send", log_in(author), event, status="scheduled", status_note="")
    desk.approve_in_editor(log_in(reviewer), desk.now(event))

    desk.press("save", log_in(author), event, form, summary=DRAFTED)

    assert (draft_of(event).summary, draft_of(event).status) == (DRAFTED, "scheduled")


WARNING = "Readers know that this does not take place"


def test_a_reader_is_told_when_a_version_says_that_it_takes_place_after_all(log_in, author, reviewer, editor, event):
    announce(log_in(editor), event)
    before = desk.sentences(log_in(author).get(desk.edit_address(event)))
    desk.press("send", log_in(author), event, status="scheduled", status_note="")

    after = desk.sentences(log_in(reviewer).get(desk.edit_address(event)))

    assert (WARNING in before, WARNING in after) == (False, True)


def test_a_reader_is_told_when_a_version_brings_back_a_date(log_in, author, editor, series, next_day):
    announce(log_in(editor), series, date=next_day.isoformat())
    before = desk.sentences(log_in(editor).get(desk.edit_address(series)))
    draft = draft_of(series)
    draft.exceptions = []
    draft.save_revision(user=author, log_action=True)

    after = desk.sentences(log_in(editor).get(desk.edit_address(series)))

    assert (WARNING in before, WARNING in after) == (False, True)


def test_two_readers_both_read_the_new_state(log_in, author, reviewer, editor, with_draft):
    second = ReviewTask.objects.create(name="Another")
    second.groups.set(Group.objects.filter(name="Reviewers"))
    WorkflowTask.objects.create(workflow=with_draft.get_workflow(), task=second, sort_order=1)
    desk.send(with_draft, author)
    desk.approve_in_editor(log_in(reviewer), with_draft)
    announce(log_in(editor), with_draft)

    desk.approve_in_editor(log_in(reviewer), with_draft)
    after_the_second = on_site(with_draft).summary
    desk.approve_in_editor(log_in(reviewer), with_draft)

    assert after_the_second == "What it is about."
    assert (on_site(with_draft).summary, on_site(with_draft).status) == (DRAFTED, "cancelled")
