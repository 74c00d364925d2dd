from django.urls import path, register_converter

from . import feeds, views


class PageSlugConverter:
    """The slug of a page, which may have accents; Django's own ``slug`` may not."""

    regex = r"[\w-]+"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(PageSlugConverter, "page_slug")

app_name = "events"
urlpatterns = [
    path("calendar.ics", views.all_events, name="calendar"),
    path("feed.atom", feeds.event_feed, name="feed"),
    path("feed.json", feeds.event_json_feed, name="json_feed"),
    path("<page_slug:slug>.ics", views.one_event, name="ics"),
]
