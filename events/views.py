from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header

from cms.core.sections import section_of
from cms.core.society import society_for

from .calendars import calendar_of, listed_events
from .filters import EventFilters
from .models import EventIndexPage


def all_events(request):
    """`/events/calendar.ics?kind=&committee=`: every event that anybody may read, or those of a kind or a committee."""
    index = section_of(request, EventIndexPage)
    filters = EventFilters(request.GET)
    chosen = filters.values_or_404()
    name = ": ".join([society_for(request).name, *map(str, filters.named.values())])
    content = calendar_of(listed_events(index, **chosen), request, name, index.get_full_url(request))
    return _file(content, "calendar.ics")


def one_event(request, slug):
    """`/events/<slug>.ics`."""
    events = listed_events(section_of(request, EventIndexPage)).filter(slug=slug)
    event = get_object_or_404(events)
    return _file(calendar_of(events, request, event.title, event.get_full_url(request)), f"{slug}.ics")


def _file(content, name):
    headers = {
        "Cache-Control": "public, max-age=900",
        "Content-Disposition": content_disposition_header(as_attachment=False, filename=name),
        "X-Robots-Tag": "noindex",
    }
    return HttpResponse(content, content_type="text/calendar; charset=utf-8", headers=headers)
