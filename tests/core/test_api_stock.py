"""Wagtail's own endpoints: `pages/`, `images/`, `documents/`, `redirects/`."""

from datetime import date
from urllib.parse import urlsplit

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Site

from tests.factories import (
    ArticlePageFactory,
    DocumentFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db

API = "/api/v2/"
PAGES, IMAGES, DOCUMENTS, REDIRECTS = f"{API}pages/", f"{API}images/", f"{API}documents/", f"{API}redirects/"
HUGE = "1" + 30 * "0"
LONG = 10_000 * "a"
NUL = "\0"


def ask(reader, address, **parameters):
    response = reader.get(address, parameters)
    assert response.status_code == 200, response.content
    return response.json()


def ids(answer):
    return [item["id"] for item in answer["items"]]


def is_problem(response, status):
    return (response.status_code, response["Content-Type"]) == (status, "application/problem+json")


# Pages


def test_a_row_of_pages_has_these_keys(reader):
    article = ArticlePageFactory()

    [row] = ask(reader, PAGES, type="articles.ArticlePage")["items"]

    assert set(row) == {"id", "title", "meta"}
    assert row["meta"] == {
        "type": "articles.ArticlePage",
        "detail_url": f"http://testserver/api/v2/pages/{article.pk}/",
        "html_url": f"http://testserver/articles/{article.slug}/",
        "slug": article.slug,
        "locale": "en",
        "first_published_at": row["meta"]["first_published_at"],
        "last_published_at": row["meta"]["last_published_at"],
    }


LISTINGS = [
    {},
    {"type": "articles.ArticlePage"},
    {"type": "articles.ArticlePage", "fields": "*"},
    {"type": "articles.ArticlePage,events.EventPage"},
    {"child_of": "index"},
    {"descendant_of": "root"},
    {"search": "article"},
    {"slug": "hidden"},
    {"order": "random", "limit": "100"},
    {"order": "-first_published_at", "fields": "*"},
]


@pytest.mark.parametrize("parameters", LISTINGS, ids=lambda parameters: "&".join(parameters))
def test_no_listing_of_pages_shows_what_is_not_public(reader, hidden_article, article_index, parameters):
    ArticlePageFactory()
    parameters = {name: article_index.pk if value == "index" else value for name, value in parameters.items()}

    answer = ask(reader, PAGES, **parameters)

    assert hidden_article.pk not in ids(answer)
    assert answer["meta"]["total_count"] == len(answer["items"])


def test_a_page_that_is_not_public_is_not_there(reader, hidden_article):
    answer = reader.get(f"{PAGES}{hidden_article.pk}/")
    assert is_problem(answer, 404) or is_problem(answer, 410)
    assert is_problem(reader.get(f"{PAGES}find/", {"id": hidden_article.pk}), 404)
    assert is_problem(reader.get(f"{PAGES}find/", {"html_path": "/articles/hidden/"}), 404)


@pytest.mark.parametrize("relation", ["child_of", "descendant_of", "ancestor_of", "translation_of"])
def test_nobody_learns_what_stands_round_a_page_that_is_not_public(reader, hidden_article, relation):
    assert is_problem(reader.get(PAGES, {relation: hidden_article.pk}), 400)


def test_pages_of_another_site_are_listed_for_that_site_alone(reader, home):
    other = StandardPageFactory(parent=home.get_root(), title="Elsewhere")
    Site.objects.create(hostname="other.example", root_page=other)

    assert other.pk not in ids(ask(reader, PAGES))
    assert ids(ask(reader, PAGES, site="other.example")) == [other.pk]
    assert is_problem(reader.get(f"{PAGES}{other.pk}/"), 404)


def test_pages_of_a_type_are_filtered_by_its_fields(reader):
    wanted, _ = ArticlePageFactory(date=date(2026, 5, 1)), ArticlePageFactory(date=date(2026, 5, 2))

    assert ids(ask(reader, PAGES, type="articles.ArticlePage", date="2026-05-01")) == [wanted.pk]


def test_pages_with_the_same_title_keep_their_places_from_page_to_page(reader):
    pages = [StandardPageFactory(title="The same") for _ in range(4)]
    parameters = {"type": "home.StandardPage", "order": "-title", "limit": 2}

    found = ids(ask(reader, PAGES, **parameters)) + ids(ask(reader, PAGES, **parameters, offset=2))

    assert found == [page.pk for page in pages]


# Details


def a_body(page, image):
    return [
        ("text", f'<p><a linktype="page" id="{page.pk}">words</a></p>'),
        ("image", {"image": image, "caption": "A caption"}),
        ("related_pages", {"title": "Read next", "pages": [page]}),
    ]


@pytest.fixture
def target(db):
    return StandardPageFactory(slug="target", title="Target")


@pytest.fixture(params=[ArticlePageFactory, EventPageFactory, StandardPageFactory])
def page_with_body(request, target):
    return request.param(body=a_body(target, ImageFactory()))


def test_the_detail_of_a_page_has_its_body_finished(reader, page_with_body, target):
    text, image, related = ask(reader, f"{PAGES}{page_with_body.pk}/")["body"]

    assert text["value"] == '<p><a href="http://testserver/target/">words</a></p>'
    assert image["value"]["url"].startswith("http://testserver/media/")
    assert image["value"]["alt"] == "A teal square"
    assert related["value"]["pages"] == [
        {"title": "Target", "url": "http://testserver/target/", "type": "home.StandardPage"}
    ]


@pytest.mark.parametrize("rich_text_format", ["source", "db_html"])
def test_rich_text_can_be_asked_for_as_it_is_stored(reader, target, rich_text_format):
    page = StandardPageFactory(body=a_body(target, ImageFactory()))

    body = ask(reader, f"{PAGES}{page.pk}/", rich_text_format=rich_text_format)["body"]

    assert body[0]["value"] == f'<p><a linktype="page" id="{target.pk}">words</a></p>'


def test_the_home_page_and_the_lists_have_details(reader, home, article_index, event_index, contact_page):
    answers = [ask(reader, f"{PAGES}{page.pk}/") for page in (home, article_index, event_index, contact_page)]

    assert [answer["meta"]["type"] for answer in answers] == [
        "home.HomePage",
        "articles.ArticleIndexPage",
        "events.EventIndexPage",
        "home.ContactPage",
    ]
    assert [answer["meta"]["parent"] and answer["meta"]["parent"]["id"] for answer in answers] == [
        None,
        home.pk,
        home.pk,
        home.pk,
    ]


def test_the_fields_of_a_page_can_be_chosen(reader):
    article = ArticlePageFactory(summary="In short.")

    assert ask(reader, f"{PAGES}{article.pk}/", fields="_,title,summary") == {
        "title": article.title,
        "summary": "In short.",
    }


# Finding pages and redirects by address


def found_at(reader, address, html_path):
    """The path to which ``find/`` leads; None for a 404."""
    response = reader.get(f"{address}find/", {"html_path": html_path})
    return None if response.status_code == 404 else urlsplit(response["Location"]).path


@pytest.mark.parametrize("html_path", ["/target/", "/target", "target", "/old", "/old/", "old/"])
def test_a_page_is_found_by_its_address_and_by_one_that_it_had(reader, target, html_path):
    Redirect.add_redirect("/old", target)

    assert found_at(reader, PAGES, html_path) == f"{PAGES}{target.pk}/"


@pytest.mark.parametrize("html_path", ["/old", "/old/", "old"])
def test_a_redirect_is_found_with_a_slash_and_without(reader, target, html_path):
    redirect = Redirect.add_redirect("/old", target)

    assert found_at(reader, REDIRECTS, html_path) == f"{REDIRECTS}{redirect.pk}/"
    assert ask(reader, f"{REDIRECTS}{redirect.pk}/")["location"] == "http://testserver/target/"


@pytest.mark.parametrize("html_path", ["/old", "/nowhere/", "/articles/hidden/", "/🙂/", 2000 * "a"])
def test_no_address_leads_to_what_is_not_public(reader, hidden_article, html_path):
    Redirect.add_redirect("/old", hidden_article)

    assert found_at(reader, PAGES, html_path) is None
    assert found_at(reader, REDIRECTS, html_path) is None


def test_what_was_asked_for_stays_with_the_page_that_was_found(reader, target):
    response = reader.get(f"{PAGES}find/", {"html_path": "/target/", "fields": "summary"}, follow=True)

    assert response.status_code == 200
    assert response.json()["summary"] == target.summary


def test_a_redirect_to_what_is_not_public_is_not_there(reader, hidden_article, target):
    hidden = Redirect.add_redirect("/old", hidden_article)
    public = [Redirect.add_redirect("/to-a-page", target), Redirect.add_redirect("/away", "https://other.example/")]

    assert ids(ask(reader, REDIRECTS)) == [redirect.pk for redirect in public]
    assert is_problem(reader.get(f"{REDIRECTS}{hidden.pk}/"), 404)
    assert is_problem(reader.get(f"{REDIRECTS}find/", {"id": hidden.pk}), 404)


# Images and documents


@pytest.fixture(params=["private", "nested"])
def private_collection(request, db):
    """A collection for members, or one inside it."""
    collection = Collection.get_first_root_node().add_child(name="Minutes")
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    return collection if request.param == "private" else collection.add_child(name="1987")


@pytest.mark.parametrize(("address", "factory"), [(IMAGES, ImageFactory), (DOCUMENTS, DocumentFactory)])
@pytest.mark.parametrize(
    "parameters", [{}, {"search": "picture document", "search_operator": "or"}, {"order": "title"}]
)
def test_files_of_a_private_collection_are_not_there(reader, private_collection, address, factory, parameters):
    private, public = factory(collection=private_collection), factory()

    assert ids(ask(reader, address, **parameters)) == [public.pk]
    assert is_problem(reader.get(f"{address}{private.pk}/"), 404)
    assert is_problem(reader.get(f"{address}find/", {"id": private.pk}), 404)


def test_an_image_has_these_keys(reader):
    image = ImageFactory(credit="Photograph: Ada Holm")
    image.tags.add("sea", "boat")

    answer = ask(reader, f"{IMAGES}{image.pk}/")

    assert answer == {
        "id": image.pk,
        "meta": {
            "type": "core.SiteImage",
            "detail_url": f"http://testserver/api/v2/images/{image.pk}/",
            "tags": ["boat", "sea"],
            "download_url": f"http://testserver{image.file.url}",
        },
        "title": image.title,
        "width": 64,
        "height": 48,
        "description": "A teal square",
        "is_decorative": False,
        "credit": "Photograph: Ada Holm",
        "placeholder": image.placeholder,
    }


def test_a_document_has_these_keys(reader):
    document = DocumentFactory()

    answer = ask(reader, f"{DOCUMENTS}{document.pk}/")

    assert answer["title"] == document.title
    assert answer["meta"] == {
        "type": "core.SiteDocument",
        "detail_url": f"http://testserver/api/v2/documents/{document.pk}/",
        "tags": [],
        "download_url": f"http://testserver{document.url}",
    }


@pytest.mark.parametrize(("address", "factory"), [(IMAGES, ImageFactory), (DOCUMENTS, DocumentFactory)])
def test_files_are_filtered_by_tag(reader, address, factory):
    tagged, _ = factory(), factory()
    tagged.tags.add("sea", "boat")

    assert ids(ask(reader, address, tags="sea,boat")) == [tagged.pk]


# Whatever is asked


OF_EVERY_LISTING = {
    "limit": ["", "-1", "1.5", "many", "101", HUGE, LONG, NUL, '"'],
    "offset": ["", "-1", "1.5", "many", HUGE, LONG, NUL, '"'],
    "fields": [
        "(",
        "title(",
        ")",
        "*,*",
        "-*",
        "_,-title",
        "*(title)",
        "title(id)",
        ",",
        "unknown",
        5_000 * "a(",
        NUL,
        '"',
    ],
    "order": ["unknown", "--id", "random,id", ",", HUGE, LONG, NUL, '"'],
    "search": [NUL, "a\0b"],
    "search_operator": ["foo", HUGE, LONG, NUL],
    "rich_text_format": ["yaml", "foo", LONG, NUL],
    "format": ["api", "xml", LONG, NUL],
    "id": ["many", "1.5", LONG, NUL, '"'],
    "unknown": ["", "1", LONG, NUL],
}
OF_PAGES = {
    "type": [
        "unknown",
        "foo.Bar",
        "core.User",
        "home.ContactMessage",
        "articles.ArticlePage,",
        "a.b.c",
        HUGE,
        LONG,
        NUL,
        '"',
    ],
    "child_of": ["", "-1", "1.5", "many", HUGE, LONG, NUL, '"'],
    "descendant_of": ["", "-1", "1.5", "many", HUGE, LONG, NUL, '"'],
    "ancestor_of": ["", "-1", "1.5", "many", HUGE, LONG, NUL, '"'],
    "translation_of": ["", "-1", "1.5", "many", HUGE, LONG, NUL, '"'],
    "locale": ["", "xx", "1", LONG, NUL, '"'],
    "site": ["unknown", "testserver:abc", f"testserver:{HUGE}", LONG, NUL, '"'],
    "title": [NUL],
    "slug": ["a\0b"],
    "show_in_menus": ["", "maybe", HUGE],
    "first_published_at": ["", "yesterday", "2026-13-45", LONG, NUL],
    "alias_of": ["many", NUL],
    "parent": ["1"],
}
OF_FILES = {"tags": [NUL], "title": [NUL], "collection": ["1"]}
OF_IMAGES = OF_FILES | {"width": ["wide", "1.5", NUL], "is_decorative": ["maybe", ""]}
TOGETHER = [
    "limit=1&limit=2",
    "search=a&search=b",
    "order=random&offset=1",
    "type=articles.ArticlePage&type=events.EventPage",
    "child_of=root&descendant_of=root",
    "search=a&order=slug",
    "search=a&slug=b",
    "search=a&order=random",
    "type=events.EventPage&kind=training",
    "type=articles.ArticlePage&date=yesterday",
    "type=home.StandardPage&hero_text=a",
]


@pytest.mark.parametrize(
    ("address", "parameters"),
    [
        (PAGES, OF_EVERY_LISTING | OF_PAGES),
        (IMAGES, OF_EVERY_LISTING | OF_IMAGES),
        (DOCUMENTS, OF_EVERY_LISTING | OF_FILES),
        (REDIRECTS, OF_EVERY_LISTING | {"old_path": [NUL], "site": ["testserver"]}),
    ],
    ids=["pages", "images", "documents", "redirects"],
)
def test_what_is_ill_formed_is_400_with_a_reason(reader, address, parameters):
    asked = [(name, value) for name, values in parameters.items() for value in values]

    asked += [(name, "") for name in parameters]

    accepted = [(name, value[:20]) for name, value in asked if not is_problem(reader.get(address, {name: value}), 400)]

    assert accepted == []


@pytest.mark.parametrize("query", TOGETHER, ids=lambda query: query[:40])
def test_parameters_that_do_not_go_together_are_400_with_a_reason(reader, query):
    assert is_problem(reader.get(f"{PAGES}?{query}"), 400)


@pytest.mark.parametrize(
    "query",
    ["first_published_at=9999-12-31T23:59:59-05:00", f"type=events.EventPage&kind={HUGE}"],
    ids=["time", "number"],
)
def test_a_value_that_only_some_databases_can_hold_finds_nothing_or_is_refused(reader, query):
    make_events(1)
    response = reader.get(f"{PAGES}?{query}")
    assert is_problem(response, 400) or response.json()["items"] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "101"),
        ("offset", "-1"),
        ("search_operator", "foo"),
        ("locale", "xx"),
        ("site", "unknown"),
        ("foo", "1"),
    ],
)
def test_a_parameter_that_is_refused_is_named(reader, name, value):
    assert reader.get(PAGES, {name: value}).json()["parameter"] == name


