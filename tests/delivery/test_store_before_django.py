"""With the store in front, everybody gets what Django itself would say to the same request, whoever asked before."""

import gzip
import io
import re
from random import Random

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from wagtail.models import PageViewRestriction

from cms.delivery.store import Store
from tests.factories import ArticlePageFactory, EventPageFactory, StandardPageFactory, UserFactory

pytestmark = pytest.mark.django_db

ADDRESSES = [
    *("/", "/articles/", "/articles/open/", "/events/", "/people/", "/contact/", "/private/", "/nowhere/", "/site.css"),
    *("/articles/feed.atom", "/events/calendar.ics", "/events/tea/", "/sitemap.xml", "/robots.txt", "/llms.txt"),
    *("/articles/open.md", "/search/?q=words", "/search/?q=xyzzy", "/healthz", "/admin/", "/admin/login/", "/es/"),
    *("/api/v2/", "/api/v2/articles/", "/api/v2/articles/?limit=1", "/api/v2/nothing/", "/api/v2/articles/?limit=x"),
    *("/api/v2/pages/find/?html_path=/articles/", "/api/v2/search/?q=words", "/api/v2/site/", "/articles/?page=99"),
]
REQUESTS = 700
# What differs from one answer to the next, or belongs to one way of sending it.
OF_ONE_ANSWER = re.compile(rb"\b[A-Za-z0-9]{64}\b")  # tokens of forms
HEADERS = {
    *("content-type", "cache-control", "etag", "last-modified", "vary", "location", "x-frame-options"),
    *("access-control-allow-origin", "access-control-expose-headers", "content-security-policy", "referrer-policy"),
    *("cross-origin-opener-policy", "permissions-policy", "x-content-type-options"),
}


@pytest.fixture
def society(site, home):
    ArticlePageFactory(title="Open words", slug="open", body=[("text", "<p>words</p>")])
    EventPageFactory(title="Tea", slug="tea")
    private = StandardPageFactory(title="Members", slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    return home


@pytest.fixture
def session(society):
    client = Client()
    client.force_login(UserFactory(groups=["Editors"]))
    return f"sessionid={client.cookies['sessionid'].value}"


@pytest.fixture
def kinds_of_client(session):
    """How requests for one address can differ."""
    return [
        {},
        {},
        {"HTTP_COOKIE": session},
        {"HTTP_COOKIE": "_ga=GA1.2.3"},
        {"HTTP_COOKIE": "sessionid=forged"},
        {"HTTP_AUTHORIZATION": "Bearer forged"},
        {"HTTP_X_API_KEY": "forged"},
        {"HTTP_HOST": "evil.example"},
        {"HTTP_HOST": "testserver:81"},
        {"HTTP_X_FORWARDED_HOST": "evil.example"},
        {"HTTP_X_FORWARDED_PROTO": "https"},
        {"HTTP_X_FORWARDED_FOR": "192.0.2.1"},
        {"HTTP_ORIGIN": "https://association.example"},
        {"HTTP_RANGE": "bytes=0-99"},
        {"HTTP_ACCEPT": "application/json"},
        {"HTTP_ACCEPT": "text/markdown"},
        {"HTTP_ACCEPT": "text/*, text/html;q=0.5"},
        {"HTTP_ACCEPT_LANGUAGE": "es"},
        {"HTTP_ACCEPT_ENCODING": "gzip"},
        {"HTTP_ACCEPT_ENCODING": "br;q=1, gzip;q=0"},
        {"HTTP_IF_NONE_MATCH": "*"},
        {"HTTP_IF_NONE_MATCH": "*", "HTTP_ORIGIN": "https://association.example"},
        {"HTTP_IF_MODIFIED_SINCE": "Mon, 01 Jan 2035 00:00:00 GMT"},
        {"HTTP_USER_AGENT": "curl/8"},
        {"wsgi.url_scheme": "https"},
        {"REQUEST_METHOD": "HEAD"},
        {"REQUEST_METHOD": "OPTIONS"},
        {"QUERY_STRING": "unknown=1"},
    ]


@pytest.fixture
def django():
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)  # the connection is the test's
    yield WSGIHandler()
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def ask(application, address, client):
    path, _, query = address.partition("?")
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "testserver",
        "SERVER_PORT": "80",
        "SCRIPT_NAME": "",
        "HTTP_HOST": "testserver",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": io.StringIO(),
    } | client
    told = []
    response = application(environ, lambda status, headers, *error: told.extend((status, headers)))
    body = b"".join(response)
    getattr(response, "close", lambda: None)()
    status, headers = told
    return status, headers, b"" if environ["REQUEST_METHOD"] == "HEAD" else body  # the server would leave it out


def what_is_said(answer):
    """To be held against another answer to the same request."""
    status, headers, body = answer
    named = {name.lower(): value.removeprefix("W/") for name, value in headers if name.lower() in HEADERS}
    if body and dict(headers).get("Content-Encoding") == "gzip":
        body = gzip.decompress(body)
    body, makes_another = OF_ONE_ANSWER.subn(b"", body)
    if makes_another:
        named.pop("etag", None)
    cookies = sorted(value.partition("=")[0] for name, value in headers if name == "Set-Cookie")
    return status, named, body, cookies


@pytest.mark.parametrize("seed", range(3))
def test_everybody_gets_what_django_would_say(seed, remembering, django, kinds_of_client, settings):
    settings.DELIVERY_TELLS = False
    store, chance = Store(django, most_bytes=2_000_000), Random(seed)  # noqa: S311
    for _ in range(REQUESTS // 3):
        address, client = chance.choice(ADDRESSES), chance.choice(kinds_of_client)
        asked = f"{address} by {client}"
        given, expected = ask(store, address, client), ask(django, address, client)
        assert what_is_said(given) == what_is_said(expected), asked
    assert store.counters.hits > 20


def test_a_private_page_is_for_those_who_may_read_it(remembering, django, society, session):
    store = Store(django, most_bytes=2_000_000)
    told = [ask(store, "/private/", {"HTTP_COOKIE": session}), ask(store, "/private/", {})]

    assert [status[:3] for status, _headers, _body in told] == ["200", "302"]
    assert b"Members" not in told[1][2]
    assert store.counters.hits == 0


def test_a_forged_token_of_one_client_leaves_the_address_to_all(remembering, django, society):
    store = Store(django, most_bytes=2_000_000)
    for client in ({"HTTP_COOKIE": "csrftoken=forged"}, {}, {}):
        ask(store, "/articles/open/", client)

    assert store.counters.hits == 2


def test_what_a_reader_has_is_not_sent_again(remembering, django, society):
    store = Store(django, most_bytes=2_000_000)
    first = dict(ask(store, "/articles/open/", {"HTTP_ACCEPT_ENCODING": "gzip"})[1])

    status, headers, body = ask(store, "/articles/open/", {"HTTP_IF_NONE_MATCH": first["ETag"]})

    assert (status, body) == ("304 Not Modified", b"")
    assert dict(headers)["Vary"] == first["Vary"]


def test_what_follows_a_link_of_a_newsletter_is_one_answer(remembering, django, society):
    store = Store(django, most_bytes=2_000_000)
    ask(store, "/articles/open/", {})
    ask(store, "/articles/open/?utm_source=newsletter&utm_medium=mail", {})

    assert store.counters.hits == 1
