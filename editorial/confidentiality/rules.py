"""Which words of a text may let a reader recognise a client."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from django.utils.translation import gettext_lazy as _

from . import vocabulary as v

LONGEST = 600  # characters that are read as one sentence


class Kind(Enum):
    AGE = "age"
    BIRTH = "birth date"
    PHONE = "phone"
    EMAIL = "e-mail"
    NUMBER = "number"
    CLIENT = "client"
    CONDITION = "condition"
    LIFE = "life"

    @property
    def sentence(self) -> str:
        """What it may be, in an author's words."""
        return str(_SENTENCES[self])


_SENTENCES = {
    Kind.AGE: _("Somebody's name or initials, and an age"),
    Kind.BIRTH: _("A birth date"),
    Kind.PHONE: _("The phone number of a person"),
    Kind.EMAIL: _("The e-mail address of a person"),
    Kind.NUMBER: _("The number of a record or a file"),
    Kind.CLIENT: _("A client, by name or initials"),
    Kind.CONDITION: _("Somebody by name, and what they suffer from"),
    Kind.LIFE: _("A client, and where they live or what they do"),
}


@dataclass(frozen=True)
class Finding:
    """``text[start:end]`` is ``words``."""

    start: int
    end: int
    words: str
    kind: Kind

    @property
    def sentence(self) -> str:
        return self.kind.sentence


def find(text: str) -> list[Finding]:
    """The places of a plain text that may identify a client, in their order; none lies within another. Raises nothing,
    and takes time in proportion to the length of the text."""
    found: list[Finding] = []
    for start, sentence in sentences(text):
        for finding in _in_sentence(sentence):
            if not any(finding.start + start < other.end and other.start < finding.end + start for other in found[-8:]):
                found.append(Finding(finding.start + start, finding.end + start, finding.words, finding.kind))
    return sorted(found, key=lambda finding: finding.start)


_END = re.compile(r"[.!?…][”’\"')\]]{0,3}\s{1,9}(?=[^\s])|\n")
_GOES_ON = re.compile(
    rf"(?:(?<![\w]){v.UPPER}|\b(?:Mr|Mrs|Ms|Mx|Dr|Dra|Prof|Rev|St|Sr|Sra|no|No|nr|vol|ed|eds|al|vs|cf|ca|approx|p|pp"
    r"|a\.m|p\.m|e\.g|i\.e))\.$"
)


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """``(where it begins, sentence)``. The full stop of an initial or a title ends none."""
    start = 0
    for end in _END.finditer(text):
        if end[0] != "\n" and _GOES_ON.search(text[max(start, end.start() - 12) : end.start() + 1]):
            continue
        yield from _pieces(text, start, end.end())
        start = end.end()
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
        yield start, text[start:cut]
        start = cut
    if text[start:end].strip():
        yield start, text[start:end]


def _in_sentence(sentence: str) -> Iterator[Finding]:
    for rule in OF_NOBODY if _is_of_literature(sentence) else RULES:
        yield from rule(sentence)


def _finding(match: re.Match, kind: Kind) -> Finding:
    return Finding(match.start(), match.end(), match[0], kind)


# Whether a match names somebody

_LEARNED_BEFORE = re.compile(rf"{v.LEARNED}(?:{v.NAME}{v.GAP})?$")
_CREDENTIALS = re.compile(v.CREDENTIALS)
_DETERMINED = re.compile(r"(?i:\b(?:the|in|at|near|el|la|los|las|en|por))\s$")
_FROM = re.compile(r"(?i:\b(?:from|by))\s$")
_LETTER = re.compile(v.BEHIND_A_LETTER)
_DISTRESS = re.compile(v.DISTRESS)
_NO_NAME = re.compile(v.NO_NAME)
_OF_A_NATION = re.compile(v.OF_A_NATION)


