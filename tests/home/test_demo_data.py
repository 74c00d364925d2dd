"""The demo society hangs together: whatever its texts name is there, and loading it twice is loading it once."""

import json
import re
from collections import Counter
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import authenticate
from django.core.validators import validate_slug
from wagtail.models import Page, TaskState, WorkflowState

from articles.models import ArticleIndexPage, ArticlePage
from cms.core.models import (
    FooterMenuItem,
    MainMenuItem,
    Person,
    PersonLink,
    SiteDocument,
    SiteImage,
    SocialLink,
    Topic,
    User,
)
from cms.core.rich_text import word_count
from cms.delivery import installation
from editorial import binning
from events.models import (
    AgendaItem,
    Committee,
    ContinuingEducationSettings,
    CreditOffer,
    EventException,
    EventIdentity,
    EventIndexPage,
    EventKind,
    EventOccurrence,
    EventPage,
    EventSpeaker,
    OpenPoint,
    PriceTier,
    Venue,
)
from home.demo import desk, pictures
from home.demo.articles import ARTICLES
from home.demo.articles.besides import BESIDES, SERIES
from home.demo.events import EVENTS
from home.demo.events.places import COMMITTEES, KINDS, VENUES
from home.demo.pages import CONTACT, DOCUMENT, HOME, PAGES
from home.demo.people import PEOPLE, TOPICS
from home.demo.recording import RECORDING
from home.demo.spanish import texts as spanish
from home.management.commands import demo
from home.models import ContactReason, HomePage, StandardPage

TEXTS = [*PAGES, *ARTICLES, *EVENTS]
SECTIONS = {"articles", "events", "people", "contact"}


def keys(rows):
    return {row["slug"] for row in rows}


def by_slug(rows):
    return pytest.mark.parametrize("text", rows, ids=lambda text: text["slug"])


def values(text, kind):
    return [value for name, value in text["body"] if name == kind]


def html(text):
    """All rich text of a body, in its order and without the notes."""
    return " ".join(
        value if isinstance(value, str) else value["text"]
        for kind, value in text["body"]
        if kind in ("text", "callout")
    )


def addresses(text):
    """Every address in a text or beside it."""
    everything = json.dumps(text, ensure_ascii=False)
    return re.findall(r"https?://[^\s\"'<>\\]+", everything)


# What a text names


@by_slug(TEXTS)
def test_its_pictures_and_files_exist(text):
    wanted = {value["image"] for value in values(text, "image")}
    wanted |= {key for value in values(text, "gallery") for key in value["images"]}
    wanted |= {text["picture"]} - {"", None}
    assert wanted <= set(pictures.PICTURES)
    assert {value["document"] for value in values(text, "document")} <= {DOCUMENT["title"]}


@by_slug(TEXTS)
def test_the_pages_it_leads_to_exist(text):
    named = {slug for value in values(text, "related_pages") for slug in value["pages"]}
    named |= {value["target"] for value in values(text, "call_to_action") if "://" not in value["target"]}
    assert named <= keys(TEXTS) | SECTIONS
    assert text["slug"] not in named


@by_slug(TEXTS)
def test_its_notes_are_numbered_as_the_text_calls_them(text):
    (notes,) = values(text, "footnotes") or [[]]
    called = list(dict.fromkeys(re.findall(r"\[(\d+)\]", html(text))))
    assert called == [str(number + 1) for number in range(len(notes))]


@by_slug(TEXTS)
def test_its_addresses_are_invented(text):
    elsewhere = [url for url in addresses(text) if not urlsplit(url).hostname.endswith(".example")]
    assert [url for url in elsewhere if url != RECORDING["url"]] == []


@by_slug(TEXTS)
def test_its_summary_fits(text):
    assert 20 <= len(text["summary"]) <= 255


@by_slug(ARTICLES)
def test_an_article_has_authors_and_topics_that_exist(text):
    assert text["authors"]
    assert set(text["authors"]) <= keys(PEOPLE)
    assert text["topics"]
    assert set(text["topics"]) <= {slug for slug, *_ in TOPICS}


def test_what_stands_beside_the_articles_belongs_to_some():
    parts = [slug for *_, slugs in SERIES for slug in slugs]
    assert {*parts, *BESIDES} <= keys(ARTICLES)
    assert len(parts) == len(set(parts))
    credited = {person for besides in BESIDES.values() for person in besides.get("credentials", ())}
    assert credited <= keys(PEOPLE)


