from django import forms

from cms.core.filters import ListFilters

from .recurrence import YEARS


class EventFilters(ListFilters):
    """``?kind= ?committee= ?page=``."""

    kind = forms.SlugField(required=False)
    committee = forms.SlugField(required=False)


class PastFilters(EventFilters):
    """``?year=``, too."""

    year = forms.IntegerField(required=False, min_value=YEARS[0], max_value=YEARS[-1])
