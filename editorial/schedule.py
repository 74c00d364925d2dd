"""What was approved for a later time goes on the site then, and what was to end is taken off: once.

`tick` does it every minute, as a part of the worker or by itself. Where neither runs, the first request after the
moment does it before it is answered: the moments end the period in which answers are kept (cms/delivery/periods.py).
Who comes second waits for the first, and finds nothing left to do.
"""

import logging
from datetime import timedelta

from django.db import DatabaseError, connection
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, Revision

from cms.core.chores import safely
from cms.delivery.generation import content_transaction

from . import mail, review

AGAIN = timedelta(minutes=1)  # after something went wrong

logger = logging.getLogger(__name__)


def edges(now):
    """The next moment at which something is to be done."""
    moments = Revision.objects.filter(approved_go_live_at__isnull=False).order_by("approved_go_live_at")
    if first := moments.values_list("approved_go_live_at", flat=True).first():
        yield None, first if first > now else now + AGAIN


def keep_up(now):
    """Do what is due, if anything is. Returns whether it was tried; whoever asks is answered all the same."""
    if connection.in_atomic_block or not (_due(now).exists() or _ended(now).exists()):
        return False
    try:
        with content_transaction():
            carry_out()
    except DatabaseError:
        logger.exception("What is due could not be carried out now.")
    return True


def carry_out():
    """Do what is due. One page that fails does not hold up the others. The next version comes before the end of the
    one that it follows: to take a page off the site cancels what was approved for it."""
    now = timezone.now()
    for revision in _due(now).order_by("approved_go_live_at", "pk"):
        safely(revision, lambda revision=revision: _publish(revision))
    for page in _ended(now):
        safely(page, lambda page=page: _end(page))


def overdue():
    """What should have been on the site a minute ago, as ``[(page, moment)]``."""
    late = _due(timezone.now() - AGAIN).order_by("approved_go_live_at", "pk")
    pages = Page.objects.in_bulk([int(revision.object_id) for revision in late])
    return [(pages[int(revision.object_id)], revision.approved_go_live_at) for revision in late]


def _due(now):
    return Revision.page_revisions.filter(approved_go_live_at__lte=now)


def _ended(now):
    return Page.objects.filter(Q(live=True) & Q(expire_at__lte=now)).specific()


def _end(page):
    """What was approved for later still comes later."""
    later = list(page.revisions.filter(approved_go_live_at__isnull=False).values_list("pk", "approved_go_live_at"))
    page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    for pk, moment in later:
        Revision.objects.filter(pk=pk).update(approved_go_live_at=moment)


def _publish(revision):
    if review.is_altered(revision):
        review.withdraw_altered(revision)
        return
    revision.publish(log_action="wagtail.publish.scheduled")
    mail.tell_on_site(revision)
