"""What a consumer's copy needs in order to be the public set again, in pieces that a cursor joins.

First what was written down since the cursor. Then the pages whose time ran out meanwhile, and those that linked to
them: nothing is written when that happens. A cursor stands after the last thing that it was given with, so nothing
that is committed later is behind it.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Q
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex

from cms.core import visibility
from cms.delivery import generation, memo

from .models import PageChange

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = 10**17  # microseconds since 1970: some thousand years
_LARGEST = 2**63 - 1


class AnotherHistoryError(Exception):
    """The cursor is ahead of everything that this database knows."""


@dataclass(frozen=True)
class Cursor:
    """After a page's change in the log, and after a page's end by the clock (microseconds since 1970)."""

    n: int = 0
    page_id: int = 0
    expiry: int = 0
    expired_id: int = 0

    @classmethod
    def parse(cls, text: str) -> "Cursor":
        """The cursor of which this is the ``str``. ValueError for anything else."""
        parts = text.split(".")
        if len(parts) != 4 or not all(part.isascii() and part.isdigit() and len(part) < 20 for part in parts):
            raise ValueError(text)
        cursor = cls(*map(int, parts))
        if max(cursor.n, cursor.page_id, cursor.expired_id) > _LARGEST or cursor.expiry > _LATEST:
            raise ValueError(text)
        return cursor

    def __str__(self) -> str:
        return f"{self.n}.{self.page_id}.{self.expiry}.{self.expired_id}"

    def after_written(self, change: PageChange) -> "Cursor":
        return replace(self, n=change.n, page_id=change.page_id)

    def after_expired(self, change: PageChange) -> "Cursor":
        expiry = (change.expire_at - _EPOCH) // timedelta(microseconds=1)
        return replace(self, expiry=expiry, expired_id=change.page_id)

    @property
    def expiry_moment(self) -> datetime:
        return _EPOCH + timedelta(microseconds=self.expiry)


@dataclass(frozen=True)
class Piece:
    """Pages as they are now, and of those that are gone the number and why, in order; and where to go on."""

    changes: list[Page | tuple[int, PageChange.Reason]]
    cursor: Cursor
    more: bool


def after(cursor: Cursor, site, limit: int) -> Piece:
    """What has happened to the site's public pages since the cursor was given. Raises ``AnotherHistoryError``."""
    now = timezone.now()
    written, more = _first(limit, PageChange.objects.after(cursor.n, cursor.page_id))
    if written:
        cursor = cursor.after_written(written[-1])
    elif cursor.n > generation.current():
        raise AnotherHistoryError
    expired = []
    if not more and _have_expired_after(cursor, now):
        ended = PageChange.objects.expired_after(cursor.expiry_moment, cursor.expired_id, now)
        expired, more = _first(limit - len(written), ended)
    if expired:
        cursor = cursor.after_expired(expired[-1])
    return Piece(_as_they_are(written, expired, site, now), cursor, more)


def _have_expired_after(cursor, now):
    newest = memo.get("newest expiry", lambda: PageChange.objects.newest_expiry(now))
    return newest is not None and newest > (cursor.expiry_moment, cursor.expired_id)


def _first(number, queryset):
    """So many of the rows, and whether there are more."""
    rows = list(queryset[: number + 1])
    return rows[:number], len(rows) > number


def _as_they_are(written, expired, site, now):
    """What was written down, what linked to a page whose time ran out, and that page."""
    keys = [change.page_id for change in written]
    pages = _visible_pages(keys, [change.page_id for change in expired], now) if written or expired else {}
    seen = [_as_it_is(change, pages.pop(change.page_id, None), site, now) for change in written]
    seen += [page for page in pages.values() if _is_of(site, page)]
    seen += [(change.page_id, PageChange.Reason.EXPIRED) for change in expired]
    return [change for change in seen if change]


def _visible_pages(keys, expired, now):
    """``{id: page}`` of these, and of those that refer to the expired ones."""
    wanted = Q(pk__in=keys)
    if expired:
        wanted |= Q(pk__in=_referring_to(expired))
    return visibility.visible(Page.objects.filter(wanted), now).in_bulk()


def _referring_to(keys):
    """A query for the numbers of the pages whose fields or bodies refer to these pages."""
    page = ContentType.objects.get_for_model(Page, for_concrete_model=False)
    references = ReferenceIndex.objects.filter(
        base_content_type=page, to_content_type=page, to_object_id__in=map(str, keys)
    )
    return references.values_list(Cast("object_id", BigIntegerField()))


def _is_of(site, page):
    return page.path.startswith(site.root_page.path)


def _as_it_is(change, page, site, now):
    """The page, if it is one of the site's; else why it is gone, if it ever was public; else None."""
    if page and _is_of(site, page):
        return page
    return (change.page_id, _reason(change, page, now)) if change.was_public else None


def _reason(change, page, now):
    if change.reason:
        return PageChange.Reason(change.reason)
    if page:  # of another site
        return PageChange.Reason.UNPUBLISHED
    return PageChange.Reason.EXPIRED if change.ended(now) else PageChange.Reason.MADE_PRIVATE
