"""Four eyes: what was approved is what goes live, and nobody approves what they wrote.

An approval binds a revision and the digest of its content. Publishing takes exactly those words, and refuses when the
page has been edited since. Who has written is read from the page's log, because ownership can be handed over.
"""

import hashlib
import json
import logging
from datetime import timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.dispatch import Signal
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision, TaskState, WorkflowState

logger = logging.getLogger(__name__)

# What the log calls writing. Wagtail logs each of these with its user.
WRITING = (
    "wagtail.create",
    "wagtail.edit",
    "wagtail.revert",
    "wagtail.copy",
    "wagtail.copy_for_translation",
    "wagtail.convert_alias",
)

PUBLISHING = ("wagtail.publish", "wagtail.publish.scheduled")

# An announcement (urgent.py) publishes a state, and no words.
ANNOUNCED = "chapterhouse.event.status_announced"

# What was approved for a later time and is another text by then (withdraw_altered).
WITHDRAWN = "chapterhouse.schedule.withdrawn"

OVERRIDDEN = "chapterhouse.review.overridden"
PASSED_ON = "chapterhouse.review.passed_on"
UNDONE = "chapterhouse.review.undone"
UNDONE_WITHIN = timedelta(minutes=10)

NOT_WAITING = gettext_lazy("This is not waiting for review any more: somebody was quicker, or it was taken back.")
NO_READER = gettext_lazy("You are not one of those who read for the board, or not any more.")
LEFT_TO_ANOTHER = gettext_lazy("You have left this to another reader.")
WROTE_A_PART = gettext_lazy("Because you wrote a part of this, somebody else has to read it.")

# With ``task_state``, ``user`` and, of an override, ``reason``.
overridden = Signal()
passed_on = Signal()
undone = Signal()

# With ``revision``.
withdrawn = Signal()


class ReviewRefused(PermissionDenied):
    """The review cannot go on like this; the message says why, in the reader's words."""


def contributors(page, until=None):
    """The ids of those who wrote what is not published yet, and of those whose names stand on the page.

    ``page`` is the page as it is under review. ``until`` leaves out what was written later.
    """
    entries = _unpublished_writing(page)
    if until:
        entries = entries.filter(timestamp__lte=until)
    writers = set(entries.values_list("user_id", flat=True))
    if entries.filter(action="wagtail.copy").exists():
        writers |= _writers_of_the_original(page)
    return writers | page.specific.byline_users()


def _writers_of_the_original(copy):
    """A copy's log begins with whoever copied; its revisions came along, with those who wrote them."""
    return set(copy.revisions.filter(user_id__isnull=False).values_list("user_id", flat=True))


def _unpublished_writing(page):
    """What the log holds of writing that is newer than the published version.

    Newer than its words: what was approved for a later time goes live after others may have gone on writing.
    """
    entries = PageLogEntry.objects.filter(page_id=page.pk, action__in=WRITING, user_id__isnull=False)
    revision, written = published_words(page)
    if written:
        entries = entries.filter(timestamp__gt=written)
    return entries.exclude(revision=revision) if revision else entries


def published_words(page):
    """``(revision's id, moment)``: which words are published and until when they were written; None where unknown.

    An announcement leaves the words as they were: what was written beside them before it is as unread as it was.
    """
    live, written, published = (
        Page.objects.filter(pk=page.pk)
        .values_list("live_revision", "live_revision__created_at", "last_published_at")
        .get()
    )
    if announcement := _last_published_by_announcing(page, published):
        words = announcement.data["words"]
        return words["revision"], words["written"] and parse_datetime(words["written"])
    return (live, written) if live else _last_words(page, published)


def _last_words(page, published):
    """Which words were the last on the site, if the log knows it: a schedule publishes later than they were written."""
    if published is None:
        return None, None
    entries = PageLogEntry.objects.filter(
        page_id=page.pk, action__in=PUBLISHING, timestamp__gte=published, revision__created_at__lte=published
    )
    first = entries.order_by("timestamp", "pk").values_list("revision", "revision__created_at").first()
    return first or (None, published)


def _last_published_by_announcing(page, published):
    """The log's entry of the announcement by which the page was last published; None if it was an approval."""
    if published is None:
        return None
    entries = PageLogEntry.objects.filter(page_id=page.pk, action=ANNOUNCED, timestamp__gte=published)
    return entries.order_by("-timestamp", "-pk").first()


