"""`/api/v2/events/` and `/api/v2/occurrences/`: parameters, queryset, shape."""

from datetime import datetime

from django import forms
from django.core import signing
from django.db.models import Q
from django.urls import path, reverse
from rest_framework.response import Response

from cms.core.api.endpoints import DEFAULT_LIMIT, DetailEndpoint, ListEndpoint, ReadEndpoint, choose, page_meta
from cms.core.api.parameters import InstantField, PageParameters, ParameterForm, SlugsField, as_instant
from cms.core.api.problems import BadParameter
from cms.core.api.shapes import iso
from cms.core.models import SocietySettings

from .models import AttendanceMode, EventIdentity, EventKind, EventOccurrence, EventPage, EventStatus, Venue
from .recurrence import YEARS


class ChoicesField(forms.MultipleChoiceField):
    """One or several of some words, separated by commas."""

    def __init__(self, choices):
        super().__init__(choices=choices, required=False)

    def to_python(self, value):
        return super().to_python([word for text in value or [] if text for word in text.split(",")])


class EventParameters(PageParameters):
    kind = SlugsField()
    venue = SlugsField()
    mode = ChoicesField(AttendanceMode.choices)
    status = ChoicesField(EventStatus.choices)


class OccurrenceParameters(ParameterForm):
    """``from`` is no name in Python; the form gets it as it gets the others."""

    cursor = forms.CharField(required=False, max_length=200)
    kind = SlugsField()
    venue = SlugsField()
    mode = ChoicesField(AttendanceMode.choices)
    status = ChoicesField(EventStatus.choices)
    to = InstantField()


OccurrenceParameters.base_fields["from"] = InstantField()


class EventList(ListEndpoint):
    parameters = EventParameters

    def find(self, parameters):
        events = EventPage.objects.visible_in(self.site).order_by("start_date", "pk")
        return _of_event(events, parameters)

    def page_of(self, events, parameters):
        return super().page_of(events.for_api().defer("body"), parameters)

    def items(self, events):
        shapes, currency = self.shapes(), SocietySettings.for_request(self.request).currency
        identities = EventIdentity.objects.in_bulk([event.translation_key for event in events])
        return [row(event, shapes, self.request, identities, currency) for event in events]


class EventDetail(DetailEndpoint):
    def queryset(self):
        return EventPage.objects.visible_in(self.site).for_api()

    def item(self, event):
        shapes = self.shapes(event.body)
        identities = EventIdentity.objects.in_bulk([event.translation_key])
        currency = SocietySettings.for_request(self.request).currency
        return row(event, shapes, self.request, identities, currency) | {"body": body(event, shapes)}


class OccurrenceList(ReadEndpoint):
    """The dates that overlap [``from``, ``to``), in order. Paged by a cursor, which no insertion disturbs."""

    def get(self, request):
        parameters = OccurrenceParameters.read(request)
        zone = SocietySettings.for_request(request).zone
        start, end = (_instant(parameters, name, zone) for name in ("from", "to"))
        if start and end and end <= start:
            raise BadParameter("to", "has to be after from.")
        dates = EventOccurrence.objects.visible_in(self.site).overlapping(start, end)
        dates = _of_event(dates, parameters, through="page__").order_by("starts_at", "pk")
        total = dates.count()
        limit = parameters.get("limit", DEFAULT_LIMIT)
        rows = list(_after(dates, parameters.get("cursor")).for_listing()[: limit + 1])
        identities = EventIdentity.objects.in_bulk([date.page.translation_key for date in rows[:limit]])
        shapes = self.shapes()
        return Response(
            {
                "meta": {
                    "total_count": total,
                    "next": self._next(request, rows[limit - 1]) if len(rows) > limit else None,
                },
                "items": [occurrence_row(date, shapes, request, identities) for date in rows[:limit]],
            }
        )

    def _next(self, request, last):
        query = request.GET.copy()
        query["cursor"] = signing.dumps([last.starts_at.isoformat(), last.pk], salt="occurrences", compress=True)
        return request.build_absolute_uri(f"{request.path}?{query.urlencode()}")


def _instant(parameters, name, zone):
    """The instant that a parameter means; None when it was not given."""
    if name not in parameters:
        return None
    if parameters[name].year not in YEARS:
        raise BadParameter(name, f"the year has to be between {YEARS[0]} and {YEARS[-1]}.")
    return as_instant(parameters[name], zone)


