from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.users.views.users import UserViewSet

from . import views
from .account_forms import AccountForm, InvitationForm


class ReviewedPageViewSet(PageViewSet):
    """The admin's views of every page, in place of Wagtail's own."""

    edit_view_class = views.ReviewedEditView
    revisions_revert_view_class = views.ReviewedRevertView
    workflow_action_view_class = views.ReviewedActionView


class AccountViewSet(UserViewSet):
    menu_label = _("People with an account")
    index_view_class = views.AccountsView
    add_view_class = views.InviteView
    edit_view_class = views.AccountView
    # A person is not copied; and what is posted to Wagtail's view of a copy is written to the account itself.
    copy_view_enabled = False

    def get_form_class(self, for_update=False):
        return AccountForm if for_update else InvitationForm

    def get_urlpatterns(self):
        return [
            *super().get_urlpatterns(),
            path("invite-again/<int:user_id>/", views.invite_again, name="invite_again"),
        ]
