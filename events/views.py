from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from wagtail.models import Site

from cms.core.models import SocietySettings

from .calendars import calendar_of, listed_events
from .filters import EventFilters
from .models import EventIndexPage, EventKind


def all_events(request):
    """`/events/calendar.ics?kind=`: every event that anybody may read, or those of one kind."""
    index = _index(request)
    kind = EventFilters(request.GET).values().get("kind")
    events = listed_events(index, kind)
    name = SocietySettings.for_request(request).name
    if kind:
        name = f"{name}: {get_object_or_404(EventKind, slug=kind).name}"
    return _file(calendar_of(events, request, name, index.get_full_url(request)), "calendar.ics")


def one_event(request, slug):
    """`/events/<slug>.ics`."""
    events = listed_events(_index(request)).filter(slug=slug)
    event = get_object_or_404(events)
    return _file(calendar_of(events, request, event.title, event.get_full_url(request)), f"{slug}.ics")


def _index(request):
    index = EventIndexPage.objects.visible_in(Site.find_for_request(request)).first()
    if index is None:
        raise Http404
    return index


def _file(content, name):
    headers = {
        "Cache-Control": "public, max-age=900",
        "Content-Disposition": content_disposition_header(as_attachment=False, filename=name),
        "X-Robots-Tag": "noindex",
    }
    return HttpResponse(content, content_type="text/calendar; charset=utf-8", headers=headers)
