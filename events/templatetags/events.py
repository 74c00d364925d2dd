from django import template
from django.utils.translation import ngettext

from .. import moments
from ..rules import RuleRefused
from ..wording import rule_words

register = template.Library()


@register.inclusion_tag("components/date_range.html")
def date_range(occurrence, own_clock=False):
    """One date of an event in its own zone: when it begins and ends, for people and for machines. ``own_clock`` asks
    for the reader's own time beside it, where that differs."""
    return {
        "edges": moments.edges(occurrence),
        "zone": moments.zone_of(occurrence),
        "own_clock": own_clock and moments.hours(occurrence),
    }


@register.inclusion_tag("components/hours.html")
def hours(occurrence):
    """The hours of a date, where its day is known."""
    return {"edges": moments.hours(occurrence)}


@register.inclusion_tag("components/hours.html")
def begins(occurrence):
    """The hour at which a date begins, where its day is known."""
    return {"edges": moments.hours(occurrence)[:1]}


@register.filter
def rule_in_words(event):
    """``every second Tuesday``; nothing of a single event, and of a draft whose rule makes no sense yet."""
    try:
        return rule_words(event.rule, event.start_date) if event.is_series and event.start_date else ""
    except RuleRefused:
        return ""


@register.filter
def local(moment, zone):
    """A moment in a zone, as words."""
    return moments.moment_words(moment, zone)


@register.filter
def local_iso(moment, zone):
    """A moment in a zone, for machines."""
    return moment.astimezone(zone).isoformat()


@register.filter
def in_hours(number):
    """``1.75 hours``, ``1 hour``: without zeros at the end."""
    return ngettext("%(number)s hour", "%(number)s hours", 1 if number == 1 else 2) % {
        "number": f"{number.normalize():f}"
    }
