"""How a page stands, in the words of those who write."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import WorkflowState

from cms.core.time_zones import city


@dataclass(frozen=True)
class Standing:
    """``name`` is for looks, ``words`` for people."""

    name: str
    words: str


def standing_of(page) -> Standing:
    """``page`` may come from a list that has fetched workflow states and schedules for all of its pages."""
    state = page.current_workflow_state
    if state and state.status == WorkflowState.STATUS_IN_PROGRESS:
        return Standing("with-reader", _("With the board for review"))
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        return Standing("sent-back", _("Sent back"))
    if page.approved_schedule and (scheduled := page.scheduled_revision):
        return _standing_of_scheduled(scheduled.approved_go_live_at)
    if not page.live:
        return Standing("draft", _("Taken off the site") if page.expired else _("Draft"))
    if page.has_unpublished_changes:
        return Standing("changed", _("Published, with changes that nobody has read"))
    return Standing("published", _("Published"))


def _standing_of_scheduled(moment):
    words = {"moment": in_words(moment)}
    if moment <= timezone.now():
        return Standing("overdue", _("Approved, was to go live %(moment)s") % words)
    return Standing("scheduled", _("Approved, goes live %(moment)s") % words)


def later(page):
    """When the page is to go on the site, as “Tue 1 Dec, 09:00 (New York)”; empty if as soon as it is approved."""
    if page.go_live_at is None or page.go_live_at <= timezone.now():
        return ""
    return in_words(page.go_live_at)


def in_words(moment):
    """As “Tue 1 Dec, 09:00 (New York)”."""
    return _("%(moment)s (%(city)s)") % {
        "moment": date_format(localtime(moment), "SHORT_WEEKDAY_DATETIME_FORMAT"),
        "city": city(timezone.get_current_timezone_name()),
    }


def approving(page):
    """What the button of a reader says."""
    moment = later(page)
    return _("Approve for %(moment)s") % {"moment": moment} if moment else _("Approve and publish")
