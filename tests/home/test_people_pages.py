"""People: who does what, whom the site names, and a page for each of them."""

import json
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from articles.models import ArticlePage
from cms.core.models import Person, SocietySettings
from home.models import PeoplePage
from home.people import ArticlesOfPerson
from tests.factories import (
    ArticlePageFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def people_page(home):
    return PeoplePage.objects.child_of(home).get()


@pytest.fixture
def ada():
    return PersonFactory(name="Ada Holm", slug="ada-holm", credentials="PhD", role="Treasurer")


def parsed(response):
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def in_days(number, **fields):
    return EventPageFactory(start_date=timezone.localdate() + timedelta(days=number), **fields)


def links(page):
    return {link["href"] for link in page.main.find_all("a")}


def section(page, heading):
    """The words and the links of the part of a page that has this heading."""
    found = page.find(["h2"], string=heading)
    return found and found.find_parent("section")


def titles(part):
    return [heading.get_text(strip=True) for heading in part.find_all("h3")]


# Who is known to readers


def draft_article(person):
    return ArticlePageFactory(authors=[person], draft=True)


def private_article(person):
    page = ArticlePageFactory(authors=[person])
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def expired_event(person):
    page = in_days(3, speakers=[person])
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(seconds=1))


def event_in_a_private_list(person):
    page = in_days(3, speakers=[person])
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type=PageViewRestriction.LOGIN)


def newer_draft_of_a_public_article(person):
    article = ArticlePageFactory()
    article.authors.create(person=person)
    article.save_revision()


def nothing(person):
    pass


HIDDEN = [
    draft_article,
    private_article,
    expired_event,
    event_in_a_private_list,
    newer_draft_of_a_public_article,
    nothing,
]


@pytest.mark.parametrize("named_on", HIDDEN, ids=lambda function: function.__name__)
def test_whom_nothing_public_names_is_nobody(reader, named_on):
    person = PersonFactory(name="Nemo Nobody", slug="nemo")
    named_on(person)
    assert reader.get("/people/nemo/").status_code == 404
    assert "Nemo Nobody" not in reader.get("/people/").content.decode()


@pytest.mark.parametrize(
    "name_on",
    [
        lambda person: ArticlePageFactory(authors=[person]),
        lambda person: in_days(3, speakers=[person]),
        lambda person: in_days(-3, speakers=[person]),
    ],
    ids=["article", "event to come", "past event"],
)
def test_whom_something_public_names_has_a_page_and_stands_in_the_list(reader, name_on):
    person = PersonFactory(name="Nemo Somebody", slug="nemo")
    name_on(person)
    assert "Nemo Somebody" in parsed(reader.get("/people/nemo/")).h1.text
    assert "/people/nemo/" in links(parsed(reader.get("/people/")))


def test_whoever_holds_an_office_needs_nothing_else(reader, ada):
    assert reader.get("/people/ada-holm/").status_code == 200


def test_each_is_there_once_however_often_they_are_named(site):
    person = PersonFactory()
    for _ in range(2):
        ArticlePageFactory(authors=[person])
        in_days(3, speakers=[person])
    assert list(Person.objects.named_on(site)) == [person]


def test_what_another_site_says_names_nobody_here(home):
    ArticlePageFactory(authors=[PersonFactory()])
    elsewhere = Site(hostname="elsewhere.example", root_page=StandardPageFactory())
    assert not Person.objects.named_on(elsewhere).exists()


@pytest.mark.parametrize("slug", ["nobody", "Ada-Holm", "1", "-", "a" * 200])
def test_an_address_that_is_nobodys_is_not_found(reader, ada, slug):
    assert reader.get(f"/people/{slug}/").status_code == 404


# The list


def test_offices_come_in_their_order_and_the_others_by_name(reader):
    PersonFactory(name="Zoe", role="President", rank=1)
    PersonFactory(name="Bea", role="Librarian")
    PersonFactory(name="Abe", role="Treasurer", rank=2)
    for name in ("Yan", "Xia"):
        ArticlePageFactory(authors=[PersonFactory(name=name)])
    page = parsed(reader.get("/people/"))
    assert titles(section(page, "Who does what")) == ["Zoe, PhD", "Abe, PhD", "Bea, PhD"]
    assert [item.get_text(strip=True) for item in section(page, "Who writes and speaks").find_all("li")] == [
        "Xia, PhD",
        "Yan, PhD",
    ]


