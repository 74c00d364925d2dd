from decimal import Decimal

from django import forms

from cms.core.api.parameters import (
    ChoicesField,
    InstantField,
    LocaleField,
    PageParameters,
    ParameterForm,
    SlugsField,
    ZoneField,
    as_instant,
)
from cms.core.api.problems import BadParameter

from ..models import AttendanceMode, EventStatus
from ..recurrence import YEARS


class SharedParameters(ParameterForm):
    """What events and their dates are filtered by alike."""

    kind = SlugsField(help_text="Slugs of `kinds/`, any of which it is.")
    committee = SlugsField(help_text="Slugs of `committees/`, any of which is the host.")
    venue = SlugsField(help_text="Slugs of `venues/`, at any of which it takes place.")
    mode = ChoicesField(
        AttendanceMode.choices, help_text="How people take part; what was moved online is `online` and nothing else."
    )
    status = ChoicesField(EventStatus.choices, help_text="Any of these; every status unless given.")
    locale = LocaleField()


class EventParameters(SharedParameters, PageParameters):
    pass


class OccurrenceParameters(SharedParameters):
    """``from`` is no name in Python; the form gets it as it gets the others."""

    to = InstantField(help_text="Dates that begin before this day or instant.")
    city = forms.CharField(
        required=False, max_length=80, help_text="Where it takes place: the whole name, in any case."
    )
    ce_hours_min = forms.DecimalField(
        required=False,
        min_value=Decimal(0),
        max_digits=5,
        decimal_places=2,
        help_text="At least so many hours of continuing education, for that profession if one is given.",
    )
    profession = forms.CharField(
        required=False, max_length=80, help_text="Credits for this profession: the whole name, in any case."
    )
    series = forms.ChoiceField(
        required=False,
        choices=[("all", "all"), ("next", "next")],
        help_text="Every date, or of each event the one that is on or comes next.",
    )
    tz = ZoneField(help_text="A time zone such as `Europe/Berlin`, by whose clocks and days the dates are told.")
    cursor = forms.CharField(
        required=False, max_length=200, help_text="Where a page of the list begins: it stands in `meta.next`."
    )


OccurrenceParameters.base_fields["from"] = InstantField(help_text="Dates that end after this day or instant.")


def window(parameters, zone):
    """The instants of ``from`` and ``to``, each None when it was not given. Days begin at midnight in the zone."""
    start, end = (_instant(parameters, name, zone) for name in ("from", "to"))
    if start and end and end <= start:
        raise BadParameter("to", "has to be after from.")
    return start, end


def _instant(parameters, name, zone):
    if name not in parameters:
        return None
    if parameters[name].year not in YEARS:
        raise BadParameter(name, f"the year has to be between {YEARS[0]} and {YEARS[-1]}.")
    return as_instant(parameters[name], zone)
