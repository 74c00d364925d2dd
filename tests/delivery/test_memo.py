"""What is remembered between requests, and when it is forgotten."""

import os
import shutil
import sqlite3
import threading
from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from cms.delivery import generation, memo, periods, watching
from cms.delivery.models import ContentGeneration
from tests.factories import ArticlePageFactory, EventPageFactory


@pytest.fixture(autouse=True)
def noon():
    """No day has just begun, nor will one."""
    with time_machine.travel("2026-07-02T16:00:00Z", tick=False):
        yield


# What is remembered


@pytest.fixture
def made():
    """``made(key)`` makes a value and notes that it did, in ``made.keys``."""

    def make(key):
        make.keys.append(key)
        return f"value of {key}"

    make.keys = []
    return make


@pytest.mark.django_db
def test_a_value_is_made_once(remembering, made):
    for _ in range(2):
        with memo.reading():
            assert memo.get("a", lambda: made("a")) == "value of a"
    assert made.keys == ["a"]


@pytest.mark.django_db
def test_of_several_only_those_are_made_that_are_missing(remembering, made):
    def make(keys):
        return {key: made(key) for key in keys if key != "nothing"}

    with memo.reading():
        assert memo.many("letters", ["a"], make) == {"a": "value of a"}
        assert memo.many("letters", ["a", "b", "nothing"], make) == {"a": "value of a", "b": "value of b"}
        assert memo.many("others", ["a"], make) == {"a": "value of a"}
    assert made.keys == ["a", "b", "a"]


@pytest.mark.django_db
def test_it_begins_again_before_it_grows_too_large(remembering, made, monkeypatch):
    monkeypatch.setattr(memo, "MOST", 2)
    with memo.reading():
        for key in "abca":
            memo.get(key, lambda key=key: made(key))
    assert made.keys == ["a", "b", "c", "a"]


@pytest.mark.django_db
def test_nothing_is_remembered_in_a_transaction_or_outside_a_request(made):
    with memo.reading(), transaction.atomic():
        memo.get("a", lambda: made("a"))
        memo.get("a", lambda: made("a"))
    memo.get("a", lambda: made("a"))
    assert made.keys == ["a", "a", "a"]


@pytest.mark.django_db
def test_what_is_written_ends_it(remembering, made):
    for _ in range(2):
        with memo.reading():
            memo.get("a", lambda: made("a"))
        ContentGeneration.objects.update(n=generation.current() + 1)
    assert made.keys == ["a", "a"]


@pytest.mark.django_db
def test_one_request_sees_one_period(remembering, made):
    with memo.reading():
        memo.get("a", lambda: made("a"))
        ContentGeneration.objects.update(n=generation.current() + 1)
        memo.get("a", lambda: made("a"))
    assert made.keys == ["a"]


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["session", "key"])
def test_nothing_is_remembered_for_somebody_who_is_known(client, remembering, who, settings):
    headers = {"authorization": "Bearer x"} if who == "key" else {}
    if who == "session":
        client.cookies[settings.SESSION_COOKIE_NAME] = "x"
    client.get("/api/v2/articles/", headers=headers)
    assert memo._kept is None
    client.cookies.clear()
    client.get("/api/v2/articles/")
    assert memo._kept is not None


# Moments


@pytest.mark.django_db
def test_a_period_ends_when_the_next_page_expires(remembering):
    moment = timezone.now() + timedelta(minutes=1)
    ArticlePageFactory(expire_at=moment)
    ContentGeneration.objects.update(raised_at=None)  # the database's clock is not at noon
    assert periods.current().ends == moment
    with time_machine.travel(moment, tick=False):
        assert periods.current().begins == moment


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["registration_opens_at", "registration_closes_at"])
def test_a_period_ends_when_registration_opens_or_closes(remembering, field):
    moment = timezone.now() + timedelta(minutes=1)
    EventPageFactory(**{field: moment})
    assert periods.current().ends == moment


@pytest.mark.django_db
def test_a_period_ends_when_a_date_begins_or_ends(remembering):
    event = EventPageFactory()
    for moment in (event.occurrences.get().starts_at, event.occurrences.get().ends_at):
        with time_machine.travel(moment - timedelta(seconds=1), tick=False):
            memo.forget()
            assert periods.current().ends == moment


@pytest.mark.django_db
def test_a_period_ends_at_midnight_of_the_society(remembering):
    with time_machine.travel("2026-07-02T03:59:00Z", tick=False):
        assert periods.current().ends.isoformat() == "2026-07-02T00:00:00-04:00"


@pytest.mark.django_db
def test_the_last_change_is_told_once_no_other_can_have_the_same_second(remembering):
    changed = timezone.now().replace(microsecond=500_000)
    ContentGeneration.objects.update(raised_at=changed)
    with time_machine.travel(changed + timedelta(seconds=59), tick=False):
        assert periods.current().last_modified is None
    with time_machine.travel(changed + timedelta(seconds=60), tick=False):
        assert periods.current().last_modified == changed


@pytest.mark.django_db
def test_a_cache_that_is_away_keeps_nobody_from_an_answer(monkeypatch, caplog):
    def away(*args):
        raise ConnectionError

    monkeypatch.setattr(cache, "delete", away)
    periods.forget()

    assert periods.current().n == generation.current()
    assert "cache" in caplog.text


# Watching an SQLite file


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A database of which nothing but the generation is there, as the one that is watched."""
    path = tmp_path / "content.sqlite3"
    write(path, "CREATE TABLE delivery_contentgeneration (id, n, raised_at)")
    write(path, "INSERT INTO delivery_contentgeneration VALUES (1, 7, '2026-11-26 10:00:00.5')")
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(path)}
    monkeypatch.setattr(watching, "_database", lambda: database)
    monkeypatch.setattr(watching, "_here", threading.local())
    return path


def write(path, statement):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement)
    connection.close()


def test_a_write_by_anybody_is_seen(file):
    n, raised_at = watching.read()
    assert (n, raised_at.isoformat()) == (7, "2026-11-26T10:00:00.500000+00:00")
    write(file, "UPDATE delivery_contentgeneration SET n = 8, raised_at = NULL")
    assert watching.read() == (8, None)


def test_what_is_not_committed_is_not_seen(file):
    assert watching.read()[0] == 7
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("UPDATE delivery_contentgeneration SET n = 8")
    assert watching.read()[0] == 7
    connection.rollback()
    connection.close()
    assert watching.read()[0] == 7


def test_a_file_that_takes_its_place_is_noticed_and_django_opens_it_too(file, tmp_path, monkeypatch):
    closed = []
    monkeypatch.setattr(connection, "close", lambda: closed.append(True))
    assert watching.read()[0] == 7
    assert not closed
    other = tmp_path / "other.sqlite3"
    shutil.copy(file, other)
    write(other, "UPDATE delivery_contentgeneration SET n = 3")
    os.replace(other, file)
    assert watching.read()[0] == 3
    assert closed


def test_a_file_that_is_no_database_yet_is_an_error_of_the_database(file):
    watching.read()
    file.unlink()
    file.write_text("")
    with pytest.raises(DatabaseError):
        watching.read()
    file.write_text("This is no database.")
    with pytest.raises(DatabaseError):
        watching.read()