@pytest.mark.parametrize("address", [PAGES, IMAGES, DOCUMENTS, REDIRECTS])
@pytest.mark.parametrize(
    ("name", "value"), [("id", "-1"), ("id", HUGE), ("search", '"'), ("search", LONG), ("search", "''"), ("limit", "0")]
)
def test_what_is_strange_but_well_formed_finds_nothing(reader, address, name, value):
    assert ask(reader, address, **{name: value})["items"] == []


@pytest.mark.parametrize(
    "path", ["0/", f"{HUGE}/", "find/", f"find/?id={HUGE}", "find/?html_path=%00", "find/?id=many", "find/?id="]
)
@pytest.mark.parametrize("address", [PAGES, IMAGES, DOCUMENTS, REDIRECTS])
def test_what_is_not_there_is_no_error(reader, address, path):
    response = reader.get(f"{address}{path}")

    assert response.status_code in {400, 404}
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("query", ["foo=1", "rich_text_format=foo", "limit=2", "format=xml", "_=1&_=2"])
def test_details_refuse_what_they_do_not_know(reader, home, query):
    assert is_problem(reader.get(f"{PAGES}{home.pk}/?{query}"), 400)
    assert is_problem(reader.get(f"{PAGES}find/?html_path=/&{query}"), 400)


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "nonsense"])
def test_the_answer_is_json_whatever_a_client_accepts(reader, accept):
    response = reader.get(PAGES, headers={"Accept": accept})

    assert (response.status_code, response["Content-Type"]) == (200, "application/json")
    assert "Accept" not in response.get("Vary", "").split(", ")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(reader, home, method):
    assert is_problem(getattr(reader, method)(PAGES), 405)
    assert is_problem(getattr(reader, method)(f"{PAGES}{home.pk}/"), 405)


