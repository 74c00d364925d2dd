"""Readers ask all the time while somebody writes: ``python -m tests.delivery.staleness``.

The server runs as in production, with two processes that keep answers. After each change the writer asks for what has
changed, several times, and every reader's answer of that time is held against the same: it has the new words and no
longer the old ones. On PostgreSQL, what is not of the API may be half a second late.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from itertools import count
from urllib.parse import quote

import django

READERS = 8 if os.environ.get("CASES") == "long" else 4
CHANGES = 200 if os.environ.get("CASES") == "long" else 30
ASKED_AFTER_EACH = 4  # with two processes, most of the time each answers
LATE = 0.55  # seconds, on PostgreSQL
KEEPS_ON = ("/", "/articles/", "/api/v2/articles/?limit=100", "/articles/feed.atom", "/people/", "/events/")


@dataclass(frozen=True)
class Right:
    """What an answer is from a moment on: its status, the words that it has, and those that it has not."""

    status: int = 200
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    since: float = 0.0

    def fault(self, status, body):
        if status != self.status:
            return f"{status}, not {self.status}"
        missing = [word for word in self.has if word not in body]
        left = [word for word in self.lacks if word in body]
        return f"without {missing}, still with {left}" if missing or left else None


class Server:
    """Two processes, each with a store, on the database of this one; with ``BEHIND=nginx`` behind that."""

    def __enter__(self):
        from tests.browser.serving import _free_port

        port = self.port = _free_port()
        command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "--workers", "2"]
        command += ["--blocking-threads", "1", "--log-level", "error", "cms.wsgi:application"]
        self.process = subprocess.Popen(command, env=os.environ | {"DELIVERY_TELLS": "1"})  # noqa: S603
        self.nginx = None
        if os.environ.get("BEHIND") == "nginx":
            self.port = _free_port()
            self.nginx = nginx_before(port, self.port)
        for _ in range(300):
            with suppress(OSError):
                if self.get("/healthz")[0] == 200:
                    return self
            time.sleep(0.1)
        raise RuntimeError("The server does not answer.")

    def __exit__(self, *error):
        for process in filter(None, (self.nginx, self.process)):
            process.terminate()
            process.wait(10)

    def get(self, address):
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", address, headers={"Host": "testserver"})
            response = connection.getresponse()
            return response.status, response.read().decode(), response.headers.get("X-Cache", "")
        finally:
            connection.close()


def nginx_before(site, port):
    """As docs/nginx.conf has it."""
    from django.conf import settings

    folder = settings.VAR_DIR / "nginx"
    folder.mkdir()
    written = (settings.BASE_DIR / "docs" / "nginx.conf").read_text()
    for there, here in (
        ("127.0.0.1:8000", f"127.0.0.1:{site}"),
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("/srv/chapterhouse/var", str(settings.VAR_DIR)),
    ):
        assert there in written
        written = written.replace(there, here)
    paths = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    around = f"daemon off; pid {folder}/pid; events {{}} http {{ access_log off; {paths} {written} }}"
    (folder / "nginx.conf").write_text(around)
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    return subprocess.Popen([program, "-c", str(folder / "nginx.conf"), "-e", str(folder / "errors")])  # noqa: S603


class Readers:
    """They ask for what is of interest just now, and for what always is."""

    def __init__(self, server):
        self.server, self.right, self.change = server, {}, ""
        self.faults, self.held, self.how = [], 0, Counter()
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._read, args=(number,)) for number in range(READERS)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *error):
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def _read(self, number):
        chance = random.Random(number)  # noqa: S311
        while not self._ended.is_set():
            self.ask(chance.choice([*self.right, *KEEPS_ON]))

    def ask(self, address):
        right, begun = self.right.get(address), time.monotonic()
        status, body, how = self.server.get(address)
        self.how[how] += 1
        if right and begun >= right.since and self.right.get(address) is right:
            self.held += 1
            if fault := right.fault(status, body):
                self.faults.append(f"{self.change}: {address}: {fault} ({how})")


class Board:
    """What is written about, how it is made and where readers find it."""

    def __init__(self):
        from tests import factories as make

        self.make = make
        self.words = (f"zq{number}x" for number in count(1))
        self.person, self.topic = make.PersonFactory(), make.TopicFactory()
        self.article = self.new_article()
        self.section = make.StandardPageFactory(title="Section", slug="section")
        self.page = make.StandardPageFactory(title=self.word())
        self.event = make.EventPageFactory(title=self.word())

    def word(self):
        return next(self.words)

    def fresh(self, page):
        return type(page).objects.get(pk=page.pk)

    def everywhere(self, word, *lacks, path=None):
        """An article that anybody may read, wherever articles are."""
        shown = Right(has=(word,), lacks=lacks)
        found = Right(has=(path or self.article.url,))
        lists = dict.fromkeys(("/", "/articles/", "/api/v2/articles/?limit=100", "/articles/feed.atom"), shown)
        return lists | {path or self.article.url: shown, self.search(word): found}

    def nowhere(self, word, path, status=404):
        gone = Right(lacks=(word,))
        lists = dict.fromkeys(("/", "/articles/", "/api/v2/articles/?limit=100", "/articles/feed.atom"), gone)
        return lists | {path: Right(status=status), self.search(word): Right(lacks=(path,))}

    def search(self, word):
        return f"/search/?q={quote(word)}"

    def begin_lists(self):
        """The article that is written about is the newest: the front page shows a few, and a list some more."""
        newest = type(self.article).objects.visible().newest_first().first()
        if newest is None or newest.pk != self.article.pk:
            self.article = self.new_article()

    def new_article(self):
        return self.make.ArticlePageFactory(title=self.word(), authors=[self.person], topics=[self.topic])

    def retitle(self, publish):
        self.article = self.fresh(self.article)
        old, self.article.title = self.article.title, self.word()
        revision = self.article.save_revision()
        if publish:
            revision.publish()
        return old


class Writer(Board):
    """Each method is a kind of change and gives ``{address: what it is from now on}``."""

    def publish_a_new_article(self):
        self.article = self.new_article()
        return self.everywhere(self.article.title)

    def publish_a_change(self):
        old = self.retitle(publish=True)
        return self.everywhere(self.article.title, old)

    def save_a_draft(self):
        live = self.article.title
        self.retitle(publish=False)
        draft, self.article = self.article.title, self.fresh(self.article)
        return self.everywhere(live, draft)

    def take_it_back(self):
        from django.db import transaction

        live = self.article.title
        with transaction.atomic():
            self.retitle(publish=True)
            transaction.set_rollback(True)
        lost, self.article = self.article.title, self.fresh(self.article)
        return self.everywhere(live, lost)

    def unpublish(self):
        self.fresh(self.article).unpublish()
        told = self.nowhere(self.article.title, self.article.url, status=404)
        self.gone = self.article
        self.article = self.new_article()
        return told

    def publish_again(self):
        self.unpublish()
        self.fresh(self.gone).save_revision().publish()
        return self.everywhere(self.gone.title, path=self.gone.url)

    def let_it_expire(self):
        """Nothing is written when it does."""
        from datetime import timedelta

        from django.utils import timezone

        article = self.make.ArticlePageFactory(title=self.word(), expire_at=timezone.now() + timedelta(seconds=1.2))
        time.sleep(max(0, (article.expire_at - timezone.now()).total_seconds()))
        return self.nowhere(article.title, article.url)

    def publish_what_is_due(self):
        from datetime import timedelta

        from django.core.management import call_command
        from django.utils import timezone

        article = self.make.ArticlePageFactory(title=self.word(), draft=True)
        article.go_live_at = timezone.now() + timedelta(seconds=0.4)
        article.save_revision().publish()
        time.sleep(0.5)
        call_command("publish_scheduled", verbosity=0)
        return self.everywhere(article.title, path=article.url)

    def move(self):
        page, old = self.fresh(self.page), self.page.url
        target = self.section if page.depth == self.section.depth else self.section.get_parent()
        page.move(self.fresh(target), "last-child")
        self.page = self.fresh(page)
        return {self.page.url: Right(has=(page.title,)), old: Right(status=301)}

    def give_another_address(self):
        self.article = self.fresh(self.article)
        old, self.article.slug = self.article.url, f"at-{self.word()}"
        self.article.save_revision().publish()
        self.article = self.fresh(self.article)
        return self.everywhere(self.article.title) | {old: Right(status=301)}

    def rename_the_author(self):
        old, self.person.name = self.person.name, f"Ada {self.word()}"
        self.person.save()
        shown = Right(has=(self.person.name,), lacks=(old,))
        return dict.fromkeys((self.article.url, "/articles/", "/people/"), shown)

    def rename_the_author_in_bulk(self):
        old, self.person.name = self.person.name, f"Ada {self.word()}"
        type(self.person).objects.filter(pk=self.person.pk).update(name=self.person.name)
        return dict.fromkeys((self.article.url, "/articles/"), Right(has=(self.person.name,), lacks=(old,)))

    def rename_the_topic(self):
        old, self.topic.name = self.topic.name, self.word()
        self.topic.save()
        return {self.article.url: Right(has=(self.topic.name,), lacks=(old,))}

    def add_a_topic(self):
        topic = self.make.TopicFactory(name=self.word())
        article = self.fresh(self.article)
        article.topics.add(topic)
        article.save()
        return {self.article.url: Right(has=(topic.name,))}

    def set_the_middle_of_a_picture(self):
        image = self.make.ImageFactory()
        self.article = self.fresh(self.article)
        self.article.image = image
        self.article.save_revision().publish()
        side = random.choice((4, 8, 12))  # noqa: S311
        image.focal_point_x, image.focal_point_y, image.focal_point_width, image.focal_point_height = side, side, 4, 4
        image.credit = self.word()
        image.save()
        return {self.article.url: Right(has=(image.credit,))}

    def rename_the_society(self):
        from cms.core.models import SocietySettings

        society = SocietySettings.objects.get()
        old, society.name = society.name, f"Society {self.word()}"
        society.save()
        return dict.fromkeys(("/people/", "/articles/", self.article.url), Right(has=(society.name,), lacks=(old,)))

    def give_the_site_another_name(self):
        from wagtail.models import Site

        site = Site.objects.get()
        site.hostname = f"{self.word()}.example"
        site.save()
        return dict.fromkeys(("/", "/articles/", "/api/v2/pages/"), Right(has=(site.hostname,)))

    def add_to_the_menu(self):
        from cms.core.models import MainMenuItem, Navigation

        MainMenuItem.objects.all().delete()
        item = MainMenuItem.objects.create(
            navigation=Navigation.objects.first() or Navigation.objects.create(site_id=1),
            label=self.word(),
            page=self.fresh(self.page).page_ptr,
        )
        return dict.fromkeys(("/", "/articles/", self.article.url), Right(has=(item.label,)))

    def redirect(self):
        from wagtail.contrib.redirects.models import Redirect

        path = f"/{self.word()}"
        Redirect.add_redirect(path, redirect_to=self.fresh(self.article))
        return {f"{path}/": Right(status=301)}

    def make_private(self):
        from wagtail.models import PageViewRestriction

        self.restriction = PageViewRestriction.objects.create(page=self.article, restriction_type="login")
        told = self.nowhere(self.article.title, self.article.url, status=302)
        self.private = self.article
        self.article = self.new_article()
        return told

    def make_public(self):
        self.make_private()
        self.private.view_restrictions.all().delete()
        return self.everywhere(self.private.title, path=self.private.url)

    def delete(self):
        article = self.make.ArticlePageFactory(title=self.word())
        title, path = article.title, article.url
        self.fresh(article).delete()
        return self.nowhere(title, path)

    def update_in_bulk(self):
        from articles.models import ArticlePage

        old, word = self.article.title, self.word()
        ArticlePage.objects.filter(pk=self.article.pk).update(title=word, draft_title=word)
        self.article = self.fresh(self.article)
        shown = Right(has=(word,), lacks=(old,))
        return dict.fromkeys((self.article.url, "/articles/", "/api/v2/articles/?limit=100"), shown)

    def write_sql(self):
        from django.db import connection

        old, word = self.article.title, self.word()
        with connection.cursor() as cursor:
            cursor.execute("UPDATE wagtailcore_page SET title = %s WHERE id = %s", [word, self.article.pk])
        self.article = self.fresh(self.article)
        return dict.fromkeys((self.article.url, "/articles/"), Right(has=(word,), lacks=(old,)))

    def publish_twenty_together(self):
        from cms.delivery.generation import content_transaction

        with content_transaction():
            together = [self.make.ArticlePageFactory(title=self.word()) for _ in range(20)]
        told = {"/api/v2/articles/?limit=100": Right(has=tuple(article.title for article in together))}
        for article in together:
            self.later.append(article)
        return told | {article.url: Right(has=(article.title,)) for article in together[::7]}

    later: list = []

    def delete_them(self):
        from cms.delivery.generation import content_transaction

        if not self.later:
            self.publish_twenty_together()
        titles = tuple(article.title for article in self.later)
        path = self.later[0].url
        with content_transaction():
            for article in self.later:
                self.fresh(article).delete()
        self.later.clear()
        return {"/api/v2/articles/?limit=100": Right(lacks=titles), path: Right(status=404)}

    def cancel_the_event(self):
        self.event = self.fresh(self.event)
        self.event.status, self.event.status_note = "cancelled", self.word()
        self.event.save_revision().publish()
        told = {self.event.url: Right(has=(self.event.status_note,)), "/events/": Right(has=(self.event.title,))}
        self.event = self.make.EventPageFactory(title=self.word())
        return told

    def retitle_the_event(self):
        self.event = self.fresh(self.event)
        old, self.event.title = self.event.title, self.word()
        self.event.save_revision().publish()
        shown = Right(has=(self.event.title,), lacks=(old,))
        return dict.fromkeys((self.event.url, "/events/", "/events/calendar.ics", "/api/v2/events/?limit=100"), shown)

    def publish_and_be_killed(self):
        """Right after its commit, before it could tell anybody."""
        word, child = self.word(), None
        command = [sys.executable, "-m", "tests.delivery.killed_writer", str(self.article.pk), word]
        child = subprocess.run(command, check=False)  # noqa: S603
        assert child.returncode == -signal.SIGKILL, child.returncode
        old, self.article = self.article.title, self.fresh(self.article)
        assert self.article.title == word
        return self.everywhere(word, old)


CHANGES_OF_EACH_KIND = [change for change in vars(Writer).values() if callable(change)]
WRITES_NOTHING = {"save_a_draft", "take_it_back"}


def main():
    from django.core.management import call_command
    from django.db import connection

    from cms.delivery import generation

    call_command("setup_society", name="Society zq0x", address="http://testserver", verbosity=0)
    call_command("tick", verbosity=0)
    writer, chance, raised_by_nothing = Writer(), random.Random("changes"), []  # noqa: S311
    kinds = CHANGES_OF_EACH_KIND * (CHANGES // len(CHANGES_OF_EACH_KIND) + 1)
    chance.shuffle(kinds)
    first = [*CHANGES_OF_EACH_KIND, *kinds][:CHANGES]
    with Server() as server, Readers(server) as readers:
        for change in first:
            readers.right, readers.change = {}, change.__name__
            writer.begin_lists()
            before = generation.current()
            told = change(writer)
            if change.__name__ in WRITES_NOTHING and generation.current() != before:
                raised_by_nothing.append(change.__name__)
            readers.right = {
                address: _from_now_on(right, address, connection.vendor) for address, right in told.items()
            }
            time.sleep(max(0, max(right.since for right in readers.right.values()) - time.monotonic()))
            for address in [*readers.right] * ASKED_AFTER_EACH:
                readers.ask(address)
            readers.faults[:] = [
                f"{change.__name__}: {fault}" if ": /" not in fault else fault for fault in readers.faults
            ]
    print(
        json.dumps(
            {
                "kinds": len({change.__name__ for change in first}),
                "changes": len(first),
                "held": readers.held,
                "faults": readers.faults[:20],
                "raised_by_nothing": raised_by_nothing,
                "how": readers.how,
            }
        )
    )


def _from_now_on(right, address, vendor):
    late = 0 if vendor == "sqlite" or address.startswith("/api/") else LATE
    return Right(right.status, right.has, right.lacks, time.monotonic() + late)


if __name__ == "__main__":
    django.setup()
    main()
