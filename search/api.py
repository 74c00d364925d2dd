"""`/api/v2/search/?q=` and `/api/v2/search/suggest/?q=`"""

from django import forms
from django.conf import settings
from django.urls import path
from django.utils import translation
from rest_framework.response import Response
from typing_extensions import TypedDict

from cms.core.api import types
from cms.core.api.endpoints import DEFAULT_LIMIT, ReadEndpoint, choose, page_meta
from cms.core.api.parameters import ChoicesField, LocaleField, PageParameters, ParameterForm, SlugsField, limit_field
from cms.core.api.shapes import iso
from cms.core.models import Person, Topic

from . import answers, misses, suggestions
from .facets import choices_of
from .models import Kind
from .query import LONGEST
from .results import Results


class Match(TypedDict):
    """``title`` as it stands there; in ``marked_title`` and ``excerpt``, which are HTML, the words are in ``<mark>``.
    ``date`` is the day of an article, or of an event the next one, or the last of one that ``is_past``. ``promoted`` is
    what the society's editors put first for these words."""

    id: int
    title: str
    meta: types.PageMeta
    summary: str
    kind: str
    marked_title: str
    excerpt: str
    date: types.Day | None
    is_past: bool
    promoted: bool


class FacetValue(TypedDict):
    value: str
    name: str
    count: int


class Facets(TypedDict):
    """By what the results can be narrowed: values of the parameters of the same names."""

    kind: list[FacetValue]
    topic: list[FacetValue]
    year: list[FacetValue]
    author: list[FacetValue]


class SearchMeta(types.ListMeta):
    """``corrected_query`` is what was looked for instead, where nobody has what was asked for. ``has_all_words`` is
    false where nothing has all of the words."""

    corrected_query: str | None
    has_all_words: bool
    facets: Facets


class MatchList(TypedDict):
    meta: SearchMeta
    items: list[Match]


class SearchParameters(PageParameters):
    q = forms.CharField(
        max_length=10 * LONGEST,
        help_text='Words to look for; `"…"` are words in this order, `-` before one leaves out what has it.',
    )
    kind = ChoicesField(Kind.choices, help_text="Of which kinds.")
    topic = SlugsField(help_text="Slugs of `topics/`, any of which an article is about.")
    author = SlugsField(help_text="Slugs of `people/`, any of whom wrote an article.")
    year = forms.IntegerField(
        required=False, min_value=1900, max_value=9999, help_text="Of an article; of an event, of its next or last day."
    )
    locale = LocaleField()


class SearchList(ReadEndpoint):
    """Articles, events, pages, people and documents that have some words, best first, as `/search/` has them, which
    finds those of one language."""

    parameters = SearchParameters
    answer = MatchList

    def get(self, request):
        parameters = self.parameters.read(request)
        language = parameters["locale"].language_code if "locale" in parameters else None
        filters = self._filters(parameters)
        answer = answers.find(parameters["q"], self.site, language, filters)
        start = parameters.get("offset", 0)
        results = Results(answer, request)
        if not answer.total and not filters:
            misses.note(parameters["q"])
        meta = {
            "total_count": answer.total,
            "corrected_query": answer.corrected,
            "has_all_words": answer.has_all,
            "facets": _facets(answer.facets),
        }
        shown = results[start : start + parameters.get("limit", DEFAULT_LIMIT)]
        return Response({"meta": meta, "items": [self._item(result, results) for result in shown]})

    def _filters(self, parameters):
        for name, model in (("topic", Topic), ("author", Person)):
            if name in parameters:
                choose(model.objects.named_on(self.site), parameters[name], name, self.site)
        filters = {name: tuple(parameters[name]) for name in ("kind", "topic", "author") if name in parameters}
        return filters | ({"year": (parameters["year"],)} if "year" in parameters else {})

    def _item(self, result, results):
        return {
            "id": result.thing.pk,
            "title": result.title,
            "meta": self._meta(result, results),
            "summary": result.entry.summary,
            "kind": str(result.kind),
            "marked_title": str(result.marked_title),
            "excerpt": str(result.excerpt),
            "date": result.date and result.date.isoformat(),
            "is_past": result.is_past,
            "promoted": result.is_promoted,
        }

    def _meta(self, result, results):
        if result.entry.page_id:
            return page_meta(result.thing, self.request, results.detail(result))
        return {
            "type": result.thing._meta.label,
            "detail_url": results.detail_address(result),
            "html_url": results.address(result),
            "slug": getattr(result.thing, "slug", ""),
            "locale": "",
            "first_published_at": iso(getattr(result.thing, "created_at", None)),
            "last_published_at": None,
        }


def _facets(facets):
    return {
        name: [{"value": str(choice.slug), "name": str(choice.name), "count": choice.uses} for choice in choices]
        for name, choices in choices_of(facets).items()
    }


class Suggestion(TypedDict):
    """``kind_name`` is what the kind is called in the language that was asked for."""

    title: str
    kind: str
    kind_name: str
    url: types.Url


class Suggestions(TypedDict):
    items: list[Suggestion]


class SuggestParameters(ParameterForm):
    q = forms.CharField(max_length=10 * LONGEST, help_text="The beginning of some words, as far as they are typed.")
    limit = limit_field(1)
    locale = LocaleField()


class Suggest(ReadEndpoint):
    """Titles and names with words that begin like these, while somebody types."""

    parameters = SuggestParameters
    answer = Suggestions

    def get(self, request):
        parameters = self.parameters.read(request)
        language = parameters["locale"].language_code if "locale" in parameters else None
        limit = parameters.get("limit", suggestions.SHOWN)
        found = suggestions.find(parameters["q"], self.site, language, limit)
        results = Results(answers.NOTHING, request)
        with translation.override(language or settings.LANGUAGE_CODE):
            return Response({"items": [self._item(result, results) for result in results.of(found)]})

    def _item(self, result, results):
        return {
            "title": result.title,
            "kind": str(result.kind),
            "kind_name": str(result.kind.label),
            "url": results.address(result),
        }


app_name = "search"
urlpatterns = [
    path("", SearchList.as_view(), name="list"),
    path("suggest/", Suggest.as_view(), name="suggest"),
]
