"""Who stands on the site. Composed here, because articles and events do not know each other."""

from articles.models import ArticlePage
from cms.core.filters import ListFilters
from cms.core.sections import readable
from events.models import EventOccurrence, EventPage

DATES_SHOWN = 12


class ArticlesOfPerson(ListFilters):
    """``?page=``."""

    per_page = 12


def articles_of(person, request):
    """What somebody has written in the language of the address, the newest first."""
    return readable(request, ArticlePage.objects.written_by([person])).newest_first().for_listing()


def coming_dates_of(person, request):
    """Where somebody speaks or leads next; of a series, its next date."""
    return _dates_of(person, request).next_of_each().for_listing()[:DATES_SHOWN]


def past_dates_of(person, request):
    """Where somebody spoke or led; of a series, its last date, once there is no other to come."""
    return _dates_of(person, request).last_of_each().for_listing()[:DATES_SHOWN]


def _dates_of(person, request):
    return EventOccurrence.objects.filter(page__in=readable(request, EventPage.objects.with_speaker(person)))
