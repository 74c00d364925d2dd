"""What is told of an event, here and in Wagtail's own endpoint: one function for each thing.

Those that ``EventPage.api_fields`` name take ``(event, shapes)``.
"""

from django.db.models import prefetch_related_objects
from django.urls import reverse
from django.utils import timezone

from cms.core import addresses
from cms.core.addresses import absolute
from cms.core.api.shapes import iso, named
from cms.core.api.types import Picture, Word
from cms.core.languages import in_language_of
from cms.core.models import SocietySettings

from ..models.pages import first_and_next_date
from ..rules import RuleRefused
from ..wording import rule_words
from .times import no_times, times
from .types import Body, NextDate, Place, Price, Registration, Speaker, Times

# When


def when(event, shapes) -> Times:
    """The event, or the first date of the series."""
    dates = _first_and_next(event)
    return times(dates[0]) if dates else no_times(event)


def next_occurrence(event, shapes) -> NextDate | None:
    """The date that is on or comes next; None when there is none any more."""
    now = timezone.now()
    date = next((date for date in _first_and_next(event) if date.ends_at > now), None)
    return date and {
        "id": date.pk,
        "html_url": date_address(date, shapes.references.request),
        "status": date.status,
        **times(date),
    }


def occurrence_count(event):
    return next((date.dates_of_event for date in _first_and_next(event)), 0)


def former_start(event):
    """When a single event that was moved was to begin."""
    if event.previous_start is None or not event.all_day:
        return iso(event.previous_start, event.zone)
    return event.previous_start.astimezone(event.zone).date().isoformat()


def rule_text(event, shapes):
    try:
        with in_language_of(event, shapes.references.request):
            return rule_words(event.rule, event.start_date) if event.is_series else ""
    except RuleRefused:
        return ""


def day(date):
    return date and date.isoformat()


def _first_and_next(event):
    """One or two rows of the table of dates; a list has fetched those of all its events together."""
    if not hasattr(event, "first_and_next"):
        prefetch_related_objects([event], first_and_next_date())
    return sorted(event.first_and_next, key=lambda date: (date.starts_at, date.pk))


# Taking part


def registration(event, shapes) -> Registration:
    """Of the event as a whole: of a series, as long as there are dates."""
    ends_at = next((date.event_ends_at for date in _first_and_next(event)), None)
    return _registration(event, event.registration_state(ends_at=ends_at), event.zone)


def registration_for(date, zone=None):
    return _registration(date.page, date.page.registration_state(date=date), zone or date.page.zone)


def _registration(event, state, zone):
    return {
        "url": event.registration_url,
        "opens_at": iso(event.registration_opens_at, zone),
        "closes_at": iso(event.registration_closes_at, zone),
        "state": state,
    }


def prices(event, shapes) -> list[Price]:
    currency = SocietySettings.for_request(shapes.references.request).currency
    return [
        {
            "label": price.label,
            "amount": _decimal(price.amount),
            "currency": currency,
            "text": price.text,
            "until": day(price.until),
        }
        for price in event.prices.all()
    ]


def open_points(event):
    return [{"subject": point.subject, "decide_by": day(point.decide_by)} for point in event.open_points.all()]


# Who and where


def kind(event, shapes) -> Word | None:
    return named(event.kind)


def committee(event, shapes):
    return named(event.host_committee)


def place(event, shapes) -> Place | None:
    """Of an event, or of a date that may take place elsewhere."""
    return event.venue and venue(event.venue)


def venue(venue):
    return {
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


def speakers(event, shapes) -> list[Speaker]:
    return [shapes.person(speaker.person) | {"speaks_as": speaker.role} for speaker in event.speakers.all()]


def image(event, shapes) -> Picture | None:
    return shapes.picture(event.image)


def body(event, shapes) -> Body:
    return shapes.body(event.body)


def _decimal(number):
    return None if number is None else str(number)


# Names and addresses


def uid(row):
    """Of an event or a date that was asked for ``with_uid()`` or ``for_api()``."""
    return row.uid and str(row.uid)


def event_link(event, request):
    return event and {
        "id": event.pk,
        "title": event.title,
        "detail_url": absolute(request, reverse("api:events:detail", args=[event.pk])),
        "html_url": addresses.of_page(event, request),
    }


def date_address(date, request):
    return date.page.address_of_date(addresses.of_page(date.page, request), date)


def ics_url(event, request):
    with in_language_of(event, request):
        return absolute(request, reverse("events:ics", args=[event.slug]))
