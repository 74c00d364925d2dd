"""When: wall-clock times with their offset, and days where there are no hours."""

from datetime import UTC, datetime, timedelta

from cms.core.api.shapes import iso


def times(date, zone=None):
    """When a date takes place, by the clocks of its event or of the ``zone`` that a reader asked for.

    All-day: days of the event's own calendar, the end the day after the last, as in iCalendar.
    """
    zone = zone or date.page.zone
    first, after_last = date.local_start_date, date.local_end_date + timedelta(days=1)
    return {
        "start": first.isoformat() if date.all_day else iso(date.starts_at, zone),
        "end": after_last.isoformat() if date.all_day else iso(date.ends_at, zone),
        "start_utc": _utc(date.starts_at),
        "end_utc": _utc(date.ends_at),
        "timezone": date.page.time_zone,
        "all_day": date.all_day,
    }


def no_times(event):
    """The same, of an event that has no date: every one was left out."""
    unknown = dict.fromkeys(["start", "end", "start_utc", "end_utc"])
    return unknown | {"timezone": event.time_zone, "all_day": event.all_day}


def previous_start(date, zone=None):
    """When the date was to begin; None unless it was moved."""
    event, moment = date.page, date.previous_start
    if moment is None or not date.all_day:
        return iso(moment, zone or event.zone)
    return (date.original_date if event.is_series else moment.astimezone(event.zone).date()).isoformat()


def recurrence_id(date):
    """What iCalendar calls one date of a series (RFC 5545, 3.8.4.4): when it begins by the rule, by the clocks of the
    event, whatever became of it. None for a single event."""
    event = date.page
    if not event.is_series:
        return None
    if event.all_day or event.start_time is None:
        return date.original_date.isoformat()
    return datetime.combine(date.original_date, event.start_time, event.zone).isoformat()


def _utc(moment):
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
