"""What the clock has done for the search."""

from functools import partial

from django_tasks import task

from cms.core.chores import once_a_day
from cms.core.models import SiteDocument
from cms.core.tasks import enqueue

from . import indexing, text
from .documents import READING, read_later

REPAIR = "search index"


def repair():
    """Compare the index with all there is, and have the files read that have not been. Returns how much differed."""
    differed = indexing.repair()
    for document in SiteDocument.objects.order_by("pk"):
        read_later(document)
    return differed


@task(backend="background", priority=READING)
def repair_index():
    repair()


def repair_once_a_day(now=None):
    """And at once when an update makes other terms of words."""
    once_a_day(f"{REPAIR} {text.VERSION}", partial(enqueue, repair_index), now)
