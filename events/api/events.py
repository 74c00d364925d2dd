from django.urls import reverse
from django.utils.functional import cached_property

from cms.core.api.endpoints import ListEndpoint, PageDetailEndpoint, page_meta
from cms.core.api.types import listing

from ..models import EventPage
from . import shapes as shape
from . import types
from .education import education, education_in_full
from .filters import chosen_events
from .parameters import EventParameters


class PublicEventsMixin:
    @cached_property
    def public(self):
        return EventPage.objects.visible_in(self.site)

    def continued(self, events):
        """``{id: event}`` of the events that these go on from, as far as anybody may read them."""
        keys = {event.continues_id for event in events} - {None}
        return self.public.filter(pk__in=keys).defer("body").in_bulk() if keys else {}


class EventList(PublicEventsMixin, ListEndpoint):
    """Events, past ones too, by their first day."""

    parameters = EventParameters
    answer = listing(types.EventRow)

    def find(self, parameters):
        return chosen_events(self.public, parameters, self.site).order_by("start_date", "pk")

    def rows(self, keys):
        events = list(EventPage.objects.for_api().with_uid().defer("body").filter(pk__in=keys))
        shapes, continued = self.shapes(), self.continued(events)
        return {event.pk: row(event, shapes, self.request, continued) | {"ce": education(event)} for event in events}


class EventDetail(PublicEventsMixin, PageDetailEndpoint):
    """An event with its body, its programme and the society's policies."""

    answer = types.Event

    def queryset(self):
        return self.public.for_api().with_uid()

    def from_draft(self, event):
        return event.with_dates_of_draft()

    def item(self, event):
        shapes = self.shapes(event.body)
        return row(event, shapes, self.request, self.continued([event])) | {
            "ce": education_in_full(event, self.request),
            "body": shape.body(event, shapes),
        }


def row(event, shapes, request, continued):
    """An event as lists show it, but for its credits."""
    return {
        "id": event.pk,
        "title": event.title,
        "meta": page_meta(event, request, reverse("api:events:detail", args=[event.pk])),
        "uid": shape.uid(event),
        "summary": event.summary,
        "kind": shape.kind(event, shapes),
        "host_committee": shape.committee(event, shapes),
        **shape.when(event, shapes),
        "rrule": event.rrule,
        "rrule_text": shape.rule_text(event, shapes),
        "next_occurrence": shape.next_occurrence(event, shapes),
        "occurrence_count": shape.occurrence_count(event),
        "continues": shape.event_link(continued.get(event.continues_id), request),
        "status": event.status,
        "status_note": event.status_note,
        "previous_start": shape.former_start(event),
        "attendance_mode": event.attendance_mode,
        "venue": shape.place(event, shapes),
        "public_url": event.public_url,
        "registration": shape.registration(event, shapes),
        "sold_out": event.sold_out,
        "prices": shape.prices(event, shapes),
        "capacity_text": event.capacity_text,
        "open_points": shape.open_points(event),
        "speakers": shape.speakers(event, shapes),
        "image": shape.image(event, shapes),
        "ics_url": shape.ics_url(event, request),
    }
