"""How an editor says by which rule an event repeats, without ever seeing the rule.

The parts of the form are always all there; a script hides those that do not matter, and what does not matter is not
read. A rule that the parts cannot say (from an import) is shown in words and stays byte for byte as it was.
"""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.forms.widgets import Script
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.text import capfirst, format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from .rules import DAILY, LONGEST_TEXT, MONTHLY, MOST_DATES, WEEKLY, YEARLY, Rule, RuleRefused, parse
from .wording import ORDINALS, rule_words

HELP = _("A supper on every second Tuesday is one event that repeats. A single one can be cancelled or moved below.")
SINGLE, KEEP = "", "keep"
LIKE_FIRST, BY_WEEKDAY = "like_first", "by_weekday"
GOES_ON, UNTIL, COUNT = "goes_on", "until", "count"

FREQUENCIES = [
    (SINGLE, _("Does not repeat")),
    (DAILY, _("Every day")),
    (WEEKLY, _("Every week")),
    (MONTHLY, _("Every month")),
    (YEARLY, _("Every year")),
]
KEEP_CHOICE = (KEEP, _("Keep this rule"))
ENDS = [(GOES_ON, _("It goes on")), (UNTIL, _("On a day")), (COUNT, _("After a number of dates"))]
DAYS_OF_MONTH = [
    (LIKE_FIRST, _("On the same day of the month as the first time, such as the 9th")),
    (BY_WEEKDAY, _("On a weekday, such as the second Tuesday")),
]
NUMBERS_OF_WEEKDAY = [(number, capfirst(ORDINALS[number])) for number in (1, 2, 3, 4, -1)]
DAYS_OF_WEEK = list(WEEKDAYS.items())


class Answers(NamedTuple):
    """What stands in the parts of the form."""

    frequency: str = SINGLE
    interval: int | None = 1
    weekdays: list[int] = []
    days_of_month: str = LIKE_FIRST
    ordinals: list[int] = []
    weekday: int | None = None
    ends: str = GOES_ON
    until: date | None = None
    count: int | None = None
    kept: str = ""


PARTS = list(Answers._fields)


def answers_to(text):
    """The answers that give this rule; to keep it, if none do."""
    if not text:
        return Answers()
    try:
        rule = parse(text)
    except RuleRefused:
        return Answers(KEEP, kept=text)
    answers = _answers(rule)._replace(kept=text)
    return answers if _is_same(_rule(answers), rule) else Answers(KEEP, kept=text)


def rule_text(answers):
    """The rule that the answers give. One that says the same as before is the one from before, to the letter."""
    if answers.frequency == KEEP:
        return answers.kept
    if answers.frequency == SINGLE:
        return ""
    rule = _rule(answers)
    return answers.kept if _says(answers.kept, rule) else str(rule)


def says_the_same(text, other):
    if not (text and other):
        return text == other
    try:
        return text == other or _says(text, parse(other))
    except RuleRefused:
        return False


def _answers(rule):
    monthly = rule.frequency == MONTHLY and rule.weekdays
    return Answers(
        frequency=rule.frequency,
        interval=rule.interval,
        weekdays=[day for _ordinal, day in rule.weekdays] if rule.frequency == WEEKLY else [],
        days_of_month=BY_WEEKDAY if monthly else LIKE_FIRST,
        ordinals=[ordinal for ordinal, _day in rule.weekdays] if monthly else [],
        weekday=rule.weekdays[0][1] if monthly else None,
        ends=UNTIL if rule.until else COUNT if rule.count else GOES_ON,
        until=rule.until,
        count=rule.count,
    )


def _rule(answers):
    weekdays = [(0, day) for day in answers.weekdays or []] if answers.frequency == WEEKLY else []
    if answers.frequency == MONTHLY and answers.days_of_month == BY_WEEKDAY and answers.weekday is not None:
        known = [ordinal for ordinal, _words in NUMBERS_OF_WEEKDAY]
        weekdays = [(ordinal, answers.weekday) for ordinal in answers.ordinals or [] if ordinal in known]
    return Rule(
        frequency=answers.frequency,
        interval=answers.interval or 1,
        weekdays=tuple(weekdays),
        until=answers.until if answers.ends == UNTIL else None,
        count=answers.count if answers.ends == COUNT else None,
    )


def _says(text, rule):
    try:
        return bool(text) and _is_same(parse(text), rule)
    except RuleRefused:
        return False


def _is_same(rule, other):
    """In whatever order the weekdays were written."""
    first, second = (replace(one, weekdays=tuple(sorted(one.weekdays))) for one in (rule, other))
    return first == second