def _is_somebody(sentence: str, match: re.Match, name: str = "who") -> bool:
    """Whether a match's person is one, and none whom everybody may know: a colleague with a title, an author."""
    words = _bare(match[name])
    before = sentence[max(0, match.start(name) - 40) : match.start(name)]
    if _first(words) in v.NOBODY or _DISTRESS.fullmatch(words) or v.LITERATURE.search(words):
        return False
    if _is_a_thing(words, _is_head(sentence, match.start(name))):
        return False
    if _LEARNED_BEFORE.search(before) or _CREDENTIALS.match(sentence, match.end(name)):
        return False
    of_a_town = _DETERMINED.search(before) or (_first(words) not in v.FIRST_NAMES and _FROM.search(before))
    return not of_a_town or bool(_LETTER.fullmatch(words))


def _bare(words: str) -> str:
    return words.strip("“”‘’\"'«»")


def _first(words: str) -> str:
    return re.split(r"[\s’'-]", _bare(words), maxsplit=1)[0]


def _is_head(sentence: str, start: int) -> bool:
    return not sentence[:start].strip(" “\"‘'¿¡(")


def _is_a_thing(words: str, is_head: bool) -> bool:
    is_thing = _OF_A_NATION.fullmatch(words) or (is_head and _NO_NAME.fullmatch(words))
    return bool(is_thing) and _first(words) not in v.FIRST_NAMES


# What a sentence is about

_once = lru_cache(maxsize=16)  # several rules ask the same of a sentence
_IN_TREATMENT = re.compile(v.IN_TREATMENT)
_ONE_CLIENT = re.compile(v.ONE_CLIENT)
_MINE = re.compile(v.MINE)
_WITH_US = re.compile(v.WITH_US)
_TOLD = re.compile(v.TOLD)
_SETTING = re.compile(v.SETTING)
_PRIVATE = re.compile(v.PRIVATE)
_SOCIAL = re.compile(v.SOCIAL)
_OF_THEIR_OWN = re.compile(v.OF_THEIR_OWN)
_BETWEEN_TWO = re.compile(
    r"\b(?:I|me)\b.{0,80}\b(?:he|she|his|her|him)\b|\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him)\b.{0,80}\bme\b"
    r"|\b(?:told|asked(?: for)?|gave|brought|rang|showed|sent|wrote) me\b"
)


@_once
def _is_ours(sentence: str) -> bool:
    """Whether somebody is treated by the one who writes: then the exceptions for colleagues and for books are none."""
    return bool(_MINE.search(sentence) or v.TOLD_AS_A_CASE.search(sentence) or _WITH_US.search(sentence))


@_once
def _is_of_literature(sentence: str) -> bool:
    known = v.LITERATURE.search(sentence) or v.FICTION.search(sentence) or v.CITATION.search(sentence)
    return bool(known) and not _is_ours(sentence)


@_once
def _is_public(sentence: str) -> bool:
    return bool(v.IN_PUBLIC.search(sentence)) and not _is_ours(sentence)


@_once
def _is_at_work(sentence: str) -> bool:
    return bool(v.AT_WORK.search(sentence)) and not (_is_ours(sentence) or _OF_THEIR_OWN.search(sentence))


@_once
def _suffers(sentence: str) -> bool:
    return bool(_DISTRESS.search(sentence))


@_once
def _is_treated(sentence: str) -> bool:
    return bool(_IN_TREATMENT.search(sentence))


@_once
def _is_of_treatment(sentence: str) -> bool:
    return bool(_is_treated(sentence) or _ONE_CLIENT.search(sentence))


@_once
def _tells(sentence: str) -> bool:
    """Whether a first name in the sentence is that of somebody in treatment."""
    return _is_treated(sentence) or _suffers(sentence) or _is_ours(sentence)


@_once
def _hints(sentence: str) -> bool:
    """Whether it may be: a session, a tear, two who talk."""
    return any(pattern.search(sentence) for pattern in (_SETTING, _PRIVATE, _TOLD, _BETWEEN_TWO))


# The rules

