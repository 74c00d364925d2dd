import json

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.admin.views.pages.workflow import WorkflowActionView
from wagtail.models import TaskState, WorkflowState
from wagtail.permissions import policy_registry
from wagtail.users.views.users import CreateView as CreateUserView
from wagtail.users.views.users import EditView as EditUserView
from wagtail.users.views.users import IndexView as UsersView

from .invitations import invite
from .models import ReviewTask
from .news import brings_back, make_known, missed_by
from .review import ReviewRefused, token


class ReviewingMixin:
    """Approving from the editor: of the words that the form was loaded with, and no others."""

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except PermissionDenied:
            # Readers may open a page while it waits for them. Another one was quicker.
            if self.page.workflow_in_progress or not self.page.workflow_states.exists() or self.expects_json_response:
                raise
            messages.error(request, _NOT_WAITING)
            return redirect("wagtailadmin_home")

    def post(self, request, *args, **kwargs):
        """What is refused halfway is not written. (Wagtail makes an answer of a refusal, and an answer is kept.)"""
        with transaction.atomic():
            before, missed = self.page.latest_revision_id, missed_by(self.page, self.loaded_revision_id)
            response = super().post(request, *args, **kwargs)
            if missed and self.page.latest_revision_id != before:
                self._make_known(missed)
            return response

    @property
    def loaded_revision_id(self):
        """Whose words the form was filled with."""
        return self.request.POST.get("overwrite_revision_id") or self.request.POST.get("loaded_revision_id", "")

    def _make_known(self, missed):
        """Who had the editor open while the event was cancelled does not say the contrary by saving."""
        make_known(self.page.latest_revision, missed)
        words = {"what": "; ".join(news.words for news in missed)}
        messages.warning(
            self.request, _("While you had this open, it was announced: %(what)s. Your version says so, too.") % words
        )

    @cached_property
    def action_name_and_method(self):
        name, method = super().action_name_and_method
        if name == "save" and self.request.POST.get("action-workflow-action"):
            return "refuse_review", self.refuse_review
        return name, method

    def refuse_review(self):
        """Somebody pressed a reader's button who is no reader, or no longer."""
        if not self.page.workflow_in_progress:
            return self._refuse(_NOT_WAITING)
        messages.error(self.request, _("Because you wrote a part of this, somebody else has to approve it."))
        return self.save_action() if self.has_content_changes else self.redirect_and_remain()

    def perform_workflow_action(self):
        if self.workflow_action == "approve" and not self._shows_latest():
            return self._refuse(
                _(
                    "Somebody changed this while you had it open. Nothing was approved. "
                    "Load the page to see it as it is."
                )
            )
        if isinstance(self.page.current_workflow_task, ReviewTask):
            self._say_what_was_seen()
        try:
            return super().perform_workflow_action()
        except ReviewRefused as refusal:
            messages.error(self.request, str(refusal))
            return self.redirect_and_remain()

    def add_save_confirmation_message(self):
        if self.action_name == "perform_workflow_action":
            _say_how_it_stands(self.request, self.page, self.workflow_state)
        else:
            super().add_save_confirmation_message()

    def redirect_away(self):
        """A reader goes back to what waits: the tree of pages may be closed to them."""
        if self.action_name == "perform_workflow_action" and not self.next_url:
            return redirect("wagtailadmin_home")
        return super().redirect_away()

    def _refuse(self, reason):
        """Say why, save nothing, and keep what was typed."""
        messages.error(self.request, reason)
        if not self.has_content_changes:
            return self.redirect_and_remain()
        self.has_unsaved_changes = True
        return self.render_to_response(self.get_context_data())

    def _shows_latest(self):
        loaded = self.request.POST.get("overwrite_revision_id") or self.request.POST.get("loaded_revision_id")
        return bool(loaded) and not self.is_out_of_date and not self.is_reverting

    def _say_what_was_seen(self):
        """Wagtail hands this on to the review; a comment is all that may come from the browser."""
        data = {"comment": str(_parsed(self.request.POST.get("workflow-action-extra-data")).get("comment", ""))}
        if self.workflow_action == "approve":
            data["seen"] = token(self.latest_revision)
        self.request.POST = self.request.POST.copy()
        self.request.POST["workflow-action-extra-data"] = json.dumps(data)


