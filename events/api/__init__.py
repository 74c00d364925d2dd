"""`/api/v2/events/` and `/api/v2/occurrences/`: parameters, querysets, shapes."""

from django.urls import path

from .events import EventDetail, EventList
from .occurrences import OccurrenceList

app_name = "events"
urlpatterns = [
    path("", EventList.as_view(), name="list"),
    path("<int:pk>/", EventDetail.as_view(), name="detail"),
]
occurrence_urlpatterns = ([path("", OccurrenceList.as_view(), name="list")], "occurrences")
