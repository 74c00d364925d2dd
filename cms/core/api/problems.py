"""What is wrong with a request, as RFC 9457 problem details."""

import math

from django.core.exceptions import PermissionDenied
from django.http import Http404
from rest_framework import status
from rest_framework.exceptions import APIException, NotFound
from rest_framework.exceptions import PermissionDenied as RestPermissionDenied
from rest_framework.response import Response
from wagtail.api.v2.utils import BadRequestError


class BadParameter(APIException):
    """A parameter that is unknown or ill-formed. The client is told which, and what is allowed."""

    status_code = status.HTTP_400_BAD_REQUEST

    def __init__(self, name, reason):
        super().__init__(f"{name}: {reason}")
        self.parameter = name


class Invalid(APIException):
    """What was sent cannot be taken. The client is told what is wrong with each field."""

    status_code = status.HTTP_422_UNPROCESSABLE_ENTITY
    default_detail = "What was sent cannot be taken: see `errors`."

    def __init__(self, errors):
        super().__init__()
        self.errors = {name: [str(error) for error in found] for name, found in errors.items()}


class Gone(APIException):
    """What was here, for everybody, and is no more."""

    status_code = status.HTTP_410_GONE
    default_detail = "This was public once, and is not any more."


def problem_response(exc, context):
    """DRF's exception handler: any error that is a client's, as ``application/problem+json``. None for ours: a 500."""
    if isinstance(exc, Http404):
        exc = NotFound(str(exc) or "There is nothing public at this address.")
    elif isinstance(exc, PermissionDenied):
        exc = RestPermissionDenied()
    elif isinstance(exc, BadRequestError):
        exc = APIException(str(exc))
        exc.status_code = status.HTTP_400_BAD_REQUEST
    if not isinstance(exc, APIException):
        return None
    return Response(
        _details(exc), status=exc.status_code, headers=_headers(exc), content_type="application/problem+json"
    )


def _details(exc):
    details = {
        "type": "about:blank",
        "title": _TITLES.get(exc.status_code, "The request cannot be answered"),
        "status": exc.status_code,
        "detail": str(exc.detail),
    }
    if isinstance(exc, BadParameter):
        details["parameter"] = exc.parameter
    if isinstance(exc, Invalid):
        details["errors"] = exc.errors
    return details


_TITLES = {
    400: "Bad request",
    401: "Unauthorized",
    404: "Not found",
    405: "Method not allowed",
    410: "Gone",
    415: "Unsupported media type",
    422: "Unprocessable content",
    429: "Too many requests",
}


def _headers(exc):
    headers = {}
    if (wait := getattr(exc, "wait", None)) is not None:
        headers["Retry-After"] = str(math.ceil(wait))
    if scheme := getattr(exc, "auth_header", None):
        headers |= {"WWW-Authenticate": scheme, "Cache-Control": "no-store"}
    return headers
