"""What is kept in front of Django, for whom, and for how long; with an application of the test's in place of Django."""

import gzip
import io
import threading
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.core.management import call_command
from django.core.signals import request_finished
from django.db import OperationalError, close_old_connections
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from cms.delivery import periods, watching
from cms.delivery.answers import accepts_gzip
from cms.delivery.store import Store, without_tracking

PUBLIC = "public, max-age=0, must-revalidate"


@pytest.fixture
def clock(monkeypatch):
    """The period that is now: ``clock.write()`` begins another one."""

    def write():
        now.period = periods.Period(now.period.n + 1, None, None)

    now = SimpleNamespace(period=periods.Period(1, None, None), write=write)
    monkeypatch.setattr(periods, "current", lambda: now.period)
    return now


@pytest.fixture
def django(clock, settings):
    """Answers with what ``django.view`` gives; ``django.asked`` are the requests that reached it."""
    settings.DELIVERY_TELLS, settings.DELIVERY_TRUSTS = True, 0
    application = SimpleNamespace(
        asked=[], view=lambda request: HttpResponse(f"{request.get_full_path()} {len(application.asked)}")
    )

    def answer(environ, start_response):
        request = WSGIRequest(environ)
        application.asked.append(request)
        response = application.view(request)
        response.headers.setdefault("Cache-Control", PUBLIC)
        cookies = [("Set-Cookie", cookie.OutputString()) for cookie in response.cookies.values()]
        start_response(f"{response.status_code} {response.reason_phrase}", [*response.items(), *cookies])
        return response

    application.store = Store(answer, most_bytes=1_000_000)
    request_finished.disconnect(close_old_connections)  # the test's
    yield application
    request_finished.connect(close_old_connections)


@pytest.fixture
def get(django):
    return lambda path="/", method="GET", **environ: ask(django.store, path, method, **environ)


def ask(store, path="/", method="GET", **environ):
    """The answer of the store, as a browser has it."""
    answer = SimpleNamespace()

    def start_response(status, headers):
        answer.status, answer.headers = int(status[:3]), dict(headers)

    request = RequestFactory().generic(method, path, **environ).environ
    answer.body = b"".join(store(request, start_response))
    answer.how = answer.headers["X-Cache"]
    return answer


def test_the_second_reader_is_not_django_s_affair(django, get):
    first, second = get("/articles/"), get("/articles/")

    assert (first.how, second.how, len(django.asked)) == ("miss", "hit", 1)
    assert first.body == second.body == b"/articles/ 1"


def test_a_write_ends_what_was_kept(get, clock):
    get()
    clock.write()

    assert get().how == "miss"


def test_what_overlapped_a_write_is_given_to_nobody_else(django, get, clock):
    def view(request):
        clock.write()  # somebody publishes while this page is being made
        return HttpResponse("of before, or of after")

    django.view = view

    assert [get().how, get().how] == ["miss", "miss"]


@pytest.mark.parametrize(
    "environ",
    [
        {"HTTP_COOKIE": "sessionid=abc"},
        {"HTTP_COOKIE": "theme=dark; sessionid=abc"},
        {"HTTP_COOKIE": "messages=abc"},
        {"HTTP_AUTHORIZATION": "Bearer abc"},
        {"HTTP_X_API_KEY": "abc"},
        {"HTTP_RANGE": "bytes=0-9"},
        {"method": "POST"},
        {"method": "OPTIONS"},
        {"path": "/admin/"},
        {"path": "/documents/1/minutes.pdf"},
        {"path": "/static/desk.css"},
    ],
    ids=str,
)
def test_whoever_is_somebody_gets_no_kept_answer_and_leaves_none(django, get, environ):
    get(environ.get("path", "/"))

    assert get(**environ).how == "bypass"
    assert get(**environ).how == "bypass"
    assert len(django.asked) == 2 + ("path" not in environ) + ("path" in environ)


@pytest.mark.parametrize(
    "other",
    [
        {"HTTP_HOST": "evil.example"},
        {"HTTP_X_FORWARDED_HOST": "evil.example"},
        {"HTTP_X_FORWARDED_PROTO": "https"},
        {"HTTP_X_FORWARDED_PORT": "444"},
        {"HTTP_ORIGIN": "https://association.example"},
        {"SERVER_PORT": "8080"},
        {"path": "/other/"},
        {"path": "/?page=2"},
        {"SCRIPT_NAME": "/below"},
        {"HTTP_ACCEPT": "text/markdown"},
        {"HTTP_ACCEPT": "text/*, text/html;q=0.5"},
    ],
    ids=str,
)
def test_requests_that_differ_do_not_share_an_answer(get, other):
    get()

    assert get(**other).how == "miss"
    assert get(**other).how == "hit"
    assert get().how == "hit"


def test_analytics_and_other_cookies_change_nothing(get):
    get()

    assert get(HTTP_COOKIE="_ga=1.2.3; theme=dark").how == "hit"


