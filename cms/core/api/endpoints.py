"""What the endpoints of our own have in common."""

from functools import partial

from django.conf import settings
from django.http import Http404
from django.utils.http import http_date
from rest_framework.exceptions import MethodNotAllowed
from rest_framework.response import Response
from rest_framework.views import APIView
from wagtail.models import Page, Site

from cms.delivery import memo

from .. import addresses, departed, searching, visibility
from ..addresses import absolute
from ..languages import in_language_of, language_of
from .parameters import RICH_TEXT_FORMATS, PageParameters, ParameterForm, RichTextFormatField
from .problems import BadParameter, Gone
from .rendering import OnlyJson
from .shapes import PublicReferences, Shapes, iso, page_type
from .sites import find_site
from .throttling import ThrottledMixin

DEFAULT_LIMIT = 20
PAGING = {"limit", "offset", "cursor"}


class PublicMixin(ThrottledMixin):
    """What every endpoint does, Wagtail's too: it answers everybody alike, about one site, with what may be kept."""

    content_negotiation_class = OnlyJson

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if request.method not in self.allowed_methods:
            raise MethodNotAllowed(request.method)
        find_site(request)

    def finalize_response(self, request, response, *args, **kwargs):
        return to_be_kept(super().finalize_response(request, response, *args, **kwargs))

    @property
    def site(self):
        return Site.find_for_request(self.request)

    @property
    def rich_text_format(self):
        return RICH_TEXT_FORMATS[self.request.GET.get("rich_text_format", "html")]

    def finished(self, keys, make, *kind):
        """The rows of these keys as they appear in the API, in this order; ``make`` gives ``{key: row}``. ``kind`` is
        what else a row depends on."""
        keys = list(keys)
        rows = memo.many((type(self).__name__, self.site, absolute(self.request, "/"), *kind), keys, make)
        return [rows[key] for key in keys if key in rows]


class ReadEndpoint(PublicMixin, APIView):
    """Anybody may read; nobody is known."""

    parameters: type[ParameterForm]
    answer: type | None = None  # what it gives (types.py)
    refusals: tuple[int, ...] = ()  # besides those of every endpoint (schema.py)

    def total(self, rows):
        """How many there are, on whatever page of the list one is."""
        chosen = frozenset((name, value) for name, value in self.request.GET.items() if name not in PAGING)
        return memo.get((type(self).__name__, self.site, chosen), rows.count)

    def shapes(self, *bodies, **kwargs):
        return Shapes(PublicReferences(*bodies, request=self.request, **kwargs), self.rich_text_format)


def to_be_kept(response):
    """By other sites, for a while, and until it has changed."""
    if response.status_code == 200:
        response.headers.setdefault("Cache-Control", f"public, max-age={settings.API_MAX_AGE}")
        period = memo.period()
        if period and period.last_modified:
            response.headers.setdefault("Last-Modified", http_date(period.last_modified.timestamp()))
    return response


class ListEndpoint(ReadEndpoint):
    """A list that is paged by number, in Wagtail's envelope. Of one that takes ``q``, the best matches come first."""

    parameters = PageParameters

    def get(self, request):
        parameters = self.parameters.read(request)
        keys, total = self.page_of(self.find(parameters), parameters)
        return Response({"meta": {"total_count": total}, "items": self.finished(keys, self.rows)})

    def page_of(self, queryset, parameters):
        """The keys of the rows on the page, and how many rows there are."""
        start = parameters.get("offset", 0)
        stop = start + parameters.get("limit", DEFAULT_LIMIT)
        if "q" in parameters:
            matches = searching.find(parameters["q"], queryset, start, stop)
            return matches.ids, matches.total
        return list(queryset.values_list("pk", flat=True)[start:stop]), self.total(queryset)

    def find(self, parameters):
        """The queryset that the parameters ask for, in its order."""
        raise NotImplementedError

    def rows(self, keys):
        """``{key: row}``, as rows appear in the API."""
        raise NotImplementedError


class DetailParameters(ParameterForm):
    limit = None


class TextParameters(DetailParameters):
    """Of what has text with links in it."""

    rich_text_format = RichTextFormatField()


class DetailEndpoint(ReadEndpoint):
    """One thing, by its number."""

    parameters = DetailParameters
    refusals = (404,)

    def get(self, request, pk):
        self.parameters.read(request)
        # `id`, the column, not `pk`: a number that no column holds finds nothing there.
        keys = self.queryset().filter(id=pk).values_list("pk", flat=True)
        found = self.finished(keys, self.rows, self.rich_text_format)
        if not found:
            raise self.absence(pk)
        return Response(found[0])

    def queryset(self):
        """Those that the endpoint gives, with all that it shows of them."""
        raise NotImplementedError

    def rows(self, keys):
        """``{key: row}``, as they appear in the API."""
        raise NotImplementedError

    def absence(self, pk):
        """The error for a number that the endpoint does not have."""
        return Http404()


class PageDetailEndpoint(DetailEndpoint):
    """One page, by its number, in its own language."""

    parameters = TextParameters
    refusals = (404, 410)

    def absence(self, pk):
        return absence_of_page(pk)

    def rows(self, keys):
        return {page.pk: self._in_its_language(page) for page in self.queryset().filter(pk__in=keys)}

    def _in_its_language(self, page):
        with in_language_of(page, self.request):
            return self.item(page)

    def item(self, page):
        """The page as it appears in the API."""
        raise NotImplementedError

    def from_draft(self, page):
        """A page as a revision has it, with what ``queryset`` would have brought along."""
        return page


def absence_of_page(page_id):
    """The error for a page that the endpoint does not have: there was one that was public, or there never was."""
    gone = departed.was_public(page_id) and not visibility.visible(Page.objects.filter(id=page_id)).exists()
    return Gone() if gone else Http404()


def page_meta(page, request, detail_url):
    """The ``meta`` that every page has, in every endpoint."""
    return {
        "type": page_type(page),
        "detail_url": absolute(request, detail_url),
        "html_url": addresses.of_page(page, request),
        "slug": page.slug,
        "locale": language_of(page, request),
        "first_published_at": iso(page.first_published_at),
        "last_published_at": iso(page.last_published_at),
    }


def _by_slug(rows, slugs):
    return {row.slug: row for row in rows.filter(slug__in=slugs)}


def choose(rows, slugs, parameter, site):
    """Of the rows that readers of the site may hear of (a queryset) those with these slugs. One that is not among them
    is the client's mistake, and is named: nothing tells whether it exists."""
    found = memo.many((rows.model, "named slug", site), slugs, partial(_by_slug, rows))
    if missing := [slug for slug in slugs if slug not in found]:
        raise BadParameter(parameter, f"there is no {missing[0]!r}.")
    return list(found.values())
