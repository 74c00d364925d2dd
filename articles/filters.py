from django import forms
from django.apps import apps

from cms.core.filters import ListFilters


class ArticleFilters(ListFilters):
    """``?topic= ?author= ?series= ?year= ?page=``."""

    per_page = 12
    vocabulary = {"topic": "core.Topic", "author": "core.Person", "series": "articles.ArticleSeries"}

    topic = forms.SlugField(required=False)
    author = forms.SlugField(required=False)
    series = forms.SlugField(required=False)
    year = forms.IntegerField(required=False, min_value=1900, max_value=9999)

    def rows(self, name):
        """Only what stands on an article that anybody may read: others' names are nobody's business."""
        through = {"topic": "articles", "series": "articles", "author": "articles_written__article"}[name]
        articles = apps.get_model("articles.ArticlePage").objects.visible()
        return super().rows(name).filter(**{f"{through}__in": articles})


class ArchiveFilters(ArticleFilters):
    """The same for rows of titles, of which more fit on a page."""

    per_page = 100
