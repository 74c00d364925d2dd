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
    for rule in RULES if _names_somebody(sentence) else [*OF_NOBODY, _life_of_a_client]:
        yield from rule(sentence)


def _finding(match: re.Match, kind: Kind) -> Finding:
    return Finding(match.start(), match.end(), match[0], kind)


# Whether a match names somebody

_LEARNED_BEFORE = re.compile(rf"{v.LEARNED}(?:{v.NAME}{v.GAP})?$")
_CREDENTIALS = re.compile(v.CREDENTIALS)
_DETERMINED = re.compile(r"(?i:\b(?:the|in|at|from|near|by|el|la|los|las|en|por))\s$")


def _is_somebody(sentence: str, match: re.Match, name: str = "who") -> bool:
    """Whether a match's person is one, and none whom everybody may know: a colleague with a title, an author."""
    words = match[name].strip("“”‘’\"'«»")
    first = re.split(r"[\s’'-]", words, maxsplit=1)[0]
    before = sentence[max(0, match.start(name) - 40) : match.start(name)]
    if first in v.NOBODY or _DISTRESS.fullmatch(words) or v.LITERATURE.search(words):
        return False
    if _LEARNED_BEFORE.search(before) or _CREDENTIALS.match(sentence, match.end(name)):
        return False
    return not (_DETERMINED.search(before) and not _is_behind_a_letter(words) and not _AFTER_AGE.search(before))


_once = lru_cache(maxsize=16)  # several rules ask the same of a sentence
_AFTER_AGE = re.compile(rf"(?:{v.YEARS_OLD}|case of)\s$")
_LETTER = re.compile(v.BEHIND_A_LETTER)


def _is_behind_a_letter(words: str) -> bool:
    return bool(_LETTER.fullmatch(words))


_DISTRESS = re.compile(v.DISTRESS)
_CAPITAL = re.compile(v.UPPER)
_IN_TREATMENT = re.compile(v.IN_TREATMENT)
_ONE_CLIENT = re.compile(v.ONE_CLIENT)
_YEARS_OLD = re.compile(v.YEARS_OLD)
_OLD_THING = re.compile(rf"{v.YEARS_OLD}{v.GAP}(?:{v.LETTER}{{2,15}}{v.GAP}){{0,2}}{v.OF_SOMETHING_OLD}")


@_once
def _suffers(sentence: str) -> bool:
    return bool(_DISTRESS.search(sentence))


@_once
def _is_treated(sentence: str) -> bool:
    return bool(_IN_TREATMENT.search(sentence))


@_once
def _is_at_work(sentence: str) -> bool:
    return bool(v.AT_WORK.search(sentence))


@_once
def _names_somebody(sentence: str) -> bool:
    return bool(_CAPITAL.search(sentence))


@_once
def _is_of_treatment(sentence: str) -> bool:
    return bool(_is_treated(sentence) or _names_a_client(sentence))


@_once
def _names_a_client(sentence: str) -> bool:
    return any(not v.LITERATURE.search(match[0]) for match in _ONE_CLIENT.finditer(sentence))


@_once
def _is_public(sentence: str) -> bool:
    return bool(v.IN_PUBLIC.search(sentence) or v.CITATION.search(sentence))


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
_AGE_BEFORE = re.compile(rf"{v.YEARS_OLD}{v.GAP}(?:{v.LETTER}{{2,15}}{v.GAP}){{0,3}}(?P<who>{v.PERSON})")

_ANY_AGE = re.compile(rf"\d|{v.AGE}|años")


def _with_age(sentence: str) -> Iterator[Finding]:
    if _is_public(sentence) and not _names_a_client(sentence):
        return
    if not _ANY_AGE.search(sentence) or _OLD_THING.search(sentence):
        return
    for pattern in (_WITH_AGE, _AGE_IN_SPANISH, _AGE_BEFORE, _AGED_BESIDE):
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match):
                yield _finding(match, Kind.AGE)


_BORN = re.compile(v.BIRTH + v.DATE)
_OLDEST_CLIENT = 1920


