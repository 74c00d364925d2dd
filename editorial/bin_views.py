"""The desk's views of the bin, and what stands in place of Wagtail's own ways to delete a page."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import ListView, TemplateView, View
from rest_framework.exceptions import PermissionDenied as ApiPermissionDenied
from rest_framework.response import Response
from wagtail.admin import messages
from wagtail.admin.api.actions.delete import DeletePageAPIAction
from wagtail.admin.api.actions.revert_to_page_revision import RevertToPageRevisionAPIAction
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.pages.bulk_actions import DeleteBulkAction
from wagtail.admin.views.pages.delete import DeleteView
from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.models import Page

from cms.core.binned import is_binned

from . import binning
from .models import BinnedPage


def day_of(moment):
    return date_format(timezone.localtime(moment), "DATE_FORMAT")


def lead_to_bin(request, page):
    """The answer to somebody who comes to a page that is in the bin; None if it is not, or nothing of theirs."""
    entry = binning.holding(page) if is_binned(page) else None
    if entry is None or not binning.may_take_out(request.user, entry):
        return None
    words = {"title": page.get_admin_display_title()}
    messages.warning(request, _("“%(title)s” is in the bin. To change it, take it out again first.") % words)
    return redirect("bin:index")


# Putting


class PutIntoBinView(DeleteView):
    """“Delete”, from wherever somebody chooses it."""

    template_name = "editorial/put_into_bin.html"

    def dispatch(self, request, page_id, *args, **kwargs):
        page = get_object_or_404(Page, pk=page_id)
        if is_binned(page):
            return lead_to_bin(request, page) or redirect("wagtailadmin_home")
        if binning.stays(page):
            words = {"title": page.get_admin_display_title()}
            messages.error(
                request,
                _(
                    "“%(title)s” is a part that the site cannot be without. Take it off the site if nobody should "
                    "see it."
                )
                % words,
            )
            return redirect("wagtailadmin_explore", page.pk)
        return super().dispatch(request, page_id, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        parent = self.page.get_parent()
        entry = binning.put(self.page, request.user)
        words = {"title": self.page.get_admin_display_title(), "day": day_of(entry.kept_until)}
        messages.success(
            request,
            _("“%(title)s” is in the bin. Until %(day)s it can be taken out again.") % words,
            buttons=[messages.button(reverse("bin:index"), _("Open the bin"))],
        )
        return redirect(self.next_url or reverse("wagtailadmin_explore", args=[parent.pk]))

    def get_context_data(self, **kwargs):
        back = self.next_url or reverse("wagtailadmin_explore", args=[self.page.get_parent().pk])
        return super().get_context_data(**kwargs) | {
            "days": BinnedPage.KEPT.days,
            "consequences": list(binning.consequences(self.page)),
            "back": back,
        }


class PutIntoBinBulkAction(DeleteBulkAction):
    """“Delete”, of several at once."""

    template_name = "editorial/put_several_into_bin.html"

    def check_perm(self, page):
        return binning.may_put(self.request.user, page)

    def get_context_data(self, **kwargs):
        # The society's name has to be typed before many pages are deleted; these are not.
        return super().get_context_data(**kwargs) | {
            "days": BinnedPage.KEPT.days,
            "type_to_confirm_before_delete": False,
        }

    def post(self, request):
        return super(DeleteBulkAction, self).post(request)

    @classmethod
    def execute_action(cls, objects, user=None, **kwargs):
        for page in objects:
            binning.put(page, user)
        return len(objects), 0

    def get_success_message(self, num_parent_objects, num_child_objects):
        return ngettext(
            "It is in the bin. For %(days)d days it can be taken out again.",
            "They are in the bin. For %(days)d days they can be taken out again.",
            num_parent_objects,
        ) % {"days": BinnedPage.KEPT.days}


class PutIntoBinAPIAction(DeletePageAPIAction):
    def execute(self, instance, data):
        if not binning.may_put(self.request.user, instance):
            raise ApiPermissionDenied
        binning.put(instance, self.request.user)
        return Response(status=204)


class GoBackAPIAction(RevertToPageRevisionAPIAction):
    """Wagtail's asks no lock: whoever waits for a reader could change what is being read."""

    def execute(self, instance, data):
        lock = instance.get_lock()
        if lock and lock.for_user(self.request.user):
            raise ApiPermissionDenied
        return super().execute(instance, data)


class DeskPagesAPI(PagesAdminAPIViewSet):
    """What the admin's own scripts ask."""

    actions = PagesAdminAPIViewSet.actions | {
        "delete": PutIntoBinAPIAction,
        "revert_to_page_revision": GoBackAPIAction,
    }


# What is not shown any more


class SectionView(ExplorableIndexView):
    """The pages below a page."""

    def get(self, request, parent_page_id=None):
        page = Page.objects.filter(pk=parent_page_id).first()
        if page and is_binned(page):
            return lead_to_bin(request, page) or redirect("wagtailadmin_explore_root")
        return super().get(request, parent_page_id)


# The bin


class BinView(WagtailAdminTemplateMixin, ListView):
    page_title = gettext_lazy("Bin")
    header_icon = "bin"
    template_name = "editorial/bin.html"
    context_object_name = "entries"
    paginate_by = 50
    page_kwarg = "p"

    def dispatch(self, request, *args, **kwargs):
        if not binning.may_put_something(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self):
        user = self.request.user
        mine = [entry for entry in binning.entries() if binning.may_take_out(user, entry)]
        for entry in mine:
            entry.may_go = binning.may_delete_for_good(user, entry)
        return mine

    def get_context_data(self, **kwargs):
        context = super().get_context_data(days=BinnedPage.KEPT.days, **kwargs)
        shown = context["page_obj"]
        return context | {"elided_page_range": shown.paginator.get_elided_page_range(shown.number)}


class EntryMixin:
    """A view of one entry of the bin, for those who may ``may``."""

    may = staticmethod(binning.may_take_out)

    @cached_property
    def entry(self):
        return get_object_or_404(binning.entries(), pk=self.kwargs["pk"])

    @cached_property
    def title(self):
        return self.entry.page.get_admin_display_title()

    def dispatch(self, request, *args, **kwargs):
        if not self.may(request.user, self.entry):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class TakeOutView(EntryMixin, View):
    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        page = binning.take_out(self.entry, request.user)
        words = {"title": self.title, "place": page.get_parent().get_admin_display_title()}
        said = _("“%(title)s” is below “%(place)s” again, as a draft.") % words
        if self.entry.was_live:
            said = f"{said} {_('It is not on the site: send it for review if it should be.')}"
        buttons = [messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Edit"))]
        messages.success(request, said, buttons=buttons)
        return redirect("bin:index")


class DeleteForGoodView(EntryMixin, WagtailAdminTemplateMixin, TemplateView):
    may = staticmethod(binning.may_delete_for_good)
    page_title = gettext_lazy("Delete for good")
    header_icon = "bin"
    template_name = "editorial/delete_for_good.html"

    def get_context_data(self, **kwargs):
        page = self.entry.page
        return super().get_context_data(entry=self.entry, page=page, below=page.get_descendant_count(), **kwargs)

    def get_breadcrumbs_items(self):
        return []

    def post(self, request, *args, **kwargs):
        binning.delete_for_good(self.entry, request.user)
        messages.success(request, _("“%(title)s” is deleted for good.") % {"title": self.title})
        return redirect("bin:index")