def _of_event(queryset, parameters, through=""):
    """The filters that events and their dates share."""
    for name, model in (("kind", EventKind), ("venue", Venue)):
        if name in parameters:
            queryset = queryset.filter(**{f"{through}{name}__in": choose(model, parameters[name], name)})
    if "mode" in parameters:
        queryset = queryset.filter(**{f"{through}attendance_mode__in": parameters["mode"]})
    if "status" in parameters:
        queryset = queryset.filter(status__in=parameters["status"])
    return queryset


def _after(dates, cursor):
    if not cursor:
        return dates
    try:
        moment, number = signing.loads(cursor, salt="occurrences")
        starts_at, pk = datetime.fromisoformat(moment), int(number)
    except (signing.BadSignature, TypeError, ValueError):
        raise BadParameter("cursor", "is not one that this site gave.") from None
    return dates.filter(Q(starts_at__gt=starts_at) | Q(starts_at=starts_at, pk__gt=pk))


def row(event, shapes, request, identities, currency):
    """An event as lists show it."""
    return {
        "id": event.pk,
        "title": event.title,
        "meta": page_meta(event, request, reverse("api:events:detail", args=[event.pk])),
        "uid": _uid(event, identities),
        "summary": event.summary,
        "kind": kind(event, shapes),
        **when(event, shapes),
        "status": event.status,
        "status_note": event.status_note,
        "attendance_mode": event.attendance_mode,
        "venue": place(event, shapes),
        "public_url": event.public_url,
        "registration": registration(event, shapes),
        "prices": [price | {"currency": currency} for price in prices(event, shapes)],
        "capacity_text": event.capacity_text,
        "speakers": speakers(event, shapes),
        "image": image(event, shapes),
        "ics_url": _ics_url(event, request),
    }


def occurrence_row(date, shapes, request, identities):
    """One date of an event."""
    event = date.page
    return {
        "id": date.pk,
        "event": {
            "id": event.pk,
            "title": event.title,
            "detail_url": request.build_absolute_uri(reverse("api:events:detail", args=[event.pk])),
            "html_url": event.get_full_url(request),
        },
        "uid": _uid(event, identities),
        **_times(date, event.zone),
        "status": date.status,
        "status_note": date.note,
        "summary": event.summary,
        "kind": kind(event, shapes),
        "attendance_mode": event.attendance_mode,
        "venue": place(date, shapes),
        "registration": registration(event, shapes),
        "ics_url": _ics_url(event, request),
    }


def when(event, shapes):
    return _times(event.dates()[0], event.zone)


def _times(date, zone):
    """Wall-clock times with their offset, the same in UTC, and the zone. All-day: days, the end the day after the
    last, as in iCalendar."""
    start, end = date.starts_at.astimezone(zone), date.ends_at.astimezone(zone)
    return {
        "start": start.date().isoformat() if date.all_day else start.isoformat(),
        "end": end.date().isoformat() if date.all_day else end.isoformat(),
        "start_utc": _utc(date.starts_at),
        "end_utc": _utc(date.ends_at),
        "timezone": zone.key,
        "all_day": date.all_day,
    }


def _utc(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def kind(event, shapes):
    return event.kind and {"slug": event.kind.slug, "name": event.kind.name}


def place(event, shapes):
    venue = event.venue
    return venue and {
        "slug": venue.slug,
        "name": venue.name,
        "street": venue.street,
        "postal_code": venue.postal_code,
        "city": venue.city,
        "country": venue.country,
        "latitude": _decimal(venue.latitude),
        "longitude": _decimal(venue.longitude),
        "access_notes": venue.access_notes,
    }


def registration(event, shapes):
    return {
        "url": event.registration_url,
        "opens_at": iso(event.registration_opens_at, event.zone),
        "closes_at": iso(event.registration_closes_at, event.zone),
        "state": event.registration_state(),
    }


def prices(event, shapes):
    return [
        {"label": price.label, "amount": _decimal(price.amount), "text": price.text} for price in event.prices.all()
    ]


def speakers(event, shapes):
    return [shapes.person(speaker.person) | {"speaks_as": speaker.role} for speaker in event.speakers.all()]


def image(event, shapes):
    return shapes.picture(event.image)


def body(event, shapes):
    return shapes.body(event.body)


def _decimal(number):
    return None if number is None else str(number)


def _uid(event, identities):
    identity = identities.get(event.translation_key)
    return identity and str(identity.uid)


def _ics_url(event, request):
    return request.build_absolute_uri(reverse("events:ics", args=[event.slug]))


app_name = "events"
urlpatterns = [
    path("", EventList.as_view(), name="list"),
    path("<int:pk>/", EventDetail.as_view(), name="detail"),
]
occurrence_urlpatterns = ([path("", OccurrenceList.as_view(), name="list")], "occurrences")
