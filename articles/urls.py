from django.urls import path

from .feeds import article_feed

app_name = "articles"
urlpatterns = [path("feed.atom", article_feed, name="feed")]
