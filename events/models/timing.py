"""When an event takes place and whether: the fields, and the dates that follow from them."""

import zoneinfo
from itertools import islice

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.models.settings import validate_time_zone

from ..recurrence import ImpossibleTime, WallTimes, expand
from ..rules import RuleRefused, parse
from .choices import EXPLAINED, EventStatus, OpenPointSubject, ShowInLists
from .occurrences import EventOccurrence, last_known_day

IMPOSSIBLE = (ImpossibleTime, RuleRefused)


class Timed(models.Model):
    """Wall-clock times, a rule and a state. The dates of a series that differ are ``exceptions``."""

    all_day = models.BooleanField(
        _("all day"), default=False, help_text=_("Tick this if it has no hours, such as a deadline.")
    )
    start_date = models.DateField(_("first day"), null=True, help_text=_("For example 2027-03-09."))
    start_time = models.TimeField(_("begins at"), null=True, blank=True, help_text=_("For example 19:00."))
    end_date = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Left empty, it ends on the day it begins.")
    )
    end_time = models.TimeField(_("ends at"), null=True, blank=True)
    time_zone = models.CharField(
        _("time zone"), max_length=64, default=settings.TIME_ZONE, validators=[validate_time_zone]
    )
    rrule = models.CharField(_("repeats"), max_length=500, blank=True)
    show_in_lists = models.CharField(
        _("in lists"),
        max_length=4,
        choices=ShowInLists,
        default=ShowInLists.NEXT,
        help_text=_("Of an event that repeats: whether lists show its next date only, or each."),
    )
    continues = models.ForeignKey(
        "events.EventPage",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="continued_by",
    )
    status = models.CharField(_("status"), max_length=20, choices=EventStatus, default=EventStatus.SCHEDULED)
    status_note = models.CharField(
        _("status note"),
        max_length=255,
        blank=True,
        help_text=_("What readers should know about it, for example when it will be instead."),
    )
    previous_start = models.DateTimeField(
        _("was to begin at"),
        null=True,
        blank=True,
        help_text=_("Of an event that was moved. It is filled in by itself when readers know the former time."),
    )
    sold_out = models.BooleanField(
        _("all places are taken"), default=False, help_text=_("Readers see it in place of the link to register.")
    )

    class Meta:
        abstract = True

    @property
    def zone(self):
        return zoneinfo.ZoneInfo(self.time_zone)

    @property
    def wall_times(self):
        """The times as they were written, complete: an event ends on the day it begins unless it says otherwise.
        While its hours are to be announced, it is known by its days."""
        has_no_hours = self.all_day or (self.start_time is None and self.is_open(OpenPointSubject.TIME))
        return WallTimes(
            zone=self.zone,
            start_date=self.start_date,
            end_date=self.end_date or self.start_date,
            start_time=None if has_no_hours else self.start_time,
            end_time=None if has_no_hours else self.end_time,
        )

    @property
    def is_series(self):
        return bool(self.rrule)

    @property
    def rule(self):
        """The rule, parsed; None for a single event. Raises RuleRefused."""
        return parse(self.rrule) if self.rrule else None

    @property
    def date_exceptions(self):
        """The exceptions as recurrence.py knows them. A row that was begun and not filled in says nothing yet."""
        if not self.is_series:
            return []
        return [row.as_date_exception() for row in self.exceptions.all() if row.original_date]

    @property
    def is_off(self):
        """Whether nobody should go there."""
        return self.status in EXPLAINED

    def dates(self, last=None):
        """The dates that publishing would write, as rows that are not saved; none while those of a draft cannot be."""
        try:
            return self.derived_dates(last)
        except IMPOSSIBLE:
            return []

    def derived_dates(self, last=None):
        """The same. Raises ImpossibleTime or RuleRefused."""
        if not self.start_date:
            return []
        found = expand(self.wall_times, self.rule, self.date_exceptions, last or last_known_day())
        venues = {row.venue_id: row.venue for row in self.exceptions.all() if row.venue_id} if self.is_series else {}
        return [EventOccurrence.of(self, occurrence, venues) for occurrence in found]

    def upcoming_dates(self, most, now=None):
        """The next dates, those that are on included. In memory, so that a preview shows the words of the draft."""
        now = now or timezone.now()
        return list(islice((date for date in self.dates() if date.ends_at > now), most))

    def remember_former_start(self, live):
        """Of a single event that readers know at another time: when it was to begin."""
        before, after = live.dates(), self.dates()
        is_moved = before and after and before[0].starts_at != after[0].starts_at
        if is_moved and self.status == EventStatus.RESCHEDULED and not (self.is_series or live.is_series):
            self.previous_start = before[0].starts_at