def _with_birth_date(sentence: str) -> Iterator[Finding]:
    if (
        not _BORN.search(sentence)
        or re.search(v.NOT_A_BIRTH, sentence)
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
    if _BORN_IN.search(sentence) and _names_a_client(sentence):
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


_CALLED = r"(?:named|called|llamad[oa]|whom (?:I|we) (?:shall |will |’ll )?call|let us call (?:her|him|them)|I call(?: her| him)?|is)"
_CLIENT_THEN_NAME = re.compile(
    rf"(?P<client>{v.ONE_CLIENT})(?:[’']s name)?(?:,?{v.GAP}{_CALLED}|,)?{v.GAP}(?:{_CALLED}{v.GAP})?(?P<who>{v.PERSON})"
)
_NAME_THEN_CLIENT = re.compile(
    rf"(?P<who>{v.PERSON})(?:,{v.GAP}[^.;:]{{0,40}}?|{v.GAP}(?i:is|was|es|era){v.GAP})(?P<client>{v.ONE_CLIENT})"
)
_TREATED = re.compile(
    rf"\bI{v.GAP}(?:have been seeing|had been seeing|was seeing|treated|have treated){v.GAP}(?P<who>{v.PERSON})"
    rf"|(?P<seen>{v.PERSON}),{v.GAP}whom (?:I|we) (?:have been|had been|was|were|have|had)? ?(?:seeing|seen|saw|treat\w{{0,3}})"
)
_SAW = re.compile(
    rf"\b(?:I|[Ww]e){v.GAP}(?:saw|met|first met|admitted|have worked with|worked with){v.GAP}(?P<who>{v.PERSON})"
)


def _client_by_name(sentence: str) -> Iterator[Finding]:
    for pattern in (_CLIENT_THEN_NAME, _NAME_THEN_CLIENT) if _ONE_CLIENT.search(sentence) else ():
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match) and not v.LITERATURE.search(match["client"]):
                yield _finding(match, Kind.CLIENT)
    for match in _TREATED.finditer(sentence):
        if _is_somebody(sentence, match, "who" if match["who"] else "seen"):
            yield _finding(match, Kind.CLIENT)
    for match in _SAW.finditer(sentence):
        suffers = _suffers(sentence) or re.search(v.OF_AGE, sentence) or _ADMITTED.match(match[0])
        if suffers and _is_somebody(sentence, match):
            yield _finding(match, Kind.CLIENT)


_BEHIND_A_NAME = re.compile(rf"{v.BEHIND_A_NAME}{v.GAP}(?:{v.LETTER}{{2,12}}{v.GAP}){{0,2}}(?P<who>{v.PERSON})")
_NOT_THE_NAME = re.compile(rf"(?P<who>{v.PERSON})\s?\(?{v.NOT_THE_NAME}")


def _behind_a_name(sentence: str) -> Iterator[Finding]:
    for pattern in (_BEHIND_A_NAME, _NOT_THE_NAME):
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match):
                yield _finding(match, Kind.CLIENT)


_ADMITTED = re.compile(r"[Ww]e admitted")
_COURTESY_AND_LETTER = re.compile(rf"(?P<who>(?<![\w.]){v.COURTESY}{v.GAP}{v.INITIALS})")
_ONE_LETTER = re.compile(rf"(?P<who>(?<![\w.’'-]){v.INITIALS})(?={v.GAP}[a-zß-ÿ]|[,;)])")


_AS_SUBJECT = re.compile(
    rf"(?:^|(?<=[a-zß-ÿ]\s)(?<!(?:roup|room|part|plan|team|able|tion|amin|type|ster|dule|step|sion)\s))[“\"‘(]?(?P<who>{v.UPPER}\.(?:[ ]?{v.UPPER}\.)?)"
    rf"(?:,{v.GAP}(?:who|an?|the|una?|whose)\b|{v.GAP}(?:{v.SUFFERS}|told|said|came|felt|lost|left|wrote|brought|kept|and I)\b)"
)


