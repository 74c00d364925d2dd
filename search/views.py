from django.http import Http404
from django.shortcuts import render
from django.utils.translation import get_language
from wagtail.models import Page, Site

from articles.models import ArticlePage
from cms.core.sections import contact_url, readable
from cms.delivery import memo
from events.models import EventOccurrence, EventPage

from . import answers, misses
from .facets import choices_of
from .forms import SearchForm
from .results import Results

OFFERED = 3  # events and articles, where nothing was found
SOON = 30  # dates, of which some may be of one series


def search(request):
    """`/search/?q=`: what is found in the language of the address; a 404 where there are no pages."""
    site = Site.find_for_request(request)
    if not memo.get(("is read", site, get_language()), lambda: readable(request, Page.objects.all()).exists()):
        raise Http404
    form = SearchForm(request.GET)
    answer = answers.find(form.typed, site, get_language(), form.chosen)
    context = {
        "form": form,
        "answer": answer,
        "results": form.page_of(Results(answer, request)),
        "facets": choices_of(answer.facets),
    }
    if form.typed and not answer.total:
        context |= _instead(request)
        if not form.chosen:
            misses.note(form.typed)
    return render(request, "search/search.html", context)


def _instead(request):
    """What there is for somebody who found nothing."""
    key = ("search instead", Site.find_for_request(request), get_language())
    return memo.get(key, lambda: _found_instead(request))


def _found_instead(request):
    dates = EventOccurrence.objects.filter(page__in=readable(request, EventPage.objects.all()))
    soon = {date.page_id: date for date in reversed(dates.upcoming().for_listing()[:SOON])}
    return {
        "dates": sorted(soon.values(), key=lambda date: date.starts_at)[:OFFERED],
        "articles": list(readable(request, ArticlePage.objects.newest_first()).for_listing()[:OFFERED]),
        "contact_url": contact_url(request),
    }
