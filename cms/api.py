"""The API's table of contents: registers the endpoints of the apps and nothing else."""

from django.http import Http404
from django.urls import include, path, re_path, reverse
from django.views.decorators.csrf import csrf_exempt
from rest_framework.response import Response
from typing_extensions import TypedDict
from wagtail.api.v2.router import WagtailAPIRouter

import articles.api
import events.api.types
import home.api
import home.contact_api
import search.api
import syndication.api
from articles.models import ArticlePage
from cms.core.addresses import absolute
from cms.core.api import stock
from cms.core.api.documentation import Schema, documentation
from cms.core.api.endpoints import DetailParameters, ReadEndpoint
from cms.core.api.preview import PreviewEndpoint
from cms.core.api.stock_types import any_page
from cms.core.api.types import Url
from events.models import EventPage

router = WagtailAPIRouter("api")
router.register_endpoint("pages", stock.PagesEndpoint)
router.register_endpoint("images", stock.ImagesEndpoint)
router.register_endpoint("documents", stock.DocumentsEndpoint)
router.register_endpoint("redirects", stock.RedirectsEndpoint)


class Contents(ReadEndpoint):
    """What there is."""

    parameters = DetailParameters
    views = {
        "pages": "pages:listing",
        "images": "images:listing",
        "documents": "documents:listing",
        "redirects": "redirects:listing",
        "articles": "articles:list",
        "events": "events:list",
        "occurrences": "occurrences:list",
        "people": "people:list",
        "topics": "topics:list",
        "series": "series:list",
        "kinds": "kinds:list",
        "committees": "committees:list",
        "venues": "venues:list",
        "site": "site:detail",
        "search": "search:list",
        "changes": "changes:list",
        "forms": "forms:list",
        "schema": "schema",
        "docs": "docs",
    }

    answer = TypedDict("Contents", dict.fromkeys(views, Url))

    def get(self, request):
        self.parameters.read(request)
        return Response({name: absolute(request, reverse(f"api:{view}")) for name, view in self.views.items()})


@csrf_exempt
def nothing(request):
    """What there is not is not there for POST either: Django would ask for a token first."""
    raise Http404


class Preview(PreviewEndpoint):
    """One draft, as the endpoint of its type would give it. A token names it, and ends after some minutes."""

    details = {ArticlePage: articles.api.ArticleDetail, EventPage: events.api.EventDetail}
    router = router
    answer = articles.api.Article | events.api.types.Event | any_page()


app_name = "api"
urlpatterns = [
    path("", Contents.as_view(), name="contents"),
    path("articles/", include(articles.api)),
    path("events/", include(events.api)),
    path("occurrences/", include(events.api.occurrence_urlpatterns)),
    path("people/", include(home.api.people_urlpatterns)),
    path("topics/", include(articles.api.topic_urlpatterns)),
    path("series/", include(articles.api.series_urlpatterns)),
    path("kinds/", include(events.api.kind_urlpatterns)),
    path("committees/", include(events.api.committee_urlpatterns)),
    path("venues/", include(events.api.venue_urlpatterns)),
    path("site/", include(home.api.site_urlpatterns)),
    path("search/", include(search.api)),
    path("changes/", include(syndication.api)),
    path("forms/", include(home.contact_api)),
    path("preview/", Preview.as_view(), name="preview"),
    *router.get_urlpatterns(),
]
described = tuple(urlpatterns)
urlpatterns += [
    path("schema/", Schema.as_view(patterns=described), name="schema"),
    path("docs/", documentation(described), name="docs"),
    re_path(r"^(?:[\w-]+/)+$", nothing),
]
