"""What stands below the title of an event where its address is shared."""

from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from . import moments
from .models.choices import EventStatus
from .rules import RuleRefused
from .wording import rule_words


def share_line(event):
    """Whether it is off, when and where: ``Cancelled · Tuesday 9 March 2027, 7 p.m. · Library hall, Merrow Bay``."""
    status = event.get_status_display() if event.is_off else ""
    return " · ".join(filter(None, [status, _when(event), _where(event)]))


def _when(event):
    if not event.is_series:
        return "".join(map(_span, event.dates()))
    try:
        return capfirst(rule_words(event.rule, event.start_date))
    except RuleRefused:
        return ""


def _span(date):
    first, last = date.local_start_date, date.local_end_date
    if first != last:
        return f"{date_format(first, 'MONTH_DAY_FORMAT')} – {date_format(last, 'DATE_FORMAT')}"
    return date_format(first, "WEEKDAY_DATE_FORMAT") if date.page.is_open("time") else moments.edges(date)[0].words


def _where(event):
    if event.status == EventStatus.MOVED_ONLINE or not event.venue:
        return _("Online") if event.is_online else ""
    return str(event.venue)
