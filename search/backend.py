"""Wagtail's search backend, for its admin and for `pages/?search=`, made safe for whatever is typed.

The stock SQLite backend puts a quotation mark into its query as it comes, which is an error of the database (open
upstream as wagtail#13227).
"""

from functools import cache

from modelsearch.backends.base import EmptySearchResults
from modelsearch.backends.database import SearchBackend as stock_backend
from modelsearch.query import And, Or, Phrase, PlainText

from .words import clean


def SearchBackend(params):
    """The stock backend of the database: its queries are cleaned, an entry is written without a look at the others."""
    return _careful(type(stock_backend(params)))(params)


@cache
def _careful(stock):
    index = type(f"Quick{stock.index_class.__name__}", (QuickIndex, stock.index_class), {})
    return type(f"Careful{stock.__name__}", (CarefulQueries, stock), {"index_class": index})


class QuickIndex:
    def _refresh_title_norms(self, full=False):
        """The stock index asks for the average length of all titles with each entry: of 20,000 pages, half of what it
        costs to publish one. Until `update_index` asks for all, a new title counts as one of average length."""
        if full:
            super()._refresh_title_norms(full=True)


class CarefulQueries:
    def _search(self, query_compiler_class, query, model_or_queryset, **kwargs):
        query = _cleaned(query)
        if query is None:
            return _nothing_of(model_or_queryset)
        return super()._search(query_compiler_class, query, model_or_queryset, **kwargs)


def _nothing_of(model_or_queryset):
    """No results, but of a model: the admin's lists ask for its name."""
    results = EmptySearchResults()
    results.model = getattr(model_or_queryset, "model", model_or_queryset)
    return results


def _cleaned(query):
    """The same query with nothing but words in it; None when no word is left."""
    if isinstance(query, str):
        return clean(query) or None
    if isinstance(query, PlainText):
        words = clean(query.query_string)
        return PlainText(words, operator=query.operator) if words else None
    if isinstance(query, Phrase):
        words = clean(query.query_string)
        return Phrase(words) if words else None
    if isinstance(query, (And, Or)):
        parts = [part for part in map(_cleaned, query.subqueries) if part]
        return type(query)(parts) if parts else None
    return query
