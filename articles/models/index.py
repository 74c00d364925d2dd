from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.search import index

from cms.core.head import of_list
from cms.core.models import BasePage
from cms.delivery import memo

from ..directory import Directory
from ..filters import ArchiveFilters, ArticleFilters
from .pages import ArticlePage


class ArticleIndexPage(RoutablePageMixin, BasePage):
    """The society's articles, newest first; by topic, author, series and year; and all their titles."""

    introduction = RichTextField(_("introduction"), blank=True, help_text=_("A sentence or two above the list."))

    parent_page_types = ["home.HomePage"]
    subpage_types = ["articles.ArticlePage"]
    max_count_per_parent = 1
    always_there = True

    content_panels = [*BasePage.content_panels, "introduction"]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of articles")

    @classmethod
    def takes_address(cls, slug):
        return slug in {"feed", "archive"}

    @path("")
    def newest(self, request):
        return self._listed(request, ArticleFilters(request.GET), self.canonical_url, self.seo_title or self.title)

    @path("archive/")
    def archive(self, request):
        """Every title, in rows."""
        filters, address = ArchiveFilters(request.GET), f"{self.canonical_url}archive/"
        return self._listed(request, filters, address, _("All titles"), template="articles/archive.html", is_part=True)

    def _listed(self, request, filters, address, title, template=None, **head):
        articles = ArticlePage.objects.descendant_of(self).visible()
        matching = articles.matching(**filters.values())
        count = memo.get(("articles listed", self.path, filters.query), matching.count)
        found = filters.page_of(matching.newest_first().for_listing(), count)
        directory = Directory(self.path, articles, filters)
        if directory.description:
            head["description"] = directory.description
        return self.render(
            request,
            context_overrides={
                "filters": filters,
                "feed_query": filters.query,
                "articles": found,
                "directory": directory,
            },
            template=template,
            head=of_list(filters, found, address, title) | head,
        )
