"""What is new on the site, for documents that list it."""

from articles.models import ArticlePage
from cms.core.sections import readable
from events.models import EventOccurrence

NEWEST = 20


def newest(request):
    """The newest articles and the dates to come, in the language of the address."""
    return {
        "articles": readable(request, ArticlePage.objects.all()).newest_first().defer("body")[:NEWEST],
        "occurrences": _dates_to_come(request),
    }


def _dates_to_come(request):
    return readable(request, EventOccurrence.objects.all(), through="page").next_of_each().for_listing()[:NEWEST]
