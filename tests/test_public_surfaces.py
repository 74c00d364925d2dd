"""Nothing that is not public stands anywhere in what anybody can fetch.

Whoever is named only there is hidden with it. The addresses come from the URL resolver and from the routes of the page
types: one that this test does not know fails it. Each is fetched while the site holds pages in every state that is not
public, all of them linked to and filed under everything that could show them. A state has one word that stands in its
title, summary, body and slug, and in the name of somebody whom nothing else names.
"""

from datetime import time, timedelta
from functools import cache

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.urls import get_resolver
from django.urls.resolvers import URLResolver
from django.utils import timezone, translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction, Site

from articles.models import ArticleAuthor, ArticleIndexPage, ArticlePage, ArticleSeries
from cms.core.models import FooterMenuItem, MainMenuItem, Navigation, Person, Topic
from editorial import binning
from events.models import Committee, EventException, EventIndexPage, EventKind, EventPage, Venue
from home.models import ContactPage, HomePage, PeoplePage, StandardPage
from tests import factories as make

pytestmark = pytest.mark.django_db

STATES = ["draft", "newer_draft", "scheduled", "private", "below_private", "expired", "alias", "binned"]
SECRET_LINK = "https://meet.example/j/canaryjoinlink"


def canary(state):
    return f"canary{state.replace('_', '')}"


# The world


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """Pages in every state, built once and taken back at the end."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield build_world()
        transaction.set_rollback(True)


def build_world():
    person, topic, kind = make.PersonFactory(), make.TopicFactory(), make.KindFactory()
    home = HomePage.objects.get()
    call_command("setup_society", language="es", name="Sociedad", verbosity=0)
    second = HomePage.objects.child_of(home).get()
    public, spanish = (public_pages(sections(home), person, topic, kind) for home in (home, second))
    hidden = [
        page
        for part in (public, spanish)
        for state in STATES
        for page in HIDDEN[state](state, part, person, topic, kind)
    ]
    link_to_everything(public["page"], hidden)
    link_to_everything(spanish["page"], hidden)
    document, image = make.DocumentFactory(), make.ImageFactory()
    hidden_series = [page for page in hidden if isinstance(page, EventPage) and not page.alias_of_id]
    busy_days = [page.start_date for page in [public["event"], *hidden_series]]
    return public | {
        "spanish": spanish,
        "person": person,
        "hidden": hidden,
        "hidden_series": hidden_series,
        "busy_days": busy_days,
        "document": document,
        "image": image,
        "topic": topic,
        "kind": kind,
    }


def sections(home):
    """Where articles, events and pages stand in a language."""
    return {
        "article": ArticleIndexPage.objects.child_of(home).get(),
        "event": EventIndexPage.objects.child_of(home).get(),
        "page": home,
    }


def public_pages(sections, person, topic, kind):
    return {
        "sections": sections,
        "article": make.ArticlePageFactory(
            title="Public article", parent=sections["article"], authors=[person], topics=[topic]
        ),
        "event": public_series(kind, sections["event"]),
        "page": make.StandardPageFactory(title="Public page", parent=sections["page"]),
    }


def public_series(kind, parent):
    """With a date that is cancelled, one that was moved and one that was left out."""
    first = timezone.localdate() + timedelta(days=3)
    days = [first + timedelta(weeks=number) for number in (1, 2, 3)]
    return make.EventPageFactory(
        title="Public event",
        parent=parent,
        kind=kind,
        join_url=SECRET_LINK,
        attendance_mode="mixed",
        start_date=first,
        rrule="FREQ=WEEKLY",
        show_in_lists="all",
        exceptions=[
            EventException(original_date=days[0], kind="cancelled", note="Nobody has time."),
            EventException(original_date=days[1], kind="changed", start_time=time(18)),
            EventException(original_date=days[2], kind="removed"),
        ],
    )


def dates_of(page):
    """The addresses of the single dates that an event has, or would have if anybody saw it."""
    days = [page.start_date + timedelta(weeks=number) for number in range(5)]
    return [f"{page.url}{day}/" for day in days]


def words(state):
    word = canary(state)
    return {
        "title": f"{word} title",
        "slug": f"{word}-slug",
        "summary": f"{word} summary",
        "body": [("text", f"<p>{word} body</p>")],
    }


def somebody(state):
    """Whom nothing but the pages of this state names."""
    slug = f"{canary(state)}-person"
    return Person.objects.filter(slug=slug).first() or make.PersonFactory(name=f"{canary(state)} person", slug=slug)


def in_state(state, sections, person, topic, kind, **fields):
    """One page of each type, published unless ``draft=True``."""
    article, event, page = (words(state) | fields | {"parent": parent} for parent in sections.values())
    return [
        make.ArticlePageFactory(**article, authors=[person, somebody(state)], topics=[topic]),
        make.EventPageFactory(**event, speakers=[somebody(state)], kind=kind, rrule="FREQ=WEEKLY"),
        make.StandardPageFactory(**page),
    ]


def draft(state, public, *vocabulary):
    return in_state(state, public["sections"], *vocabulary, draft=True)


def newer_draft(state, public, *vocabulary):
    for page in (public["article"], public["event"], public["page"]):
        page.title, page.summary, page.body = f"{canary(state)} title", f"{canary(state)} summary", words(state)["body"]
        if page == public["article"]:
            page.authors.add(ArticleAuthor(person=somebody(state)))
        page.save_revision()
    return []


def scheduled(state, public, *vocabulary):
    pages = in_state(state, public["sections"], *vocabulary, draft=True)
    for page in pages:
        page.go_live_at = timezone.now() + timedelta(days=1)
        page.save_revision().publish()
    return pages


def private(state, public, *vocabulary):
    pages = in_state(state, public["sections"], *vocabulary)
    for page in pages:
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return pages


def below_private(state, public, *vocabulary):
    home = public["sections"]["page"]
    section = make.StandardPageFactory(title=f"{canary(state)} section", slug=f"{canary(state)}-section", parent=home)
    PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.PASSWORD, password="word")
    return [section, make.StandardPageFactory(parent=section, **words(state))]


def expired(state, public, *vocabulary):
    pages = in_state(state, public["sections"], *vocabulary)
    Page.objects.filter(pk__in=[page.pk for page in pages]).update(expire_at=timezone.now() - timedelta(seconds=1))
    return pages


def alias(state, public, *vocabulary):
    """An alias has its source's words; only its slug is its own."""
    return [
        page.create_alias(update_slug=f"{canary(state)}-slug", parent=page.get_parent())
        for page in (public["article"], public["event"], public["page"])
    ]


