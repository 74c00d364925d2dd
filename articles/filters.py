from django import forms

from cms.core.filters import ListFilters


class ArticleFilters(ListFilters):
    """``?topic= ?author= ?year= ?page=``."""

    per_page = 12

    topic = forms.SlugField(required=False)
    author = forms.SlugField(required=False)
    year = forms.IntegerField(required=False, min_value=1900, max_value=9999)
