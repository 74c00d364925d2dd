"""Whoever approves is killed, at any point of it: ``python -m tests.editorial.killed_approvals``. One line of JSON says
how each page stands afterwards."""

import json
import os
import random
import signal
import time
from collections import Counter

import django

KILLS = 200 if os.environ.get("CASES") == "long" else 20
UNDER_REVIEW = {"live": False, "reading": True, "approved": False, "logged": False, "words": False, "found": False}
ON_THE_SITE = {"live": True, "reading": False, "approved": True, "logged": True, "words": True, "found": True}


def main():
    from django.core.management import call_command
    from django.db import connection

    from tests.factories import ArticlePageFactory, UserFactory

    from . import desk

    call_command("setup_society", name="Society", address="http://testserver", verbosity=0)
    author, reader = UserFactory(groups=["Authors"]), UserFactory(groups=["Reviewers"])

    def article_in_review():
        return desk.send(ArticlePageFactory(draft=True, owner=author), author)

    began = time.monotonic()
    approve(article_in_review(), reader)
    longest = 1.2 * (time.monotonic() - began)
    chance, standings, between = random.Random("kills"), Counter(), []  # noqa: S311
    for _ in range(KILLS):
        article = article_in_review()
        connection.close()
        approve_until_killed(article, reader, chance.uniform(0, longest))
        state = state_of(article)
        standings["under review" if state == UNDER_REVIEW else "on the site"] += 1
        if state not in (UNDER_REVIEW, ON_THE_SITE):
            between.append(state)
    print(json.dumps({"kills": KILLS, "standings": standings, "between": between}))


def approve(article, reader):
    """By the address in the mail."""
    from django.test import Client

    from editorial import by_mail

    state = desk_now(article).current_workflow_task_state.specific
    address = by_mail.address_for(state, reader)
    assert Client().post(address, {"approve": ""}).status_code == 200


def approve_until_killed(article, reader, after):
    """In a process that begins as a copy of this one."""
    child = os.fork()
    if child == 0:
        try:
            approve(article, reader)
        finally:
            os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def state_of(article):
    from wagtail.models import PageLogEntry

    from editorial.models import ReviewTaskState
    from search.models import Entry

    page = desk_now(article)
    logged = PageLogEntry.objects.filter(page_id=page.pk, action="wagtail.publish").count()
    return {
        "live": page.live,
        "reading": page.workflow_in_progress,
        "approved": ReviewTaskState.objects.filter(status="approved", workflow_state__object_id=str(page.pk)).exists(),
        "logged": logged == 1,
        "words": page.live_revision_id is not None and page.live_revision_id == page.latest_revision_id,
        "found": Entry.objects.filter(page_id=page.pk, title=page.title).count() == 1,
    }


def desk_now(article):
    from . import desk

    return desk.now(article)


if __name__ == "__main__":
    django.setup()
    main()
