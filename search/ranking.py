"""How well an entry answers a question. Pure, and the same for both databases.

BM25F: Robertson, Zaragoza, Taylor, “Simple BM25 extension to multiple weighted fields”, CIKM 2004. A term counts by
the field it stands in, by how much else stands there, and by how rare it is. Whole questions in a title count besides.
"""

import math
from dataclasses import dataclass

from .query import Clause, Phrase, Query, Way

K1 = 1.2
# Of title, summary, names and body: weight, how much length matters, and a usual length in characters.
FIELDS = ((10.0, 0.6, 40), (4.0, 0.4, 130), (5.0, 0.2, 60), (1.0, 0.6, 3_000))
SYNONYM = 0.7
MISSING = 0.5  # of a question of which a word is not there
IN_TITLE = 1.5  # all the words in the title
AS_TITLE = 3.0  # and no others
AS_PHRASE = (1.2, 0.8, 0.5, 0.4)  # the words one behind the other, in each field

Fields = tuple[str, str, str, str]
"""Title, summary, names and body, as terms with spaces between them and at both ends."""


@dataclass(frozen=True)
class Rarity:
    """How telling each clause of a question is, in the order of its clauses."""

    weights: tuple[float, ...]

    @classmethod
    def of(cls, counts: list[int], total: int) -> "Rarity":
        """``counts`` are the entries that have each clause, of ``total``."""
        return cls(tuple(math.log(1 + (total - min(count, total) + 0.5) / (count + 0.5)) for count in counts))


def score(query: Query, fields: Fields, rarity: Rarity) -> float:
    """From 0 on; more is better."""
    found = [_of_clause(clause, fields) for clause in query.clauses]
    by_words = sum(
        weight * frequency / (K1 + frequency) for weight, frequency in zip(rarity.weights, found, strict=True)
    )
    whole = by_words + max(rarity.weights, default=0) * _as_a_whole(query, fields)
    return whole * MISSING ** found.count(0)


def _of_clause(clause: Clause, fields: Fields) -> float:
    own = max(_of_way(way, fields) for way in clause.own)
    others = max((_of_way(way, fields) for way in clause.others), default=0.0)
    return max(own, SYNONYM * others)


def _of_way(way: Way, fields: Fields) -> float:
    return min(_of_phrase(phrase, fields) for phrase in way)


def _of_phrase(phrase: Phrase, fields: Fields) -> float:
    """How often it is there, as a number that fields and lengths have weighed."""
    needle = f" {' '.join(phrase)} "
    total = 0.0
    for text, (weight, slope, usual) in zip(fields, FIELDS, strict=True):
        times = text.count(needle)
        if times:
            total += weight * times / (1 - slope + slope * len(text) / usual)
    return total


def _as_a_whole(query: Query, fields: Fields) -> float:
    """What all words together count for."""
    ways = [clause.own[0] for clause in query.clauses]
    phrases = [phrase for way in ways for phrase in way]
    title = fields[0]
    bonus = 0.0
    if all(f" {' '.join(phrase)} " in title for phrase in phrases):
        asked = sum(map(len, phrases))
        bonus += AS_TITLE if len(title.split()) == asked else IN_TITLE
    if len(phrases) > 1:
        needle = f" {' '.join(' '.join(phrase) for phrase in phrases)} "
        bonus += max((weight for weight, text in zip(AS_PHRASE, fields, strict=True) if needle in text), default=0.0)
    return bonus