def test_an_office_is_shown_with_role_and_the_first_words_of_the_biography(reader):
    words = " ".join(f"word{number}" for number in range(60))
    PersonFactory(role="Treasurer", biography=f"<p>{words}</p><p>The end.</p>")
    text = section(parsed(reader.get("/people/")), "Who does what").get_text(" ", strip=True)
    assert "Treasurer" in text
    assert "word0 word1" in text
    assert "word59" not in text


def test_an_empty_list_says_so(reader):
    page = parsed(reader.get("/people/"))
    assert "Nobody is named here yet." in page.main.text
    assert page.main.find("h2") is None


def test_the_list_and_each_page_is_in_the_sitemap(reader, ada):
    PersonFactory(slug="nemo")
    listed = reader.get("/sitemap.xml").content.decode()
    assert "<loc>http://testserver/people/</loc>" in listed
    assert "<loc>http://testserver/people/ada-holm/</loc>" in listed
    assert "nemo" not in listed


def test_the_list_is_in_the_api(reader):
    rows = reader.get("/api/v2/pages/?type=home.PeoplePage").json()["items"]
    assert [row["meta"]["html_url"] for row in rows] == ["http://testserver/people/"]


def test_the_number_of_queries_does_not_grow_with_people(reader, count_queries):
    def fill():
        PersonFactory(role="Treasurer", portrait=ImageFactory())
        ArticlePageFactory(authors=[PersonFactory()])

    fill()
    few = count_queries(lambda: reader.get("/people/"))
    for _ in range(3):
        fill()
    assert count_queries(lambda: reader.get("/people/")) == few


# One person


def test_the_page_says_who_it_is(reader, ada):
    ada.biography = "<p>Keeps the <b>books</b>.</p>"
    ada.links.create(label="Practice", url="https://practice.example/")
    ada.save()
    page = parsed(reader.get("/people/ada-holm/"))
    assert page.h1.get_text().split() == ["Ada", "Holm,", "PhD"]
    assert "Treasurer" in page.main.text
    assert page.title.text == f"Ada Holm, PhD – {SocietySettings.objects.get().name}"
    assert page.find("meta", attrs={"name": "description"})["content"] == "Keeps the books."
    assert page.find("link", rel="canonical")["href"] == "http://testserver/people/ada-holm/"
    assert "rel" not in page.find("a", href="https://practice.example/").attrs


def test_a_link_in_a_biography_leads_only_to_what_is_public(reader, ada):
    public, draft = StandardPageFactory(slug="public"), StandardPageFactory(slug="a-draft", draft=True)
    ada.biography = "".join(f'<p><a linktype="page" id="{page.pk}">words</a></p>' for page in (public, draft))
    ada.save()
    found = links(parsed(reader.get("/people/ada-holm/")))
    assert "/public/" in found
    assert "/a-draft/" not in found


def test_articles_stand_there_newest_first(reader, ada):
    today = timezone.localdate()
    for days in (3, 1, 2):
        ArticlePageFactory(title=f"{days} days old", date=today - timedelta(days=days), authors=[ada])
    ArticlePageFactory(title="By somebody else", authors=[PersonFactory()])
    ArticlePageFactory(title="A draft", authors=[ada], draft=True)
    page = parsed(reader.get("/people/ada-holm/"))
    assert titles(section(page, "Articles")) == ["1 days old", "2 days old", "3 days old"]
    assert "/articles/feed.atom?author=ada-holm" in links(page)
    assert page.find("link", href="/articles/feed.atom?author=ada-holm")["type"] == "application/atom+xml"


def test_articles_are_paged(reader, ada):
    for number in range(ArticlesOfPerson.per_page + 1):
        ArticlePageFactory(authors=[ada], title=f"Number {number}")
    first, second = (parsed(reader.get(f"/people/ada-holm/?page={number}")) for number in ("x", 2))
    assert len(titles(section(first, "Articles"))) == ArticlesOfPerson.per_page
    assert titles(section(second, "Articles")) == ["Number 0"]
    assert first.find("a", rel="next")["href"] == "?page=2"
    assert second.find("link", rel="canonical")["href"] == "http://testserver/people/ada-holm/?page=2"


