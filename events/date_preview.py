"""What the desk shows of an event's dates while somebody fills in the form: the rule in words and the next dates."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _

from .moments import span_words
from .problems import problems_of_dates
from .recurrence import ADDED, CANCELLED, CHANGED, REMOVED, ImpossibleTime, clock_change, expand
from .rules import RuleRefused
from .wording import rule_words

MOST_SHOWN = 10
# How far ahead ten dates are looked for: a supper of every second year has its tenth in twenty.
YEARS_AHEAD = 20


@dataclass(frozen=True)
class PreviewedDate:
    """``kind`` is "" or what the form says about this date; ``clocks`` is a sentence, where they change before it."""

    original_date: date
    words: str
    kind: str = ""
    mark: str = ""
    note: str = ""
    clocks: str = ""


@dataclass(frozen=True)
class Preview:
    """``rule`` is in words, "" for a single event. Where nothing can be shown, ``problem`` says why."""

    rule: str = ""
    problem: str = ""
    dates: tuple[PreviewedDate, ...] = ()

    @property
    def is_series(self):
        return bool(self.rule)


def preview_of(event, now=None):
    """The next ten dates of an event as it stands in a form, those that are left out among them."""
    if event.start_date is None:
        return Preview()
    now = now or timezone.now()
    problems = problems_of_dates(event)
    if problems and None not in problems:
        return Preview(problem=" ".join(problems.values()))
    rule = rule_words(event.rule, event.start_date) if event.is_series else ""
    try:
        dates = _next_dates(event, now)
    except (ImpossibleTime, RuleRefused):
        return Preview(rule, " ".join(problems.values()))
    problem = " ".join(problems.values()) or ("" if dates else _("None of its dates is still to come."))
    return Preview(rule, problem, tuple(_shown(event, dates)))


def _next_dates(event, now):
    known = [exception for exception in event.date_exceptions if exception.kind != REMOVED]
    dates = expand(event.wall_times, event.rule, known, _horizon(event, now))
    coming = dates if not event.is_series else [found for found in dates if found.ends_at > now]
    return coming[:MOST_SHOWN]


def _horizon(event, now):
    """The day of the tenth date from today on; of a single event, any."""
    if not event.is_series:
        return None
    today = now.astimezone(event.zone).date()
    first = today - event.wall_times.length - timedelta(days=1)
    far = max(today, event.start_date) + timedelta(days=366 * YEARS_AHEAD)
    coming = (day for day in event.rule.days(event.start_date, far) if day >= first)
    return max(islice(coming, MOST_SHOWN + 2 + event.wall_times.length.days), default=today)


def _shown(event, dates):
    left_out = {exception.original_date for exception in event.date_exceptions if exception.kind == REMOVED}
    before = None
    for found in dates:
        kind = REMOVED if found.original_date in left_out else found.kind
        yield PreviewedDate(
            original_date=found.original_date,
            words=span_words(found, event.zone),
            kind=kind,
            mark=_mark(kind, found, event),
            note=found.overrides.get("note", ""),
            clocks=_clocks(event, before, found) if before else "",
        )
        before = found


def _mark(kind, found, event):
    if kind != CHANGED:
        return _MARKS.get(kind, str)()
    if found.starts_at == found.original_start:
        return _("Differs")
    moved = found.original_start.astimezone(event.zone)
    day = date_format(moved.date(), "WEEKDAY_MONTH_DAY_FORMAT")
    if found.all_day or found.local_start_date != found.original_date:
        return _("Moved from %(day)s") % {"day": day}
    return _("Moved from %(hour)s") % {"hour": time_format(moved.time(), "TIME_FORMAT")}


_MARKS = {
    CANCELLED: lambda: _("Cancelled"),
    REMOVED: lambda: _("Left out"),
    ADDED: lambda: _("Added"),
}


def _clocks(event, before, found):
    """That the hour stays although the clocks change: the question of everybody who plans over the winter."""
    change = clock_change(event.zone, before.local_start_date, found.local_start_date)
    if change is None or found.all_day:
        return ""
    day, by = change
    sentence = (
        _("It stays %(hour)s although the clocks are put forward on %(day)s.")
        if by > timedelta()
        else _("It stays %(hour)s although the clocks are put back on %(day)s.")
    )
    return sentence % {
        "day": date_format(day, "MONTH_DAY_FORMAT"),
        "hour": time_format(event.start_time, "TIME_FORMAT"),
    }
