"""When the events of the demo take place: everything is counted from the day on which it is loaded. Pure."""

from datetime import timedelta
from operator import itemgetter

from events.rules import parse

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def day_of(week, weekday, today):
    """A weekday of the week that is so many weeks from this one."""
    monday = today - timedelta(days=today.weekday())
    return monday + timedelta(weeks=week, days=WEEKDAYS.index(weekday))


def rule_of(data, today):
    """The rule of an event, with its end if that is counted in weeks; None for a single event."""
    if not data["rrule"]:
        return None
    rule = parse(data["rrule"])
    return rule if data["ends_week"] is None else rule.ending(until=day_of(data["ends_week"], "sun", today))


def first_day(data, rule, today):
    """The day that the entry names, or the first one after it that its rule has."""
    day = day_of(data["week"], data["weekday"], today)
    while rule and not rule.fits(day):
        day += timedelta(days=1)
    return day


def differing(exceptions, days, today):
    """``[(day, exception)]`` for the entries about single dates of a series.

    An entry names its dates by their ``month`` or ``week``, or counts in ``nth`` those that are left: 1 is the next
    one after today, -1 the last one before.
    """
    named = [
        (day, exception)
        for exception in exceptions
        if "nth" not in exception
        for day in days
        if _is_named(day, exception, today)
    ]
    taken = {day for day, _ in named}
    left = [day for day in days if day not in taken]
    counted = [(_counted(left, exception["nth"], today), exception) for exception in exceptions if "nth" in exception]
    return sorted(named + counted, key=itemgetter(0))


def _is_named(day, exception, today):
    if "month" in exception:
        return day.month == exception["month"]
    return timedelta(0) <= day - day_of(exception["week"], "mon", today) < timedelta(weeks=1)


def _counted(days, nth, today):
    if nth > 0:
        return [day for day in days if day > today][nth - 1]
    return [day for day in days if day < today][nth]
