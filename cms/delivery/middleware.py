from django.conf import settings
from django.utils.cache import patch_vary_headers

from . import conditional, memo

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
        if request.method not in ("GET", "HEAD") or response.status_code != 200:
            return response
        response.setdefault("Cache-Control", PUBLIC)
        if response.streaming:
            return response
        patch_vary_headers(response, ["Accept-Encoding"])  # a 304 has to say so, too
        return conditional.answer(request, response)

    def _answer(self, request):
        if request.method not in ("GET", "HEAD") or is_known(request):
            return self.get_response(request)
        with memo.reading():
            return self.get_response(request)


def is_known(request):
    return settings.SESSION_COOKIE_NAME in request.COOKIES or "Authorization" in request.headers


def is_personal(request, response):
    return (
        is_known(request)
        or bool(response.cookies)
        or "cookie" in response.get("Vary", "").lower()
        or "no-store" in response.get("Cache-Control", "")
    )
