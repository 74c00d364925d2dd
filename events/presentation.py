"""What a reader sees on the page of an event, or of one date of it."""

from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.formats import date_format

from cms.core.head import description_of, markdown_address
from cms.core.models import Person
from cms.core.references import References
from cms.core.society import society_for
from cms.core.translations import is_readable

from . import structured_data
from .models.education import ContinuingEducationSettings
from .moments import date_words
from .subscribing import links_to_event

DATES_ON_PAGE = 10
SHOWN = ("speakers", "open_points", "prices", "credits", "agenda", "exceptions")


def context_of(event, request, date=None):
    """Without a ``date``, the event as a whole: of a series, its rule and the dates to come."""
    if event.pk:
        prefetch_related_objects([event], *SHOWN)
    dates = [] if date else event.dates()
    upcoming = [day for day in dates if day.ends_at > timezone.now()]
    shown = date or _main(upcoming, dates)
    speakers = list(event.speakers.all())
    Person.objects.put_into(speakers)
    return {
        "occurrence": shown,
        "is_one_date": date is not None,
        "registration": event.registration_state(date=shown),
        "open_points": {point.subject: point for point in event.open_points.all()},
        "prices": event.current_prices,
        "speakers": speakers,
        "biographies": References(rich_texts=[speaker.person.biography for speaker in speakers], request=request),
        "policies": event.policies(ContinuingEducationSettings.for_request(request)) if event.offers_credits else [],
        "calendar": links_to_event(event.source, request) if is_readable(event.source, request) else None,
        **_series(event, date, upcoming, shown),
        "data": _machine_readable(event, date, upcoming, shown, speakers, request),
    }


def head_of_date(date):
    """What the address of one date of a series says of itself."""
    return {
        "is_part": True,
        "title": f"{date.title}, {date_format(date.local_start_date, 'DATE_FORMAT')}",
        "description": " ".join(filter(None, [f"{date_words(date)}.", date.note, description_of(date.page)])),
        "url": date.canonical_url,
        "markdown": markdown_address(date.url),
    }


def _main(upcoming, dates):
    """The date that is on or comes next, one that takes place before one that does not; else the last there was."""
    on = [day for day in upcoming if not day.is_off]
    return next(iter(on or upcoming or dates[-1:]), None)


def _series(event, date, upcoming, shown):
    if not event.is_series:
        return {}
    if date:
        before, after = event.neighbours(date)
        return {"before": before, "after": after}
    others = type(event).objects.visible()
    return {
        "upcoming": upcoming[:DATES_ON_PAGE],
        "called_off": [day for day in upcoming if day.is_off and shown and day.starts_at < shown.starts_at],
        "continues": others.filter(pk=event.source.continues_id).first() if event.source.continues_id else None,
        "continued_by": others.filter(continues=event.source.pk).order_by("start_date", "pk"),
    }


def _machine_readable(event, date, upcoming, shown, speakers, request):
    """None of a preview: its address is not one yet."""
    if shown is None or not event.live or getattr(request, "is_preview", False):
        return None
    around = structured_data.Surroundings(society_for(request), speakers, request)
    if event.is_series and date is None:
        return structured_data.data_of_series(shown, upcoming[:DATES_ON_PAGE], around)
    return structured_data.data_of_date(shown, around)