@by_slug(ARTICLES)
def test_an_article_is_as_long_as_an_article(text):
    words = word_count(html(text)) + sum(word_count(value["text"]) for value in values(text, "quote"))
    assert 400 <= words <= 1600


# The whole


@pytest.mark.parametrize(
    "rows", [PAGES, ARTICLES, EVENTS, PEOPLE, KINDS, COMMITTEES, VENUES], ids=lambda rows: rows[0]["slug"]
)
def test_no_two_have_one_address(rows):
    assert [slug for slug, uses in Counter(row["slug"] for row in rows).items() if uses > 1] == []


@pytest.mark.parametrize(
    ("rows", "parent"), [(PAGES, HomePage), (ARTICLES, ArticleIndexPage), (EVENTS, EventIndexPage)]
)
def test_every_address_is_allowed(rows, parent):
    for slug in keys(rows):
        validate_slug(slug)
    assert [slug for slug in keys(rows) if parent.takes_address(slug)] == []
    assert not keys(PAGES) & SECTIONS


def test_there_is_as_much_as_was_asked_for():
    assert len(ARTICLES) >= 24
    assert len(EVENTS) >= 40


def test_every_picture_can_be_drawn_and_is_described():
    assert set(pictures.PICTURES) <= set(pictures.SCENES)
    assert keys(PEOPLE) == set(pictures.PORTRAITS)
    assert all(about["alt"] for about in pictures.PICTURES.values())
    titles = Counter(about["title"] for about in pictures.PICTURES.values())
    assert max(titles.values()) == 1


def test_the_front_page_and_the_form_are_complete():
    assert HOME["picture"] in pictures.PICTURES
    assert CONTACT["reasons"]


def test_whoever_logs_in_is_one_of_the_people():
    assert {slug for *_rest, slug in desk.LOGINS} <= keys(PEOPLE)


# Loading it


@pytest.mark.django_db
def test_a_database_of_older_code_is_brought_up_to_date_first():
    assert not demo.database_is_behind()
    installation.remove()
    assert demo.database_is_behind()


MODELS = [
    AgendaItem,
    ArticlePage,
    Committee,
    ContactReason,
    ContinuingEducationSettings,
    CreditOffer,
    EventException,
    EventIdentity,
    EventKind,
    EventOccurrence,
    EventPage,
    EventSpeaker,
    FooterMenuItem,
    MainMenuItem,
    OpenPoint,
    Page,
    Person,
    PersonLink,
    PriceTier,
    SiteDocument,
    SiteImage,
    SocialLink,
    StandardPage,
    TaskState,
    Topic,
    User,
    Venue,
    WorkflowState,
]


def counts():
    return {model.__name__: model.objects.count() for model in MODELS}


def test_loading_it_again_makes_only_what_is_missing(load, reader):
    load()
    first = counts()
    assert first["ArticlePage"] == len(ARTICLES) + len(spanish.ARTICLES) + 2  # two are on the desk
    assert first["EventPage"] == len(EVENTS) + len(spanish.EVENTS)
    assert first["WorkflowState"] == 1
    assert not Page.objects.filter(live=False).exclude(pk__in=ArticlePage.objects.not_live()).exists()
    load()
    assert counts() == first
    the_spanish_part_can_be_read(reader)
    EventPage.objects.get(slug=EVENTS[0]["slug"]).delete()
    EventPage.objects.filter(slug=EVENTS[1]["slug"]).update(title="Ours")
    load()
    assert counts() == first
    assert EventPage.objects.get(slug=EVENTS[1]["slug"]).title == "Ours"
    shown = ["/", "/articles/", "/events/", f"/articles/{ARTICLES[0]['slug']}/", f"/events/{EVENTS[0]['slug']}/"]
    assert [address for address in shown if reader.get(address).status_code != 200] == []
    assert all(authenticate(username=email, password=desk.PASSWORD) for email, *_rest in desk.LOGINS)


def test_nor_what_was_put_into_the_bin(load):
    load()
    waiting = ArticlePage.objects.get(slug="a-chair-for-the-late")
    binning.put(waiting, waiting.owner)
    before = counts()
    load()
    assert counts() == before


def the_spanish_part_can_be_read(reader):
    home = HomePage.objects.get(slug="es")
    for page in home.get_descendants(inclusive=True):
        html = BeautifulSoup(reader.get(page.url).content, "html.parser").html
        assert html["lang"] == "es"
    front = reader.get("/es/").content.decode()
    assert all(text["title"] in front for text in [*spanish.ARTICLES, *spanish.EVENTS])
    assert "/es/quienes-somos/" in reader.get("/about/").content.decode()