# Cost


def make_articles(number):
    for _ in range(number):
        ArticlePageFactory(
            image=ImageFactory(), authors=[PersonFactory(portrait=ImageFactory())], topics=[TopicFactory()]
        )


def make_events(number):
    for _ in range(number):
        EventPageFactory(image=ImageFactory(), speakers=[PersonFactory(portrait=ImageFactory())])


def make_pages(number):
    for _ in range(number):
        StandardPageFactory(image=ImageFactory())


def make_images(number):
    for _ in range(number):
        ImageFactory().tags.add("sea", "boat")


def make_documents(number):
    for _ in range(number):
        DocumentFactory().tags.add("sea", "boat")


def make_redirects(number):
    for count in range(number):
        page = StandardPageFactory()
        Redirect.add_redirect(f"/old-{page.pk}-{count}", page)


@pytest.mark.parametrize(
    ("query", "make_rows"),
    [
        ("pages/?limit=100", make_articles),
        ("pages/?limit=100&fields=*", make_events),
        ("pages/?limit=100&fields=*&type=articles.ArticlePage", make_articles),
        ("pages/?limit=100&fields=*&type=events.EventPage", make_events),
        ("pages/?limit=100&fields=*&type=home.StandardPage", make_pages),
        ("pages/?limit=100&search=article", make_articles),
        ("images/?limit=100&fields=*", make_images),
        ("documents/?limit=100&fields=*", make_documents),
        ("redirects/?limit=100&fields=*", make_redirects),
    ],
)
def test_a_listing_costs_the_same_for_one_row_and_for_twenty(reader, count_queries, query, make_rows):
    make_rows(1)
    for_one = count_queries(lambda: ask(reader, f"{API}{query}"))
    make_rows(19)

    assert count_queries(lambda: ask(reader, f"{API}{query}")) == for_one
