import logging

from django.db import DataError
from django.http import HttpResponsePermanentRedirect, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation
from django.utils.datastructures import MultiValueDictKeyError
from django.views.defaults import bad_request
from wagtail.models import Site

from cms.delivery import memo

from . import redirects
from .languages import language_of_address

logger = logging.getLogger(__name__)

IMPOSSIBLE = (ValueError, OverflowError, DataError, MultiValueDictKeyError)


class DropNulMiddleware:
    """Nobody searches for a NUL character, and PostgreSQL cannot be asked for one: it is dropped from the query.

    The API does not guess: there each parameter refuses it by name.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        query = request.META.get("QUERY_STRING", "")  # a preview's request has none
        if "%00" in query and not request.path.startswith("/api/"):
            request.META["QUERY_STRING"] = query.replace("%00", "")
        return self.get_response(request)


class PageLanguageMiddleware:
    """The language is that of the address: ``/es/…`` is Spanish, what begins with no language is in the site's own.

    Django's LocaleMiddleware asks the visitor's browser and cookies; then no answer could be kept for others.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with translation.override(language_of_address(request.path_info)):
            return self.get_response(request)


class SiteMiddleware:
    """Wagtail looks for the site once a request, in the database; while nothing changes it is the same for a host."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if request.resolver_match.url_name != "healthz" and memo.period():
            host = request.get_host()
            request._wagtail_site = memo.get(("site", host), lambda: Site.find_for_request(request))


class RefuseImpossibleMiddleware:
    """At the desk, an address or a form with a value that cannot be (``/inspect/abc/``, a number of thirty digits) is
    a bad request. Nothing of it was written, and it is logged as our mistakes are, because it may be one."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if isinstance(exception, IMPOSSIBLE) and request.path.startswith(reverse("wagtailadmin_home")):
            logger.exception("Refused: %s", request.path)
            return bad_request(request, exception)
        return None


class RedirectMiddleware:
    """What is not found may have moved. A page that has the address now wins, because it is found.

    A browser asks again each time: one that kept "for ever" would go in circles after a slug is changed back.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        moved = redirects.moved_to(request) if response.status_code == 404 else None
        if moved is None:
            return response
        address, for_ever = moved
        answer = HttpResponsePermanentRedirect(address) if for_ever else HttpResponseRedirect(address)
        answer["Cache-Control"] = "public, max-age=0, must-revalidate"
        return answer
