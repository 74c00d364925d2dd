import logging
from urllib.parse import urlsplit

from django.db import DataError
from django.urls import reverse
from django.utils.datastructures import MultiValueDictKeyError
from django.views.defaults import bad_request
from wagtail.contrib.redirects.middleware import RedirectMiddleware, get_redirect
from wagtail.contrib.redirects.models import Redirect

from . import visibility

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


class PublicRedirectMiddleware(RedirectMiddleware):
    """A redirect leads only to pages that anybody may read: its target would give the address of a draft away."""

    def process_response(self, request, response):
        answer = super().process_response(request, response)
        is_redirect = answer is not response
        return response if is_redirect and self._leads_to_hidden_page(request) else answer

    def _leads_to_hidden_page(self, request):
        path = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
        redirect = get_redirect(request, path) or get_redirect(request, urlsplit(path).path)
        page = redirect.redirect_page
        return page is not None and not visibility.is_visible(page.alias_of or page)
