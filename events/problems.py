"""What keeps an event from being published, as ``{field: sentence}``; the key None is the form as a whole."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .models.choices import EXPLAINED, OpenPointSubject
from .models.occurrences import last_known_day
from .recurrence import ADDED, ImpossibleTime, check, orphans, series_days, skipped_days
from .rules import MOST_DATES, RuleRefused

NO_DAY = gettext_lazy("Say on which day it takes place.")


def problems_of(event):
    return problems_of_dates(event) | _with_status(event) | _with_registration(event) | _with_open_points(event)


def problems_of_dates(event):
    """Of when it takes place; the sentence about a single date stands under None."""
    if event.start_date is None:
        return {"start_date": NO_DAY}
    if not event.all_day and event.start_time is None and not event.is_open(OpenPointSubject.TIME):
        return {"start_time": _("Say when it begins, or tick “all day”.")}
    try:
        check(event.wall_times)
        if not event.is_series:
            return _with_its_former_dates(event)
        if problem := _with_rule(event, event.wall_times, event.rule):
            return {"rrule": problem}
        if problem := _with_exceptions(event, event.wall_times, event.rule):
            return {None: problem}
    except ImpossibleTime as impossible:
        return {impossible.field: str(impossible)}
    except RuleRefused as refused:
        return {"rrule": str(refused)}
    return {}


def _with_rule(event, wall, rule):
    if rule.until and rule.until < wall.start_date:
        return _("It ends before its first day.")
    if not rule.fits(wall.start_date):
        return _(
            "The first day, %(day)s, is not one of the days on which it repeats. Change the one or the other."
        ) % _day(wall.start_date)
    days = list(series_days(wall, rule, last=last_known_day()))
    if len(days) >= MOST_DATES:
        return _("These are too many dates. Let it begin later.")
    handled = {exception.original_date for exception in event.date_exceptions}
    if skipped := skipped_days(wall, [day for day in days if day not in handled]):
        return _(
            "On %(day)s the clocks skip this hour in %(zone)s. Leave that date out below, or give it another hour."
        ) % (_day(skipped[0]) | {"zone": wall.zone.key})
    return _with_the_past(event, set(days), handled)


def _with_the_past(event, days, handled):
    """What has been stays as it was: a rule or a zone that says otherwise is another series. A single date may.

    Neither does a rule invent what has been: a weekday that joins it joins the weeks to come.
    """
    rows = list(event.occurrences.all()) if event.pk else []
    past = [row for row in rows if row.ends_at <= timezone.now()]
    if not past:
        return ""
    today, known = timezone.localdate(timezone=event.zone), {row.original_date for row in rows}
    changed = {row.original_date for row in past if row.deviation != ADDED} - days - handled
    changed |= {day for day in days - handled - known if day < today}
    changed |= {row.original_date for row in past if _falls_on_another_day(row, event.zone)}
    if not changed:
        return ""
    return _(
        "This series has begun, and what has taken place stays as it was: %(day)s would not. Let it end, and begin a "
        "new one: “Go on differently” in the menu beside the buttons does both."
    ) % _day(min(changed))


def _falls_on_another_day(row, zone):
    return not row.all_day and row.starts_at.astimezone(zone).date() != row.local_start_date


def _with_its_former_dates(event):
    """Of an event that repeated until now."""
    is_former_series = event.pk and event.occurrences.count() > 1
    problem = _with_the_past(event, {event.start_date}, set()) if is_former_series else ""
    return {"rrule": problem} if problem else {}


def _with_exceptions(event, wall, rule):
    rows = list(event.exceptions.all())
    days = [row.original_date for row in rows]
    if None in days:
        return _("One of the single dates does not say which date it is about.")
    if strange := next((row for row in rows if row.as_date_exception().is_out_of_sight), None):
        return _("%(day)s, among the single dates: look at the year again.") % _day(strange.original_date)
    if twice := next((day for day in days if days.count(day) > 1), None):
        return _("%(day)s stands among the single dates twice. Keep one of them.") % _day(twice)
    if orphaned := orphans(wall, rule, event.date_exceptions):
        return _(
            "%(day)s is none of the dates any more, but stands among those that differ. Take it away there."
        ) % _day(orphaned[0].original_date)
    added = {row.original_date for row in rows if row.kind == ADDED}
    if added and (taken := added.intersection(series_days(wall, rule, last=max(added)))):
        return _("%(day)s is a date already: it cannot be added.") % _day(min(taken))
    if problem := next(filter(None, (_with_exception(row, wall) for row in rows)), ""):
        return problem
    return "" if event.dates() else _("Every date is left out. Cancel them, if they were announced.")


def _with_exception(row, wall):
    if row.is_off and not row.note:
        return _("%(day)s: say in a sentence what people should do now.") % _day(row.original_date)
    times = row.as_date_exception().times(wall)
    try:
        if times != wall.beginning_on(row.original_date):
            check(times)
    except ImpossibleTime as impossible:
        return f"{date_format(row.original_date, 'DATE_FORMAT')}: {impossible}"
    return ""


def _with_status(event):
    if event.status in EXPLAINED and not event.status_note:
        return {"status_note": _("Say in a sentence what people should do now.")}
    return {}


def _with_registration(event):
    opens, closes = event.registration_opens_at, event.registration_closes_at
    if opens and closes and closes <= opens:
        return {"registration_closes_at": _("Registration has to close after it opens.")}
    return {}


def _with_open_points(event):
    subjects = [point.subject for point in event.open_points.all()]
    if len(subjects) != len(set(subjects)):
        return {None: _("The same thing is to be announced twice. Keep one of the two.")}
    return {}


def _day(day):
    return {"day": date_format(day, "DATE_FORMAT")}
