"""What an article or an event can begin with."""

import json

import pytest
from django.urls import reverse

from articles.models import ArticlePage
from editorial.starts import STARTS
from events.models import EventPage

from . import desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def sections(article_index, event_index):
    return {ArticlePage: article_index, EventPage: event_index}


def form_address(sections, kind):
    return reverse("wagtailadmin_pages:add", args=[kind._meta.app_label, kind._meta.model_name, sections[kind].pk])


@pytest.mark.parametrize("start", STARTS, ids=lambda start: start.name)
def test_a_start_brings_its_headings(sections, log_in, author, start):
    response = log_in(author).get(form_address(sections, start.kind.page), {"start": start.name})

    body = response.context["form"].instance.body
    assert [block.value["text"] for block in body if block.block_type == "heading"] == list(map(str, start.headings))
    assert [block.block_type for block in body] == ["text", *["heading", "text"] * len(start.headings)]


@pytest.mark.parametrize("name", ["", "nonsense", "training"])
def test_a_new_article_has_an_open_text_and_nothing_else(sections, log_in, author, name):
    response = log_in(author).get(form_address(sections, ArticlePage), {"start": name})

    assert [block.block_type for block in response.context["form"].instance.body] == ["text"]


def test_an_evening_begins_in_the_evening(sections, log_in, author):
    form = desk.open_editor(log_in(author), None, form_address(sections, EventPage) + "?start=social")

    assert (form["start_time"], form["end_time"]) == ("19:00", "21:30")


def text_block(number, words):
    """What the editor sends of a text in the body."""
    paragraph = {"key": "a", "text": words, "type": "unstyled", "depth": 0, "inlineStyleRanges": [], "entityRanges": []}
    value = json.dumps({"blocks": [paragraph], "entityMap": {}})
    sent = {"value": value, "type": "text", "order": number, "deleted": "", "id": ""}
    return {f"body-{number}-{name}": said for name, said in sent.items()}


def test_texts_that_stayed_empty_are_not_kept(sections, log_in, author):
    client, address = log_in(author), form_address(sections, ArticlePage)
    body = {"body-count": "3"} | text_block(0, "") | text_block(1, "Said.") | text_block(2, " ")

    client.post(address, desk.open_editor(client, None, address) | body | {"title": "Kettle", "slug": "kettle"})

    article = ArticlePage.objects.get(slug="kettle")
    assert [block.value.source for block in article.body] == ['<p data-block-key="a">Said.</p>']


def test_a_disclosure_that_nobody_wrote_is_none(sections, log_in, author):
    """Its heading would stand on the page alone."""
    client, address = log_in(author), form_address(sections, ArticlePage)
    nothing = text_block(0, "")["body-0-value"]

    client.post(
        address,
        desk.open_editor(client, None, address) | {"title": "Kettle", "slug": "kettle", "disclosure": nothing},
    )

    assert ArticlePage.objects.get(slug="kettle").disclosure == ""


def test_a_mistake_is_said_at_its_own_block(sections, log_in, author, draft):
    """Also behind a text that is left out."""
    client = log_in(author)
    video = {"value-url": "not an address", "value-title": "x", "type": "embed", "order": 1, "deleted": "", "id": ""}
    body = {"body-count": "2"} | text_block(0, "") | {f"body-1-{name}": said for name, said in video.items()}

    response = client.post(desk.edit_address(draft), desk.open_editor(client, draft) | body)

    [error] = response.context["form"].errors["body"].as_data()
    assert list(error.block_errors) == [1]
