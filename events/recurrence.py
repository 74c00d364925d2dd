"""When an event takes place. Pure: wall-clock times of a zone, a rule and exceptions in, instants out.

The wall clock is the truth ("19:00 in New York"); instants are derived with the pinned time-zone data. RFC 5545 calls
the day that begins at midnight and has no zone an all-day event; its end is the last day here, not the day after it.

A time that the clocks skip in spring is refused where somebody wrote it. Where a rule leads there years later, the
date begins when calendars of all kinds say: as much later as the clocks were put forward.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .rules import MOST_DATES, Rule

LONGEST = timedelta(days=31)
# Others are slips of the pen. One of them would put centuries of clock changes into every calendar file.
YEARS = range(1900, 2200)

CANCELLED, REMOVED, CHANGED, ADDED = "cancelled", "removed", "changed", "added"


class ImpossibleTime(ValueError):
    """A time that cannot be: the message says so in the editor's words, ``field`` says where."""

    def __init__(self, field: str, message: str):
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class WallTimes:
    """What an editor writes. Without times it is all-day; ``end_date`` is the last day."""

    zone: ZoneInfo
    start_date: date
    end_date: date
    start_time: time | None = None
    end_time: time | None = None

    @property
    def all_day(self) -> bool:
        return self.start_time is None

    @property
    def length(self) -> timedelta:
        """On the wall clock, as people count: 31 days are 31 days in the month of the autumn change, too."""
        days = self.end_date - self.start_date
        if self.start_time is None:
            return days + timedelta(days=1)
        end_time = self.end_time or self.start_time
        return days + (datetime.combine(date.min, end_time) - datetime.combine(date.min, self.start_time))

    def beginning_on(self, day: date) -> "WallTimes":
        """The same hours and the same length, on another day."""
        return WallTimes(self.zone, day, day + (self.end_date - self.start_date), self.start_time, self.end_time)


@dataclass(frozen=True)
class DateException:
    """What is different about one date of a series.

    ``original_date`` names the date: the day on which the rule has it, whatever happens to it. ``kind`` is cancelled
    (it stays, marked), removed (it never was), changed or added. Times that are None are those of the series.
    ``overrides`` holds what is not a time (title, place …) and is handed on as it is.
    """

    original_date: date
    kind: str
    start_date: date | None = None
    start_time: time | None = None
    end_date: date | None = None
    end_time: time | None = None
    overrides: dict = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """Of all that it says: so that a new word about a date is told from an old one. 64 hexadecimal digits."""
        return hashlib.sha256(repr(self).encode()).hexdigest()

    @property
    def is_out_of_sight(self) -> bool:
        """Whether a year in it is a slip of the pen; nothing can be reckoned with it."""
        days = (self.original_date, self.start_date, self.end_date)
        return any(day is not None and day.year not in YEARS for day in days)

    def times(self, series: WallTimes) -> WallTimes:
        """When the date takes place. Moved to another day or hour, it lasts as long as the others."""
        usual = series.beginning_on(self.original_date)
        start_date = self.start_date or usual.start_date
        if series.start_time is None:
            return WallTimes(series.zone, start_date, self.end_date or start_date + series.length - timedelta(days=1))
        start = datetime.combine(start_date, self.start_time or series.start_time)
        end = start + series.length
        if self.end_time and not self.end_date and series.length < timedelta(days=1):
            next_day = timedelta(days=self.end_time <= start.time())
            end = datetime.combine(start_date + next_day, self.end_time)
        end_date, end_time = self.end_date or end.date(), self.end_time or end.time()
        return WallTimes(series.zone, start_date, end_date, start.time(), end_time)


@dataclass(frozen=True)
class Occurrence:
    """One date of an event. ``original_date`` names it in its series; the instants are aware and in UTC.

    ``deviation`` says what a calendar has to be told besides the rule: nothing (""), that the date is "changed" (an
    exception, or a night in which the clocks change, of which programs make different things), or that it is "added".
    ``said`` is the digest of its exception; empty without one.
    """

    original_date: date
    original_start: datetime
    starts_at: datetime
    ends_at: datetime
    local_start_date: date
    local_end_date: date
    all_day: bool
    kind: str = ""
    overrides: dict = field(default_factory=dict)
    deviation: str = ""
    said: str = ""


def expand(
    wall: WallTimes, rule: Rule | None = None, exceptions: Iterable[DateException] = (), last: date | None = None
) -> list[Occurrence]:
    """The dates of an event, by their beginnings.

    ``last`` is the last day to which an open rule is followed; a date with an exception is there beyond it, too.
    Raises ImpossibleTime when times that somebody wrote contradict each other or the clocks.
    """
    check(wall)
    by_day = {exception.original_date: exception for exception in exceptions}
    if any(exception.is_out_of_sight for exception in by_day.values()):
        raise ImpossibleTime("original_date", _("Look at the year again."))
    found = [
        date_
        for day in series_days(wall, rule, by_day, last)
        if (date_ := _occurrence(wall, rule, day, by_day.get(day)))
    ]
    found += [_added(wall, exception) for exception in by_day.values() if exception.kind == ADDED]
    return sorted(found, key=lambda occurrence: (occurrence.starts_at, occurrence.original_date))


def series_days(
    wall: WallTimes, rule: Rule | None, exceptions: Iterable[date] = (), last: date | None = None
) -> Iterator[date]:
    """The days that the rule gives, to ``last`` and, where there are exceptions, beyond it."""
    if rule is None:
        yield wall.start_date
        return
    beyond = set(exceptions)
    last = last or rule.until or date(YEARS[-1], 12, 31)
    for number, day in enumerate(rule.days(wall.start_date, max([last, *beyond]))):
        if number >= MOST_DATES:
            return
        if day <= last or day in beyond:
            yield day


