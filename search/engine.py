"""Answers the port ``cms.core.searching``: which pages of a queryset have some words."""

from cms.core.searching import Matches

from .answers import matching
from .models import Entry


class IndexEngine:
    def find(self, words, pages, start, stop):
        entries = Entry.objects.filter(page__in=pages.order_by().values("pk"))
        found = matching(words, dict(entries.values_list("pk", "page_id")))
        return Matches(found[start:stop], len(found))
