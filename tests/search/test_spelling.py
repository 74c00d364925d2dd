"""What a word was probably meant for."""

import pytest

from search.spelling import Vocabulary, replaced

WORDS = ["training", "bereavement", "consultation", "group", "therapy", "psychotherapy", "grief", "inés", "chair"]


@pytest.fixture
def vocabulary():
    return Vocabulary({word.replace("é", "e"): word for word in WORDS})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("traning", "training"),
        ("trainnig", "training"),
        ("beareavment", "bereavement"),
        ("consulation", "consultation"),
        ("greif", "grief"),
        ("Inse", "inés"),
        ("cahir", "chair"),
    ],
)
def test_a_slip_is_seen_through(vocabulary, typed, meant):
    assert vocabulary.near(typed)[0][0] == meant


@pytest.mark.parametrize("typed", ["xq", "the", "asdfgh", "chairs and so on", "zzzzzzzzzzzz", "🙂", ""])
def test_nonsense_is_not(vocabulary, typed):
    assert vocabulary.near(typed) == []


def test_two_words_in_one_and_one_word_in_two(vocabulary):
    assert list(vocabulary.apart("grouptherapy")) == [("group therapy", 1)]
    assert vocabulary.together("psycho", "therapy") == "psychotherapy"


def test_only_the_word_with_the_slip_is_replaced():
    assert replaced("The “traning” -trane", ["traning"], "training") == "The “training” -trane"
    assert replaced("psycho  therapy now", ["psycho", "therapy"], "psychotherapy") == "psychotherapy now"
