from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cms.core.filters import ListFilters

from .recurrence import YEARS


def validate_day(day):
    """Reckoning with days at the ends of the calendar leads beyond it."""
    if day.year not in YEARS:
        raise ValidationError(_("Look at the year again."))


class EventFilters(ListFilters):
    """``?kind= ?committee= ?page=``."""

    vocabulary = {"kind": "events.EventKind", "committee": "events.Committee"}

    kind = forms.SlugField(required=False)
    committee = forms.SlugField(required=False)


class PastFilters(EventFilters):
    """``?year=``, too."""

    year = forms.IntegerField(required=False, min_value=YEARS[0], max_value=YEARS[-1])


class DayFilters(EventFilters):
    """``?on=2027-03-09``, too."""

    on = forms.DateField(required=False, input_formats=["%Y-%m-%d"], validators=[validate_day])

    @property
    def words(self):
        """Without the day, of which the title is made."""
        return ", ".join(str(choice) for choice in self.named.values() if choice)
