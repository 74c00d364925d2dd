"""Whether the site can do its work: the lights of `/readyz`."""

from datetime import timedelta

from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Q
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import Revision

from cms.delivery.installation import unwatched_tables

from .models import Heartbeat

PATIENCE = timedelta(minutes=5)


def lights():
    """``{name: ""}`` for each light; a text instead of the empty one says what is wrong."""
    results = {}
    for check in (database, migrations, generation, cache_answers, task_queue, schedule):
        try:
            results[check.__name__] = check()
        except Exception as error:  # whatever it is, this light is red
            results[check.__name__] = type(error).__name__
    return results


def database():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return ""


def migrations():
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return f"{len(waiting)} migrations have not been applied" if waiting else ""


def generation():
    """The triggers that notice changes are those that the code of today asks for."""
    tables = unwatched_tables(connection)
    return f"changes of {len(tables)} tables are not noticed" if tables else ""


def cache_answers():
    cache.set("readyz", "yes", 10)
    return "" if cache.get("readyz") == "yes" else "the cache forgets"


def task_queue():
    """No task waits for long while none is begun: many pictures, one after another, take longer than our patience. One
    that was put off, such as mail to be tried again, waits from then on."""
    limit = timezone.now() - PATIENCE
    lately_due = Q(run_after__range=(limit, timezone.now()))
    waiting = DBTaskResult.objects.ready().filter(enqueued_at__lt=limit).exclude(lately_due)
    is_idle = not DBTaskResult.objects.filter(started_at__gte=limit).exists()
    return "tasks have been waiting for more than five minutes" if is_idle and waiting.exists() else ""


def schedule():
    """The clock ticks, and nothing that was to be published is overdue."""
    tick = Heartbeat.objects.filter(name="tick").first()
    if tick is None or tick.seen_at < timezone.now() - PATIENCE:
        return "the command tick has not run for more than five minutes"
    overdue = Revision.objects.filter(approved_go_live_at__lt=timezone.now() - PATIENCE).count()
    return f"{overdue} pages should have been published" if overdue else ""
