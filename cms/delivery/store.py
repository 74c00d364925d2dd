"""What was answered once is answered again, in front of Django, for as long as no public answer changes.

A WSGI application (PEP 3333) in front of another. It keeps whole answers for one period (periods.py): the one that was
current *before* an answer was made, so that one that overlapped a publication is never given to anybody else. A key
holds all of a request that an answer may depend on, as it came in: a forged header makes a key of its own.
"""

import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone

from . import periods, watching
from .answers import Answer, form_preferred
from .counters import Counters

ASKED_BY = (
    "wsgi.url_scheme",
    "HTTP_HOST",
    "SERVER_NAME",
    "SERVER_PORT",
    "HTTP_X_FORWARDED_HOST",
    "HTTP_X_FORWARDED_PORT",
    "HTTP_X_FORWARDED_PROTO",
    "HTTP_ORIGIN",
    "SCRIPT_NAME",
    "PATH_INFO",
)
# Who sends one of these is somebody, or asks for a part: Django's affair.
PERSONAL = frozenset(("HTTP_AUTHORIZATION", "HTTP_X_API_KEY", "HTTP_RANGE"))
# What Django is not told when it answers for everybody.
ONE_CLIENTS = (
    "HTTP_ACCEPT_ENCODING",
    "HTTP_COOKIE",
    "HTTP_IF_MATCH",
    "HTTP_IF_MODIFIED_SINCE",
    "HTTP_IF_NONE_MATCH",
    "HTTP_IF_UNMODIFIED_SINCE",
)
OF_THE_MOMENT = {"401", "429"}  # and what went wrong: they say nothing of an address
API = "/api/"
NEVER = object()  # in place of an answer that nobody else may have
LOCKS = 64

_TRACKING = re.compile(r"(?:^|&)(?:utm_[a-z]+|fbclid|gclid|mc_[ce]id)=[^&]*")


def in_front_of(application: Callable) -> Callable:
    """The application, with a store before it unless the settings want none."""
    return Store(application, settings.DELIVERY_STORE_BYTES) if settings.DELIVERY_STORE_BYTES else application


class Store:
    """``application`` answers what is not kept; at most ``most_bytes`` are."""

    def __init__(self, application: Callable, most_bytes: int):
        self.application = application
        self.counters = Counters()
        self._most_bytes = most_bytes
        self._shelves = _Shelves(None, most_bytes)
        self._asked_at = 0.0
        self._locks = [threading.Lock() for _ in range(LOCKS)]
        self._passed = ("/admin/", "/documents/", settings.STATIC_URL, settings.MEDIA_URL)

    def __call__(self, environ: dict, start_response: Callable) -> Iterable[bytes]:
        shelves = None if self._is_personal(environ) else self._current_shelves(environ["PATH_INFO"])
        if shelves is None:
            return self._pass(environ, start_response)
        query = without_tracking(environ["PATH_INFO"], environ.get("QUERY_STRING", ""))
        key = (*map(environ.get, ASKED_BY), form_preferred(environ.get("HTTP_ACCEPT", "*/*")), query)
        kept = shelves.get(key)
        if kept is None:
            with self._locks[hash(key) % LOCKS]:  # of many who come at once for a new page, one waits for Django
                kept = shelves.get(key)
                if kept is None:
                    return self._make(shelves, key, environ | {"QUERY_STRING": query}, start_response)
        if kept is NEVER:
            return self._pass(environ, start_response)
        self.counters.hits += 1
        if not self.counters.hits % 100 and self.counters.are_due():
            self.counters.write(shelves)
        return kept.give(environ, _telling("hit", start_response))

    def _is_personal(self, environ):
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or environ["PATH_INFO"].startswith(self._passed):
            return True
        if not PERSONAL.isdisjoint(environ) or environ.get("CONTENT_LENGTH") not in (None, "", "0"):
            return True
        cookies = environ.get("HTTP_COOKIE")
        return bool(cookies) and (settings.SESSION_COOKIE_NAME in cookies or "messages" in cookies)

    def _current_shelves(self, path):
        """None when the database does not say what is current."""
        try:
            period = self._current_period(path)
        except DatabaseError:
            connection.close()
            return None
        if self._shelves.period is not period:
            self._shelves = _Shelves(period, self._most_bytes)
        return self._shelves

    def _current_period(self, path):
        """PostgreSQL is asked again after so many seconds. What the API says is exact: another site that is told of a
        change comes for it at once, and once."""
        if watching.costs_nothing() or path.startswith(API):
            return periods.current()
        known, now = self._shelves.period, time.monotonic()
        if known and now < self._asked_at + settings.DELIVERY_TRUSTS and not known.is_over(timezone.now()):
            return known
        self._asked_at = now
        return periods.current()

    def _make(self, shelves, key, environ, start_response):
        """Ask Django as somebody of whom nothing is known, and keep the answer if anybody may have it."""
        asked = environ | {"REQUEST_METHOD": "GET"}
        for name in ONE_CLIENTS:
            asked.pop(name, None)
        told: list = []
        response = self.application(asked, lambda *words: told.extend(words))
        status, headers = told[:2]
        if getattr(response, "streaming", True):  # a file
            response.close()
            shelves.put(key, NEVER)
            return self._pass(environ, start_response)
        try:
            answer = Answer(status, headers, b"".join(response))
        finally:
            response.close()
        if answer.is_for_everybody():
            self.counters.misses += 1
            if self.counters.are_due():
                self.counters.write(shelves)
            shelves.put(key, answer)
            return answer.give(environ, _telling("miss", start_response))
        if not (answer.status[:3] in OF_THE_MOMENT or answer.status.startswith("5")):
            shelves.put(key, NEVER)
            if "HTTP_COOKIE" in environ:  # a form takes the token that its reader has
                return self._pass(environ, start_response)
        self.counters.passed += 1
        _telling("bypass", start_response)(status, headers)
        return [answer.body] if environ["REQUEST_METHOD"] == "GET" else []

    def _pass(self, environ, start_response):
        self.counters.passed += 1
        return self.application(environ, _telling("bypass", start_response))


