"""A consumer that follows `changes/` while several editors write, on a database of its own."""

import json

import pytest


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.services)])
def test_a_copy_is_exact_while_several_editors_work_at_once(request, database, python, tmp_path):
    address = request.getfixturevalue(f"{database}_copy")
    result = python("-m", "tests.syndication.editors_at_once", DATABASE_URL=address, VAR_DIR=str(tmp_path))
    assert result.returncode == 0, result.stderr
    report = json.loads(result.stdout.splitlines()[-1])
    assert not any(report["differences"])
    assert report["operations"] >= 80
    assert report["pages"] > 5
