from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.users.views.users import UserViewSet

from . import bin_views, binning, history, views
from .account_forms import AccountForm, InvitationForm


class ReviewedPageViewSet(PageViewSet):
    """The admin's views of every page, in place of Wagtail's own."""

    add_view_class = views.StartedCreateView
    edit_view_class = views.ReviewedEditView
    revisions_revert_view_class = views.ReviewedRevertView
    workflow_action_view_class = views.ReviewedActionView
    delete_view_class = bin_views.PutIntoBinView
    index_view_class = bin_views.SectionView
    history_view_class = history.VersionsView


class BinMenuItem(MenuItem):
    def is_shown(self, request):
        return binning.may_put_something(request.user)


class BinViewSet(ViewSet):
    name = "bin"
    icon = "bin"
    menu_label = _("Bin")
    menu_order = 8900
    menu_item_class = BinMenuItem
    add_to_admin_menu = True

    def get_urlpatterns(self):
        return [
            path("", bin_views.BinView.as_view(), name="index"),
            path("<int:pk>/take-out/", bin_views.TakeOutView.as_view(), name="take_out"),
            path("<int:pk>/delete/", bin_views.DeleteForGoodView.as_view(), name="delete_for_good"),
        ]


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
