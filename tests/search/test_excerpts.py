"""What is shown of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search import excerpts
from search.excerpts import Marker
from search.query import parse


def marker(typed, languages=("en",)):
    return Marker(parse(typed, languages), languages)


@pytest.mark.parametrize(
    ("typed", "source", "marked"),
    [
        ("chair", "The empty chair", "The empty <mark>chair</mark>"),
        ("therapy", "Therapies for Two", "<mark>Therapies</mark> for Two"),
        ("munoz", "Dr. Muñoz’s room", "Dr. <mark>Muñoz</mark>’s room"),
        ("b", "<b>a & b</b>", "&lt;<mark>b</mark>&gt;a &amp; <mark>b</mark>&lt;/<mark>b</mark>&gt;"),
        ("chair", "An armchair", "An armchair"),
        ("", "Nothing", "Nothing"),
    ],
)
def test_the_words_that_were_looked_for_are_marked_and_all_else_is_text(typed, source, marked):
    assert marker(typed).marked(source) == marked


def test_the_small_words_of_a_phrase_are_not_marked_where_they_stand_alone():
    query = parse("join", ("en",), [("join", "become a member")])
    assert Marker(query, ("en",)).marked("Join without a form") == "<mark>Join</mark> without a form"


def test_an_excerpt_is_the_passage_with_most_of_the_words():
    source = (
        "Nothing here. " * 60 + "A chair. " + "Nothing here. " * 60 + "The empty chair waits. " + "More of it. " * 60
    )
    excerpt = marker("empty chair").excerpt(source)
    assert excerpt.startswith("… The <mark>empty</mark> <mark>chair</mark> waits.")
    assert excerpt.endswith(" …")
    assert len(excerpt) < excerpts.LENGTH + 60


def test_a_text_without_the_words_is_shown_from_its_beginning():
    assert marker("sofa").excerpt("It begins here. " * 50).startswith("It begins here.")


@given(st.text(max_size=400), st.text(max_size=20))
def test_no_text_and_no_question_is_an_error(source, typed):
    shown = marker(typed).excerpt(source)
    assert shown.replace("<mark>", "").replace("</mark>", "").count("<") == 0
