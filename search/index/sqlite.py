"""FTS5 (https://www.sqlite.org/fts5.html). Its tokenizer finds spaces between terms and nothing else to do."""

from django.db import connection

from ..query import Query
from . import FIELDS, Document, Guess
from .asking import Language, rows, with_ends

# Of title, summary, names and body in the first guess.
WEIGHTS = "10.0, 4.0, 3.0, 1.0"
HEAD = "{title summary names}"
LANGUAGE = Language(both=" AND ", either=" OR ", without=" NOT ", phrase=lambda phrase: f'"{" ".join(phrase)}"')


class SQLiteIndex:
    def create(self, cursor) -> None:
        cursor.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5("
            f"{', '.join(FIELDS)}, tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")"
        )

    def drop(self, cursor) -> None:
        cursor.execute("DROP TABLE IF EXISTS search_index")

    def write(self, documents: dict[int, Document]) -> None:
        self.remove(list(documents))
        written = [(key, *(" ".join(getattr(found, field)) for field in FIELDS)) for key, found in documents.items()]
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO search_index (rowid, title, summary, names, body) VALUES (%s, %s, %s, %s, %s)", written
            )

    def remove(self, keys: list[int]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany("DELETE FROM search_index WHERE rowid = %s", [(key,) for key in keys])

    def keys(self) -> set[int]:
        return {key for (key,) in rows("SELECT rowid FROM search_index")}

    def match(self, query: Query) -> list[int]:
        found = rows("SELECT rowid FROM search_index WHERE search_index MATCH %s", LANGUAGE.expression(query))
        return [key for (key,) in found]

    def best(self, query: Query, most: int, by_body: bool) -> list[Guess]:
        wanted = LANGUAGE.expression(query) if by_body else f"{HEAD} : ({LANGUAGE.expression(query)})"
        return rows(
            f"SELECT rowid, -bm25(search_index, {WEIGHTS}) AS guess FROM search_index "  # noqa: S608
            "WHERE search_index MATCH %s ORDER BY guess DESC, rowid DESC LIMIT %s",
            wanted,
            most,
        )

    def read(self, keys: list[int]) -> dict[int, tuple[str, str, str, str]]:
        marks = ", ".join(["%s"] * len(keys))
        found = rows(f"SELECT rowid, title, summary, names, body FROM search_index WHERE rowid IN ({marks})", *keys)  # noqa: S608
        return with_ends(found)
