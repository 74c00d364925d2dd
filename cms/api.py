"""The API's table of contents: registers the endpoints of the apps and nothing else."""

from django.urls import include, path, reverse
from rest_framework.response import Response
from wagtail.api.v2.router import WagtailAPIRouter

import articles.api
import events.api
import search.api
import syndication.api
from cms.core.api import stock
from cms.core.api.endpoints import DetailParameters, ReadEndpoint

router = WagtailAPIRouter("api")
router.register_endpoint("pages", stock.PagesEndpoint)
router.register_endpoint("images", stock.ImagesEndpoint)
router.register_endpoint("documents", stock.DocumentsEndpoint)
router.register_endpoint("redirects", stock.RedirectsEndpoint)


class Contents(ReadEndpoint):
    """`/api/v2/`: what there is."""

    names = ["pages", "images", "documents", "redirects", "articles", "events", "occurrences", "search", "changes"]

    def get(self, request):
        DetailParameters.read(request)
        return Response({name: request.build_absolute_uri(reverse(f"api:{self._view(name)}")) for name in self.names})

    def _view(self, name):
        return f"{name}:listing" if name in router._endpoints else f"{name}:list"


app_name = "api"
urlpatterns = [
    path("", Contents.as_view(), name="contents"),
    path("articles/", include(articles.api)),
    path("events/", include(events.api)),
    path("occurrences/", include(events.api.occurrence_urlpatterns)),
    path("search/", include(search.api)),
    path("changes/", include(syndication.api)),
    *router.get_urlpatterns(),
]
