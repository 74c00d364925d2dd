"""What events are filed under: `kinds/`, `committees/`, `venues/`."""

from django.db.models import Q
from django.urls import reverse

from cms.core.api.types import listing
from cms.core.api.vocabulary import FilterVocabulary, Vocabulary, VocabularyDetail, VocabularyList

from ..models import Committee, EventIndexPage, EventKind, EventOccurrence, EventPage, Venue
from . import shapes as shape
from . import types


class EventVocabulary(FilterVocabulary):
    """What public events are filed under."""

    pages, index_model = "events", EventIndexPage

    def item(self, word, shapes):
        return super().item(word, shapes) | {"occurrences_url": dates_url(self.filter, word, shapes)}


class Kinds(EventVocabulary):
    model, filter, view_name = EventKind, "kind", "api:kinds:detail"


class Committees(EventVocabulary):
    model, filter, view_name = Committee, "committee", "api:committees:detail"


class Venues(Vocabulary):
    """Where events or single dates of theirs take place. No list on the site can be narrowed to one."""

    view_name = "api:venues:detail"

    def words(self):
        return venues_on(self.site)

    def item(self, venue, shapes):
        addresses = {
            "events_url": shapes.address(reverse("api:events:list"), venue=venue.slug),
            "occurrences_url": dates_url("venue", venue, shapes),
        }
        return self.word(venue, shapes) | shape.venue(venue) | addresses


def venues_on(site):
    """Where anything on the site takes place that anybody may read."""
    events, dates = (rows.objects.visible_in(site) for rows in (EventPage, EventOccurrence))
    used = Q(pk__in=events.order_by().values("venue")) | Q(pk__in=dates.order_by().values("venue"))
    return Venue.objects.filter(used)


def dates_url(filter, word, shapes):
    """Where this API has the dates of a kind, by a host or at a place."""
    return shapes.address(reverse("api:occurrences:list"), **{filter: word.slug})


class KindList(Kinds, VocabularyList):
    """What sorts of events there are."""

    answer = listing(types.EventsWord)


class KindDetail(Kinds, VocabularyDetail):
    """A kind of event."""

    answer = types.EventsWord


class CommitteeList(Committees, VocabularyList):
    """Who hosts events."""

    answer = listing(types.EventsWord)


class CommitteeDetail(Committees, VocabularyDetail):
    """A host of events."""

    answer = types.EventsWord


class VenueList(Venues, VocabularyList):
    """Where events take place."""

    answer = listing(types.VenueRow)


class VenueDetail(Venues, VocabularyDetail):
    """A place."""

    answer = types.VenueRow