_WITH_AGE = re.compile(
    rf"(?P<who>{v.PERSON})(?:\s\([^)]{{3,40}}\))?"
    rf"(?:\s?[,(]{v.GAP}?(?:(?i:aged?|de|who is|now|then){v.GAP})?|{v.GAP}(?i:is|was|aged){v.GAP}|,{v.GAP}(?i:who is){v.GAP}"
    r"|\s\()"
    rf"{v.AGE}(?:{v.GAP}?(?i:years? old|years? of age|yrs?|y/o|años))?(?=\s?[,;.:)–—\]]|\s*$|{v.GAP}(?i:and|y|who|years)\b)"
)
_AGE_IN_SPANISH = re.compile(
    rf"(?P<who>{v.PERSON}),{v.GAP}(?:de{v.GAP})?{v.LETTER}{{3,12}}(?:{v.GAP}y{v.GAP}{v.LETTER}{{2,6}})?{v.GAP}años\b"
)
_AGED_BESIDE = re.compile(rf"(?P<who>{v.PERSON})[^.;]{{0,40}}?(?:{v.YEARS_OLD}|{v.OF_AGE})")
_OLD_THING = re.compile(rf"{v.YEARS_OLD}{v.GAP}(?:{v.LETTER}{{2,15}}{v.GAP}){{0,2}}{v.OF_SOMETHING_OLD}")
_ANY_AGE = re.compile(rf"\d|{v.AGE}|años|\bin (?:his|her)\b")


def _with_age(sentence: str) -> Iterator[Finding]:
    if _is_public(sentence) and not _ONE_CLIENT.search(sentence):
        return
    if not _ANY_AGE.search(sentence) or _OLD_THING.search(sentence):
        return
    for pattern in (_WITH_AGE, _AGE_IN_SPANISH, _AGED_BESIDE):
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match):
                yield _finding(match, Kind.AGE)


_BORN = re.compile(v.BIRTH + v.DATE)
_OLDEST_CLIENT = 1920


def _with_birth_date(sentence: str) -> Iterator[Finding]:
    if (
        not _BORN.search(sentence)
        or (re.search(v.NOT_A_BIRTH, sentence) and not _ONE_CLIENT.search(sentence))
        or re.search(v.LEARNED, sentence)
        or v.LITERATURE.search(sentence)
    ):
        return
    for match in _BORN.finditer(sentence):
        year = next((match[name] for name in ("y1", "y2", "y3", "y4") if match[name]), None)
        if year is None or len(year) == 2 or int(year) >= _OLDEST_CLIENT:
            yield _finding(match, Kind.BIRTH)


_BORN_IN = re.compile(r"(?i:\b(?:born|nacid[oa]|nació) (?:in|en) (?:19|20)\d\d\b)")


def _with_birth_year(sentence: str) -> Iterator[Finding]:
    if _BORN_IN.search(sentence) and _ONE_CLIENT.search(sentence):
        yield from (_finding(match, Kind.BIRTH) for match in _BORN_IN.finditer(sentence))


_RECORD = re.compile(v.RECORD)


def _with_record_number(sentence: str) -> Iterator[Finding]:
    for match in _RECORD.finditer(sentence):
        yield _finding(match, Kind.NUMBER)


_PHONE = re.compile(v.PHONE)
_LIKE_A_PHONE = re.compile(
    r"[+(0]|\d{3}[ .-]\d{3,4}(?:[ .-]\d{4})?$|[6-9]\d{2}(?:[ .-]\d{2,3}){2,3}$|\d{3}[ .-]\d{2,3}[ .-]\d{2,3}$"
)
_NO_PHONE_BEFORE = re.compile(
    r"(?i:\b(?:no|nr|nº|number|isbn|issn|doi|approval|provider|grant|pp?|iban|id)\.?[ :#]{0,2})$"
)
_SEVEN_DIGITS = re.compile(r"\d[\d ().-]{5,}\d")
_EMAIL = re.compile(v.EMAIL)


def _with_phone(sentence: str) -> Iterator[Finding]:
    if not _SEVEN_DIGITS.search(sentence) or _is_for_the_society(sentence):
        return
    for match in _PHONE.finditer(sentence):
        digits = sum(map(str.isdigit, match[0]))
        before = sentence[max(0, match.start() - 16) : match.start()]
        looks = _LIKE_A_PHONE.match(match[0]) and not re.fullmatch(v.DATE, match[0])
        if 7 <= digits <= 15 and looks and (not _NO_PHONE_BEFORE.search(before) or _is_of_somebody(sentence)):
            yield _finding(match, Kind.PHONE)


