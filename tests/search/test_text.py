"""Words as the index knows them."""

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


def test_an_endless_word_is_cut():
    assert len(text.terms("x" * 5_000, "en")[0]) == text.LONGEST_WORD


def test_the_vocabulary_has_words_as_they_are_written():
    assert text.vocabulary("Inés, a PhD of 2026") == {"ines": "inés", "phd": "phd"}
