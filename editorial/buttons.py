"""The buttons below a form: what comes next is in view, and saving, or sending back, stands beside it."""

from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.action_menu import (
    ActionMenuItem,
    CancelWorkflowMenuItem,
    PublishMenuItem,
    RestartWorkflowMenuItem,
    SaveDraftMenuItem,
    SubmitForModerationMenuItem,
    UnpublishMenuItem,
    WorkflowMenuItem,
)
from wagtail.models import WorkflowState

from .history import GoBackMenuItem

# In which order they are offered; the first is the next step of whoever sees it.
_STEPS = {"approve": 0, "action-submit": 5, "action-save-draft": 10, "reject": 20}
_BESIDE = {"approve": "reject", "action-submit": "action-save-draft"}


class SendForReviewMenuItem(SubmitForModerationMenuItem):
    """The next step of an author, in an author's words."""

    icon_name = "mail"

    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        page = context.get("page")
        state = page.current_workflow_state if page else None
        sent_back = state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES
        context["label"] = _("Send for review again") if sent_back else _("Send for review")
        return context


class TakeBackMenuItem(CancelWorkflowMenuItem):
    label = gettext_lazy("Take it back from review")


class SendToFirstReaderMenuItem(RestartWorkflowMenuItem):
    label = gettext_lazy("Begin the review again")


class TakeOffSiteMenuItem(UnpublishMenuItem):
    label = gettext_lazy("Take it off the site")


OURS = {
    SubmitForModerationMenuItem: SendForReviewMenuItem,
    CancelWorkflowMenuItem: TakeBackMenuItem,
    RestartWorkflowMenuItem: SendToFirstReaderMenuItem,
    UnpublishMenuItem: TakeOffSiteMenuItem,
}


class NextSteps(ActionMenuItem):
    """Two buttons in view, where Wagtail has one and a menu."""

    name = "next-steps"

    def __init__(self, step, beside):
        super().__init__(order=step.order)
        self.step, self.beside = step, beside

    @property
    def media(self):
        return self.step.media + self.beside.media

    def render_html(self, parent_context):
        return format_html(
            '<div class="next-steps">{}<div class="next-steps__beside">{}</div></div>',
            self.step.render_html(parent_context),
            self.beside.render_html(parent_context),
        )


def in_order(menu_items, view):
    """The buttons of a form, in words of whoever writes, and those in view first. Nobody publishes by a button."""
    items = [_in_our_words(item, view) for item in menu_items if not isinstance(item, PublishMenuItem)]
    items.sort(key=lambda item: _STEPS.get(item.name, 50))
    beside = items and _named(items, _BESIDE.get(items[0].name))
    if beside:
        items.remove(beside)
        items[0] = NextSteps(items[0], beside)
    return items


def for_whom_it_is_locked(user, context):
    """What may still be done with a page that one wrote and sent. Wagtail leaves out all that a task offers."""
    page = context.get("page")
    task = page and context.get("locked_for_user") and page.current_workflow_task
    actions = task.get_actions(page, user) if task else []
    return [WorkflowMenuItem(*action, icon_name="warning", order=60) for action in actions]


def _in_our_words(item, view):
    if isinstance(item, SaveDraftMenuItem) and view == "revisions_revert":
        return GoBackMenuItem(order=item.order)
    return OURS[type(item)](order=item.order) if type(item) in OURS else item


def _named(items, name):
    return next((item for item in items if item.name == name), None)
