from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Committee, EventKind, Venue


class VenueViewSet(SnippetViewSet):
    model = Venue
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
