from cms.core import chores

from . import publishing
from .models import EventOccurrence, KnownDates
from .models.occurrences import TZDATA, last_known_day

NAME = "dates of series"


def register():
    chores.register(NAME, extend_dates)


def extend_dates(now=None):
    """Once a day: open series go a day further. After an update of the time-zone data, every date is derived anew."""
    chores.once_a_day(NAME, _extend, now)


def _extend():
    if EventOccurrence.objects.exclude(tzdata_version=TZDATA).exists():
        publishing.rebuild()
    else:
        publishing.extend()
    KnownDates.objects.update_or_create(defaults={"until": last_known_day()}, pk=KnownDates.ONLY)


def complete_until():
    """The last day to which every date of every series is known; None before the first tick."""
    return KnownDates.objects.values_list("until", flat=True).first()
