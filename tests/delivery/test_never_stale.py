"""Nobody gets an answer of before, while somebody writes all the time; with the server of production."""

import pytest


def no_answer_is_of_before(report):
    print(f"\n{report}")
    assert report["faults"] == []
    assert report["raised_by_nothing"] == []
    assert report["kinds"] >= 22
    assert report["held"] > report["changes"] * 10
    assert report["how"]["hit"] > report["how"]["miss"]


def test_no_reader_gets_an_answer_of_before(run_apart):
    (report,) = run_apart("tests.delivery.staleness")
    no_answer_is_of_before(report)


@pytest.mark.services
@pytest.mark.parametrize("database_apart", ["sqlite"], indirect=True)
def test_nor_does_one_behind_nginx(run_apart):
    (report,) = run_apart("tests.delivery.staleness", BEHIND="nginx")
    no_answer_is_of_before(report)
