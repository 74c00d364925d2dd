from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.urls import path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import PublishMenuItem, SubmitForModerationMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page, WorkflowState

from events.models import EventPage

from . import review, urgent
from .announcing import AnnounceView
from .groups import may_read_reports
from .news import News
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
    actions.register_action(review.ANNOUNCED)(AnnouncementInLog)
    actions.register_action(urgent.CARRIED)(CarriedInLog)


class AnnouncementInLog(LogFormatter):
    label = _("Announce at once")

    def format_message(self, log_entry):
        news = News.from_log(log_entry.data)
        note = f" “{news.note}”" if news.note else ""
        return gettext("Announced without a second reader: %(what)s.%(note)s") % {"what": news.words, "note": note}


class CarriedInLog(LogFormatter):
    label = _("Put what was announced into the draft")

    def format_message(self, log_entry):
        words = News.from_log(log_entry.data).words
        return gettext("The draft says now, too: %(what)s. Its words are as they were") % {"what": words}


@hooks.register("register_admin_urls")
def register_announcing():
    return [path("events/<int:pk>/announce/", AnnounceView.as_view(), name="announce_event")]


@hooks.register("register_page_header_buttons")
def offer_to_announce(page, user, view_name, next_url=None):
    """Beside an event that is on the site; ``page`` may be its draft."""
    if not issubclass(page.specific_class or Page, EventPage) or not page.live:
        return
    event = EventPage.objects.get(pk=page.pk)
    if urgent.may_announce(user, event) and not urgent.nothing_to_announce(event):
        address = reverse("announce_event", args=[event.pk])
        yield Button(AnnounceView.page_title, address, icon_name="warning", priority=5)


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
