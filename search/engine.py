"""The first search engine: Wagtail's index, asked through our cleaning, within what is visible."""

from wagtail.models import Page

from cms.core.searching import Matches

from .words import clean


class StockEngine:
    """Fills the port ``cms.core.searching``."""

    def find(self, words, pages, start, stop):
        words = clean(words)
        if not words:
            return Matches([], 0)
        # The index can filter by primary key only; what is visible is asked of the pages themselves.
        within = Page.objects.filter(pk__in=pages.order_by().values("pk"))
        results = within.search(words, operator="and")
        return Matches([page.pk for page in results[start:stop]], results.count())
