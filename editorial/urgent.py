"""Tonight it is cancelled: the state of an event goes on the site at once, without a second reader.

The state and its note, or those of one date, and nothing else. A newer draft stays a draft and takes the state over; so
does what a reader has before them. What was approved for a later time is taken back. The reviewers are told by mail.
Why this is allowed, and what it cannot do: docs/decisions/0006-urgent-status.md.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.locks import BasicLock
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision

from events.models import EventPage, EventStatus
from events.models.choices import EXPLAINED

from . import mail, review
from .news import News

URGENT = (EventStatus.CANCELLED, EventStatus.POSTPONED, EventStatus.MOVED_ONLINE)
CARRIED = "chapterhouse.event.status_carried"


class AnnouncementRefused(Exception):
    """It cannot be announced like this; the message says why, in the words of whoever wanted to."""


@dataclass(frozen=True)
class Announcement:
    """What was done. ``draft`` is the author's newer version as it is now; ``withdrawn`` is for when another one had
    been approved."""

    event: EventPage
    news: News
    user: object
    draft: Revision | None
    is_with_reader: bool
    withdrawn: datetime | None

    @property
    def public_address(self):
        address = self.event.full_url
        return f"{address}{self.news.day.isoformat()}/" if self.news.day else address

    @property
    def consequences(self):
        """In sentences, for whoever announced it and for the reviewers."""
        if self.withdrawn:
            yield _(
                "A version that was approved for %(time)s will not go live then, because it did not know of this. "
                "It is a draft again, says this now, too, and has to be sent for review once more."
            ) % {"time": date_format(timezone.localtime(self.withdrawn, self.event.zone), "DATETIME_FORMAT")}
        if self.is_with_reader:
            yield _("What waits for a reader says this now, too. Whoever has it open has to load the page again.")
        elif self.draft and not self.withdrawn:
            yield _("The draft with other changes is not on the site; it says this now, too.")


def may_announce(user, event):
    """Editors and Web stewards, and those who may edit the event and have written it or stand on it."""
    permissions = event.permissions_for_user(user)
    return permissions.is_editor() or (permissions.can_edit() and _had_a_part(user, event))


def hindrance(event, user):
    """Why nothing can be announced of it now; empty if something can."""
    if reason := nothing_to_announce(event):
        return reason
    if event.locked and BasicLock(event).for_user(user):
        return _("%(who)s has locked this page. Ask them, or an editor, to unlock it.") % {
            "who": event.locked_by or _("Somebody")
        }
    return ""


def nothing_to_announce(event):
    """Why there is nothing that readers would have to know of it tonight; empty if there may be."""
    if not event.live or event.alias_of_id or (event.expire_at and event.expire_at <= timezone.now()):
        return _("This is not on the site, so there is nothing to announce.")
    if not event.upcoming_dates(1):
        return _("This is over, so there is nothing to announce.")
    return ""


@transaction.atomic
def announce_status(event, *, status, note, date=None, user):
    """Put the state of an event, or of the date of a series that ``date`` names, on the site. Raises
    AnnouncementRefused. Returns an Announcement."""
    event = _held(event)
    news = News(status, " ".join(note.split()), date)
    _check(event, news, user)
    before, draft = event.latest_revision_id, _newer_draft(event)
    withdrawn = review.withdraw_schedules(event, user)
    published = _publish(event, news, user)
    carried = _carry(draft, news, user) if draft else None
    announcement = Announcement(
        event=EventPage.objects.get(pk=event.pk),
        news=news,
        user=user,
        draft=carried,
        is_with_reader=review.move_on(event, before, carried or published),
        withdrawn=withdrawn,
    )
    mail.tell_status_announced(announcement)
    return announcement


def _held(event):
    """The event as readers see it. Nobody writes to it until this transaction has ended."""
    Page.objects.select_for_update().get(pk=event.pk)
    return EventPage.objects.get(pk=event.pk)


def _check(event, news, user):
    if not may_announce(user, event):
        raise AnnouncementRefused(_("Only those who wrote this event, and editors, can announce this."))
    if reason := hindrance(event, user):
        raise AnnouncementRefused(reason)
    if news.status not in URGENT:
        raise AnnouncementRefused(
            _("Only that it is cancelled, postponed or moved online can be announced without a second reader.")
        )
    if news.status in EXPLAINED and not news.note:
        raise AnnouncementRefused(_("Say in a sentence what people should do now."))
    if len(news.note) > EventPage._meta.get_field("status_note").max_length:
        raise AnnouncementRefused(_("The note is too long: two sentences at most."))
    _check_that_nothing_takes_place_after_all(event, news)


def _check_that_nothing_takes_place_after_all(event, news):
    """A date that readers know to be off is not brought back by moving it online."""
    if news.day is not None and not event.is_series:
        raise AnnouncementRefused(_("This event has one date only."))
    if news.day is not None and event.is_off:
        raise AnnouncementRefused(
            _("Readers know that none of the dates takes place. Choose all dates to change that.")
        )
    dates = event.upcoming_dates(None)
    about = dates if news.day is None else [date for date in dates if date.original_date == news.day]
    if not about:
        raise AnnouncementRefused(_("This is none of the next dates."))
    was_off = event.is_off if news.day is None else about[0].is_off
    if was_off and news.status not in EXPLAINED:
        raise AnnouncementRefused(
            _("Readers know that it does not take place. That it does after all is read by a second person first.")
        )


def _had_a_part(user, event):
    wrote = PageLogEntry.objects.filter(page_id=event.pk, action__in=review.WRITING, user_id=user.pk)
    return user.pk in event.byline_users() or wrote.exists()


def _newer_draft(event):
    """The revision that holds an author's words which are not on the site; None if there are none."""
    if not event.has_unpublished_changes or event.latest_revision_id in (None, event.live_revision_id):
        return None
    return Revision.objects.select_for_update().get(pk=event.latest_revision_id)


def _publish(event, news, user):
    """A revision of what readers see, with the news. Its log entry says whose words these are: review.py asks."""
    words, written = review.published_words(event)
    news.put_into(event)
    revision = event.save_revision(user=user, clean=False)
    revision.publish(user=user, log_action=False, skip_permission_checks=True)
    data = news.as_log() | {"words": {"revision": words, "written": written and written.isoformat()}}
    log(instance=event, action=review.ANNOUNCED, user=user, revision=revision, data=data)
    return revision


def _carry(draft, news, user):
    """The draft becomes the newest revision again, with the news. It stays its author's."""
    page = draft.as_object()
    news.put_into(page)
    revision = page.save_revision(user=draft.user, clean=False)
    log(instance=page, action=CARRIED, user=user, revision=revision, data=news.as_log())
    return revision
