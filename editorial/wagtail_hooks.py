from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page

from cms.core.binned import is_binned, outside
from cms.delivery.generation import in_its_own_transaction
from events.models import EventPage

from . import attesting, binning, buttons, review, urgent
from .announcing import AnnounceView
from .bin_views import DeskPagesAPI, PutIntoBinBulkAction, lead_to_bin
from .checks_views import BeforePublishingView
from .content_checks import speak_to_writers
from .dashboard import PANELS
from .groups import may_read_reports
from .help import ContentsView, HelpMenuItem, HelpPageView
from .lists import ArticlesViewSet, EventsViewSet
from .news import News
from .undoing import UndoView
from .viewsets import BinViewSet, ReviewedPageViewSet
from .welcome import WayToHelp, Welcome, is_closed_for
from .word.views import WriteFromWordView, paste


@hooks.register("register_admin_viewset")
def register_page_views():
    return [ReviewedPageViewSet(), ArticlesViewSet(), EventsViewSet(), BinViewSet()]


@hooks.register("construct_homepage_panels")
def show_what_one_comes_for(request, panels):
    panels[:] = [*(panel() for panel in PANELS), WayToHelp()]
    if not is_closed_for(request.user):
        panels.append(Welcome())


@hooks.register("construct_homepage_summary_items")
def count_nothing(request, items):
    items.clear()


hooks.register("register_bulk_action", PutIntoBinBulkAction)


@hooks.register("construct_admin_api")
def put_into_the_bin_by_api(router):
    router.register_endpoint("pages", DeskPagesAPI)


@hooks.register("before_move_page")
def leave_what_is_in_the_bin(request, page, destination):
    """Wagtail shows what is to be moved before it asks whether it may be."""
    if is_binned(page) or is_binned(destination):
        return lead_to_bin(request, page) or redirect("wagtailadmin_home")
    return None


@hooks.register("construct_page_chooser_queryset")
def leave_out_what_is_in_the_bin(pages, request):
    """Choosers alone do not ask the policy of pages (sight.py)."""
    return outside(pages)


@hooks.register("register_log_actions")
def register_log_actions(actions):
    actions.register_action(
        "chapterhouse.review.ended_without_approval",
        _("End review without approval"),
        _("The review ended without an approval; nothing was published"),
    )
    actions.register_action(binning.PUT, _("Put into the bin"), _("Put into the bin"))
    actions.register_action(binning.TAKEN_OUT, _("Take out of the bin"), _("Taken out of the bin, as a draft"))
    actions.register_action(
        attesting.ATTESTED,
        _("Say why nobody can be recognised"),
        _("Said why no client can be recognised"),
    )
    actions.register_action(
        review.WITHDRAWN,
        _("Take back a schedule"),
        _("Not published at its time: its words were not the approved ones any more"),
    )
    actions.register_action(review.PASSED_ON, _("Leave it to another reader"), _("Left to another reader"))
    actions.register_action(review.UNDONE, _("Take back an approval"), _("The approval was taken back"))
    actions.register_action(review.OVERRIDDEN)(OverrideInLog)
    actions.register_action(review.ANNOUNCED)(AnnouncementInLog)
    actions.register_action(urgent.CARRIED)(CarriedInLog)


class AnnouncementInLog(LogFormatter):
    label = _("Announce at once")

    def format_message(self, log_entry):
        news = News.from_log(log_entry.data)
        note = f" “{news.note}”" if news.note else ""
        return gettext("Announced without a second reader: %(what)s.%(note)s") % {"what": news.words, "note": note}


class OverrideInLog(LogFormatter):
    label = _("Publish without a second reader")

    def format_message(self, log_entry):
        return gettext("Published without a second reader: “%(reason)s”") % {"reason": log_entry.data["reason"]}


class CarriedInLog(LogFormatter):
    label = _("Put what was announced into the draft")

    def format_message(self, log_entry):
        words = News.from_log(log_entry.data).words
        return gettext("The draft says now, too: %(what)s. Its words are as they were") % {"what": words}


