"""Going on differently: a series that has begun ends, and another one begins with the date from which on it differs.

What has taken place stays as it was, and so does its address. Both halves are drafts until somebody else has read
them.
"""

from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone
from wagtail.actions.copy_page import CopyPageAction
from wagtail.coreutils import find_available_slug

from .recurrence import ADDED
from .rules import Rule

MOST_CHOICES = 100


def can_go_on_differently(event):
    """Of a series that readers know. What a reader of the board has before them stays as it is until they are done."""
    return event.live and event.is_series and not event.alias_of_id and not event.workflow_in_progress


def possible_days(event, now=None):
    """The dates from which on a series can go on differently: those to come that the rule has, without its first. A
    date that was put off from a day gone by is none: what has been since would lie behind the end."""
    now = now or timezone.now()
    today = now.astimezone(event.zone).date()
    return [
        found
        for found in event.dates()
        if found.starts_at > now and found.deviation != ADDED and event.start_date < found.original_date >= today
    ][:MOST_CHOICES]


def ending_before(rule: Rule, day: date) -> Rule:
    return rule.ending(until=day - timedelta(days=1))


def going_on_from(rule: Rule, first: date, day: date) -> Rule:
    """What is left of the rule of a series that began on ``first``. The days it gives are the same from ``day`` on."""
    if rule.count is None:
        return rule
    gone = sum(1 for _day in rule.days(first, day - timedelta(days=1)))
    return rule.ending(count=rule.count - gone)


@transaction.atomic
def split(event, day, user):
    """Let the series end before ``day`` and a new one begin there. ``event`` is its newest version; the new one is
    returned. Nothing of it is published."""
    successor = _begin_successor(event, day, user)
    event.rrule = str(ending_before(event.rule, day))
    event.exceptions = [row for row in event.exceptions.all() if not _is_from(day, row)]
    event.save_revision(user=user, log_action=True)
    return successor


def _begin_successor(event, day, user):
    """A copy brings those who wrote the original along, so that they cannot approve it (docs/decisions/0002)."""
    parent = event.get_parent().specific
    copy = CopyPageAction(
        page=type(event).objects.get(pk=event.pk),
        to=parent,
        update_attrs={"slug": find_available_slug(parent, event.slug), **_beginning(event, day)},
        keep_live=False,
        user=user,
    ).execute()
    draft = copy.get_latest_revision_as_object()
    draft.exceptions = [row for row in draft.exceptions.all() if _is_from(day, row)]
    draft.save_revision(user=user)
    return draft


def _beginning(event, day):
    """What the new series has of its own. Whoever splits a series knows its secret link, and it is the same meeting."""
    rule = going_on_from(event.rule, event.start_date, day)
    return {
        "start_date": day,
        "end_date": event.end_date and event.wall_times.beginning_on(day).end_date,
        "rrule": event.rrule if rule == event.rule else str(rule),
        "join_url": event.join_url,
        "continues": type(event)(pk=event.pk),
    }


def _is_from(day, row):
    return row.original_date is not None and row.original_date >= day
