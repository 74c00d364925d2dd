"""Questions as databases take them, and what they answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import connection

from ..query import Clause, Phrase, Query


@dataclass(frozen=True)
class Language:
    """How a database writes "and", "or", "but not", and terms one behind the other."""

    both: str
    either: str
    without: str
    phrase: Callable[[Phrase], str]

    def expression(self, query: Query) -> str:
        """The whole question. Nothing in it was typed but terms, which are letters and digits."""
        wanted = self._any(self._all(map(self._clause, clauses)) for clauses in query.enough)
        return f"{wanted}{self.without}{self._any(map(self._clause, query.without))}" if query.without else wanted

    def _clause(self, clause: Clause) -> str:
        return self._any(self._all(map(self.phrase, way)) for way in clause.ways)

    def _any(self, parts: Iterable[str]) -> str:
        return f"({self.either.join(parts)})"

    def _all(self, parts: Iterable[str]) -> str:
        return f"({self.both.join(parts)})"


def rows(sql, *parameters):
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()


def with_ends(found):
    """``{key: its fields}`` of rows, each field with spaces at both ends."""
    return {key: tuple(f" {field} " for field in fields) for key, *fields in found}
