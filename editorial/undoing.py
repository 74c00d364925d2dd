"""Taking back an approval that was given a moment ago."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from . import review
from .models import ReviewTaskState

_WAITS = gettext_lazy("“%(title)s” is as it was before, and waits for review.")
_CHANGED_SINCE = gettext_lazy(
    "“%(title)s” is as it was before. It has been changed since it was approved: whoever did so sends it for review."
)


class UndoView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "editorial/undo.html"
    page_title = gettext_lazy("Take it back")
    header_icon = "rotate"

    def dispatch(self, request, state_id):
        self.approval = get_object_or_404(ReviewTaskState, pk=state_id)
        self.page = get_object_or_404(Page, pk=self.approval.workflow_state.object_id)
        may_see = self.page.permissions_for_user(request.user).can_edit()
        if request.user.pk != self.approval.finished_by_id and not may_see:
            raise PermissionDenied
        return super().dispatch(request)

    def post(self, request):
        try:
            waits = review.undo(self.approval, request.user)
        except review.ReviewRefused as refusal:
            messages.error(request, str(refusal))
        else:
            words = _WAITS if waits else _CHANGED_SINCE
            messages.success(request, words % {"title": self.page.get_admin_display_title()})
        return redirect("wagtailadmin_home")

    def get_context_data(self, **kwargs):
        is_waiting = self.approval.revision.approved_go_live_at is not None
        waits = self.page.latest_revision_id == self.approval.revision_id
        found = {"waits": waits, "page": self.page, "is_waiting": is_waiting, "replaced": self.approval.replaced_id}
        return super().get_context_data(**kwargs) | found
