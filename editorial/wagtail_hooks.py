from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import PublishMenuItem, SubmitForModerationMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import WorkflowState

from .groups import may_read_reports
from .viewsets import ReviewedPageViewSet


@hooks.register("register_admin_viewset")
def register_page_views():
    return ReviewedPageViewSet()


@hooks.register("register_log_actions")
def register_log_actions(actions):
    actions.register_action(
        "chapterhouse.review.ended_without_approval",
        _("End review without approval"),
        _("The review ended without an approval; nothing was published"),
    )


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


@hooks.register("construct_page_action_menu")
def show_the_next_step(menu_items, request, context):
    """The visible button is what comes next: approving for a reader, sending for an author; saving stands beside it."""
    menu_items[:] = [
        SendForReviewMenuItem() if isinstance(item, SubmitForModerationMenuItem) else item
        for item in menu_items
        if not isinstance(item, PublishMenuItem)
    ]
    menu_items.sort(key=lambda item: _STEPS.get(item.name, 50))


_STEPS = {"approve": 0, "action-submit": 5, "action-save-draft": 10, "reject": 20}


@hooks.register("construct_main_menu")
def show_reports_to_those_who_may_read_them(request, menu_items):
    if not may_read_reports(request.user):
        menu_items[:] = [item for item in menu_items if item.name != "reports"]


@hooks.register("register_user_listing_buttons")
def offer_another_invitation(user, request_user):
    if user.last_login is None and user.is_active and request_user.has_perm("core.add_user"):
        address = reverse("wagtailusers_users:invite_again", args=[user.pk])
        yield Button(
            _("Invite again"),
            icon_name="mail",
            priority=5,
            attrs={
                "data-controller": "w-action",
                "data-action": "w-action#post",
                "data-w-action-url-value": address,
            },
        )


@hooks.register("before_bulk_action")
def leave_administrators_alone(request, action_type, objects, action):
    """An administrator's account is changed by administrators only. Wagtail asks for each one, but not for many."""
    are_users = action.model is get_user_model()
    if are_users and not request.user.is_superuser and any(user.is_superuser for user in objects):
        raise PermissionDenied
