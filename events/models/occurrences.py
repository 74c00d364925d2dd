from datetime import UTC, datetime, timedelta
from importlib.metadata import version

from django.db import models
from django.db.models import Count, Exists, F, Max, OuterRef, Q, Subquery
from django.utils import timezone

from cms.core import visibility
from cms.delivery import memo

from ..recurrence import CANCELLED, LONGEST
from .choices import EXPLAINED, AttendanceMode, EventStatus, ShowInLists
from .education import CreditOffer
from .identity import EventIdentity

TZDATA = version("tzdata")

# Twenty a page, fifty pages. Whoever looks further chooses a year or a month.
MOST_LISTED = 1_000

# 24 months, and as many dates of a daily series.
FUTURE_DAYS = 730


def last_known_day(now=None):
    """The last day to which the dates of an open series are written down."""
    return (now or timezone.now()).date() + timedelta(days=FUTURE_DAYS - 1)


class KnownDates(models.Model):
    """One row: to which day the dates of every series are written down."""

    ONLY = 1

    until = models.DateField()


class OccurrenceQuerySet(models.QuerySet):
    def visible(self, now=None):
        return visibility.visible(self, now, through="page")

    def visible_in(self, site, now=None):
        return visibility.visible_in(self, site, now, through="page")

    def descendant_of(self, index):
        """Those of the events in one list."""
        return self.filter(page__path__startswith=index.path)

    def upcoming(self, now=None):
        """What has not ended, the next first."""
        now = now or timezone.now()
        return self.filter(ends_at__gt=now, starts_at__gt=_earliest_start(now)).order_by("starts_at", "pk")

    def past(self, now=None):
        """What has ended, the newest first."""
        now = now or timezone.now()
        return self.filter(ends_at__lte=now, starts_at__lt=now).order_by("-starts_at", "-pk")

    def next_of_each(self, now=None, most=MOST_LISTED):
        """Of what has not ended, the next date of each event: for an event that wants to show every date, each.

        The two kinds are looked up first, each by its index: joined by OR, every date to come would be looked at.
        """
        now = now or timezone.now()
        each = self.upcoming(now).filter(listed_each=True).values_list("pk", flat=True)[:most]
        of_series = memo.get("next of series", lambda: _next_of_series(now))
        return self.filter(pk__in=[*each, *of_series]).order_by("starts_at", "pk")

    def last_of_each(self, now=None):
        """Of what has ended, the last date of each event of which no other is to come, the newest first."""
        now = now or timezone.now()
        of_event = EventOccurrence.objects.filter(page=OuterRef("page"))
        last = of_event.past(now).values("pk")[:1]
        return self.past(now).filter(~Exists(of_event.upcoming(now)), pk=Subquery(last))

    def first_and_next(self, now=None):
        """Of each event its first date and the one that is on or comes next, which may be the same: one or two rows,
        which also say how many dates the event has and when the last one ends."""
        dates = EventOccurrence.objects.filter(page=OuterRef("pk"))
        of_events = self.model.page.field.related_model.objects.filter(live=True)
        first = of_events.values(first=Subquery(dates.order_by("starts_at", "pk").values("pk")[:1]))
        next_ = of_events.values(next=Subquery(dates.upcoming(now).values("pk")[:1]))
        siblings = EventOccurrence.objects.filter(page=OuterRef("page")).order_by().values("page")
        return self.filter(Q(pk__in=first) | Q(pk__in=next_)).annotate(
            dates_of_event=Subquery(siblings.annotate(number=Count("pk")).values("number")),
            event_ends_at=Subquery(siblings.annotate(last=Max("ends_at")).values("last")),
        )

    def overlapping(self, start=None, end=None):
        """What takes place in the half-open time from ``start`` to ``end``; either may be missing."""
        found = self
        if start:
            found = found.filter(ends_at__gt=start, starts_at__gt=_earliest_start(start))
        if end:
            found = found.filter(starts_at__lt=end)
        return found

    def on_days(self, first, last):
        """What takes place on one of the days, each on its own calendar."""
        return self.filter(local_start_date__range=(first - LONGEST, last), local_end_date__gte=first)

    def beginning_in(self, year):
        """By the local calendar of each; the instants are there for the index."""
        first, last = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
        slack = timedelta(days=1)
        return self.filter(local_start_date__year=year, starts_at__range=(first - slack, last + slack))

    def of_kind(self, kind=None):
        return self._of("kind", kind)

    def of_committee(self, committee=None):
        return self._of("host_committee", committee)

    def _of(self, name, slug):
        """Those whose page has the kind or the committee with this slug; all without one."""
        if not slug:
            return self
        field = self.model.page.field.related_model._meta.get_field(name)
        chosen = field.related_model.objects.filter(slug=slug).values("pk")[:1]
        # "+ 0", so that SQLite does not begin with the pages of the kind and look at each of their dates.
        return self.alias(**{f"of_{name}": F(f"page__{name}") + 0}).filter(**{f"of_{name}": Subquery(chosen)})

    def for_listing(self):
        """With all that a row shows, and without the body."""
        rows = self.select_related("page__kind", "venue").prefetch_related("page__open_points")
        return rows.defer("page__body")

    def for_api(self):
        """With all that the API shows of a date, in one query."""
        credits = CreditOffer.objects.filter(event=OuterRef("page")).order_by().values("event")
        return (
            self.for_listing()
            .select_related("page__host_committee")
            .annotate(
                uid=EventIdentity.uid_by("page__translation_key"),
                most_hours=Subquery(credits.annotate(most=Max("hours")).values("most")),
            )
        )


