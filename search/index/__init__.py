"""The index: which entries have some terms. One for each database, with the same answers (docs/decisions/0017).

An index is a table beside ``search_entry``, written in the same transaction. It knows terms (text.py) and questions
(query.py); whose eyes an entry is for, it does not know.
"""

from dataclasses import dataclass
from typing import Protocol

from django.db import connection

from ..query import Query

FIELDS = ("title", "summary", "names", "body")

Guess = tuple[int, float]
"""The key of an entry, and how good it is guessed to be: more is better."""


@dataclass(frozen=True)
class Document:
    """The terms of an entry, by field."""

    title: list[str]
    summary: list[str]
    names: list[str]
    body: list[str]


class Index(Protocol):
    def create(self, cursor) -> None:
        """Make the table, in a migration."""

    def drop(self, cursor) -> None: ...

    def write(self, documents: dict[int, Document]) -> None:
        """Put in the entries of these keys, or write over them."""

    def remove(self, keys: list[int]) -> None: ...

    def keys(self) -> set[int]:
        """Those of all entries that it has."""

    def match(self, query: Query) -> list[int]:
        """All entries that answer the query, in no order."""

    def best(self, query: Query, most: int, by_body: bool) -> list[Guess]:
        """So many of them, by a first guess at how well they do, which is for this database to make; the best first.
        Without the body it is quicker, and leaves out those that have nothing of it anywhere else."""

    def read(self, keys: list[int]) -> dict[int, tuple[str, str, str, str]]:
        """The terms of entries, of each field with spaces between them and at both ends."""


def current() -> Index:
    return of(connection.vendor)


def of(vendor: str) -> Index:
    from .postgresql import PostgreSQLIndex
    from .sqlite import SQLiteIndex

    return {"sqlite": SQLiteIndex, "postgresql": PostgreSQLIndex}[vendor]()
