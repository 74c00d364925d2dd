"""The blocks of a body: on the page and in the API, and what becomes of them when what they show has gone."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Collection, CollectionViewRestriction

from articles.models import ArticlePage
from tests.factories import (
    ArticlePageFactory,
    DocumentFactory,
    EventPageFactory,
    ImageFactory,
    StandardPageFactory,
)

pytestmark = pytest.mark.django_db


def prose(reader, page):
    response = reader.get(page.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").select_one(".prose")


def in_api(reader, page):
    response = reader.get(f"/api/v2/pages/{page.pk}/")
    assert response.status_code == 200
    return [(block["type"], block["value"]) for block in response.json()["body"]]


def article(*blocks):
    return ArticlePageFactory(body=list(blocks))


# Words


def test_headings_can_be_linked_to(reader):
    page = article(("heading", {"text": "The wall", "level": "h2"}), ("heading", {"text": "Bricks", "level": "h3"}))
    html = prose(reader, page)
    assert (html.h2.text.strip(), html.h2["id"]) == ("The wall", page.body[0].id)
    assert (html.h3.text.strip(), html.h3["id"]) == ("Bricks", page.body[1].id)
    assert in_api(reader, page)[0] == ("heading", {"text": "The wall", "level": "h2"})


def test_a_quotation_says_who_and_where(reader):
    value = {"text": "One line.\nAnother.", "attribution": "Ada Byron", "source": "Letters"}
    html = prose(reader, article(("quote", value)))
    assert str(html.blockquote.p) == "<p>One line.<br/>Another.</p>"
    assert html.figcaption.text.split() == ["Ada", "Byron,", "Letters"]
    assert in_api(reader, article(("quote", value))) == [("quote", value)]


def test_words_of_an_editor_are_words_and_no_html(reader):
    page = article(
        ("heading", {"text": "<script>1</script>", "level": "h2"}),
        ("quote", {"text": "<script>2</script>", "attribution": "<b>", "source": "<i>"}),
        ("callout", {"kind": "note", "title": "<script>3</script>", "text": "<p>Text.</p>"}),
        ("embed", {"url": "https://video.example/?a=1&b=<2>", "title": "<script>4</script>"}),
        ("call_to_action", {"title": "<u>", "text": "<u>", "label": "<u>", "page": None, "url": "https://a.example/"}),
    )
    html = prose(reader, page)
    assert not html.find_all(["script", "u", "b", "i"])
    assert "<script>3</script>" in html.text


def test_a_box_has_a_name_for_those_who_listen(reader):
    html = prose(reader, article(("callout", {"kind": "important", "title": "Doors", "text": "<p>At seven.</p>"})))
    box = html.select_one("aside.callout--important")
    assert html.find(id=box["aria-labelledby"]).text == "Doors"
    assert "At seven." in box.text


def table(*cells):
    return {
        "columns": [{"type": "text", "heading": "Who"}, {"type": "rich_text", "heading": "What"}],
        "rows": [{"values": list(cells)}],
        "caption": "Who does what",
    }


def test_a_table_has_a_caption_and_headings(reader):
    page = ArticlePageFactory(draft=True)
    page.body = [{"type": "table", "value": table("Ada", "<p>Writes <b>well</b></p>")}]
    page.save_revision().publish()
    html = prose(reader, ArticlePage.objects.get(pk=page.pk))
    assert html.table.caption.text == "Who does what"
    assert [cell.text for cell in html.table.find_all("th", scope="col")] == ["Who", "What"]
    assert [cell.text.strip() for cell in html.table.find_all("td")] == ["Ada", "Writes well"]
    [(kind, value)] = in_api(reader, page)
    assert kind == "table"
    assert "<b>well</b>" in str(value)


# Notes


NOTES = ("footnotes", {"notes": ["<p>First.</p>", "<p>Second.</p>"]})


def test_a_number_in_the_text_leads_to_its_note_and_back(reader):
    html = prose(reader, article(("text", "<p>It was said[2] and said again[2], first[1].</p>"), NOTES))
    references = html.select("sup.note-ref a")
    assert [link["href"] for link in references] == ["#note-2", "#note-2", "#note-1"]
    assert [link.get("id") for link in references] == ["note-2-back", None, "note-1-back"]
    notes = html.select(".notes li")
    assert [(note["id"], note.a["href"]) for note in notes] == [("note-1", "#note-1-back"), ("note-2", "#note-2-back")]
    assert "First." in notes[0].text


@pytest.mark.parametrize("text", ["[0]", "[3]", "[99]", "[1", "1]", "[a]", "[ 1 ]", "[1000]"])
def test_brackets_that_lead_to_no_note_stay_as_they_are(reader, text):
    html = prose(reader, article(("text", f"<p>See {text}.</p>"), NOTES))
    assert f"See {text}." in html.text
    assert not html.select("sup")


def test_an_address_with_brackets_is_left_alone(reader):
    html = prose(reader, article(("text", '<p><a href="https://a.example/[1]">there</a></p>'), NOTES))
    assert html.p.a["href"] == "https://a.example/[1]"


def test_without_notes_brackets_are_brackets(reader):
    assert "It was said[1]." in prose(reader, article(("text", "<p>It was said[1].</p>"))).text


# Pictures


def pictures(image):
    one = {"image": image, "caption": "A square"}
    return ("image", one), ("gallery", {"title": "Squares", "images": [one, one]})


def test_a_picture_has_its_words_and_every_size(reader, worker):
    with worker():
        image = ImageFactory(description="A teal square", credit="Ben Quill")
    html = prose(reader, article(*pictures(image)))
    figure = html.select_one("figure.figure")
    assert figure.img["alt"] == "A teal square"
    assert "A square" in figure.figcaption.text
    assert "Ben Quill" in figure.figcaption.text
    assert figure.find("source", type="image/webp")
    assert (figure.img["width"], figure.img["height"]) == ("64", "48")
    assert len(html.select(".gallery li img")) == 2


@pytest.mark.parametrize(
    ("point", "shown"), [({}, None), ({"focal_point_x": 16, "focal_point_y": 36}, {"x": 0.25, "y": 0.75})]
)
def test_a_program_learns_where_the_eye_should_rest(reader, point, shown):
    image = ImageFactory(**point)  # 64 x 48
    [(_kind, picture), *_] = in_api(reader, article(*pictures(image)))
    assert picture["focal_point"] == shown


@pytest.mark.parametrize("factory", [ArticlePageFactory, EventPageFactory, StandardPageFactory])
def test_a_deleted_picture_leaves_a_page_without_it(reader, factory):
    image = ImageFactory()
    page = factory(body=[*pictures(image), ("text", "<p>The words stay.</p>")])
    image.delete()
    html = BeautifulSoup(reader.get(page.url).content, "html.parser").main
    assert not html.select("img, figure")
    assert "The words stay." in html.text
    picture, gallery, _ = in_api(reader, page)
    assert picture == ("image", None)
    assert gallery == ("gallery", {"title": "Squares", "images": [None, None]})


def test_a_picture_whose_file_has_gone_is_no_error(reader):
    image = ImageFactory()
    page = ArticlePageFactory(image=image, body=list(pictures(image)))
    image.file.storage.delete(image.file.name)
    assert prose(reader, page).img
    assert in_api(reader, page)[0][1]["url"]


# Documents


def test_a_file_says_its_kind_and_size(reader):
    document = DocumentFactory(title="Consent form")
    page = article(("document", {"document": document, "label": ""}))
    html = prose(reader, page).select_one(".download")
    assert html.a.text == "Consent form"
    assert html.a["href"] == document.url
    assert "PDF" in html.text
    [(_, value)] = in_api(reader, page)
    assert value == {
        "title": "Consent form",
        "url": f"http://testserver{document.url}",
        "size": 14,
        "type": "application/pdf",
    }


def make_private(document):
    private = Collection.get_first_root_node().add_child(name="Board")
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    document.collection = private
    document.save()


@pytest.mark.parametrize("go", [lambda document: document.delete(), make_private], ids=["deleted", "private"])
def test_a_file_that_nobody_may_have_is_left_out(reader, go):
    document = DocumentFactory(title="Canary")
    link = f'<p>See the <a linktype="document" id="{document.pk}">form</a>.</p>'
    page = article(("document", {"document": document, "label": "Canary"}), ("text", link))
    go(document)
    html = prose(reader, page)
    assert "Canary" not in str(html)
    assert not html.find_all("a")
    assert "See the form." in html.text
    assert in_api(reader, page)[0] == ("document", None)


def test_a_file_whose_bytes_have_gone_is_no_error(reader):
    document = DocumentFactory()
    page = article(("document", {"document": document, "label": "Form"}))
    document.file.storage.delete(document.file.name)
    assert prose(reader, page).select_one(".download a").text == "Form"
    assert in_api(reader, page)[0][1]["title"] == "Form"


# Links to pages


def test_links_lead_to_pages_that_anybody_may_read(reader):
    public, draft, gone = StandardPageFactory(), StandardPageFactory(draft=True), StandardPageFactory()
    text = "".join(f'<p><a linktype="page" id="{page.pk}">{page.slug}</a></p>' for page in (public, draft, gone))
    page = article(
        ("text", text),
        ("related_pages", {"title": "Read next", "pages": [public, draft, gone]}),
        ("call_to_action", {"title": "A", "text": "", "label": "Go", "page": public, "url": ""}),
        ("call_to_action", {"title": "B", "text": "", "label": "Go", "page": draft, "url": ""}),
    )
    gone.delete()
    html = prose(reader, page)
    assert {link["href"] for link in html.find_all("a")} == {public.url}
    assert len(html.select("aside.invitation")) == 1
    _, related, first, second = in_api(reader, page)
    assert [link["url"] for link in related[1]["pages"]] == [f"http://testserver{public.url}"]
    assert first[1]["url"] == f"http://testserver{public.url}"
    assert (second[1]["page"], second[1]["url"]) == (None, "")


@pytest.mark.parametrize("number", ["", "abc", "0", "9" * 30, "-1"])
def test_a_link_to_no_page_becomes_its_words(reader, number):
    html = prose(reader, article(("text", f'<p><a linktype="page" id="{number}">words</a></p>')))
    assert not html.find_all("a")
    assert html.text.strip() == "words"


@pytest.mark.parametrize(
    ("page", "url", "accepted"),
    [(True, "", True), (False, "https://a.example/", True), (False, "", False), (True, "https://a.example/", False)],
)
def test_an_invitation_leads_to_one_place(home, page, url, accepted):
    stream_block = ArticlePage.body.field.stream_block
    value = {"title": "Join", "text": "", "label": "Join", "page": home.pk if page else None, "url": url}
    stream = stream_block.to_python([{"type": "call_to_action", "value": value}])
    if accepted:
        stream_block.clean(stream)
    else:
        with pytest.raises(Exception, match="error"):
            stream_block.clean(stream)


# Queries


def full_body(number):
    pages, documents = StandardPageFactory.create_batch(number), DocumentFactory.create_batch(number)
    linked = StandardPageFactory.create_batch(number)
    picture = {"image": ImageFactory(), "caption": ""}
    links = "".join(f'<p><a linktype="page" id="{page.pk}">a</a></p>' for page in linked)
    return [
        ("text", links),
        ("related_pages", {"title": "Next", "pages": pages}),
        ("gallery", {"title": "", "images": [{"image": ImageFactory(), "caption": ""} for _ in range(number)]}),
        *[("image", picture) for _ in range(number)],
        *[("document", {"document": document, "label": ""}) for document in documents],
        *[("embed", {"url": f"https://video.example/{page.pk}", "title": "A"}) for page in pages],
        *[("call_to_action", {"title": "", "text": "", "label": "A", "page": page, "url": ""}) for page in pages],
    ]


@pytest.mark.parametrize("factory", [ArticlePageFactory, EventPageFactory, StandardPageFactory])
def test_a_fuller_body_needs_no_more_queries(reader, count_queries, factory):
    short, long = factory(body=full_body(1)), factory(body=full_body(5))
    assert count_queries(lambda: reader.get(short.url)) == count_queries(lambda: reader.get(long.url))
    address = "/api/v2/pages/{}/"
    few = count_queries(lambda: reader.get(address.format(short.pk)))
    assert count_queries(lambda: reader.get(address.format(long.pk))) == few
