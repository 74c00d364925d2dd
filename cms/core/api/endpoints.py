"""What the endpoints of our own have in common."""

from django.conf import settings
from django.http import Http404
from rest_framework.response import Response
from rest_framework.views import APIView
from wagtail.models import Page, Site

from .. import departed, visibility
from ..languages import in_language_of, language_of
from ..references import References
from .parameters import PageParameters, ParameterForm
from .problems import BadParameter, Gone
from .rendering import OnlyJson
from .shapes import Shapes, iso, page_type

DEFAULT_LIMIT = 20


class ReadEndpoint(APIView):
    """Anybody may read; nobody is known; nothing can be written."""

    content_negotiation_class = OnlyJson

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        if response.status_code == 200:
            response.headers.setdefault("Cache-Control", f"public, max-age={settings.API_MAX_AGE}")
        return response

    @property
    def site(self):
        return Site.find_for_request(self.request)

    def shapes(self, *bodies, **kwargs):
        return Shapes(References(*bodies, request=self.request, absolute=True, **kwargs))


class ListEndpoint(ReadEndpoint):
    """A list that is paged by number, in Wagtail's envelope."""

    parameters = PageParameters

    def get(self, request):
        parameters = self.parameters.read(request)
        rows, total = self.page_of(self.find(parameters), parameters)
        return Response({"meta": {"total_count": total}, "items": self.items(rows)})

    def page_of(self, queryset, parameters):
        start = parameters.get("offset", 0)
        return list(queryset[start : start + parameters.get("limit", DEFAULT_LIMIT)]), queryset.count()

    def find(self, parameters):
        """The queryset that the parameters ask for, in its order."""
        raise NotImplementedError

    def items(self, rows):
        """The rows as they appear in the API."""
        raise NotImplementedError


class DetailParameters(ParameterForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        del self.fields["limit"]


class DetailEndpoint(ReadEndpoint):
    """One page, by its number."""

    def get(self, request, pk):
        DetailParameters.read(request)
        # `id`, the column of every page: a number that no column holds finds nothing there.
        page = self.queryset().filter(id=pk).first()
        if page is None:
            raise absence(pk)
        with in_language_of(page, request):
            return Response(self.item(page))


def absence(page_id):
    """The error for a page that the endpoint does not have: there was one that was public, or there never was."""
    gone = departed.was_public(page_id) and not visibility.visible(Page.objects.filter(id=page_id)).exists()
    return Gone() if gone else Http404()


def page_meta(page, request, detail_url):
    """The ``meta`` that every page has, in every endpoint."""
    return {
        "type": page_type(page),
        "detail_url": request.build_absolute_uri(detail_url),
        "html_url": page.get_full_url(request),
        "slug": page.slug,
        "locale": language_of(page, request),
        "first_published_at": iso(page.first_published_at),
        "last_published_at": iso(page.last_published_at),
    }


def choose(model, slugs, parameter):
    """The rows with these slugs; one that does not exist is the client's mistake, and is named."""
    found = {row.slug: row for row in model.objects.filter(slug__in=slugs)}
    if missing := [slug for slug in slugs if slug not in found]:
        raise BadParameter(parameter, f"there is no {missing[0]!r}.")
    return list(found.values())
