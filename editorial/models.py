from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.locks import WorkflowLock
from wagtail.models import AbstractGroupApprovalTask, Page, TaskState

from . import review
from .forms import ApproveForm, SendBackForm


class ReviewTaskState(TaskState):
    """One review. When it is approved, it holds which words were approved."""

    content_digest = models.CharField(max_length=64, blank=True)


class ReviewLock(WorkflowLock):
    """While a page is with a reader, those who wrote it wait."""

    def get_message(self, user):
        if self.for_user(user):
            return _("This is with the board for review. You can change it again when it has come back to you.")
        return None


class ReviewTask(AbstractGroupApprovalTask):
    """A second reader: anybody of some groups who has not written the page. The rules are in review.py."""

    task_state_class = ReviewTaskState
    lock_class = ReviewLock

    class Meta:
        verbose_name = _("review by a second reader")
        verbose_name_plural = _("reviews by a second reader")

    @classmethod
    def get_description(cls):
        return _("A member of the chosen groups who has not written the page approves it or sends it back")

    def start(self, workflow_state, user=None):
        """Sending a page gives it out of one's hands: a lock that one had on it would let one go on writing."""
        Page.objects.filter(pk=workflow_state.object_id).update(locked=False, locked_by=None, locked_at=None)
        return super().start(workflow_state, user=user)

    def get_actions(self, obj, user):
        if not self.may_review(user) or user.pk in review.contributors(obj):
            return []
        return [
            ("approve", _("Approve and publish"), False),
            ("approve", _("Approve with a comment"), True),
            ("reject", _("Send back"), True),
        ]

    def get_form_for_action(self, action):
        return ApproveForm if action == "approve" else SendBackForm

    def get_template_for_action(self, action):
        return "editorial/review_action.html"

    def on_action(self, task_state, user, action_name, **kwargs):
        if action_name == "approve":
            review.approve(task_state, user, **kwargs)
        elif action_name == "reject":
            review.send_back(task_state, user, **kwargs)

    def locked_for_user(self, obj, user):
        """Those who wrote what was sent are locked out, even if they review other pages."""
        if not self.may_review(user):
            return True
        state = obj.current_workflow_task_state
        return state is not None and user.pk in review.contributors(obj, until=state.started_at)

    def get_task_states_user_can_moderate(self, user, **kwargs):
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        waiting = states.select_related("workflow_state", "revision")
        own = [state.pk for state in waiting if user.pk in review.contributors(state.revision.as_object())]
        return states.exclude(pk__in=own)

    def may_review(self, user):
        return user.is_active and (user.is_superuser or self._user_in_groups(user))

    def readers(self):
        """Who can be asked to read."""
        return get_user_model().objects.filter(groups__in=self.groups.all(), is_active=True).distinct()
