from wagtail.models import Site

from cms.core.sitemap import Address

from .directory import Directory
from .filters import ArticleFilters
from .models import ArticleIndexPage, ArticlePage


def lists(request):
    """By topic, series and year, and all titles. Those of authors are on their own pages."""
    for index in ArticleIndexPage.objects.visible_in(Site.find_for_request(request)).order_by("path"):
        yield from _lists_of(index, index.get_url(request))


def _lists_of(index, path):
    directory = Directory(index.path, ArticlePage.objects.descendant_of(index).visible(), ArticleFilters({}))
    yield Address(f"{path}archive/")
    for name, choices in {"topic": directory.topics, "series": directory.series, "year": directory.years}.items():
        yield from (Address(f"{path}?{name}={choice.slug}") for choice in choices)
