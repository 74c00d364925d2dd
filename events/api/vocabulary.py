"""What events are filed under: `kinds/`, `committees/`, `venues/`."""

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.functional import cached_property

from cms.core.api.vocabulary import Vocabulary, VocabularyDetail, VocabularyList
from cms.core.sections import readable

from ..models import Committee, EventIndexPage, EventKind, EventOccurrence, EventPage, Venue
from . import shapes as shape


class EventVocabulary(Vocabulary):
    """``filter`` is the parameter by which lists are asked for them."""

    filter: str

    @cached_property
    def events(self):
        return EventPage.objects.visible_in(self.site)

    def addresses(self, word, shapes):
        """In this API, where there are events and dates of this kind, by this host or at this place."""
        chosen = {self.filter: word.slug}
        return {
            "events_url": shapes.address(reverse("api:events:list"), **chosen),
            "occurrences_url": shapes.address(reverse("api:occurrences:list"), **chosen),
        }


class NarrowingVocabulary(EventVocabulary):
    """What the list of events on the site can be narrowed to."""

    model: type[EventKind] | type[Committee]

    def words(self):
        used = self.model.objects.filter(events__in=self.events)
        return used.annotate(uses=Count("events", distinct=True)).order_by("name", "pk")

    def item(self, word, shapes):
        return (
            self.word(word, shapes)
            | {
                "description": word.description,
                "events": word.uses,
                "url": shapes.address(self.list_url, **{self.filter: word.slug}) if self.list_url else None,
            }
            | self.addresses(word, shapes)
        )

    @cached_property
    def list_url(self):
        """The path of the list of events; None while nobody may read it."""
        index = readable(self.request, EventIndexPage.objects.all()).first()
        return index and index.get_url(self.request)


class Kinds(NarrowingVocabulary):
    model, filter, view_name = EventKind, "kind", "api:kinds:detail"


class Committees(NarrowingVocabulary):
    model, filter, view_name = Committee, "committee", "api:committees:detail"


class Venues(EventVocabulary):
    """Where events or single dates of theirs take place."""

    filter, view_name = "venue", "api:venues:detail"

    def words(self):
        dates = EventOccurrence.objects.visible_in(self.site)
        used = Q(pk__in=self.events.order_by().values("venue")) | Q(pk__in=dates.order_by().values("venue"))
        return Venue.objects.filter(used)

    def item(self, venue, shapes):
        return self.word(venue, shapes) | shape.venue(venue) | self.addresses(venue, shapes)


class KindList(Kinds, VocabularyList):
    """What sorts of events there are."""


class KindDetail(Kinds, VocabularyDetail):
    """A kind of event."""


class CommitteeList(Committees, VocabularyList):
    """Who hosts events."""


class CommitteeDetail(Committees, VocabularyDetail):
    """A host of events."""


class VenueList(Venues, VocabularyList):
    """Where events take place."""


class VenueDetail(Venues, VocabularyDetail):
    """A place."""
