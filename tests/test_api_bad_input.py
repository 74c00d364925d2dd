"""Whatever is asked wrongly is told by its name: every parameter of every endpoint of ours, as the resolver knows them.

Wagtail's own endpoints read their parameters themselves: tests/core/test_api_stock.py has a table for those.
"""

import pytest
from django import forms
from django.urls import reverse
from django.urls.resolvers import URLPattern

import cms.api
from cms.core.api import parameters as ours
from cms.core.api.endpoints import ReadEndpoint
from cms.core.drafts import token_for
from syndication.api import CursorField
from tests.api_world import World

pytestmark = pytest.mark.django_db

HUGE, LONG, NUL = "9" * 30, "a" * 10_000, "a\0b"
WORDS = [LONG, NUL]
NUMBERS = [*WORDS, "many", "1.5", "-1", HUGE, "NaN", "0x10", "1e3"]
# By kind of field, what it cannot be. Of a word it is only how long it is, and NUL.
IMPOSSIBLE = {
    forms.IntegerField: NUMBERS,
    forms.DecimalField: [*WORDS, "many", "-1", HUGE, "NaN", "Infinity", "1.234"],
    forms.ChoiceField: [*WORDS, "unknown", "ALL"],
    ours.RichTextFormatField: [*WORDS, "unknown", "HTML", "html,source"],
    ours.ChoicesField: [*WORDS, "unknown", "online,unknown"],
    ours.SlugsField: [*WORDS, "no slug", "ä", "a,b c", ",", "'", '"', "%"],
    ours.ZoneField: [*WORDS, "Mars/Olympus", "+02:00", "../etc/passwd"],
    ours.LocaleField: [*WORDS, "xx", "EN", "1"],
    ours.DateField: [*WORDS, "yesterday", "2026-13-01", "2026-02-30", "20260101", "1.1.2026", HUGE],
    ours.InstantField: [*WORDS, "yesterday", "2026-13-01", "2026-11-23T19:00:00", "2026-11-23T25:00:00Z", HUGE],
    CursorField: [*WORDS, "1", "a.b.c.d", "-1.0.0.0", "1.0.0.0.0", f"{HUGE}.0.0.0"],
    forms.CharField: WORDS,
}


def patterns(found, prefix=""):
    """``{address with <int:pk>: view}`` of the endpoints of ours."""
    for pattern in found:
        address = prefix + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            view = getattr(pattern.callback, "view_class", None)
            if view and issubclass(view, ReadEndpoint):
                yield address, view
        else:
            yield from patterns(pattern.url_patterns, address)


ENDPOINTS = dict(patterns(cms.api.urlpatterns))
# How a thing of an endpoint's own is called in ``World``.
NEEDED = {"q": lambda world: "chair", "token": lambda world: token_for(world.article.get_latest_revision())}
NAMES = {"people": "person", "series": "series", "kinds": "kind", "committees": "committee", "venues": "venue"}
NAMES |= {"forms": "form", "articles": "article", "events": "event", "topics": "topic"}


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        yield World()
        transaction.set_rollback(True)


@pytest.fixture(params=ENDPOINTS)
def endpoint(request, world, db):
    """An address that answers, its form, and the parameters that it needs."""
    address, view = request.param, ENDPOINTS[request.param]
    if "<int:pk>" in address:
        address = address.replace("<int:pk>", str(getattr(world, NAMES[address.partition("/")[0]]).pk))
    form = view.parameters({})
    needed = {name: NEEDED[name](world) for name, field in form.fields.items() if field.required}
    return f"/api/v2/{address}", form.fields, needed


def problem(response):
    """What a refusal says: its status, its kind, and the parameter that it names."""
    kind = response["Content-Type"]
    return response.status_code, kind, response.json().get("parameter") if "json" in kind else None


def impossible(field):
    return next(values for kind, values in IMPOSSIBLE.items() if type(field) is kind)


def test_each_answers_when_it_is_asked_rightly(reader, endpoint):
    address, _fields, needed = endpoint
    assert reader.get(address, needed).status_code == 200


