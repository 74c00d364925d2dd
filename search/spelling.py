"""What a word may have been meant for, by the words that there are. Pure.

Distance: optimal string alignment (a letter more, less, another, or two in the wrong order), by rapidfuzz.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .text import fold

MOST_CANDIDATES = 8
SHORTEST_PART = 3
# For words of at least so many letters, how many slips.
SLIPS = ((11, 3), (7, 2), (4, 1))


class Vocabulary:
    """``words`` are ``{folded: written}``."""

    def __init__(self, words: dict[str, str]):
        # Who misspells one of what is written in the plural only means that, too.
        self.words = {word[:-1]: written[:-1] for word, written in words.items() if word[4:].endswith("s")} | words
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)
        for word in self.words:
            self._by_length[len(word)].append(word)

    def near(self, word: str) -> list[tuple[str, int]]:
        """The written words that this one may have been, and how many slips away; the nearest first."""
        folded = fold(word)
        most = next((slips for length, slips in SLIPS if len(folded) >= length), 0)
        if not most:
            return []
        lengths = range(len(folded) - most, len(folded) + most + 1)
        choices = [choice for length in lengths for choice in self._by_length.get(length, ())]
        found = process.extract(folded, choices, scorer=OSA.distance, score_cutoff=most, limit=3 * MOST_CANDIDATES)
        # Two slips and another first letter are another word.
        likely = [(choice, int(slips)) for choice, slips, _ in found if slips == 1 or choice[0] == folded[0]]
        likely.sort(key=lambda pair: (pair[1], pair[0][0] != folded[0], pair[0]))
        return [(self.words[choice], slips) for choice, slips in likely[:MOST_CANDIDATES]]

    def apart(self, word: str) -> Iterator[tuple[str, int]]:
        """Two words that were written as one, which is one slip: ``grouptherapy``."""
        folded = fold(word)
        for place in range(SHORTEST_PART, len(folded) - SHORTEST_PART + 1):
            first, second = self.words.get(folded[:place]), self.words.get(folded[place:])
            if first and second:
                yield f"{first} {second}", 1

    def together(self, first: str, second: str) -> str | None:
        """One word that was written as two: ``psycho therapy``."""
        return self.words.get(fold(first) + fold(second))


def replaced(typed: str, words: Iterable[str], by: str) -> str:
    """What was typed, with other words where these stand one behind the other."""
    pattern = r"[\W_]+".join(map(re.escape, words))
    return re.sub(rf"(?<![^\W_]){pattern}(?![^\W_])", lambda _: by, typed, count=1)
