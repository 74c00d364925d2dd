"""A .docx file becomes what an article is made of."""

from .archive import Archive, broken, other
from .composing import Composer, take_title, with_bold_lines_as_headings
from .findings import Findings, Lost
from .parts import Imported, Part, Remark
from .proof import left_over, texts_of, texts_of_part
from .reading import Reader
from .refusal import CannotRead, limited_time

_WITH_WORDS = ("footnotes", "endnotes", "comments", "header", "footer", "chart", "diagramData")


def read_document(content: bytes, *, with_pictures: bool = True) -> Imported:
    """Raises CannotRead, with a sentence for whoever brought the file. Without pictures, their number is said."""
    try:
        with limited_time():
            return _read(Archive(content), with_pictures)
    except RecursionError as error:
        raise CannotRead(broken()) from error


def _read(archive: Archive, with_pictures: bool) -> Imported:
    main = main_part(archive)
    body = archive.part(main)
    if body is None or body.tag != "w:document":
        raise CannotRead(other())
    findings = Findings()
    reader = Reader(archive, main, findings)
    title, blocks = take_title(reader.story(body), findings)
    composer = Composer(findings, with_pictures)
    composer.take(with_bold_lines_as_headings(blocks, findings))
    composer.take_notes(reader.notes())
    reader.margins()
    remarks = [*composer.remarks, *reader.comments.left()]
    return proven(title, composer.parts, remarks, findings, _all_texts(archive, main))


def proven(title: str, parts: list[Part], remarks: list[Remark], findings: Findings, texts: list[str]) -> Imported:
    """With a message that names whatever words are in none of it."""
    findings.lost(Lost.LEFT_OVER, left_over(texts, title, parts, remarks, findings.lost_words))
    came = sum(len(text.split()) for text in [title, *(text for part in parts for text in texts_of_part(part))])
    return Imported(title, tuple(parts), tuple(remarks), findings.messages(), came)


def main_part(archive: Archive) -> str:
    """The name of the part that is the document."""
    for name in [*archive.relations("").of_kind("officeDocument"), "word/document.xml"]:
        if archive.has(name):
            return name
    raise CannotRead(broken() if archive.has("[Content_Types].xml") else other())


def _all_texts(archive: Archive, main: str) -> list[str]:
    relations = archive.relations(main)
    names = [main, *(name for kind in _WITH_WORDS for name in relations.of_kind(kind))]
    trees = (archive.part(name) for name in names)
    return [text for tree in trees if tree is not None for text in texts_of(tree)]
