"""`?site=`: an answer about another site of the same installation, with addresses there."""

import json

import pytest
from wagtail.models import Page, Site

from articles.models import ArticleIndexPage
from cms.core.models import SocietySettings
from events.models import EventIndexPage
from home.models import HomePage
from tests import factories as make
from tests.api_world import API, DETAILS, LISTS, World

pytestmark = pytest.mark.django_db

HERE = "http://testserver/"
THERE = "http://other.example:8080/"
OF_PAGES = [
    "articles/",
    "events/",
    "occurrences/",
    "search/?q=chair",
    "changes/",
    "pages/",
    "topics/",
    "kinds/",
    "people/",
]
NOT_OF_SITES = ("images/", "documents/", "redirects/")


@pytest.fixture
def other(db, home):
    """A second society with an article and an event of its own; the first has others."""
    make.ArticlePageFactory(title="A chair here"), make.EventPageFactory(title="A chair here")
    root = Page.objects.get(depth=1).add_child(instance=HomePage(title="Other", slug="other"))
    site = Site.objects.create(hostname="other.example", port=8080, root_page=root)
    SocietySettings.objects.filter(site=site).update(name="The other society")
    articles = root.add_child(instance=ArticleIndexPage(title="Articles", slug="articles"))
    events = root.add_child(instance=EventIndexPage(title="Events", slug="events"))
    words, topics, people = {"title": "A chair there"}, [make.TopicFactory()], [make.PersonFactory()]
    site.article = make.ArticlePageFactory(**words, parent=articles, topics=topics, authors=people)
    site.event = make.EventPageFactory(**words, parent=events)
    return site


def ask(reader, address, **parameters):
    response = reader.get(f"{API}{address}", parameters)
    assert response.status_code == 200, response.content
    return response.json()


@pytest.mark.parametrize("named", ["other.example", "other.example:8080"])
def test_a_list_is_that_of_the_site_that_is_named(reader, other, named):
    assert [item["title"] for item in ask(reader, "articles/", site=named)["items"]] == ["A chair there"]
    assert [item["title"] for item in ask(reader, "articles/")["items"]] == ["A chair here"]
    assert [item["title"] for item in ask(reader, "articles/", site="testserver")["items"]] == ["A chair here"]


@pytest.mark.parametrize("pattern", OF_PAGES)
def test_every_address_in_it_is_one_there(reader, other, pattern):
    address, _, query = pattern.partition("?")
    parameters = dict(pair.split("=") for pair in query.split("&") if pair)
    answer = ask(reader, address, site="other.example", limit="1", **parameters)
    assert answer["items"]
    assert HERE not in json.dumps(answer)
    assert THERE in json.dumps(answer)


def test_a_detail_is_found_on_its_own_site_only(reader, other):
    for name, page in (("articles", other.article), ("events", other.event), ("pages", other.article)):
        answer = ask(reader, f"{name}/{page.pk}/", site="other.example")
        assert answer["meta"]["html_url"] == f"{THERE}{page._meta.app_label}/{page.slug}/"
        assert answer["meta"]["detail_url"] == f"{THERE}api/v2/{name}/{page.pk}/"
        assert reader.get(f"{API}{name}/{page.pk}/").status_code == 404


def test_the_society_is_that_of_the_site(reader, other):
    answer = ask(reader, "site/", site="other.example")
    assert (answer["name"], answer["url"]) == ("The other society", THERE)


def test_what_is_remembered_of_one_site_is_not_told_of_another(reader, other, remembering):
    for _ in range(2):
        for site, address in (("testserver", HERE), ("other.example", THERE)):
            (item,) = ask(reader, "articles/", site=site)["items"]
            assert item["meta"]["html_url"].startswith(address)
            assert ask(reader, "site/", site=site)["url"] == address


@pytest.mark.parametrize("name", ["unknown.example", "other.example:1", "testserver:x", "\0", "9" * 10_000])
def test_a_site_that_there_is_not_is_a_mistake(reader, other, name):
    for pattern in OF_PAGES:
        response = reader.get(f"{API}{pattern.partition('?')[0]}", {"q": "x", "site": name})
        assert (response.status_code, response.json()["parameter"]) == (400, "site")


def test_every_endpoint_of_a_site_takes_it(reader):
    world = World()
    for pattern in (*LISTS, *DETAILS):
        if not pattern.startswith(NOT_OF_SITES) and "find" not in pattern:
            address = world.address(pattern)
            joint = "&" if "?" in address else "?"
            assert reader.get(f"{address}{joint}site=testserver").content == reader.get(address).content


def test_a_host_with_several_sites_is_named_with_its_port(reader, other):
    root = Page.objects.get(depth=1).add_child(instance=HomePage(title="Third", slug="third"))
    Site.objects.create(hostname="other.example", port=8081, root_page=root)
    response = reader.get(f"{API}pages/", {"site": "other.example"})
    assert (response.status_code, response.json()["parameter"]) == (400, "site")
    assert "port" in response.json()["detail"]
    assert [page["title"] for page in ask(reader, "pages/", site="other.example:8081")["items"]] == ["Third"]
    assert len(ask(reader, "pages/", site="other.example:8080")["items"]) > 1


def test_addresses_of_a_site_behind_tls_say_https_and_no_port(reader, other):
    Site.objects.filter(pk=other.pk).update(port=443)
    (item,) = ask(reader, "articles/", site="other.example:443")["items"]
    assert item["meta"]["html_url"].startswith("https://other.example/articles/")
    assert item["meta"]["detail_url"].startswith("https://other.example/api/v2/articles/")


def test_each_site_has_a_front_end_of_its_own(reader, other):
    SocietySettings.objects.filter(site=other).update(front_end_url="https://front.example")
    (there,) = ask(reader, "articles/", site="other.example")["items"]
    (here,) = ask(reader, "articles/")["items"]
    assert there["meta"]["html_url"] == f"https://front.example/articles/{other.article.slug}/"
    assert there["meta"]["detail_url"].startswith(THERE)
    assert here["meta"]["html_url"].startswith(HERE)