def test_events_are_told_as_coming_and_past(reader, ada):
    in_days(9, title="Later", speakers=[ada])
    in_days(2, title="Soon", speakers=[ada])
    in_days(-9, title="Long ago", speakers=[ada])
    in_days(-2, title="Lately", speakers=[ada])
    in_days(4, title="Without her")
    page = parsed(reader.get("/people/ada-holm/"))
    assert titles(section(page, "Coming events")) == ["Soon", "Later"]
    assert [item.a.text for item in section(page, "Past events").find_all("li")] == ["Lately", "Long ago"]


def test_a_series_stands_there_once(reader, ada):
    in_days(-21, title="Going on", rrule="FREQ=WEEKLY", speakers=[ada])
    in_days(-21, title="Over", rrule="FREQ=WEEKLY;COUNT=3", speakers=[ada])
    page = parsed(reader.get("/people/ada-holm/"))
    assert titles(section(page, "Coming events")) == ["Going on"]
    (row,) = section(page, "Past events").find_all("li")
    assert row.a.text == "Over"
    assert row.time["datetime"] == (timezone.localdate() - timedelta(days=7)).isoformat()


def test_what_there_is_nothing_of_has_no_heading(reader, ada):
    page = parsed(reader.get("/people/ada-holm/"))
    assert page.main.find("h2") is None
    assert page.find("link", href="/articles/feed.atom?author=ada-holm") is None


def test_machines_are_told_who_it_is(reader, ada, worker):
    with worker():
        ada.portrait = ImageFactory(file__size=(500, 500))
        ada.save()
    data = json.loads(parsed(reader.get("/people/ada-holm/")).find("script", type="application/ld+json").text)
    assert (data["@type"], data["url"]) == ("ProfilePage", "http://testserver/people/ada-holm/")
    person = data["mainEntity"]
    assert (person["@type"], person["name"], person["honorificSuffix"]) == ("Person", "Ada Holm", "PhD")
    assert (person["jobTitle"], person["memberOf"]["@type"]) == ("Treasurer", "Organization")
    assert person["image"].startswith("http://testserver/media/images/")
    assert "description" not in person


def test_the_number_of_queries_does_not_grow_with_what_a_person_did(reader, ada, count_queries):
    def fill():
        ArticlePageFactory(authors=[ada, PersonFactory(portrait=ImageFactory())], image=ImageFactory())
        in_days(3, speakers=[ada])
        in_days(-3, speakers=[ada])

    fill()
    few = count_queries(lambda: reader.get("/people/ada-holm/"))
    for _ in range(3):
        fill()
    assert count_queries(lambda: reader.get("/people/ada-holm/")) == few


# Ways there


def test_speakers_lead_to_their_pages(reader, ada):
    page = parsed(reader.get(in_days(3, speakers=[ada]).url))
    assert page.find("a", href="/people/ada-holm/").text == "Ada Holm, PhD"


def test_the_api_says_where_a_person_is(reader, ada):
    article = ArticlePageFactory(authors=[ada])
    (author,) = reader.get(f"/api/v2/articles/{article.pk}/").json()["authors"]
    assert author["url"] == "http://testserver/people/ada-holm/"


@pytest.mark.parametrize("hide", ["private", "expired", "unpublished"])
def test_nothing_leads_to_people_while_their_list_is_hidden(reader, ada, people_page, hide):
    event, article = in_days(3, speakers=[ada]), ArticlePageFactory(authors=[ada])
    if hide == "private":
        PageViewRestriction.objects.create(page=people_page, restriction_type=PageViewRestriction.LOGIN)
    elif hide == "expired":
        Page.objects.filter(pk=people_page.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    else:
        people_page.unpublish()
    assert reader.get("/people/ada-holm/").status_code == (302 if hide == "private" else 404)
    page = parsed(reader.get(event.url))
    assert "Ada Holm, PhD" in page.main.text
    assert not [link for link in links(page) if link.startswith("/people/")]
    assert reader.get(f"/api/v2/articles/{article.pk}/").json()["authors"][0]["url"] is None


def test_naming_more_people_costs_no_query_each(reader, count_queries):
    few = in_days(3, speakers=[PersonFactory()])
    many = in_days(3, speakers=[PersonFactory() for _ in range(4)])
    assert count_queries(lambda: reader.get(few.url)) == count_queries(lambda: reader.get(many.url))


def test_there_is_one_list_below_the_home_page(home):
    assert not PeoplePage.can_create_at(home)
    assert PeoplePage not in ArticlePage.allowed_subpage_models()
