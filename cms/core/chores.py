"""What has to be done from time to time, and the command `tick` does: each app registers its own."""

import logging
from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from cms.delivery.generation import content_transaction

from .models import Heartbeat

logger = logging.getLogger(__name__)

_chores: dict[str, Callable[[], None]] = {}


def register(name: str, chore: Callable[[], None]) -> None:
    """Have the chore done at every tick. It runs in a transaction of its own and must bear to run twice."""
    _chores[name] = chore


def run_all() -> list[str]:
    """Do every chore and note that the clock ticks. Returns the names of those that failed; the others were done.

    Two processes that tick at once queue at the database: the second finds nothing left to do.
    """
    failed = [name for name, chore in _chores.items() if not _done(name, chore)]
    Heartbeat.objects.note("tick")
    return failed


def once_a_day(name: str, work: Callable[[], None], now: datetime | None = None) -> None:
    """Do the work at the first tick of a day. A name that nobody has noted yet has it done at once."""
    now = now or timezone.now()
    if not Heartbeat.objects.seen_today(name, now):
        work()
        Heartbeat.objects.note(name, now)


def safely(what: object, work: Callable[[], None]) -> None:
    """One piece of work of several: what goes wrong is taken back, and written down."""
    try:
        with transaction.atomic():
            work()
    except Exception:  # whatever it is, the others are due, too
        logger.exception("What is due for %r could not be done.", what)


def _done(name, chore):
    try:
        with content_transaction():
            chore()
    except Exception:  # one chore must not keep the others from being done
        logger.exception("The chore “%s” failed.", name)
        return False
    return True
