import gc
import json
import os
import random
import shutil
import subprocess
import sys
import uuid
from collections import defaultdict
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from urllib.parse import urlsplit

import psycopg
import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import settings as settings_of_hypothesis
from wagtail.models import PageViewRestriction, Site

from articles.models import ArticleIndexPage, ArticlePage
from cms.delivery import generation, memo, watching
from events.models import EventIndexPage
from home.models import ContactPage, HomePage
from tests.factories import ArticlePageFactory

settings_of_hypothesis.register_profile("house", derandomize=True, deadline=None)
settings_of_hypothesis.load_profile("house")

# Django, Wagtail and the models stay until the end: looking through them for garbage was an eighth of the suite's time.
gc.freeze()
gc.set_threshold(50_000)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Every test begins with a society: home page, lists, contact form, groups, review."""
    with django_db_blocker.unblock():
        call_command("setup_society", name="Society of the Tests", address="http://testserver", verbosity=0)


@pytest.fixture(autouse=True)
def _clean_slate(tmp_path, settings):
    """No test sees another's cache or uploads."""
    settings.MEDIA_ROOT = tmp_path / "media"
    cache.clear()
    memo.forget()


@pytest.fixture
def remembering(db, monkeypatch):
    """The memo as it works from request to request, though a test is a transaction: write nothing after the first."""
    remember_from_request_to_request(monkeypatch)


def remember_from_request_to_request(patch):
    patch.setattr(memo, "_sees_what_is_not_committed", lambda: False)
    patch.setattr(watching, "read", generation.read)


@pytest.fixture
def site(db):
    return Site.objects.get(is_default_site=True)


@pytest.fixture
def home(site):
    return HomePage.objects.get(pk=site.root_page_id)


@pytest.fixture
def article_index(home):
    return ArticleIndexPage.objects.child_of(home).get()


@pytest.fixture
def event_index(home):
    return EventIndexPage.objects.child_of(home).get()


@pytest.fixture
def contact_page(home):
    return ContactPage.objects.child_of(home).get()


@pytest.fixture(params=["draft", "unpublished", "private", "expired", "alias"])
def hidden_article(request, db):
    """An article at `/articles/hidden/` that nothing lists, finds or gives."""
    if request.param == "alias":
        return ArticlePageFactory(slug="its-source").create_alias(update_slug="hidden")
    article = ArticlePageFactory(slug="hidden", draft=request.param == "draft")
    if request.param == "unpublished":
        article.unpublish()
    elif request.param == "private":
        PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)
    elif request.param == "expired":
        ArticlePage.objects.filter(pk=article.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    return article


@pytest.fixture
def reader(db):
    """Somebody on the web: no session, no cookie."""
    return Client()


@pytest.fixture
def log_in(db):
    """``log_in(user)`` gives a client with that user's session."""

    def client_of(user):
        client = Client()
        client.force_login(user)
        return client

    return client_of


@pytest.fixture
def queued_mail(settings):
    """Mail goes its real way, through the task queue; the test runner would put it into the outbox at once."""
    settings.EMAIL_BACKEND = "cms.core.mail.QueuedEmailBackend"


@pytest.fixture
def worker(django_capture_on_commit_callbacks):
    """``with worker():`` does what was queued, as if the transaction had been committed."""
    return partial(django_capture_on_commit_callbacks, execute=True)


@pytest.fixture
def count_queries(db):
    """``count_queries(call)`` runs the call and says how many queries it made, once everything constant is warm."""

    def count(call):
        call()
        with CaptureQueriesContext(
            connection,
        ) as queries:
            call()
        return len(queries)

    return count


@pytest.fixture(scope="session")
def python():
    """``python("manage.py", "migrate", DATABASE_URL=…)``: a process with no other environment than what is given, and
    how much is asked of it."""

    def run(*arguments, **environment):
        kept = {name: os.environ[name] for name in ("PATH", "CASES") if name in os.environ}
        environment = kept | {"DJANGO_SETTINGS_MODULE": "cms.settings.test"} | environment
        command = [sys.executable, *arguments]
        return subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True)  # noqa: S603

    return run


@pytest.fixture(scope="session")
def migrated(python, tmp_path_factory):
    """An SQLite file on which every migration has run, and nothing else. Copy it."""
    path = tmp_path_factory.mktemp("migrated") / "db.sqlite3"
    result = python("manage.py", "migrate", "-v0", DATABASE_URL=f"sqlite:///{path}", VAR_DIR=str(path.parent))
    assert result.returncode == 0, result.stderr
    return path


@contextmanager
def postgresql_database(template="template1"):
    """The name of a database that goes when it is no longer needed."""
    name = f"chapterhouse_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(postgresql_address("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        try:
            yield name
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def postgresql_address(name):
    """On the server that the suite uses, or else on this machine's."""
    server = urlsplit(os.environ.get("DATABASE_URL", ""))
    netloc = server.netloc if server.scheme.startswith("postgres") else "postgres@127.0.0.1:5432"
    return f"postgres://{netloc}/{name}"


@pytest.fixture(scope="session")
def postgresql_migrated(python, tmp_path_factory):
    with postgresql_database() as name:
        environment = {"DATABASE_URL": postgresql_address(name), "VAR_DIR": str(tmp_path_factory.mktemp("migrated"))}
        result = python("manage.py", "migrate", "-v0", **environment)
        assert result.returncode == 0, result.stderr
        yield name


@pytest.fixture
def sqlite_copy(migrated, tmp_path):
    return f"sqlite:///{shutil.copy(migrated, tmp_path)}"


@pytest.fixture
def postgresql_copy(postgresql_migrated):
    with postgresql_database(template=postgresql_migrated) as name:
        yield postgresql_address(name)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.services)])
def database_apart(request, tmp_path):
    """The environment of processes that share a database on which every migration has run."""
    return {"DATABASE_URL": request.getfixturevalue(f"{request.param}_copy"), "VAR_DIR": str(tmp_path)}


@pytest.fixture
def run_apart(database_apart, python):
    """``run_apart("tests.migration_steps", "later", "report")`` runs a module in a process of its own; it gives the
    reports of the module, which are lines of JSON."""

    def run(module, *arguments, **more):
        result = python("-m", module, *arguments, **database_apart | more)
        assert result.returncode == 0, result.stderr
        return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]

    return run


MOST_CASES = 8


def pytest_collection_modifyitems(config, items):
    """``CASES=some``: of a test with many cases only some, by chance and always the same ones."""
    if os.environ.get("CASES") != "some":
        return
    tests = defaultdict(list)
    for item in items:
        tests[item.nodeid.partition("[")[0]].append(item)
    chance = random.Random("cases")  # noqa: S311
    kept = {item for name in sorted(tests) for item in _some(sorted(tests[name], key=lambda item: item.nodeid), chance)}
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = [item for item in items if item in kept]


def _some(cases, chance):
    return cases if len(cases) <= MOST_CASES else chance.sample(cases, max(MOST_CASES, len(cases) // 10))


def pytest_report_header(config):
    return f"database: {settings.DATABASES['default']['ENGINE'].rpartition('.')[2]}"