def test_each_parameter_refuses_what_it_cannot_be(reader, endpoint):
    address, fields, needed = endpoint
    asked = [(name, value) for name, field in fields.items() for value in impossible(field)]
    wrong = [
        (name, value[:30], answer)
        for name, value in asked
        if (answer := problem(reader.get(address, needed | {name: value}))) != refusal(name)
    ]
    assert wrong == []


def test_each_parameter_refuses_to_be_given_twice(reader, endpoint):
    address, fields, needed = endpoint
    for name in fields:
        response = reader.get(address, needed | {name: ["1", "1"]})
        assert (response.status_code, response.json()["parameter"]) == (400, name)


def test_each_parameter_refuses_to_be_given_without_a_value(reader, endpoint):
    address, fields, needed = endpoint
    for name in fields:
        assert problem(reader.get(address, needed | {name: ""})) == refusal(name)


@pytest.mark.parametrize("name", ["unknown", "Limit", "limit[]", "fields", "\0", LONG, "ä"])
def test_a_parameter_that_there_is_not_is_refused(reader, endpoint, name):
    address, _fields, needed = endpoint
    assert problem(reader.get(address, needed | {name: "1"})) == refusal(name[:80])


@pytest.mark.parametrize("query", ["q=%ff%fe", "q=%ED%A0%80", "limit=%ff", "%ff=1", "q=%", "q=%zz", "&&&", "=", "=1"])
def test_bytes_that_are_no_text_are_no_error_of_ours(reader, endpoint, query):
    address, _fields, _needed = endpoint
    assert reader.get(f"{address}?{query}").status_code in (200, 400)


@pytest.mark.parametrize("name", [address for address in ENDPOINTS if "<int:pk>" in address])
@pytest.mark.parametrize("number", ["0", "123456789", str(2**31), str(2**63), HUGE, "-1", "abc", "1.5", "%00"])
def test_a_number_that_nothing_has_is_not_found(reader, name, number):
    response = reader.get(f"/api/v2/{name.replace('<int:pk>', number)}")
    assert problem(response)[:2] == (404, "application/problem+json")


@pytest.mark.parametrize("address", ["nothing/", "articles/1/2/", "articles/abc/", "../articles", "%00/", "articles//"])
def test_an_address_that_there_is_not_is_not_found_in_the_same_words(reader, address):
    response = reader.get(f"/api/v2/{address}")
    assert problem(response)[:2] == (404, "application/problem+json")
    assert response.json()["status"] == 404


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(reader, world, endpoint, method):
    address, _fields, _needed = endpoint
    response = getattr(reader, method)(address)
    if (method, address) == ("post", f"/api/v2/forms/{world.form.pk}/"):
        assert problem(response)[:2] == (415, "application/problem+json")  # forms are sent, but not as files are
        return
    assert problem(response)[:2] == (405, "application/problem+json")
    assert "GET" in response["Allow"]


def test_a_head_is_an_answer_without_a_body(reader, endpoint):
    address, _fields, needed = endpoint
    response = reader.head(address, needed)
    assert (response.status_code, response.content) == (200, b"")
    assert response.get("ETag") == reader.get(address, needed).get("ETag")


@pytest.mark.parametrize("accepted", ["text/html", "text/markdown", "application/xml", "*/*", "nonsense", ""])
def test_the_answer_is_json_whatever_is_accepted(reader, endpoint, accepted):
    address, _fields, needed = endpoint
    response = reader.get(address, needed, headers={"accept": accepted})
    assert (response.status_code, response["Content-Type"]) == (200, "application/json")


def test_an_address_without_its_slash_leads_to_the_one_with_it(reader, endpoint):
    address, _fields, _needed = endpoint
    response = reader.get(address.rstrip("/"))
    assert (response.status_code, response["Location"]) == (301, address)


def test_the_contents_name_every_list(reader):
    lists = {address.partition("/")[0] for address in ENDPOINTS} - {"", "preview"}  # which shows what a token names
    assert lists <= reader.get(reverse("api:contents")).json().keys()


def refusal(name):
    return 400, "application/problem+json", name
