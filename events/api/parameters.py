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

    kind = SlugsField()
    committee = SlugsField()
    venue = SlugsField()
    mode = ChoicesField(AttendanceMode.choices)
    status = ChoicesField(EventStatus.choices)
    locale = LocaleField()


class EventParameters(SharedParameters, PageParameters):
    pass


class OccurrenceParameters(SharedParameters):
    """``from`` is no name in Python; the form gets it as it gets the others."""

    to = InstantField()
    city = forms.CharField(required=False, max_length=80)
    ce_hours_min = forms.DecimalField(required=False, min_value=Decimal(0), max_digits=5, decimal_places=2)
    profession = forms.CharField(required=False, max_length=80)
    series = forms.ChoiceField(required=False, choices=[("all", "all"), ("next", "next")])
    tz = ZoneField()
    cursor = forms.CharField(required=False, max_length=200)


OccurrenceParameters.base_fields["from"] = InstantField()


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
