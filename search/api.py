"""`/api/v2/search/?q=`"""

from django import forms
from django.urls import path, reverse
from typing_extensions import TypedDict
from wagtail.models import Page

from cms.core import visibility
from cms.core.api.endpoints import ListEndpoint, page_meta
from cms.core.api.parameters import LocaleField, PageParameters
from cms.core.api.types import PageMeta, listing

from .words import LONGEST


class Match(TypedDict):
    id: int
    title: str
    meta: PageMeta
    summary: str


class SearchParameters(PageParameters):
    q = forms.CharField(max_length=10 * LONGEST, help_text="Words to look for.")
    locale = LocaleField()


class SearchList(ListEndpoint):
    """The same pages in the same order as `/search/`, which finds those of one language."""

    parameters = SearchParameters
    answer = listing(Match)

    def find(self, parameters):
        pages = visibility.visible_in(Page.objects.all(), self.site)
        return pages.filter(locale=parameters["locale"]) if "locale" in parameters else pages

    def rows(self, keys):
        return {page.pk: self._item(page) for page in Page.objects.specific().filter(pk__in=keys)}

    def _item(self, page):
        return {
            "id": page.pk,
            "title": page.title,
            "meta": page_meta(page, self.request, reverse("api:pages:detail", args=[page.pk])),
            "summary": page.description,
        }


app_name = "search"
urlpatterns = [path("", SearchList.as_view(), name="list")]
