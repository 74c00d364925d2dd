from datetime import date

import pytest
from bs4 import BeautifulSoup

from articles.models import ArticleIndexPage
from articles.models.pages import SHORTEST_WITH_CONTENTS
from tests.factories import ArticlePageFactory, ImageFactory, PersonFactory, TopicFactory, UserFactory

pytestmark = pytest.mark.django_db


def words(number):
    return f"<p>{' '.join(['word'] * number)}</p>"


def html_of(reader, article):
    response = reader.get(article.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_the_page_says_who_wrote_what_about_what_and_when(reader):
    article = ArticlePageFactory(
        title="On grief",
        summary="What is lost in a group.",
        date=date(2026, 3, 9),
        topics=[TopicFactory(name="Grief", slug="grief")],
        authors=[PersonFactory(name="Ada Byron", credentials="PhD"), PersonFactory(name="Ben Quill", credentials="")],
        body=[("text", "<p>It begins with a chair.</p>")],
    )
    html = html_of(reader, article)
    assert html.h1.text == "On grief"
    assert html.select_one(".lead").text == "What is lost in a group."
    assert html.select_one(".topics a")["href"] == "/articles/?topic=grief"
    assert html.select_one("time")["datetime"] == "2026-03-09"
    byline = html.select_one(".byline").text
    assert "Ada Byron, PhD" in " ".join(byline.split())
    assert "Ben Quill" in byline
    assert html.find("meta", attrs={"name": "author"})["content"] == "Ada Byron, Ben Quill"
    assert "It begins with a chair." in html.select_one(".prose").text


def test_the_summary_describes_the_page_unless_a_steward_wrote_another_sentence(reader):
    article = ArticlePageFactory(summary="For readers.")
    assert html_of(reader, article).find("meta", attrs={"name": "description"})["content"] == "For readers."
    article.search_description = "For search engines."
    article.save_revision().publish()
    assert html_of(reader, article).find("meta", attrs={"name": "description"})["content"] == "For search engines."


@pytest.mark.parametrize(("number", "minutes"), [(0, 1), (1, 1), (220, 1), (221, 2), (1100, 5)])
def test_reading_takes_a_minute_for_220_words(number, minutes):
    article = ArticlePageFactory(body=[("text", words(number))] if number else [])
    assert (article.word_count, article.reading_minutes) == (number, minutes)


def test_words_are_counted_in_every_block():
    article = ArticlePageFactory(
        body=[
            ("heading", {"text": "Two words", "level": "h2"}),
            ("quote", {"text": "three short words", "attribution": "", "source": ""}),
            ("footnotes", {"notes": ["<p>one <b>two</b></p>"]}),
        ]
    )
    assert article.word_count == 7


def body_with_sections(number):
    return [
        ("heading", {"text": "The window", "level": "h2"}),
        ("text", words(number)),
        ("heading", {"text": "A part", "level": "h3"}),
        ("heading", {"text": "The wall", "level": "h2"}),
    ]


def test_a_long_article_has_contents_that_lead_to_its_sections(reader):
    html = html_of(reader, ArticlePageFactory(body=body_with_sections(SHORTEST_WITH_CONTENTS)))
    links = html.select(".contents a")
    assert [link.text for link in links] == ["The window", "The wall"]
    assert [html.find(id=link["href"][1:]).text.strip() for link in links] == ["The window", "The wall"]


def test_a_short_article_has_no_contents(reader):
    assert not html_of(reader, ArticlePageFactory(body=body_with_sections(100))).select(".contents")


def test_those_whose_names_stand_on_it_are_known_by_their_accounts():
    ada = UserFactory()
    article = ArticlePageFactory(authors=[PersonFactory(user=ada), PersonFactory()])
    assert article.byline_users() == {ada.pk}


def test_a_new_article_begins_with_oneself_as_its_author(log_in, article_index):
    ada = UserFactory(groups=["Authors"])
    PersonFactory(user=ada, name="Ada Byron")
    response = log_in(ada).get(f"/admin/pages/add/articles/articlepage/{article_index.pk}/")
    formset = response.context["form"].formsets["authors"]
    assert [form.instance.person.name for form in formset if form.instance.person_id] == ["Ada Byron"]


@pytest.mark.parametrize(("slug", "is_taken"), [("feed", True), ("feeding", False)])
def test_an_article_may_not_take_an_address_of_the_list(slug, is_taken):
    assert ArticleIndexPage.takes_address(slug) == is_taken


def make_article(number):
    return ArticlePageFactory(
        image=ImageFactory(),
        topics=TopicFactory.create_batch(number),
        authors=[PersonFactory(portrait=ImageFactory()) for _ in range(number)],
        body=[("image", {"image": ImageFactory(), "caption": "A square"}) for _ in range(number)],
    )


def test_an_article_with_more_in_it_needs_no_more_queries(reader, count_queries):
    short, long = make_article(1), make_article(6)
    assert count_queries(lambda: reader.get(short.url)) == count_queries(lambda: reader.get(long.url))