def _behind_a_letter(sentence: str) -> Iterator[Finding]:
    """Mr. B, or Z., and something that is known of them."""
    if _is_public(sentence):
        return
    yield from (_finding(match, Kind.CLIENT) for match in _AS_SUBJECT.finditer(sentence))
    known = _is_of_treatment(sentence) or _suffers(sentence) or re.search(v.OF_AGE, sentence)
    for pattern in (_COURTESY_AND_LETTER, _ONE_LETTER) if known else ():
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match) and len(match["who"]) > 1:
                yield _finding(match, Kind.CLIENT)


_OF_NAME = rf"(?P<who>{v.PERSON})(?:[’']s{v.GAP}(?:{v.LETTER}{{2,14}}{v.GAP}){{0,2}}(?P<whose>{v.DISTRESS})"
_SUFFERING = re.compile(
    rf"{_OF_NAME}|(?:,[^.;]{{0,40}},|{v.GAP}who)?{v.GAP}(?:{v.SUFFERS})(?P<of>[^.;]{{0,60}}?){v.DISTRESS}"
    rf"|(?:,[^.;]{{0,40}},)?{v.GAP}{v.DISTRESS}|[^.;]{{0,40}}?{v.GAP}with{v.GAP}(?:{v.LETTER}{{2,12}}{v.GAP}){{0,1}}{v.DISTRESS})"
)
_DIAGNOSED = re.compile(
    rf"(?P<who>{v.PERSON})(?:,[^.;]{{0,40}},|{v.GAP}who|,)?{v.GAP}(?i:suffer(?:s|ed) from|(?:is|was|(?:has|had) been)? ?diagnosed with"
    r"|(?:is|was) (?:being )?treated for|padece|sufre|fue diagnosticad[oa])\b"
)


def _suffering(sentence: str) -> Iterator[Finding]:
    if v.CITATION.search(sentence):
        return
    patterns = (_DIAGNOSED, _SUFFERING) if _suffers(sentence) else (_DIAGNOSED,)
    for pattern in patterns:
        for match in pattern.finditer(sentence):
            if _is_somebody(sentence, match) and not v.AT_WORK.search(match[0]):
                yield _finding(match, Kind.CONDITION)


# A first name alone, or one with a courtesy: colleagues are named in full.
_ALONE = re.compile(
    rf"(?P<who>(?<![\w.’'-])(?:{v.COURTESY}{v.GAP}{v.NAME}|(?<!{v.UPPER}\.\s){v.NAME}(?!{v.GAP}(?:{v.UPPER}|de |del |van |von )|[’']s{v.GAP}{v.UPPER})))"
)
_BEFORE_A_NAME = re.compile(rf"{v.NAME}{v.GAP}$")
_DOES = re.compile(
    rf"(?:[’']s\b|,{v.GAP}(?i:who|an?|the|una?|whose|my|our)\b|{v.GAP}(?:{v.SUFFERS}|(?i:and|who|told|said|came|felt|lost|left|wrote|brought|drank|kept|spoke|sat|went|began|hid"
    rf"|lives|works|keeps|brings|says|uses|drinks|feels|thinks|knows|fears|hides|runs|teaches|plays|comes|goes|hears|cuts"
    rf"|{v.LETTER}{{2,14}}(?:ed|aba|ía|ó))\b))"
)


def _alone_in_treatment(sentence: str) -> Iterator[Finding]:
    """Somebody by a first name, and that they are in treatment, or what they suffer from or confided."""
    details = _is_treated(sentence) or _suffers(sentence) or _confides(sentence)
    if not details or _is_at_work(sentence) or _is_public(sentence):
        return
    for match in _ALONE.finditer(sentence):
        is_first = not sentence[: match.start()].strip(" “\"‘'¿¡(")
        behind_another = _BEFORE_A_NAME.search(sentence[max(0, match.start() - 30) : match.start()])
        does = not is_first or _DOES.match(sentence, match.end())
        if does and not behind_another and _is_somebody(sentence, match):
            yield _finding(match, Kind.CONDITION if _suffers(sentence) else Kind.CLIENT)


