"""What a visitor typed, as words that every database can be asked for. Pure."""

import unicodedata

LONGEST = 200
MOST_WORDS = 12


def clean(typed: str) -> str:
    """The words of a query with one space between them; empty when there are none.

    Quotation marks, operators and control characters are neither words nor errors: they separate words. What is longer
    than anybody searches for is cut.
    """
    composed = unicodedata.normalize("NFC", typed[:LONGEST])[:LONGEST]  # some characters compose to two
    spaced = "".join(character if _is_part_of_word(character) else " " for character in composed)
    words = (word.strip("'’-") for word in spaced.split())
    return " ".join([word for word in words if word][:MOST_WORDS])


def _is_part_of_word(character: str) -> bool:
    return character in "'’-" or unicodedata.category(character)[0] in "LMN"
