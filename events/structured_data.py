"""Events for search engines (schema.org, as JSON-LD). One Event for each address of a date; a series is their parent.

https://developers.google.com/search/docs/appearance/structured-data/event
"""

from dataclasses import dataclass
from datetime import datetime, time

from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.core.models import SocietySettings
from cms.core.structured_data import CONTEXT, images, organization, said

from .models.choices import AttendanceMode, EventStatus
from .moments import local_times

# By the slug of the kind. Those that editors make themselves are events.
TYPES = {
    "training": "EducationEvent",
    "conference": "EducationEvent",
    "experiential-group": "EducationEvent",
    "social": "SocialEvent",
    "meeting": "BusinessEvent",
}
STATUSES = {
    EventStatus.POSTPONED: "EventPostponed",
    EventStatus.RESCHEDULED: "EventRescheduled",
    EventStatus.MOVED_ONLINE: "EventMovedOnline",
    EventStatus.CANCELLED: "EventCancelled",
}
MODES = {
    AttendanceMode.IN_PERSON: "OfflineEventAttendanceMode",
    AttendanceMode.ONLINE: "OnlineEventAttendanceMode",
    AttendanceMode.MIXED: "MixedEventAttendanceMode",
}
AVAILABILITY = {"open": "InStock", "not_yet": "PreOrder", "sold_out": "SoldOut"}


@dataclass(frozen=True)
class Surroundings:
    """What the dates of a page have in common, besides the event itself. ``speakers`` come with their people."""

    society: SocietySettings
    speakers: list
    request: HttpRequest


def data_of_date(date, around):
    """The page of one date: of a single event, or of a date in a series."""
    parent = {"superEvent": _series(date, around)} if date.page.is_series else {}
    return {"@context": CONTEXT, **_event(date, around), **parent}


def data_of_series(date, upcoming, around):
    """The page of a series: the date that comes next, and the series with the dates to come."""
    dates = [{"@id": _identifier(day)} for day in upcoming]
    series = _series(date, around) | ({"subEvent": dates} if dates else {})
    next_date = _event(date, around) | {"superEvent": {"@id": series["@id"]}}
    return {"@context": CONTEXT, "@graph": [next_date, series]}


def _event(date, around):
    event = date.page
    found = {
        "@type": _type(event),
        "@id": _identifier(date),
        "url": date.canonical_url,
        "name": date.title,
        "description": " ".join(filter(None, [date.note, event.description])),
        **_times(date),
        "eventStatus": _schema(STATUSES.get(date.status, "EventScheduled")),
        "eventAttendanceMode": _schema(_mode(date)),
        "location": _location(date),
        "image": images(event.image, around.request),
        "offers": _offers(date, around.society),
        "performer": [{"@type": "Person", "name": speaker.person.name} for speaker in around.speakers],
        "organizer": organization(around.society, around.request),
    }
    return said(found)


def _series(date, around):
    event = date.page
    return {
        "@type": "EventSeries",
        "@id": f"{event.canonical_url}#series",
        "url": event.canonical_url,
        "name": event.title,
        "description": event.description or event.title,
        "startDate": event.start_date.isoformat(),
        "location": _location(date),
        "organizer": organization(around.society, around.request),
    }


def _identifier(date):
    return f"{date.canonical_url}#event"


def _type(event):
    return TYPES.get(event.kind.slug if event.kind else "", "Event")


def _schema(name):
    return f"{CONTEXT}/{name}"


# When


def _times(date):
    if date.all_day:
        return {"startDate": date.local_start_date.isoformat(), "endDate": date.local_end_date.isoformat()}
    start, end = local_times(date)
    before = {"previousStartDate": _iso(date.previous_start, date)} if date.previous_start else {}
    return {"startDate": start.isoformat(), "endDate": end.isoformat(), **before}


def _iso(moment, date):
    return moment.astimezone(date.page.zone).isoformat()


# Where


def _mode(date):
    if date.status == EventStatus.MOVED_ONLINE:
        return MODES[AttendanceMode.ONLINE]
    return MODES[date.page.attendance_mode]


def _location(date):
    """Where people go, on the web or on foot; the link to join is not for search engines."""
    mode = _mode(date)
    online = {"@type": "VirtualLocation", "url": date.page.public_url or date.canonical_url}
    if mode == MODES[AttendanceMode.ONLINE]:
        return online
    place = _place(date.venue)
    return [place, online] if mode == MODES[AttendanceMode.MIXED] else place


def _place(venue):
    if venue is None:
        return {"@type": "Place", "name": _("To be announced"), "address": _("To be announced")}
    address = {
        "streetAddress": venue.street,
        "postalCode": venue.postal_code,
        "addressLocality": venue.city,
        "addressCountry": venue.country,
    }
    found = {
        "@type": "Place",
        "name": venue.name,
        "address": {"@type": "PostalAddress"} | {name: words for name, words in address.items() if words},
    }
    if venue.latitude is not None and venue.longitude is not None:
        found["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": float(venue.latitude),
            "longitude": float(venue.longitude),
        }
    return found


# For how much, and by whom


def _offers(date, society):
    return [_offer(price, date, society) for price in date.page.current_prices if price.amount is not None]


def _offer(price, date, society):
    event = date.page
    opens = event.registration_opens_at or event.first_published_at
    availability = AVAILABILITY.get(event.registration_state(date=date))
    found = {
        "@type": "Offer",
        "name": price.label,
        "price": f"{price.amount:.2f}" if price.amount else "0",
        "priceCurrency": society.currency,
        "url": event.registration_url or date.canonical_url,
        "availability": availability and _schema(availability),
        "validFrom": opens and _iso(opens, date),
        "validThrough": _valid_through(price, date),
    }
    return said(found)


def _valid_through(price, date):
    """The end of the last day of the price, or of the registration, whichever comes first."""
    event = date.page
    last_day = price.until and datetime.combine(price.until, time(23, 59, 59), event.zone)
    ends = [moment for moment in (last_day, event.registration_closes_at) if moment]
    return _iso(min(ends), date) if ends else None
