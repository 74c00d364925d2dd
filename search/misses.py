"""Words that were looked for in vain. Nothing is kept of who looked for them, and nothing is written while they wait:
a thread of its own writes them down some seconds later. What a process that dies has not written is no loss."""

import logging
import re
import threading
from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from rapidfuzz import fuzz, process

from .models import Miss
from .text import fold

logger = logging.getLogger(__name__)

ALIKE = 84  # of 100, by rapidfuzz
LONGEST = 60
MOST_WAITING = 200
MOST_KEPT = 2_000
MOST_SPELLINGS = 5
KEPT_DAYS = 180
DAYS_SHOWN = 3  # what was looked for on fewer days is nobody's business, and may have been a slip

# Of what may say who somebody is: an address, a number.
_PERSONAL = re.compile(r"@|\d{4}|https?:|www\.", re.IGNORECASE)

_waiting: dict[str, None] = {}
_lock = threading.Lock()
_timer: threading.Timer | None = None


def note(typed: str) -> None:
    """Somebody found nothing for these words."""
    global _timer
    words = " ".join(typed.lower().split())
    if not words or len(words) > LONGEST or _PERSONAL.search(words):
        return
    with _lock:
        if len(_waiting) < MOST_WAITING:
            _waiting[words] = None
        if _timer is None and settings.SEARCH_MISSES_AFTER is not None:
            _timer = threading.Timer(settings.SEARCH_MISSES_AFTER, _write_apart)
            _timer.daemon = True
            _timer.start()


def write() -> None:
    """Write down what waits."""
    for words in _taken():
        _write(words, timezone.localdate())


def forget_old() -> None:
    """What nobody has looked for in half a year."""
    Miss.objects.filter(last_day__lt=timezone.localdate() - timedelta(days=KEPT_DAYS)).delete()


def _taken():
    with _lock:
        taken = list(_waiting)
        _waiting.clear()
    return taken


def _write_apart():
    global _timer
    with _lock:
        _timer = None
    try:
        write()
    except DatabaseError:
        logger.warning("Searches without a result were not written down.", exc_info=True)
    finally:
        connection.close()


def _write(words, today):
    with transaction.atomic():
        known = list(Miss.objects.all())
        miss = _alike(words, known)
        if miss is None:
            if len(known) < MOST_KEPT:
                Miss.objects.create(words=words, first_day=today, last_day=today)
            return
        if miss.last_day != today:
            miss.days, miss.last_day = miss.days + 1, today
        spellings = miss.spellings.splitlines()
        if words != miss.words and words not in spellings and len(spellings) < MOST_SPELLINGS:
            miss.spellings = "\n".join([*spellings, words])
        miss.save()


def _alike(words, known):
    found = process.extractOne(
        _folded(words), [_folded(miss.words) for miss in known], scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE
    )
    return known[found[2]] if found else None


def _folded(words):
    return " ".join(map(fold, words.split()))
