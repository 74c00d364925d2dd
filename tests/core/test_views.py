"""The small addresses that every site has."""

import re
from itertools import combinations
from pathlib import Path
from urllib.robotparser import RobotFileParser

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.template.loader import get_template
from django.views.defaults import server_error

from cms.core import styles, views
from cms.core.models import SocietySettings
from tests.factories import DocumentFactory, ImageFactory

pytestmark = pytest.mark.django_db


# robots.txt, favicon


@pytest.fixture
def robots(reader):
    parser = RobotFileParser()
    parser.parse(reader.get("/robots.txt").content.decode().splitlines())
    return parser


@pytest.mark.parametrize("path", ["/", "/articles/", "/site.css", "/api/v2/articles/"])
def test_robots_may_read_the_site(robots, path):
    assert robots.can_fetch("anybody", path)


@pytest.mark.parametrize("path", ["/admin/", "/search/?q=grief"])
def test_robots_stay_out_of_the_desk_and_the_search(robots, path):
    assert not robots.can_fetch("anybody", path)


def test_robots_find_the_sitemap(robots, reader):
    (address,) = robots.site_maps()
    assert address == "http://testserver/sitemap.xml"
    assert reader.get(address).status_code == 200


def test_the_favicon_is_one(reader):
    response = reader.get("/favicon.ico")
    assert response["Content-Type"] == "image/x-icon"
    assert response.content[:4] == b"\0\0\1\0"


@pytest.mark.parametrize("address", ["/robots.txt", "/favicon.ico"])
def test_they_are_kept_for_a_day(reader, address):
    assert reader.get(address)["Cache-Control"] == "public, max-age=86400"


# The stylesheet


def stylesheet_address(reader):
    page = BeautifulSoup(reader.get("/").content, "html.parser")
    return page.find("link", rel="stylesheet")["href"]


def set_accent(site, colour):
    society = SocietySettings.for_site(site)
    society.accent_colour = colour
    society.save()


def test_the_stylesheet_has_the_accent_in_both_lights(reader, site):
    set_accent(site, "#7a1f3d")
    css = reader.get(stylesheet_address(reader)).content.decode()
    assert "--accent-light:#7a1f3d" in css
    assert re.search(r"--accent-dark:#[0-9a-f]{6}", css)


def test_a_stylesheet_has_the_frame_and_the_parts_that_are_asked_for(reader, settings):
    folder = Path(settings.BASE_DIR, "static", "css")
    css = reader.get("/site.css", {"parts": "article.block-quote"}).content.decode()
    has = {path.relative_to(folder).as_posix() for path in folder.rglob("*.css") if path.read_text() in css}
    frame = {"reset.css", "tokens.css", "base.css", "layout.css", "print.css"}
    on_every_page = {f"parts/{name}.css" for name in styles.ON_EVERY_PAGE}
    assert has == frame | on_every_page | {"parts/article.css", "parts/block-quote.css"}


@pytest.mark.parametrize("parts", ["nothing", "../reset", "article.%00", "../../../manage"])
def test_a_stylesheet_of_unknown_parts_is_not_found(reader, parts):
    assert reader.get("/site.css", {"parts": parts}).status_code == 404


def test_whatever_parts_are_asked_for_a_few_answers_are_remembered(reader):
    for parts in combinations(sorted(styles.names_of_parts()), 2):
        styles.stylesheet(SocietySettings(), parts)

    assert styles._files.cache_info().currsize <= 64


def test_the_stylesheet_is_kept_for_ever(reader):
    response = reader.get(stylesheet_address(reader))
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["Content-Type"] == "text/css; charset=utf-8"


def test_its_address_changes_with_the_accent_and_only_then(reader, site):
    set_accent(site, "#7a1f3d")
    first = stylesheet_address(reader)
    assert stylesheet_address(reader) == first
    set_accent(site, "#1a5d57")
    assert stylesheet_address(reader) != first


# Uploaded files, where no web server stands in front


def test_a_picture_is_served_and_asked_about(reader):
    url = ImageFactory().file.url
    response = reader.get(url)
    assert response["Content-Type"] == "image/png"
    assert response["Cache-Control"] == "public, max-age=86400"
    assert b"".join(response) != b""
    assert reader.get(url, headers={"if-none-match": response["ETag"]}).status_code == 304
    assert reader.get(url, headers={"if-none-match": '"another"'}).status_code == 200


