from django import forms

from cms.core.filters import ListFilters

from .models import Kind
from .query import LONGEST


class SearchForm(ListFilters):
    """``/search/?q= ?kind= ?topic= ?year= ?author= ?page=``. The words are kept as they were typed."""

    per_page = 10

    q = forms.CharField(required=False, max_length=10 * LONGEST, strip=True)
    kind = forms.ChoiceField(required=False, choices=Kind)
    topic = forms.SlugField(required=False)
    year = forms.IntegerField(required=False, min_value=1900, max_value=9999)
    author = forms.SlugField(required=False)

    @property
    def typed(self):
        """What stands in the box; nothing when it is longer than a box can be."""
        return self.values().get("q", "")

    @property
    def chosen(self):
        """By what the results are narrowed."""
        return {name: (value,) for name, value in self.values().items() if name != "q"}
