"""`/api/v2/search/?q=`"""

from django import forms
from django.urls import path, reverse
from rest_framework.response import Response
from wagtail.models import Page

from cms.core import searching, visibility
from cms.core.api.endpoints import DEFAULT_LIMIT, ReadEndpoint, page_meta
from cms.core.api.parameters import LocaleField, PageParameters

from .words import LONGEST


class SearchParameters(PageParameters):
    q = forms.CharField(max_length=10 * LONGEST)
    locale = LocaleField()


class SearchList(ReadEndpoint):
    """The same pages in the same order as `/search/`, which finds those of one language."""

    parameters = SearchParameters

    def get(self, request):
        parameters = self.parameters.read(request)
        start = parameters.get("offset", 0)
        stop = start + parameters.get("limit", DEFAULT_LIMIT)
        pages = visibility.visible_in(Page.objects.all(), self.site)
        if "locale" in parameters:
            pages = pages.filter(locale=parameters["locale"])
        matches = searching.find(parameters["q"], pages, start, stop)
        return Response({"meta": {"total_count": matches.total}, "items": self.finished(matches.ids, self._rows)})

    def _rows(self, keys):
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