class RuleWidget(forms.MultiWidget):
    """The parts, in the order of Answers. ``first_day`` is that of the event, for the words of a rule that is kept."""

    template_name = "events/admin/rule.html"
    first_day = None

    class Media:
        js = [Script("js/event-dates.js", type="module")]
        css = {"all": ["css/desk/events.css"]}

    def __init__(self, attrs=None):
        numbers = {"inputmode": "numeric", "min": 1}
        parts = {
            "frequency": forms.Select(choices=[*FREQUENCIES, KEEP_CHOICE]),
            "interval": forms.NumberInput(attrs=numbers | {"max": 99}),
            "weekdays": forms.CheckboxSelectMultiple(choices=DAYS_OF_WEEK),
            "days_of_month": forms.RadioSelect(choices=DAYS_OF_MONTH),
            "ordinals": forms.CheckboxSelectMultiple(choices=NUMBERS_OF_WEEKDAY),
            "weekday": forms.Select(choices=[("", _("Choose a weekday")), *DAYS_OF_WEEK]),
            "ends": forms.RadioSelect(choices=ENDS),
            "until": AdminDateInput(),
            "count": forms.NumberInput(attrs=numbers | {"max": MOST_DATES}),
            "kept": forms.HiddenInput(),
        }
        super().__init__(parts, attrs)

    def decompress(self, value):
        return list(answers_to(value))

    def id_for_label(self, id_):
        return f"{id_}_{PARTS.index('frequency')}" if id_ else ""

    def get_context(self, name, value, attrs):
        answers = Answers(*value) if isinstance(value, (list, tuple)) else answers_to(value)
        can_be_said = answers_to(answers.kept).frequency != KEEP
        self.widgets[0].choices = FREQUENCIES if can_be_said else [*FREQUENCIES, KEEP_CHOICE]
        context = super().get_context(name, list(answers), attrs)
        context["widget"]["parts"] = dict(zip(PARTS, context["widget"]["subwidgets"], strict=True))
        context["widget"]["kept_words"] = "" if can_be_said else self._words(answers.kept)
        return context

    def _words(self, text):
        try:
            return rule_words(parse(text), self.first_day or timezone.localdate())
        except RuleRefused:
            return _("by a rule that this site does not follow")


# What is asked besides, by the answers to the questions before.
ALSO_ASKED = [
    ("frequency", {DAILY, WEEKLY, MONTHLY, YEARLY}, {"interval", "ends"}),
    ("frequency", {WEEKLY}, {"weekdays"}),
    ("frequency", {MONTHLY}, {"days_of_month"}),
    ("days_of_month", {BY_WEEKDAY}, {"ordinals", "weekday"}),
    ("ends", {UNTIL}, {"until"}),
    ("ends", {COUNT}, {"count"}),
]


class RuleField(forms.MultiValueField):
    """A rule as the text of an RRULE; "" for an event that does not repeat."""

    widget = RuleWidget

    def __init__(self, **kwargs):
        interval = _("Say every how many days, weeks, months or years it repeats: a number from 1 to 99.")
        count = format_lazy(_("Say after how many dates it ends: a number from 1 to {most}."), most=MOST_DATES)
        fields = [
            forms.ChoiceField(choices=[*FREQUENCIES, KEEP_CHOICE]),
            forms.IntegerField(min_value=1, max_value=99, error_messages=_number_messages(interval)),
            forms.TypedMultipleChoiceField(choices=DAYS_OF_WEEK, coerce=int),
            forms.ChoiceField(choices=DAYS_OF_MONTH),
            forms.TypedMultipleChoiceField(choices=NUMBERS_OF_WEEKDAY, coerce=int),
            forms.TypedChoiceField(choices=[("", ""), *DAYS_OF_WEEK], coerce=int, empty_value=None),
            forms.ChoiceField(choices=ENDS),
            forms.DateField(error_messages={"invalid": _("Say on which day it ends, for example 2027-06-30.")}),
            forms.IntegerField(min_value=1, max_value=MOST_DATES, error_messages=_number_messages(count)),
            forms.CharField(max_length=LONGEST_TEXT, strip=False),
        ]
        super().__init__(fields=fields, required=False, label=_("Repeats"), help_text=HELP, **kwargs)

    def clean(self, value):
        return super().clean(_what_matters(value))

    def compress(self, data_list):
        answers = _with_defaults(data_list)
        if not getattr(self, "is_deferred_validation", False):
            _refuse_gaps(answers)
        return rule_text(answers)

    def has_changed(self, initial, data):
        """Whether it would repeat otherwise. A rule that was only looked at is the same rule."""
        if self.disabled:
            return False
        try:
            return not says_the_same(self.clean(data), initial or "")
        except ValidationError:
            return True


def _number_messages(sentence):
    return dict.fromkeys(["invalid", "min_value", "max_value"], sentence)


def _what_matters(value):
    """The answers without those to questions that the others make idle."""
    given = dict(zip(PARTS, value or [], strict=False))
    asked = {"frequency", "kept"}
    for question, answers, also in ALSO_ASKED:
        if question in asked and given.get(question) in answers:
            asked |= also
    return [given.get(name) if name in asked else None for name in PARTS]


def _with_defaults(values):
    given = {name: value for name, value in zip(PARTS, values, strict=False) if value not in (None, "", [])}
    return Answers(**given)


def _refuse_gaps(answers):
    """What a draft may leave open, and what is sent for review may not."""
    if answers.days_of_month == BY_WEEKDAY and not (answers.ordinals and answers.weekday is not None):
        raise ValidationError(_("Tick which in the month it is (first, second …), and choose the weekday."))
    if answers.ends == UNTIL and not answers.until:
        raise ValidationError(_("Say on which day it ends, or choose “It goes on”."))
    if answers.ends == COUNT and not answers.count:
        raise ValidationError(_("Say after how many dates it ends, or choose “It goes on”."))
