"""When the clock alone changes what is said of events: one begins or ends, registration opens or closes."""

from cms.core.edges import around

from .models import EventOccurrence, EventPage


def edges(now):
    """Pairs of the last such moment up to now and the next one (cms/delivery/periods.py)."""
    for field in ("starts_at", "ends_at"):
        yield _last(now, field), _next(now, field)
    yield from around(now, EventPage.objects.live(), "registration_opens_at", "registration_closes_at")


# By the index: there are a hundred dates to each event.


def _last(now, field):
    moments = EventOccurrence.objects.filter(**{f"{field}__lte": now}).order_by(f"-{field}")
    return moments.values_list(field, flat=True).first()


def _next(now, field):
    moments = EventOccurrence.objects.filter(**{f"{field}__gt": now}).order_by(field)
    return moments.values_list(field, flat=True).first()
