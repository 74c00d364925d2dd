from django.http import Http404, HttpResponse
from django.template.loader import render_to_string
from wagtail.models import Page

from articles.models import ArticlePage
from cms.core import markdown
from cms.core.sections import readable
from cms.core.society import society_for
from cms.core.standalone import cleaned
from events.models import EventPage

from .documents import document_of, has_markdown
from .listing import newest

MOST_PAGES = 100


def page_in_markdown(request, path):
    """`/articles/on-grief.md`, `/events/supper/2026-12-08.md`, `/index.md`."""
    route = Page.route_for_request(request, "" if path == "index" else f"{path}/")
    if route is None:
        raise Http404
    page, args, kwargs = route
    response = page.serve(request, *args, **kwargs)
    if not has_markdown(response):
        raise Http404
    return document_of(response, request)


def llms(request):
    """`/llms.txt`: what there is to read here, for language models. https://llmstxt.org"""
    context = {
        "society": society_for(request),
        "pages": _standing_pages(request),
        **newest(request),
    }
    html = cleaned(render_to_string("syndication/llms.html", context, request), request.build_absolute_uri("/"))
    return HttpResponse(markdown.from_html(html), content_type="text/plain; charset=utf-8")


def _standing_pages(request):
    """All but the articles and events: they are many, and listed apart."""
    pages = readable(request, Page.objects.not_type(ArticlePage, EventPage))
    return pages.order_by("path").specific()[:MOST_PAGES]
