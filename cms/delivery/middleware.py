from django.conf import settings
from django.utils.cache import patch_vary_headers

from . import conditional, memo, periods

PUBLIC = "public, max-age=0, must-revalidate"
PERSONAL = "private, no-store"


class PublicAnswerMiddleware:
    """Anonymous answers can be kept and asked about again; answers to somebody who is known cannot be kept."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self._answer(request)
        if is_personal(request, response):
            if "no-store" not in response.get("Cache-Control", ""):
                response["Cache-Control"] = PERSONAL
            return response
        if request.method not in ("GET", "HEAD") or response.status_code not in (200, 404):
            return response
        response.setdefault("Cache-Control", PUBLIC)
        if response.streaming or response.status_code == 404:
            return response
        patch_vary_headers(response, ["Accept-Encoding"])  # a 304 has to say so, too
        return conditional.answer(request, response)

    def _answer(self, request):
        if request.method not in ("GET", "HEAD") or is_known(request):
            return self.get_response(request)
        with memo.reading():
            return self.get_response(request)


class KeepUpMiddleware:
    """What is due is done before somebody is answered who is known, too (periods.py). Answers to anybody ask for the
    period anyway."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if is_known(request) and request.resolver_match.url_name != "healthz":
            periods.current()


def is_known(request):
    return settings.SESSION_COOKIE_NAME in request.COOKIES or "Authorization" in request.headers


def is_personal(request, response):
    return (
        is_known(request)
        or bool(response.cookies)
        or "cookie" in response.get("Vary", "").lower()
        or "no-store" in response.get("Cache-Control", "")
    )
