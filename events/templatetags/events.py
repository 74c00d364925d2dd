from django import template
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ..wording import at, edges

register = template.Library()


@register.inclusion_tag("components/date_range.html")
def date_range(occurrence):
    """One date of an event in its own zone: when it begins and ends, for people and for machines."""
    zone = occurrence.page.zone
    found = [{"iso": moment.isoformat(), "words": words} for moment, words in edges(occurrence, zone)]
    if occurrence.all_day:
        return {"edges": found}
    start, end = occurrence.starts_at.astimezone(zone), occurrence.ends_at.astimezone(zone)
    return {"edges": found, "zone": _zone_words(start, end)}


@register.filter
def local(moment, zone):
    """A moment in a zone, as words."""
    there = moment.astimezone(zone)
    return f"{at(date_format(there.date(), 'l j F Y'), there)}, {_zone_words(there, there)}"


def _zone_words(start, end):
    """``New York time (EST)``; only ``New York time`` when the clocks change in between."""
    city = start.tzinfo.key.rpartition("/")[2].replace("_", " ")
    if city == start.tzname():
        return city
    words = _("%(city)s time") % {"city": city}
    return f"{words} ({start.tzname()})" if start.tzname() == end.tzname() else words
