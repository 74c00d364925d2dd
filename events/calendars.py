"""Which events stand in which calendar file, and how an event page becomes an entry."""

from cms.core.models import SocietySettings

from .ical import CalendarEvent, CalendarInfo, calendar
from .models import EventIdentity, EventPage


def calendar_of(events, request, name, page_url):
    """The bytes of a calendar with these published events."""
    society = SocietySettings.for_request(request)
    info = CalendarInfo(
        name=name,
        description=society.tagline,
        zone=society.zone,
        address=request.build_absolute_uri(),
        page=page_url,
    )
    events = list(events.select_related("kind", "venue").defer("body").order_by("start_date", "pk"))
    identities = EventIdentity.objects.in_bulk([event.translation_key for event in events])
    entries = [_entry(event, identities[event.translation_key], society, request) for event in events]
    return calendar(info, entries)


def listed_events(index, kind=None):
    """The events of a list that anybody may read, as its calendar has them."""
    events = EventPage.objects.child_of(index).visible()
    return events.filter(kind__slug=kind) if kind else events


def _entry(event, identity, society, request):
    date = event.dates_in_memory()[0]
    url = event.get_full_url(request)
    return CalendarEvent(
        uid=str(identity.uid),  # without the site's name (RFC 7986, 5.3), which may change
        sequence=identity.sequence,
        created=identity.created,
        modified=event.last_published_at,
        summary=event.title,
        description="\n\n".join(filter(None, [_status_words(event), event.summary, url])),
        url=url,
        start=date.starts_at.astimezone(event.zone) if not date.all_day else date.local_start_date,
        end=date.ends_at.astimezone(event.zone) if not date.all_day else date.ends_at.astimezone(event.zone).date(),
        status=event.status,
        location=_location(event),
        geo=_position(event.venue),
        category=event.kind.name if event.kind else "",
        organizer=society.name,
        organizer_email=society.email,
    )


def _status_words(event):
    if event.status == "scheduled":
        return ""
    return ". ".join(filter(None, [event.get_status_display(), event.status_note]))


def _location(event):
    place = event.venue and ", ".join(filter(None, [event.venue.name, event.venue.address]))
    return place or (event.public_url if event.is_online else "")


def _position(venue):
    if venue is None or venue.latitude is None or venue.longitude is None:
        return None
    return venue.latitude, venue.longitude
