"""Words as the index knows them: the same for both databases, because they are made here. Pure.

A text becomes terms: without case and accents, stemmed by its language (Snowball, https://snowballstem.org/). The
databases store and match terms and know nothing of languages.
"""

import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

import snowballstemmer

LONGEST_WORD = 60  # what is longer is no word, and its beginning is enough
VERSION = 2  # of the terms: another number makes every entry out of date

LANGUAGES = {
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "sv": "swedish",
}

_ENGLISH = """
    a about an and are as at be become by can could do does for from get has have how i if in is it its many me much my
    need of on or our should that the their there this to us want was we what when where which who whom why will with
    would you your
"""
_SPANISH = """
    a al como con cual cuando de del donde el ella en es esta este hay la las lo los mi para pero por que quien se si
    sin son su sus un una unas uno unos y
"""
# What a question has besides its words.
STOP_WORDS = {"en": frozenset(_ENGLISH.split()), "es": frozenset(_SPANISH.split())}

WORD = re.compile(r"[^\W_]+(?:['’.\-‐‑][^\W_]+)*")
_HYPHEN = re.compile(r"[-‐‑]")
_APOSTROPHE = re.compile(r"['’]")
_OWNERS = re.compile(r"['’]s$", re.IGNORECASE)
_ABBREVIATION = re.compile(r"[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})+")
_SPANISH_ENDING = re.compile(r"ion$")
_PLAIN = "en"
MARK = "ʔ"  # a letter, to the databases, that is in no word that somebody searches for
_here = threading.local()


@lru_cache(50_000)
def fold(word: str) -> str:
    """A word without case and accents: ``Muñoz`` is ``munoz``. Letters and digits, or nothing at all: some signs count
    as letters and are accents by themselves, others are a space with an accent, or several words."""
    if word.isascii():
        return word.lower()[:LONGEST_WORD]
    kept = "".join(filter(str.isalnum, unicodedata.normalize("NFKD", word)))
    return unicodedata.normalize("NFC", kept).casefold()[:LONGEST_WORD]


def words(text: str) -> Iterator[str]:
    """The words of a text as they are written, each part of one with a hyphen by itself."""
    for match in WORD.finditer(text):
        yield from parts(match[0][:LONGEST_WORD])


def parts(word: str) -> list[str]:
    """What one match of ``WORD`` stands for: ``self-care`` for two words, ``Ph.D``, ``don't`` and ``Ada's`` for one;
    what folds to nothing for none."""
    return [part for part in _parts(word) if fold(part)]


def _parts(word: str) -> list[str]:
    if word.isalnum():
        return [word]
    word = _OWNERS.sub("", word)
    if _ABBREVIATION.fullmatch(word):
        return [word.replace(".", "")]
    return re.split(r"[.\-‐‑]", _APOSTROPHE.sub("", word))


def joined(word: str) -> str | None:
    """A word with a hyphen as others write it, without: ``psycho-education`` is ``psychoeducation``. None of others."""
    pieces = _HYPHEN.split(word)
    if len(pieces) < 2 or not all(piece.isalpha() for piece in pieces):
        return None
    whole = "".join(pieces)
    return whole if fold(whole) else None


def term(word: str, language: str) -> str:
    """What the index has of a word in a language (its code, ``en``).

    Those of other languages than English end with their language: the stem of a Spanish word may be an English one.
    """
    stem = _stem(fold(word), language)
    return stem if language.startswith(_PLAIN) else f"{stem}{MARK}{language[:2]}"


def terms(text: str, language: str) -> list[str]:
    """The terms of a text in their order, and behind them those of words with a hyphen written as one."""
    found = [term(word, language) for word in words(text)]
    whole = (joined(match[0][:LONGEST_WORD]) for match in WORD.finditer(text) if not match[0].isalnum())
    return [*found, *(term(word, language) for word in whole if word)]


def is_stop_word(word: str, languages: tuple[str, ...]) -> bool:
    return any(fold(word) in STOP_WORDS.get(language, ()) for language in languages)


def vocabulary(*texts: str) -> dict[str, str]:
    """``{folded: written in small letters}`` of the words of some texts that somebody may misspell."""
    found = chain.from_iterable(map(words, texts))
    return {fold(word): word.lower()[:LONGEST_WORD] for word in found if len(word) > 2 and word.isalpha()}


@lru_cache(100_000)
def _stem(folded: str, language: str) -> str:
    name = LANGUAGES.get(language.partition("-")[0])
    if name is None or len(folded) < 3 or not folded.isalpha():
        return folded
    if name == "spanish":  # nearly all of these have the accent by which the stemmer knows them
        folded = _SPANISH_ENDING.sub("ión", folded)
    return fold(_stemmer(name).stemWord(folded))


def _stemmer(name: str) -> "snowballstemmer.stemmer":
    """Of this thread: a stemmer keeps the word that it works on."""
    stemmers = _here.__dict__.setdefault("stemmers", {})
    if name not in stemmers:
        stemmers[name] = snowballstemmer.stemmer(name)
    return stemmers[name]
