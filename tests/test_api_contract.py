"""Wagtail's API v2, as its usage documentation shows it to clients: the same requests, the same envelopes.

https://docs.wagtail.org/en/stable/advanced_topics/api/v2/usage.html
"""

import pytest
from django.core.management import call_command
from wagtail.contrib.redirects.models import Redirect

from articles.models import ArticlePage
from home.models import HomePage
from tests import factories as make

pytestmark = pytest.mark.django_db

API = "/api/v2/"
PAGE_META = {"type", "detail_url", "html_url", "slug", "first_published_at"}
OURS = {"last_published_at", "locale"}  # in every item besides


@pytest.fixture
def world(home, article_index):
    picture = make.ImageFactory(title="A lamp")
    articles = [
        make.ArticlePageFactory(title=title, slug=title.lower(), image=picture, topics=[make.TopicFactory()])
        for title in ("Alpha", "Beta", "Gamma")
    ]
    document = make.DocumentFactory(title="Minutes")
    picture.tags.add("light"), document.tags.add("paper")
    Redirect.objects.create(old_path="/old", redirect_page=articles[0])
    return {"articles": articles, "index": article_index, "home": home, "picture": picture, "document": document}


def ask(reader, address, **parameters):
    response = reader.get(f"{API}{address}", parameters)
    assert (response.status_code, response["Content-Type"]) == (200, "application/json"), response.content
    return response.json()


def titles(answer):
    return [item["title"] for item in answer["items"]]


def articles(reader, **parameters):
    return ask(reader, "pages/", type="articles.ArticlePage", **parameters)


# Fetching content


def test_a_list_of_pages(reader, world):
    answer = ask(reader, "pages/")
    assert answer.keys() == {"meta", "items"}
    assert answer["meta"] == {"total_count": len(answer["items"])}
    for item in answer["items"]:
        assert item.keys() == {"id", "meta", "title"}
        assert item["meta"].keys() == PAGE_META | OURS


def test_a_page(reader, world):
    page = world["articles"][0]
    answer = ask(reader, f"pages/{page.pk}/")
    assert answer.keys() >= {"id", "meta", "title"}
    assert answer["meta"].keys() >= PAGE_META | {"show_in_menus", "seo_title", "search_description", "parent"}
    assert answer["meta"]["parent"] == {
        "id": world["index"].pk,
        "meta": {
            "type": "articles.ArticleIndexPage",
            "detail_url": f"http://testserver/api/v2/pages/{world['index'].pk}/",
            "html_url": "http://testserver/articles/",
        },
        "title": world["index"].title,
    }


def test_images(reader, world):
    (item,) = ask(reader, "images/")["items"]
    assert item.keys() == {"id", "meta", "title"}
    assert item["meta"].keys() == {"type", "detail_url", "tags", "download_url"}
    answer = ask(reader, f"images/{item['id']}/")
    assert answer.keys() >= {"id", "meta", "title", "width", "height"}
    assert answer["meta"]["tags"] == ["light"]


def test_documents(reader, world):
    (item,) = ask(reader, "documents/")["items"]
    assert item.keys() == {"id", "meta", "title"}
    assert item["meta"].keys() == {"type", "detail_url", "tags", "download_url"}
    assert ask(reader, f"documents/{item['id']}/") == item


def test_redirects(reader, world):
    (item,) = ask(reader, "redirects/")["items"]
    assert item.keys() == {"id", "meta", "old_path", "location"}
    assert item["meta"].keys() == {"type", "detail_url"}
    assert (item["old_path"], item["location"]) == ("/old", "http://testserver/articles/alpha/")


# Which fields


def test_more_fields(reader, world):
    item = articles(reader, fields="summary,image")["items"][0]
    assert item.keys() == {"id", "meta", "title", "summary", "image"}


def test_no_field_but_those_that_are_named(reader, world):
    item = articles(reader, fields="_,title,slug")["items"][0]
    assert item.keys() == {"title", "meta"}
    assert item["meta"].keys() == {"slug"}


