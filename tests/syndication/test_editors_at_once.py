"""A consumer that follows `changes/` while several editors write, on a database of its own."""


def test_a_copy_is_exact_while_several_editors_work_at_once(run_apart):
    (report,) = run_apart("tests.syndication.editors_at_once")
    assert not any(report["differences"])
    assert report["operations"] >= 80
    assert report["pages"] > 5
