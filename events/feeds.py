"""`/events/feed.atom` and `/events/feed.json`: the events to come, by when they were announced."""

from django.db.models import OuterRef, Subquery

from cms.core.feeds import SectionFeed

from .calendars import listed_events
from .filters import EventFilters
from .models import EventIdentity, EventIndexPage, EventOccurrence, EventStatus
from .moments import date_words, local_times

NEWEST = 30


def announced(index, filters):
    """The events of a list that have not ended, the latest announcement first; each with its ``date``, the next, and
    its ``uid``."""
    of_event = EventOccurrence.objects.filter(page=OuterRef("pk")).upcoming()
    events = (
        listed_events(index, **filters.values())
        .annotate(date_pk=Subquery(of_event.values("pk")[:1]))
        .filter(date_pk__isnull=False)
        .select_related("kind", "image")
        .prefetch_related("credits", "speakers__person", "image__renditions")
        .defer("body")
        .order_by("-first_published_at", "-pk")[:NEWEST]
    )
    dates = EventOccurrence.objects.select_related("venue").in_bulk([event.date_pk for event in events])
    identities = EventIdentity.objects.in_bulk([event.translation_key for event in events])
    for event in events:
        event.date, event.uid = dates[event.date_pk], identities[event.translation_key].uid
        event.date.page = event
    return list(events)


def summary(event):
    """What a reader has to know first: whether, when and where. The date of an entry is that of its announcement."""
    date = event.date
    state = "" if date.status == EventStatus.SCHEDULED else f"{date.status_words}."
    place = f"{date.venue}." if date.venue and date.status != EventStatus.MOVED_ONLINE else ""
    first_line = " ".join(filter(None, [state, f"{date_words(date)}.", place, date.note]))
    return "\n".join(filter(None, [first_line, event.summary]))


class EventFeed(SectionFeed):
    """``?kind= ?committee=`` as in the list."""

    index_model = EventIndexPage
    filters_class = EventFilters

    def items(self, index):
        return announced(index, self.filters)

    def item_description(self, event):
        return summary(event)

    def item_guid(self, event):
        return event.uid.urn

    def item_authors(self, event):
        return [speaker.person.name for speaker in event.speakers.all()]

    def item_categories(self, event):
        return [event.kind.name] if event.kind else []

    def item_pubdate(self, event):
        return event.first_published_at

    def item_extensions(self, event):
        return {"_event": _next_date(event)}


event_feed = EventFeed.answer
event_json_feed = EventFeed.answer_in_json


def _next_date(event):
    """Days of whole days, the end the day after the last; else times with their offset. As in the API."""
    date, (start, end) = event.date, local_times(event.date)
    return {
        "start": start.date().isoformat() if date.all_day else start.isoformat(),
        "end": end.date().isoformat() if date.all_day else end.isoformat(),
        "timezone": event.time_zone,
        "status": date.status,
        "venue": str(date.venue) if date.venue else None,
        "mode": event.attendance_mode,
        "ce_hours": _most_hours(event),
        "uid": str(event.uid),
    }


def _most_hours(event):
    """The most hours that any profession is credited with; None where no credits are offered."""
    hours = [credit.hours for credit in event.credits.all()] if event.offers_credits else []
    return float(max(hours)) if hours else None
