"""Whatever is brought: a document, or a sentence that says what to do. Never a fault, never a gigabyte."""

import io
import random
import time
import tracemalloc
import zipfile
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.word import CannotRead, read_document
from editorial.word.pasted import read_pasted
from editorial.word.refusal import SECONDS, check_time, limited_time
from search.documents import text_of_word

from . import documents, hostile
from .counting import words_in, words_out
from .written import docx, packed


def content_of(made):
    return made() if callable(made) else made


@pytest.mark.parametrize(("made", "says"), hostile.REFUSED.values(), ids=hostile.REFUSED)
def test_what_is_no_document_is_refused_with_a_remedy(made, says):
    with pytest.raises(CannotRead, match=says):
        read_document(content_of(made))


BOMBS = ["bomb", "bomb of XML", "lying size", "true beginning", "thousands of parts", "bzip2", "LZMA"]


@contextmanager
def little_memory(megabytes):
    tracemalloc.start()
    try:
        yield
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < megabytes * 1024 * 1024


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_takes_no_memory(name):
    content = hostile.REFUSED[name][0]()
    with little_memory(40), pytest.raises(CannotRead):
        read_document(content)


@pytest.mark.parametrize("name", ["lying size", "true beginning", "bzip2", "LZMA", "broken LZMA"])
def test_a_bomb_takes_no_memory_of_the_search(name):
    content = hostile.REFUSED[name][0]()
    with little_memory(40), pytest.raises(ValueError, match=r"CRC|element|office program"):
        text_of_word(content)


def test_a_picture_that_is_shown_many_times_is_kept_once():
    content = hostile.one_picture_many_times()
    with little_memory(200):
        assert not read_document(content).parts


@pytest.mark.parametrize("make", hostile.SURVIVED, ids=lambda make: make.__name__)
def test_odd_documents_are_read(make):
    content = make()
    assert not words_in(content) - words_out(read_document(content))


def test_a_file_that_is_too_large_is_not_unpacked():
    with pytest.raises(CannotRead, match="too large"):
        read_document(b"PK" + bytes(26 * 1024 * 1024))


def test_reading_ends_in_time():
    with limited_time(0), pytest.raises(CannotRead, match="too long"):
        check_time()


def test_a_chart_that_is_shown_many_times_is_named_once():
    content = hostile.one_chart_many_times()
    with little_memory(40):
        read_document(content)


@contextmanager
def time_that_is_allowed():
    began = time.thread_time()
    yield
    assert time.thread_time() - began < SECONDS


@pytest.mark.parametrize("make", hostile.LONG, ids=lambda make: make.__name__)
def test_a_long_document_takes_no_longer_than_is_allowed(make):
    content = make()
    with time_that_is_allowed():
        read_document(content)


@pytest.mark.parametrize("html", hostile.LONG_PASTES.values(), ids=hostile.LONG_PASTES)
def test_a_long_paste_takes_no_longer_than_is_allowed(html):
    with time_that_is_allowed():
        read_pasted(html)


def test_a_picture_of_the_server_is_not_fetched():
    """A relation may name any file; only the archive is looked into."""
    imported = read_document(documents.pictures())
    assert not any(b"root:" in part.content for part in imported.parts if hasattr(part, "content"))


# Any document at all

RUNS = st.lists(
    st.tuples(
        st.text(
            st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"], exclude_characters="<>&\u200b"), max_size=12
        ),
        st.sampled_from(["", "<w:b/>", "<w:i/>", "<w:vanish/>", "<w:strike/>", '<w:vertAlign w:val="superscript"/>']),
    ),
    max_size=4,
)
WRAPPERS = [
    "{}",
    '<w:ins w:author="A">{}</w:ins>',
    "<w:smartTag>{}</w:smartTag>",
    '<w:hyperlink r:id="rId80">{}</w:hyperlink>',
    "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<m:oMath>{}</m:oMath>",
    "<w:unknown>{}</w:unknown>",
]
STYLES = ["", "Title", "Heading1", "Heading2", "Quote", "Caption", "TOC1"]


def as_xml(runs):
    return "".join(map(run_of, runs))


def run_of(run):
    text, look = run
    xml = f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    # What is hidden in the middle of a word would cut it in two.
    return f"{SPACE}{xml}{SPACE}" if look == "<w:vanish/>" else xml


SPACE = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
PARAGRAPHS = st.builds(
    lambda runs, wrapper, style: f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{wrapper.format(as_xml(runs))}</w:p>',
    RUNS,
    st.sampled_from(WRAPPERS),
    st.sampled_from(STYLES),
)
TABLES = st.builds(
    lambda rows: f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>",
    st.lists(
        st.builds(
            lambda cells: "".join(f"<w:tc><w:tcPr>{merge}</w:tcPr>{inner}</w:tc>" for inner, merge in cells),
            st.lists(
                st.tuples(PARAGRAPHS, st.sampled_from(["", "<w:vMerge/>", '<w:gridSpan w:val="2"/>'])),
                min_size=1,
                max_size=3,
            ),
        ),
        min_size=1,
        max_size=3,
    ),
)


@given(st.lists(st.one_of(PARAGRAPHS, TABLES), max_size=6))
def test_whatever_is_written_every_word_is_somewhere(blocks):
    content = docx(*blocks, links=[("rId80", "hyperlink", "https://a.example/")])
    assert not words_in(content) - words_out(read_document(content))


@given(st.sampled_from(documents.ALL), st.integers(0, 10_000))
def test_a_damaged_part_is_read_or_refused(make, seed):
    """One letter of the XML is another one."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    with zipfile.ZipFile(io.BytesIO(make())) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(content))
    damaged = bytearray(content[name])
    for _place in range(chance.randrange(1, 4)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    read_or_refused(packed(content | {name: bytes(damaged)}))


@given(st.sampled_from(documents.ALL), st.integers(0, 10_000))
def test_a_damaged_file_is_read_or_refused(make, seed):
    chance = random.Random(seed)  # noqa: S311
    content = bytearray(make())
    for _place in range(chance.randrange(1, 30)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    read_or_refused(bytes(content))


@given(st.sampled_from(documents.ALL), st.integers(0, 10_000))
def test_elements_in_other_places_are_read_or_refused(make, seed):
    """Two tags have changed their names."""
    chance = random.Random(seed)  # noqa: S311
    with zipfile.ZipFile(io.BytesIO(make())) as archive:
        content = {name: archive.read(name).decode(errors="replace") for name in archive.namelist()}
    text = content["word/document.xml"]
    tags = sorted({tag for tag in text.replace(">", " ").replace("/", " ").split() if tag.startswith("<w:")})
    one, other = chance.choice(tags)[1:], chance.choice(tags)[1:]
    content["word/document.xml"] = (
        text.replace(f"{one}>", "?>").replace(f"{other}>", f"{one}>").replace("?>", f"{other}>")
    )
    read_or_refused(packed(content))


def read_or_refused(content):
    with suppress(CannotRead):
        assert read_document(content).word_count >= 0
