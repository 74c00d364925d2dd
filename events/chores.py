from cms.core import chores
from cms.core.models import Heartbeat

from . import publishing
from .models import EventOccurrence
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


def complete_until():
    """The last day to which every date of every series is known; None before the first tick."""
    beat = Heartbeat.objects.filter(name=NAME).first()
    return last_known_day(beat.seen_at) if beat else None