@hooks.register("register_admin_urls")
def register_announcing():
    return [path("events/<int:pk>/announce/", AnnounceView.as_view(), name="announce_event")]


@hooks.register("register_admin_urls")
def register_undoing():
    return [path("pages/take-back/<int:state_id>/", UndoView.as_view(), name="undo_approval")]


@hooks.register("register_admin_urls")
def register_checks():
    address = "pages/<int:page_id>/before-publishing/"
    return [path(address, BeforePublishingView.as_view(), name="before_publishing")]


@hooks.register("register_admin_urls")
def register_writing_from_elsewhere():
    return [
        path("articles/from-word/", in_its_own_transaction(WriteFromWordView.as_view()), name="write_from_word"),
        path("articles/paste/", in_its_own_transaction(paste), name="paste_article"),
    ]


@hooks.register("insert_editor_js")
def keep_what_is_pasted():
    return render_to_string("editorial/paste.html")


@hooks.register("register_page_header_buttons")
def offer_to_announce(page, user, view_name, next_url=None):
    """Beside an event that is on the site; ``page`` may be its draft."""
    if not issubclass(page.specific_class or Page, EventPage) or not page.live:
        return
    event = EventPage.objects.get(pk=page.pk)
    if urgent.may_announce(user, event) and not urgent.nothing_to_announce(event):
        address = reverse("announce_event", args=[event.pk])
        yield Button(AnnounceView.page_title, address, icon_name="warning", priority=5)


@hooks.register("construct_page_action_menu")
def show_the_next_step(menu_items, request, context):
    menu_items += buttons.for_whom_it_is_locked(request.user, context)
    menu_items[:] = buttons.in_order(menu_items, context["view"])


@hooks.register("insert_global_admin_css")
def look_of_the_desk():
    return format_html('<link rel="stylesheet" href="{}">', static("css/desk/desk.css"))


@hooks.register("insert_editor_js")
def open_the_preview_and_lose_nothing():
    scripts = [static(f"js/desk/{name}.js") for name in ("typing", "preview", "saving", "content-checks")]
    return format_html_join("", '<script src="{}"></script>', ((script,) for script in scripts))


@hooks.register("construct_wagtail_userbar")
def check_what_a_writer_can_mend(request, items, page):
    speak_to_writers(items)


@hooks.register("construct_main_menu")
def show_authors_what_they_need(request, menu_items):
    """Who only writes and reads has four words in the menu. Files and places are added where they are chosen."""
    if not may_read_reports(request.user):
        menu_items[:] = [item for item in menu_items if item.name in _OF_EVERYBODY]


_OF_EVERYBODY = {"articles", "events", "images", "bin", "help"}


@hooks.register("register_user_listing_buttons")
def offer_another_invitation(user, request_user):
    if user.last_login is None and user.is_active and request_user.has_perm("core.add_user"):
        address = reverse("wagtailusers_users:invite_again", args=[user.pk])
        yield Button(
            _("Invite again"),
            icon_name="mail",
            priority=5,
            attrs={
                "data-controller": "w-action",
                "data-action": "w-action#post",
                "data-w-action-url-value": address,
            },
        )


@hooks.register("before_bulk_action")
def leave_administrators_alone(request, action_type, objects, action):
    """An administrator's account is changed by administrators only. Wagtail asks for each one, but not for many."""
    are_users = action.model is get_user_model()
    if are_users and not request.user.is_superuser and any(user.is_superuser for user in objects):
        raise PermissionDenied


@hooks.register("register_admin_urls")
def register_help():
    return [
        path("help/", ContentsView.as_view(), name="help"),
        path("help/<slug:name>/", HelpPageView.as_view(), name="help_page"),
    ]


@hooks.register("register_admin_menu_item")
def lead_to_help():
    return HelpMenuItem()


@hooks.register("construct_help_menu")
def ask_no_third_party_for_help(request, menu_items):
    """Wagtail's own leads to other hosts, in words for people who build sites. A menu without items is not shown."""
    menu_items.clear()
