import json
from functools import partial

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
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.admin.views.pages.workflow import WorkflowActionView
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.permissions import policy_registry
from wagtail.users.views.users import CreateView as CreateUserView
from wagtail.users.views.users import EditView as EditUserView
from wagtail.users.views.users import IndexView as UsersView

from cms.core.binned import is_binned

from . import attesting, starts
from .bin_views import lead_to_bin
from .checks_views import ChecksBesideMixin, say_what_readers_should_know
from .help import HelpBesideMixin
from .history import VersionMixin
from .invitations import invite
from .models import ReviewTask, ReviewTaskState
from .news import brings_back, missed_by
from .review import NOT_WAITING, ReviewRefused, can_be_undone, sent_back_with, token
from .standing import later

APPROVING = ("approve", "override")


class BackToDeskMixin:
    def redirect_away(self):
        """Back to what waits: the tree of pages may be closed to a reader, and an author has no use for it."""
        return super().redirect_away() if self.next_url else redirect("wagtailadmin_home")


class ReviewingMixin(BackToDeskMixin):
    """Approving from the editor: of the words that the form was loaded with, and no others."""

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except PermissionDenied:
            if self.expects_json_response and is_binned(self.page):
                # Autosave shows the words of those codes only that it knows.
                return self.json_error_response("locked", _("This is in the bin. What you write is not saved."))
            if the_bin := lead_to_bin(request, self.page):
                return the_bin
            # Readers may open a page while it waits for them. Another one was quicker.
            if self.page.workflow_in_progress or not self.page.workflow_states.exists() or self.expects_json_response:
                raise
            messages.error(request, NOT_WAITING)
            return redirect("wagtailadmin_home")

    def post(self, request, *args, **kwargs):
        """What is refused halfway is not written. (Wagtail makes an answer of a refusal, and an answer is kept.)"""
        with transaction.atomic():
            if missed := missed_by(self.page, self.loaded_revision_id):
                self.page.save_revision = partial(self._save_with, missed, self.page.save_revision)
            return super().post(request, *args, **kwargs)

    @property
    def loaded_revision_id(self):
        """Whose words the form was filled with."""
        return self.request.POST.get("overwrite_revision_id") or self.request.POST.get("loaded_revision_id", "")

    def _save_with(self, missed, save_revision, *args, **kwargs):
        """Who had the editor open while the event was cancelled does not say the contrary by saving."""
        for news in missed:
            news.put_into(self.page)
        words = {"what": "; ".join(news.words for news in missed)}
        messages.warning(
            self.request, _("While you had this open, it was announced: %(what)s. Your version says so, too.") % words
        )
        return save_revision(*args, **kwargs)

    @cached_property
    def action_name_and_method(self):
        name, method = super().action_name_and_method
        if name == "save" and self.request.POST.get("action-workflow-action"):
            return "refuse_review", self.refuse_review
        return name, method

    def refuse_review(self):
        """Somebody pressed a reader's button who is no reader, or no longer."""
        if not self.page.workflow_in_progress:
            return self._refuse(NOT_WAITING)
        messages.error(self.request, _("Because you wrote a part of this, somebody else has to approve it."))
        return self.save_action() if self.has_content_changes else self.redirect_and_remain()

    def perform_workflow_action(self):
        if self.workflow_action in APPROVING and not self._shows_latest():
            return self._refuse(
                _(
                    "Somebody changed this while you had it open. Nothing was approved. "
                    "Load the page to see it as it is."
                )
            )
        if isinstance(self.page.current_workflow_task, ReviewTask):
            self._say_what_was_seen()
        try:
            return self._act_on_what_is_locked() if self.locked_for_user else super().perform_workflow_action()
        except ReviewRefused as refusal:
            messages.error(self.request, str(refusal))
            return self.redirect_and_remain()

    def form_invalid(self, form):
        """A steward publishes what they wrote and sent: it is locked for them, so nothing of the form is kept."""
        if self.locked_for_user and self.action_name == "perform_workflow_action":
            self.has_content_changes = False
            return self.perform_workflow_action()
        return super().form_invalid(form)

    def _act_on_what_is_locked(self):
        state, extra = (
            self.page.current_workflow_task_state,
            json.loads(self.request.POST["workflow-action-extra-data"]),
        )
        self.page.current_workflow_task.on_action(state, self.request.user, self.workflow_action, **extra)
        self.add_save_confirmation_message()
        return self.redirect_away()

    def add_save_confirmation_message(self):
        if self.action_name == "perform_workflow_action":
            _say_how_it_stands(self.request, self.page, self.workflow_state, self.workflow_action)
        else:
            super().add_save_confirmation_message()

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
        if self.workflow_action in APPROVING:
            data["seen"] = token(self.latest_revision)
        self.request.POST = self.request.POST.copy()
        self.request.POST["workflow-action-extra-data"] = json.dumps(data)


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


