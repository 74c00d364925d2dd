"""Eight readers come at the moment for which an article was approved, and nothing else runs: ``python -m
tests.editorial.schedule_at_once``. One line of JSON says what there is then."""

import json
import subprocess
import sys
import time
from datetime import timedelta

import django

READERS = 8
TO_SPARE = timedelta(seconds=3)
LOOKS_FOR = 3  # seconds


def main():
    from django.core.management import call_command
    from django.test import Client
    from django.utils import timezone
    from wagtail.models import PageLogEntry

    from search.models import Entry
    from tests.factories import ArticlePageFactory, UserFactory

    from . import desk

    call_command("setup_society", name="Society", address="http://testserver", verbosity=0)
    author, reviewer = UserFactory(groups=["Authors"]), Client()
    reviewer.force_login(UserFactory(groups=["Reviewers"]))

    def approve(page, moment):
        desk.write(page, author, go_live_at=moment)
        desk.send(page, author)
        desk.approve_on_dashboard(reviewer, desk.now(page))

    began = timezone.now()
    approve(ArticlePageFactory(draft=True, owner=author), began + timedelta(days=1))
    to_come = timezone.now() - began + TO_SPARE  # a busy machine takes its time to approve
    article = ArticlePageFactory(draft=True, owner=author, title="At its time", slug="at-its-time")
    readers = [start_reader(article.url) for _ in range(READERS)]
    for reader in readers:
        reader.stdout.readline()  # it has asked once
    moment = timezone.now() + to_come
    approve(article, moment)
    before = Client().get(article.url).status_code
    for reader in readers:
        reader.stdin.write(f"{moment.timestamp()}\n")
        reader.stdin.flush()
    answers = [json.loads(reader.communicate()[0]) for reader in readers]
    entries = PageLogEntry.objects.filter(page_id=article.pk, action="wagtail.publish.scheduled")
    print(
        json.dumps(
            {
                "before": before,
                "early": sum(answer["early"] for answer in answers),
                "late": sum(answer["late"] for answer in answers),
                "seen": [answer["seen"] for answer in answers],
                "mails": [subject for answer in answers for subject in answer["mails"]],
                "log_entries": entries.count(),
                "found": Entry.objects.filter(page_id=article.pk).count(),
                "waits": desk.now(article).scheduled_revision is not None,
            }
        )
    )


def start_reader(address):
    command = [sys.executable, "-m", __spec__.name, address]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603


def read(address):
    """Asks all the time. Counts answers with the page before the moment, and those without it that were asked for
    after it."""
    from django.core import mail
    from django.db import connection
    from django.test import Client

    client, early, late, seen = Client(), 0, 0, 0
    client.get(address)
    connection.close()
    print("ready", flush=True)
    moment = float(sys.stdin.readline())
    time.sleep(max(0, moment - 0.3 - time.time()))
    while (asked := time.time()) < moment + LOOKS_FOR:
        there = client.get(address).status_code == 200
        connection.close()
        early += there and time.time() < moment
        late += not there and asked > moment
        seen += there
    mails = [message.subject for message in getattr(mail, "outbox", [])]
    print(json.dumps({"early": early, "late": late, "seen": seen, "mails": mails}))


if __name__ == "__main__":
    django.setup()
    read(sys.argv[1]) if len(sys.argv) > 1 else main()
