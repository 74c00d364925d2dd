"""Reading for the board without a password: a signed address for one reader, one review and the words as they were
sent.

It ends after two weeks, and as soon as the review has been answered: an answer ends the review, so that no address can
be used twice. Opening it does nothing, because programs that look through mail open every address. Four eyes hold as
at the desk: whoever wrote a part is refused, and so is who is no reader any more.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.core import signing
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.utils import get_admin_base_url
from wagtail.models import Page, Revision, TaskState

from cms.core.binned import is_binned
from cms.core.models import User

from . import review
from .models import ReviewTask, ReviewTaskState

SIGNER = signing.TimestampSigner(salt="review by mail")
GOOD_FOR = timedelta(days=14)


class LinkRefused(Exception):
    """The address leads to nothing any more, or never did; the message says why, in the reader's words."""


class Outdated(LinkRefused):
    """The words have been changed since the mail was sent. ``reader`` may have the address of those that there are."""

    def __init__(self, state, reader):
        super().__init__(_("This was changed after the mail was sent to you. What you read here would be out of date."))
        self.state, self.reader = state, reader


@dataclass(frozen=True)
class MailReview:
    """What a reader may answer. ``seen`` names the words that the address is about (review.token)."""

    state: ReviewTaskState
    reader: User
    revision: Revision
    seen: str

    @property
    def page(self):
        return self.revision.as_object()


def address_for(task_state, reader):
    """Where somebody reads what was sent, and answers."""
    named = [task_state.pk, reader.pk, reader.email, review.token(task_state.words)]
    return get_admin_base_url() + reverse("review_by_mail", args=[SIGNER.sign_object(named, compress=True)])


def review_of(token):
    """The MailReview that a token names. Raises LinkRefused."""
    state, reader, seen = _named_review(token)
    return MailReview(state, reader, _revision_of(state, reader, seen), seen)


def _named_review(token):
    """The review, the reader, if they still are one, and which words the address is about."""
    state_pk, reader_pk, email, seen = _named_by(token)
    state = ReviewTaskState.objects.filter(pk=state_pk).select_related("workflow_state").first()
    reader = User.objects.filter(pk=reader_pk, email=email).first()
    if state is None or reader is None:
        raise LinkRefused(_("What you were asked to read is not there any more."))
    _check_reader(state, reader)
    return state, reader, seen


def _named_by(token):
    try:
        named = SIGNER.unsign_object(token, max_age=GOOD_FOR)
    except signing.SignatureExpired as error:
        raise LinkRefused(
            _("This address was good for two weeks, which are over. Ask whoever sent the page to send it again.")
        ) from error
    except (signing.BadSignature, ValueError) as error:
        raise LinkRefused(
            _("This is not an address that we sent. If it was cut in two in your mail, copy all of it.")
        ) from error
    return named


def _check_reader(state, reader):
    task = state.task.specific
    if not isinstance(task, ReviewTask) or not task.active or not task.may_review(reader):
        raise LinkRefused(review.NO_READER)


def _revision_of(state, reader, seen):
    if state.status != TaskState.STATUS_IN_PROGRESS:
        raise LinkRefused(_("This has been answered already, by you or by somebody who was quicker. Nothing is to do."))
    page = Page.objects.filter(pk=state.workflow_state.object_id).first()
    revision = page and page.latest_revision
    if revision is None or is_binned(page):
        raise LinkRefused(_("What you were asked to read is not there any more."))
    if state.passed_on_by.contains(reader):
        raise LinkRefused(review.LEFT_TO_ANOTHER)
    if reader.pk in review.contributors(revision.as_object()):
        raise LinkRefused(review.WROTE_A_PART)
    if review.token(revision) != seen:
        raise Outdated(state, reader)
    return revision


@transaction.atomic
def approve(token):
    """Approve what the token names. Raises LinkRefused or review.ReviewRefused. Returns the MailReview."""
    asked = _held(token)
    review.approve(asked.state, asked.reader, seen=asked.seen)
    return asked


@transaction.atomic
def send_back(token, words):
    """Send it back with a reader's words. Raises LinkRefused or review.ReviewRefused. Returns the MailReview."""
    asked = _held(token)
    review.send_back(asked.state, asked.reader, comment=words)
    return asked


@transaction.atomic
def pass_on(token):
    """Leave it to another reader. Raises LinkRefused or review.ReviewRefused. Returns the MailReview."""
    asked = _held(token)
    review.pass_on(asked.state, asked.reader)
    return asked


@transaction.atomic
def undo(token):
    """Take back what its reader approved a moment ago. Raises LinkRefused or review.ReviewRefused. Returns the page,
    and whether it waits for review."""
    state, reader, _seen = _named_review(token)
    if state.finished_by_id != reader.pk:
        raise LinkRefused(_("Somebody else has answered this."))
    waits = review.undo(state, reader)
    return state.revision.as_object(), waits


def _held(token):
    """Of two answers at once the second waits, and finds the review answered."""
    ReviewTaskState.objects.select_for_update().filter(pk=_named_by(token)[0]).first()
    return review_of(token)
