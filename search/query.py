"""What somebody typed, as a question that every index can be asked. Pure. Nothing that can be typed is an error."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, product

from . import text
from .words import LONGEST

MOST_CLAUSES = 12
LONGEST_SYNONYM = 4  # words of a question that are looked up together
FEWEST_FOR_MOST = 3  # words, of which one may be missing when no page has all
FEWEST_FOR_TWO_MISSING = 6
MOST_FOR_TWO_MISSING = 8

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"'))
_PIECE = re.compile(r'(?<!\S)(-?)"([^"]*)"?|(?<!\S)(-?)([^\s"]+)|([^\s"]+)')

Phrase = tuple[str, ...]
"""Terms that stand one behind the other; mostly one."""
Way = tuple[Phrase, ...]
"""Phrases that are all there, wherever; mostly one."""


@dataclass(frozen=True)
class Clause:
    """What has to be there, in one of several ways: as it was asked for, and as others say it.

    ``written`` are the words as they were typed. ``others`` are synonyms, which count for a little less.
    """

    written: tuple[str, ...]
    own: tuple[Way, ...]
    others: tuple[Way, ...] = ()
    is_quoted: bool = False

    @property
    def ways(self) -> tuple[Way, ...]:
        return (*self.own, *self.others)


@dataclass(frozen=True)
class Query:
    """All of ``clauses``, or if there are ``alternatives`` all of one of those sets, and none of ``without``."""

    clauses: tuple[Clause, ...] = ()
    without: tuple[Clause, ...] = ()
    alternatives: tuple[tuple[Clause, ...], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.clauses)

    @property
    def enough(self) -> tuple[tuple[Clause, ...], ...]:
        """The sets of clauses any of which is enough."""
        return self.alternatives or (self.clauses,)

    def with_most(self) -> "Query | None":
        """The same question to pages that have most of the words; None if it is too short for that."""
        number = len(self.clauses)
        if number < FEWEST_FOR_MOST:
            return None
        may_miss = 2 if FEWEST_FOR_TWO_MISSING <= number <= MOST_FOR_TWO_MISSING else 1
        return replace(self, alternatives=tuple(combinations(self.clauses, number - may_miss)))


def parse(typed: str, languages: tuple[str, ...], synonyms: Iterable[tuple[str, ...]] = ()) -> Query:
    """The question that somebody typed. ``languages`` are those of the pages that are asked, by their codes.

    ``"…"`` are words in this order, ``-`` before a word or a phrase takes out the pages that have it; whatever else is
    no letter or digit separates words. Words like “the” count only where there is no other. ``synonyms`` are sets of
    words or phrases that mean the same. What is longer than anybody types is cut.
    """
    wanted: list[Clause] = []
    without: list[Clause] = []
    for is_negative, clause in _clauses(unicodedata.normalize("NFC", typed[:LONGEST]), languages):
        (without if is_negative else wanted).append(clause)
    telling = [clause for clause in wanted if clause.is_quoted or not text.is_stop_word(clause.written[0], languages)]
    wanted = list(dict.fromkeys(telling or wanted))[:MOST_CLAUSES]
    return Query(tuple(_with_synonyms(wanted, languages, synonyms)), tuple(without[:MOST_CLAUSES]))


def _clauses(typed: str, languages: tuple[str, ...]) -> Iterator[tuple[bool, Clause]]:
    for match in _PIECE.finditer(typed.translate(_QUOTES)):
        minus, phrase, word_minus, word, rest = match.groups()
        if phrase is not None:
            written = tuple(text.words(phrase))
            if written:
                yield bool(minus), Clause(written, _in_each(written, languages), is_quoted=len(written) > 1)
        else:
            for found in text.WORD.finditer(word or rest):
                for clause in _of_word(found[0], languages):
                    yield bool(word_minus), clause


def _of_word(word: str, languages: tuple[str, ...]) -> Iterator[Clause]:
    pieces = tuple(text.parts(word))
    if whole := text.joined(word):
        yield Clause(pieces, (*_in_each(pieces, languages), *_in_each((whole,), languages)), is_quoted=True)
    else:
        yield from (Clause((piece,), _in_each((piece,), languages)) for piece in pieces)


def _in_each(words: tuple[str, ...], languages: tuple[str, ...]) -> tuple[Way, ...]:
    """The words as a phrase, as each language has them."""
    phrases = (tuple(text.term(word, language) for word in words) for language in languages)
    return tuple((phrase,) for phrase in dict.fromkeys(phrases))


@dataclass(frozen=True)
class _Synonym:
    """One of a set: what is to be found for it, and what it is when somebody types it, without words like “the”."""

    ways: tuple[Way, ...]
    typed: tuple[Way, ...]

    @classmethod
    @lru_cache(maxsize=4_000)
    def of(cls, words: str, languages: tuple[str, ...]) -> "_Synonym":
        written = tuple(text.words(words))
        telling = tuple(word for word in written if not text.is_stop_word(word, languages))
        return cls(_in_each(written, languages), _in_each(telling or written, languages))


def _with_synonyms(
    clauses: list[Clause], languages: tuple[str, ...], synonyms: Iterable[tuple[str, ...]]
) -> Iterator[Clause]:
    """Neighbouring clauses that are together what a set of synonyms has become one."""
    meanings = [[_Synonym.of(words, languages) for words in each if any(text.words(words))] for each in synonyms]
    start = 0
    while start < len(clauses):
        end = min(len(clauses), start + LONGEST_SYNONYM)
        while end > start + 1 and not _same_as(clauses[start:end], meanings):
            end -= 1
        yield _as_one(clauses[start:end], _same_as(clauses[start:end], meanings))
        start = end


def _same_as(clauses: list[Clause], meanings: list[list[_Synonym]]) -> tuple[Way, ...]:
    """What else means what these clauses say one behind the other."""
    said = {(_phrase(ways),) for ways in product(*(clause.own for clause in clauses))}
    others: dict[Way, None] = {}
    for meaning in meanings:
        if any(said & set(each.typed) for each in meaning):
            others |= dict.fromkeys(way for each in meaning if not said & set(each.typed) for way in each.ways)
    return tuple(others)


def _phrase(ways: tuple[Way, ...]) -> Phrase:
    return tuple(term for way in ways for phrase in way for term in phrase)


def _as_one(clauses: list[Clause], others: tuple[Way, ...]) -> Clause:
    if len(clauses) == 1:
        return replace(clauses[0], others=others)
    written = tuple(word for clause in clauses for word in clause.written)
    own = tuple(
        tuple(phrase for way in ways for phrase in way) for ways in zip(*(c.own for c in clauses), strict=False)
    )
    return Clause(written, own, others)
