from datetime import timedelta

from django.db import models
from django.utils import timezone

from cms.core import visibility

from ..recurrence import LONGEST


class OccurrenceQuerySet(models.QuerySet):
    def visible(self, now=None):
        return visibility.visible(self, now, through="page")

    def visible_in(self, site, now=None):
        return visibility.visible_in(self, site, now, through="page")

    def child_of(self, index):
        """Those of the events in one list."""
        return self.filter(page__path__startswith=index.path, page__depth=index.depth + 1)

    def upcoming(self, now=None):
        """What has not ended, the next first."""
        return self.filter(ends_at__gt=now or timezone.now()).order_by("starts_at", "pk")

    def past(self, now=None):
        """What has ended, the newest first."""
        now = now or timezone.now()
        return self.filter(ends_at__lte=now, starts_at__lt=now).order_by("-starts_at", "-pk")

    def overlapping(self, start=None, end=None):
        """What takes place in the half-open time from ``start`` to ``end``; either may be missing."""
        found = self
        if start:
            # No event is longer, so that the index on the beginnings has a lower bound, too.
            found = found.filter(ends_at__gt=start, starts_at__gt=start - LONGEST - timedelta(days=1))
        if end:
            found = found.filter(starts_at__lt=end)
        return found

    def of_kind(self, kind=None):
        return self.filter(page__kind__slug=kind) if kind else self

    def for_listing(self):
        """With all that a row shows, and without the body."""
        return self.select_related("page__kind", "page__venue").defer("page__body")


class EventOccurrence(models.Model):
    """One date of a published event, derived from the page so that every list is plain SQL. Never edited by hand.

    ``original_date`` is the local day that names the date; it stays when the date is moved.
    """

    page = models.ForeignKey("events.EventPage", on_delete=models.CASCADE, related_name="occurrences")
    original_date = models.DateField()
    original_start = models.DateTimeField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    local_start_date = models.DateField()
    local_end_date = models.DateField()
    all_day = models.BooleanField()
    status = models.CharField(max_length=20)

    objects = OccurrenceQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["page", "original_date"], name="events_one_row_a_date")]
        indexes = [
            models.Index(fields=["starts_at", "id"], name="events_by_start"),
            models.Index(fields=["ends_at"], name="events_by_end"),
            models.Index(fields=["local_start_date", "local_end_date"], name="events_by_day"),
            models.Index(fields=["page", "starts_at"], name="events_of_page"),
        ]

    def __str__(self):
        return f"{self.page_id} on {self.original_date}"

    @property
    def month(self):
        """The first day of the month in which it begins, to group a list by."""
        return self.local_start_date.replace(day=1)

    @property
    def is_past(self):
        return self.ends_at <= timezone.now()