def test_all_fields(reader, world):
    item = articles(reader, fields="*")["items"][0]
    assert item.keys() >= {"id", "meta", "title", "summary", "image", "authors", "topics"}


def test_all_fields_but_some(reader, world):
    everything, but = (articles(reader, fields=fields)["items"][0] for fields in ("*", "*,-title,-summary,-slug"))
    assert everything.keys() - but.keys() == {"title", "summary"}
    assert everything["meta"].keys() - but["meta"].keys() == {"slug"}


def test_less_than_the_usual_fields(reader, world):
    item = articles(reader, fields="-title,-first_published_at")["items"][0]
    assert item.keys() == {"id", "meta"}
    assert item["meta"].keys() == (PAGE_META | OURS) - {"first_published_at"}


@pytest.mark.parametrize("fields", ["image", "image(width,height)"])
def test_what_a_page_shows_comes_finished(reader, world, fields):
    """Where Wagtail gives a number, and what is chosen of it, we give the whole picture."""
    assert articles(reader, fields=fields)["items"][0]["image"].keys() >= {"url", "width", "height", "srcset"}


@pytest.mark.parametrize("fields", ["unknown", "title(", "title(a)", "*,*", "title,_", ",", "-unknown", "title title"])
def test_fields_that_there_are_not(reader, world, fields):
    assert reader.get(f"{API}pages/", {"fields": fields}).status_code == 400


# Pages of a list, order


def test_a_stretch_of_a_list(reader, world):
    everything = titles(articles(reader, order="title"))
    answer = articles(reader, order="title", limit=1, offset=1)
    assert answer["meta"] == {"total_count": 3}
    assert titles(answer) == everything[1:2]


@pytest.mark.parametrize(("order", "expected"), [("title", "ABG"), ("-title", "GBA"), ("id", "ABG"), ("-slug", "GBA")])
def test_an_order(reader, world, order, expected):
    assert "".join(title[0] for title in titles(articles(reader, order=order))) == expected


def test_an_order_by_chance(reader, world):
    assert set(titles(articles(reader, order="random"))) == {"Alpha", "Beta", "Gamma"}


# Which pages


def test_pages_of_several_types(reader, world):
    answer = ask(reader, "pages/", type="articles.ArticleIndexPage,home.HomePage")
    assert {item["meta"]["type"] for item in answer["items"]} == {"articles.ArticleIndexPage", "home.HomePage"}


def test_pages_with_a_value(reader, world):
    assert titles(ask(reader, "pages/", slug="beta")) == ["Beta"]
    assert titles(articles(reader, title="Gamma")) == ["Gamma"]


def test_pages_by_their_place_in_the_tree(reader, world):
    index, home, article = world["index"], world["home"], world["articles"][0]
    assert set(titles(ask(reader, "pages/", child_of=index.pk))) == {"Alpha", "Beta", "Gamma"}
    assert index.title in titles(ask(reader, "pages/", child_of=home.pk))
    assert titles(ask(reader, "pages/", child_of="root")) == titles(ask(reader, "pages/", child_of=home.pk))
    assert {"Alpha", index.title} <= set(titles(ask(reader, "pages/", descendant_of=home.pk)))
    assert set(titles(ask(reader, "pages/", ancestor_of=article.pk))) == {home.title, index.title}


def test_pages_of_a_site(reader, world):
    assert ask(reader, "pages/", site="testserver") == ask(reader, "pages/")


def test_pages_in_a_language_and_translations(reader, world):
    call_command("setup_society", language="es", name="Sociedad", verbosity=0)
    home = world["home"]
    spanish = HomePage.objects.child_of(home).get()
    assert spanish.pk in [item["id"] for item in ask(reader, "pages/", locale="es")["items"]]
    assert home.pk not in [item["id"] for item in ask(reader, "pages/", locale="es")["items"]]
    assert [item["id"] for item in ask(reader, "pages/", translation_of=home.pk)["items"]] == [spanish.pk]


