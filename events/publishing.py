"""What is written beside an event's page when it is published: its dates, and who it is to other calendars."""

import hashlib
import json

from .models import EventIdentity, EventOccurrence
from .recurrence import expand


def record_publication(page):
    """Bring the identity and the dates of a page that has just gone live up to date, in the same transaction."""
    if page.alias_of_id:
        return
    _record_identity(page)
    write_dates(page)


def forget_dates(page):
    """The page is no longer live: it has no dates. Its identity stays, for the day it comes back."""
    page.occurrences.all().delete()


def write_dates(page):
    """Write only what differs, so that a date keeps its row and its address. Returns the number of rows written."""
    wanted = {date.original_date: _columns(page, date) for date in expand(page.wall_times)}
    existing = {row.original_date: row for row in page.occurrences.all()}
    gone = [existing.pop(day) for day in sorted(existing.keys() - wanted.keys())]
    new = sorted(wanted.keys() - existing.keys())
    if len(wanted) == 1 and len(gone) >= 1 and new:
        existing[new.pop()] = gone.pop(0)  # a single event that moved to another day keeps its row
    written = sum(_update(row, wanted[day]) for day, row in existing.items())
    EventOccurrence.objects.bulk_create(EventOccurrence(page=page, **wanted[day]) for day in new)
    EventOccurrence.objects.filter(pk__in=[row.pk for row in gone]).delete()
    return written + len(new) + len(gone)


def _columns(page, occurrence):
    return {**vars(occurrence), "status": page.status}


def _update(row, columns):
    changed = [name for name, value in columns.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, columns[name])
    if changed:
        row.save(update_fields=changed)
    return bool(changed)


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
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()
