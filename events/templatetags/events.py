from django import template
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _

register = template.Library()


@register.inclusion_tag("components/date_range.html")
def date_range(occurrence):
    """One date of an event in its own zone: when it begins and ends, for people and for machines."""
    zone = occurrence.page.zone
    start, end = occurrence.starts_at.astimezone(zone), occurrence.ends_at.astimezone(zone)
    first, last = occurrence.local_start_date, occurrence.local_end_date
    first_day = date_format(first, "l j F Y" if first == last else "l j F")
    last_day = "" if first == last else date_format(last, "l j F Y")
    if occurrence.all_day:
        return {"edges": _edges((first, first_day), (last, last_day))}
    return {"edges": _edges((start, _at(first_day, start)), (end, _at(last_day, end))), "zone": _zone_words(start, end)}


def _edges(*edges):
    return [{"iso": moment.isoformat(), "words": words} for moment, words in edges if words]


def _at(day, moment):
    clock = time_format(moment.time(), "TIME_FORMAT")
    return f"{day}, {clock}" if day else clock


@register.filter
def local(moment, zone):
    """A moment in a zone, as words."""
    there = moment.astimezone(zone)
    return f"{_at(date_format(there.date(), 'l j F Y'), there)}, {_zone_words(there, there)}"


def _zone_words(start, end):
    """``New York time (EST)``; only ``New York time`` when the clocks change in between."""
    city = start.tzinfo.key.rpartition("/")[2].replace("_", " ")
    if city == start.tzname():
        return city
    words = _("%(city)s time") % {"city": city}
    return f"{words} ({start.tzname()})" if start.tzname() == end.tzname() else words
