"""Going back to an earlier version, in the words of those who do."""

from django.urls import resolve
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.views.generic.history import ActionColumn
from wagtail.admin.views.pages.history import PageHistoryView
from wagtail.utils.timestamps import render_timestamp

GO_BACK = gettext_lazy("Go back to this version")


class VersionColumn(ActionColumn):
    """With the way back in view; all else is behind the three dots, as in Wagtail."""

    cell_template_name = "editorial/version_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        others = []
        for action in context["actions"]:
            if resolve(action["url"]).url_name == "revisions_revert":
                context["go_back"] = action | {"label": GO_BACK}
            else:
                others.append(action)
        return context | {"actions": others}


class VersionsView(PageHistoryView):
    """The history of a page."""

    @cached_property
    def columns(self):
        return [_in_our_words(column) for column in super().columns]


def _in_our_words(column):
    if not isinstance(column, ActionColumn):
        return column
    return VersionColumn(
        column.name,
        label=column.label,
        object=column.object,
        url_names=column.url_names,
        user_can_unschedule=column.user_can_unschedule,
    )


class GoBackMenuItem(ActionMenuItem):
    """It saves the earlier version as the newest draft."""

    name = "action-save-draft"
    label = GO_BACK
    icon_name = "rotate"


class VersionMixin:
    """The editor, filled with an earlier version."""

    def get_warning_message(self):
        who = self.previous_revision.user
        words = {"when": self._when, "who": who or _("somebody without an account")}
        return (
            _(
                "This is how it was on %(when)s, as %(who)s left it. “Go back to this version” makes a new draft of "
                "it. Nothing is lost: what was written since then stays in the history."
            )
            % words
        )

    def add_save_confirmation_message(self):
        if self.action_name == "perform_workflow_action":
            super().add_save_confirmation_message()
            return
        words = {"title": self.page.get_admin_display_title(), "when": self._when}
        messages.success(
            self.request,
            _("“%(title)s” is again as it was on %(when)s. This is a new draft; no other version is lost.") % words,
        )

    @property
    def _when(self):
        return render_timestamp(self.previous_revision.created_at)
