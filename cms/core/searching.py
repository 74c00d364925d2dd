"""The search port: apps below `search` ask here, and `search` answers when it is installed."""

from dataclasses import dataclass
from typing import Protocol

from django.db.models import QuerySet


@dataclass(frozen=True)
class Matches:
    """The primary keys of the pages on one stretch of a result, best first, and how many there are in all."""

    ids: list[int]
    total: int


class SearchEngine(Protocol):
    def find(self, words: str, pages: QuerySet, start: int, stop: int) -> Matches: ...


class _NoEngine:
    def find(self, words: str, pages: QuerySet, start: int, stop: int) -> Matches:
        raise LookupError("No search engine is registered.")


engine: SearchEngine = _NoEngine()


def register(search_engine: SearchEngine) -> None:
    global engine
    engine = search_engine


def find(words: str, pages: QuerySet, start: int = 0, stop: int = 20) -> Matches:
    """The pages of the queryset that have the words, as a visitor typed them: nothing typed is an error."""
    return engine.find(words, pages, start, stop)
