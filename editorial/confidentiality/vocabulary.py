"""The words by which somebody may be recognised, in English and in Spanish, as pieces of regular expressions.

Every repetition has an upper bound, so that no text takes longer than its length allows.
"""

import re
from pathlib import Path

UPPER = "[" + "".join(chr(code) for code in range(0x24F, 0x40, -1) if chr(code).isupper()) + "Α-ΩЀ-Я]"
LETTER = r"[^\W\d_]"
GAP = r"[ \t\n\u00a0]{1,3}"


def any_of(*words: str) -> str:
    """The words, in any case; each may be an expression of its own."""
    return rf"(?i:\b(?:{'|'.join(words)})\b)"


# Capitalised, and nobody.
NOBODY = frozenset(Path(__file__).with_name("nobody.txt").read_text().split())

# Somebody

NAME = rf"(?:{UPPER}(?![A-ZÀ-Þ]){LETTER}{{1,25}}(?:[-’']{LETTER}{{2,25}}){{0,2}}|{UPPER}[’']{UPPER}{LETTER}{{1,25}})"
INITIAL = rf"(?:{UPPER}\.|(?!I\b){UPPER}(?![\w’'.-])(?!(?<=[AEOYÉÓ]){GAP}[a-zß-ÿ]))"
INITIALS = rf"(?:{UPPER}\.?[ -]?{UPPER}\.(?!\w)|{INITIAL})"
COURTESY = r"(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Srta|Señora?|Don|Doña)\.?"
BEHIND_A_LETTER = rf"(?:{COURTESY}{GAP}(?:(?:and|y){GAP}{COURTESY}{GAP})?{INITIALS}|{INITIALS})"
IN_FULL = rf"(?:(?:{COURTESY}{GAP})?{NAME}(?:{GAP}(?:(?:de|del|van|von|der|la){GAP})?(?:{UPPER}\.|{NAME})){{0,3}})"
QUOTED = rf"(?:[“‘\"'«]{NAME}[”’\"'»])"
_NOT_NOBODY = rf"(?!(?:{'|'.join(sorted(NOBODY))})(?![\w]))"
PERSON = rf"(?<![\w.’'-]){_NOT_NOBODY}(?:{QUOTED}|{IN_FULL}|{BEHIND_A_LETTER})"

# Whose cases are literature, and the names that they gave them.
LITERATURE = re.compile(
    r"\b(?:Freud|Breuer|Jung|Klein|Winnicott|Yalom|Bion|Rogers|Ferenczi|Kohut|Balint|Erikson|Perls|Adler|Laing|Sacks|Lacan"
    r"|Binswanger|Searles|Foulkes|Moreno|Slavson|Bowlby|Ainsworth|Kernberg|Linehan|Beck|Pichon-Rivi[eè]re"
    r"|Anna O\.|Little Hans|Rat Man|Wolf Man|Ellen West|Phineas Gage)"
)
LEARNED = any_of(r"Dr\.?", r"Dra\.?", r"Prof\.?", "Professor", "Doctor", "Rev", "Sir", "Dame") + GAP
CREDENTIALS = (
    r",?[ ](?:Ph\.?D|Psy\.?D|M\.?D|LCSW|LMFT|LMSW|LPC|LMHC|CGP|MSW|M\.?A|Ed\.?D|RN|MBBS|FRCPsych|DSW|LICSW|BCD)\b"
)
IN_PUBLIC = re.compile(
    any_of(
        "president",
        "vice-president",
        "treasurer",
        "secretary",
        "chair(?:man|woman|person|s)?",
        "elected",
        "speakers?",
        "presenters?",
        "keynote",
        "trustees?",
        "honou?r(?:ed|ary)",
        "the late",
        "obituary",
        "in memoriam",
        "prize",
        "award(?:ed)?",
        "fellow",
        "edit(?:or|s|ed) the",
        "founder",
        "founded",
        "directed",
        "panel(?:ist)?",
        "presidenta?",
        "tesorer[oa]",
        "ponentes?",
        "fundó",
        "fundador",
    )
)
AT_WORK = re.compile(
    any_of(
        "practice",
        "work(?:s|ed|ing)? with",
        "treat(?:s|ing)",
        "lead(?:s|ing)?",
        "led",
        "teach(?:es|ing)?",
        "taught",
        "writ(?:es|ing|ten)",
        "wrote",
        "speak(?:s|ing)?",
        "spoke",
        "talks?",
        "lectur\\w{0,5}",
        "train(?:s|ed|ing)?",
        "supervis\\w{0,5}",
        "research\\w{0,5}",
        "study",
        "studie[sd]",
        "books?",
        "papers?",
        "workshops?",
        "course",
        "seminars?",
        "experience",
        "speciali[sz]\\w{0,5}",
        "publish\\w{0,5}",
        "interests? in",
        "interview\\w{0,5}",
        "expert\\w{0,4}",
        "explor\\w{0,4}",
        "present(?:s|ed|ing)?",
        "theory",
        "position",
        "trabaja con",
        "atiende",
        "imparte",
        "escrib\\w{0,5}",
        "libro",
    )
)
CITATION = re.compile(r"\((?:1[89]|20)\d\d[a-z]?\)|\bpp?\. ?\d|\b(?:ISBN|DOI|ISSN)\b")

