"""What a result shows of a text: the words that were looked for are marked. Pure."""

import html
import re

from . import text
from .query import Query

LENGTH = 240  # characters, about
LEAD = 60  # of them before the first word that was looked for
MOST_LOOKED_AT = 60  # places of a long text that could be the best

Hit = tuple[int, int, str]
"""Where a word begins and ends, and which term it is."""


class Marker:
    """Finds and marks the words of a question in texts of one language."""

    def __init__(self, query: Query, languages: tuple[str, ...]):
        self.languages = languages
        phrases = [phrase for clause in query.clauses for way in clause.ways for phrase in way]
        # The small words of a phrase stand everywhere.
        self.terms = frozenset(
            term
            for phrase in phrases
            for term in phrase
            if len(phrase) == 1 or not text.is_stop_word(term.partition(text.MARK)[0], languages)
        )
        beginnings = sorted({re.escape(_beginning(term)) for term in self.terms})
        # Only what begins like a term is looked at closely. Folded, a text is as long as it was.
        self.candidates = re.compile(rf"(?:{'|'.join(beginnings) or '(?!)'})[^\W_]*")

    def marked(self, source: str) -> str:
        """HTML of a short text, with ``<mark>`` round each word."""
        return _marked(source, self._hits(source))

    def excerpt(self, source: str) -> str:
        """HTML of the passage with most of the words; of the beginning when there is none."""
        hits = self._hits(source)
        start, stop = _passage(source, hits)
        inside = [(begin - start, end - start, term) for begin, end, term in hits if start <= begin and end <= stop]
        before, after = "… " if start else "", " …" if stop < len(source) else ""
        return f"{before}{_marked(source[start:stop], inside)}{after}"

    def _hits(self, source: str) -> list[Hit]:
        """Where the words stand, and which terms they are."""
        hits = []
        for match in self.candidates.finditer(_same_length(source)):
            begin, end = match.span()
            if begin and source[begin - 1].isalnum():  # to ask so is quicker than to look for beginnings of words
                continue
            found = self._terms_of(source[begin:end]) & self.terms
            if found:
                hits.append((begin, end, min(found)))
                if len(hits) == MOST_LOOKED_AT:
                    break
        return hits

    def _terms_of(self, word: str) -> set[str]:
        return {text.term(word, language) for language in self.languages}


def _beginning(term: str) -> str:
    """What each word of the term begins with: stems differ from words in their last letters."""
    stem = term.partition(text.MARK)[0]
    return stem if len(stem) < 4 else stem[: max(3, len(stem) - 2)]


class _Letters(dict[int, str]):
    """What becomes of each letter: one, without case and accent."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = text.fold(letter)
        self[code] = folded if len(folded) == 1 else letter
        return self[code]


_LETTERS = _Letters()
_FOREIGN = re.compile(r"[^\x00-\x7f\xa0‘’“”„«»–—…•·¿¡§©]")  # besides what stands in any English text


def _same_length(source: str) -> str:
    """The text without case and accents, letter for letter."""
    return _FOREIGN.sub(lambda letter: _LETTERS[ord(letter[0])], source).lower()


def _passage(source: str, hits: list[Hit]) -> tuple[int, int]:
    """From where to where the passage goes, from one space to another."""
    if len(source) <= LENGTH:
        return 0, len(source)
    best, most = 0, 0
    for begin, _end, _term in hits:
        there = {term for other, end, term in hits if begin <= other and end <= begin + LENGTH - LEAD}
        if len(there) > most:
            best, most = begin, len(there)
    start = _beginning_of_sentence(source, best) if most else 0
    stop = len(source) if start + LENGTH >= len(source) else source.rfind(" ", start, start + LENGTH + 1)
    return start, stop if stop > start else min(len(source), start + LENGTH)


def _beginning_of_sentence(source: str, place: int) -> int:
    """Of the one in which the place is, if it is near; else a space before it."""
    if place <= LEAD:
        return 0
    sentence = max(source.rfind(f"{mark} ", place - LEAD, place) for mark in ".!?")
    return sentence + 2 if sentence >= 0 else max(source.rfind(" ", 0, place - LEAD // 2), 0) + 1


def _marked(source: str, hits: list[Hit]) -> str:
    pieces, done = [], 0
    for begin, end, _term in hits:
        pieces += [html.escape(source[done:begin]), "<mark>", html.escape(source[begin:end]), "</mark>"]
        done = end
    return "".join([*pieces, html.escape(source[done:])])