@pytest.mark.parametrize("accepted", ["*/*", "text/html,application/xml;q=0.9,*/*;q=0.8", "text/html"])
def test_browsers_that_take_different_things_share_a_page(get, accepted):
    get()

    assert get(HTTP_ACCEPT=accepted).how == "hit"


@pytest.mark.parametrize(
    "view",
    [
        lambda request: HttpResponse(headers={"Cache-Control": "private, no-store"}),
        lambda request: HttpResponse(headers={"Cache-Control": "no-store"}),
        lambda request: HttpResponse(headers={"Vary": "Cookie"}),
        lambda request: HttpResponse(headers={"Vary": "*"}),
        lambda request: HttpResponse(headers={"Vary": "Accept-Encoding, User-Agent"}),
        lambda request: HttpResponse(headers={"Content-Encoding": "br"}),
        lambda request: HttpResponse(status=500),
        lambda request: HttpResponse(status=400),
        lambda request: HttpResponse(status=403),
        lambda request: StreamingHttpResponse([b"a file"]),
    ],
)
def test_what_is_not_for_everybody_is_not_kept(django, get, view):
    django.view = view

    assert [get().how, get().how] == ["bypass", "bypass"]


def test_an_answer_with_a_cookie_is_not_kept(django, get):
    def view(request):
        response = HttpResponse("a form")
        response.set_cookie("csrftoken", str(len(django.asked)))
        return response

    django.view = view
    first, second = get("/contact/"), get("/contact/")

    assert first.headers["Set-Cookie"] != second.headers["Set-Cookie"]


@pytest.mark.parametrize("status", [401, 429, 500, 503])
def test_what_goes_wrong_once_is_not_held_against_the_address(django, get, status):
    answers = iter([HttpResponse(status=status)])
    django.view = lambda request: next(answers, HttpResponse("a page"))

    assert [get(HTTP_COOKIE="_ga=1").how, get().how, get().how] == ["bypass", "miss", "hit"]


def test_a_cookie_of_one_client_does_not_keep_others_from_what_is_kept(django, get):
    def view(request):
        return HttpResponse(headers={"Vary": "Cookie"} if request.COOKIES else {})

    django.view = view

    assert [get(HTTP_COOKIE="csrftoken=forged").how, get().how] == ["miss", "hit"]


def test_a_form_takes_the_token_that_its_reader_has(django, get):
    def view(request):
        response = HttpResponse(request.COOKIES.get("csrftoken", "new"))
        response.set_cookie("csrftoken", "new")
        return response

    django.view = view

    assert [get("/contact/", HTTP_COOKIE="csrftoken=mine").body for _ in range(2)] == [b"mine", b"mine"]


def test_what_one_client_asked_for_does_not_shape_the_answer_of_all(django, get):
    get(HTTP_IF_NONE_MATCH='"x"', HTTP_ACCEPT_ENCODING="gzip", method="HEAD")

    (request,) = django.asked
    assert (request.method, "If-None-Match" in request.headers, "Accept-Encoding" in request.headers) == (
        "GET",
        False,
        False,
    )


def test_the_head_of_what_is_kept(get):
    get()
    head = get(method="HEAD")

    assert (head.how, head.status, head.body) == ("hit", 200, b"")


def test_who_has_it_is_told_so(django, get):
    django.view = lambda request: HttpResponse("words", headers={"ETag": '"abc"', "Vary": "Accept-Encoding"})
    get()

    again = get(HTTP_IF_NONE_MATCH='W/"abc"')
    assert (again.status, again.body, again.how) == (304, b"", "hit")
    assert {"ETag", "Cache-Control", "Vary"} <= again.headers.keys()
    assert get(HTTP_IF_NONE_MATCH='"of yesterday"').status == 200
    assert get(HTTP_IF_MATCH='"of yesterday"').status == 412


def test_the_answer_is_compressed_for_who_takes_it(django, get):
    words = "words " * 100
    django.view = lambda request: HttpResponse(words, headers={"ETag": '"abc"'})
    plain, zipped = get(), get(HTTP_ACCEPT_ENCODING="br, gzip")

    assert "Content-Encoding" not in plain.headers
    assert zipped.headers["Content-Encoding"] == "gzip"
    assert zipped.headers["ETag"] == 'W/"abc"'
    assert int(zipped.headers["Content-Length"]) == len(zipped.body) < len(plain.body)
    assert gzip.decompress(zipped.body).decode() == words == plain.body.decode()


@pytest.mark.parametrize(
    ("accepted", "takes"),
    [("gzip", True), ("br, GZIP;q=0.5", True), ("*", True), ("", False), ("br", False), ("gzip;q=0", False),
     ("gzip;q=0, *", False), ("gzip;q=high", False), ("gzipped", False), ("x;;;,=,;q", False)],
)  # fmt: skip
def test_who_takes_gzip(accepted, takes):
    assert accepts_gzip(accepted) is takes


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("utm_source=newsletter", ""),
        ("page=2&utm_source=newsletter&utm_medium=mail", "page=2"),
        ("fbclid=abc&q=grief", "q=grief"),
        ("q=utm_source", "q=utm_source"),
        ("q=gclid=", "q=gclid="),
    ],
)
def test_who_follows_a_link_of_a_newsletter_gets_what_is_kept(query, left):
    assert without_tracking("/articles/", query) == left


