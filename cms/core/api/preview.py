"""`preview/`: one draft, for whoever holds a token of it (drafts.py)."""

from django import forms
from django.http import Http404
from rest_framework.response import Response
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.models import Page

from .. import drafts
from ..languages import in_language_of
from .endpoints import PageDetailEndpoint, ReadEndpoint, TextParameters
from .problems import BadParameter, Gone
from .stock import PagesEndpoint


class PreviewParameters(TextParameters):
    token = forms.CharField(max_length=500, help_text="It stands in the address at which the desk opens a draft.")


class PreviewEndpoint(ReadEndpoint):
    """One draft as the endpoint of its type would give it. Nobody keeps it: not we, and not what lies between."""

    parameters = PreviewParameters
    refusals = (404, 410)
    details: dict[type[Page], type[PageDetailEndpoint]] = {}  # by model; of any other, what `pages/` gives
    router: WagtailAPIRouter  # which has `pages/`

    def get(self, request):
        page = self._draft(self.parameters.read(request)["token"])
        with in_language_of(page, request):
            return Response(self._shown(page))

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Robots-Tag"] = "noindex"
        response.headers.pop("Last-Modified", None)
        return response

    def _draft(self, token):
        try:
            page = drafts.draft_of(token)
        except drafts.Forged as error:
            raise BadParameter("token", "is not one that this site gave.") from error
        except drafts.Ended as error:
            raise Gone("This preview has ended. Open it at the desk once more.") from error
        if page is None:
            raise Http404
        return page

    def _shown(self, page):
        if type(page) not in self.details:
            return PagesEndpoint.shown(page, self.request, self.router)
        endpoint = self.details[type(page)]()
        endpoint.setup(self.request)
        return endpoint.item(endpoint.from_draft(page))