_NOT_WAITING = gettext_lazy("This is not waiting for review any more: somebody was quicker, or it was taken back.")
_HOW_IT_STANDS = {
    WorkflowState.STATUS_APPROVED: (messages.success, gettext_lazy("“%(title)s” is approved.")),
    WorkflowState.STATUS_IN_PROGRESS: (
        messages.success,
        gettext_lazy("You have approved “%(title)s”. It goes on to the next reader."),
    ),
    WorkflowState.STATUS_NEEDS_CHANGES: (
        messages.success,
        gettext_lazy("“%(title)s” has been sent back with your words."),
    ),
    WorkflowState.STATUS_CANCELLED: (
        messages.error,
        gettext_lazy("The review of “%(title)s” ended without an approval. Nothing was published."),
    ),
}


def _say_how_it_stands(request, page, workflow_state):
    workflow_state.refresh_from_db()
    say, sentence = _HOW_IT_STANDS[workflow_state.status]
    say(request, sentence % {"title": page.get_admin_display_title()})


class ReviewedEditView(ReviewingMixin, EditView):
    def get(self, request, *args, **kwargs):
        if brings_back(self.page):
            messages.warning(
                request,
                _(
                    "Readers know that this does not take place, or that one of its dates does not. "
                    "This version says that it does."
                ),
            )
        return super().get(request, *args, **kwargs)


class ReviewedRevertView(ReviewingMixin, RevisionsRevertView):
    @property
    def loaded_revision_id(self):
        return self.previous_revision.pk

    def get_object(self):
        if self.previous_revision is None:
            raise Http404
        return super().get_object()


class ReviewedActionView(WorkflowActionView):
    """Approving from the dashboard or a menu."""

    def get(self, request, *args, **kwargs):
        if self.action_name == "approve" and self.task_state.revision_id != self.object.latest_revision_id:
            return self._lead_to_page(_("A reader has corrected this since it was sent. Please read it here first."))
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        if self.action_name == "approve" and "seen" not in request.POST and isinstance(self.task, ReviewTask):
            return self._lead_to_page(_("Please read it here first. You can approve it with the button below."))
        try:
            response = super().post(request, *args, **kwargs)
        except ReviewRefused as refusal:
            return self._lead_to_page(str(refusal))
        self.task_state.refresh_from_db()
        if self.task_state.status != TaskState.STATUS_IN_PROGRESS:  # else the form has an error
            _say_how_it_stands(request, self.object, self.task_state.workflow_state)
        return response

    def _lead_to_page(self, reason):
        messages.error(self.request, reason)
        address = reverse("wagtailadmin_pages:edit", args=[self.object.pk])
        if self.request.headers.get("x-requested-with") == "XMLHttpRequest":
            return self.render_modal_json(self.request, {"step": "success", "redirect": address})
        return redirect(address)


class AccountsView(UsersView):
    """Who has an account. Nobody here has a user name."""

    @cached_property
    def columns(self):
        columns = super().columns
        for column in columns:
            if column.name == self.model.USERNAME_FIELD:
                column.label = _("E-mail address")
        return columns


class InviteView(CreateUserView):
    """A new account, and a mail that says how to get in."""

    success_message = _("%(object)s has been invited by mail.")

    def save_instance(self):
        user = super().save_instance()
        invite(user, invited_by=self.request.user)
        return user


class AccountView(EditUserView):
    """An administrator's account is changed by administrators only: its address leads to everything."""

    def dispatch(self, request, *args, **kwargs):
        if self.object.is_superuser and not request.user.is_superuser:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


@require_POST
def invite_again(request, user_id):
    """Send the mail once more, to somebody who has not been in yet."""
    User = get_user_model()
    if not policy_registry.get_by_type(User).user_has_permission(request.user, "add"):
        raise PermissionDenied
    user = get_object_or_404(User, pk=user_id, last_login__isnull=True, is_active=True)
    invite(user, invited_by=request.user)
    messages.success(request, _("%(name)s has been invited again.") % {"name": user})
    return redirect("wagtailusers_users:index")


def _parsed(text):
    """A JSON object; an empty one for anything else."""
    try:
        data = json.loads(text or "{}")
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}
