"""Whoever has an answer already is told so: by its tag, and by the moment of the last change."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone
from django.utils.http import http_date, parse_http_date

from cms.delivery import memo
from cms.delivery.models import ContentGeneration
from tests import factories as make
from tests.api_world import API, DETAILS, LISTS, World

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 7, 2, 16, tzinfo=UTC)
ANSWERS = [pattern for pattern in (*LISTS, *DETAILS) if "find/" not in pattern]


@pytest.fixture
def world(db, remembering):
    """All of it was written an hour ago, and it is noon: no day has just begun."""
    with time_machine.travel(NOON, tick=False):
        world = World()
        written(timezone.now() - timedelta(hours=1))
        yield world


def written(moment):
    ContentGeneration.objects.update(raised_at=moment)
    memo.forget()


@pytest.mark.parametrize("pattern", ANSWERS)
def test_an_answer_that_one_has_is_not_sent_again(world, reader, pattern):
    address = world.address(pattern)
    answer = reader.get(address)
    for headers in ({"if-none-match": answer["ETag"]}, {"if-modified-since": answer["Last-Modified"]}):
        again = reader.get(address, headers=headers)
        assert (again.status_code, again.content) == (304, b"")
        for name in ("ETag", "Last-Modified", "Cache-Control", "Vary"):
            assert again[name] == answer[name]


@pytest.mark.parametrize("pattern", ANSWERS)
def test_an_answer_of_before_the_last_change_is_sent_again(world, reader, pattern):
    address = world.address(pattern)
    before = http_date(parse_http_date(reader.get(address)["Last-Modified"]) - 1)
    assert reader.get(address, headers={"if-modified-since": before}).status_code == 200


def test_the_tag_decides_where_both_are_given(world, reader):
    address = f"{API}articles/"
    headers = {"if-none-match": '"another"', "if-modified-since": reader.get(address)["Last-Modified"]}
    assert reader.get(address, headers=headers).status_code == 200


@pytest.mark.parametrize("pattern", ["articles/", "articles/{article}/", "pages/{article}/", "changes/", "topics/"])
def test_the_tag_changes_with_the_body(world, reader, pattern):
    address = world.address(pattern)
    first = reader.get(address)
    world.article.title, world.topic.name = "Another chair", "Another topic"
    world.topic.save()
    world.article.save_revision().publish()
    memo.forget()
    again = reader.get(address)
    assert again["ETag"] != first["ETag"]
    assert again.content != first.content


@pytest.mark.parametrize("pattern", ["events/", "events/{event}/", "kinds/", "people/", "site/", "images/{image}/"])
def test_the_tag_stays_when_something_unrelated_is_published(world, reader, pattern):
    address = world.address(pattern)
    first = reader.get(address)
    make.ArticlePageFactory(title="Unrelated")
    memo.forget()
    assert reader.get(address)["ETag"] == first["ETag"]


def test_an_answer_says_when_time_changed_it(world, reader):
    moment = timezone.now().replace(microsecond=0) - timedelta(minutes=5)
    make.ArticlePageFactory(expire_at=moment)
    written(timezone.now() - timedelta(hours=1))
    assert reader.get(f"{API}articles/")["Last-Modified"] == http_date(moment.timestamp())


def test_what_has_just_changed_has_no_such_moment_yet(world, reader):
    written(timezone.now())
    response = reader.get(f"{API}articles/")
    assert not response.has_header("Last-Modified")
    assert response.has_header("ETag")
