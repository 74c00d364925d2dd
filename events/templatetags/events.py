from django import template
from django.utils.translation import ngettext

from .. import moments
from ..models.choices import EventStatus
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


@register.filter
def in_words(occurrence):
    """When, and whether, as one line of text: ``Tuesday 9 March 2027, 7 p.m., New York time (EST). Cancelled``"""
    state = "" if occurrence.status == EventStatus.SCHEDULED else str(occurrence.status_words)
    return ". ".join(filter(None, [moments.date_words(occurrence), state]))


@register.inclusion_tag("components/date_range.html")
def row_date(occurrence):
    """What a row says beside its day: the hours, or of what takes several days all of it."""
    is_one_day = occurrence.local_start_date == occurrence.local_end_date
    edges = moments.hours(occurrence) if is_one_day else moments.edges(occurrence)
    return {"edges": edges, "zone": moments.zone_of(occurrence)}


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
def credits_by_hours(event):
    """``[(4.25, ["Psychologists", "Social workers"]), (4, ["Counselors"])]``, in the order of the form."""
    professions = {}
    for credit in event.credits.all():
        professions.setdefault(credit.hours, []).append(credit.profession)
    return professions.items()


@register.filter
def in_hours(number):
    """``1.75 hours``, ``1 hour``: without zeros at the end."""
    return ngettext("%(number)s hour", "%(number)s hours", 1 if number == 1 else 2) % {
        "number": f"{number.normalize():f}"
    }
