"""Calendars for other people's calendar programs (RFC 5545, with RFC 7986 for what a calendar says of itself). Pure."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import (
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    is_utc,
    vDuration,
    vRecur,
    vText,
    vUri,
)

from .rules import Rule

PRODUCT = "-//Chapterhouse//Events//EN"
REFRESH = timedelta(hours=12)
DAY = timedelta(days=1)

# RFC 5545, 3.1: no text may hold them. A line break of a word processor is one of them.
CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

# RFC 5545, 3.8.1.11 knows three states; what else there is to say stands in the description.
STATUSES = {
    "scheduled": "CONFIRMED",
    "rescheduled": "CONFIRMED",
    "moved_online": "CONFIRMED",
    "tentative": "TENTATIVE",
    "postponed": "TENTATIVE",
    "cancelled": "CANCELLED",
}


@dataclass(frozen=True)
class CalendarInfo:
    """What a calendar says of itself. ``address`` is its own, ``page`` the web page it belongs to."""

    name: str
    description: str
    zone: ZoneInfo
    address: str
    page: str


@dataclass(frozen=True)
class CalendarEvent:
    """One event. Timed: ``start`` and ``end`` are aware and in the event's zone. All-day: both are days, the end the
    day after the last. ``modified`` is when the event last changed, never "now": else no copy is ever fresh.

    A series has a ``rule`` and its dates that differ: ``removed`` ones, ``added`` ones and ``overrides``, each of which
    names in ``recurrence_id`` the start that it had by the rule (RFC 5545, 3.8.4.4). ``length`` stands for the end
    where the first date itself spans a change of the clocks, so that its end says nothing of the others.
    ``known_until`` is the last day of which a reader may ask for the zone's clocks.
    """

    uid: str
    sequence: int
    created: datetime
    modified: datetime
    summary: str
    description: str
    url: str
    start: datetime | date
    end: datetime | date
    status: str
    location: str = ""
    geo: tuple[Decimal, Decimal] | None = None
    category: str = ""
    organizer: str = ""
    organizer_email: str = ""
    rule: Rule | None = None
    removed: tuple[datetime | date, ...] = ()
    added: tuple[datetime | date, ...] = ()
    overrides: tuple["CalendarEvent", ...] = ()
    recurrence_id: datetime | date | None = None
    length: timedelta | None = None
    known_until: date | None = None


def calendar(info: CalendarInfo, events: list[CalendarEvent]) -> bytes:
    """The file: UTF-8, CRLF, folded at 75 octets. Equal input gives equal bytes."""
    result = Calendar()
    result.add("prodid", PRODUCT)
    result.add("version", "2.0")
    result.add("calscale", "GREGORIAN")
    result.add("method", "PUBLISH")
    result["name"] = _text(info.name)
    result["x-wr-calname"] = _text(info.name)
    result["x-wr-timezone"] = vText(info.zone.key)
    if info.description:
        result["description"] = _text(info.description)
        result["x-wr-caldesc"] = _text(info.description)
    refresh = vDuration(REFRESH)
    refresh.params["VALUE"] = "DURATION"
    result["refresh-interval"] = refresh
    result["x-published-ttl"] = vDuration(REFRESH)
    source = vUri(info.address)
    source.params["VALUE"] = "URI"
    result["source"] = source
    result["url"] = vUri(info.page)
    if events:
        result.add("last-modified", max(event.modified for event in events).astimezone(UTC))
    entries = [entry for event in events for entry in (event, *event.overrides)]
    for component in (*_time_zones(entries), *map(_event, entries)):
        result.add_component(component)
    return result.to_ical()


def _event(event: CalendarEvent) -> Event:
    result = Event()
    result.add("uid", event.uid)
    result.add("dtstamp", event.modified.astimezone(UTC))
    result.add("created", event.created.astimezone(UTC))
    result.add("last-modified", event.modified.astimezone(UTC))
    result.add("sequence", event.sequence)
    if event.recurrence_id:
        result.add("recurrence-id", event.recurrence_id)
    result.add("dtstart", event.start)
    if event.length:
        result.add("duration", event.length)
    else:
        result.add("dtend", event.end)
    _add_rule(result, event)
    result.add("summary", _text(event.summary))
    result.add("description", _text(event.description))
    if event.location:
        result.add("location", _text(event.location))
    if event.geo:
        result.add("geo", event.geo)
    result.add("url", vUri(event.url))
    result.add("status", STATUSES[event.status])
    if event.category:
        result.add("categories", [_text(event.category)])
    if event.organizer_email:
        result.add("organizer", f"mailto:{event.organizer_email}", parameters={"CN": _text(event.organizer)})
    result.add("transp", "OPAQUE" if isinstance(event.start, datetime) else "TRANSPARENT")
    result.add("class", "PUBLIC")
    return result


def _add_rule(result: Event, event: CalendarEvent) -> None:
    if event.rule is None:
        return
    rule = vRecur.from_ical(str(event.rule.ending(count=event.rule.count)))
    if event.rule.until:
        rule["UNTIL"] = [_until(event.start, event.rule.until)]
    result.add("rrule", rule)
    if event.removed:
        result.add("exdate", list(event.removed))
    if event.added:
        result.add("rdate", list(event.added))


def _until(start: datetime | date, last: date) -> date:
    """The end of the last day. Timed: in UTC, as RFC 5545 (3.3.10) wants it; all-day: the day."""
    if not isinstance(start, datetime):
        return last
    return datetime.combine(last, time(23, 59, 59), start.tzinfo).astimezone(UTC)


def _text(words: str) -> vText:
    return vText(CONTROL_CHARACTERS.sub(" ", words))


def _time_zones(events: list[CalendarEvent]) -> Iterator[Timezone]:
    """One VTIMEZONE for each zone, from its first date to the end of the year after its last.

    Whole years, so that the file does not change from one night to the next.
    """
    years: dict[str, set[int]] = {}
    for event in events:
        if isinstance(event.start, datetime) and not is_utc(event.start):
            last = event.known_until or event.end
            years.setdefault(str(event.start.tzinfo), set()).update({event.start.year, event.end.year, last.year})
    for name in sorted(years):
        yield _time_zone(name, date(min(years[name]), 1, 1), date(max(years[name]) + 1, 12, 31))


@lru_cache(maxsize=64)
def _time_zone(name: str, first: date, last: date) -> Timezone:
    """What the zone's clocks do between two days (3.6.5).

    Each change is an observance of its own: of several in one, ical.js forgets all but one.
    The library's own ``Timezone.from_tzinfo`` puts the clocks forward an hour late and misses Morocco's Ramadan.
    """
    zone = ZoneInfo(name)
    result = Timezone()
    result.add("tzid", name)
    for moment, before in _changes_of_clock(zone, first, last):
        after = moment.astimezone(zone)
        observance = TimezoneDaylight() if after.dst() else TimezoneStandard()
        observance.add("dtstart", moment.replace(tzinfo=None) + before)
        observance.add("tzoffsetfrom", before)
        observance.add("tzoffsetto", after.utcoffset())
        observance.add("tzname", after.tzname())
        result.add_component(observance)
    return result


def _changes_of_clock(zone: ZoneInfo, first: date, last: date) -> Iterator[tuple[datetime, timedelta]]:
    """The instants from which the clocks differ, each with the offset until then; the beginning is the first."""
    moment, end = (datetime.combine(day, time.min, zone).astimezone(UTC) for day in (first, last))
    yield moment, _offset(zone, moment)
    while moment < end:
        if _offset(zone, moment) != _offset(zone, moment + DAY):
            yield _change_after(zone, moment), _offset(zone, moment)
        moment += DAY


def _change_after(zone: ZoneInfo, moment: datetime) -> datetime:
    """The second within a day of the moment at which the clocks change."""
    before = _offset(zone, moment)
    seconds = bisect_left(
        range(86_400), True, key=lambda second: _offset(zone, moment + timedelta(seconds=second)) != before
    )
    return moment + timedelta(seconds=seconds)


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()
