"""So many requests a minute from one address."""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.utils import timezone

from cms.core.api.throttling import ReaderThrottle

pytestmark = pytest.mark.django_db

ENDPOINTS = ["articles/", "pages/", "changes/", "site/", "", "images/", "search/?q=chair"]


@pytest.fixture
def two_a_minute(settings):
    settings.API_REQUESTS_A_MINUTE = 2


@pytest.fixture
def clock(monkeypatch):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        monkeypatch.setattr(ReaderThrottle, "timer", staticmethod(lambda: timezone.now().timestamp()))
        yield clock


def ask(reader, address="articles/", client="192.0.2.1"):
    return reader.get(f"/api/v2/{address}", REMOTE_ADDR=client)


@pytest.mark.parametrize("address", ENDPOINTS)
def test_each_answer_says_how_much_is_left(reader, two_a_minute, clock, address):
    first = ask(reader, address)
    assert first.status_code == 200
    assert first["RateLimit-Policy"] == '"reader";q=2;w=60'
    assert first["RateLimit"] == '"reader";r=1;t=60'
    clock.shift(timedelta(seconds=20))
    assert ask(reader, address)["RateLimit"] == '"reader";r=0;t=40'


@pytest.mark.parametrize("address", ENDPOINTS)
def test_beyond_it_one_has_to_wait(reader, two_a_minute, clock, address):
    for _ in range(2):
        ask(reader, address)
    clock.shift(timedelta(seconds=20.5))
    refused = ask(reader, address)
    assert (refused.status_code, refused["Content-Type"]) == (429, "application/problem+json")
    assert refused.json()["title"] == "Too many requests"
    assert refused["Retry-After"] == "40"
    assert refused["RateLimit"] == '"reader";r=0;t=40'
    assert not refused.has_header("Cache-Control")
    clock.shift(timedelta(seconds=40))
    assert ask(reader, address).status_code == 200


def test_another_address_has_a_count_of_its_own(reader, two_a_minute):
    for _ in range(3):
        last = ask(reader)
    assert last.status_code == 429
    assert ask(reader, client="192.0.2.2").status_code == 200


def test_what_is_asked_wrongly_counts_too(reader, two_a_minute):
    for _ in range(2):
        assert ask(reader, "articles/?unknown=1").status_code == 400
    assert ask(reader).status_code == 429


def test_the_count_is_no_part_of_the_tag(reader, two_a_minute):
    first, second = ask(reader), ask(reader)
    assert first["RateLimit"] != second["RateLimit"]
    assert first["ETag"] == second["ETag"]


def test_without_a_limit_nothing_is_counted(reader, monkeypatch):
    for method in ("get", "set"):
        monkeypatch.setattr(ReaderThrottle.cache, method, None)
    answer = ask(reader)
    assert answer.status_code == 200
    assert not answer.has_header("RateLimit")


def test_pages_are_not_counted(reader, two_a_minute):
    for _ in range(4):
        assert reader.get("/").status_code == 200
    assert cache.get("throttle_reader_127.0.0.1") is None


# From browsers on other sites


@pytest.mark.parametrize(
    "address",
    ["/api/v2/articles/", "/api/v2/pages/0/", "/articles/feed.json", "/articles/feed.atom", "/events/calendar.ics"],
)
def test_any_origin_may_read_it(reader, address):
    answer = reader.get(address, headers={"origin": "https://elsewhere.example"})
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert not answer.has_header("Access-Control-Allow-Credentials")
    assert answer["Access-Control-Expose-Headers"] == "ETag, RateLimit, RateLimit-Policy, Retry-After"


def test_nothing_new_may_be_read_from_any_origin(reader):
    tag = ask(reader)["ETag"]
    headers = {"origin": "https://elsewhere.example", "if-none-match": tag}
    answer = reader.get("/api/v2/articles/", headers=headers)
    assert (answer.status_code, answer["Access-Control-Allow-Origin"]) == (304, "*")


def test_what_was_refused_may_be_read_from_any_origin(reader, two_a_minute):
    for _ in range(3):
        answer = reader.get("/api/v2/articles/", headers={"origin": "https://elsewhere.example"})
    assert (answer.status_code, answer["Access-Control-Allow-Origin"]) == (429, "*")


def test_a_browser_may_ask_with_the_tag_that_it_has(reader):
    headers = {
        "origin": "https://elsewhere.example",
        "access-control-request-method": "GET",
        "access-control-request-headers": "if-none-match",
    }
    answer = reader.options("/api/v2/articles/", headers=headers)
    assert answer.status_code == 200
    assert "if-none-match" in answer["Access-Control-Allow-Headers"]
    assert answer["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS, POST"
    assert int(answer["Access-Control-Max-Age"]) >= 3600


@pytest.mark.parametrize("address", ["/", "/articles/", "/admin/login/"])
def test_pages_are_for_their_own_site(reader, address):
    answer = reader.get(address, headers={"origin": "https://elsewhere.example"})
    assert not answer.has_header("Access-Control-Allow-Origin")
