"""When the clock alone changes what is said of events: one begins or ends, registration opens or ends, a price does."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from cms.core.edges import around, midnights

from .models import EventOccurrence, EventPage


def edges(now):
    """Pairs of the last such moment up to now and the next one (cms/delivery/periods.py)."""
    for field in ("starts_at", "ends_at"):
        yield _last(now, field), _next(now, field)
    yield from around(now, EventPage.objects.live(), "registration_opens_at", "registration_closes_at")
    for name in _zones_where_a_price_ends(now):
        yield midnights(now, ZoneInfo(name))


def _zones_where_a_price_ends(now):
    """Whose day is another than the society's."""
    near = (now.date() - timedelta(days=2), now.date() + timedelta(days=2))
    events = EventPage.objects.live().filter(prices__until__range=near).order_by()
    return events.values_list("time_zone", flat=True).distinct()


# By the index: there are a hundred dates to each event.


def _last(now, field):
    moments = EventOccurrence.objects.filter(**{f"{field}__lte": now}).order_by(f"-{field}")
    return moments.values_list(field, flat=True).first()


def _next(now, field):
    moments = EventOccurrence.objects.filter(**{f"{field}__gt": now}).order_by(field)
    return moments.values_list(field, flat=True).first()
