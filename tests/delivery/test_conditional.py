"""Answers that can be kept and asked about again, and those that cannot be."""

import gzip
from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.http import HttpResponse, StreamingHttpResponse
from django.utils.http import http_date

from cms.delivery import conditional
from cms.delivery.middleware import PERSONAL, PUBLIC, PublicAnswerMiddleware
from tests.factories import ArticlePageFactory, UserFactory

BODY = b"the same bytes"
TAG = conditional.strong_etag(BODY)
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def answer(request, response=None):
    """What becomes of a view's response on its way out."""
    return PublicAnswerMiddleware(lambda request: response or HttpResponse(BODY))(request)


# The tag


def test_the_tag_is_strong_and_quoted():
    assert TAG.startswith('"')
    assert TAG.endswith('"')


def test_other_bytes_have_another_tag():
    assert conditional.strong_etag(b"other bytes") != TAG


def test_an_answer_says_how_it_may_be_kept(rf):
    response = answer(rf.get("/"))
    assert (response.status_code, response["ETag"], response["Cache-Control"]) == (200, TAG, PUBLIC)


def test_a_view_keeps_its_own_tag_and_its_own_time(rf):
    own = HttpResponse(BODY, headers={"ETag": '"own"', "Cache-Control": "public, max-age=60"})
    response = answer(rf.get("/"), own)
    assert (response["ETag"], response["Cache-Control"]) == ('"own"', "public, max-age=60")


# Asking again


@pytest.mark.parametrize("asked", [TAG, f"W/{TAG}", f'"a", {TAG}, "b"', "*"], ids=["same", "weak", "list", "any"])
@pytest.mark.parametrize("method", ["get", "head"])
def test_who_has_the_bytes_gets_none(rf, method, asked):
    response = answer(getattr(rf, method)("/", headers={"if-none-match": asked}))
    assert response.status_code == 304
    assert response.content == b""
    assert (response["ETag"], response["Cache-Control"]) == (TAG, PUBLIC)


@pytest.mark.parametrize("asked", ['"another"', 'W/"another", "b"', "no tag", ""])
def test_who_has_other_bytes_gets_these(rf, asked):
    response = answer(rf.get("/", headers={"if-none-match": asked}))
    assert (response.status_code, response.content) == (200, BODY)


@pytest.mark.parametrize(("since", "status"), [(-1, 200), (0, 304), (1, 304)])
def test_if_modified_since(rf, since, status):
    response = HttpResponse(BODY, headers={"Last-Modified": http_date(NOON.timestamp())})
    asked = http_date((NOON + timedelta(seconds=since)).timestamp())
    assert answer(rf.get("/", headers={"if-modified-since": asked}), response).status_code == status


def test_the_tag_goes_before_the_time(rf):
    response = HttpResponse(BODY, headers={"Last-Modified": http_date(NOON.timestamp())})
    asked = {"if-none-match": '"another"', "if-modified-since": http_date(NOON.timestamp())}
    assert answer(rf.get("/", headers=asked), response).status_code == 200


# What has no tag


@pytest.mark.parametrize("status", [301, 303, 403, 404, 422, 429, 500])
def test_only_what_was_found_has_a_tag(rf, status):
    assert not answer(rf.get("/"), HttpResponse(BODY, status=status)).has_header("ETag")


def test_a_post_has_no_tag(rf):
    response = answer(rf.post("/"))
    assert not response.has_header("ETag")
    assert not response.has_header("Cache-Control")


def test_a_stream_is_not_held_up_for_a_tag(rf):
    response = answer(rf.get("/"), StreamingHttpResponse(iter([BODY])))
    assert not response.has_header("ETag")
    assert b"".join(response) == BODY


def with_cookie():
    response = HttpResponse(BODY)
    response.set_cookie("name", "value")
    return response


PERSONAL_ANSWERS = {
    "sets a cookie": with_cookie,
    "varies by cookie": lambda: HttpResponse(BODY, headers={"Vary": "Accept, Cookie"}),
    "not to be stored": lambda: HttpResponse(BODY, headers={"Cache-Control": "no-store"}),
}


@pytest.mark.parametrize("kind", PERSONAL_ANSWERS)
def test_a_personal_answer_is_not_kept(rf, kind):
    response = answer(rf.get("/", headers={"if-none-match": TAG}), PERSONAL_ANSWERS[kind]())
    assert response.status_code == 200
    assert not response.has_header("ETag")
    assert "no-store" in response["Cache-Control"]
    assert "public" not in response["Cache-Control"]


@pytest.mark.parametrize(
    "known_by",
    [{"cookie": f"{settings.SESSION_COOKIE_NAME}=any"}, {"authorization": "Bearer any"}],
    ids=["session", "authorization"],
)
def test_an_answer_to_somebody_who_is_known_is_not_kept(rf, known_by):
    response = answer(rf.get("/", headers=known_by), HttpResponse(BODY, headers={"Cache-Control": "public, max-age=9"}))
    assert response["Cache-Control"] == PERSONAL
    assert not response.has_header("ETag")


def test_another_cookie_makes_nobody_known(rf):
    assert answer(rf.get("/", headers={"cookie": "theme=dark"}))["ETag"] == TAG


# Through the whole house


@pytest.fixture
def address(home):
    return ArticlePageFactory().url


@pytest.mark.django_db
def test_a_page_answers_304_until_it_changes(reader, article_index):
    page = ArticlePageFactory()
    tag = reader.get(page.url)["ETag"]
    assert reader.get(page.url, headers={"if-none-match": tag}).status_code == 304
    page.title = "Another title"
    page.save_revision().publish()
    assert reader.get(page.url, headers={"if-none-match": tag}).status_code == 200


@pytest.mark.django_db
def test_a_page_is_the_same_for_everybody_who_is_not_known(reader, address):
    response = reader.get(address)
    assert not response.cookies
    assert "cookie" not in response.get("Vary", "").lower()
    assert response["Cache-Control"] == PUBLIC


@pytest.mark.django_db
def test_head_has_the_tag_of_get_and_no_body(reader, address):
    response = reader.head(address)
    assert response["ETag"] == reader.get(address)["ETag"]
    assert response.content == b""


@pytest.mark.django_db
def test_a_compressed_page_unpacks_to_the_same_and_can_be_asked_about(reader, address):
    plain = reader.get(address)
    packed = reader.get(address, headers={"accept-encoding": "gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    again = reader.get(address, headers={"accept-encoding": "gzip", "if-none-match": packed["ETag"]})
    assert again.status_code == 304


@pytest.mark.django_db
def test_a_page_for_somebody_who_is_logged_in_is_not_kept(log_in, address):
    response = log_in(UserFactory(is_superuser=True)).get(address, headers={"if-none-match": "*"})
    assert response.status_code == 200
    assert response["Cache-Control"] == PERSONAL
    assert not response.has_header("ETag")


def test_an_answer_that_says_nothing_has_changed_varies_as_the_whole_one_does(reader):
    whole = reader.get("/articles/", headers={"Accept-Encoding": "gzip"})
    again = reader.get("/articles/", headers={"Accept-Encoding": "gzip", "If-None-Match": whole["ETag"]})
    assert again.status_code == 304
    assert "Accept-Encoding" in again["Vary"]
    assert "Accept-Encoding" in whole["Vary"]
