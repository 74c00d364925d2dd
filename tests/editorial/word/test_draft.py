"""From a file to a draft: what an author does, and what nobody may do by it."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import resolve, reverse
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.models import PageLogEntry

from articles.models import ArticleIndexPage, ArticlePage
from cms.core.models import SiteImage
from editorial import review
from editorial.word import read_document
from editorial.word.building import make_draft
from home.models import HomePage
from tests.editorial import desk
from tests.factories import PersonFactory, UserFactory

from . import documents, hostile
from .written import docx, paragraph

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/articles/from-word/"
FILES = Path(__file__).parent / "files"


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def upload(log_in, author):
    """``upload(content)`` brings a file as an author does; the answer."""

    def upload_(content, user=author, name="Supper.docx", address=ADDRESS):
        return log_in(user).post(address, {"file": SimpleUploadedFile(name, content)})

    return upload_


def words_of(response):
    return BeautifulSoup(response.content, "html.parser").get_text(" ", strip=True)


def drafts():
    return ArticlePage.objects.order_by("pk")


def kinds(page):
    return [block.block_type for block in page.body]


def test_the_address_is_known_by_its_name():
    assert reverse("write_from_word") == ADDRESS


@pytest.mark.parametrize("name", ["write_from_word", "paste_article"])
def test_reading_keeps_nobody_from_writing(name):
    """It is done before the transaction begins."""
    assert resolve(reverse(name)).func.opens_its_own_transaction


def test_the_page_says_what_comes_over(log_in, author):
    words = words_of(log_in(author).get(ADDRESS))
    assert "Your Word document" in words
    assert "footnotes and endnotes" in words


def test_a_file_becomes_a_draft_that_opens_in_the_editor(upload, author):
    response = upload((FILES / "python-docx-article.docx").read_bytes())
    page = drafts().get()
    assert response.url == desk.edit_address(page)
    assert (page.title, page.live, page.owner) == ("What a waiting room says", False, author)
    assert kinds(page) == [
        "text",
        "heading",
        "text",
        "heading",
        "quote",
        "image",
        "text",
        "image",
        "heading",
        "table",
        "text",
    ]
    said = desk.sentences(response)
    assert re.search(r"8\d words came over from “Supper.docx”\.", said)
    assert "1 picture waits for words" in said
    assert "“Draft for the board”" in said


def test_a_document_without_difficulties_says_so(upload):
    response = upload(docx(paragraph("On soup", style="Title"), paragraph("It is hot.")))
    assert "Nothing was left out or changed." in desk.sentences(response)


def test_the_editor_opens_and_saves_what_was_made(upload, author, log_in):
    upload((FILES / "libreoffice-notes.docx").read_bytes())
    page, client = drafts().get(), log_in(author)
    form = desk.open_editor(client, page)
    assert form["title"] == "The second silence"
    assert desk.press("save", client, page, form).status_code == 302


@pytest.mark.parametrize("make", documents.ALL, ids=lambda make: make.__name__)
def test_every_document_can_be_kept_and_drawn(make, author, article_index, reader):
    page = make_draft(read_document(make()), parent=article_index, user=author)
    page = page.get_latest_revision_as_object()
    assert str(page.body.render_as_block())
    page.full_clean()


def test_without_a_title_it_is_called_after_the_day(upload):
    upload(docx(paragraph("Words alone.")))
    assert re.fullmatch(r"Untitled, \d+ \w+", drafts().get().title)


@pytest.mark.parametrize("title", ["Feed", "!!!", "同题"])
def test_any_title_gets_an_address(upload, title):
    content = docx(paragraph(title, style="Title"), paragraph("Words."))
    upload(content)
    upload(content)
    slugs = [page.slug for page in drafts()]
    assert len(set(slugs)) == 2
    assert all(slugs)


def test_the_author_is_filled_in(upload, author):
    person = PersonFactory(user=author)
    upload(docx(paragraph("Words.")))
    assert drafts().get().get_latest_revision_as_object().people == [person]


# Four eyes


def test_who_imports_has_written_it(upload, author):
    upload((FILES / "python-docx-comments.docx").read_bytes())
    page = drafts().get()
    assert set(PageLogEntry.objects.filter(page_id=page.pk).values_list("action", "user")) >= {
        ("wagtail.create", author.pk),
        ("wagtail.edit", author.pk),
    }
    assert author.pk in review.contributors(page)


def test_a_reviewer_who_imports_cannot_approve_it(upload, log_in):
    user = UserFactory(groups=["Authors", "Reviewers"])
    upload(docx(paragraph("A title", style="Title"), paragraph("Words.")), user=user)
    page = desk.send(drafts().get(), user)
    desk.force_in_editor(log_in(user), page)
    assert not desk.now(page).live


def test_an_import_asked_to_publish_does_not(log_in, author):
    file = SimpleUploadedFile("a.docx", docx(paragraph("Words.")))
    log_in(author).post(ADDRESS, {"file": file, "action-publish": "1", "live": "true"})
    page = drafts().get()
    assert not page.live
    assert page.current_workflow_state is None


# Who may, and where


def test_who_may_not_write_articles_may_not_import(log_in, upload):
    reviewer = UserFactory(groups=["Reviewers"])
    assert log_in(reviewer).get(ADDRESS).status_code == 302
    upload(docx(paragraph("Words.")), user=reviewer)
    assert not drafts().exists()


def test_strangers_are_asked_who_they_are(reader):
    assert reader.get(ADDRESS).url.startswith("/admin/login/")


@pytest.fixture
def spanish_index(article_index):
    call_command("setup_society", language="es", name="Sociedad", verbosity=0)
    spanish = HomePage.objects.exclude(pk=article_index.get_parent().pk).get()
    return ArticleIndexPage.objects.child_of(spanish).get()


def test_it_goes_to_the_list_that_was_asked_for(upload, spanish_index):
    upload(docx(paragraph("Palabras.")), address=f"{ADDRESS}?parent={spanish_index.pk}")
    page = drafts().get()
    assert page.get_parent().pk == spanish_index.pk
    assert page.locale == spanish_index.locale


def test_without_asking_it_goes_to_the_list_of_ones_own_language(upload, article_index, spanish_index):
    upload(docx(paragraph("Words.")))
    assert drafts().get().get_parent().pk == article_index.pk


@pytest.mark.parametrize("parent", ["0", "abc", "999999", "１"])
def test_another_place_is_refused(upload, parent):
    upload(docx(paragraph("Words.")), address=f"{ADDRESS}?parent={parent}")
    assert not drafts().exists()


# What cannot be read


@pytest.mark.parametrize(
    "name", ["pdf", "odt", "old Word", "encrypted", "cut off", "broken XML", "entities", "nothing"]
)
def test_what_cannot_be_read_gets_a_sentence_and_leaves_nothing(upload, name):
    made, _says = hostile.REFUSED[name]
    response = upload(made() if callable(made) else made)
    assert response.status_code == 200
    assert not drafts().exists()
    words = words_of(response)
    assert "Word" in words
    assert any(remedy in words for remedy in ("Save as", "Encrypt with Password", "save it again", "Save it anew"))


def test_no_file_gets_a_sentence(log_in, author):
    assert "Choose the file first." in words_of(log_in(author).post(ADDRESS, {}))


# Pictures and margins


def test_pictures_are_kept_with_their_words_and_their_owner(upload, author):
    upload(documents.pictures())
    images = SiteImage.objects.order_by("pk")
    assert [image.description for image in images] == ["A teal field", "", "", "", "Cut"]
    assert {image.uploaded_by_user for image in images} == {author}
    assert all(re.fullmatch(r"Untitled, .+, picture \d", image.title) for image in images)
    block = drafts().get().body[0].value
    assert block["image"].contextual_alt_text == "A teal field"
    assert block["caption"] == "Figure 1: A field"


def test_pictures_without_words_wait_for_them_before_it_can_be_sent(upload):
    upload(documents.pictures())
    body = drafts().get().body
    with pytest.raises(StreamBlockValidationError) as refused:
        body.stream_block.clean(body)
    assert list(refused.value.block_errors) == [2, 3]


def test_who_may_not_upload_pictures_brings_none(upload, author, monkeypatch):
    monkeypatch.setattr("editorial.word.views.may_add_pictures", lambda user: False)
    response = upload(documents.pictures())
    assert not SiteImage.objects.exists()
    assert "your account may not upload pictures" in desk.sentences(response)


def test_comments_and_changes_stand_beside_their_blocks(upload, author):
    upload((FILES / "libreoffice-notes.docx").read_bytes())
    page = drafts().get()
    comments = page.wagtail_admin_comments.order_by("pk")
    assert [comment.text for comment in comments] == [
        "Bo Lind deleted here: “rather clumsily”",
        "Ada Holm added here: “indeed very well”",
        "Cy Moor on “answer”: Which answer?",
    ]
    assert all(comment.has_valid_contentpath(page) for comment in comments)
    assert {comment.user for comment in comments} == {author}


def test_hundreds_of_changes_become_one_comment_a_block(article_index, author):
    blocks = [paragraph(*[documents.added(f"w{n} ") + documents.run("x ") for n in range(100)])]
    page = make_draft(read_document(docx(*blocks)), parent=article_index, user=author)
    [comment] = page.wagtail_admin_comments.all()
    assert comment.text.count("added here") == 100


def test_nothing_is_half_made(article_index, author, monkeypatch, tmp_path):
    def fails(*args, **kwargs):
        raise RuntimeError("The disk is full.")

    monkeypatch.setattr(ArticlePage, "save_revision", fails)
    with pytest.raises(RuntimeError):
        make_draft(read_document(documents.pictures()), parent=article_index, user=author)
    assert not drafts().exists()
    assert not SiteImage.objects.exists()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
