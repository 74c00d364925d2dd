"""How good the search is, on both databases, beside Wagtail's own: ``pytest -s`` prints the figures (quality.py)."""

import pytest

from tests.search import quality
from tests.search.judged import QUERIES

LEAST = 0.85
WIDE = 0.2


def test_there_is_enough_to_judge_by():
    assert len(QUERIES) >= 60
    assert all(set(grades.values()) <= {1, 2, 3} for grades in QUERIES.values())


@pytest.mark.parametrize(
    ("found", "grades", "ndcg", "recall"),
    [
        (["a", "b"], {"a": 3, "b": 2}, 1, 1),
        (["x", "y"], {"a": 3}, 0, 0),
        (["b", "a"], {"a": 3, "b": 2}, 0.834, 1),
        (["a"], {"a": 3, "b": 3}, 0.613, 0.5),
    ],
)
def test_the_measures_are_those_of_the_books(found, grades, ndcg, recall):
    assert quality.ndcg(found, grades) == pytest.approx(ndcg, abs=0.001)
    assert quality.recall(found, grades) == recall


def test_it_finds_what_readers_meant_far_better_than_what_is_there_already(run_apart):
    ours, stock = run_apart("tests.search.quality")
    print(f"\nours: nDCG@10 {ours['ndcg']:.3f}, recall@10 {ours['recall']:.3f}")
    print(f"stock: nDCG@10 {stock['ndcg']:.3f}, recall@10 {stock['recall']:.3f}")
    assert ours["ndcg"] >= LEAST
    assert ours["ndcg"] >= stock["ndcg"] + WIDE
    assert ours["recall"] >= stock["recall"] + WIDE


@pytest.mark.services
def test_both_databases_give_the_same_first_result(python, sqlite_copy, postgresql_copy, tmp_path):
    first = []
    for address in (sqlite_copy, postgresql_copy):
        result = python("-m", "tests.search.quality", DATABASE_URL=address, VAR_DIR=str(tmp_path))
        assert result.returncode == 0, result.stderr
        first.append(quality.reports(result.stdout)[0]["first"])
    same = sum(first[0][typed] == first[1][typed] for typed in QUERIES)
    print(f"\nthe same first result for {same} of {len(QUERIES)}")
    assert same >= 0.9 * len(QUERIES)
