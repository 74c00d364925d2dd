"""The words of files."""

import io
import zipfile
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile

from search import documents, indexing
from search.models import DocumentText, Entry
from tests.factories import DocumentFactory

pytestmark = pytest.mark.django_db

CONSENT = (Path(settings.BASE_DIR) / "home/demo/consent-form.pdf").read_bytes()
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def word_file(text, **more):
    """A .docx file with one paragraph; ``more`` are other parts of it."""
    parts = {
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}" '
            'Target="word/document.xml"/></Relationships>'
        ),
        "word/document.xml": (
            f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>'
        ),
    } | more
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def stored(content, name):
    return DocumentFactory(title="A file", file=ContentFile(content, name=name))


def read(document):
    documents.read_document.call(document.pk)
    return DocumentText.objects.get(document=document).text


def test_a_pdf_file_is_found_by_its_words(reader, worker):
    with worker():
        stored(CONSENT, "consent.pdf")
    html = reader.get("/search/", {"q": "confidentiality"}).content.decode()
    assert "A file" in html
    assert "<mark>" in html


def test_a_word_file_has_its_words():
    assert read(stored(word_file("The empty chair"), "chair.docx")) == "The empty chair"


def test_a_plain_text_has_its_words():
    assert read(stored("Zwölf\n\nStühle\0".encode(), "chairs.txt")) == "Zwölf Stühle"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "empty.pdf"),
        (b"%PDF-1.4 words", "cut.pdf"),
        (CONSENT[:2_000], "half.pdf"),
        (b"PK\x03\x04", "cut.docx"),
        (CONSENT, "really-a-pdf.docx"),
        (word_file("&undefined;"), "ill-formed.docx"),
        (word_file("x")[:300], "half.docx"),
    ],
)
def test_a_file_that_is_not_what_it_seems_has_no_words_and_is_no_error(content, name):
    assert read(stored(content, name)) == ""


def test_a_file_that_unpacks_to_too_much_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(documents, "LARGEST_UNPACKED", 50_000)
    assert read(stored(word_file("x", **{"word/media/x.bin": "0" * 60_000}), "bomb.docx")) == ""


def test_entities_that_multiply_are_not_followed():
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    document = (
        f'{laughs}<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
    )
    assert read(stored(word_file("", **{"word/document.xml": document}), "laughs.docx")) == ""


def test_a_long_text_is_cut(monkeypatch):
    monkeypatch.setattr(documents, "LONGEST", 10)
    assert read(stored(b"word " * 50, "long.txt")) == "word word"


def test_another_file_in_its_place_is_read_again(worker):
    with worker():
        document = stored(b"first", "a.txt")
    document.file = ContentFile(b"second", name="b.txt")
    with worker():
        document.save()
    assert Entry.objects.get(document=document).body == "second"
    assert indexing.repair() == 0


def test_the_words_of_a_file_go_with_it_though_nobody_can_read_the_next(worker):
    with worker():
        document = stored(b"zanzibar", "a.txt")
    document.file = ContentFile(b"x", name="b.odt")
    document.save()
    assert Entry.objects.get(document=document).body == ""
    assert indexing.repair() == 0


def test_another_file_of_a_former_name_is_read_again(worker):
    with worker():
        document = stored(b"first", "a.txt")
    former, storage = document.file.name, document.file.storage
    document.file = ContentFile(b"x", name="b.odt")
    document.save()
    storage.delete(former)
    document.file = ContentFile(b"second", name="a.txt")
    with worker():
        document.save()
    assert document.file.name == former
    assert Entry.objects.get(document=document).body == "second"


def test_the_words_of_a_file_that_was_replaced_while_it_was_read_are_not_those_of_the_next():
    document = stored(b"x", "b.odt")
    DocumentText.objects.create(document=document, file="documents/a.txt", text="zanzibar")
    assert Entry.objects.get(document=document).body == ""


def test_a_picture_or_a_table_is_a_file_without_words():
    assert Entry.objects.get(document=stored(b"x", "table.xlsx")).body == ""