# Who is in treatment

_ROLE = r"(?:clients?|patients?|analysands?|counsell?ees?|group members?|inpatients?|outpatients?)"
_ROLE_IN_SPANISH = r"(?:pacientes?|client[ea]s?|analizantes?|consultantes?)"
_ADJECTIVES = rf"(?:(?:\d{{1,2}}[ -]years?[ -]old|[^\W_]{{2,14}}){GAP}){{0,2}}"
HUMAN = (
    r"(?:(?:wo)?m[ae]n|boy|girl|teenager|child|couple|student|mother|father|widow(?:er)?|lady|gentleman|colleague"
    r"|somebody|someone|people|muj?er|hombre|niñ[oa]|chic[oa]|joven|señora?)"
)
ONE_CLIENT = (
    r"(?i:\b(?:"
    rf"(?:one|some|two|three) of (?:my|our|his|her|their|{LETTER}{{2,15}}[’']s){GAP}{_ADJECTIVES}{_ROLE}"
    rf"|(?:my|our|his|her|their|a|an|one|another|the|this|that|{LETTER}{{2,15}}[’']s){GAP}{_ADJECTIVES}"
    r"(?:client|patient|analysand|counsell?ee|group member|inpatient|outpatient)(?: of (?:mine|ours|his|hers|theirs))?"
    rf"|(?:my|our){GAP}{_ADJECTIVES}{_ROLE}"
    rf"|{HUMAN} (?:in (?:my|our|the){GAP}{_ADJECTIVES}group|(?:whom? )?I (?:have |had |once |was )?(?:treat\w{{0,3}}|saw|see|seen|seeing))"
    rf"|I (?:work|worked|have worked) with (?:an?|the){GAP}{_ADJECTIVES}(?:boy|girl|teenager|child|couple|(?:wo)?man)"
    rf"|(?:client|patient|group member)(?={GAP}[“‘\"]?(?-i:{UPPER}))"
    r"|members? of (?:my|our) group"
    r"|whom (?:I|we) (?:have |had |once |was )?(?:treat\w{0,3}|saw|seen|seeing)"
    rf"|(?:mi|un|una|nuestro|nuestra|su|el|la){GAP}(?:antigu[oa]{GAP})?{_ROLE_IN_SPANISH}(?:{GAP}(?:mí[oa]s?|nuestr[oa]s?))?"
    r")\b)"
)
MY_CLIENT = (
    rf"(?i:\b(?:(?:my|our|former){GAP}{_ADJECTIVES}(?:client|patient|analysand)(?!s)"
    r"|whom (?:I|we) (?:have |had |once )?(?:treated|saw|seen)"
    rf"|(?:client|patient|{HUMAN}) (?:whom? )?I (?:saw|treated|have been|had been|worked)|(?:client|patient|analysand) of (?:mine|ours)"
    rf"|(?:mi|nuestr[oa]){GAP}{_ROLE_IN_SPANISH}|{_ROLE_IN_SPANISH}{GAP}mí[oa])\b)"
)
IN_TREATMENT = any_of(
    rf"in (?:treatment|analysis|therapy|supervision|(?:my|our){GAP}{_ADJECTIVES}group)",
    rf"(?:my|our|his|her|their) (?:{LETTER}{{2,12}} )?(?:therapy|treatment|analysis|discharge|sessions?)",
    r"(?:couples|family|individual) therapy after",
    r"(?:sent|referred|came|come|brought|taken)(?: \w{2,5})? to (?:me|us|my practice|our clinic)",
    r"was seen (?:on|for|by)",
    r"(?:came|come|comes|began) to (?:see|visit) (?:me|us)",
    r"(?:been|is|was) in (?:the|our|my) group",
    r"our (?:Mon|Tues|Wednes|Thurs|Fri|Satur)day group",
    r"(?:the )?(?:other|fellow) (?:group )?members",
    r"(?:her|his|their|my) (?:consulting room|couch)",
    rf"after (?:{LETTER}{{2,12}} |\d{{1,3}} )?sessions",
    r"joined us",
    rf"(?:came|come|comes|returned|went|referred|back) (?:back )?(?:to|into) (?:the|my|our) {_ADJECTIVES}group",
    r"(?:came|come|comes|returned|referred) (?:back )?(?:to|into) (?:therapy|treatment|analysis|us|me)",
    rf"(?:joined|left|entered|told|in) (?:the|my|our){GAP}{_ADJECTIVES}group",
    r"in (?:the|our|my) (?:first|second|third|fourth|fifth|sixth|seventh|last|\d{1,3}(?:st|nd|rd|th)) (?:session|meeting)",
    r"(?:before|after|between|cancels?|missed) (?:the|our|each|every|her|his)?\s?(?:sessions?|of our meetings)",
    r"sought help",
    r"(?:was|been|were) (?:referred|admitted|hospitali[sz]ed|sectioned|discharged)",
    r"we admitted",
    r"referred by",
    r"I (?:treated|saw|have been seeing|had been seeing|was seeing)",
    r"(?:day clinic|inpatient|psychiatric ward|adolescent unit)",
    r"case of",
    r"vino al grupo",
    r"(?:llegó|vino|acudió) a (?:la )?(?:terapia|consulta|tratamiento)",
    r"en (?:terapia|tratamiento|análisis)",
    r"(?:fue )?derivad[oa] por",
    r"(?:fue )?ingresad[oa]",
)
TOLD = any_of(
    "(?:told|tells|confided to|confessed to) (?:us|me|the group|the others)",
    "disclosed",
    "confessed",
    "wept",
    "cried",
    "wouldn’t speak",
    "would not speak",
    "(?:nos|me) (?:contó|dijo)",
)
BEHIND_A_NAME = (
    r"(?i:\b(?:let us|let[’']s|let me|(?:I|we)(?: shall| will|[’']ll)?) call (?:her|him|them|my \w{3,12}|this \w{3,12})"
    r"|(?:a quien|al que|a la que) (?:llamaré|llamaremos|llamo)|(?:his|her) (?:real )?name (?:was|is))"
)
NOT_THE_NAME = (
    r"(?i:not (?:his|her|their|the) real name|name(?:s have been| has been)? changed|nombre (?:ficticio|cambiado))"
)
DISTRESS = any_of(
    "agoraphobi[ac]",
    "claustrophobi[ac]",
    "hypochondri\\w{1,4}",
    "narcissis\\w{1,4}",
    "dissociat\\w{1,4}",
    "self-injur\\w{1,3}",
    "cuts? (?:her|his|their) (?:arms?|wrists?|legs?)",
    "hallucinat\\w{1,5}",
    "asperger(?:[’']s)?",
    "hang (?:himself|herself|themselves)",
    "hanged (?:himself|herself)",
    "kill (?:himself|herself)",
    "been clean",
    "disease",
    "disorder",
    "syndrome",
    "chemotherapy",
    "medication",
    "lithium",
    "antidepressants",
    "pills",
    "(?:operations?|surgery) (?:and|on|for|in|last)",
    "diagnosis",
    "compulsi(?:on|ve|ons)",
    "flashbacks",
    "pregnan(?:t|cy)",
    "infertil\\w{1,4}",
    "impoten\\w{1,3}",
    "(?:began|started|used) to drink",
    "stopped (?:speaking|eating|sleeping)",
    "divorced?",
    "(?:second|third) marriage",
    "re-?hab(?:ilitation)?",
    "detox",
    "expelled",
    "(?:foster|in) care",
    "a cult",
    r"lost (?:a|an|her|his|their) (?:only |unborn |little |first )?(?:child|baby|son|daughter|twin|licen[cs]e)",
    "in recovery",
    "in prison",
    "arrested",
    "an affair",
    "HIV-positive",
    "stroke",
    "tumou?r",
    "diabetes",
    "dyslexi[ac]",
    "stutters?",
    "opioid use",
    "se cortaba",
    "cáncer",
    "depress(?:ion|ed|ive)",
    "bipolar",
    "manic",
    "schizophreni\\w{1,2}",
    "borderline",
    "personality disorder",
    "anorexi[ac]",
    "bulimi[ac]",
    "eating disorder",
    "stopped eating",
    "PTSD",
    "traumati[sz]ed",
    "panic (?:attacks?|disorder)",
    "OCD",
    "obsessive-compulsive",
    "anxiety",
    "phobi[ac]",
    "ADHD",
    "autis(?:m|tic)",
    "psycho(?:sis|tic)",
    "hears voices",
    "delusions?",
    "nightmares",
    "insomnia",
    "addict(?:ed|ion)?",
    "alcoholi(?:sm|c)",
    "drinking",
    "drinks",
    "sober",
    "relaps(?:ed|es|e)",
    "overdosed?",
    "heroin",
    "cocaine",
    "opioids?",
    "gambling",
    "suicid(?:e|al)(?: attempt)?",
    "self-harm(?:s|ed)?",
    "cut(?:s|ting)? (?:herself|himself|themselves)",
    "HIV",
    "AIDS",
    "cancer",
    "multiple sclerosis",
    "epilep(?:sy|tic)",
    "dementia",
    "chronic pain",
    "miscarriage",
    "abortion",
    "breakdown",
    "burn-?out",
    "(?:sexually )?abused",
    "raped",
    "incest",
    "wets (?:his|her|their) bed",
    "depresión",
    "trastorno",
    "esquizofrenia",
    "anorexia",
    "alcohólic[oa]",
    "alcoholismo",
    "ansiedad",
    "ataques de pánico",
    "adicci[óo]n",
    "adict[oa]",
    "suicid(?:arse|io)",
    "autolesi\\w{1,5}",
)
SUFFERS = any_of(
    r"has",
    r"had",
    r"(?:is|was|has been|had been) (?:diagnosed|treated|hospitali[sz]ed|admitted|sectioned|medicated)",
    r"suffer(?:s|ed|ing)",
    r"struggle[sd]",
    r"liv(?:es|ed|ing) with",
    r"developed",
    r"attempted",
    r"is",
    r"was",
    r"became",
    r"takes",
    r"tiene",
    r"padece",
    r"sufre",
    r"fue diagnosticad[oa]",
    r"es",
    r"intentó",
)

