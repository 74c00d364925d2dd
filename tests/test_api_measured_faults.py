"""What was measured of Wagtail 8.0.1's own API, each as a test of ours: what it leaked, left unfinished or refused."""

import json
from datetime import date
from functools import partial

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from cms.core.models import SiteDocument, SiteImage
from tests import factories as make

pytestmark = pytest.mark.django_db

API = "/api/v2/"


def ask(reader, address, **parameters):
    response = reader.get(f"{API}{address}", parameters, follow=True)
    assert response.status_code == 200, response.content
    return response.json()


@pytest.fixture(params=["draft", "for members"])
def secret(request, db):
    page = make.StandardPageFactory(title="Secret title", slug="secret", draft=request.param == "draft")
    if page.live:
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


# It leaked


def test_a_relation_does_not_tell_the_title_of_a_hidden_page(reader, secret):
    Redirect.objects.create(old_path="/old", redirect_page=secret)
    child = make.StandardPageFactory(title="Child", parent=secret)
    addresses = ["redirects/?fields=*", "pages/?fields=*", "pages/?search=secret&fields=*", "site/"]
    told = "".join(json.dumps(ask(reader, address)) for address in addresses)
    told += reader.get(f"{API}pages/{child.pk}/?fields=*").content.decode()
    assert "Secret title" not in told
    assert "/secret/" not in told.replace(child.full_url, "")


def test_a_page_chooser_does_not_give_the_number_of_a_hidden_page(reader, secret):
    invitation = {"title": "Go", "text": "", "label": "Go", "page": secret, "url": ""}
    related = {"title": "Next", "pages": [secret]}
    article = make.ArticlePageFactory(body=[("call_to_action", invitation), ("related_pages", related)])
    invited, listed = (block["value"] for block in ask(reader, f"pages/{article.pk}/")["body"])
    assert (invited["page"], invited["url"]) == (None, "")
    assert listed["pages"] == []


def test_files_of_private_collections_and_below_them_are_not_listed(reader):
    private = Collection.get_first_root_node().add_child(name="Private")
    below = private.add_child(name="Below")
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    for collection in (private, below):
        document, image = make.DocumentFactory(), make.ImageFactory()
        SiteDocument.objects.filter(pk=document.pk).update(collection=collection)
        SiteImage.objects.filter(pk=image.pk).update(collection=collection)
    assert ask(reader, "documents/")["items"] == ask(reader, "images/")["items"] == []


# It was unfinished


def test_rich_text_has_absolute_links_and_none_to_what_is_hidden_or_gone(reader, secret):
    public = make.StandardPageFactory(slug="public")
    links = "".join(f'<a linktype="page" id="{pk}">words</a> ' for pk in (public.pk, secret.pk, 999_999))
    article = make.ArticlePageFactory(body=[("text", f"<p>{links}</p>")])
    [block] = ask(reader, f"pages/{article.pk}/")["body"]
    assert block["value"] == '<p><a href="http://testserver/public/">words</a> words words </p>'


def test_an_image_in_a_body_is_a_picture_and_no_number(reader):
    image = make.ImageFactory()
    article = make.ArticlePageFactory(body=[("image", {"image": image, "caption": "A chair"})])
    [block] = ask(reader, f"pages/{article.pk}/")["body"]
    picture = block["value"]
    assert (picture["id"], picture["alt"], picture["caption"]) == (image.pk, "A teal square", "A chair")
    assert picture["url"].startswith("http://testserver/media/")


@pytest.mark.parametrize("factory", [make.ArticlePageFactory, make.EventPageFactory, make.StandardPageFactory])
def test_all_fields_of_twenty_rows_cost_as_much_as_those_of_one(reader, count_queries, factory):
    for _ in range(20):
        factory(image=make.ImageFactory())
    rows = partial(ask, reader, "pages/", type=factory._meta.model._meta.label, fields="*")
    one = count_queries(partial(rows, limit=1))
    assert one == count_queries(partial(rows, limit=20))
    assert one < 20  # where stock asked 67


def test_an_answer_can_be_kept_and_read_from_anywhere(reader):
    response = reader.get(f"{API}pages/", headers={"origin": "https://front.example"})
    assert response["ETag"].startswith('"')
    assert response["Cache-Control"] == "public, max-age=60"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "cookie" not in response.get("Vary", "").lower()
    assert reader.get(f"{API}pages/", headers={"if-none-match": response["ETag"]}).status_code == 304


# It refused, or did not find


def test_articles_are_found_by_a_span_of_days(reader):
    make.ArticlePageFactory(title="Before", date=date(2026, 1, 31))
    make.ArticlePageFactory(title="Within", date=date(2026, 2, 1))
    found = ask(reader, "articles/", published_from="2026-02-01", published_to="2026-02-28")["items"]
    assert [article["title"] for article in found] == ["Within"]


def test_a_tag_and_a_search_go_together(reader):
    for title in ("A lamp", "A chair"):
        make.ImageFactory(title=title).tags.add("light")
    found = ask(reader, "images/", tags="light", search="lamp")["items"]
    assert [image["title"] for image in found] == ["A lamp"]


def test_a_list_may_have_a_hundred_rows(reader):
    assert ask(reader, "pages/", limit=100)["items"]
    assert reader.get(f"{API}pages/", {"limit": 101}).status_code == 400


@pytest.mark.parametrize("address", ["pages/", "articles/", "events/", "occurrences/", "images/", "search/"])
def test_a_filter_that_there_is_not_is_no_way_to_get_everything(reader, address):
    needed = {"q": "x"} if address == "search/" else {}
    response = reader.get(f"{API}{address}", needed | {"date__gte": "2026-01-01"})
    assert (response.status_code, response.json()["parameter"]) == (400, "date__gte")


@pytest.mark.parametrize("path", ["/old", "/old/"])
def test_a_redirect_is_found_with_a_slash_and_without(reader, path):
    article = make.ArticlePageFactory()
    Redirect.objects.create(old_path="/old", redirect_page=article)
    assert ask(reader, "redirects/find/", html_path=path)["location"] == f"http://testserver{article.url}"
    assert ask(reader, "pages/find/", html_path=path)["id"] == article.pk