def orphans(wall: WallTimes, rule: Rule | None, exceptions: Iterable[DateException]) -> list[DateException]:
    """The exceptions whose date is none of the series any more."""
    named = [exception for exception in exceptions if exception.kind != ADDED]
    days = {exception.original_date for exception in named}
    known = set(series_days(wall, rule, days, max(days))) if days else set()
    return [exception for exception in named if exception.original_date not in known]


def skipped_days(wall: WallTimes, days: Iterable[date]) -> list[date]:
    """Those of the days on which the clocks skip the hour at which the event begins or ends."""
    if wall.start_time is None:
        return []
    clocks = [(wall.start_date, wall.start_time), (wall.end_date, wall.end_time or wall.start_time)]
    return [
        day
        for day in days
        if any(not exists(day + (clock_day - wall.start_date), clock, wall.zone) for clock_day, clock in clocks)
    ]


def clock_change(zone: ZoneInfo, after: date, until: date) -> tuple[date, timedelta] | None:
    """The last day from ``after`` (exclusive) to ``until`` on which the clocks were put on or back, and by how much;
    None if they show the same on both."""
    if _offset(zone, after) == _offset(zone, until):
        return None
    day = until
    while _offset(zone, day - timedelta(days=1)) == _offset(zone, until):
        day -= timedelta(days=1)
    return day, _offset(zone, day) - _offset(zone, day - timedelta(days=1))


def _offset(zone: ZoneInfo, day: date) -> timedelta:
    """At noon: what changes on a day has changed by then."""
    return datetime.combine(day, time(12), zone).utcoffset() or timedelta()


def check(wall: WallTimes) -> None:
    """Raises ImpossibleTime when the times contradict each other or the clocks."""
    _check_days(wall)
    if wall.start_time is None:
        return
    if wall.end_time is None:
        raise ImpossibleTime("end_time", _("Say when it ends, too."))
    starts_at = _written_instant("start_time", wall.start_date, wall.start_time, wall.zone)
    ends_at = _written_instant("end_time", wall.end_date, wall.end_time, wall.zone)
    if ends_at <= starts_at:
        raise ImpossibleTime("end_time", _("It has to end after it begins."))


def exists(day: date, clock: time, zone: ZoneInfo) -> bool:
    """Whether the zone's clocks ever show this time on this day; in spring an hour is left out."""
    moment = datetime.combine(day, clock, zone)
    return moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == moment.replace(tzinfo=None)


def _occurrence(wall: WallTimes, rule: Rule | None, day: date, exception: DateException | None) -> Occurrence | None:
    usual = wall.beginning_on(day)
    if exception is None or exception.kind == ADDED:
        starts_at, ends_at = _instants(usual)
        is_usual = rule is None or (ends_at - starts_at == wall.length and not skipped_days(wall, [day]))
        return _dated(usual, usual, deviation="" if is_usual or wall.all_day else "changed")
    if exception.kind == REMOVED:
        return None
    times = exception.times(wall)
    if times != usual:
        check(times)
    return _dated(usual, times, exception, "changed")


def _added(wall: WallTimes, exception: DateException) -> Occurrence:
    times = exception.times(wall)
    check(times)
    return _dated(wall.beginning_on(exception.original_date), times, exception, "added")


def _dated(
    usual: WallTimes, times: WallTimes, exception: DateException | None = None, deviation: str = ""
) -> Occurrence:
    starts_at, ends_at = _instants(times)
    return Occurrence(
        original_date=usual.start_date,
        original_start=_instants(usual)[0],
        starts_at=starts_at,
        ends_at=ends_at,
        local_start_date=times.start_date,
        local_end_date=_last_day(times),
        all_day=times.all_day,
        kind=exception.kind if exception else "",
        overrides=exception.overrides if exception else {},
        deviation=deviation,
        said=exception.digest if exception else "",
    )


def _instants(wall: WallTimes) -> tuple[datetime, datetime]:
    if wall.start_time is None:
        return _instant(wall.start_date, time.min, wall.zone), _instant(
            wall.end_date + timedelta(days=1), time.min, wall.zone
        )
    starts_at = _instant(wall.start_date, wall.start_time, wall.zone)
    if not exists(wall.start_date, wall.start_time, wall.zone):
        return starts_at, starts_at + wall.length
    return starts_at, _instant(wall.end_date, wall.end_time or wall.start_time, wall.zone)


def _check_days(wall: WallTimes) -> None:
    if wall.start_date.year not in YEARS:
        raise ImpossibleTime("start_date", _("Look at the year again."))
    if wall.end_date < wall.start_date:
        raise ImpossibleTime("end_date", _("The last day is before the first."))
    if wall.length > LONGEST:
        raise ImpossibleTime("end_date", _("An event can last 31 days at most."))


def _written_instant(field: str, day: date, clock: time, zone: ZoneInfo) -> datetime:
    if not exists(day, clock, zone):
        words = {"day": date_format(day, "DATE_FORMAT"), "hour": f"{clock:%H:%M}", "zone": zone.key}
        raise ImpossibleTime(field, _("On %(day)s the clocks skip %(hour)s in %(zone)s.") % words)
    return _instant(day, clock, zone)


def _instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _last_day(wall: WallTimes) -> date:
    """The last day on which something happens: an event that ends at midnight does not reach into the next day."""
    if wall.end_time == time.min and wall.end_date > wall.start_date:
        return wall.end_date - timedelta(days=1)
    return wall.end_date
