"""Rules and dates in words: "every second Tuesday, until 30 June 2027"."""

from django.utils.dates import MONTHS, WEEKDAYS
from django.utils.formats import date_format
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext, pgettext_lazy

from .rules import DAILY, MONTHLY, WEEKLY, YEARLY

ORDINALS = {
    1: pgettext_lazy("ordinal", "first"),
    2: pgettext_lazy("ordinal", "second"),
    3: pgettext_lazy("ordinal", "third"),
    4: pgettext_lazy("ordinal", "fourth"),
    5: pgettext_lazy("ordinal", "fifth"),
    -1: pgettext_lazy("ordinal", "last"),
    -2: pgettext_lazy("ordinal", "second to last"),
}
WORKING_DAYS = {0, 1, 2, 3, 4}


def rule_words(rule, first):
    """The rule of a series that begins on the day ``first``, as a reader says it."""
    return _often(rule, first) + _end(rule)


def _often(rule, first):
    if rule.frequency == YEARLY and rule.months:
        days = {"days": _days(rule, first), "months": _months(rule), "years": _year(rule.interval)}
        return _("on %(days)s in %(months)s, %(years)s") % days
    often = _OFTEN[rule.frequency](rule, first)
    return _("%(often)s in %(months)s") % {"often": often, "months": _months(rule)} if rule.months else often


def _daily(rule, first):
    if _is_on_working_days(rule) and rule.interval == 1:
        return _("every working day")
    every = _every(rule.interval, _("every day"), _("every second day"), _("every %(number)s days"))
    return _("%(every)s, if it is %(days)s") % {"every": every, "days": _weekdays(rule)} if rule.weekdays else every


def _weekly(rule, first):
    numbers = sorted(day for _ordinal, day in rule.weekdays) or [first.weekday()]
    days = [str(WEEKDAYS[number]) for number in numbers]
    if rule.interval == 1:
        return _("every %(days)s") % {"days": _list(days)}
    days = _list(pgettext("day of the week", "%(day)s") % {"day": day} for day in days)
    pattern = _("every second %(days)s") if rule.interval == 2 else _("every %(number)s weeks on %(days)s")
    return pattern % {"number": rule.interval, "days": days}


def _is_on_working_days(rule):
    return set(rule.weekdays) == {(0, day) for day in WORKING_DAYS}


def _monthly(rule, first):
    if rule.interval == 1:
        return _("on %(days)s of each month") % {"days": _days(rule, first)}
    return _("on %(days)s of %(period)s") % {"days": _days(rule, first), "period": _month(rule.interval)}


def _yearly(rule, first):
    if rule.interval == 1:
        return _("on %(days)s of each year") % {"days": _days(rule, first)}
    return _("on %(days)s of %(period)s") % {"days": _days(rule, first), "period": _year(rule.interval)}


_OFTEN = {DAILY: _daily, WEEKLY: _weekly, MONTHLY: _monthly, YEARLY: _yearly}


def _days(rule, first):
    """Which days of a month or a year: ``the second Tuesday``, ``the 9th``."""
    if rule.weekdays and rule.positions and _is_on_working_days(rule):
        return _("the %(ordinals)s working day") % {"ordinals": _list(map(_ordinal, rule.positions))}
    if rule.weekdays:
        named = _numbered_weekdays(rule)
        return _chosen(rule, named) if rule.positions else named
    if rule.month_days:
        numbers = _list(_month_day(number) for number in rule.month_days)
        return _chosen(rule, numbers) if rule.positions else numbers
    is_in_every_month = rule.frequency == MONTHLY or rule.months
    if is_in_every_month:
        return _month_day(first.day)
    return pgettext("day of the year", "%(day)s") % {"day": date_format(first, "MONTH_DAY_FORMAT")}


def _numbered_weekdays(rule):
    days = {}
    for ordinal, day in rule.weekdays:
        days.setdefault(day, []).append(ordinal)
    return _list(
        _("the %(ordinals)s %(day)s") % {"ordinals": _list(map(_ordinal, ordinals)), "day": WEEKDAYS[day]}
        if any(ordinals)
        else _("each %(day)s") % {"day": WEEKDAYS[day]}
        for day, ordinals in days.items()
    )


def _chosen(rule, days):
    return _("the %(ordinals)s of these: %(days)s") % {"ordinals": _list(map(_ordinal, rule.positions)), "days": days}


def _month_day(number):
    if number > 0:
        return _numbered(
            number, _("the %(number)sst"), _("the %(number)snd"), _("the %(number)srd"), _("the %(number)sth")
        )
    if number in ORDINALS:
        return _("the %(ordinal)s day") % {"ordinal": ORDINALS[number]}
    return _("the %(ordinal)s to last day") % {"ordinal": _ordinal_number(-number)}


def _ordinal(number):
    if number in ORDINALS:
        return str(ORDINALS[number])
    return _ordinal_number(number) if number > 0 else _("%(number)s to last") % {"number": _ordinal_number(-number)}


def _ordinal_number(number):
    return _numbered(number, _("%(number)sst"), _("%(number)snd"), _("%(number)srd"), _("%(number)sth"))


def _numbered(number, first, second, third, other):
    """English has four endings: 21st, 22nd, 23rd, 24th, and 11th to 13th besides."""
    endings = {} if number % 100 in (11, 12, 13) else {1: first, 2: second, 3: third}
    return endings.get(number % 10, other) % {"number": number}


def _weekdays(rule):
    return _list(str(WEEKDAYS[day]) for day in sorted(day for _ordinal, day in rule.weekdays))


def _months(rule):
    return _list(str(MONTHS[number]) for number in rule.months)


def _month(interval):
    return _("every second month") if interval == 2 else _("every %(number)s months") % {"number": interval}


def _year(interval):
    return _every(interval, _("each year"), _("every second year"), _("every %(number)s years"))


def _every(interval, one, two, more):
    return one if interval == 1 else two if interval == 2 else more % {"number": interval}


def _end(rule):
    if rule.until:
        return ", " + _("until %(day)s") % {"day": date_format(rule.until, "DATE_FORMAT")}
    if rule.count:
        return ", " + ngettext("%(number)s time", "%(number)s times", rule.count) % {"number": rule.count}
    return ""


def _list(words):
    return get_text_list(list(words), _("and"))
