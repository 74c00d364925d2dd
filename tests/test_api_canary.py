"""No parameter of the API brings out what is not public.

Every parameter of every endpoint, as the OpenAPI document names them, is asked for hidden pages by their number,
address, slug and words, while the site holds pages in every hidden state. test_public_surfaces.py has the world, and
fetches every address of it.
"""

import os
from functools import cache
from random import Random
from urllib.parse import urlencode

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, Site

import cms.api
from articles.models import ArticlePage
from cms.core.api.schema import document
from cms.core.models import SocietySettings
from home.models import ContactMessage, ContactPage, ContactReason
from syndication.models import Consumer
from tests import factories as make
from tests.test_public_surfaces import STATES, build_world, canary

pytestmark = pytest.mark.django_db

OPERATIONS = {path: methods["get"] for path, methods in document(cms.api.described)["paths"].items()}
ASKED = [
    (path, parameter["name"])
    for path, operation in OPERATIONS.items()
    for parameter in operation["parameters"]
    if parameter.get("in") == "query"
]
PEOPLE = "canary.example"  # where all have their mail of whom nobody should hear
# Words that the hidden pages have, but not their names: those would be in an answer that repeats what was asked.
WORDS = ["title", "summary", "body", "canary", "person", "slug", "words", "Public"]
FIELDS = ["*", "_,title", "body", "parent(*)", "parent(title,body)", "owner", "-title", "authors(*)", "image(*)"]


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        world = build_world()
        know_people(world)
        yield world
        transaction.set_rollback(True)


def know_people(world):
    """Owners, writers, reviewers, visitors: whose addresses stand in the database, beside what is public."""
    site = Site.objects.get(is_default_site=True)
    member = make.UserFactory(email=f"member@{PEOPLE}", first_name="Canarymember")
    make.PersonFactory(user=member, name="A member")
    SocietySettings.objects.filter(site=site).update(email=f"society@{PEOPLE}")
    Page.objects.update(owner=member)
    page = ContactPage.objects.first()
    ContactReason.objects.create(page=page, label="Membership", email=f"reason@{PEOPLE}")
    today = timezone.localdate()
    ContactMessage.objects.create(page=page, name="x", email=f"visitor@{PEOPLE}", message="x", delete_after=today)
    Consumer.objects.create(name="x", email=f"consumer@{PEOPLE}", key_hash="x")
    article = ArticlePage.objects.get(pk=world["article"].pk)
    article.save_revision(user=member)
    article.get_workflow().start(article, member)


def one_of_each(world):
    """Of each type in each state."""
    found = {(page.slug.partition("-")[0], type(page)): page for page in world["hidden"]}
    return list(found.values())


def values_for(world):
    """What every parameter is asked for."""
    hidden = one_of_each(world)
    numbers, paths = [str(page.pk) for page in hidden], [page.url for page in hidden if page.url]
    slugs = [f"{canary(state)}-{what}" for state in STATES for what in ("slug", "person")]
    others = ["articles.ArticlePage", "home.StandardPage", "-title", "first_published_at", "en", "es", "true", "root"]
    return [*numbers, *paths, *slugs, *WORDS, *FIELDS, *others]


def some_of(values, *parameter):
    """A fourth, another one for each parameter, and the public words always; all with ``CASES=long``."""
    if os.environ.get("CASES") == "long":
        return values
    return {"Public", "home.StandardPage", *Random(str(parameter)).sample(values, len(values) // 4)}  # noqa: S311


@pytest.fixture(scope="module")
def shown(world):
    """``shown(path, name)`` is ``{value: what is answered}``, without the value itself."""
    client, values, details = Client(), values_for(world), [page.pk for page in one_of_each(world)]

    def ask(path, name, value):
        needed = {"q": "title"} if path == "/search/" else {}
        query = urlencode(needed | {name: value})
        answer = client.get(f"/api/v2{path}?{query}", follow=True).content.decode().lower()
        return answer.replace(value.lower(), "")

    @cache
    def of(path, name):
        if "{id}" in path:
            return {
                (pk, value): ask(path.format(id=pk), name, value) for pk in details for value in ("*", "en", "source")
            }
        return {value: ask(path, name, value) for value in some_of(values, path, name)}

    return of


@pytest.mark.parametrize(("path", "name"), ASKED, ids=lambda part: part)
def test_no_parameter_brings_out_what_is_hidden(shown, path, name):
    words = ["canaryjoinlink", "canarymember", PEOPLE, *map(canary, STATES)]
    leaks = [(value, word) for value, answer in shown(path, name).items() for word in words if word in answer]
    assert leaks == []


def test_the_parameters_do_ask_for_something(shown, world):
    """Public pages are found by the same questions."""
    assert '"title":" article"' in shown("/pages/", "search")["Public"]
    assert '"title":" article"' in shown("/search/", "q")["Public"]
    assert "public page" in shown("/pages/", "type")["home.StandardPage"]
    assert len(one_of_each(world)) > 2 * len(STATES)
