from django import forms
from django.utils.http import urlencode

from .words import LONGEST


class SearchForm(forms.Form):
    """``/search/?q=``. The words are kept as they were typed."""

    q = forms.CharField(required=False, max_length=10 * LONGEST, strip=True)

    @property
    def typed(self):
        """What stands in the box; nothing when it is longer than a box can be."""
        self.is_valid()
        return self.cleaned_data.get("q", "")

    @property
    def query(self):
        """The search as the beginning of a query string, for links to its other pages."""
        return urlencode({"q": self.typed})
