"""Two tsvectors an entry: ``whole`` is matched, ``head`` (without the body, so that it is small) gives the first guess.

They are written as text, term by term with its place: neither a parser nor a dictionary of PostgreSQL is asked, whose
words would not be SQLite's, and no extension is needed.
https://www.postgresql.org/docs/current/datatype-textsearch.html
"""

import sys
from array import array
from collections import defaultdict

from django.db import connection

from ..query import Query
from . import FIELDS, Document, Guess
from .asking import Language, rows, with_ends

LABELS = dict(zip(FIELDS, "ABDC", strict=True))
WEIGHTS = "{0.3, 0.1, 0.4, 1.0}"  # D, C, B, A: of names, body, summary and title
LAST_PLACE = 16_383
MOST_PLACES = 255
LANGUAGE = Language(
    both=" & ", either=" | ", without=" & !", phrase=lambda phrase: " <-> ".join(f"'{term}'" for term in phrase)
)
BETWEEN_FIELDS = 10  # places, so that no phrase reaches from one field into another


class PostgreSQLIndex:
    def create(self, cursor) -> None:
        cursor.execute(
            "CREATE TABLE IF NOT EXISTS search_index (entry_id bigint PRIMARY KEY, title text NOT NULL, "
            "summary text NOT NULL, names text NOT NULL, body text NOT NULL, "
            "head tsvector NOT NULL, whole tsvector NOT NULL)"
        )
        for column in ("head", "whole"):
            # At once, not by and by: every search would read what waits, and the planner knows how much does.
            cursor.execute(
                f"CREATE INDEX IF NOT EXISTS search_index_{column} ON search_index "
                f"USING gin ({column}) WITH (fastupdate = off)"
            )
            # Knowing how common a term is, the planner would read every vector instead of the index: it does not
            # reckon with what it costs to unpack them (105 ms instead of 14, 20,000 pages that all have the word).
            cursor.execute(f"ALTER TABLE search_index ALTER COLUMN {column} SET STATISTICS 0")

    def drop(self, cursor) -> None:
        cursor.execute("DROP TABLE IF EXISTS search_index")

    def write(self, documents: dict[int, Document]) -> None:
        columns = (*FIELDS, "head", "whole")
        again = ", ".join(f"{column} = excluded.{column}" for column in columns)
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO search_index (entry_id, {', '.join(columns)}) "  # noqa: S608
                "VALUES (%s, %s, %s, %s, %s, %s::tsvector, %s::tsvector) "
                f"ON CONFLICT (entry_id) DO UPDATE SET {again}",
                [_row(key, document) for key, document in documents.items()],
            )

    def remove(self, keys: list[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_index WHERE entry_id = ANY(%s)", [keys])

    def keys(self) -> set[int]:
        return {key for (key,) in rows("SELECT entry_id FROM search_index")}

    def match(self, query: Query) -> list[int]:
        """As bytes, eight a key: rows one by one, or an array in words, take half as long again."""
        asked = LANGUAGE.expression(query)
        [(found,)] = rows(
            "SELECT string_agg(int8send(entry_id), ''::bytea) FROM search_index WHERE whole @@ %s::tsquery", asked
        )
        keys = array("q", bytes(found or b""))
        if sys.byteorder == "little":
            keys.byteswap()
        return keys.tolist()

    def best(self, query: Query, most: int, by_body: bool) -> list[Guess]:
        """How often a word stands in the body never counts: to unpack the whole vectors would take longer than all
        else."""
        asked = LANGUAGE.expression(query)
        return rows(
            "SELECT entry_id, ts_rank(%s, head, %s::tsquery) AS guess FROM search_index "  # noqa: S608
            f"WHERE {'whole' if by_body else 'head'} @@ %s::tsquery ORDER BY guess DESC, entry_id DESC LIMIT %s",
            WEIGHTS,
            asked,
            asked,
            most,
        )

    def read(self, keys: list[int]) -> dict[int, tuple[str, str, str, str]]:
        found = rows("SELECT entry_id, title, summary, names, body FROM search_index WHERE entry_id = ANY(%s)", keys)
        return with_ends(found)


def _row(key, document):
    texts = [" ".join(getattr(document, field)) for field in FIELDS]
    return (key, *texts, _vector(document, FIELDS[:-1]), _vector(document, FIELDS))


def _vector(document, fields) -> str:
    places, place = defaultdict(list), 0
    for field in fields:
        for term in getattr(document, field):
            place += 1
            if len(places[term]) < MOST_PLACES:
                places[term].append(f"{min(place, LAST_PLACE)}{LABELS[field]}")
        place += BETWEEN_FIELDS
    return " ".join(f"'{term}':{','.join(found)}" for term, found in places.items())
