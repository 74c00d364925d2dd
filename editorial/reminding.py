"""Asking again for a review that nobody has found the time for."""

from django.utils import timezone
from wagtail.models import TaskState

from cms.core.chores import safely

from . import mail
from .models import ReviewTaskState


def remind():
    """Once for each review that is due: everybody who can read it gets its address again. One that fails does not
    hold up the others; it is tried again."""
    waiting = ReviewTaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, reminded_at=None)
    for state in waiting.select_related("task", "revision", "workflow_state__requested_by").order_by("pk"):
        if state.due <= timezone.now() and state.revision.content_object is not None:
            safely(state, lambda state=state: _ask_again(state))


def _ask_again(state):
    ReviewTaskState.objects.filter(pk=state.pk).update(reminded_at=timezone.now())
    mail.ask_for_review(state, state.workflow_state.requested_by, waits_since=state.started_at)
