"""When a date takes place, in words and for machines, by the clocks of the place."""

from dataclasses import dataclass

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Edge:
    """The beginning or the end of a date. ``iso`` has an offset, unless it is a day."""

    iso: str
    words: str


def edges(occurrence, zone=None):
    """The beginning and, unless the first says it all, the end. ``zone`` is that of a date that has no page yet."""
    start, end = local_times(occurrence, zone)
    first, last = occurrence.local_start_date, occurrence.local_end_date
    first_day = date_format(first, "WEEKDAY_DATE_FORMAT" if first == last else "WEEKDAY_MONTH_DAY_FORMAT")
    last_day = "" if first == last else date_format(last, "WEEKDAY_DATE_FORMAT")
    if occurrence.all_day:
        found = [Edge(first.isoformat(), first_day), Edge(last.isoformat(), last_day)]
    else:
        found = [Edge(start.isoformat(), _at(first_day, start)), Edge(end.isoformat(), _at(last_day, end))]
    return [edge for edge in found if edge.words]


def hours(occurrence):
    """``[Edge, Edge]`` of the hours alone; none of a date that is known by its days."""
    if occurrence.all_day:
        return []
    return [Edge(moment.isoformat(), _clock(moment)) for moment in local_times(occurrence)]


def local_times(occurrence, zone=None):
    zone = zone or occurrence.page.zone
    return occurrence.starts_at.astimezone(zone), occurrence.ends_at.astimezone(zone)


def zone_of(occurrence):
    """``New York time (EST)``; only ``New York time`` when the clocks change in between. Nothing of whole days."""
    return "" if occurrence.all_day else _zone_words(*local_times(occurrence))


def span_words(occurrence, zone=None):
    """``Tuesday 8 December 2026, 7 p.m. – 9 p.m.``"""
    return " – ".join(edge.words for edge in edges(occurrence, zone))


def date_words(occurrence):
    """All of it as one line of text."""
    return ", ".join(filter(None, [span_words(occurrence), zone_of(occurrence)]))


def moment_words(moment, zone):
    """A moment in a zone: ``Monday 1 March 2027, 5 p.m., New York time (EST)``."""
    there = moment.astimezone(zone)
    return f"{_at(date_format(there.date(), 'WEEKDAY_DATE_FORMAT'), there)}, {_zone_words(there, there)}"


def _at(day, moment):
    return f"{day}, {_clock(moment)}" if day else _clock(moment)


def _clock(moment):
    """The number and its "p.m." stay on one line."""
    return time_format(moment.time(), "TIME_FORMAT").replace(" ", "\N{NO-BREAK SPACE}")


def _zone_words(start, end):
    city = start.tzinfo.key.rpartition("/")[2].replace("_", " ")
    if city == start.tzname():
        return city
    words = _("%(city)s time") % {"city": city}
    return f"{words} ({start.tzname()})" if start.tzname() == end.tzname() else words
