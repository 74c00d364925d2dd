"""Which events stand in which calendar file, and how an event page becomes an entry."""

import logging
from datetime import datetime, timedelta

from django.db.models import Prefetch

from cms.core.society import society_for

from .ical import CalendarEvent, CalendarInfo, calendar
from .models import EventIdentity, EventOccurrence, EventPage, EventStatus
from .models.occurrences import last_known_day
from .models.timing import IMPOSSIBLE
from .recurrence import ADDED, REMOVED, expand, orphans

logger = logging.getLogger(__name__)


def calendar_of(events, request, name, page_url):
    """The bytes of a calendar with these published events."""
    society = society_for(request)
    info = CalendarInfo(
        name=name,
        description=society.tagline,
        zone=society.zone,
        address=request.build_absolute_uri(),
        page=page_url,
    )
    deviating = EventOccurrence.objects.exclude(deviation="").select_related("venue").order_by("original_date")
    events = list(
        events.select_related("kind", "venue")
        .prefetch_related("exceptions", "open_points", Prefetch("occurrences", deviating, to_attr="deviating"))
        .defer("body")
        .order_by("start_date", "pk")
    )
    identities = EventIdentity.objects.in_bulk([event.translation_key for event in events])
    entries = (_entry(event, identities[event.translation_key], society, request) for event in events)
    return calendar(info, [entry for entry in entries if entry])


def _entry(event, identity, society, request):
    """The event's entry; None where its times have become impossible, which must not keep the others from readers."""
    try:
        return Entry(event, identity, society, request).whole()
    except IMPOSSIBLE:
        logger.exception("Event %s cannot be put into a calendar.", event.pk)
        return None


def listed_events(index, kind=None, committee=None):
    """The events of a list that anybody may read, as its calendar has them."""
    events = EventPage.objects.descendant_of(index).visible()
    if kind:
        events = events.filter(kind__slug=kind)
    if committee:
        events = events.filter(host_committee__slug=committee)
    return events


class Entry:
    """An event page as a calendar's entry: the event or the series as a whole, and the dates of it that differ."""

    def __init__(self, event, identity, society, request):
        self.event, self.identity, self.society, self.request = event, identity, society, request
        self.wall = event.wall_times

    def whole(self):
        event, wall, rule = self.event, self.wall, self.event.rule
        first = expand(wall)[0]
        exceptions = event.date_exceptions
        orphaned = orphans(wall, rule, exceptions)
        removed = [it.original_date for it in exceptions if it.kind == REMOVED and it not in orphaned]
        deviating = event.deviating if rule else []
        return CalendarEvent(
            **self._common(event.status, event.status_note, event.venue, event.get_full_url(self.request)),
            sequence=self.identity.sequence,
            summary=event.title,
            start=self._start(first),
            end=self._end(first),
            rule=rule,
            removed=tuple(map(self._by_rule, sorted(removed))),
            added=tuple(self._by_rule(date.original_date) for date in deviating if date.deviation == ADDED),
            overrides=tuple(map(self._override, deviating)),
            length=wall.length if rule and self._spans_a_change_of_clocks(first) else None,
            known_until=(rule.until or last_known_day()) if rule else None,
        )

    def _override(self, date):
        date.page = self.event
        return CalendarEvent(
            **self._common(date.status, date.note, date.venue, self.request.build_absolute_uri(date.url)),
            sequence=self.identity.sequence + 1,
            summary=date.title,
            start=self._start(date),
            end=self._end(date),
            recurrence_id=self._by_rule(date.original_date),
        )

    def _common(self, status, note, venue, url):
        event, society = self.event, self.society
        is_online = event.is_online or status == EventStatus.MOVED_ONLINE
        if status == EventStatus.MOVED_ONLINE:
            venue = None
        return {
            "uid": str(self.identity.uid),  # without the site's name (RFC 7986, 5.3), which may change
            "created": self.identity.created,
            "modified": event.last_published_at,
            "description": "\n\n".join(filter(None, [_status_words(status, note), event.summary, url])),
            "url": url,
            "status": status,
            "location": _location(venue) or (event.public_url if is_online else ""),
            "geo": _position(venue),
            "category": event.kind.name if event.kind else "",
            "organizer": society.name,
            "organizer_email": society.email,
        }

    def _by_rule(self, day):
        """When the date of this day begins by the rule, whatever became of it."""
        return day if self.wall.all_day else datetime.combine(day, self.wall.start_time, self.wall.zone)

    def _start(self, date):
        return date.local_start_date if date.all_day else date.starts_at.astimezone(self.wall.zone)

    def _end(self, date):
        end = date.ends_at.astimezone(self.wall.zone)
        return date.local_end_date + timedelta(days=1) if date.all_day else end

    def _spans_a_change_of_clocks(self, first):
        return not self.wall.all_day and first.ends_at - first.starts_at != self.wall.length


def _status_words(status, note):
    if status == EventStatus.SCHEDULED:
        return note
    return ". ".join(filter(None, [str(EventStatus(status).label), note]))


def _location(venue):
    return ", ".join(filter(None, [venue.name, venue.address])) if venue else ""


def _position(venue):
    if venue is None or venue.latitude is None or venue.longitude is None:
        return None
    return venue.latitude, venue.longitude
