"""Which entries of a corpus have what is asked for. Of clauses that many have, it is remembered: it would take longest
to ask for again, and questions are made of the same words."""

from collections.abc import Iterable
from functools import reduce
from itertools import compress
from operator import and_, or_

from . import index
from .query import Clause, Query

COMMON = 200  # entries: what fewer have is asked for each time
REMEMBERED = 8 * 1024 * 1024  # bytes, about, of what is remembered

Members = int
"""A set of entries: a byte for each in their order, 1 for those that are in it. Sets are joined and met in no time."""


class Postings:
    """As many entries as there are in a corpus, by their keys."""

    def __init__(self, keys: Iterable[int]):
        self.keys = list(keys)
        self.places = {key: place for place, key in enumerate(self.keys)}
        self._common: dict[Clause, Members] = {}

    def answering(self, query: Query) -> set[int]:
        """The keys of all that answer it."""
        members = reduce(or_, (self._all(clauses) for clauses in query.enough), 0)
        if query.without:
            members &= ~reduce(or_, map(self._having, query.without))
        return set(compress(self.keys, members.to_bytes(len(self.keys), "little")))

    def count(self, clauses: tuple[Clause, ...]) -> int:
        """How many have all of them."""
        return self._all(clauses).bit_count()

    def _all(self, clauses: tuple[Clause, ...]) -> Members:
        return reduce(and_, map(self._having, clauses)) if clauses else 0

    def _having(self, clause: Clause) -> Members:
        if (remembered := self._common.get(clause)) is not None:
            return remembered
        row = bytearray(len(self.keys))
        for key in index.current().match(Query((clause,))):
            if (place := self.places.get(key)) is not None:
                row[place] = 1
        members = int.from_bytes(row, "little")
        if members.bit_count() > COMMON:
            self._remember(clause, members)
        return members

    def _remember(self, clause: Clause, members: Members) -> None:
        if len(self._common) * len(self.keys) > REMEMBERED:
            self._common.clear()
        self._common[clause] = members
