"""What each address says of itself in its head, and the way that leads to it."""

import json
from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import PageViewRestriction

from articles.filters import ArticleFilters
from cms.core.head import of_page
from cms.core.models import SocialLink, SocietySettings
from events.models import Committee
from tests import factories as make

pytestmark = pytest.mark.django_db


def head(address):
    response = Client().get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def title(html):
    return " ".join(html.title.text.split())


def meta(html, name):
    found = html.find("meta", attrs={"name": name}) or html.find("meta", property=name)
    return found and found["content"]


def link(html, rel):
    found = html.find("link", rel=rel)
    return found and found["href"]


def data(html, kind):
    scripts = (json.loads(script.string) for script in html.find_all("script", type="application/ld+json"))
    return next((found for found in scripts if found.get("@type") == kind), None)


@pytest.fixture
def addresses():
    """Of everything that a reader can come to."""
    topic = make.TopicFactory(name="Grief", slug="grief")
    person, kind = make.PersonFactory(slug="ada"), make.KindFactory()
    make.ArticlePageFactory.create_batch(ArticleFilters.per_page + 1, topics=[topic], authors=[person])
    series = make.EventPageFactory(kind=kind, rrule="FREQ=WEEKLY", title="Case group")
    make.EventPageFactory(kind=kind, start_date=date(2020, 3, 9))
    about = make.StandardPageFactory(title="About")
    day = series.start_date
    return [
        "/",
        "/articles/",
        "/articles/?page=2",
        "/articles/?topic=grief",
        "/articles/?topic=grief&page=2",
        "/articles/?author=ada&topic=grief",
        "/articles/archive/",
        make.ArticlePageFactory(title="On chairs").url,
        "/events/",
        f"/events/?kind={kind.slug}",
        "/events/past/",
        "/events/past/?year=2020",
        f"/events/{day:%Y/%m}/",
        f"/events/{day + timedelta(31):%Y/%m}/",
        series.url,
        f"{series.url}{day + timedelta(7)}/",
        f"{series.url}{day + timedelta(14)}/",
        about.url,
        make.StandardPageFactory(title="Board", parent=about).url,
        "/contact/",
        "/search/",
        "/search/?q=grief",
    ]


def test_each_address_has_a_title_of_its_own_that_ends_with_the_society(addresses):
    titles = [title(head(address)) for address in addresses]
    assert len(set(titles)) == len(titles)
    assert all(words.endswith("Society of the Tests") for words in titles)


def test_each_address_has_a_description_one_heading_and_a_feed(addresses):
    for address in addresses:
        html = head(address)
        assert meta(html, "description")
        assert len(html.find_all("h1")) == 1
        types = {found["type"] for found in html.find_all("link", rel="alternate")}
        assert {"application/atom+xml", "application/feed+json"} <= types


def test_each_address_is_its_own_canonical_one(addresses):
    for address in addresses:
        if not address.startswith("/search/"):
            html = head(address)
            assert link(html, "canonical") == meta(html, "og:url") == f"http://testserver{address}"


@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        ("/articles/?utm_source=mail", "/articles/"),
        ("/articles/?page=1", "/articles/"),
        ("/articles/?page=99", "/articles/?page=2"),
        ("/articles/?page=2&x=1&topic=grief", "/articles/?topic=grief&page=2"),
        ("/articles/?year=2026&author=ada", "/articles/?author=ada&year=2026"),
        ("/events/?page=x", "/events/"),
    ],
)
def test_the_canonical_address_has_what_is_known_in_one_order(addresses, asked, canonical):
    assert link(head(asked), "canonical") == f"http://testserver{canonical}"


def test_a_page_of_a_list_says_its_filters_its_number_and_its_neighbours(addresses):
    html = head("/articles/?topic=grief&page=2")
    assert title(html) == "Grief – Articles, page 2 – Society of the Tests"
    assert link(html, "prev") == "http://testserver/articles/?topic=grief"
    assert link(html, "next") is None
    assert link(head("/articles/?topic=grief"), "next") == "http://testserver/articles/?topic=grief&page=2"


def test_a_list_leads_to_the_feeds_of_what_it_shows(addresses):
    feeds = {found["type"]: found["href"] for found in head("/articles/?topic=grief").find_all("link", rel="alternate")}
    assert feeds["application/atom+xml"] == "/articles/feed.atom?topic=grief"
    assert feeds["application/feed+json"] == "/articles/feed.json?topic=grief"


@pytest.mark.parametrize(
    "address", ["/articles/?topic=nothing", "/events/?kind=nothing", "/articles/?year=x", "/search/"]
)
def test_what_nobody_should_find_by_a_search_engine_says_so(address):
    assert meta(head(address), "robots") == "noindex"


@pytest.mark.parametrize("address", ["/", "/articles/", "/events/", "/contact/"])
def test_what_should_be_found_does_not(address):
    assert meta(head(address), "robots") is None


def test_a_filter_of_two_kinds_is_said(event_index):
    board, kind = (
        Committee.objects.create(name="Board", slug="board"),
        make.KindFactory(name="Training", slug="training"),
    )
    make.EventPageFactory(kind=kind, host_committee=board)
    assert title(head("/events/?kind=training&committee=board")) == "Training, Board – Events – Society of the Tests"


def test_the_title_for_search_engines_wins_on_the_whole_list_only(article_index):
    article_index.seo_title = "Writing by members"
    article_index.save_revision().publish()
    make.ArticlePageFactory(date=date(2026, 3, 9))
    assert title(head("/articles/")) == "Writing by members – Society of the Tests"


def test_the_front_page_that_is_called_as_the_society_does_not_say_it_twice():
    assert title(head("/")) == "Society of the Tests"


