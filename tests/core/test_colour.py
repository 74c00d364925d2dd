"""Contrast as WCAG 2.2 defines it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.core import colour

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),  # the best-known near miss
        ("#767676", "#FFFFFF", 4.54),
    ],
)
def test_known_contrasts(first, second, ratio):
    assert colour.contrast(first, second) == pytest.approx(ratio, abs=0.005)


@given(colours, colours)
def test_contrast_does_not_ask_which_is_in_front(first, second):
    assert colour.contrast(first, second) == colour.contrast(second, first)
    assert 1 <= colour.contrast(first, second) <= 21


@given(colours)
def test_every_colour_can_be_made_readable_in_the_dark(accent):
    assert colour.contrast(colour.lightened_until(accent, "#17191b", 4.5), "#17191b") >= 4.5


def test_a_colour_that_is_readable_stays_as_it_is():
    assert colour.lightened_until("#ffcc00", "#17191b", 4.5) == "#ffcc00"


@pytest.mark.parametrize(
    "word", ["", "teal", "#fff", "#1a5d5", "#1a5d57 ", "#1a5d57\n", "#1a5d5g", "1a5d57", "#1a5d577"]
)
def test_only_six_digits_are_a_colour(word):
    with pytest.raises(ValueError, match="six hexadecimal digits"):
        colour.parse(word)


def test_a_colour_is_red_green_and_blue():
    assert colour.parse("#1A5d57") == (0x1A, 0x5D, 0x57)
