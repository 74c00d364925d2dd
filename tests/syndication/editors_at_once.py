"""Four editors at work at the same time while a consumer polls: ``python -m tests.syndication.editors_at_once``.

In a process and a database of its own, because a test's transaction is seen by nobody else. Prints a line of JSON.
"""

import json
import os
from concurrent.futures import ThreadPoolExecutor

import django

ROUNDS = 25 if os.environ.get("CASES") == "long" else 4
EDITORS, EACH = 4, 5


def main():
    from django.core.management import call_command
    from django.test import Client

    from .copies import Copy, public_pages
    from .editors import Editors

    call_command("setup_society", name="Society", address="http://testserver", verbosity=0)
    boards = [Editors(seed) for seed in range(EDITORS)]
    copy, done, differences = Copy(Client(), limit=3), [], []
    with ThreadPoolExecutor(EDITORS) as pool:
        for _ in range(ROUNDS):
            working = [pool.submit(work, board) for board in boards]
            while not all(work.done() for work in working):
                copy.poll()
            done += [name for work in working for name in work.result()]
            copy.poll()
            differences.append(copy.differences(public_pages(Client())))
    print(json.dumps({"operations": len(done), "pages": len(copy.pages), "differences": differences}))


def work(board):
    from django.db import connection

    from cms.delivery.generation import content_transaction

    try:
        done = []
        for _ in range(EACH):
            with content_transaction():
                done.append(board.do_something())
        return done
    finally:
        connection.close()


if __name__ == "__main__":
    django.setup()
    main()
