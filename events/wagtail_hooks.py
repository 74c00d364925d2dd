from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.snippets.models import register_snippet

from . import desk
from .models import EventPage
from .publishing import record_publication
from .splitting import can_go_on_differently
from .viewsets import CommitteeViewSet, EventKindViewSet, VenueViewSet

register_snippet(VenueViewSet)
register_snippet(EventKindViewSet)
register_snippet(CommitteeViewSet)


@hooks.register("after_convert_alias_page")
def record_former_alias(request, page):
    """An alias has neither dates nor an identity, and Wagtail sends no signal when it becomes a page of its own."""
    if isinstance(page, EventPage) and page.live:
        record_publication(page)


@hooks.register("register_admin_urls")
def register_desk():
    return [
        path("events/<int:page_id>/dates/", desk.dates_of_form, name="event_dates"),
        path("events/new/<int:parent_id>/dates/", desk.dates_of_new_form, name="new_event_dates"),
        path("events/<int:page_id>/go-on/", desk.go_on_differently, name="go_on_differently"),
    ]


class GoOnDifferentlyMenuItem(ActionMenuItem):
    """For a series that readers know: its past stays as it was, so that a new one has to begin."""

    label = _("Go on differently")
    name = "go-on-differently"
    icon_name = "calendar-alt"

    def is_shown(self, context):
        page = context.get("page")
        is_possible = isinstance(page, EventPage) and can_go_on_differently(page)
        return is_possible and context["view"] == "edit" and super().is_shown(context)

    def get_url(self, context):
        return reverse("go_on_differently", args=[context["page"].pk])


@hooks.register("register_page_action_menu_item")
def offer_to_go_on_differently():
    return GoOnDifferentlyMenuItem(order=60)
