"""Four eyes: what was approved is what goes live, and nobody approves what they wrote.

An approval binds a revision and the digest of its content. Publishing takes exactly those words, and refuses when the
page has been edited since. Who has written is read from the page's log, because ownership can be handed over.
"""

import hashlib
import json
import logging

from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.text import capfirst
from django.utils.translation import gettext as _
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

# An announcement (urgent.py) publishes a state, and no words.
ANNOUNCED = "chapterhouse.event.status_announced"


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
    return (live, written) if live else (None, published)


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
    page = revision.as_object()
    if user.pk in contributors(page):
        raise ReviewRefused(_("Because you wrote a part of this, somebody else has to approve it."))
    if seen != token(revision):
        raise ReviewRefused(_("This was changed while you were reading. Please read it again as it is now."))
    if problems := _problems(page):
        raise ReviewRefused(_("It cannot be published like this: %s") % " ".join(problems))
    task_state.revision = revision
    task_state.content_digest = digest(revision)
    task_state.approve(user=user, comment=comment)


@transaction.atomic
def send_back(task_state, user, comment="", **kwargs):
    """Send a page back to those who wrote it, with the reader's words."""
    if user.pk in contributors(_latest_revision(task_state).as_object()):
        raise ReviewRefused(_("Because you wrote a part of this, somebody else has to read it."))
    if not comment.strip():
        raise ReviewRefused(_("Say what should be changed: the author reads your words."))
    task_state.reject(user=user, comment=comment)


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


def withdraw_schedules(page, user):
    """Take back what was approved for a later time; the log says so. Returns for when it was."""
    withdrawn = list(page.revisions.filter(approved_go_live_at__isnull=False))
    times = [revision.approved_go_live_at for revision in withdrawn]
    for revision in withdrawn:
        revision.approved_go_live_at = None
        revision.save(user=user, update_fields=["approved_go_live_at"])
    return times[0] if times else None


def withdraw_altered_schedules():
    """Take back what was approved for a time that has come, if its words are not the approved ones any more."""
    for revision in Revision.objects.filter(approved_go_live_at__lte=timezone.now()):
        approved = _approved_digests(revision)
        if approved and approved != {digest(revision)}:
            revision.approved_go_live_at = None
            revision.save(update_fields=["approved_go_live_at"])
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
    """What keeps the page from being published, each with the name of its field."""
    try:
        page.full_clean()
    except ValidationError as error:
        return [sentence for field in error.message_dict for sentence in _sentences(page, field, error)]
    return [str(problem) for problem in page.publish_problems().values()]


def _sentences(page, field, error):
    if field == NON_FIELD_ERRORS:
        return error.message_dict[field]
    name = capfirst(page._meta.get_field(field).verbose_name)
    return [f"{name}: {message}" for message in error.message_dict[field]]
