"""What is better than what."""

import pytest

from search import ranking
from search.query import parse

LONG = "word " * 400


def scored(typed, synonyms=(), counts=None, **fields):
    texts = tuple(f" {fields.get(name, '')} " for name in ("title", "summary", "names", "body"))
    query = parse(typed, ("en",), synonyms)
    return ranking.score(query, texts, ranking.Rarity.of(counts or [5] * len(query.clauses), 100))


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"title": "chair"}, {"summary": "chair"}),
        ({"summary": "chair"}, {"body": "chair"}),
        ({"names": "chair"}, {"body": "chair"}),
        ({"title": "chair"}, {"title": "chair of a group that meets"}),
        ({"body": "chair chair chair"}, {"body": "chair"}),
        ({"body": "chair"}, {"body": f"chair {LONG}"}),
        ({"body": "chair"}, {"body": "sofa"}),
    ],
)
def test_where_and_how_often_a_word_stands_counts(better, worse):
    assert scored("chair", **better) > scored("chair", **worse)


def test_words_one_behind_the_other_are_better_than_apart():
    assert scored("empty chair", body="the empti chair here") > scored("empty chair", body="empti of the chair")


def test_a_rare_word_tells_more_than_a_common_one():
    counts = [90, 2]
    rare = scored("group chair", counts=counts, title="chair", body="group")
    assert rare > scored("group chair", counts=counts, title="group", body="chair")


def test_a_synonym_counts_for_less_than_the_word_itself():
    same = [("fee", "price")]
    assert scored("fee", same, title="fee") > scored("fee", same, title="price") > 0


def test_what_has_all_words_is_better_than_what_has_most():
    assert scored("large group online", body="larg group onlin") > scored("large group online", body="larg group")
