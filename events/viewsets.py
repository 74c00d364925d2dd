from django.db import transaction
from django.db.models import ProtectedError
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.snippets.views.snippets import DeleteView, SnippetViewSet

from .models import Committee, EventKind, Venue


class DeleteVenueView(DeleteView):
    """Where a date that has been took place stays known. Wagtail's list of uses does not know dates."""

    def form_valid(self, form):
        try:
            with transaction.atomic():
                return super().form_valid(form)
        except ProtectedError:
            messages.error(
                self.request,
                _("Dates on the site take place at “%(venue)s”, or have taken place there: it cannot be deleted.")
                % {"venue": self.object},
            )
            return redirect(self.get_success_url())


class VenueViewSet(SnippetViewSet):
    model = Venue
    delete_view_class = DeleteVenueView
    icon = "site"
    menu_label = _("Venues")
    menu_order = 320
    add_to_admin_menu = True
    list_display = ["name", "street", "city"]
    search_fields = ["name", "street", "city"]


class EventKindViewSet(SnippetViewSet):
    model = EventKind
    icon = "calendar-alt"
    menu_label = _("Kinds of events")
    menu_order = 330
    add_to_admin_menu = True
    list_display = ["name", "slug", "description"]


class CommitteeViewSet(SnippetViewSet):
    model = Committee
    icon = "group"
    menu_label = _("Committees")
    menu_order = 340
    add_to_admin_menu = True
    list_display = ["name", "slug", "description"]
