from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.permissions import policy_registry
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
        path("events/<int:page_id>/again/", desk.announce, name="announce_again"),
    ]


@hooks.register("register_page_header_buttons")
def offer_to_announce_again(page, user, view_name, next_url=None):
    yield from _again(page, user)


@hooks.register("register_page_listing_more_buttons")
def offer_to_announce_again_in_lists(page, user, next_url=None):
    """Last year's event is often somebody else's, whose form does not open."""
    yield from _again(page, user)


def _again(page, user):
    """The view itself asks more: here it would be asked for every row of a list."""
    may_write = policy_registry.get_by_type(Page).user_has_permission(user, "add")
    if may_write and issubclass(page.specific_class or Page, EventPage) and desk.can_be_announced_again(page):
        yield Button(_("Announce it again"), reverse("announce_again", args=[page.pk]), icon_name="copy", priority=30)


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
