"""Words as the index knows them."""

import sys

import pytest

from search import text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("training", "Trainings"),
        ("therapy", "therapies"),
        ("Muñoz", "munoz"),
        ("Straße", "STRASSE"),
        ("leader’s", "leaders"),
        ("Ph.D.", "phd"),
        ("O’Brien", "obrien"),
        ("ﬁne", "fine"),
    ],
)
def test_two_ways_to_write_a_word_are_one_term(one, other):
    assert text.terms(one, "en") == text.terms(other, "en")


@pytest.mark.parametrize(
    ("one", "other"), [("formación", "formaciones"), ("formacion", "formación"), ("niño", "niños")]
)
def test_spanish_words_are_stemmed_as_spanish(one, other):
    assert text.terms(one, "es") == text.terms(other, "es")


def test_the_terms_of_another_language_are_no_english_ones():
    assert not set(text.terms("car care", "en")) & set(text.terms("cara", "es"))


def test_a_word_with_a_hyphen_is_found_in_parts_and_whole():
    assert text.terms("psycho-education", "en") == ["psycho", "educ", "psychoeduc"]


@pytest.mark.parametrize("nothing", ["", " ", '"', "🙂", "\0", "—", "* & | ! ( ) : < >", "\ud800"])
def test_what_is_no_letter_or_digit_is_no_word(nothing):
    assert text.terms(nothing, "en") == []


def test_a_term_has_nothing_that_a_database_could_take_for_an_operator():
    found = text.terms("it's 'quoted' \"x\" a*b a:b <-> & | ! NOT(near) \\ %_ é\u0301 한국어 हिन्दी 集团", "en")
    assert found
    assert all(letter.isalnum() or not letter.isascii() for term in found for letter in term)


@pytest.mark.parametrize("within", ["{}", "{0}-{0}", "{0}.{0}", "{0}'{0}", "a{0}b", "a-{0}"])
def test_no_sign_at_all_is_a_term_without_a_letter_or_digit_or_with_anything_else(within):
    """To PostgreSQL an empty term is an error, and FTS5 takes what is between letters for a space."""
    signs = map(chr, range(sys.maxunicode + 1))
    terms = (term for sign in signs for term in text.terms(within.format(sign), "en"))
    assert [term for term in terms if not term.isalnum()] == []


@pytest.mark.parametrize("nothing", ["\uff9e", "\uff9f", "\u037a", "\ufc5e", "\uff9e-\uff9f", "\uff9e.\uff9f"])
def test_an_accent_by_itself_is_no_word(nothing):
    assert list(text.words(nothing)) == text.terms(nothing, "en") == []


@pytest.mark.parametrize("letter", ["x", "ﷺ", "ß", "İ"])
def test_an_endless_word_is_cut(letter):
    """What is one letter may be eighteen when it is folded."""
    assert len(text.terms(letter * 5_000, "en")[0]) <= text.LONGEST_WORD
    assert all(len(word) <= text.LONGEST_WORD for pair in text.vocabulary(letter * 50).items() for word in pair)


def test_the_vocabulary_has_words_as_they_are_written():
    assert text.vocabulary("Inés, a PhD of 2026") == {"ines": "inés", "phd": "phd"}
