"""A paste keeps what a text block cannot hold, and says what did not come."""

import json
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cms.core.models import SiteImage
from editorial.word import CannotRead
from editorial.word.parts import Heading, Notes, Picture, Quote, Table, Text
from editorial.word.pasted import LARGEST, read_pasted
from tests.factories import UserFactory

from . import pastes
from .counting import words, words_out
from .test_structure import html_of, parts_of, said


def kinds(imported):
    return [type(part) for part in imported.parts]


def test_a_paste_from_word():
    imported = read_pasted(pastes.WORD)
    assert kinds(imported) == [Heading, Text, Table, Text, Quote, Notes]
    assert html_of(imported).startswith(
        '<p>Nobody <b>ever</b> asked[1]. See <a href="https://kettle.example/">the page</a>.</p>'
        "<ul><li>Copper<ol><li>red copper</li></ol></li></ul>"
    )
    [table] = parts_of(imported, Table)
    assert [column.heading for column in table.columns] == ["Who", "When"]
    assert table.rows == (("Ada", "Tuesday"), ("Ada", "Friday"))
    assert parts_of(imported, Notes) == [Notes(("<p>Not <i>once</i>.</p>",))]
    assert "1 picture did not come along" in said(imported)
    assert "“gone words”" in said(imported)
    assert "“hidden words”" in said(imported)
    assert "“struck”" in said(imported)


def test_a_paste_from_google_docs():
    imported = read_pasted(pastes.GOOGLE)
    assert kinds(imported) == [Heading, Text, Table, Picture]
    assert html_of(imported) == (
        "<p><b>Bold</b><i> and slanted</i> words</p><ul><li>soup<ul><li>with leeks</li></ul></li></ul>"
        "<ol><li>first</li></ol>"
    )
    [picture] = parts_of(imported, Picture)
    assert picture.alt == "A teal square"
    assert Image.open(BytesIO(picture.content)).size == (48, 48)
    assert "1 picture did not come along" in said(imported)


def test_a_paste_from_libreoffice():
    imported = read_pasted(pastes.LIBREOFFICE)
    assert kinds(imported) == [Heading, Text, Quote, Notes]
    assert "<p>It fits[1] and rattles[2]. H2O.</p>" in html_of(imported)
    assert "<ol><li>open<ol><li>slowly</li></ol></li><li>close</li></ol>" in html_of(imported)
    assert parts_of(imported, Notes)[0].notes == ("<p>Mostly.</p>", "<p>At night.</p>")


def test_notes_go_on_counting_where_the_article_stands():
    assert "It fits[4] and rattles[5]" in html_of(read_pasted(pastes.LIBREOFFICE, notes_before=3))


@pytest.mark.parametrize(
    ("leave_out", "named"),
    [
        ("<i style='mso-hide:all'>{}</i>", ["hidden text, which is left out: “gone", "1 picture that was hidden"]),
        ("<del>{}</del>", ["marked as deleted are left out: “gone", "1 picture that was marked as deleted"]),
    ],
)
def test_what_was_hidden_or_deleted_is_not_published(leave_out, named):
    """Nor are the note and the picture beside which nobody sees a word any more."""
    picture = f'<img src="data:image/png;base64,{pastes.PIXELS}">'
    gone = leave_out.format(f'gone{picture} <a href="#_ftn1" name="_ftnref1">[1]</a>')
    note = '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Mrs K of Salem</p></div>'
    imported = read_pasted(f"<p>Seen {gone}</p>{note}")
    assert imported.parts == (Text("<p>Seen</p>"),)
    assert all(words in said(imported) for words in [*named, "“Mrs K of Salem”"])


def test_where_a_linked_picture_led_is_said():
    picture = f'<img alt="Flyer" src="data:image/png;base64,{pastes.PIXELS}">'
    imported = read_pasted(f'<p><a href="https://register.example/">{picture}</a> <a href="#top">{picture}</a></p>')
    assert "put these addresses into the text: “https://register.example/”" in said(imported)
    assert "another place" not in said(imported)
    assert kinds(imported) == [Picture, Picture]


@pytest.mark.parametrize(
    ("html", "named"),
    [
        ('<ol start="5"><li>A point</li></ol>', "counted 1, 2, 3: “A point”"),
        ('<ol type="a"><li>A point</li></ol>', "counted 1, 2, 3: “A point”"),
        (
            "<p style='mso-list:l0 level1 lfo1'><i style='mso-list:Ignore'>Article 5:</i>A point</p>",
            "not taken over: “Article 5:”",
        ),
        ('<ol start="1"><li>A point</li></ol>', ""),
        ("<p style='mso-list:l0 level1 lfo1'><i style='mso-list:Ignore'>xii.</i>A point</p>", ""),
    ],
)
def test_what_stands_before_points_is_taken_over_or_said(html, named):
    imported = read_pasted(html)
    assert named in said(imported)
    assert bool(said(imported)) == bool(named)