def test_a_picture_that_was_replaced_has_another_tag(reader):
    image = ImageFactory()
    before = reader.get(image.file.url)["ETag"]
    Path(image.file.path).write_bytes(b"other bytes")
    assert reader.get(image.file.url)["ETag"] != before


def test_a_picture_that_is_not_there_is_not_found(reader):
    assert reader.get("/media/original_images/none.png").status_code == 404


@pytest.mark.parametrize("path", ["../db.sqlite3", "images/../../secret", "%2e%2e/secret", "/etc/passwd", "images/"])
def test_nothing_outside_the_uploads_is_served(reader, settings, path):
    root = Path(settings.MEDIA_ROOT)
    (root / "images").mkdir(parents=True)
    (root.parent / "secret").write_text("secret")
    (root.parent / "db.sqlite3").write_text("secret")
    assert reader.get(f"/media/{path}").status_code == 404


@pytest.mark.parametrize(
    "way", ["{}", "./{}", "/{}", "images/../{}", "images/%2e%2e/{}", "..%2fmedia/{}"], ids=lambda way: way.format("d")
)
def test_documents_are_served_by_wagtail_alone(reader, way):
    """Wagtail asks who may have them."""
    name = DocumentFactory().file.name
    assert name.startswith("documents/")
    assert reader.get("/media/" + way.format(name)).status_code == 404


def test_a_folder_whose_name_only_begins_like_that_of_the_documents_is_served(reader):
    name = default_storage.save("documents-of-art/a.txt", ContentFile(b"words"))
    assert reader.get(f"/media/{name}").status_code == 200


# What is not found, and what goes wrong


@pytest.mark.parametrize("address", ["/nowhere/", "/nowhere.html", "/articles/nowhere/", "/%ff/"])
def test_a_page_that_is_not_there_says_so_in_the_frame_of_the_site(reader, address):
    response = reader.get(address)
    assert response.status_code == 404
    page = BeautifulSoup(response.content, "html.parser")
    assert page.h1.text == "There is no page at this address"
    assert page.find("form", role="search")["action"] == "/search/"
    assert page.find("nav")


def test_what_is_not_found_leaves_no_tag_and_no_cookie(reader):
    response = reader.get("/nowhere/")
    assert not response.has_header("ETag")
    assert not response.cookies


@pytest.mark.parametrize("address", ["/api/v2/nowhere/", "/api/v1/", "/api/v2/articles/999999/"])
def test_the_api_says_so_in_its_own_form(reader, address):
    response = reader.get(address)
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["status"] == 404


def test_a_mistake_of_ours_is_told_without_the_database(rf, monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("the database was asked")

    monkeypatch.setattr(connection, "cursor", refuse)
    response = server_error(rf.get("/"))
    assert response.status_code == 500
    assert BeautifulSoup(response.content, "html.parser").h1.text == "Something went wrong"


@pytest.mark.parametrize("page", ["400.html", "500.html"])
def test_what_is_broken_is_told_with_a_stylesheet_that_needs_nothing(page):
    html = BeautifulSoup(get_template(page).render(), "html.parser")
    address = html.find("link", rel="stylesheet")["href"]
    assert finders.find(address.removeprefix("/static/"))


def test_a_mistake_of_ours_is_answered_with_that_page(reader, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(views.styles, "stylesheet", fail)
    reader.raise_request_exception = False
    response = reader.get("/site.css")
    assert response.status_code == 500
    assert b"Something went wrong" in response.content
    assert b"disk" not in response.content


def test_a_name_that_no_file_can_have_is_not_found(reader):
    assert reader.get(f"/media/images/{3000 * 'a'}.png").status_code == 404


def test_a_document_is_kept_and_asked_about_again(reader):
    document = DocumentFactory()
    document.get_file_hash()
    response = reader.get(document.url)
    assert "Content-Encoding" not in response
    assert response["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert reader.get(document.url, headers={"If-None-Match": response["ETag"]}).status_code == 304
    assert reader.get(document.url, headers={"If-None-Match": '"other"'}).status_code == 200
