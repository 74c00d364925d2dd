from dataclasses import dataclass

from django import forms
from django.apps import apps
from django.core.paginator import Paginator
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.http import urlencode


@dataclass(frozen=True)
class Choice:
    """One way into a list. ``uses`` is how much is left then; nought where nobody counted."""

    slug: str | int
    name: str
    uses: int = 0


class ListFilters(forms.Form):
    """What a reader can ask of a list, in the address. What makes no sense is left out, as a reader would."""

    per_page = 20
    vocabulary = {}
    """``{filter: "app.Model"}`` of the filters that are slugs."""

    def values(self):
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    @cached_property
    def named(self):
        """``{filter: what it asks for}``; None where nothing has that slug."""
        return {
            name: self.rows(name).filter(slug=value).first()
            for name, value in self.values().items()
            if name in self.vocabulary
        }

    def rows(self, name):
        """What a filter can ask for."""
        return apps.get_model(self.vocabulary[name]).objects.all()

    @property
    def words(self):
        """What is asked for, as readers know it: ``Grief and loss, Ada Holm, 2026``."""
        chosen = self.values() | self.named
        return ", ".join(str(getattr(choice, "name", choice)) for choice in chosen.values() if choice)

    @property
    def make_sense(self):
        return self.is_valid() and None not in self.named.values()

    def values_or_404(self):
        """For programs, which do not see that a list is not what they asked for."""
        if not self.make_sense:
            raise Http404
        return self.values()

    def page_of(self, rows, count=None):
        """The page of the list that ``?page=`` asks for; the nearest there is for a number that makes no sense.
        ``count`` is how many rows there are, for whom that is known."""
        paginator = Paginator(rows, self.per_page)
        if count is not None:
            paginator.count = count
        return paginator.get_page(self.data.get("page"))

    @property
    def query(self):
        """The filters as the beginning of a query string, for links to other pages of the same list."""
        return urlencode(sorted(self.values().items()))

    def address(self, url, number=1):
        """The one address of a page of the list, however it was asked for; ``url`` is that of the whole list."""
        query = "&".join(filter(None, [self.query, f"page={number}" if number > 1 else ""]))
        return f"{url}?{query}" if query else url

    @property
    def kept(self):
        """For each filter, the query string of the others: what a link to another choice keeps."""
        values = self.values()
        return {
            name: urlencode(sorted((other, value) for other, value in values.items() if other != name))
            for name in self.fields
        }