NOT_WORDS = {"1", "i"}  # the marks of notes and of points, which are made anew


@pytest.mark.parametrize("html", pastes.ALL.values(), ids=pastes.ALL)
def test_every_word_is_there_or_named(html):
    soup = BeautifulSoup(html, "html.parser")
    for silent in soup.find_all(["style", "head"]):
        silent.extract()
    text = " ".join(str(text) for text in soup.find_all(string=True) if type(text).__name__ == "NavigableString")
    missing = words(text.replace("H 2 O", "H2O")) - words_out(read_pasted(html))
    assert set(missing) <= NOT_WORDS
    assert "could not be taken over" not in said(read_pasted(html))


@pytest.mark.parametrize(
    "html",
    [
        "",
        "   ",
        "<p></p>",
        "<table></table>",
        "<table><tr></tr></table>",
        '<img src="">',
        '<img src="data:image/png;base64,AAAA">',
        '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
        '<a href="http://[">broken</a>',
        '<a href="#_ftn1">[1]</a>',
        '<div id="ftn1"><a href="#_ftnref1">[1]</a></div>',
        "<td>alone</td><li>alone</li>",
        "<table><tr><td rowspan=99999999 colspan=99999999>x</td></tr></table>",
        "\x00<p>null\x00</p>",
        "<div>" * 3000 + "deep" + "</div>" * 3000,
        "<b>" * 3000 + "deep",
    ],
)
def test_odd_pastes_are_read(html):
    imported = read_pasted(html)
    text = BeautifulSoup(html.replace("\x00", ""), "html.parser").get_text(" ")
    assert not words(text) - words_out(imported)


def test_a_paste_that_is_too_much_is_refused_with_a_remedy():
    for html in ("x" * (LARGEST + 1), "<p>x</p>" * 60_000):
        with pytest.raises(CannotRead, match="Bring the document as a Word file"):
            read_pasted(html)


TAGS = ["p", "div", "h1", "h3", "ul", "ol", "li", "table", "tr", "td", "th", "b", "i", "span", "a", "sup", "blockquote"]
PIECES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<>&"), max_size=10),
    st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS] + ["<br>", "<!-- x -->", "<img>"]),
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_whatever_is_pasted_every_word_is_somewhere(html):
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(["p", "div", "h1", "h3", "ul", "ol", "li", "table", "tr", "td", "th", "blockquote", "br"]):
        tag.insert_before(" ")
        tag.insert_after(" ")
    text = "".join(str(text) for text in soup.find_all(string=True) if type(text).__name__ == "NavigableString")
    assert not words(text) - words_out(read_pasted(html))


# At the desk

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/articles/paste/"


@pytest.fixture
def paste(log_in, author, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path

    def paste_(html, user=author, notes="0"):
        file = SimpleUploadedFile("paste.html", html.encode())
        return log_in(user).post(ADDRESS, {"html": file, "notes": notes})

    return paste_


def test_the_address_of_pastes_is_known_by_its_name():
    assert reverse("paste_article") == ADDRESS


def test_the_answer_is_what_the_form_takes(paste):
    answer = paste(pastes.WORD).json()
    assert [block["type"] for block in answer["blocks"]] == ["heading", "text", "table", "text", "quote"]
    assert answer["blocks"][0]["value"] == {"text": "The kettle", "level": ["h2"]}
    state = json.loads(answer["blocks"][1]["value"])
    assert state["blocks"][0]["text"] == "Nobody ever asked[1]. See the page."
    assert len(answer["notes"]) == 1
    assert answer["came"].endswith(" words came over from what you pasted.")
    assert any("1 picture did not come along" in sentence for sentence in answer["messages"])


def test_a_picture_that_comes_along_is_kept(paste, author):
    answer = paste(pastes.GOOGLE).json()
    image = SiteImage.objects.get()
    [block] = [block for block in answer["blocks"] if block["type"] == "image"]
    assert block["value"]["image"]["image"]["id"] == image.pk
    assert (image.description, image.uploaded_by_user) == ("A teal square", author)


def test_who_may_not_write_may_not_paste(paste):
    assert paste(pastes.WORD, user=UserFactory(groups=["Reviewers"])).status_code != 200


def test_only_a_paste_is_taken(log_in, author):
    assert log_in(author).get(ADDRESS).status_code == 405


@pytest.mark.parametrize("notes", ["-1", "abc", "100000"])
def test_a_wrong_number_of_notes_is_refused(paste, notes):
    assert paste(pastes.WORD, notes=notes).status_code == 400


def test_what_cannot_be_read_gets_a_sentence(paste):
    response = paste("<p>x</p>" * 60_000)
    assert response.status_code == 400
    assert "Bring the document as a Word file" in response.json()["problem"]