_FROM_TOWN = re.compile(
    rf"(?:,?{v.GAP}(?i:who){v.GAP})?,?{v.GAP}(?:(?i:from){v.GAP}(?:the{v.GAP})?(?P<who>{v.NAME})"
    rf"|(?i:(?:lives?|lived|living|grew up|moved|vive|vivía){v.GAP}(?:in|to|near|at|en|on)){v.GAP}(?P<home>{v.NAME}))"
)


def _from_a_town(sentence: str) -> Iterator[Finding]:
    """A first name and a town. Colleagues are named in full, and so are those whom one may ring."""
    if _is_at_work(sentence) or _is_public(sentence) or _is_for_the_society(sentence):
        return
    for match in _ALONE.finditer(sentence):
        town = _FROM_TOWN.match(sentence, match.end())
        behind_another = _BEFORE_A_NAME.search(sentence[max(0, match.start() - 30) : match.start()])
        if (
            town
            and not behind_another
            and (town["who"] or town["home"]) not in v.NOBODY
            and _is_somebody(sentence, match)
        ):
            yield _finding(match, Kind.LIFE)


_TOLD = re.compile(v.TOLD)


@_once
def _confides(sentence: str) -> bool:
    private = (_KIN, _APPOSED, _COURTESY)
    return bool(_TOLD.search(sentence)) and any(pattern.search(sentence) for pattern in private)


_KIN = re.compile(
    v.any_of(
        "mother",
        "father",
        "husband",
        "wife",
        "son",
        "daughter",
        "uncle",
        "aunt",
        "brother",
        "sister",
        "madre",
        "padre",
        "hij[oa]",
        "marido",
    )
)
_COURTESY = re.compile(rf"\b{v.COURTESY}{v.GAP}{v.UPPER}")
_APPOSED = re.compile(v.APPOSITION)
_APPOSITION = re.compile(
    rf"(?P<client>{v.ONE_CLIENT})[^.,;]{{0,25}}(?:{v.APPOSITION}|,{v.GAP}{v.LETTER}{{3,15}}{v.GAP}{v.PLACE})"
)
_AT_HOME = re.compile(v.AT_HOME)
_HUMAN_OF_AGE = re.compile(
    rf"(?i:\b{v.HUMAN}{v.GAP}of{v.GAP}){v.AGE}[^.;]{{0,30}}{v.PLACE}|(?i:\b(?:fe)?male|mujer|varón)[,:]?{v.GAP}{v.AGE},|(?i:\b{v.HUMAN},{v.GAP}){v.AGE},"
)
_FROM = re.compile(rf"\bfrom{v.GAP}(?P<who>{v.NAME})")
_WORKER = re.compile(rf"{v.YEARS_OLD}{v.GAP}{v.LETTER}{{3,20}}")


def _life_of_a_client(sentence: str) -> Iterator[Finding]:
    yield from (_finding(match, Kind.LIFE) for match in _APPOSITION.finditer(sentence))
    yield from (_finding(match, Kind.LIFE) for match in _HUMAN_OF_AGE.finditer(sentence))
    aged = None if _OLD_THING.search(sentence) else _WORKER.search(sentence)
    where = _AT_HOME.search(sentence) or _place_in(sentence)
    suffers = _suffers(sentence)
    if aged and (where or suffers or _is_of_treatment(sentence)):
        yield _finding(aged, Kind.LIFE)
    elif _names_a_client(sentence) and (home := _AT_HOME.search(sentence)):
        yield _finding(home, Kind.LIFE)
    elif mine := _MY_CLIENT.search(sentence):
        yield _finding(mine, Kind.LIFE)
    elif _is_treated(sentence) or _TOLD.search(sentence):
        yield from (_finding(match, Kind.LIFE) for match in _APPOSED_HUMAN.finditer(sentence))


_MY_CLIENT = re.compile(v.MY_CLIENT)
_APPOSED_HUMAN = re.compile(rf"(?i:\b{v.HUMAN}){v.APPOSITION}")


def _place_in(sentence: str) -> re.Match | None:
    return next((match for match in _FROM.finditer(sentence) if match["who"] not in v.NOBODY), None)


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
    _from_a_town,
    _behind_a_letter,
    _life_of_a_client,
]
