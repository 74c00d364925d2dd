"""A month as a table: its weeks, and on each day the first few of its dates."""

import calendar
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils.formats import get_format

SHOWN_A_DAY = 4


@dataclass
class Day:
    date: date
    in_month: bool
    is_today: bool
    occurrences: list = field(default_factory=list)
    more: int = 0


class Month:
    """``dates`` are the occurrences that may be shown; they are asked twice, however many there are."""

    def __init__(self, first, dates, today):
        self.first = first
        self.last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        on_day = self._on_each_day(dates)
        shown = {pk for keys in on_day.values() for pk in keys[:SHOWN_A_DAY]}
        rows = dates.model.objects.filter(pk__in=shown).for_listing().in_bulk()
        self.weeks = [[self._day(day, on_day[day], rows, today) for day in week] for week in self._weeks()]

    @property
    def is_empty(self):
        return not any(day.occurrences for week in self.weeks for day in week)

    @property
    def previous(self):
        return (self.first - timedelta(days=1)).replace(day=1)

    @property
    def next(self):
        return self.last + timedelta(days=1)

    @property
    def weekdays(self):
        """A day of each weekday, in the order of the columns."""
        return [day.date for day in self.weeks[0]]

    def _weeks(self):
        # 0 is Sunday in Django's formats, Monday in Python's calendar.
        return calendar.Calendar((get_format("FIRST_DAY_OF_WEEK") - 1) % 7).monthdatescalendar(
            self.first.year, self.first.month
        )

    def _on_each_day(self, dates):
        found = dates.on_days(self.first, self.last).order_by("starts_at", "pk")
        on_day = defaultdict(list)
        for pk, start, end in found.values_list("pk", "local_start_date", "local_end_date"):
            day = max(start, self.first)
            while day <= min(end, self.last):
                on_day[day].append(pk)
                day += timedelta(days=1)
        return on_day

    def _day(self, day, keys, rows, today):
        in_month = day.month == self.first.month
        keys = keys if in_month else []
        shown = [rows[pk] for pk in keys[:SHOWN_A_DAY] if pk in rows]
        return Day(day, in_month, day == today, shown, more=max(0, len(keys) - SHOWN_A_DAY))