def test_a_search(reader, world):
    make.ArticlePageFactory(title="Alpha and Beta")
    assert set(titles(articles(reader, search="alpha"))) == {"Alpha", "Alpha and Beta"}
    assert titles(articles(reader, search="alpha beta")) == ["Alpha and Beta"]
    either = articles(reader, search="alpha beta", search_operator="or")
    assert set(titles(either)) == {"Alpha", "Beta", "Alpha and Beta"}


def test_files_by_tag_and_by_search_and_by_both(reader, world):
    for name, tag, word in (("images", "light", "lamp"), ("documents", "paper", "minutes")):
        for parameters in ({"tags": tag}, {"search": word}):
            assert len(ask(reader, f"{name}/", **parameters)["items"]) == 1
        assert ask(reader, f"{name}/", tags="other")["items"] == []


# Finding one


def test_a_page_is_found_by_its_address_or_number(reader, world):
    page = world["articles"][0]
    for parameters in ({"html_path": "/articles/alpha/"}, {"html_path": "articles/alpha"}, {"id": page.pk}):
        response = reader.get(f"{API}pages/find/", parameters)
        assert response.status_code == 302
        assert response["Location"].partition("?")[0] == f"http://testserver/api/v2/pages/{page.pk}/"


def test_what_else_is_asked_goes_along(reader, world):
    response = reader.get(f"{API}pages/find/", {"html_path": "/articles/alpha/", "fields": "_,title"}, follow=True)
    assert response.json() == {"title": "Alpha"}


@pytest.mark.parametrize("name", ["picture", "document"])
def test_a_file_is_found_by_its_number(reader, world, name):
    kind = {"picture": "images", "document": "documents"}[name]
    response = reader.get(f"{API}{kind}/find/", {"id": world[name].pk})
    assert response["Location"].partition("?")[0] == f"http://testserver/api/v2/{kind}/{world[name].pk}/"


@pytest.mark.parametrize("path", ["/old", "/old/"])
def test_a_redirect_is_found_by_its_old_address(reader, world, path):
    answer = reader.get(f"{API}redirects/find/", {"html_path": path}, follow=True).json()
    assert answer["location"] == "http://testserver/articles/alpha/"


@pytest.mark.parametrize("kind", ["pages", "images", "documents", "redirects"])
def test_what_is_not_found_is_404(reader, world, kind):
    assert reader.get(f"{API}{kind}/find/", {"id": 123456}).status_code == 404
    assert reader.get(f"{API}{kind}/123456/").status_code == 404


# What stock Wagtail gives away or fails at (the measured faults; others are in tests/core/test_api_stock.py)


def test_no_title_of_a_page_that_is_not_public_comes_through_a_parent(reader, world):
    ArticlePage.objects.filter(pk=world["articles"][0].pk).update(title="Shown")
    world["index"].unpublish()
    answer = ask(reader, f"pages/{world['articles'][0].pk}/")
    assert world["index"].title not in str(answer)


@pytest.mark.parametrize("parameter", ["date__gte", "title__startswith", "first_published_at__lt", "live", "owner"])
def test_a_filter_that_there_is_not_is_refused_by_name(reader, world, parameter):
    response = reader.get(f"{API}pages/", {"type": "articles.ArticlePage", parameter: "2026-01-01"})
    assert (response.status_code, response.json()["parameter"]) == (400, parameter)


@pytest.mark.parametrize("kind", ["pages", "images", "documents", "redirects"])
def test_a_list_of_more_than_twenty_may_be_asked_for(reader, world, kind):
    assert ask(reader, f"{kind}/", limit=21)["items"]
    assert ask(reader, f"{kind}/", limit=100)["items"]


def test_tag_and_search_go_together(reader, world):
    for name, tag, word in (("images", "light", "lamp"), ("documents", "paper", "minutes")):
        assert len(ask(reader, f"{name}/", tags=tag, search=word)["items"]) == 1


def test_answers_can_be_kept_and_depend_on_no_cookie(reader, world):
    response = reader.get(f"{API}pages/")
    assert response["Cache-Control"] == "public, max-age=60"
    assert response["ETag"].startswith('"')
    assert "cookie" not in response["Vary"].lower()
    assert not response.cookies
