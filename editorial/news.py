"""What readers were told of an event at once, and what has to know of it from then on: drafts, and open editors."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from wagtail.models import PageLogEntry

from events.models import EventException, EventPage, EventStatus, ExceptionKind

from .review import ANNOUNCED


@dataclass(frozen=True)
class News:
    """What readers have to know tonight: of the whole event, or of the date of a series that ``day`` names."""

    status: str
    note: str
    day: date | None = None

    @classmethod
    def from_log(cls, data):
        return cls(data["status"], data["note"], data["day"] and date.fromisoformat(data["day"]))

    def as_log(self):
        return {"status": str(self.status), "note": self.note, "day": self.day and self.day.isoformat()}

    @property
    def words(self):
        label = str(EventStatus(self.status).label)
        return f"{label} ({date_format(self.day, 'WEEKDAY_DATE_FORMAT')})" if self.day else label

    def put_into(self, event):
        """The only change that an announcement makes."""
        if self.day is None:
            event.status, event.status_note = self.status, self.note
        else:
            event.exceptions.add(self._put_into_row(_row_of(event, self.day)))

    def is_told_by(self, event):
        """Whether it is what an event says; it was revoked if not."""
        if self.day is None:
            return (event.status, event.status_note) == (self.status, self.note)
        row = _row_of(event, self.day)
        said = (row.kind, row.status, row.note)
        row = self._put_into_row(row)
        return said == (row.kind, row.status, row.note)

    def _put_into_row(self, row):
        """A date that was added beside the rule stays one: by its kind alone would it be known."""
        row.note = self.note
        row.status = self.status
        if row.kind == ExceptionKind.ADDED:
            return row
        row.kind = ExceptionKind.CHANGED
        if self.status == EventStatus.CANCELLED:
            row.kind, row.status = ExceptionKind.CANCELLED, ""
        return row


def _row_of(event, day):
    rows = list(event.exceptions.all())
    found = next((row for row in rows if row.original_date == day), None)
    return found or EventException(original_date=day, sort_order=len(rows))


def missed_by(page, loaded):
    """The news that hold and that the revision of this number, which somebody has open in the editor, does not know."""
    loaded = page.revisions.filter(pk=loaded).first() if str(loaded).isdecimal() else None
    if loaded is None:
        return []
    entries = PageLogEntry.objects.filter(page_id=page.pk, action=ANNOUNCED, revision__created_at__gt=loaded.created_at)
    news = [News.from_log(entry.data) for entry in entries.order_by("timestamp", "pk")]
    event = news and EventPage.objects.get(pk=page.pk)
    return [one for one in news if one.is_told_by(event)]


def brings_back(draft):
    """Whether a draft says of something that readers know to be off that it takes place."""
    live = EventPage.objects.filter(pk=draft.pk, live=True).first() if isinstance(draft, EventPage) else None
    if live is None:
        return False
    if live.is_off or not live.is_series:
        return live.is_off and not draft.is_off
    off = {date.original_date for date in live.upcoming_dates(None) if date.is_off}
    return any(date.original_date in off and not date.is_off for date in draft.upcoming_dates(None))
