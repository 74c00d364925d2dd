"""The index of the database: the same questions, the same answers."""

import pytest
from django.db import connection

from search import index, text
from search.index import Document
from search.query import parse

pytestmark = pytest.mark.django_db

TEXTS = {
    900_001: ("The empty chair", "Who does not come.", "Ada Byron PhD", "It faced a window. " * 20),
    900_002: ("Suppers", "A table, a chair, a window.", "", "Bring an empty plate."),
    900_003: ("Formación de grupos", "", "Inés Muñoz", "Sillas vacías"),
}


@pytest.fixture
def found(db):
    """``found("empty chair")`` gives the entries of ``TEXTS`` that the index finds."""
    documents = {
        key: Document(*(text.terms(words, "es" if key == 900_003 else "en") for words in fields))
        for key, fields in TEXTS.items()
    }
    index.current().write(documents)

    def find(typed, languages=("en", "es")):
        return [key - 900_000 for key in sorted(index.current().match(parse(typed, languages))) if key in TEXTS]

    return find


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("chair", [1, 2]),
        ("chairs", [1, 2]),
        ("empty chair", [1, 2]),
        ('"empty chair"', [1]),
        ('"chair empty"', []),
        ("empty -supper", [1]),
        ('window -"empty plate"', [1]),
        ("byron", [1]),
        ("phd", [1]),
        ("munoz", [3]),
        ("formaciones", [3]),
        ("sofa", []),
        ("empty sofa", []),
        ("PLATE", [2]),
    ],
)
def test_what_is_asked_is_found(found, typed, keys):
    assert found(typed) == keys


def test_synonyms_and_most_of_the_words_are_asked_for(found):
    assert 900_001 in index.current().match(parse("sofa", ("en",), [("sofa", "empty chair")]))
    assert 900_001 in index.current().match(parse("empty chair sofa", ("en",)).with_most())


def test_a_phrase_does_not_reach_from_one_field_into_another(found):
    assert found('"chair who"') == []


def test_what_is_written_again_is_written_over_and_what_is_removed_is_gone(found):
    index.current().write({900_001: Document(["sofa"], [], [], [])})
    assert found("chair") == [2]
    index.current().remove([900_001, 900_002])
    assert found("chair") == found("sofa") == []
    assert index.current().keys().isdisjoint({900_001, 900_002})


def test_the_best_are_those_with_the_words_where_they_tell_most(found):
    best = [key for key, _guess in index.current().best(parse("empty", ("en",)), 10, by_body=False)]
    assert [key for key in best if key in TEXTS][:1] == [900_001]
    assert len(index.current().best(parse("chair", ("en",)), 1, by_body=True)) == 1


def test_a_question_is_answered_by_the_index_and_not_by_reading_everything(found):
    """EXPLAIN: the reason why this index is not Wagtail's, whose condition no index of PostgreSQL fits. Of a few rows a
    database rightly reads all."""
    index.current().write({key: Document(["sofa"], [], [], ["stool"]) for key in range(910_000, 914_000)})
    statements = []

    def note(execute, sql, parameters, many, context):
        statements.append((sql, parameters))
        return execute(sql, parameters, many, context)

    with connection.execute_wrapper(note):
        for by_body in (True, False):
            index.current().best(parse("empty chair", ("en",)), 10, by_body)
        index.current().match(parse("chair", ("en",)))
    for sql, parameters in statements:
        with connection.cursor() as cursor:
            explain = "EXPLAIN QUERY PLAN" if connection.vendor == "sqlite" else "EXPLAIN"
            cursor.execute(f"{explain} {sql}", parameters)
            plan = " ".join(str(row) for row in cursor.fetchall())
        if connection.vendor == "sqlite":
            assert "VIRTUAL TABLE INDEX 0:M" in plan, plan
        else:
            assert "Index Scan on search_index_" in plan, plan
