from django.core.checks import Tags, Warning, register
from django.db.utils import DatabaseError

from .models import EventOccurrence
from .models.occurrences import TZDATA
from .publishing import all_differing


@register(Tags.database)
def dates_follow_the_time_zone_data(databases=None, **kwargs):
    """`manage.py check --database default`: the dates were computed with the time-zone data that is installed."""
    if not databases:
        return []
    try:
        others = EventOccurrence.objects.exclude(tzdata_version=TZDATA).order_by("tzdata_version")
        versions = list(others.values_list("tzdata_version", flat=True).distinct())
    except DatabaseError:  # before the first migration there is no table
        return []
    if not versions:
        return []
    moving = sum(1 for _page, _day, wanted, stored in all_differing() if _moves(wanted, stored))
    return [
        Warning(
            f"Dates were computed with the time-zone data {', '.join(versions)}; {TZDATA} is installed. "
            f"{moving} of them would move.",
            hint="Run manage.py rebuild_occurrences, or wait for the next tick of the day.",
            id="events.W001",
        )
    ]


def _moves(wanted, stored):
    return bool(wanted and stored) and (wanted.starts_at, wanted.ends_at) != (stored.starts_at, stored.ends_at)
