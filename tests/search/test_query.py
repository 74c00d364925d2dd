"""What is made of what somebody typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query import MOST_CLAUSES, parse

EN = ("en",)
SAME = [("fee", "price", "what it costs"), ("code of conduct", "ethics")]


def phrases(clauses):
    return [[" ".join(phrase) for way in clause.own for phrase in way] for clause in clauses]


def others(clause):
    return {" ".join(phrase) for way in clause.others for phrase in way}


@pytest.mark.parametrize(
    ("typed", "wanted", "without"),
    [
        ("group therapies", [["group"], ["therapi"]], []),
        ("how do I find a group", [["find"], ["group"]], []),
        ("the who", [["the"], ["who"]], []),
        ('"the empty chair" sofa', [["the empti chair"], ["sofa"]], []),
        ("“empty chair”", [["empti chair"]], []),
        ("chair -sofa", [["chair"]], [["sofa"]]),
        ('chair -"big sofa"', [["chair"]], [["big sofa"]]),
        ("self-care", [["self care", "selfcar"]], []),
        ("-sofa", [], [["sofa"]]),
        ('"chair', [["chair"]], []),
        ("title:chair AND* (sofa)", [["titl"], ["chair"], ["sofa"]], []),
        ("chair chair chair", [["chair"]], []),
        ('"', [], []),
        ('- -- -"', [], []),
    ],
)
def test_a_question_is_what_it_looks_like(typed, wanted, without):
    query = parse(typed, EN)
    assert phrases(query.clauses) == wanted
    assert phrases(query.without) == without


def test_a_word_is_looked_for_in_each_language():
    assert phrases(parse("groups", ("en", "es")).clauses) == [["group", "groupsʔes"]]


def test_synonyms_are_other_ways_to_say_it():
    (clause,) = parse("fees", EN, SAME).clauses
    assert others(clause) == {"price", "what it cost"}


def test_several_words_can_have_a_synonym_and_need_not_stand_together():
    (clause,) = parse("code of conduct", EN, SAME).clauses
    assert clause.own == ((("code",), ("conduct",)),)
    assert others(clause) == {"ethic"}


def test_a_long_question_can_be_answered_by_most_of_its_words():
    most = parse("large group online", EN).with_most()
    assert len(most.enough) == 3
    assert all(len(clauses) == 2 for clauses in most.enough)
    assert parse("large group", EN).with_most() is None


def test_what_is_longer_than_anybody_types_is_cut():
    assert len(parse("a1 b2 c3 " * 5_000, EN).clauses) <= MOST_CLAUSES


@given(st.text(max_size=60))
def test_anything_can_be_typed(typed):
    query = parse(typed, ("en", "es"), SAME)
    assert all(phrase for clause in (*query.clauses, *query.without) for way in clause.ways for phrase in way)
    assert len(query.clauses) <= MOST_CLAUSES
