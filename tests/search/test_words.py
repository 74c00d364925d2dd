import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from search.words import LONGEST, MOST_WORDS, clean

anything = st.text(max_size=3 * LONGEST)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("grief", "grief"),
        ("  the \t empty\nchair ", "the empty chair"),
        ('"the empty chair"', "the empty chair"),
        ("grief AND (loss OR NOT hope)", "grief AND loss OR NOT hope"),
        ("title:grief* ^loss", "title grief loss"),
        ("don’t so-called O'Neill", "don’t so-called O'Neill"),
        ("'quoted' -minus trailing-", "quoted minus trailing"),
        ("Cafe\u0301 Übung 集团 группа", "Café Übung 集团 группа"),
        ("gr\0ief", "gr ief"),
        ("🙂 grief 🙃", "grief"),
        ("50% off; DROP TABLE page --", "50 off DROP TABLE page"),
        ("", ""),
        ("\"'-*()", ""),
    ],
)
def test_words_are_kept_and_all_else_separates_them(typed, words):
    assert clean(typed) == words


def test_what_is_longer_than_anybody_searches_for_is_cut():
    assert len(clean("grief" * LONGEST)) == LONGEST
    assert len(clean("a " * LONGEST).split()) == MOST_WORDS


@given(anything)
def test_nothing_is_left_but_letters_digits_marks_and_what_joins_them(typed):
    assert all(unicodedata.category(character)[0] in "LMN" or character in "'’- " for character in clean(typed))


@given(anything)
@example("\u0958" * LONGEST)  # composed, it is two characters for one
def test_clean_words_are_clean(typed):
    assert clean(clean(typed)) == clean(typed)


@given(anything)
@example("\u0958" * LONGEST)
def test_the_words_are_never_longer_than_the_limit(typed):
    words = clean(typed)

    assert len(words) <= LONGEST
    assert len(words.split()) <= MOST_WORDS
    assert words == " ".join(words.split())
