"""The words of PDF and Word files, read in the task queue, by libraries, within limits: a file may be anything.

The libraries are imported when there is something to read: what serves readers is begun sooner without them.
"""

import io
import logging
import unicodedata
import zipfile
import zlib
from pathlib import PurePath
from xml.parsers.expat import ExpatError

from django_tasks import task

from cms.core.models import SiteDocument
from cms.core.rich_text import plain
from cms.core.tasks import enqueue
from cms.delivery.generation import content_transaction

from .models import DocumentText

logger = logging.getLogger(__name__)

LARGEST = 30 * 1024 * 1024  # bytes of a file
LARGEST_UNPACKED = 100 * 1024 * 1024  # of what a Word file holds
PACKED_BY_OFFICE = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # zipfile unpacks the others without a limit
MOST_PAGES = 500
LONGEST = 300_000  # characters
READING = -5  # before the pictures, after the mail
# What the libraries say of files that are not what they seem.
READING_ERRORS = (
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    MemoryError,
    NotImplementedError,
)


def read_later(document):
    """Have the file read, if it is one that can be and has not been."""
    if _reader_of(document) and not DocumentText.objects.filter(document=document, file=document.file.name).exists():
        enqueue(read_document, document.pk)


@task(backend="background", priority=READING)
def read_document(document_pk):
    """Keep the words of a document's file. Of one that cannot be read there are none."""
    document = SiteDocument.objects.filter(pk=document_pk).first()
    if document is None or not (reader := _reader_of(document)):
        return
    text = _read(document, reader)
    with content_transaction():  # what was read and its entry
        DocumentText.objects.update_or_create(document=document, defaults={"file": document.file.name, "text": text})


def _reader_of(document):
    return READERS.get(PurePath(document.file.name or "").suffix.lower())


def _read(document, reader):
    try:
        with document.file.open("rb") as file:
            content = file.read(LARGEST + 1)
        return "" if len(content) > LARGEST else _tidy(reader(content))
    except READING_ERRORS as problem:
        logger.warning("Document %s cannot be read: %r", document.pk, problem)
        return ""


def _tidy(text):
    """With one space between words, and letters that are set as one (ﬁ) apart."""
    return " ".join(unicodedata.normalize("NFKC", text[:LONGEST]).replace("\x00", " ").split())


def text_of_pdf(content: bytes) -> str:
    """The words of a PDF file. ValueError for what is none, or asks for a password."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        pages = PdfReader(io.BytesIO(content)).pages
        texts, length = [], 0
        for number in range(min(len(pages), MOST_PAGES)):
            texts.append(pages[number].extract_text())
            length += len(texts[-1])
            if length > LONGEST:
                break
        return " ".join(texts)
    except PyPdfError as problem:
        raise ValueError(str(problem)) from problem


def text_of_word(content: bytes) -> str:
    """The words of a .docx file. ValueError for what is none, or is more than it seems."""
    import mammoth

    try:
        words = _packed_anew(content)
        return plain(mammoth.convert_to_html(words, convert_image=mammoth.images.inline(_nothing)).value)
    except (zipfile.BadZipFile, zlib.error, EOFError, ExpatError) as problem:
        raise ValueError(str(problem)) from problem


def _packed_anew(content: bytes) -> io.BytesIO:
    """The parts of a .docx file that hold words, as large as it says that they are: mammoth would unpack gigabytes of a
    part whose size is a lie."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(packed, "w") as anew:
        parts = {part.filename: part for part in archive.infolist()}
        if sum(part.file_size for part in parts.values()) > LARGEST_UNPACKED:
            raise ValueError("It unpacks to too much.")
        if any(part.compress_type not in PACKED_BY_OFFICE for part in parts.values()):
            raise ValueError("No office program packs a file like this.")
        for name, part in parts.items():
            if name.endswith((".xml", ".rels")):
                anew.writestr(name, _read_part(archive, part))
    return packed


def _read_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with archive.open(part) as file:
        content = file.read(part.file_size + 1)  # without a number, zipfile unpacks all before it looks at the size
    if b"<!DOCTYPE" in content:
        raise ValueError("It defines entities, which no Word file does.")
    return content


def text_of_text(content: bytes) -> str:
    """The words of a plain text, in UTF-8 or what comes near it."""
    return content.decode(errors="replace")


def _nothing(_image):
    return {"src": ""}


READERS = {".pdf": text_of_pdf, ".docx": text_of_word, ".txt": text_of_text}
