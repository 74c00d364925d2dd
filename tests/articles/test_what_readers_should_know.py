"""Credentials as they were, corrections, warnings, disclosure; the parts of a series; where to read on."""

import json
from datetime import date

import pytest
from bs4 import BeautifulSoup

from articles.models import ArticleAuthor, ArticlePage, Correction
from tests.factories import ArticlePageFactory, ArticleSeriesFactory, ImageFactory, PersonFactory, TopicFactory

pytestmark = pytest.mark.django_db


def html_of(reader, article):
    response = reader.get(article.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def names_on(reader, article):
    return [name.text.strip() for name in html_of(reader, article).select(".byline__name")]


def publish_again(article, **fields):
    article = ArticlePage.objects.get(pk=article.pk)
    for name, value in fields.items():
        setattr(article, name, value)
    article.save_revision().publish()


def change_credentials(person, credentials):
    person.credentials = credentials
    person.save()


# Credentials


def test_credentials_stay_as_they_were_when_the_article_was_published(reader):
    ada = PersonFactory(name="Ada Byron", credentials="MA")
    article = ArticlePageFactory(authors=[ada])
    change_credentials(ada, "PhD, CGP")
    assert names_on(reader, article) == ["Ada Byron, MA"]
    publish_again(article, title="Another title")
    assert names_on(reader, article) == ["Ada Byron, MA"]


def test_a_return_to_an_older_version_does_not_change_credentials(reader):
    ada = PersonFactory(name="Ada Byron", credentials="MA")
    article = ArticlePageFactory(authors=[ada])
    first = article.latest_revision
    change_credentials(ada, "PhD")
    publish_again(article, title="Another title")
    first.publish()
    assert names_on(reader, article) == ["Ada Byron, MA"]


def test_credentials_of_somebody_who_joins_later_are_those_of_that_day(reader):
    ada, ben = PersonFactory(name="Ada", credentials="MA"), PersonFactory(name="Ben", credentials="MSW")
    article = ArticlePageFactory(authors=[ada])
    change_credentials(ada, "PhD")
    publish_again(article, authors=[ArticleAuthor(person=ada), ArticleAuthor(person=ben)])
    change_credentials(ben, "LCSW")
    assert names_on(reader, article) == ["Ada, MA", "Ben, MSW"]


def test_credentials_can_be_corrected_on_the_article(reader):
    ada = PersonFactory(name="Ada", credentials="MSc")
    article = ArticlePageFactory(authors=[ada])
    publish_again(article, authors=[ArticleAuthor(person=ada, credentials="MA")])
    assert names_on(reader, article) == ["Ada, MA"]


def test_nobody_has_credentials_where_there_were_none(reader):
    ada = PersonFactory(name="Ada", credentials="")
    article = ArticlePageFactory(authors=[ada])
    change_credentials(ada, "PhD")
    assert names_on(reader, article) == ["Ada"]


def test_an_alias_has_the_credentials_of_its_source(reader):
    ada = PersonFactory(name="Ada", credentials="MA")
    alias = ArticlePageFactory(authors=[ada]).create_alias(update_slug="alias")
    change_credentials(ada, "PhD")
    assert names_on(reader, alias) == ["Ada, MA"]


def test_the_api_has_the_credentials_of_that_day(reader):
    ada = PersonFactory(credentials="MA")
    article = ArticlePageFactory(authors=[ada])
    change_credentials(ada, "PhD")
    for address in ("/api/v2/articles/", f"/api/v2/articles/{article.pk}/"):
        answer = reader.get(address).json()
        [author] = answer.get("items", [answer])[0]["authors"]
        assert author["credentials"] == "MA"


# Corrections, warning, disclosure


def test_a_correction_stands_at_the_end_and_its_day_at_the_top(reader):
    article = ArticlePageFactory(
        date=date(2026, 3, 9),
        corrections=[
            Correction(date=date(2026, 4, 1), note="Two days, not one."),
            Correction(date=date(2026, 5, 2), note="Her name is Ada."),
        ],
    )
    html = html_of(reader, article)
    times = [time["datetime"] for time in html.select(".article__dates time")]
    assert times == ["2026-03-09", "2026-05-02"]
    notes = [" ".join(item.text.split()) for item in html.select(".corrections li")]
    assert notes == ["2 May 2026: Her name is Ada.", "1 April 2026: Two days, not one."]


def test_an_article_that_was_never_corrected_does_not_speak_of_it(reader):
    html = html_of(reader, ArticlePageFactory())
    assert not html.select(".corrections")
    assert "corrected" not in html.select_one(".article__dates").text


def test_a_warning_stands_before_the_text(reader):
    article = ArticlePageFactory(content_warning="Describes a suicide.", body=[("text", "<p>It begins.</p>")])
    prose = html_of(reader, article).select_one(".prose")
    assert prose.text.split("It begins.")[0].split() == ["Before", "you", "read:", "Describes", "a", "suicide."]


def test_the_disclosure_stands_after_the_text(reader):
    html = html_of(reader, ArticlePageFactory(disclosure="<p>The author leads this training.</p>"))
    assert html.select_one(".disclosure .text").text.strip() == "The author leads this training."


# Series


@pytest.fixture
def first_year(db):
    return ArticleSeriesFactory(name="A first year", slug="first-year", description="Four letters from one group.")


def part(series, number, **fields):
    return ArticlePageFactory(title=f"Part {number}", series=series, series_part=number, **fields)


def test_the_parts_of_a_series_stand_in_their_order_with_this_one_marked(reader, first_year):
    part(first_year, 3), part(first_year, 1)
    html = html_of(reader, part(first_year, 2))
    parts = html.select_one(".parts")
    assert parts.h2.text == "A first year"
    assert [item.text.strip() for item in parts.find_all("li")] == ["Part 1", "Part 2", "Part 3"]
    assert [item["value"] for item in parts.find_all("li")] == ["1", "2", "3"]
    assert parts.find(attrs={"aria-current": "page"}).text == "Part 2"


def test_hidden_parts_are_left_out_and_one_part_alone_is_no_series(reader, first_year):
    article = part(first_year, 1)
    part(first_year, 2, draft=True)
    assert not html_of(reader, article).select(".parts")


def test_two_articles_cannot_be_the_same_part(first_year):
    part(first_year, 2)
    article = ArticlePage(title="Another", series=first_year, series_part=2)
    assert article.publish_problems()["series_part"] == "“Part 2” is this part of the series already."
    article.series_part = 3
    assert "series_part" not in article.publish_problems()


def test_a_part_needs_a_series():
    assert "series" in ArticlePage(title="Lost", series_part=2).publish_problems()


# Reading on


def test_related_articles_say_why(reader):
    grief, silence, endings = (TopicFactory(name=name) for name in ("Grief", "Silence", "Endings"))
    article = ArticlePageFactory(topics=[grief, silence])
    ArticlePageFactory(title="One", topics=[grief, endings])
    ArticlePageFactory(title="Both", topics=[silence, grief], date=date(2020, 1, 1))
    ArticlePageFactory(title="Neither", topics=[endings])
    cards = html_of(reader, article).select(".related-articles .card")
    found = {card.h3.text.strip(): card.select_one(".card__shared").text.strip() for card in cards}
    assert list(found) == ["Both", "One"]
    assert found == {"Both": "Also about Grief, Silence", "One": "Also about Grief"}


def test_hidden_articles_and_parts_of_the_series_are_not_related(reader, first_year):
    grief = TopicFactory()
    article = part(first_year, 1, topics=[grief])
    part(first_year, 2, topics=[grief])
    ArticlePageFactory(topics=[grief], draft=True)
    assert not html_of(reader, article).select(".related-articles")


def test_the_article_before_and_the_one_after_are_linked(reader):
    first, second, third = (ArticlePageFactory(title=str(day), date=date(2026, 3, day)) for day in (1, 2, 3))
    ArticlePageFactory(title="Hidden", date=date(2026, 3, 2), draft=True)
    html = html_of(reader, second)
    assert html.find("a", rel="prev")["href"] == first.url
    assert html.find("a", rel="next")["href"] == third.url
    assert html_of(reader, third).find("a", rel="next") is None


def test_of_one_day_the_neighbours_are_in_the_order_of_the_list(reader):
    first, second = (ArticlePageFactory(date=date(2026, 3, 9)) for _ in range(2))
    assert html_of(reader, second).find("a", rel="prev")["href"] == first.url
    assert html_of(reader, first).find("a", rel="next")["href"] == second.url


def test_the_address_can_be_copied_without_a_script(reader):
    article = ArticlePageFactory(title="Grief & loss?", slug="grief")
    share = html_of(reader, article).select_one(".share")
    assert share.code.text == "http://testserver/articles/grief/"
    assert share.a["href"] == "mailto:?subject=Grief%20%26%20loss%3F&body=http%3A%2F%2Ftestserver%2Farticles%2Fgrief%2F"
    assert share.button.has_attr("hidden")


def full_article(number, series):
    topics = TopicFactory.create_batch(number)
    for other in range(number):
        part(series, other + 2, topics=topics)
        ArticlePageFactory(topics=topics, image=ImageFactory(), authors=[PersonFactory(portrait=ImageFactory())])
    return part(
        series, 1, topics=topics, corrections=[Correction(note="It was two.") for _ in range(number)], authors=[]
    )


def test_more_of_all_that_needs_no_more_queries(reader, count_queries):
    few = full_article(1, ArticleSeriesFactory())
    fewer = count_queries(lambda: reader.get(few.url))
    many = full_article(4, ArticleSeriesFactory())
    assert count_queries(lambda: reader.get(many.url)) == fewer


# For search engines


def data_of(reader, article):
    return json.loads(html_of(reader, article).find("script", type="application/ld+json").string)


def test_search_engines_are_told_who_wrote_what_and_when(reader):
    article = ArticlePageFactory(
        title="On grief",
        slug="on-grief",
        date=date(2026, 3, 9),
        image=ImageFactory(),
        topics=[TopicFactory(name="Grief")],
        authors=[PersonFactory(name="Ada Byron", credentials="PhD"), PersonFactory(name="Ben", credentials="")],
        corrections=[Correction(date=date(2036, 4, 1), note="Two.")],
    )
    data = data_of(reader, article)
    assert (data["@type"], data["headline"], data["url"]) == (
        "Article",
        "On grief",
        "http://testserver/articles/on-grief/",
    )
    assert data["author"] == [
        {"@type": "Person", "name": "Ada Byron", "honorificSuffix": "PhD"},
        {"@type": "Person", "name": "Ben"},
    ]
    assert (data["datePublished"], data["dateModified"]) == ("2026-03-09", "2036-04-01")
    assert data["publisher"] == {"@type": "Organization", "name": "Society of the Tests", "url": "http://testserver/"}
    assert data["articleSection"] == ["Grief"]
    assert all(image.startswith("http://testserver/media/") for image in data["image"])


def test_it_names_the_series(reader, first_year):
    assert data_of(reader, part(first_year, 2))["isPartOf"] == {"@type": "CreativeWorkSeries", "name": "A first year"}
