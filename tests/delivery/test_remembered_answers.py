"""Readers are told what would be found out, whatever was written and whenever they ask; on a database of its own."""

import json

import pytest


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.services)])
def test_what_is_remembered_is_what_would_be_found_out(request, database, python, tmp_path):
    address = request.getfixturevalue(f"{database}_copy")
    result = python("-m", "tests.delivery.remembered_answers", DATABASE_URL=address, VAR_DIR=str(tmp_path))
    assert result.returncode == 0, result.stderr
    report = json.loads(result.stdout.splitlines()[-1])
    assert report["wrong"] == []
    assert report["asked"] > 1000
    assert report["remembered"] > 20