def test_a_page_without_a_summary_is_described_by_its_first_words():
    page = make.StandardPageFactory(summary="", body=[("text", f"<p>We meet <b>here</b>. {'And talk. ' * 40}</p>")])
    described = meta(head(page.url), "description")
    assert described.startswith("We meet here. And talk.")
    assert described.endswith(" …")
    assert len(described) <= 200


def test_a_list_without_an_introduction_is_described_by_the_society(site):
    society = SocietySettings.for_site(site)
    society.tagline = "We sit."
    society.save()
    assert meta(head("/articles/"), "description") == "We sit."


def test_an_article_says_whose_it_is_and_when_it_was_published():
    article = make.ArticlePageFactory(
        date=date(2026, 3, 9), authors=[make.PersonFactory(name="Ada Byron")], topics=[make.TopicFactory(name="Grief")]
    )
    html = head(article.url)
    assert meta(html, "og:type") == "article"
    assert meta(html, "article:published_time") == "2026-03-09"
    assert meta(html, "article:modified_time") == article.last_published_at.date().isoformat()
    assert meta(html, "article:author") == "Ada Byron"
    assert meta(html, "article:section") == "Grief"
    assert meta(html, "og:title") == article.title
    assert meta(html, "og:site_name") == "Society of the Tests"
    assert meta(html, "og:locale") == "en"


def test_other_pages_are_no_articles():
    html = head(make.StandardPageFactory().url)
    assert meta(html, "og:type") == "website"
    assert html.find("meta", property="article:published_time") is None


def test_a_preview_has_no_address():
    response = make.ArticlePageFactory(draft=True).make_preview_request()
    html = BeautifulSoup(response.content, "html.parser")
    assert link(html, "canonical") is meta(html, "og:url") is data(html, "BreadcrumbList") is None
    assert html.find("link", type="text/markdown") is None


# The way to a page


def crumbs(html):
    way = html.select_one("nav.breadcrumbs")
    return {step.text: step["href"] for step in way.find_all("a")} if way else {}


def test_the_way_leads_from_the_front_page_to_the_page_above():
    about = make.StandardPageFactory(title="About", slug="about")
    html = head(make.StandardPageFactory(title="Board", slug="board", parent=about).url)
    assert crumbs(html) == {"Home": "/", "About": "/about/"}
    assert data(html, "BreadcrumbList")["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": "http://testserver/"},
        {"@type": "ListItem", "position": 2, "name": "About", "item": "http://testserver/about/"},
        {"@type": "ListItem", "position": 3, "name": "Board"},
    ]


def test_the_front_page_is_where_the_way_begins():
    html = head("/")
    assert crumbs(html) == {}
    assert data(html, "BreadcrumbList") is None


def test_a_date_of_a_series_stands_below_the_series():
    series = make.EventPageFactory(title="Case group", slug="case-group", rrule="FREQ=WEEKLY")
    html = head(f"{series.url}{series.start_date + timedelta(7)}/")
    assert crumbs(html) == {"Home": "/", "Events": "/events/", "Case group": "/events/case-group/"}


@pytest.mark.parametrize("address", ["/articles/?topic=grief", "/articles/archive/", "/events/past/"])
def test_a_part_of_a_list_stands_below_the_list(addresses, address):
    section = address.split("/")[1]
    assert crumbs(head(address)) == {"Home": "/", section.title(): f"/{section}/"}


def test_the_way_leaves_out_what_nobody_may_read(reader):
    section = make.StandardPageFactory(title="Section", slug="section")
    page = make.StandardPageFactory(title="Page", parent=section)
    section.unpublish()
    assert crumbs(head(page.url)) == {"Home": "/"}


def test_a_page_behind_a_password_tells_nothing_of_itself(reader):
    section = make.StandardPageFactory(title="Section")
    page = make.StandardPageFactory(title="Secret minutes", summary="Who left.", parent=section)
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.PASSWORD, password="word")
    shown = reader.get(page.url).content.decode()
    assert "Secret minutes" not in shown
    assert "Who left" not in shown


def test_a_longer_way_needs_no_more_queries(rf, count_queries):
    page = make.StandardPageFactory()
    near = count_queries(lambda: of_page(page, rf.get("/")))
    for _ in range(3):
        page = make.StandardPageFactory(parent=page)
    assert count_queries(lambda: of_page(page, rf.get("/"))) == near


# The society


def test_the_front_page_says_who_the_society_is(site):
    society = SocietySettings.for_site(site)
    for name, value in {
        "email": "office@society.example",
        "street": "18 Chandler Row",
        "city": "Merrow Bay",
        "parent_name": "The Association",
        "parent_url": "https://association.example/",
    }.items():
        setattr(society, name, value)
    society.logo = make.ImageFactory()
    society.save()
    SocialLink.objects.create(society=society, label="Mastodon", url="https://m.example/@s")
    said = data(head("/"), "Organization")
    assert said["@id"] == "http://testserver/#organization"
    assert (said["name"], said["url"]) == ("Society of the Tests", "http://testserver/")
    assert said["email"] == "office@society.example"
    assert said["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "18 Chandler Row",
        "addressLocality": "Merrow Bay",
    }
    assert said["sameAs"] == ["https://m.example/@s"]
    assert said["memberOf"] == {
        "@type": "Organization",
        "name": "The Association",
        "url": "https://association.example/",
    }
    assert said["logo"].startswith("http://testserver/media/")


def test_a_society_of_which_little_is_known_says_little():
    assert data(head("/"), "Organization") == {
        "@context": "https://schema.org",
        "@type": "Organization",
        "@id": "http://testserver/#organization",
        "name": "Society of the Tests",
        "url": "http://testserver/",
    }
