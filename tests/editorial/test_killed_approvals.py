def test_killed_while_it_approves_a_page_is_under_review_or_on_the_site(run_apart):
    (report,) = run_apart("tests.editorial.killed_approvals")
    print(f"\n{report}")
    assert report["between"] == []
    assert sum(report["standings"].values()) == report["kills"]
    assert min(report["standings"].get(name, 0) for name in ("under review", "on the site")) > report["kills"] / 20
