"""When an event takes place. Pure: wall-clock times of a zone in, instants out.

The wall clock is the truth ("19:00 in New York"); instants are derived with the pinned time-zone data. RFC 5545 calls
the day that begins at midnight and has no zone an all-day event; its end is the last day here, not the day after it.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONGEST = timedelta(days=31)
# Others are slips of the pen. One of them would put centuries of clock changes into every calendar file.
YEARS = range(1900, 2200)


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


@dataclass(frozen=True)
class Occurrence:
    """One date of an event. ``original_date`` names it in its series; the instants are aware and in UTC."""

    original_date: date
    original_start: datetime
    starts_at: datetime
    ends_at: datetime
    local_start_date: date
    local_end_date: date
    all_day: bool


def expand(wall: WallTimes) -> list[Occurrence]:
    """The dates of an event, in order. Raises ImpossibleTime when the times contradict each other or the clocks."""
    starts_at, ends_at = _instants(wall)
    return [
        Occurrence(
            original_date=wall.start_date,
            original_start=starts_at,
            starts_at=starts_at,
            ends_at=ends_at,
            local_start_date=wall.start_date,
            local_end_date=_last_day(wall),
            all_day=wall.all_day,
        )
    ]


def exists(day: date, clock: time, zone: ZoneInfo) -> bool:
    """Whether the zone's clocks ever show this time on this day; in spring an hour is left out."""
    moment = datetime.combine(day, clock, zone)
    return moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == moment.replace(tzinfo=None)


def _instants(wall: WallTimes) -> tuple[datetime, datetime]:
    _check_days(wall)
    if wall.start_time is None:
        return _midnight(wall.start_date, wall.zone), _midnight(wall.end_date + timedelta(days=1), wall.zone)
    if wall.end_time is None:
        raise ImpossibleTime("end_time", "Say when it ends, too.")
    starts_at = _instant("start_time", wall.start_date, wall.start_time, wall.zone)
    ends_at = _instant("end_time", wall.end_date, wall.end_time, wall.zone)
    if ends_at <= starts_at:
        raise ImpossibleTime("end_time", "It has to end after it begins.")
    return starts_at, ends_at


def _check_days(wall: WallTimes) -> None:
    if wall.start_date.year not in YEARS:
        raise ImpossibleTime("start_date", "Look at the year again.")
    if wall.end_date < wall.start_date:
        raise ImpossibleTime("end_date", "The last day is before the first.")
    if _length(wall) > LONGEST:
        raise ImpossibleTime("end_date", "An event can last 31 days at most.")


def _length(wall: WallTimes) -> timedelta:
    """On the wall clock, as people count: 31 days are 31 days in the month in which the clocks are put back, too."""
    days = wall.end_date - wall.start_date
    if wall.start_time is None:
        return days + timedelta(days=1)
    end_time = wall.end_time or wall.start_time
    return days + (datetime.combine(date.min, end_time) - datetime.combine(date.min, wall.start_time))


def _instant(field: str, day: date, clock: time, zone: ZoneInfo) -> datetime:
    if not exists(day, clock, zone):
        raise ImpossibleTime(field, f"On {day:%d %B %Y} the clocks skip {clock:%H:%M} in {zone.key}.")
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def _last_day(wall: WallTimes) -> date:
    """The last day on which something happens: an event that ends at midnight does not reach into the next day."""
    if wall.end_time == time.min and wall.end_date > wall.start_date:
        return wall.end_date - timedelta(days=1)
    return wall.end_date
