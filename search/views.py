from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import render
from django.utils.functional import cached_property
from wagtail.models import Page

from cms.core import searching
from cms.core.sections import readable

from .forms import SearchForm

PER_PAGE = 10


def search(request):
    """`/search/?q=`: the pages in the language of the address; a 404 where there are none."""
    pages = readable(request, Page.objects.all())
    if not pages.exists():
        raise Http404
    form = SearchForm(request.GET)
    found = SearchResults(form.typed, pages)
    results = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "search/search.html", {"form": form, "results": results})


class SearchResults:
    """The pages that have some words, for a paginator: it slices and counts."""

    def __init__(self, words, pages):
        self.words = words
        self.pages = pages

    @cached_property
    def count_of_all(self):
        return searching.find(self.words, self.pages, 0, 0).total

    def count(self):
        return self.count_of_all

    def __getitem__(self, part):
        return searching.find(self.words, self.pages, part.start, part.stop).rows(Page.objects.specific())