def binned(state, public, *vocabulary):
    """As they were known to readers: at their former addresses."""
    pages = in_state(state, public["sections"], *vocabulary)
    for page in pages:
        binning.put(page, user=None)
    return pages


HIDDEN = {
    "draft": draft,
    "newer_draft": newer_draft,
    "scheduled": scheduled,
    "private": private,
    "below_private": below_private,
    "expired": expired,
    "alias": alias,
    "binned": binned,
}


def link_to_everything(page, hidden):
    """From a body, from the menus, from redirects."""
    page = StandardPage.objects.get(pk=page.pk)
    links = "".join(f'<a linktype="page" id="{target.pk}">words</a> ' for target in hidden)
    page.body = [
        ("text", f"<p>{links}</p>"),
        ("related_pages", {"title": "Read next", "pages": hidden}),
        *(("call_to_action", {"title": "Go", "label": "Go", "page": target}) for target in hidden),
    ]
    page.title = "Public page"
    page.save()
    navigation = Navigation.for_site(Site.objects.get(is_default_site=True))
    for number, target in enumerate(hidden):
        MainMenuItem.objects.create(navigation=navigation, page=target)
        FooterMenuItem.objects.create(navigation=navigation, page=target)
        Redirect.objects.get_or_create(old_path=f"/old-{number}", redirect_page=target)


# The surfaces: by route, the addresses that are fetched. ``None`` says why a route shows no content.

API_VOCABULARIES = {
    "people": Person,
    "topics": Topic,
    "series": ArticleSeries,
    "kinds": EventKind,
    "committees": Committee,
    "venues": Venue,
}


def in_one_list(name):
    return lambda w: [f"/api/v2/{name}/?limit=100"]


def in_details(name, model):
    return lambda w: [f"/api/v2/{name}/{pk}/" for pk in model.objects.values_list("pk", flat=True)]


