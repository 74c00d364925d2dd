"""Readers are told what would be found out, whatever was written and whenever they ask; on a database of its own."""


def test_what_is_remembered_is_what_would_be_found_out(run_apart):
    (report,) = run_apart("tests.delivery.remembered_answers")
    assert report["wrong"] == []
    assert report["asked"] > 800
    assert report["remembered"] > 20
