"""What is written beside an event's page when it is published: its dates, and who it is to other calendars."""

import hashlib
import json
import logging

from django.utils import timezone

from .models import EventIdentity, EventOccurrence, EventPage
from .models.occurrences import TZDATA, last_known_day
from .models.timing import IMPOSSIBLE
from .recurrence import ADDED

logger = logging.getLogger(__name__)

COLUMNS = [
    "original_start",
    "starts_at",
    "ends_at",
    "local_start_date",
    "local_end_date",
    "all_day",
    "status",
    "venue_id",
    "overrides",
    "said",
    "listed_each",
    "deviation",
]
# What is true of a date once it has been.
FACTS = COLUMNS[:-3]


def record_publication(page):
    """Bring the identity and the dates of a page that has just gone live up to date, in the same transaction."""
    if page.alias_of_id:
        return
    _record_identity(page)
    write_dates(page)


def write_dates(page, now=None):
    """Write only what differs, so that a date keeps its row and its address. Returns the number of rows written."""
    wanted, stored = plan(page, now)
    new = [row for day, row in wanted.items() if day not in stored]
    gone = [row.pk for day, row in stored.items() if day not in wanted]
    changed = [row for day, row in wanted.items() if day in stored and _differs(row, stored[day])]
    for row in changed:
        row.pk = stored[row.original_date].pk
    if gone:
        EventOccurrence.objects.filter(pk__in=gone).delete()
    EventOccurrence.objects.bulk_create(new)
    EventOccurrence.objects.bulk_update(changed, [*COLUMNS, "original_date", "tzdata_version"], batch_size=200)
    return len(new) + len(gone) + len(changed)


def plan(page, now=None):
    """The rows that the page should have and those that it has, both by the day that names them.

    What has taken place stays as it was, whatever the rule says now; only a new word about a past date changes it.
    Where the dates cannot be derived (new time-zone data may skip an hour that was there), those that are stored stay.
    """
    now = now or timezone.now()
    stored = {row.original_date: row for row in page.occurrences.all()}
    try:
        wanted = {row.original_date: row for row in page.derived_dates(last_known_day(now))}
    except IMPOSSIBLE:
        logger.exception("The dates of event %s cannot be derived.", page.pk)
        return stored, stored
    said = {exception.original_date: exception.digest for exception in page.date_exceptions}
    if not page.is_series and len(stored) <= 1:
        return wanted, _moved_with(stored, next(iter(wanted), None))
    past = {day: row for day, row in stored.items() if row.ends_at <= now and said.get(day, row.said) == row.said}
    return wanted | {day: _as_it_was(row, wanted.get(day)) for day, row in past.items()}, stored


def _as_it_was(row, today):
    """A past date, and whether calendars have to be told of it besides the rule. ``today`` is what it would be now."""
    kept = EventOccurrence(page_id=row.page_id, original_date=row.original_date, tzdata_version=TZDATA)
    for name in COLUMNS:
        setattr(kept, name, getattr(row, name))
    if today is None or today.deviation == ADDED:
        kept.deviation = ADDED
    else:
        is_as_planned = all(getattr(row, name) == getattr(today, name) for name in FACTS)
        kept.deviation = today.deviation if is_as_planned else "changed"
    return kept


def _moved_with(stored, day):
    """A single event that moved to another day keeps its row."""
    if not stored or day is None or day in stored:
        return stored
    first = min(stored)
    return {day if name == first else name: row for name, row in stored.items()}


def _differs(row, stored):
    return row.original_date != stored.original_date or any(
        getattr(row, name) != getattr(stored, name) for name in COLUMNS
    )


def extend():
    """Write down the dates of open series that a new day has brought within sight."""
    for page in _published(EventPage.objects.exclude(rrule="")):
        write_dates(page)


def rebuild():
    """Write all dates anew from their pages. Returns the number of rows written."""
    written = sum(write_dates(page) for page in _published())
    EventOccurrence.objects.exclude(tzdata_version=TZDATA).update(tzdata_version=TZDATA)
    return written


def all_differing():
    """``(page, day, wanted row or None, stored row or None)`` wherever dates are not those of their pages."""
    return [(page, *difference) for page in _published() for difference in differing(page)]


def _published(events=EventPage.objects):
    events = events.filter(live=True, alias_of=None).select_related("venue").defer("body")
    return events.prefetch_related("exceptions__venue", "open_points", "occurrences").iterator(chunk_size=200)


def differing(page, now=None):
    """``(day, wanted row or None, stored row or None)`` wherever the two differ."""
    wanted, stored = plan(page, now)
    return [
        (day, wanted.get(day), stored.get(day))
        for day in sorted(wanted.keys() | stored.keys())
        if day not in wanted or day not in stored or _differs(wanted[day], stored[day])
    ]


def _record_identity(page):
    fingerprint = _fingerprint(page)
    identity, is_new = EventIdentity.objects.get_or_create(
        translation_key=page.translation_key, defaults={"fingerprint": fingerprint}
    )
    if not is_new and identity.fingerprint != fingerprint:
        identity.sequence += 1
        identity.fingerprint = fingerprint
        identity.save(update_fields=["sequence", "fingerprint"])


def _fingerprint(page):
    """Of what an attendee has to know at once: when, where, and whether it takes place (RFC 5546, 2.1.4)."""
    wall = page.wall_times
    parts = [
        wall.zone.key,
        wall.start_date,
        wall.start_time,
        wall.end_date,
        wall.end_time,
        page.attendance_mode,
        page.venue_id,
        page.status,
    ]
    if page.is_series:
        exceptions = sorted(page.date_exceptions, key=lambda exception: exception.original_date)
        parts += [page.rrule, *map(_fingerprint_of_date, exceptions)]
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()


def _fingerprint_of_date(exception):
    times = [exception.start_date, exception.start_time, exception.end_date, exception.end_time]
    place_and_state = [exception.overrides.get(name) for name in ("venue", "status")]
    return [exception.original_date, exception.kind, *times, *place_and_state]
