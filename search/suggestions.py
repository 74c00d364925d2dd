"""Titles and names while somebody types: those with words that begin like all that is typed, the likeliest first.

All titles of a site stand below one another in one string, remembered as long as nothing changes, and are looked
through: it takes less time than asking either database.
"""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from cms.delivery import memo

from . import text
from .corpus import corpus_of, visible_entries
from .models import Kind
from .query import LONGEST

SHOWN = 8
LOOKED_AT = 60  # titles, of which the best are shown
ORDER = [Kind.PERSON, Kind.PAGE, Kind.EVENT, Kind.ARTICLE, Kind.DOCUMENT]


@dataclass(frozen=True)
class Titles:
    """``lines`` has the folded words of a title in each line, with a space before each word; ``starts`` where each line
    begins, and ``keys`` whose it is."""

    lines: str
    starts: list[int]
    keys: list[int]

    @classmethod
    def of(cls, titles: list[tuple[int, str]]) -> "Titles":
        lines = ["".join(f" {text.fold(word)}" for word in text.words(title)) for _key, title in titles]
        starts = [0, *accumulate(len(line) + 1 for line in lines)][: len(lines)]
        return cls("\n".join(lines), starts, [key for key, _title in titles])

    def beginning_with(self, words: list[str]) -> list[tuple[int, str]]:
        """The keys and lines that have a word that begins like each of these, in their order."""
        needles = [f" {word}" for word in words]
        rarest = max(needles, key=len)
        found: list[tuple[int, str]] = []
        place = self.lines.find(rarest)
        while place >= 0 and len(found) < LOOKED_AT:
            number = bisect_right(self.starts, place) - 1
            stop = self.starts[number + 1] - 1 if number + 1 < len(self.starts) else len(self.lines)
            line = self.lines[self.starts[number] : stop]
            if all(needle in line for needle in needles):
                found.append((self.keys[number], line))
            place = self.lines.find(rarest, stop)
        return found


def find(typed: str, site, language: str | None, limit: int = SHOWN) -> list[int]:
    """The keys of entries. Nothing that can be typed is an error."""
    words = [text.fold(word) for word in text.words(typed[:LONGEST])]
    if not words:
        return []
    titles = memo.get(("search titles", site, language), lambda: _load(site, language))
    asked = f" {' '.join(words)}"
    found = titles.beginning_with(words)
    found.sort(key=lambda pair: (not pair[1].startswith(asked), asked not in pair[1]))
    return [key for key, _line in found[:limit]]


def _load(site, language):
    """The people first, then pages, what is to come, the newest articles; what is over last."""
    corpus = corpus_of(site, language)
    rows = [row for entries in visible_entries(site, language) for row in entries.values_list("pk", "title", "date")]

    def likeliest(row):
        pk, _title, date = row
        kind = corpus.group_of[pk].kind
        days = corpus.coming[pk].toordinal() if pk in corpus.coming else -(date.toordinal() if date else 0)
        return pk in corpus.past, ORDER.index(kind), days, pk

    rows = sorted((row for row in rows if row[0] in corpus.group_of), key=likeliest)
    return Titles.of([(pk, title) for pk, title, _date in rows])