def _with_email(sentence: str) -> Iterator[Finding]:
    if "@" not in sentence or not _EMAIL.search(sentence) or _is_for_the_society(sentence):
        return
    for match in _EMAIL.finditer(sentence):
        is_private = match["host"].lower().split(".")[0] in v.FREE_MAIL
        if is_private or _is_of_somebody(sentence):
            yield _finding(match, Kind.EMAIL)


@_once
def _is_of_somebody(sentence: str) -> bool:
    return bool(re.search(v.OF_SOMEBODY, sentence)) or _is_of_treatment(sentence)


@_once
def _is_for_the_society(sentence: str) -> bool:
    is_for_all = re.search(v.OF_THE_SOCIETY, sentence) or re.search(v.TO_BE_CALLED, sentence)
    return bool(is_for_all) and not _is_of_somebody(sentence)


_SOMEBODY = re.compile(rf"(?P<who>{v.PERSON})")
_CLIENT_THEN_NAME = re.compile(rf"{v.ONE_CLIENT},?{v.GAP}(?:(?:named|called|llamad[oa]|is){v.GAP})?(?P<who>{v.PERSON})")
_NAME_THEN_CLIENT = re.compile(
    rf"(?P<who>{v.PERSON})(?:,{v.GAP}[^.;:]{{0,40}}?|{v.GAP}(?i:is|was|es|era){v.GAP}){v.ONE_CLIENT}"
)
_TREATED = re.compile(
    rf"\b(?i:treat(?:s|ed|ing)|(?:therapy|psychotherapy|treatment|hospitali[sz]ation) of){v.GAP}(?P<of>{v.PERSON})"
    rf"|(?P<whose>{v.PERSON})[’']s{v.GAP}(?i:file|chart|treatment|therapy|diagnosis|admission|discharge|symptoms|medication)\b"
    rf"|(?P<who>{v.PERSON}),{v.GAP}whom (?:I|we) "
    r"|(?i:\b(?:intake|(?:before|after|at|in|during) (?:his|her|their) (?:first|second|third|next|last|final|initial)"
    rf" (?:session|appointment|hour)),?{v.GAP})(?P<met>{v.PERSON})"
)


def _client_by_name(sentence: str) -> Iterator[Finding]:
    """Also by a full name, which may be a colleague's elsewhere."""
    for pattern in (_CLIENT_THEN_NAME, _NAME_THEN_CLIENT, _TREATED):
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match, str(match.lastgroup)):
                yield _finding(match, Kind.CLIENT)


_BEHIND_A_NAME = re.compile(rf"{v.BEHIND_A_NAME}{v.GAP}(?:{v.LETTER}{{2,12}}{v.GAP}){{0,2}}(?P<who>{v.PERSON})")
_NOT_THE_NAME = re.compile(rf"(?P<who>{v.PERSON})\s?\(?{v.NOT_THE_NAME}")


def _behind_a_name(sentence: str) -> Iterator[Finding]:
    for pattern in (_BEHIND_A_NAME, _NOT_THE_NAME):
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match):
                yield _finding(match, Kind.CLIENT)


_COURTESY_AND_LETTER = re.compile(rf"(?P<who>(?<![\w.]){v.COURTESY}{v.GAP}{v.INITIALS})")
_ONE_LETTER = re.compile(rf"(?P<who>(?<![\w.’'-]){v.INITIALS})(?={v.GAP}[a-zß-ÿ]|[,;)])")
_AS_SUBJECT = re.compile(
    rf"(?:^|(?<=[a-zß-ÿ]\s)(?<!(?:roup|room|part|plan|team|able|tion|amin|type|ster|dule|step|sion)\s))[“\"‘(]?"
    rf"(?P<who>{v.UPPER}\.(?:[ ]?{v.UPPER}\.)?)"
    rf"(?:,{v.GAP}(?:who|an?|the|una?|whose)\b|{v.GAP}(?:{v.SUFFERS}|told|said|came|felt|lost|left|wrote|brought|kept|and I)\b)"
)


