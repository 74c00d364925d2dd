"""The same again, another time: what took place last year takes place this year."""

from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone
from wagtail.actions.copy_page import CopyPageAction
from wagtail.coreutils import find_available_slug

from .models.choices import CEStatus, EventStatus

A_YEAR = timedelta(weeks=52)  # the same day of the week


def next_day(event, today: date | None = None) -> date:
    """The first day of the next edition, as long as nobody says otherwise: the same day of the week, some years on."""
    today = today or timezone.localdate()
    day = (event.start_date or today) + A_YEAR
    while day <= today:
        day += A_YEAR
    return day


def next_title(event, day: date) -> str:
    """With the new year where the title names the old one."""
    return event.title.replace(str(event.start_date.year), str(day.year)) if event.start_date else event.title


@transaction.atomic
def announce_again(event, title, day, user):
    """A draft of a published event on another day, in the words that readers know: who may write events may take up
    what somebody else announced. What belonged to the old dates (what was cancelled or sold out, what was still open,
    credits that were approved for it) is not taken along."""
    parent = event.get_parent().specific
    copy = CopyPageAction(
        page=event,
        to=parent,
        update_attrs={"slug": find_available_slug(parent, event.slug), "title": title},
        copy_revisions=False,
        keep_live=False,
        user=user,
    ).execute(skip_permission_checks=True)
    draft = copy.get_latest_revision_as_object()
    _move(draft, day)
    draft.save_revision(user=user)
    return draft


def _move(draft, day):
    moved = _Moved(draft, day)
    draft.rrule = moved.rule()
    draft.registration_opens_at = moved.moment(draft.registration_opens_at)
    draft.registration_closes_at = moved.moment(draft.registration_closes_at)
    for price in draft.prices.all():
        price.until = moved.day(price.until)
    draft.start_date, draft.end_date = day, moved.day(draft.end_date)
    draft.exceptions, draft.open_points = [], []
    draft.status, draft.status_note, draft.sold_out = EventStatus.SCHEDULED, "", False
    if draft.ce_status == CEStatus.APPROVED:
        draft.ce_status = CEStatus.PENDING


class _Moved:
    """Days and moments of an event as they are when it begins on another day."""

    def __init__(self, event, day):
        self.event, self.by = event, day - event.start_date if event.start_date else timedelta()

    def day(self, day):
        return day and day + self.by

    def moment(self, moment):
        """By the clock of the place, whatever the season."""
        if moment is None:
            return None
        there = moment.astimezone(self.event.zone)
        return (there.replace(tzinfo=None) + self.by).replace(tzinfo=self.event.zone)

    def rule(self):
        rule = self.event.rule
        return str(rule.ending(until=self.day(rule.until))) if rule and rule.until else self.event.rrule
