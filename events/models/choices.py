from django.db import models
from django.utils.translation import gettext_lazy as _

from .. import recurrence


class EventStatus(models.TextChoices):
    SCHEDULED = "scheduled", _("Takes place")
    TENTATIVE = "tentative", _("Not certain yet")
    POSTPONED = "postponed", _("Postponed")
    RESCHEDULED = "rescheduled", _("Moved to another time")
    MOVED_ONLINE = "moved_online", _("Moved online")
    CANCELLED = "cancelled", _("Cancelled")


# What a reader has to be told more about.
EXPLAINED = {EventStatus.CANCELLED, EventStatus.POSTPONED}


class AttendanceMode(models.TextChoices):
    IN_PERSON = "in_person", _("In person")
    ONLINE = "online", _("Online")
    MIXED = "mixed", _("In person and online")


class ShowInLists(models.TextChoices):
    NEXT = "next", _("Only the next date")
    ALL = "all", _("Every date")


class ExceptionKind(models.TextChoices):
    CANCELLED = recurrence.CANCELLED, _("Cancelled: it stays on the site, marked")
    REMOVED = recurrence.REMOVED, _("Left out: as if it had never been planned")
    CHANGED = recurrence.CHANGED, _("Changed: another time, place or title")
    ADDED = recurrence.ADDED, _("Added: a date beside the rule")


class OpenPointSubject(models.TextChoices):
    VENUE = "venue", _("Place")
    TIME = "time", _("Time")
    SPEAKER = "speaker", _("Who speaks or leads")
    CE = "ce", _("Continuing education")


class CEStatus(models.TextChoices):
    NONE = "none", _("No credits")
    PENDING = "pending", _("Applied for, not decided")
    APPROVED = "approved", _("Approved")
    DENIED = "denied", _("Denied")


# Credits that somebody may hope for.
OFFERED = {CEStatus.PENDING, CEStatus.APPROVED}


class CELevel(models.TextChoices):
    BEGINNING = "beginning", _("Beginning")
    INTERMEDIATE = "intermediate", _("Intermediate")
    ADVANCED = "advanced", _("Advanced")


class DeliveryFormat(models.TextChoices):
    LIVE_IN_PERSON = "live_in_person", _("Live, in person")
    LIVE_INTERACTIVE_ONLINE = "live_interactive_online", _("Live and interactive, online")
    LIVE_HYBRID = "live_hybrid", _("Live, in person and online")
    RECORDED = "recorded", _("Recorded")
