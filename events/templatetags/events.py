from django import template
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _

register = template.Library()


@register.inclusion_tag("components/date_range.html")
def date_range(occurrence):
    """The words and the machine-readable form of one date, in its own zone."""
    zone = occurrence.page.zone
    start, end = occurrence.starts_at.astimezone(zone), occurrence.ends_at.astimezone(zone)
    return {
        "all_day": occurrence.all_day,
        "one_day": occurrence.local_start_date == occurrence.local_end_date,
        "start": start,
        "end": end,
        "first_day": occurrence.local_start_date,
        "last_day": occurrence.local_end_date,
        "start_words": time_format(start.time(), "TIME_FORMAT"),
        "end_words": time_format(end.time(), "TIME_FORMAT"),
        "zone": _zone_words(start, end),
    }


@register.filter
def local(moment, zone):
    """A moment in a zone, as words."""
    there = moment.astimezone(zone)
    clock = time_format(there.time(), "TIME_FORMAT")
    return f"{date_format(there.date(), 'l j F Y')}, {clock}, {_zone_words(there, there)}"


def _zone_words(start, end):
    """``New York time (EST)``; only ``New York time`` when the clocks change in between."""
    city = start.tzinfo.key.rpartition("/")[2].replace("_", " ")
    if city == start.tzname():
        return city
    words = _("%(city)s time") % {"city": city}
    return f"{words} ({start.tzname()})" if start.tzname() == end.tzname() else words
