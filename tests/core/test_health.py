"""The lights of /readyz: each green, each red, and none says more than it has to."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django_tasks_db.models import DBTaskResult

from cms.core import health
from cms.core.models import Heartbeat
from cms.core.tasks import make_renditions
from cms.delivery import installation
from tests.factories import StandardPageFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
LONG_AGO = NOW - health.PATIENCE - timedelta(seconds=1)
LATELY = NOW - health.PATIENCE + timedelta(seconds=1)


@pytest.fixture(autouse=True)
def now():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def ticking():
    return Heartbeat.objects.create(name="tick", seen_at=LATELY)


@pytest.fixture
def queue(settings):
    settings.TASKS = {"background": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def task(queued_at, put_off_to=None):
    work = make_renditions.using(run_after=put_off_to) if put_off_to else make_renditions
    result = work.enqueue(1, "picture")
    DBTaskResult.objects.filter(pk=result.id).update(enqueued_at=queued_at)


def approve_for(moment):
    revision = StandardPageFactory(draft=True).latest_revision
    revision.approved_go_live_at = moment
    revision.save()


# The whole


def test_every_light_is_green_when_all_is_well(reader, ticking):
    response = reader.get("/readyz")
    assert response.status_code == 200
    assert response.json() == {
        "ready": True,
        "lights": dict.fromkeys(
            ["database", "migrations", "generation", "cache_answers", "task_queue", "schedule"], "ok"
        ),
    }


def test_one_red_light_is_enough(reader):
    response = reader.get("/readyz")
    assert response.status_code == 503
    assert response.json()["ready"] is False
    assert {name for name, light in response.json()["lights"].items() if light != "ok"} == {"schedule"}


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_nobody_keeps_the_answer(reader, address):
    response = reader.get(address)
    assert "no-store" in response["Cache-Control"]
    assert not response.has_header("ETag")
    assert not response.cookies


def test_the_process_answers_without_the_database(reader, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert reader.get("/healthz").content == b"ok"


def test_a_database_that_is_down_is_told_without_its_address(reader, monkeypatch):
    def refuse(*args, **kwargs):
        raise OperationalError("connection to postgres://site:secret@10.0.0.7 failed")

    monkeypatch.setattr(connection, "cursor", refuse)
    response = reader.get("/readyz")
    assert response.status_code == 503
    assert response.json()["lights"]["database"] == "OperationalError"
    assert b"secret" not in response.content
    assert b"10.0.0.7" not in response.content


# Each light


def test_red_when_a_migration_is_waiting():
    assert health.migrations() == ""
    newest = MigrationRecorder.Migration.objects.filter(app="home").latest("pk")
    MigrationRecorder(connection).record_unapplied("home", newest.name)
    assert health.migrations() == "1 migrations have not been applied"


def test_red_when_changes_are_not_noticed():
    assert health.generation() == ""
    installation.remove()
    assert "are not noticed" in health.generation()


def test_red_when_the_cache_forgets(settings):
    assert health.cache_answers() == ""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    assert health.cache_answers() == "the cache forgets"


def test_green_when_no_task_waits(queue):
    assert health.task_queue() == ""


@pytest.mark.parametrize(("queued_at", "is_red"), [(LATELY, False), (LONG_AGO, True)])
def test_red_when_a_task_waits_too_long(queue, queued_at, is_red):
    task(queued_at)
    assert bool(health.task_queue()) is is_red


@pytest.mark.parametrize(("begun_at", "is_red"), [(LATELY, False), (LONG_AGO, True)])
def test_green_while_many_tasks_are_done_one_after_another(queue, begun_at, is_red):
    task(LONG_AGO)
    DBTaskResult.objects.update(started_at=begun_at, status="SUCCESSFUL")
    task(LONG_AGO)
    assert bool(health.task_queue()) is is_red


@pytest.mark.parametrize(
    ("put_off_to", "is_red"), [(NOW + timedelta(hours=1), False), (LATELY, False), (LONG_AGO, True)]
)
def test_a_task_that_was_put_off_waits_from_then_on(queue, put_off_to, is_red):
    task(NOW - timedelta(hours=3), put_off_to)
    assert bool(health.task_queue()) is is_red


def test_red_when_the_clock_has_never_ticked():
    assert "has not run" in health.schedule()


@pytest.mark.parametrize(("seen_at", "is_red"), [(LATELY, False), (LONG_AGO, True)])
def test_red_when_the_clock_has_stopped(seen_at, is_red):
    Heartbeat.objects.create(name="tick", seen_at=seen_at)
    assert bool(health.schedule()) is is_red


@pytest.mark.parametrize(
    ("moment", "light"),
    [(LONG_AGO, "1 pages should have been published"), (LATELY, ""), (NOW + timedelta(days=1), "")],
)
def test_red_when_a_publication_is_overdue(home, ticking, moment, light):
    approve_for(moment)
    assert health.schedule() == light
