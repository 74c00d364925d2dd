"""What is found for what was typed: pages, people and documents of a site, best first."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nlargest
from itertools import pairwise

from django.conf import settings
from wagtail.models import Locale

from cms.delivery import memo

from . import index, ranking
from .corpus import Corpus, corpus_of
from .models import Kind, Promotion, Synonyms, Word
from .query import Query, parse
from .spelling import Vocabulary, replaced

FACETS = ("kind", "topic", "year", "author")
LOOKED_AT = 40  # so many are ranked by ranking.py: all, or the best by the database's guess
GUESSED = 500  # of which some may be nobody's business, or not what was chosen
COMMON = 2_000  # entries that have all the words: where they stand in bodies tells little then
FEW = 10  # results, so that those with most of the words are shown, too
PAST = 0.8  # what an event that is over counts for


@dataclass(frozen=True)
class Answer:
    """``best`` are the keys of entries in their order, ``rest`` those behind them. ``corrected`` is what was looked for
    instead, of which nobody found anything as it was typed; ``has_all`` is false where no entry has all of the words.
    """

    query: Query
    languages: tuple[str, ...]
    corpus: Corpus
    best: list[int]
    rest: frozenset[int] = frozenset()
    corrected: str | None = None
    has_all: bool = False
    facets: dict[str, list[tuple[str | int, int]]] = field(default_factory=dict)
    promoted: frozenset[int] = frozenset()

    @property
    def total(self) -> int:
        return len(self.best) + len(self.rest)

    @cached_property
    def keys(self) -> list[int]:
        """All in their order. Few readers go to where ``rest`` has to be put in order: the newest entries first."""
        return [*self.best, *sorted(self.rest, reverse=True)]

    def part(self, start: int, stop: int) -> list[int]:
        return (self.best if stop <= len(self.best) else self.keys)[start:stop]


NOTHING = Answer(Query(), (), Corpus({}, {}, {}, {}), [])


def find(typed: str, site, language: str | None = None, filters: dict[str, tuple] | None = None) -> Answer:
    """``filters`` are values of ``FACETS``, any of each. Nothing that can be typed is an error."""
    return Search(typed, corpus_of(site, language), languages_of(language)).answer(filters or {})


def matching(typed: str, keys: dict[int, int]) -> list[int]:
    """Of entries (``{entry: page}``) the pages that have all of the words, best first. Nothing is corrected."""
    search = Search(typed, Corpus(dict.fromkeys(keys), {}, {}, {}), languages_of(None))
    found = search.matches(search.query)
    best = search.ranked(search.query, found)
    return [keys[key] for key in [*best, *sorted(found.difference(best), reverse=True)]]


def languages_of(language: str | None) -> tuple[str, ...]:
    """In which the words of a question are understood: that of the pages, and the site's first, in which people and
    documents are found."""
    wanted = [language] if language else memo.get("search languages", _all_languages)
    return tuple(dict.fromkeys([*wanted, settings.LANGUAGE_CODE]))


def _all_languages():
    return list(Locale.objects.order_by("pk").values_list("language_code", flat=True))


class Search:
    """One question to what may be found."""

    def __init__(self, typed: str, corpus: Corpus, languages: tuple[str, ...]):
        self.typed, self.corpus, self.languages = typed, corpus, languages

    @cached_property
    def query(self) -> Query:
        return self._parsed(self.typed)

    def _parsed(self, typed: str) -> Query:
        return parse(typed, self.languages, memo.get("search synonyms", _synonyms))

    def answer(self, filters: dict) -> Answer:
        query, corrected, found = self._understood()
        has_all = bool(found)
        if len(found) < FEW and (most := query.with_most()):
            found |= self.matches(most)
            query = most
        promoted = self._promoted(self.typed) or self._promoted(corrected or "")
        found |= set(promoted)
        chosen = self._chosen(found, filters)
        first = [key for key in promoted if key in chosen]
        others = chosen.difference(first)
        by_date = filters.get("kind") == (Kind.EVENT,)
        best = [*first, *(self._by_date(others) if by_date else self.ranked(query, others))]
        return Answer(
            query=query,
            languages=self.languages,
            corpus=self.corpus,
            best=best,
            rest=frozenset(chosen.difference(best)),
            corrected=corrected if found else None,
            has_all=has_all,
            facets=self._facets(found, filters),
            promoted=frozenset(first),
        )

    # What answers

    def _understood(self) -> tuple[Query, str | None, set[int]]:
        """What is asked, after slips are mended if nobody has all of it as it was typed; and who has all of that."""
        found = self.matches(self.query)
        corrected = None if found else self._corrected() or self._put_together()
        if corrected is None:
            return self.query, None, found
        query = self._parsed(corrected)
        return query, corrected, self.matches(query)

    def matches(self, query: Query) -> set[int]:
        return self.corpus.postings.answering(query) if query else set()

    def _corrected(self) -> str | None:
        """What was typed, with each word that nobody has as it was probably meant; None if there is no such word."""
        corrected = self.typed
        clauses = [clause for clause in self.query.clauses if not self.corpus.postings.count((clause,))]
        for clause in clauses:
            for number, word in enumerate(clause.written):
                if not self._is_known(word):
                    after = clause.written[number + 1 : number + 2] or self._word_after(clause)
                    corrected = self._without_slip(corrected, word, after)
        return corrected if corrected != self.typed else None

    def _put_together(self) -> str | None:
        """What was typed, with two words as the one that they may be, where each is there but nobody has all."""
        words = [word for clause in self.query.clauses for word in clause.written]
        for pair in pairwise(words):
            whole = memo.get("search vocabulary", _vocabulary).together(*pair)
            together = replaced(self.typed, pair, whole) if whole else self.typed
            if together != self.typed and self.matches(self._parsed(together)):
                return together
        return None

    def _word_after(self, clause):
        place = self.query.clauses.index(clause) + 1
        following = self.query.clauses[place : place + 1]
        return following[0].written[:1] if following else ()

    def _without_slip(self, typed, word, after):
        vocabulary = memo.get("search vocabulary", _vocabulary)
        if after and (whole := vocabulary.together(word, after[0])) and self._is_known(whole):
            return replaced(typed, (word, *after), whole)
        meant = self._likeliest_words(vocabulary.near(word)) or self._likeliest_words(vocabulary.apart(word))
        return replaced(typed, (word,), meant) if meant else typed

    def _likeliest_words(self, candidates: Iterable[tuple[str, int]]) -> str | None:
        """Of words, with how many slips away they are, the nearest that is known; of several the commonest."""
        ranks = {words: (slips, -self._known(words)) for words, slips in candidates}
        return min((words for words in ranks if ranks[words][1]), key=ranks.get, default=None)

    def _known(self, words: str) -> int:
        """How many entries that may be found have these words, or what means the same."""
        return self.corpus.postings.count(self._parsed(words).clauses)

    def _is_known(self, words: str) -> bool:
        return self._known(words) > 0

    # In which order

    def ranked(self, query: Query, found: set[int]) -> list[int]:
        """The best of them, in their order."""
        looked_at = found if len(found) <= LOOKED_AT else self._likeliest(query, found)
        rarity, past = self._rarity(query), self.corpus.past
        scores = {
            key: ranking.score(query, fields, rarity) * (PAST if key in past else 1)
            for key, fields in (index.current().read(list(looked_at)) if looked_at else {}).items()
        }
        return sorted(scores, key=lambda key: (-scores[key], key))

    def _likeliest(self, query: Query, found: set[int]) -> list[int]:
        """Those that the database guesses to be the best, and if it does not know enough the newest."""
        guesses = index.current().best(query, GUESSED, by_body=len(found) < COMMON)
        past = self.corpus.past
        weighed = [(guess * PAST if key in past else guess, key) for key, guess in guesses if key in found]
        likeliest = [key for _guess, key in nlargest(LOOKED_AT, weighed)]
        missing = LOOKED_AT - len(likeliest)
        return likeliest + nlargest(missing, found.difference(likeliest)) if missing else likeliest

    def _rarity(self, query: Query) -> ranking.Rarity:
        clauses = query.clauses if len(query.clauses) > 1 else ()
        counts = [self.corpus.postings.count((clause,)) for clause in clauses] or [1]
        return ranking.Rarity.of(counts, max(len(self.corpus), 1))

    def _by_date(self, found: set[int]) -> list[int]:
        """Events that are to come, the next first; then those that are over, the last first."""
        days = self.corpus
        coming = sorted((days.coming[key], key) for key in found if key in days.coming)
        past = sorted(((days.past[key], key) for key in found if key in days.past), reverse=True)
        return [key for _day, key in [*coming, *past]]

    def _promoted(self, words: str) -> list[int]:
        """What editors have put first for exactly these words, whatever else means the same."""
        asked = self._own(words)
        if not asked:
            return []
        entries = self.corpus.entry_of_page
        pages = [page for words, page in memo.get("search promotions", _promotions) if self._own(words) == asked]
        return list(dict.fromkeys(entries[page] for page in pages if page in entries))

    def _own(self, words):
        """What each clause is without synonyms; nothing of words some of which are not to be there."""
        query = parse(words, self.languages)
        return set() if query.without else {clause.own for clause in query.clauses}

    # By what it can be narrowed

    def _chosen(self, found: set[int], filters: dict) -> set[int]:
        if not filters:
            return found
        group_of = self.corpus.group_of
        fitting = {group for group in {group_of[key] for key in found} if _fits(group, filters)}
        return {key for key in found if group_of[key] in fitting}

    def _facets(self, found: set[int], filters: dict) -> dict[str, list[tuple[str | int, int]]]:
        """Of each facet its values, with how many there would be if it were chosen beside what is chosen already."""
        groups = Counter(map(self.corpus.group_of.__getitem__, found))
        facets = {}
        for facet in FACETS:
            others = {name: value for name, value in filters.items() if name != facet}
            counts = Counter()
            for group, number in groups.items():
                if _fits(group, others):
                    for value in group.of(facet):
                        counts[value] += number
            facets[facet] = sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
        return facets


def _fits(group, filters):
    """Whether it has, of each facet, one of the values."""
    return all(any(value in group.of(facet) for value in values) for facet, values in filters.items())


def _synonyms():
    return [synonyms.each for synonyms in Synonyms.objects.all()]


def _promotions():
    return [(words, promotion.page_id) for promotion in Promotion.objects.all() for words in promotion.each]


def _vocabulary():
    return Vocabulary(dict(Word.objects.values_list("folded", "written")))
