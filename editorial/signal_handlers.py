from wagtail.models import Revision, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted

from . import mail, review
from .models import ReviewTaskState


def connect():
    """Our own mails in place of Wagtail's."""
    workflow_submitted.disconnect(sender=WorkflowState, dispatch_uid="workflow_state_submitted_email_notification")
    workflow_rejected.disconnect(sender=WorkflowState, dispatch_uid="workflow_state_rejected_email_notification")
    workflow_approved.disconnect(sender=WorkflowState, dispatch_uid="workflow_state_approved_email_notification")
    task_submitted.connect(_submitted, sender=ReviewTaskState)
    review.passed_on.connect(_passed_on, sender=ReviewTaskState)
    review.overridden.connect(_overridden, sender=ReviewTaskState)
    review.undone.connect(_undone, sender=ReviewTaskState)
    review.withdrawn.connect(_withdrawn, sender=Revision)
    workflow_rejected.connect(_sent_back, sender=WorkflowState)
    workflow_approved.connect(_approved, sender=WorkflowState)


def _submitted(instance, user=None, **kwargs):
    mail.ask_for_review(instance, user)


def _passed_on(task_state, user, **kwargs):
    mail.ask_for_review(task_state, task_state.workflow_state.requested_by, passed_on_by=user)


def _overridden(task_state, user, reason, **kwargs):
    mail.tell_overridden(task_state, user, reason)


def _undone(task_state, user, **kwargs):
    mail.tell_undone(task_state, user)


def _withdrawn(revision, **kwargs):
    mail.tell_withdrawn(revision)


def _sent_back(instance, user=None, **kwargs):
    mail.tell_sent_back(instance, user)


def _approved(instance, user=None, **kwargs):
    if instance.status == WorkflowState.STATUS_APPROVED:
        mail.tell_approved(instance, user)