def digest(revision):
    """The SHA-256 of a revision's content, as hexadecimal digits."""
    content = json.dumps(revision.content, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(content.encode()).hexdigest()


def token(revision):
    """What a form holds of the words that its reader saw."""
    return f"{revision.pk}:{digest(revision)}"


@transaction.atomic
def approve(task_state, user, seen="", comment=""):
    """Approve the words that the reader saw. Raises ReviewRefused."""
    revision = _latest_revision(task_state)
    _check_reader(task_state, user)
    if user.pk in contributors(revision.as_object()):
        raise ReviewRefused(_("Because you wrote a part of this, somebody else has to approve it."))
    _approve(task_state, user, revision, seen, comment)


@transaction.atomic
def override(task_state, user, seen="", comment=""):
    """A steward approves without a second reader, and says why; the other readers are told. Raises ReviewRefused."""
    if not may_override(user):
        raise ReviewRefused(_("Only a web steward publishes without a second reader."))
    if not comment.strip():
        raise ReviewRefused(_("Say why it cannot wait for a second reader: the others read it."))
    revision = _latest_revision(task_state)
    _approve(task_state, user, revision, seen, comment)
    log(instance=revision.as_object(), action=OVERRIDDEN, user=user, revision=revision, data={"reason": comment})
    if not revision.content_object.workflow_in_progress:  # another step would have readers of its own
        overridden.send(type(task_state), task_state=task_state, user=user, reason=comment)


def may_override(user):
    """Web stewards, and administrators."""
    return user.is_active and user.has_perm("core.change_societysettings")


def _approve(task_state, user, revision, seen, comment):
    page = revision.as_object()
    if seen != token(revision):
        raise ReviewRefused(_("This was changed while you were reading. Please read it again as it is now."))
    if problems := _problems(page):
        raise ReviewRefused(_("It cannot be published like this: %s") % " ".join(problems))
    task_state.revision = revision
    task_state.content_digest = digest(revision)
    task_state.replaced_id, task_state.published_before = page.live_revision_id, page.last_published_at
    task_state.approve(user=user, comment=comment)


@transaction.atomic
def send_back(task_state, user, comment="", **kwargs):
    """Send a page back to those who wrote it, with the reader's words."""
    _check_reader(task_state, user)
    if user.pk in contributors(_latest_revision(task_state).as_object()):
        raise ReviewRefused(WROTE_A_PART)
    if not comment.strip():
        raise ReviewRefused(_("Say what should be changed: the author reads your words."))
    task_state.reject(user=user, comment=comment)


@transaction.atomic
def pass_on(task_state, user):
    """A reader who should not be the one (a friend's book, a colleague's quarrel) leaves it to the others. Raises
    ReviewRefused."""
    _check_reader(task_state, user)
    if not task_state.can_be_read_by_others_than(user):
        raise ReviewRefused(_("There is nobody else who could read it."))
    task_state.passed_on_by.add(user)
    log(instance=task_state.workflow_state.content_object, action=PASSED_ON, user=user)
    passed_on.send(type(task_state), task_state=task_state, user=user)


def left_to_others_by(page):
    """The ids of those who have left to others what is not published yet, however often it is sent."""
    from .models import ReviewTaskState

    states = ReviewTaskState.objects.filter(workflow_state__object_id=str(page.pk))
    revision, written = published_words(page)
    approval = states.filter(revision=revision, status=TaskState.STATUS_APPROVED).last() if revision else None
    if since := approval.started_at if approval else written:
        states = states.filter(started_at__gt=since)
    return set(states.filter(passed_on_by__isnull=False).values_list("passed_on_by", flat=True))


def _check_reader(task_state, user):
    """Whoever answers is one of those who read this; the review goes on, and they have not left it to another."""
    task_state.refresh_from_db(fields=["status"])
    if task_state.status != TaskState.STATUS_IN_PROGRESS:
        raise ReviewRefused(NOT_WAITING)
    if not task_state.task.specific.may_review(user):
        raise ReviewRefused(NO_READER)
    if task_state.passed_on_by.contains(user):
        raise ReviewRefused(LEFT_TO_ANOTHER)


def can_be_undone(task_state, user):
    """Whether the user may take back an approval: it is theirs, or they are an editor; it was given a moment ago, and
    nothing has happened since."""
    page = Page.objects.filter(pk=task_state.workflow_state.object_id).specific().first()
    is_approved = task_state.status == TaskState.STATUS_APPROVED and page is not None
    if not is_approved or task_state.finished_at < timezone.now() - UNDONE_WITHIN:
        return False
    if user.pk != task_state.finished_by_id and not page.permissions_for_user(user).is_editor():
        return False
    revision = task_state.revision
    approvals = type(task_state).objects.filter(revision=revision, status=TaskState.STATUS_APPROVED)
    if approvals.filter(finished_at__gt=task_state.finished_at).exists():
        return False
    return page.live_revision_id == revision.pk or revision.approved_go_live_at is not None


@transaction.atomic
def undo(task_state, user):
    """Readers see what they saw before the approval, and the page waits for review again; unless it has been changed
    since: whoever did so sends it. Raises ReviewRefused. Returns whether it waits."""
    page = Page.objects.select_for_update().get(pk=task_state.workflow_state.object_id)
    if not can_be_undone(task_state, user):
        raise ReviewRefused(_("This cannot be taken back any more. You can change it, or take it off the site."))
    if task_state.revision.approved_go_live_at is not None:
        withdraw_schedules(page, user)
    elif task_state.replaced:
        _publish_again(task_state.replaced, user)
    else:
        take_off_site(page.specific, user)
    # When it was published before says what has been read by two (published_words).
    Page.objects.filter(pk=page.pk).update(last_published_at=task_state.published_before)
    page = Page.objects.get(pk=page.pk).specific
    log(instance=page, action=UNDONE, user=user, revision=task_state.revision)
    undone.send(type(task_state), task_state=task_state, user=user)
    return page.latest_revision_id == task_state.revision_id and _starts_again(page, task_state)


def _publish_again(revision, user):
    try:
        revision.publish(user=user, skip_permission_checks=True)
    except ValidationError as error:
        raise ReviewRefused(_("It cannot be as it was: %s") % " ".join(error.messages)) from error


def _starts_again(page, task_state):
    workflow = page.get_workflow()
    if workflow:
        workflow.start(page, task_state.workflow_state.requested_by)
    return workflow is not None


def sent_back_with(page):
    """Who sent it back, when and with which words, as one line; nothing once it has been sent again."""
    state = page.current_workflow_state
    if state is None or state.status != WorkflowState.STATUS_NEEDS_CHANGES:
        return ""
    review = state.current_task_state
    return _("%(reader)s sent this back on %(day)s: “%(words)s”") % {
        "reader": review.finished_by or _("A reader"),
        "day": date_format(localtime(review.finished_at), "DATE_FORMAT"),
        "words": review.comment,
    }


def publish_approved(workflow_state, user=None):
    """The end of every review: publish the approved words, or nothing.

    A review also "ends" when its steps are switched off, or when it never had any. Nothing was approved then, and
    nothing is published.
    """
    page = workflow_state.content_object
    revision = page.latest_revision
    if _is_approved(revision, workflow_state):
        revision.publish(user=user, skip_permission_checks=True)
        return
    workflow_state.status = WorkflowState.STATUS_CANCELLED
    workflow_state.save(update_fields=["status"])
    log(instance=page.specific, action="chapterhouse.review.ended_without_approval", user=user, revision=revision)


def move_on(page, before, revision):
    """Who reads the revision ``before`` goes on with a newer one. An approval of what was on the screen is refused: it
    names its words (``token``). Returns whether somebody is reading."""
    state = page.current_workflow_task_state
    if state is None or not page.workflow_in_progress:
        return False
    TaskState.objects.filter(pk=state.pk, revision=before).update(revision=revision)
    return True


def take_off_site(page, user):
    """Whoever asks has seen to it that they may."""
    UnpublishPageAction(page, user=user).execute(skip_permission_checks=True)


def withdraw_schedules(page, user):
    """Take back what was approved for a later time; the log says so. Returns for when it was."""
    withdrawn = list(page.revisions.filter(approved_go_live_at__isnull=False))
    times = [revision.approved_go_live_at for revision in withdrawn]
    for revision in withdrawn:
        revision.approved_go_live_at = None
        revision.save(user=user, update_fields=["approved_go_live_at"])
    return times[0] if times else None


def is_altered(revision):
    """Whether the words of what was approved for a later time are not the approved ones any more."""
    approved = _approved_digests(revision)
    return bool(approved) and approved != {digest(revision)}


def withdraw_altered(revision):
    """It is not published; those who wrote it and those who read it are told."""
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
    log(instance=revision.content_object, action=WITHDRAWN, revision=revision)
    withdrawn.send(Revision, revision=revision)
    logger.error("Revision %s was changed after its approval. It is not published.", revision.pk)


def _is_approved(revision, workflow_state):
    return _approved_digests(revision, workflow_state=workflow_state) == {digest(revision)}


def _approved_digests(revision, **of_review):
    """Every approval of a revision binds the digest of its content."""
    from .models import ReviewTaskState

    approvals = ReviewTaskState.objects.filter(revision=revision, status=TaskState.STATUS_APPROVED, **of_review)
    return set(approvals.values_list("content_digest", flat=True))


def _latest_revision(task_state):
    """The page's newest revision, held: nobody writes over it until this transaction has ended."""
    page = Page.objects.select_for_update().get(pk=task_state.workflow_state.object_id)
    return Revision.objects.select_for_update().get(pk=page.latest_revision_id)


def _problems(page):
    """What keeps the page from being published, in the words of the checklist."""
    from . import checklist

    return [point.words for point in checklist.blocking(page)]