API_LISTS = ["pages", "articles", "events", "occurrences", "images", "documents", "redirects"]
SURFACES = {
    "api/v2/": lambda w: ["/api/v2/"],
    "api/v2/articles/": lambda w: (
        ["/api/v2/articles/?limit=100", f"/api/v2/articles/?topic={w['topic'].slug}"]
        + [f"/api/v2/articles/?q={canary(state)}" for state in STATES]
    ),
    "api/v2/articles/<int:pk>/": lambda w: api_details("articles", w, ArticlePage),
    "api/v2/events/": lambda w: ["/api/v2/events/?limit=100", f"/api/v2/events/?kind={w['kind'].slug}"],
    "api/v2/events/<int:pk>/": lambda w: api_details("events", w, EventPage),
    "api/v2/occurrences/": lambda w: ["/api/v2/occurrences/?limit=100", "/api/v2/occurrences/?from=2020-01-01"],
    "api/v2/search/": lambda w: [f"/api/v2/search/?q={words}" for words in ("public", *map(canary, STATES))],
    "api/v2/search/suggest/": lambda w: [
        f"/api/v2/search/suggest/?q={words}" for words in ("pub", "can", *map(canary, STATES))
    ],
    "api/v2/pages/": lambda w: (
        [
            "/api/v2/pages/?limit=100&fields=*",
            "/api/v2/pages/?type=articles.ArticlePage&fields=*",
            "/api/v2/pages/?type=events.EventPage&fields=*",
            "/api/v2/pages/?type=home.StandardPage&fields=*",
            "/api/v2/pages/?child_of=root",
            f"/api/v2/pages/?child_of={w['page'].get_parent().pk}&fields=*",
            f"/api/v2/pages/?descendant_of={w['page'].get_parent().pk}&fields=*",
            "/api/v2/pages/?order=title&fields=*",
        ]
        + [f"/api/v2/pages/?search={canary(state)}" for state in STATES]
    ),
    "api/v2/pages/<int:pk>/": lambda w: api_details("pages", w, Page),
    "api/v2/pages/find/": lambda w: (
        [f"/api/v2/pages/find/?html_path={page.url}" for page in w["hidden"]]
        + [f"/api/v2/pages/find/?id={page.pk}" for page in w["hidden"]]
    ),
    "api/v2/images/": lambda w: ["/api/v2/images/?fields=*"],
    "api/v2/images/<int:pk>/": lambda w: [f"/api/v2/images/{w['image'].pk}/"],
    "api/v2/images/find/": lambda w: [f"/api/v2/images/find/?id={w['image'].pk}"],
    **{f"api/v2/{name}/": in_one_list(name) for name in API_VOCABULARIES},
    **{f"api/v2/{name}/<int:pk>/": in_details(name, model) for name, model in API_VOCABULARIES.items()},
    "api/v2/site/": lambda w: ["/api/v2/site/", "/api/v2/site/?locale=es"],
    "api/v2/<nothing>/": lambda w: ["/api/v2/nothing/"],
    "api/v2/preview/": lambda w: ["/api/v2/preview/", "/api/v2/preview/?token=x"],
    "api/v2/schema/": lambda w: ["/api/v2/schema/"],
    "api/v2/docs/": lambda w: ["/api/v2/docs/"],
    "api/v2/forms/": lambda w: ["/api/v2/forms/"],
    "api/v2/forms/<int:pk>/": lambda w: [
        f"/api/v2/forms/{pk}/" for pk in ContactPage.objects.values_list("pk", flat=True)
    ],
    "api/v2/changes/": lambda w: ["/api/v2/changes/?limit=100"],
    "api/v2/documents/": lambda w: ["/api/v2/documents/?fields=*"],
    "api/v2/documents/<int:pk>/": lambda w: [f"/api/v2/documents/{w['document'].pk}/"],
    "api/v2/documents/find/": lambda w: [f"/api/v2/documents/find/?id={w['document'].pk}"],
    "api/v2/redirects/": lambda w: ["/api/v2/redirects/?fields=*&limit=100"],
    "api/v2/redirects/<int:pk>/": lambda w: [
        f"/api/v2/redirects/{pk}/" for pk in Redirect.objects.values_list("pk", flat=True)
    ],
    "api/v2/redirects/find/": lambda w: [
        f"/api/v2/redirects/find/?html_path={path}" for path in Redirect.objects.values_list("old_path", flat=True)
    ],
    "articles/feed.atom": lambda w: ["/articles/feed.atom", f"/articles/feed.atom?topic={w['topic'].slug}"],
    "articles/feed.json": lambda w: ["/articles/feed.json", f"/articles/feed.json?topic={w['topic'].slug}"],
    "events/calendar.ics": lambda w: ["/events/calendar.ics", f"/events/calendar.ics?kind={w['kind'].slug}"],
    "events/<page_slug:slug>.ics": lambda w: (
        [f"/events/{w['event'].slug}.ics"] + [f"/events/{page.slug}.ics" for page in w["hidden"]]
    ),
    "events/feed.atom": lambda w: ["/events/feed.atom", f"/events/feed.atom?kind={w['kind'].slug}"],
    "events/feed.json": lambda w: ["/events/feed.json", f"/events/feed.json?kind={w['kind'].slug}"],
    "search/": lambda w: ["/search/"] + [f"/search/?q={words}" for words in ("public", *map(canary, STATES))],
    "sitemap.xml": lambda w: ["/sitemap.xml"],
    "sitemap-<slug:section>.xml": lambda w: ["/sitemap-pages.xml"],
    "llms.txt": lambda w: ["/llms.txt"],
    "<page>.md": lambda w: [in_markdown(address) for address in pages_of(w)],
    "robots.txt": lambda w: ["/robots.txt"],
    "site.css": lambda w: ["/site.css"],
    "favicon.ico": lambda w: ["/favicon.ico"],
    "review/<str:token>/": lambda w: ["/review/forged/"],
    "styleguide/": lambda w: ["/styleguide/"],
    "healthz": lambda w: ["/healthz"],
    "readyz": lambda w: ["/readyz"],
    "documents/<int:document_id>/<path:document_filename>": lambda w: [w["document"].url],
    "documents/authenticate_with_password/<int:restriction_id>/": lambda w: [
        "/documents/authenticate_with_password/999999/"
    ],
    "media/<path:path>": lambda w: [w["image"].file.url, "/media/nothing"],
    "forms/<int:page_id>/": lambda w: [f"/forms/{ContactPage.objects.first().pk}/"],
    "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/": lambda w: [
        "/_util/authenticate_with_password/999999/999999/"
    ],
    "_util/login/": lambda w: ["/_util/login/"],
    "<wagtail page>": lambda w: pages_of(w) + misspelled(w),
}


