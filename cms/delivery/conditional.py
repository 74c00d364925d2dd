"""Answers that a browser or another site may keep, and ask about with If-None-Match (RFC 9110, section 13)."""

import hashlib

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import parse_http_date_safe, quote_etag


def strong_etag(body: bytes) -> str:
    """The entity tag of these bytes: equal exactly when they are (RFC 9110, 8.8.3)."""
    return quote_etag(hashlib.sha256(body).hexdigest()[:32])


def answer(request: HttpRequest, response: HttpResponse) -> HttpResponseBase:
    """The response with its tag, or 304 when the client has these bytes already.

    Django's ``get_conditional_response`` knows the precedence of the headers; a response that names no tag gets one.
    """
    if not response.has_header("ETag"):
        response["ETag"] = strong_etag(response.content)
    modified = response.get("Last-Modified")
    return get_conditional_response(
        request,
        etag=response["ETag"],
        last_modified=modified and parse_http_date_safe(modified),
        response=response,
    )
