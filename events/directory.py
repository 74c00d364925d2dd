"""What a list of events can be narrowed to, and what the chosen ones are called."""

from collections import Counter

from django.db.models import Exists, F, OuterRef
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from cms.core.filters import Choice
from cms.delivery import memo

from .models.vocabulary import Committee, EventKind


class Directory:
    """``events`` are those of the list at ``path``. ``dates`` gives all that it has, whatever is chosen: by them it
    is counted, and what has none is left out. Without it nothing is counted: among the past there are too many."""

    def __init__(self, filters, path, events, dates=None, years=()):
        self.filters = filters
        self.path = path
        self.values = filters.values()
        self.events = events
        self.dates = dates
        self.years = [Choice(year, str(year)) for year in years]

    @cached_property
    def kinds(self):
        return self._choices(EventKind, self.events.filter(kind=OuterRef("pk")), "kind", "committee")

    @cached_property
    def committees(self):
        return self._choices(Committee, self.events.filter(host_committee=OuterRef("pk")), "committee", "kind")

    def heading(self, title):
        """``Events: Training, Ethics committee``."""
        chosen = [str(choice) for choice in (*self._named, self.values.get("year")) if choice]
        return _("%(list)s: %(chosen)s") % {"list": title, "chosen": ", ".join(chosen)} if chosen else str(title)

    @property
    def description(self):
        """What the society says of the one thing that is chosen."""
        return self._named[0].description if len(self._named) == 1 else ""

    @cached_property
    def _named(self):
        return [choice for choice in self.filters.named.values() if choice]

    def _choices(self, model, events, name, other):
        rows = memo.get(("events by", name, self.path), lambda: list(model.objects.filter(Exists(events))))
        if self.dates is None:
            return [Choice(row.slug, row.name) for row in rows]
        uses = self._uses(name, other)
        shown = uses.keys() | {self.values.get(name)}
        return [Choice(row.slug, row.name, uses[row.slug]) for row in rows if row.slug in shown]

    def _uses(self, name, other):
        """How many dates there are of each kind or committee, under the filter that the other one is."""
        wanted = self.values.get(other)
        return Counter(pair[name] for pair in self._pairs if wanted in (None, pair[other]))

    @cached_property
    def _pairs(self):
        """The kind and the committee of each date."""
        pair = {"kind": F("page__kind__slug"), "committee": F("page__host_committee__slug")}
        return memo.get(("dates by kind", self.path), lambda: list(self.dates().values(**pair)))