# What is known of them

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
AGE = rf"(?:[1-9]\d?|(?i:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}))(?![\d’'%/:-])(?!\.\d)"
YEARS_OLD = rf"(?i:(?:\d{{1,2}}|(?:{_TENS})(?:-(?:{_ONES}))?|{_TEENS})[- ]years?[- ]old\b(?!s))"
OF_AGE = (
    rf"(?i:\b(?:(?<!yourself )aged?{GAP}(?-i:{AGE})"
    rf"|(?:wo)?man of (?-i:{AGE})|{LETTER}{{3,15}} of (?:(?:{_TENS})(?:-(?:{_ONES}))?)\b(?!{GAP}(?!(?:with|who|and|had|has|came|from|in)\b){LETTER})"
    rf"|{HUMAN} of (?-i:{AGE})(?!{GAP}(?:minutes|hours|years|people|members))"
    rf"|(?:(?:fe)?male|mujer|varón)[,:]?{GAP}(?-i:{AGE})(?=[,;.)]|$)"
    rf"|{HUMAN},? (?-i:{AGE})(?=[,;.)]|$)"
    rf"|(?:he|she|who) (?:is|was) (?-i:{AGE})"
    rf"|de \d{{1,2}} años|{LETTER}{{3,12}}(?: y {LETTER}{{2,6}})? años de edad))"
)
OF_SOMETHING_OLD = any_of(
    "programm?e?",
    "tradition",
    "society",
    "organi[sz]ation",
    "building",
    "clinic",
    "house",
    "study",
    "debate",
    "journal",
)
PLACE = rf"(?:in|from|at|near|of|en|de){GAP}(?:the{GAP})?(?:St\.?{GAP})?{NAME}"
APPOSITION = rf",{GAP}(?:an?|the|un|una|who is an?){GAP}(?:[\w-]{{1,15}}{GAP}){{0,5}}[\w-]{{3,15}}{GAP}{PLACE}"
AT_HOME = rf"(?:lives?|lived|living|works?|worked|teaches|moved|vive|trabaja){GAP}(?:to{GAP}|as[^.,;]{{1,30}})?{PLACE}"

