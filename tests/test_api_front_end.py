"""Where another program shows the pages to readers, the API gives its addresses, and its own stay what they are."""

import json
import re

import pytest
from django.core.management import call_command
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from cms.core.models import SocietySettings
from tests import factories as make
from tests.api_world import API, DETAILS, LISTS, World

pytestmark = pytest.mark.django_db

FRONT = "https://front.example/society"


@pytest.fixture
def world(site):
    world = World()
    call_command("setup_society", language="es", name="Sociedad", verbosity=0)
    SocietySettings.objects.filter(site=site).update(front_end_url=f"{FRONT}/")
    return world


def ask(reader, address, **parameters):
    return reader.get(f"{API}{address}", parameters, follow=True).json()


def test_pages_are_where_people_read_them(reader, world):
    for name, page in (("articles", world.article), ("events", world.event), ("pages", world.page)):
        meta = ask(reader, f"{name}/{page.pk}/")["meta"]
        assert meta["html_url"] == f"{FRONT}{page.url}"
        assert meta["detail_url"] == f"http://testserver/api/v2/{name}/{page.pk}/"
    assert ask(reader, f"pages/{world.article.pk}/")["meta"]["parent"]["meta"]["html_url"] == f"{FRONT}/articles/"


def test_dates_are_too(reader, world):
    date = ask(reader, "occurrences/")["items"][0]
    assert date["html_url"] == f"{FRONT}{world.event.url}{date['original_date']}/"
    assert date["event"]["html_url"] == f"{FRONT}{world.event.url}"
    assert date["ics_url"].startswith("http://testserver/events/")


def test_links_in_a_body_lead_there(reader, world):
    target = make.StandardPageFactory(slug="target")
    text = f'<p><a linktype="page" id="{target.pk}">a</a> <a linktype="document" id="{world.document.pk}">b</a></p>'
    article = make.ArticlePageFactory(body=[("text", text), ("related_pages", {"title": "x", "pages": [target]})])
    body = json.dumps(ask(reader, f"articles/{article.pk}/")["body"])
    assert body.count(f"{FRONT}/target/") == 2
    assert "http://testserver/documents/" in body


def test_menus_languages_people_and_lists_do_too(reader, world):
    site = ask(reader, "site/")
    assert site["url"] == f"{FRONT}/"
    assert {link["url"] for link in site["main_menu"]} >= {f"{FRONT}/articles/", f"{FRONT}/events/"}
    assert [language["url"] for language in site["languages"]] == [f"{FRONT}/", f"{FRONT}/es/"]
    assert ask(reader, f"people/{world.person.pk}/")["url"] == f"{FRONT}/people/ada/"
    topic = ask(reader, f"topics/{world.topic.pk}/")
    assert topic["url"] == f"{FRONT}/articles/?topic=grief"
    assert topic["articles_url"] == "http://testserver/api/v2/articles/?topic=grief"


def test_no_answer_leads_people_past_it(reader, world):
    """Whatever has an address at this site is the API's, a file's or a calendar's."""
    ours = re.compile(r"http://testserver/(?!api/|media/|documents/|events/[\w-]+\.ics)[^\"]*")
    answers = {
        address: ours.findall(reader.get(world.address(address), follow=True).content.decode().replace("\\", ""))
        for address in (*LISTS, *DETAILS)
    }
    assert {address: found for address, found in answers.items() if found} == {}


def test_a_page_of_another_site_has_the_address_of_that_site(reader, world, home):
    other = make.StandardPageFactory(parent=home.get_root(), slug="elsewhere")
    Site.objects.create(hostname="other.example", root_page=other)
    article = make.ArticlePageFactory(body=[("related_pages", {"title": "x", "pages": [other]})])
    [block] = ask(reader, f"articles/{article.pk}/")["body"]
    assert block["value"]["pages"][0]["url"].startswith("http://other.example/")
    assert ask(reader, "pages/", site="other.example")["items"][0]["meta"]["html_url"] == "http://other.example/"


def test_readers_of_the_site_itself_stay_there(reader, world):
    assert FRONT not in reader.get(world.article.url).content.decode()
    assert FRONT not in reader.get("/articles/feed.atom").content.decode()


def test_an_installation_without_a_site_has_none(reader):
    Redirect.objects.create(old_path="/old", redirect_link="/new/")
    Site.objects.all().delete()
    assert ask(reader, "redirects/?fields=location")["items"][0]["location"] == "http://testserver/new/"