def _say_how_it_stands(request, page, workflow_state, action):
    if action == "pass_on":
        _say_it_is_passed_on(request, page)
        return
    workflow_state.refresh_from_db()
    say, sentence = _HOW_IT_STANDS[workflow_state.status]
    page, words = Page.objects.get(pk=page.pk), {"title": page.get_admin_display_title()}
    if workflow_state.status == WorkflowState.STATUS_APPROVED and page.approved_schedule:
        sentence = _("“%(title)s” is approved. It will be on the site from %(moment)s on.")
        words["moment"] = later(page.get_latest_revision_as_object())
    say(request, sentence % words, buttons=_receipt(page, workflow_state, request))


def _say_it_is_passed_on(request, page):
    words = _("You have left “%(title)s” to another reader. The others get a mail.")
    messages.success(request, words % {"title": page.get_admin_display_title()})


def _receipt(page, workflow_state, request):
    """To see what was published, and to take it back within some minutes."""
    approval = ReviewTaskState.objects.filter(pk=workflow_state.current_task_state_id).first()
    buttons = []
    if page.live and approval:
        buttons.append(messages.button(page.full_url, _("See it on the site"), new_window=True))
    if approval and can_be_undone(approval, request.user):
        buttons.append(messages.button(reverse("undo_approval", args=[approval.pk]), _("Take it back")))
    return buttons


class StartedCreateView(HelpBesideMixin, ChecksBesideMixin, BackToDeskMixin, CreateView):
    """A new page, empty or with what is usual for its kind: `?start=report` (starts.py)."""

    def get(self, request):
        starts.begin(self.page, request.GET.get("start", ""))
        return super().get(request)


class ReviewedEditView(HelpBesideMixin, ChecksBesideMixin, ReviewingMixin, EditView):
    def get(self, request, *args, **kwargs):
        if words := sent_back_with(self.page):
            messages.warning(request, words)
        if self.page.workflow_in_progress and self.page.current_workflow_task.get_actions(self.page, request.user):
            say_what_readers_should_know(request, self.page)
        if brings_back(self.page):
            messages.warning(
                request,
                _(
                    "Readers know that this does not take place, or that one of its dates does not. "
                    "This version says that it does."
                ),
            )
        return super().get(request, *args, **kwargs)


class ReviewedRevertView(VersionMixin, ReviewingMixin, RevisionsRevertView):
    @property
    def loaded_revision_id(self):
        return self.previous_revision.pk

    def get_object(self):
        if self.previous_revision is None:
            raise Http404
        return super().get_object()


class ReviewedActionView(WorkflowActionView):
    """Approving from the dashboard or a menu."""

    def get_task_state(self):
        """That of the page in the address: what may be done with one says nothing of another."""
        return get_object_or_404(TaskState, pk=self.task_state_id, workflow_state__object_id=self.object.pk).specific

    def get(self, request, *args, **kwargs):
        if self.action_name in APPROVING and self.task_state.revision_id != self.object.latest_revision_id:
            return self._lead_to_page(_("A reader has corrected this since it was sent. Please read it here first."))
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        if self.action_name in APPROVING and "seen" not in request.POST and isinstance(self.task, ReviewTask):
            return self._lead_to_page(_("Please read it here first. You can approve it with the button below."))
        try:
            response = super().post(request, *args, **kwargs)
        except ReviewRefused as refusal:
            return self._lead_to_page(str(refusal))
        self.task_state.refresh_from_db()
        if self.task_state.status != TaskState.STATUS_IN_PROGRESS:  # else the form has an error
            _say_how_it_stands(request, self.object, self.task_state.workflow_state, self.action_name)
        elif self.action_name == "pass_on":
            _say_it_is_passed_on(request, self.object)
        return response

    def get_context_data(self, **kwargs):
        page = self.task_state.revision.as_object()
        attested = attesting.said_of(page) if self.action_name in APPROVING else []
        return super().get_context_data(**kwargs) | {"attested": attested}

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
