"""Rules by which an event repeats (RFC 5545, 3.3.10). Pure: the first day and a rule in, days out.

A rule is daily or rarer, so that a day names one date of a series. Only what a calendar of a society needs is taken;
anything else is refused with the reason. A walk looks at each day up to its end once and never beyond: a rule that
fits no day at all (31 February) costs no more than any other.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice

from django.utils.translation import gettext as _

DAILY, WEEKLY, MONTHLY, YEARLY = "DAILY", "WEEKLY", "MONTHLY", "YEARLY"
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONGEST_TEXT = 500
MOST_DATES = 5_000

# What may limit the days of a rule, besides BYMONTH. Other programs agree on these.
LIMITS = {
    DAILY: {"BYDAY"},
    WEEKLY: {"BYDAY"},
    MONTHLY: {"BYDAY", "BYMONTHDAY", "BYSETPOS"},
    YEARLY: {"BYDAY", "BYMONTHDAY", "BYSETPOS"},
}
ALWAYS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "WKST"}
OF_THE_CLOCK = {"BYHOUR", "BYMINUTE", "BYSECOND"}


class RuleRefused(ValueError):
    """A rule that this site does not follow; the message says what to change."""


@dataclass(frozen=True)
class Rule:
    """A rule, parsed. ``weekdays`` are pairs of an ordinal (0 means each) and a weekday (0 is Monday); ``until`` is
    the last day on which a date may begin, on the local calendar."""

    frequency: str
    interval: int = 1
    weekdays: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0
    until: date | None = None
    count: int | None = None

    @property
    def is_open(self) -> bool:
        return self.until is None and self.count is None

    def days(self, first: date, last: date) -> Iterator[date]:
        """The days of a series that begins on ``first``, in order, none after ``last``."""
        last = min(last, self.until or last)
        found = (
            day for period in self._periods(first, last) for day in self._chosen(period, first) if first <= day <= last
        )
        return islice(found, self.count)

    def fits(self, first: date) -> bool:
        """Whether a series that begins on this day is one of the rule's (RFC 5545, 3.8.5.3, asks for it)."""
        return first in self.days(first, first)

    def ending(self, until: date | None = None, count: int | None = None) -> "Rule":
        """The same rule with another end."""
        return replace(self, until=until, count=count)

    def __str__(self) -> str:
        parts = {
            "FREQ": self.frequency,
            "INTERVAL": self.interval if self.interval > 1 else "",
            "BYMONTH": _joined(self.months),
            "BYMONTHDAY": _joined(self.month_days),
            "BYDAY": _joined(f"{ordinal or ''}{WEEKDAYS[day]}" for ordinal, day in self.weekdays),
            "BYSETPOS": _joined(self.positions),
            "WKST": WEEKDAYS[self.week_start] if self.week_start else "",
            "COUNT": self.count or "",
            "UNTIL": f"{self.until:%Y%m%d}" if self.until else "",
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)

    def _periods(self, first: date, last: date) -> Iterator[list[date]]:
        """The days, weeks, months or years in which the rule looks for its days."""
        if self.frequency in (DAILY, WEEKLY):
            length = 1 if self.frequency == DAILY else 7
            start = first - timedelta(days=(first.weekday() - self.week_start) % 7 if length == 7 else 0)
            for number in range(0, (last - start).days + 1, length * self.interval):
                yield _days_from(start + timedelta(days=number), length)
        elif self.frequency == MONTHLY:
            begin, end = _month_number(first), _month_number(last)
            for number in range(begin, end + 1, self.interval):
                yield _month(number // 12, number % 12 + 1)
        else:
            for year in range(first.year, last.year + 1, self.interval):
                yield [day for month in self.months or range(1, 13) for day in _month(year, month)]

    def _chosen(self, period: list[date], first: date) -> list[date]:
        fitting = [day for day in period if self._takes(day, first)]
        if not self.positions:
            return fitting
        chosen = {
            fitting[position - 1 if position > 0 else position]
            for position in self.positions
            if abs(position) <= len(fitting)
        }
        return sorted(chosen)

    def _takes(self, day: date, first: date) -> bool:
        if self.months and day.month not in self.months:
            return False
        if self.month_days and not {day.day, day.day - _days_in_month(day) - 1}.intersection(self.month_days):
            return False
        if self.weekdays:
            return any(self._is_weekday(day, *weekday) for weekday in self.weekdays)
        return bool(self.month_days) or self._is_like_first(day, first)

    def _is_weekday(self, day: date, ordinal: int, weekday: int) -> bool:
        if day.weekday() != weekday:
            return False
        if not ordinal:
            return True
        number, length = day.day, _days_in_month(day)
        if self.frequency == YEARLY and not self.months:
            number, length = day.timetuple().tm_yday, date(day.year, 12, 31).timetuple().tm_yday
        return ordinal in ((number - 1) // 7 + 1, -((length - number) // 7 + 1))

    def _is_like_first(self, day: date, first: date) -> bool:
        """A rule that names no days means those like the first."""
        if self.frequency == DAILY:
            return True
        if self.frequency == WEEKLY:
            return day.weekday() == first.weekday()
        in_month = self.frequency == MONTHLY or bool(self.months) or day.month == first.month
        return in_month and day.day == first.day


def parse(text: str) -> Rule:
    """The rule of an RRULE's value, without DTSTART, its UNTIL a local day: ``FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630``.

    Raises RuleRefused for anything that this site does not follow.
    """
    parts = _parts(text)
    frequency = parts.get("FREQ", "")
    if frequency not in LIMITS:
        raise RuleRefused(
            _("FREQ has to be one of %(names)s: an event repeats daily or more rarely.") % {"names": ", ".join(LIMITS)}
        )
    _refuse_foreign(parts, frequency)
    rule = Rule(
        frequency=frequency,
        interval=_number(parts, "INTERVAL", 1, 99) or 1,
        weekdays=_weekdays(parts.get("BYDAY", ""), frequency, "BYMONTH" in parts),
        month_days=_numbers(parts, "BYMONTHDAY", 31, negative=True),
        months=_numbers(parts, "BYMONTH", 12),
        positions=_numbers(parts, "BYSETPOS", 366, negative=True),
        week_start=_weekday(parts.get("WKST", "MO"), "WKST"),
        until=_day(parts.get("UNTIL", "")),
        count=_number(parts, "COUNT", 1, MOST_DATES),
    )
    if rule.until and rule.count:
        raise RuleRefused(_("A rule ends on a day or after a number of dates: take UNTIL or COUNT away."))
    if rule.positions and not (rule.weekdays or rule.month_days):
        raise RuleRefused(_("BYSETPOS chooses among days: say which, with BYDAY or BYMONTHDAY."))
    return rule


def _parts(text: str) -> dict[str, str]:
    if len(text) > LONGEST_TEXT:
        raise RuleRefused(_("A rule has %(most)s characters at most.") % {"most": LONGEST_TEXT})
    parts: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").split(";"):
        name, equals, value = part.partition("=")
        if not (name and equals and value):
            raise RuleRefused(
                _("“%(part)s” is no part of a rule: write NAME=VALUE, with semicolons between.") % {"part": part}
            )
        if name in parts:
            raise RuleRefused(_("%(name)s stands in the rule twice: take one away.") % {"name": name})
        parts[name] = value
    return parts


def _refuse_foreign(parts: dict[str, str], frequency: str) -> None:
    for name in parts.keys() - ALWAYS - LIMITS[frequency]:
        if name in OF_THE_CLOCK:
            raise RuleRefused(_("Take %(name)s away: the hour of every date is that of the event.") % {"name": name})
        raise RuleRefused(
            _("Take %(name)s away: a rule with FREQ=%(frequency)s cannot have it here.")
            % {"name": name, "frequency": frequency}
        )


def _weekdays(value: str, frequency: str, in_month: bool) -> tuple[tuple[int, int], ...]:
    if not value:
        return ()
    found = [_ordinal_weekday(item) for item in value.split(",")]
    ordinals = {ordinal for ordinal, _day in found}
    if ordinals != {0}:
        if frequency in (DAILY, WEEKLY):
            raise RuleRefused(
                _("With FREQ=%(frequency)s, BYDAY names weekdays without a number.") % {"frequency": frequency}
            )
        if 0 in ordinals:
            raise RuleRefused(
                _("Give all the weekdays of BYDAY a number, or none: programs read a mixture differently.")
            )
        if frequency == MONTHLY or in_month:
            most = 5
            if any(abs(ordinal) > most for ordinal in ordinals):
                raise RuleRefused(
                    _("A month has no sixth week: the numbers of BYDAY go from 1 to 5, or from -1 to -5.")
                )
    return tuple(dict.fromkeys(found))


_ORDINAL_WEEKDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")


def _ordinal_weekday(item: str) -> tuple[int, int]:
    match = _ORDINAL_WEEKDAY.fullmatch(item)
    if match is None or not (match[1] is None or 1 <= abs(int(match[1])) <= 53):
        raise RuleRefused(
            _("BYDAY cannot be “%(item)s”: write MO, TU … SU, or 2TU for the second Tuesday.") % {"item": item}
        )
    return int(match[1] or 0), _weekday(match[2], "BYDAY")


def _weekday(value: str, name: str) -> int:
    if value not in WEEKDAYS:
        raise RuleRefused(_("%(name)s has to be one of %(names)s.") % {"name": name, "names": ", ".join(WEEKDAYS)})
    return WEEKDAYS.index(value)


def _numbers(parts: dict[str, str], name: str, most: int, negative: bool = False) -> tuple[int, ...]:
    if name not in parts:
        return ()
    numbers = [_integer(item, name) for item in parts[name].split(",")]
    if any(not 1 <= (abs(number) if negative else number) <= most for number in numbers):
        sentence = (
            _("The numbers of %(name)s go from 1 to %(most)s, or from -1 down.")
            if negative
            else _("The numbers of %(name)s go from 1 to %(most)s.")
        )
        raise RuleRefused(sentence % {"name": name, "most": most})
    return tuple(sorted(set(numbers)))


def _number(parts: dict[str, str], name: str, least: int, most: int) -> int | None:
    if name not in parts:
        return None
    number = _integer(parts[name], name)
    if not least <= number <= most:
        raise RuleRefused(
            _("%(name)s has to be between %(least)s and %(most)s.") % {"name": name, "least": least, "most": most}
        )
    return number


def _integer(item: str, name: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,20}", item):
        raise RuleRefused(_("%(name)s has to be a number, not “%(item)s”.") % {"name": name, "item": item[:20]})
    return int(item)


def _day(value: str) -> date | None:
    if not value:
        return None
    if not re.fullmatch(r"[0-9]{8}", value):
        raise RuleRefused(_("UNTIL has to be a day of the local calendar, such as 20270630."))
    try:
        return datetime.strptime(value, "%Y%m%d").date()
    except ValueError:
        raise RuleRefused(_("UNTIL: there is no day %(value)s.") % {"value": value}) from None


def _joined(values: Iterable[object]) -> str:
    return ",".join(map(str, values))


def _days_from(start: date, length: int) -> list[date]:
    return [start + timedelta(days=number) for number in range(length)]


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(year: int, month: int) -> list[date]:
    return _days_from(date(year, month, 1), monthrange(year, month)[1])


def _days_in_month(day: date) -> int:
    return monthrange(day.year, day.month)[1]
