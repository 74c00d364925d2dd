from rest_framework.response import Response

from cms.core.addresses import absolute
from cms.core.api.endpoints import DEFAULT_LIMIT, ReadEndpoint
from cms.core.models import SocietySettings

from ..chores import complete_until
from ..models import EventOccurrence
from . import shapes as shape
from . import types
from .cursors import after, cursor_of
from .education import hours
from .filters import chosen_dates
from .parameters import OccurrenceParameters, window
from .times import previous_start, recurrence_id, times


class OccurrenceList(ReadEndpoint):
    """The dates that overlap [``from``, ``to``), in order. Paged by a cursor, which no insertion disturbs."""

    parameters = OccurrenceParameters
    answer = types.Occurrences

    def get(self, request):
        parameters = self.parameters.read(request)
        dates = self.find(parameters)
        limit = parameters.get("limit", DEFAULT_LIMIT)
        found = list(after(dates, parameters.get("cursor")).only("pk", "starts_at")[: limit + 1])
        shown, more = found[:limit], found[limit:]
        meta = {
            "total_count": self.total(dates),
            "next": self._address_after(shown[-1]) if more else None,
            "complete_until": shape.day(complete_until()),
        }
        keys = [(date.pk, parameters.get("tz")) for date in shown]
        return Response({"meta": meta, "items": self.finished(keys, self.rows)})

    def rows(self, keys):
        """By date and the zone in which its times are told."""
        shapes, zones = self.shapes(), dict(keys)
        dates = EventOccurrence.objects.for_api().filter(pk__in=zones)
        return {(date.pk, zones[date.pk]): row(date, shapes, self.request, zones[date.pk]) for date in dates}

    def find(self, parameters):
        zone = parameters.get("tz") or SocietySettings.for_request(self.request).zone
        dates = EventOccurrence.objects.visible_in(self.site)
        if parameters.get("series") == "next":
            dates = dates.next_of_each(most=None)
        dates = dates.overlapping(*window(parameters, zone))
        return chosen_dates(dates, parameters, self.site).order_by("starts_at", "pk")

    def _address_after(self, date):
        query = self.request.GET.copy()
        query.pop("site", None)  # whose own address it is
        query["cursor"] = cursor_of(date)
        return absolute(self.request, f"{self.request.path}?{query.urlencode()}")


def row(date, shapes, request, zone=None):
    """One date of an event. ``zone`` is the one in which a reader wants to be told the times."""
    event = date.page
    return {
        "id": date.pk,
        "event": shape.event_link(event, request),
        "title": date.title,
        "html_url": shape.date_address(date, request),
        "uid": shape.uid(date),
        **times(date, zone),
        "status": date.status,
        "status_note": date.note,
        "previous_start": previous_start(date, zone),
        "recurrence_id": recurrence_id(date),
        "original_date": shape.day(date.original_date),
        "summary": event.summary,
        "kind": shape.kind(event, shapes),
        "committee": shape.committee(event, shapes),
        "attendance_mode": event.attendance_mode,
        "venue": shape.place(date, shapes),
        "registration": shape.registration_for(date, zone),
        "sold_out": date.is_sold_out,
        "ce_hours": hours(date.most_hours) if event.offers_credits else None,
        "ics_url": shape.ics_url(event, request),
    }
