"""Words in are words out and words named in messages: of every file, whoever wrote it."""

from collections import Counter
from pathlib import Path

import pytest

from editorial.word import read_document

from . import documents
from .counting import note_marks, text_of, words, words_in, words_out

FILES = sorted(Path(__file__).parent.joinpath("files").glob("*.docx"))
SOURCES = [pytest.param(file.read_bytes, id=file.stem) for file in FILES]
SOURCES += [pytest.param(make, id=make.__name__) for make in documents.ALL]
every_document = pytest.mark.parametrize("source", SOURCES)


def test_there_are_files_of_several_writers():
    assert len(FILES) >= 8
    assert {file.stem.partition("-")[0] for file in FILES} >= {"python", "libreoffice", "pandoc"}
    assert all(file.stat().st_size < 60_000 for file in FILES)


@every_document
def test_every_word_is_in_the_article_beside_it_or_named(source):
    content = source()
    assert words_in(content) - words_out(read_document(content)) == Counter()


@every_document
def test_no_word_is_invented(source):
    content = source()
    text = text_of(read_document(content))
    invented = set(words(text)) - set(words_in(content)) - set(note_marks(text))
    assert invented <= {"α"}  # a sign of a font, which the file holds as a number


@every_document
def test_nothing_is_left_over_of_what_is_understood(source):
    """What the reader knows, it does not name as lost."""
    messages = " ".join(str(message) for message in read_document(source()).messages)
    assert ("could not be taken over" in messages) == ("unknown_features" in source.__name__)