def pages_of(w):
    return (
        [
            "/",
            "/articles/",
            "/articles/archive/",
            f"/articles/?topic={w['topic'].slug}",
            "/events/",
            f"/events/?kind={w['kind'].slug}",
            "/events/past/",
            "/people/",
            f"/people/{w['person'].slug}/",
            f"/articles/?author={w['person'].slug}",
            "/contact/",
            "/contact/sent/",
            w["article"].url,
            w["event"].url,
            w["page"].url,
            "/nothing-here/",
            *spanish_pages(w),
        ]
        + [f"/people/{canary(state)}-person/" for state in STATES]
        + [f"/articles/?author={canary(state)}-person" for state in STATES]
        + dates_of(w["event"])
        + [address for page in w["hidden_series"] for address in dates_of(page)]
        + [f"/events/?on={day}" for day in w["busy_days"]]
        + sorted({f"/events/{day:%Y/%m}/" for day in w["busy_days"]})
    )


def misspelled(w):
    """Addresses where nothing is, near to those of what nobody may see."""
    return [f"{page.url.rstrip('/')}x/" for page in w["hidden"]]


def in_markdown(address):
    path, mark, query = address.partition("?")
    return f"{path.rstrip('/') or '/index'}.md{mark}{query}"


def api_details(endpoint, world, model):
    numbers = (
        Page.objects.filter(depth__gt=1).values_list("pk", flat=True)
        if model is Page
        else model.objects.values_list("pk", flat=True)
    )
    query = "?fields=*" if endpoint == "pages" else ""
    return [f"/api/v2/{endpoint}/{number}/{query}" for number in numbers]


def spanish_pages(w):
    pages = [page for page in w["spanish"].values() if isinstance(page, Page)]
    return [
        *(page.url for page in [*pages, *w["spanish"]["sections"].values()]),
        "/es/contacto/",
        "/es/eventos/past/",
        f"/es/articulos/?topic={w['topic'].slug}",
        "/es/nada/",
        *dates_of(w["spanish"]["event"]),
    ]


def in_spanish(route):
    """What is fetched at a fixed address is fetched at that of the second language, too."""
    return lambda w: [f"/es{address}" for address in SURFACES[route](w)]


IN_EACH_LANGUAGE = [
    "articles/feed.atom",
    "articles/feed.json",
    "events/<page_slug:slug>.ics",
    "events/calendar.ics",
    "events/feed.atom",
    "events/feed.json",
    "forms/<int:page_id>/",
    "search/",
]
SURFACES |= {f"es/{route}": in_spanish(route) for route in IN_EACH_LANGUAGE}


def routes():
    """Every route of the site but the admin's, in one spelling."""
    found = set()
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            found |= set(_routes(get_resolver().url_patterns))
    return sorted(found)


