"""`/api/v2/events/`, `/api/v2/occurrences/`, and what events are filed under: parameters, querysets, shapes."""

from django.urls import path

from cms.core.api.vocabulary import vocabulary_urls

from . import vocabulary
from .events import EventDetail, EventList
from .occurrences import OccurrenceList

app_name = "events"
urlpatterns = [
    path("", EventList.as_view(), name="list"),
    path("<int:pk>/", EventDetail.as_view(), name="detail"),
]
occurrence_urlpatterns = ([path("", OccurrenceList.as_view(), name="list")], "occurrences")
kind_urlpatterns = vocabulary_urls("kinds", vocabulary.KindList, vocabulary.KindDetail)
committee_urlpatterns = vocabulary_urls("committees", vocabulary.CommitteeList, vocabulary.CommitteeDetail)
venue_urlpatterns = vocabulary_urls("venues", vocabulary.VenueList, vocabulary.VenueDetail)
