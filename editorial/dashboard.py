"""What somebody finds who comes to the desk: what to begin, what waits for them, what they have begun, and what is on
soon. Nothing is counted: a number helps nobody who has an evening."""

from datetime import timedelta

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component
from wagtail.models import Page, TaskState, WorkflowState

from cms.core.binned import outside
from cms.core.languages import own_name
from events.models import EventOccurrence, EventPage
from events.moments import date_words
from events.readiness import missing

from . import crisis, schedule, starts
from .sections import ARTICLES, EVENTS
from .standing import standing_of

MOST_DRAFTS = 6
MOST_EVENTS = 5
SOON = timedelta(days=60)
FEW_DATES = 40  # of which some may be of one series


class DashboardPanel(Component):
    def get_context_data(self, parent_context):
        return self.found_for(parent_context["request"].user)


class StartPanel(DashboardPanel):
    """Two large buttons."""

    order = 10
    template_name = "editorial/dashboard/start.html"

    def found_for(self, user):
        offers = (ARTICLES, _("Write an article"), "edit"), (EVENTS, _("Add an event"), "date")
        return {"offers": [offer for kind, words, icon in offers if (offer := _offer(kind, words, icon, user))]}


def _offer(kind, words, icon, user):
    first, *others = kind.sections_for(user) or [None]
    return first and {
        "words": words,
        "icon": icon,
        "address": kind.form_below(first),
        "starts": starts.of(kind),
        "word_address": f"{reverse('write_from_word')}?parent={first.pk}" if kind is ARTICLES else "",
        "other_languages": [
            {"name": own_name(section.locale.language_code), "address": kind.form_below(section)}
            for section in others
            if section.locale_id != first.locale_id
        ],
    }


class WaitingPanel(DashboardPanel):
    """What somebody else waits for: pages to read, and pages that have come back with a reader's words."""

    order = 20
    template_name = "editorial/dashboard/waiting.html"

    def found_for(self, user):
        return {"to_read": _to_read(user), "sent_back": _sent_back_to(user)}


def _to_read(user):
    states = TaskState.objects.reviewable_by(user).select_related("revision", "workflow_state__requested_by")
    return [
        {"page": page, "sent_by": state.workflow_state.requested_by, "since": state.started_at, "due": _due(state)}
        for state in states.order_by("started_at", "pk")
        if isinstance(page := state.revision.as_object(), Page)
    ]


def _due(state):
    """Only reviews of the house have a day."""
    return getattr(state.specific, "due", None)


def _sent_back_to(user):
    states = WorkflowState.objects.filter(status=WorkflowState.STATUS_NEEDS_CHANGES)
    states = states.select_related("current_task_state__finished_by").order_by("-current_task_state__finished_at", "pk")
    return [
        {"page": page, "reader": state.current_task_state.finished_by, "words": state.current_task_state.comment}
        for state in states
        if isinstance(page := state.content_object, Page) and user.pk in (state.requested_by_id, page.owner_id)
    ]


class DraftsPanel(DashboardPanel):
    """What somebody has begun, or sent, and readers do not see yet."""

    order = 30
    template_name = "editorial/dashboard/drafts.html"

    def found_for(self, user):
        unread = Page.objects.filter(Q(live=False) | Q(has_unpublished_changes=True), owner=user, alias_of=None)
        newest = outside(unread).order_by("-latest_revision_created_at", "-pk").specific().prefetch_workflow_states()
        return {"drafts": [(page, standing_of(page)) for page in newest.annotate_approved_schedule()[:MOST_DRAFTS]]}


class NextEventsPanel(DashboardPanel):
    """What is on soon, each event with its next date and what it does not say yet."""

    order = 40
    template_name = "editorial/dashboard/next_events.html"

    def found_for(self, user):
        now = timezone.now()
        soon = EventOccurrence.objects.visible(now).upcoming(now).filter(starts_at__lt=now + SOON)
        dates = {date.page_id: date for date in reversed(soon[:FEW_DATES])}
        first = sorted(dates.values(), key=lambda date: (date.starts_at, date.pk))[:MOST_EVENTS]
        events = EventPage.objects.for_api().in_bulk([date.page_id for date in first])
        return {"events": [_with_what_is_missing(events[date.page_id], date, user) for date in first]}


def _with_what_is_missing(event, date, user):
    may_edit = event.permissions_for_user(user).can_edit()
    return {
        "title": event.title,
        "address": reverse("wagtailadmin_pages:edit", args=[event.pk]) if may_edit else event.full_url,
        "when": date_words(date),
        "missing": [*map(_still_open, event.open_points.all()), *missing(event, event.get_site())],
    }


def _still_open(point):
    return _("%(what)s is to be announced") % {"what": point.get_subject_display()}


class CrisisNumbersPanel(DashboardPanel):
    """To web stewards: the numbers for help have to be called, and confirmed, again."""

    order = 5
    template_name = "editorial/dashboard/crisis_numbers.html"

    def found_for(self, user):
        return {"overdue": crisis.overdue() if user.has_perm("editorial.change_crisishelp") else []}


class OverduePanel(DashboardPanel):
    """What should be on the site by now. Whoever comes to the desk has just made the house try (schedule.py)."""

    order = 6
    template_name = "editorial/dashboard/overdue.html"

    def found_for(self, user):
        return {"overdue": schedule.overdue()}


PANELS = [OverduePanel, CrisisNumbersPanel, StartPanel, WaitingPanel, DraftsPanel, NextEventsPanel]
