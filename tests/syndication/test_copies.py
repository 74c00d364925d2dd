"""Consumers that follow `changes/` through whatever editors do, in any order.

CASES=long: 4 boards, each with 500 operations; else with 60.
"""

import os

import pytest
import time_machine
from django.utils import timezone

from tests.transactions import begin_another_transaction

from .copies import Copy, public_pages
from .editors import Editors

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
