"""In which form rich text comes."""

import pytest

from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(db):
    page = make.StandardPageFactory(slug="target")
    hidden = make.StandardPageFactory(draft=True)
    text = (
        f'<p>Read <a linktype="page" id="{page.pk}">this</a>, <b>not</b> '
        f'<a linktype="page" id="{hidden.pk}">that</a>. [1]</p>'
        "<ul><li>One</li><li>Two</li></ul>"
    )
    body = [
        ("text", text),
        ("callout", {"kind": "note", "title": "x", "text": text}),
        ("footnotes", {"notes": ["<p>A <i>note</i>.</p>"]}),
    ]
    return make.ArticlePageFactory(body=body, disclosure="<p>We were <b>paid</b>.</p>")


@pytest.fixture(params=["articles", "pages"])
def ask(request, reader, article):
    def body(**parameters):
        answer = reader.get(f"/api/v2/{request.param}/{article.pk}/", parameters)
        assert answer.status_code == 200, answer.content
        return answer.json()["body"]

    return body


def test_markdown_has_the_same_words_and_links(ask):
    text, callout, notes = ask(rich_text_format="markdown")
    expected = "Read [this](http://testserver/target/), **not** that. [^1]\n\n- One\n- Two"
    assert text["value"] == expected
    assert callout["value"]["text"] == expected
    assert notes["value"]["notes"] == ["A *note*."]


def test_html_is_what_comes_unless_something_else_is_asked_for(ask):
    assert ask() == ask(rich_text_format="html")
    assert ask()[0]["value"].startswith('<p>Read <a href="http://testserver/target/">this</a>')


def test_the_source_is_what_the_editor_stores(ask):
    assert 'linktype="page"' in ask(rich_text_format="source")[0]["value"]


def test_each_form_is_remembered_by_itself(ask, remembering):
    forms = [ask(rich_text_format=name)[0]["value"] for name in ("html", "markdown", "source", "html", "markdown")]
    assert forms[0] == forms[3] != forms[1] == forms[4] != forms[2]


def test_it_is_the_form_of_all_that_a_page_says(reader, article):
    answer = reader.get(f"/api/v2/articles/{article.pk}/", {"rich_text_format": "markdown"}).json()
    assert answer["disclosure"] == "We were **paid**."


def test_people_and_forms_have_it_too(reader, contact_page):
    person = make.PersonFactory(biography="<p>She <b>listens</b>.</p>")
    make.ArticlePageFactory(authors=[person])
    contact_page.introduction = "<p>Write <i>soon</i>.</p>"
    contact_page.save_revision().publish()
    shown = reader.get(f"/api/v2/people/{person.pk}/", {"rich_text_format": "markdown"}).json()
    assert shown["biography"] == "She **listens**."
    form = reader.get(f"/api/v2/forms/{contact_page.pk}/", {"rich_text_format": "markdown"}).json()
    assert form["introduction"] == "Write *soon*."
