from datetime import timedelta

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from cms.core import chores

from . import binning, reminding, schedule

KEEP_TASKS = timedelta(days=14)


def register():
    chores.register("schedule", schedule.carry_out)
    chores.register("reminders", reminding.remind)
    chores.register("old tasks", forget_old_tasks)
    chores.register("bin", binning.empty)


def forget_old_tasks():
    """Finished tasks hold the text of mails; they are not kept for ever."""
    DBTaskResult.objects.finished().filter(finished_at__lt=timezone.now() - KEEP_TASKS).delete()
