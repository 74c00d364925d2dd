from django import forms
from django.core.paginator import Paginator
from django.utils.http import urlencode


class ListFilters(forms.Form):
    """What a reader can ask of a list, in the address. What makes no sense is left out, as a reader would."""

    per_page = 20

    def values(self):
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    def page_of(self, rows):
        """The page of the list that ``?page=`` asks for; the nearest there is for a number that makes no sense."""
        return Paginator(rows, self.per_page).get_page(self.data.get("page"))

    @property
    def query(self):
        """The filters as the beginning of a query string, for links to other pages of the same list."""
        return urlencode(sorted(self.values().items()))

    @property
    def kept(self):
        """For each filter, the query string of the others: what a link to another choice keeps."""
        values = self.values()
        return {
            name: urlencode(sorted((other, value) for other, value in values.items() if other != name))
            for name in self.fields
        }
