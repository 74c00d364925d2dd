"""Consumers that follow `changes/` through whatever editors do, in any order.

CASES=long: 4 boards, each with 500 operations; else with 60.
"""

import json
import os

import pytest
import time_machine
from django.utils import timezone

from .copies import Copy, public_pages
from .editors import Editors
from .transactions import begin_another_transaction

OPERATIONS = 500 if os.environ.get("CASES") == "long" else 60


@pytest.mark.django_db
@pytest.mark.parametrize("seed", range(4))
def test_a_copy_is_exact_after_each_poll(reader, seed):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        editors, copy, done = Editors(seed, clock), Copy(reader, limit=3), []
        while len(done) < OPERATIONS:
            done += [editors.do_something() for _ in range(editors.random.randint(1, 3))]
            copy.poll()
            begin_another_transaction()
            assert copy.differences(public_pages(reader)) == {}, done


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.services)])
def test_a_copy_is_exact_while_several_editors_work_at_once(request, database, python, tmp_path):
    address = request.getfixturevalue(f"{database}_copy")
    result = python("-m", "tests.syndication.editors_at_once", DATABASE_URL=address, VAR_DIR=str(tmp_path))
    assert result.returncode == 0, result.stderr
    report = json.loads(result.stdout.splitlines()[-1])
    assert not any(report["differences"])
    assert report["operations"] >= 80
    assert report["pages"] > 5
