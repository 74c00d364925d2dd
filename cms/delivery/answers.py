"""A whole answer, as it is kept and given (store.py)."""

import gzip
from functools import lru_cache
from typing import Any

from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, HttpResponse

from . import conditional

STATUSES = {"200", "301", "302", "404", "410"}
VARIES_BY = {"accept", "accept-encoding", "origin"}  # the second is seen to here, the others are in the store's key
FORMS = ["text/html", "text/markdown"]  # of a page, by the header Accept
# Said to one client. An answer that costs nothing is not counted against a limit.
ONE_CLIENTS = {"ratelimit", "ratelimit-policy"}
CONDITIONS = {"HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE", "HTTP_IF_MATCH", "HTTP_IF_UNMODIFIED_SINCE"}
COMPRESSED = ("text/", "application/json", "application/xml", "application/atom", "application/problem", "image/svg")
LEAST = 200  # bytes, below which it is not worth it: as Django's GZipMiddleware has it
OVERHEAD = 3_000  # bytes in memory besides the body: the headers
# What Django puts on every answer, a 304 too: among them what another site's script needs to read it.
OF_EVERY_ANSWER = (
    "access-control-",
    "cross-origin-",
    "referrer-policy",
    "strict-transport-security",
    "x-content-type-options",
)

Header = tuple[str, str]


class Answer:
    """``headers`` and ``body`` are those of the uncompressed answer to GET."""

    def __init__(self, status: str, headers: list[Header], body: bytes):
        self.status = status
        self.body = body
        self.headers = [header for header in headers if header[0].lower() not in ONE_CLIENTS]
        self._named = {name.lower(): value for name, value in headers}
        self._zipped: tuple[list[Header], bytes] | None = None

    @property
    def size(self) -> int:
        """Bytes in memory, compressed form included, more or less."""
        return len(self.body) * 4 // 3 + OVERHEAD

    def is_for_everybody(self) -> bool:
        """Whether it says that anybody may keep it, and depends on nothing that the store does not know."""
        varies_by = {name.strip().lower() for name in self._named.get("vary", "").split(",") if name.strip()}
        return (
            self.status[:3] in STATUSES
            and "public" in self._named.get("cache-control", "")
            and "set-cookie" not in self._named
            and "content-encoding" not in self._named
            and varies_by <= VARIES_BY
        )

    def give(self, environ: dict, start_response: Any) -> list[bytes]:
        """To this client: all of it, its head, or that it has it already."""
        if not CONDITIONS.isdisjoint(environ):
            response = conditional.answer(WSGIRequest(environ), self._as_response())
            if response.status_code in (304, 412):
                of_every_answer = [header for header in self.headers if header[0].lower().startswith(OF_EVERY_ANSWER)]
                headers = [*response.items(), *of_every_answer]
                start_response(f"{response.status_code} {response.reason_phrase}", headers)
                return []
        headers, body = self._zip() if accepts_gzip(environ.get("HTTP_ACCEPT_ENCODING", "")) else self._plain()
        start_response(self.status, headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]

    def _as_response(self):
        return HttpResponse(self.body, status=int(self.status[:3]), headers=dict(self.headers))

    def _plain(self):
        return self.headers, self.body

    def _zip(self):
        """Made when the first client takes it. It has no secret in it that its length could give away: there is none
        in what is for everybody."""
        if self._zipped is None:
            self._zipped = self._made_zip() or self._plain()
        return self._zipped

    def _made_zip(self):
        if len(self.body) < LEAST or not self._named.get("content-type", "").startswith(COMPRESSED):
            return None
        body = gzip.compress(self.body, compresslevel=6, mtime=0)
        headers = [(name, value) for name, value in self.headers if name.lower() not in ("etag", "content-length")]
        headers += [("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))]
        if etag := self._named.get("etag"):
            headers.append(("ETag", etag if etag.startswith("W/") else f"W/{etag}"))
        return headers, body


@lru_cache(maxsize=256)
def accepts_gzip(accepted: str) -> bool:
    """Whether a client takes gzip, by its header ``Accept-Encoding`` (RFC 9110, 12.5.3)."""
    weights = dict(_weighed(coding) for coding in accepted.lower().split(",") if coding.strip())
    return weights.get("gzip", weights.get("*", 0.0)) > 0


@lru_cache(maxsize=256)
def form_preferred(accepted: str) -> str | None:
    """Which of the forms of a page a client would rather have, by its header ``Accept`` (RFC 9110, 12.5.1); None if
    it takes neither."""
    request = HttpRequest()
    request.META["HTTP_ACCEPT"] = accepted
    return request.get_preferred_type(FORMS)


def _weighed(coding):
    name, *parameters = (part.strip() for part in coding.split(";"))
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return name, float(parameter[2:])
            except ValueError:
                return name, 0.0
    return name, 1.0
