"""A process that is killed while it publishes leaves an index that agrees with the pages; nothing hidden is shown."""

import os
import random
import subprocess
import sys
import time

from django.conf import settings

KILLS = 40 if os.environ.get("CASES") == "long" else 4


def publish_until_killed(environment, number, after):
    """How many steps the writer had begun by then."""
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "cms.settings.test"} | environment
    command = [sys.executable, "-m", "tests.search.publishing", str(number)]
    writer = subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.PIPE, text=True)  # noqa: S603
    try:
        assert writer.stdout.readline() == "begin\n"
        time.sleep(after)  # it is to be killed in the middle of something, whatever
    finally:
        writer.kill()
    return len(writer.stdout.readlines())


def test_killed_while_it_publishes(database_apart, run_apart):
    chance = random.Random("kills")  # noqa: S311
    for number in range(KILLS):
        assert publish_until_killed(database_apart, number, after=chance.uniform(0.2, 2.0)) > 0
        (report,) = run_apart("tests.search.survivors")
        assert report["secret"] == 0
        assert report["agreed_before"], "what is published together is written together"
        assert (report["agrees"], report["differs_again"]) == (True, 0)
    assert report["pages"] > 1
