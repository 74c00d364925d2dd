from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from cms.core import chores

from . import review

KEEP_TASKS = timedelta(days=14)


def register():
    chores.register("schedule", publish_and_expire)
    chores.register("old tasks", forget_old_tasks)


def publish_and_expire():
    """What was approved for a time that has come goes live; what was to end ends."""
    review.withdraw_altered_schedules()
    call_command("publish_scheduled")


def forget_old_tasks():
    """Finished tasks hold the text of mails; they are not kept for ever."""
    DBTaskResult.objects.finished().filter(finished_at__lt=timezone.now() - KEEP_TASKS).delete()
