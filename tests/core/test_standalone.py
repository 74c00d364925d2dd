"""Bodies as they are read elsewhere."""

import pytest

from cms.core import standalone
from tests.factories import ArticlePageFactory, DocumentFactory, ImageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def html_of(rf):
    return lambda *pages: [standalone.bodies(pages, rf.get("/"))[page.pk] for page in pages]


def test_addresses_are_whole(html_of):
    target, document = StandardPageFactory(slug="target"), DocumentFactory()
    link = f'<p><a linktype="page" id="{target.pk}">x</a> <a linktype="document" id="{document.pk}">y</a></p>'
    [html] = html_of(ArticlePageFactory(body=[("text", link), ("image", {"image": ImageFactory(), "caption": "A"})]))
    assert 'href="http://testserver/target/"' in html
    assert f'href="http://testserver{document.url}"' in html
    assert 'src="http://testserver/media/' in html


def test_notes_are_those_of_the_page_itself(html_of):
    def noted(*notes):
        return ArticlePageFactory(body=[("text", "<p>Words[1][2]</p>"), ("footnotes", {"notes": list(notes)})])

    one, two = noted("<p>One.</p>"), noted("<p>One.</p>", "<p>Two.</p>")
    of_one, of_two = html_of(one, two)
    assert f'<a href="{one.full_url}#note-1">1</a>' in of_one
    assert "[2]" in of_one
    assert f'<a href="{two.full_url}#note-2">2</a>' in of_two


def test_nothing_of_the_looks_is_left(html_of):
    body = [("callout", {"kind": "note", "title": "A", "text": "<p>B</p>"}), ("image", {"image": ImageFactory()})]
    [html] = html_of(ArticlePageFactory(body=body))
    assert "class=" not in html
    assert html.count("<img") == 1
    assert "<source" not in html


def test_nothing_is_made_of_nothing(html_of):
    assert html_of(ArticlePageFactory()) == [""]
    assert html_of() == []


def test_many_need_no_more_queries_than_one(rf, count_queries):
    def full():
        page = StandardPageFactory()
        return ArticlePageFactory(
            body=[
                ("text", f'<p><a linktype="page" id="{page.pk}">x</a></p>'),
                ("image", {"image": ImageFactory()}),
                ("related_pages", {"title": "Next", "pages": [page]}),
                ("document", {"document": DocumentFactory()}),
            ]
        )

    def asked(pages):
        fresh = [type(page).objects.get(pk=page.pk) for page in pages]
        request = rf.get("/")
        before = count_queries(lambda: [page.full_url for page in fresh])
        return count_queries(lambda: standalone.bodies(fresh, request)) - before

    pages = [full() for _ in range(4)]
    assert asked(pages) == asked(pages[:1])
