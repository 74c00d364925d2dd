from wagtail.snippets.models import register_snippet

from .viewsets import ArticleSeriesViewSet

register_snippet(ArticleSeriesViewSet)