def _behind_a_letter(sentence: str) -> Iterator[Finding]:
    """Mr. B, or Z., and something that is known of them."""
    if _is_public(sentence):
        return
    yield from (_finding(match, Kind.CLIENT) for match in _AS_SUBJECT.finditer(sentence))
    known = _is_of_treatment(sentence) or _tells(sentence) or _hints(sentence) or _AGED.search(sentence)
    for pattern in (_COURTESY_AND_LETTER, _ONE_LETTER) if known else (_COURTESY_AND_LETTER,):
        for match in pattern.finditer(sentence):
            if len(match["who"]) > 1 and _is_somebody(sentence, match):
                yield _finding(match, Kind.CLIENT)


_SUFFERING = re.compile(
    rf"(?P<who>{v.PERSON})(?:[’']s{v.GAP}(?:{v.LETTER}{{2,14}}{v.GAP}){{0,2}}{v.DISTRESS}"
    rf"|(?:,[^.;]{{0,40}},|,?{v.GAP}who)?{v.GAP}(?:{v.SUFFERS})[^.;]{{0,60}}?{v.DISTRESS}"
    rf"|(?:,[^.;]{{0,40}},)?{v.GAP}{v.DISTRESS}|[^.;]{{0,40}}?{v.GAP}with{v.GAP}(?:{v.LETTER}{{2,12}}{v.GAP}){{0,1}}{v.DISTRESS})"
)
_DIAGNOSED = re.compile(rf"(?P<who>{v.PERSON})(?:,[^.;]{{0,40}},|,?{v.GAP}who|,)?{v.GAP}{v.DIAGNOSED}")


def _suffering(sentence: str) -> Iterator[Finding]:
    for pattern in (_DIAGNOSED, _SUFFERING) if _suffers(sentence) else (_DIAGNOSED,):
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match) and not v.AT_WORK.search(match[0]):
                yield _finding(match, Kind.CONDITION)


# A first name alone, or one with a courtesy: colleagues are named in full.
_ALONE = re.compile(
    rf"(?P<who>(?<![\w.’'-])(?:{v.COURTESY}{v.GAP}{v.NAME}|(?<!{v.UPPER}\.\s){v.NAME}(?![\w])"
    rf"(?!{v.GAP}(?:{v.UPPER}|de |del |van |von )|[’']s{v.GAP}{v.UPPER})))"
)
_BEFORE_A_NAME = re.compile(rf"(?P<before>{v.NAME}){v.GAP}$")
_DOES = re.compile(
    rf"[’']s\b|,{v.GAP}(?i:who|an?|the|una?|whose|my|our)\b"
    rf"|{v.GAP}(?:{v.SUFFERS}|(?:and|who|told|said|came|felt|left|wrote|brought|spoke|went|began|says|{v.LETTER}{{2,14}}(?:ed|aba|ía|ó))\b)"
)


def _is_alone(sentence: str, match: re.Match) -> bool:
    before = _BEFORE_A_NAME.search(sentence[max(0, match.start() - 30) : match.start()])
    return before is None or before["before"] in v.NOBODY


def _is_a_name(words: str) -> bool:
    """Whether that is beyond doubt: a known first name, or a courtesy before it."""
    return _first(words) in v.FIRST_NAMES or " " in words


def _alone_in_treatment(sentence: str) -> Iterator[Finding]:
    """Somebody by a first name, and that they are in treatment, or what they suffer from or confided."""
    tells = _tells(sentence)
    hints = _hints(sentence) and not _SOCIAL.search(sentence)
    if not (tells or hints) or _is_at_work(sentence) or _is_public(sentence):
        return
    for match in _ALONE.finditer(sentence):
        is_head, does = _is_head(sentence, match.start()), _DOES.match(sentence, match.end())
        named = _is_a_name(match["who"]) or (does and not is_head) or (tells and (does or not is_head))
        if named and _is_alone(sentence, match) and _is_somebody(sentence, match):
            yield _finding(match, Kind.CONDITION if _suffers(sentence) else Kind.CLIENT)


