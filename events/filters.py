from django import forms

from cms.core.filters import ListFilters


class EventFilters(ListFilters):
    """``?kind= ?page=``."""

    kind = forms.SlugField(required=False)