SPELLINGS = {
    r"api/v2/(?:[\w-]+/)+": "api/v2/<nothing>/",
    r"media/(?P<path>.+)": "media/<path:path>",
    r"documents/(\d+)/(.*)": "documents/<int:document_id>/<path:document_filename>",
    r"((?:[\w\-]+/)*)": "<wagtail page>",
    r"(?P<path>(?:[\w-]+/)*[\w-]+)\.md": "<page>.md",
}


def _routes(patterns, prefix=""):
    for pattern in patterns:
        route = prefix + str(pattern.pattern).removeprefix("^").removesuffix("$").removesuffix("\\Z")
        if route.startswith("admin/"):
            continue
        if isinstance(pattern, URLResolver):
            yield from _routes(pattern.url_patterns, route)
        else:
            yield SPELLINGS.get(route, route)


def test_every_route_is_known():
    assert routes() == sorted(SURFACES)


def test_every_route_of_a_page_type_is_fetched():
    routable = {
        model: {str(route.pattern) for route in model.get_subpage_urls()}
        for model in (
            HomePage,
            StandardPage,
            ArticleIndexPage,
            ArticlePage,
            EventIndexPage,
            EventPage,
            PeoplePage,
            ContactPage,
        )
        if hasattr(model, "get_subpage_urls")
    }
    assert routable == {
        ArticleIndexPage: {"", "archive/"},
        EventIndexPage: {"", "past/", "<int:year>/<int:month>/"},
        EventPage: {"", r"^(\d{4}-\d{2}-\d{2})/$"},
        PeoplePage: {"", "<slug:slug>/"},
        ContactPage: {"", "sent/"},
    }


@pytest.fixture(scope="module")
def answers(world):
    """``answers(route)`` is ``{address: what is shown there}``, asked once for all states."""

    @cache
    def of(route):
        return {address: shown_at(address) for address in SURFACES[route](world)}

    return of


def shown_at(address):
    """Headers and body, without what was typed into the address."""
    answer = Client().get(address)
    shown = f"{answer.headers} {content_of(answer)}".lower()
    for typed in (address, address.replace("/", "%2f")):
        shown = shown.replace(typed.lower(), "").replace(typed.rpartition("=")[2].lower(), "")
    return shown


@pytest.mark.parametrize("state", [*STATES, "join_link"])
@pytest.mark.parametrize("route", sorted(SURFACES))
def test_nothing_hidden_is_shown(answers, route, state):
    word = "canaryjoinlink" if state == "join_link" else canary(state)
    for address, shown in answers(route).items():
        assert word not in shown, f"{address} shows the {state}"


@pytest.mark.parametrize("state", ["draft", "scheduled", "private", "below_private", "expired", "binned"])
def test_a_hidden_page_is_not_served_at_its_own_address(world, state):
    for page in world["hidden"]:
        if page.slug.startswith(canary(state)):
            answer = Client().get(page.url)
            assert answer.status_code == {"private": 302, "below_private": 200}.get(state, 404)
            assert f"{canary(state)} summary" not in content_of(answer)
            assert f"{canary(state)} body" not in content_of(answer)


def test_an_alias_is_served_and_points_to_its_source(world):
    aliases = [page for page in world["hidden"] if page.alias_of_id]
    assert len(aliases) == 6
    for page in aliases:
        answer = Client().get(page.url)
        assert answer.status_code == 200
        canonical = BeautifulSoup(answer.content, "html.parser").find("link", rel="canonical")
        assert canonical["href"] == page.alias_of.full_url


def content_of(answer):
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return body.decode("utf-8", "replace")


# What else every public answer keeps to

PERSONAL = {"healthz", "readyz", "_util/login/"}  # of this moment, or a form that needs a cookie: never kept


@pytest.mark.parametrize("route", sorted(SURFACES.keys() - PERSONAL))
def test_public_answers_set_no_cookie_and_can_be_asked_about_again(world, route):
    for address in SURFACES[route](world):
        answer = Client().get(address)
        if answer.status_code == 200 and "no-store" not in answer.get("Cache-Control", ""):
            assert not answer.cookies
            assert "cookie" not in answer.get("Vary", "").lower()
            assert Client().get(address, HTTP_IF_NONE_MATCH=answer["ETag"]).status_code == 304
            assert Client().get(address, HTTP_IF_NONE_MATCH='"another"').status_code == 200


@pytest.mark.parametrize("route", sorted(PERSONAL))
def test_answers_of_the_moment_are_not_kept(world, route):
    for address in SURFACES[route](world):
        assert "no-store" in Client().get(address)["Cache-Control"]
