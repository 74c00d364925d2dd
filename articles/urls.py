from django.urls import path

from . import feeds

app_name = "articles"
urlpatterns = [
    path("feed.atom", feeds.article_feed, name="feed"),
    path("feed.json", feeds.article_json_feed, name="json_feed"),
]