def without_tracking(path: str, query: str) -> str:
    """The query without what newsletters and networks add to a link to count who follows it. The API is not asked by
    such links, and takes nothing that it does not know."""
    if path.startswith(API) or ("utm_" not in query and "clid=" not in query and "mc_" not in query):
        return query
    return _TRACKING.sub("", query).removeprefix("&")


def _telling(how, start_response):
    """With the header ``X-Cache`` where DELIVERY_TELLS says so."""
    if not settings.DELIVERY_TELLS:
        return start_response
    return lambda status, headers, *error: start_response(status, [*headers, ("X-Cache", how)], *error)


class _Shelves:
    """What is kept in one period. Addresses are as many as there are pages; questions, and addresses of nothing, are as
    many as somebody likes to ask, and do not drive the addresses out."""

    def __init__(self, period, most_bytes):
        self.period = period
        self.addresses = _Shelf(most_bytes * 3 // 4)
        self.questions = _Shelf(most_bytes // 4)

    def get(self, key):
        return self.addresses.get(key) or self.questions.get(key)

    def put(self, key, answer):
        query = key[-1]
        is_something = answer is not NEVER and answer.status[:3] not in ("404", "410")
        shelf = self.addresses if is_something and not query else self.questions
        shelf.put(key, answer)

    def __len__(self):
        return len(self.addresses) + len(self.questions)

    @property
    def size(self):
        return self.addresses.size + self.questions.size


class _Shelf:
    """The answer that was asked for least recently goes first."""

    def __init__(self, most_bytes):
        self.size = 0
        self._most_bytes = most_bytes
        self._answers: OrderedDict = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key):
        with self._lock:
            answer = self._answers.get(key)
            if answer is not None:
                self._answers.move_to_end(key)
            return answer

    def put(self, key, answer):
        with self._lock:
            self.size += _size(key, answer) - _size(key, self._answers.pop(key, None))
            self._answers[key] = answer
            while self.size > self._most_bytes:
                self.size -= _size(*self._answers.popitem(last=False))

    def __len__(self):
        return sum(answer is not NEVER for answer in list(self._answers.values()))


def _size(key, answer):
    """Bytes, more or less. What marks the place of an answer has a key, too, and a visitor's may be long."""
    if answer is None:
        return 0
    return sum(map(len, filter(None, key))) + (1_000 if answer is NEVER else answer.size)
