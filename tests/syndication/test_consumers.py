"""Other sites with a key: they may ask more often, and one that is not known is told so."""

import re

import pytest
from django.urls import reverse

from cms.delivery.triggers import content_models
from syndication.consumers import Consumer, find, hashed
from tests.factories import ArticlePageFactory, UserFactory

pytestmark = pytest.mark.django_db

API = "/api/v2/articles/"


@pytest.fixture
def consumer(db):
    """A site with a key, which is ``consumer.key``."""
    consumer = Consumer(name="National association", requests_a_minute=3)
    consumer.key = consumer.make_key()
    consumer.save()
    return consumer


@pytest.fixture(autouse=True)
def _two_a_minute(settings):
    settings.API_REQUESTS_A_MINUTE = 2


def ask(reader, key=None, address=API):
    return reader.get(address, headers={"X-API-Key": key} if key is not None else {})


# What a key is good for


def test_a_site_with_a_key_may_ask_as_often_as_it_was_promised(reader, consumer):
    assert [ask(reader, consumer.key).status_code for _ in range(4)] == [200, 200, 200, 429]
    assert [ask(reader).status_code for _ in range(3)] == [200, 200, 429]


def test_it_is_told_what_is_left(reader, consumer):
    response = ask(reader, consumer.key)
    assert response["RateLimit-Policy"] == '"consumer";q=3;w=60'
    assert response["RateLimit"].startswith('"consumer";r=2;')


def test_it_may_ask_without_end_where_that_was_promised(reader, consumer):
    Consumer.objects.update(requests_a_minute=0)
    assert {ask(reader, consumer.key).status_code for _ in range(10)} == {200}


def test_the_answer_is_the_one_that_everybody_gets(reader, consumer):
    ArticlePageFactory()
    known, anybody = ask(reader, consumer.key), ask(reader)
    assert known.content == anybody.content
    assert [known[name] for name in ("ETag", "Cache-Control")] == [anybody[name] for name in ("ETag", "Cache-Control")]


@pytest.mark.parametrize("address", ["/api/v2/pages/", "/api/v2/", "/api/v2/changes/", "/api/v2/images/"])
def test_every_endpoint_knows_it(reader, consumer, address):
    assert ask(reader, consumer.key, address)["RateLimit-Policy"].startswith('"consumer"')


# Who has none


@pytest.mark.parametrize("key", ["", "x", "ch_", "a" * 10_000, "\ud800", "ä", "' OR 1=1 --"])
def test_a_key_that_was_not_given_out_is_refused(reader, consumer, key):
    response = ask(reader, key.encode(errors="replace").decode("latin-1"))
    assert (response.status_code, response["Content-Type"]) == (401, "application/problem+json")
    assert response.json()["title"] == "Unauthorized"
    assert response["WWW-Authenticate"] == "ApiKey"
    assert response["Cache-Control"] == "no-store"


def test_wagtails_own_endpoints_refuse_it_too(reader):
    response = ask(reader, "x", "/api/v2/pages/")
    assert (response.status_code, response["Content-Type"]) == (401, "application/problem+json")


def test_a_key_that_is_switched_off_is_refused_at_once(reader, consumer):
    assert ask(reader, consumer.key).status_code == 200
    Consumer.objects.update(is_active=False)
    assert ask(reader, consumer.key).status_code == 401
    assert Consumer in content_models()  # what is remembered of keys is forgotten with every change to one


def test_knowing_it_costs_one_question_until_something_changes(reader, consumer, count_queries, remembering, settings):
    settings.API_REQUESTS_A_MINUTE = 0
    Consumer.objects.update(requests_a_minute=0)
    ask(reader), ask(reader, consumer.key)
    assert count_queries(lambda: ask(reader, consumer.key)) == count_queries(lambda: ask(reader))


# The key itself


def test_only_its_hash_is_kept(consumer):
    row = Consumer.objects.filter(pk=consumer.pk).values().get()
    assert consumer.key not in str(row)
    assert row["key_hash"] == hashed(consumer.key)
    assert find(consumer.key).pk == consumer.pk
    assert find(row["key_hash"]) is None


def test_no_two_are_alike(consumer):
    other = Consumer(name="Another")
    assert other.make_key() != consumer.key
    assert len(consumer.key) > 40


# At the desk


@pytest.fixture
def desk(log_in):
    return log_in(UserFactory(groups=["Web stewards"]))


def key_in(response):
    [key] = re.findall(r"ch_[\w-]{43}", response.content.decode())
    return key


def address_of(action, *args):
    return reverse(f"syndication_consumer_modeladmin_{action}", args=args)


FORM = {
    "name": "National association",
    "email": "web@association.example",
    "requests_a_minute": "100",
    "is_active": "on",
}


def test_a_steward_makes_a_key_which_is_shown_once(desk, reader):
    response = desk.post(address_of("create"), FORM, follow=True)
    key = key_in(response)
    assert ask(reader, key).status_code == 200
    assert key not in desk.get(address_of("index")).content.decode()
    assert key not in desk.get(address_of("edit", Consumer.objects.get().pk)).content.decode()
    assert key[:8] in desk.get(address_of("index")).content.decode()


def test_a_steward_makes_another_and_the_first_stops_working(desk, reader, consumer):
    response = desk.post(address_of("edit", consumer.pk), FORM | {"wants_new_key": "on"}, follow=True)
    assert ask(reader, key_in(response)).status_code == 200
    assert ask(reader, consumer.key).status_code == 401


def test_other_changes_leave_the_key_as_it_is(desk, reader, consumer):
    response = desk.post(address_of("edit", consumer.pk), FORM, follow=True)
    assert "ch_" not in response.content.decode().replace(consumer.key[:8], "")
    assert ask(reader, consumer.key).status_code == 200
    assert Consumer.objects.get().requests_a_minute == 100


def test_what_is_missing_is_said(desk):
    response = desk.post(address_of("create"), {"name": "", "requests_a_minute": "-1"})
    assert response.status_code == 200
    assert Consumer.objects.count() == 0
    assert "This field is required" in response.content.decode()


@pytest.mark.parametrize("group", ["Authors", "Reviewers", "Editors"])
def test_nobody_else_makes_keys(log_in, group):
    response = log_in(UserFactory(groups=[group])).post(address_of("create"), FORM)
    assert response.status_code in (302, 403)
    assert Consumer.objects.count() == 0


def test_the_list_asks_for_no_picture_that_is_not_here(desk, consumer):
    """Those of yes and no belong to Django's admin."""
    Consumer.objects.create(name="Another", is_active=False, key_hash="x")
    page = desk.get(address_of("index")).content.decode()
    assert "in use" in page
    assert "switched off" in page
    assert "/static/admin/" not in page


def test_the_endpoints_of_the_desk_itself_know_no_keys(log_in, settings):
    settings.API_REQUESTS_A_MINUTE = 100
    desk = log_in(UserFactory(groups=["Editors"]))
    assert desk.get(reverse("wagtailadmin_api:pages:listing")).status_code == 200