def _next_of_series(now):
    """The keys of the next date of each series of which lists show one."""
    events = EventOccurrence.page.field.related_model.objects.filter(show_in_lists=ShowInLists.NEXT, rrule__gt="")
    first = EventOccurrence.objects.filter(page=OuterRef("pk")).upcoming(now).values("pk")[:1]
    return [key for key in events.order_by().values_list(Subquery(first), flat=True) if key]


def _earliest_start(moment):
    """No event is longer: so that the index on the beginnings has a lower bound, too."""
    return moment - LONGEST - timedelta(days=1)


class EventOccurrence(models.Model):
    """One date of a published event, derived from the page so that every list is plain SQL. Never edited by hand.

    ``original_date`` is the local day that names the date; it stays when the date is moved. ``deviation`` is what
    recurrence.py says of it. ``overrides`` holds what an exception says instead of the page: title, note, sold_out.
    ``said`` is the digest of what an exception said when the row was written.
    ``listed_each`` is true where lists of what is on show every date, not the next one only.
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
    venue = models.ForeignKey("events.Venue", null=True, on_delete=models.PROTECT, related_name="+")
    overrides = models.JSONField(default=dict)
    said = models.CharField(max_length=64, default="", blank=True)
    listed_each = models.BooleanField(default=True)
    deviation = models.CharField(max_length=8, default="", blank=True)
    tzdata_version = models.CharField(max_length=12, default="", blank=True)

    objects = OccurrenceQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["page", "original_date"], name="events_one_row_a_date")]
        indexes = [
            # Each holds all that its list asks of a row before it is chosen.
            models.Index(fields=["starts_at", "id", "ends_at", "page"], name="events_by_start"),
            models.Index(
                fields=["starts_at", "id", "ends_at", "page"], condition=Q(listed_each=True), name="events_listed"
            ),
            models.Index(fields=["ends_at"], name="events_by_end"),
            models.Index(fields=["local_start_date", "local_end_date", "page", "starts_at"], name="events_by_day"),
            models.Index(fields=["page", "starts_at", "ends_at"], name="events_of_page"),
        ]

    def __str__(self):
        return f"{self.page_id} on {self.original_date}"

    @classmethod
    def of(cls, page, occurrence, venues):
        """A row, not saved, for a date that recurrence.py gives. ``venues`` are those of the exceptions, by key."""
        overrides = dict(occurrence.overrides)
        own_venue = venues.get(overrides.pop("venue", None))
        status = overrides.pop("status", "")
        if page.status in EXPLAINED:
            status = page.status
        elif occurrence.kind == CANCELLED:
            status = EventStatus.CANCELLED
        elif not status:
            is_moved = occurrence.starts_at != occurrence.original_start
            # Where people have to go matters more than that the hour is another.
            is_news = is_moved and page.status != EventStatus.MOVED_ONLINE
            status = EventStatus.RESCHEDULED if is_news else page.status
        return cls(
            page=page,
            original_date=occurrence.original_date,
            original_start=occurrence.original_start,
            starts_at=occurrence.starts_at,
            ends_at=occurrence.ends_at,
            local_start_date=occurrence.local_start_date,
            local_end_date=occurrence.local_end_date,
            all_day=occurrence.all_day,
            status=str(status),
            venue=None if status == EventStatus.MOVED_ONLINE else own_venue or page.venue,
            overrides=overrides,
            said=occurrence.said,
            listed_each=not page.is_series or page.show_in_lists == ShowInLists.ALL,
            deviation=occurrence.deviation,
            tzdata_version=TZDATA,
        )

    # What readers are told

    @property
    def title(self):
        return self.overrides.get("title") or self.page.title

    @property
    def note(self):
        """What there is to know about this date."""
        return self.overrides.get("note") or (self.page.status_note if self.status == self.page.status else "")

    @property
    def url(self):
        return self.page.date_url(self)

    @property
    def canonical_url(self):
        return self.page.canonical_date_url(self)

    @property
    def status_words(self):
        return EventStatus(self.status).label

    @property
    def is_off(self):
        return self.status in EXPLAINED

    @property
    def is_sold_out(self):
        return self.page.sold_out or self.overrides.get("sold_out", False)

    @property
    def is_moved_online(self):
        return self.status == EventStatus.MOVED_ONLINE

    @property
    def is_online(self):
        return self.page.attendance_mode != AttendanceMode.IN_PERSON or self.is_moved_online

    @property
    def previous_start(self):
        """When it was to begin, of a date that was moved; else None."""
        if self.starts_at != self.original_start:
            return self.original_start
        return None if self.page.is_series else self.page.previous_start

    @property
    def month(self):
        """The first day of the month in which it begins, to group a list by."""
        return self.local_start_date.replace(day=1)

    @property
    def is_past(self):
        return self.ends_at <= timezone.now()