def test_the_api_is_told_every_parameter():
    assert without_tracking("/api/v2/articles/", "utm_source=x") == "utm_source=x"


def test_a_limit_of_requests_is_told_to_nobody_else(django, get):
    django.view = lambda request: HttpResponse(headers={"RateLimit": '"reader";r=1;t=60'})
    get()

    assert "RateLimit" not in get().headers


def test_questions_do_not_drive_out_addresses(django, get):
    django.view = lambda request: HttpResponse("x" * 10_000)
    get("/articles/")
    for number in range(200):
        get(f"/search/?q={number}")

    assert get("/articles/").how == "hit"
    assert get("/search/?q=199").how == "hit"
    assert get("/search/?q=0").how == "miss"


def test_nor_do_addresses_of_nothing(django, get):
    django.view = lambda request: HttpResponse("x" * 10_000, status=200 if request.path == "/articles/" else 404)
    get("/articles/")
    for number in range(200):
        get(f"/{number}/")

    assert get("/articles/").how == "hit"
    assert get("/199/").how == "hit"


@pytest.mark.parametrize("view", [HttpResponse, lambda: HttpResponse(status=400)])
def test_a_long_address_takes_the_room_that_it_takes(django, get, view):
    django.view = lambda request: view()
    for number in range(100):
        get(f"/?q={number}{'x' * 50_000}", HTTP_ORIGIN="https://example.org")

    kept = django.store._shelves.questions._answers
    assert sum(len(part) for key in kept for part in key if part) <= 250_000


def test_no_more_is_kept_than_there_is_room_for(django, get):
    django.view = lambda request: HttpResponse("x" * 10_000)
    for number in range(300):
        get(f"/articles/{number}/")

    assert django.store._shelves.size <= 1_000_000
    assert get("/articles/299/").how == "hit"
    assert get("/articles/0/").how == "miss"


def test_an_answer_that_is_larger_than_the_store_is_given_and_not_kept(django, get):
    django.view = lambda request: HttpResponse("x" * 2_000_000)

    assert [len(get().body), get().how] == [2_000_000, "miss"]


def test_many_who_come_at_once_for_a_new_page_make_it_once(django):
    """By their number on a page that takes a while."""
    begun, may_end = threading.Event(), threading.Event()

    def view(request):
        begun.set()
        may_end.wait(5)
        return HttpResponse("made")

    django.view = view
    answers = []
    readers = [threading.Thread(target=lambda: answers.append(ask(django.store).how)) for _ in range(16)]
    for reader in readers:
        reader.start()
    begun.wait(5)
    may_end.set()
    for reader in readers:
        reader.join()

    assert len(django.asked) == 1
    assert sorted(answers) == ["hit"] * 15 + ["miss"]


def test_a_page_that_could_not_be_made_leaves_nothing_locked(django, get):
    def view(request):
        raise RuntimeError

    django.view = view
    with pytest.raises(RuntimeError):
        get()
    django.view = lambda request: HttpResponse("now it works")

    assert get().body == b"now it works"


def test_without_its_database_django_says_what_is_wrong(get, monkeypatch):
    def current():
        raise OperationalError

    get()
    monkeypatch.setattr(periods, "current", current)

    assert get().how == "bypass"


@pytest.fixture
def postgresql(monkeypatch):
    monkeypatch.setattr(watching, "costs_nothing", lambda: False)


def test_postgresql_is_trusted_for_a_moment(postgresql, get, clock, settings):
    settings.DELIVERY_TRUSTS = 60
    get()
    clock.write()

    assert get().how == "hit"


def test_the_api_is_exact_on_postgresql_too(postgresql, get, clock, settings):
    settings.DELIVERY_TRUSTS = 60
    get("/api/v2/articles/")
    clock.write()

    assert get("/api/v2/articles/").how == "miss"


def test_no_trust_outlasts_a_moment_that_was_known(postgresql, get, clock, settings):
    settings.DELIVERY_TRUSTS = 60
    clock.period = periods.Period(1, None, ends=datetime.now(UTC) + timedelta(seconds=60))
    get()
    assert get().how == "hit"
    clock.period = periods.Period(1, None, ends=datetime.now(UTC) - timedelta(seconds=1))
    get("/api/v2/")

    assert get().how == "miss"


def test_the_command_says_what_each_process_keeps(django, get, db, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    (tmp_path / "delivery").mkdir()
    (tmp_path / "delivery" / "999999999.json").write_text("{}")
    get()
    get()
    django.store.counters.write(django.store._shelves)
    said = io.StringIO()
    call_command("delivery", stdout=said)

    assert "Generation" in said.getvalue()
    assert "1 answers, 0.0 MB; hits 50% of 2, 0 passed on" in said.getvalue()
    assert not (tmp_path / "delivery" / "999999999.json").exists()
