"""The ways in which a reader takes a calendar along."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse


@dataclass(frozen=True)
class CalendarLinks:
    """``file`` is the address on this site, ``address`` the same to copy; the others open a calendar program."""

    file: str
    address: str
    webcal: str
    google: str
    outlook: str


def links_to(file, name, request):
    address = request.build_absolute_uri(file)
    webcal = f"webcal:{address.partition(':')[2]}"
    return CalendarLinks(
        file=file,
        address=address,
        webcal=webcal,
        google=f"https://calendar.google.com/calendar/r?{urlencode({'cid': webcal})}",
        outlook=f"https://outlook.live.com/calendar/0/addfromweb?{urlencode({'url': address, 'name': name})}",
    )


def links_to_event(event, request):
    return links_to(reverse("events:ics", args=[event.slug]), event.title, request)


def links_to_all(name, query, request):
    """To the calendar of a list; ``query`` is what the list was filtered by."""
    file = reverse("events:calendar")
    return links_to(f"{file}?{query}" if query else file, name, request)
