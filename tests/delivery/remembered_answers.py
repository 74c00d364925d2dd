"""Whether what is remembered is what would be found out: ``python -m tests.delivery.remembered_answers``.

A board works, the clock goes on, and after each step every address is asked twice: as readers ask, and with nothing
remembered. In a process and a database of its own, because in a test's transaction nothing is remembered.
"""

import json
import os
from datetime import timedelta
from functools import partial

import django

STEPS = 150 if os.environ.get("CASES") == "long" else 12
ADDRESSES = [
    *("/", "/articles/", "/events/", "/people/", "/articles/feed.atom", "/events/calendar.ics", "/sitemap-pages.xml"),
    *(f"/api/v2/{name}/?limit=100" for name in ("articles", "events", "occurrences", "changes", "images", "people")),
    *(f"/api/v2/{name}/?limit=100" for name in ("topics", "kinds", "venues", "redirects")),
    *("/api/v2/site/", "/api/v2/occurrences/?series=next", "/api/v2/pages/?fields=*&limit=100"),
    *("/search/?q=word", "/search/?q=worrd", "/search/?q=xyzzy", "/es/search/?q=word"),
    *("/api/v2/search/?q=word&limit=100", "/api/v2/search/suggest/?q=wor&limit=50"),
    *("/api/v2/pages/?type=articles.ArticlePage&fields=*&limit=100", "/api/v2/pages/find/?html_path=/members-1/"),
]


def main():
    import time_machine
    from django.core.management import call_command
    from django.test import Client
    from django.utils import timezone

    from tests.syndication.editors import Editors

    call_command("setup_society", name="Society", address="http://testserver", verbosity=0)
    call_command("tick", verbosity=0)
    with time_machine.travel(timezone.now(), tick=False) as clock:
        board, client, wrong, asked = Editors(1, clock), Client(), [], 0
        for _ in range(STEPS):
            for step in (board.do_something, partial(go_on, clock, board.random)):
                done = step()
                for address in [*ADDRESSES, *details()]:
                    asked += 1
                    if as_readers_ask(client, address) != with_nothing_remembered(client, address):
                        wrong.append([done, address])
    print(json.dumps({"asked": asked, "wrong": wrong[:20], "remembered": remembered()}))


def go_on(clock, random):
    """The clock alone changes what is answered."""
    hours = random.choice([0, 1, 30])
    clock.shift(timedelta(hours=hours))
    return f"{hours} hours later"


def details():
    from wagtail.models import Page

    for page in Page.objects.filter(depth__gt=1).order_by("-pk").specific()[:5]:
        yield f"/api/v2/pages/{page.pk}/"
        yield f"/api/v2/{page._meta.app_label}/{page.pk}/"
        yield page.get_url() or "/"


def as_readers_ask(client, address):
    response = client.get(address)
    return response.status_code, response.getvalue()


def with_nothing_remembered(client, address):
    from cms.delivery import memo

    usual, memo._sees_what_is_not_committed = memo._sees_what_is_not_committed, lambda: True
    try:
        return as_readers_ask(client, address)
    finally:
        memo._sees_what_is_not_committed = usual


def remembered():
    from cms.delivery import memo

    return len(memo._kept[1])


if __name__ == "__main__":
    django.setup()
    main()