_PLACE = re.compile(rf"\b(?:in|from|at|near|of|on|en|de){v.GAP}(?:the{v.GAP})?(?:St\.?{v.GAP})?(?P<who>{v.NAME})")
_AGED = re.compile(rf"{v.YEARS_OLD}|{v.OF_AGE}")
_DETAIL = re.compile(v.DETAIL)
_WHO = re.compile(v.WHO)
_GENERIC = re.compile(v.GENERIC)
_WORKS_AS = re.compile(v.OCCUPATION)
_MY_CLIENT = re.compile(v.MY_CLIENT)
_ONE_IN_TREATMENT = re.compile(v.ONE_IN_TREATMENT)


def _life_of_a_client(sentence: str) -> Iterator[Finding]:
    """One client, and anything that not every client is: from the words for the client to those for the detail."""
    client, detail = _MINE.search(sentence) or v.TOLD_AS_A_CASE.search(sentence), None
    if client:
        detail = _detail(sentence, 0) or _WHO.search(sentence, client.start())
    elif client := _one_of_many(sentence):
        detail = _detail(sentence, client.end())
    if client and detail:
        start, end = min(client.start(), detail.start()), max(client.end(), detail.end())
        yield Finding(start, end, sentence[start:end], Kind.LIFE)
        yield _finding(client, Kind.LIFE)  # where another rule has found the detail
    elif found := _MY_CLIENT.search(sentence) or _somebody_of_an_age(sentence):
        yield _finding(found, Kind.LIFE)


def _somebody_of_an_age(sentence: str) -> re.Match | None:
    """A man of fifty from somewhere, or with something, whom nothing calls a client yet."""
    aged = _AGED.search(sentence)
    if aged is None or _OLD_THING.search(sentence) or _is_public(sentence):
        return None
    return aged if _place(sentence, aged.start()) or _suffers(sentence) else None


def _detail(sentence: str, begin: int) -> re.Match | None:
    return (
        _DETAIL.search(sentence, begin)
        or _AGED.search(sentence)
        or next((match for match in _SOMEBODY.finditer(sentence, begin) if _is_named(sentence, match)), None)
        or _place(sentence, begin)
        or (_WORKS_AS.search(sentence, 0, begin) if _is_treated(sentence) or _is_ours(sentence) else None)
    )


def _is_named(sentence: str, match: re.Match) -> bool:
    is_name = _is_a_name(match["who"]) or not _is_head(sentence, match.start()) or _DOES.match(sentence, match.end())
    return bool(is_name) and _is_somebody(sentence, match)


def _place(sentence: str, begin: int) -> re.Match | None:
    return next((match for match in _PLACE.finditer(sentence, begin) if match["who"] not in v.NOBODY), None)


def _one_of_many(sentence: str) -> re.Match | None:
    """The words for somebody else's client, where the sentence is of this one and not of clients as such."""
    client = _ONE_CLIENT.search(sentence)
    if client is None and _is_in_care(sentence):
        client = _ONE_IN_TREATMENT.search(sentence)
    if client is None or _GENERIC.search(sentence):
        return None
    told_by_somebody = v.AT_WORK.search(sentence, 0, client.end()) or v.IN_PUBLIC.search(sentence, 0, client.end())
    return None if told_by_somebody else client


def _is_in_care(sentence: str) -> bool:
    if _is_treated(sentence) or _is_ours(sentence) or _TOLD.search(sentence):
        return True
    return bool(_SETTING.search(sentence)) and not _is_at_work(sentence) and not _is_public(sentence)


OF_NOBODY: list[Callable[[str], Iterator[Finding]]] = [
    _with_record_number,
    _with_email,
    _with_phone,
    _with_birth_date,
    _with_birth_year,
]
RULES = [
    *OF_NOBODY,
    _with_age,
    _client_by_name,
    _behind_a_name,
    _suffering,
    _alone_in_treatment,
    _behind_a_letter,
    _life_of_a_client,
]