# Dates, numbers, addresses

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?"
    "|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
DATE = (
    rf"(?i:\d{{1,2}}(?:st|nd|rd|th)?(?: of| de)? (?:{_MONTHS})\b\.?(?:,? (?:de |del )?(?P<y1>\d{{4}}))?"
    rf"|(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:, ?(?P<y2>\d{{4}}))?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-](?P<y3>\d{4}|\d{2})\b|(?P<y4>\d{4})-\d{2}-\d{2})"
)
BIRTH = (
    r"(?i:\b(?:born|birthday|birth ?date|date of birth|d\.?o\.?b\.?|nació|nacid[oa]|fecha de nacimiento|cumple(?:años)?)"
    r"(?![^\W\d_])[^.;]{0,25}?)"
)
NOT_A_BIRTH = any_of("society", "institute", "association", "chapter", "idea", "group was born", "sociedad", "movement")
EMAIL = r"(?<![\w.+-])[\w.+-]{1,64}@(?P<host>[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})"
PHONE = r"(?<![\w/.,$€£-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?)?\d{2,6}(?:[ .-]\d{2,6}){0,4}(?![\w-]|[/.,]\d)"
FREE_MAIL = frozenset(
    {
        *{"aol", "btinternet", "comcast", "fastmail", "gmail", "gmx", "googlemail", "hotmail"},
        *{"icloud", "live", "mac", "mail", "me", "msn", "outlook", "pm"},
        *{"proton", "protonmail", "t-online", "verizon", "web", "yahoo", "ymail", "zoho"},
    }
)
RECORD = (
    r"(?i:\b(?:medical record|case file|patient file|patient|chart|insurance|social security|SSN|NHS|historia clínica)"
    r"(?:[ -](?:number|no\.?|nr\.?|num\.?|n\.?º))?(?: is| es| was)?[ :#,]{0,3}(?:(?:no|nr)\. ?)?)(?=\d)[\d -]{4,20}"
    r"|(?i:\b(?:medical record|case file|patient file|historia clínica))[^.;]{0,20}?\d{2,10}(?:[-/]\d{1,8}){0,2}"
)
OF_THE_SOCIETY = any_of(
    "office",
    "regist(?:er|ration)",
    "rsvp",
    "book(?:ings?)?",
    "reserv\\w{1,6}",
    "tickets?",
    "[ei]nquir\\w{1,4}",
    "information",
    "info",
    "details",
    "questions?",
    "contact",
    "desk",
    "society",
    "secretar\\w{1,4}",
    "programm?e",
    "volunteers?",
    "submit",
    "submissions?",
    "proposals?",
    "subscri\\w{2,6}",
    "apply",
    "applications?",
    "us",
    "our",
    "fax",
    "hotline",
    "helpline",
    "lifeline",
    "crisis",
    "samaritans",
    "reception",
    "sign up",
    "enrol\\w{0,5}",
    "organi[sz]er\\w{0,1}",
    "places?",
    "inscri\\w{2,8}",
    "secretaría",
    "plazas?",
    "oficina",
    "informes",
)
TO_BE_CALLED = r"(?i:\b(?:call|phone|telephone|tel\.?|ring|llame|llamar)(?: al| on)?[ :]{1,3}(?=[+(\d]))"
OF_SOMEBODY = any_of(
    rf"(?:his|her|their|the client[’']s|the patient[’']s|su){GAP}{_ADJECTIVES}(?:mobile|cell|number|phone|e-?mail|móvil|teléfono)",
    r"(?:reach|ring|call|text|write to|llam\w{1,3}) (?:him|her|them)",
    r"(?:he|she) (?:wrote|writes|texted|rang|called)",
    r"(?:mother|father|son|daughter|wife|husband|brother|sister)[’']s",
)
