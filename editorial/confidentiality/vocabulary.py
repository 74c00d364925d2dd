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
# Names beyond doubt, at the head of a sentence too: none is a word or a town.
FIRST_NAMES = frozenset(Path(__file__).with_name("first_names.txt").read_text().split())

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

# Whose cases are literature, the names that they gave them, and whose own sufferings have been printed.
_AUTHORS = (
    "Abraham|Adler|Ainsworth|Alice Miller|Balint|Beck|Bettelheim|Binswanger|Bion|Bollas|Bowlby|Breuer|Charcot|Erikson"
    "|Milton Erickson|Fairbairn|Fanon|Ferenczi|Fonagy|Foulkes|Frankl|Freud|Fromm|Greenson|Guntrip|Herman|Horney|Jung|Kernberg"
    "|Klein|Kohut|Lacan|Laing|Linehan|McWilliams|Minuchin|Moreno|Ogden|Orbach|Perls|Pichon-Rivi[eè]re|Rogers|Sacks|Satir"
    "|Searles|Slavson|Spielrein|van der Kolk|Winnicott|Yalom"
)
_CASES = (
    r"Anna O\.|Emmy von N|Little Hans|Rat Man|Wolf Man|Ellen West|Phineas Gage|Pappenheim|Pankejeff|Piggle|Schreber"
)
_DEAD_OR_INVENTED = (
    "Beethoven|Boltzmann|Camille Claudel|Churchill|Cobain|Darwin|Dickens|Dickinson|Dosto[iy]?e[vy]sky|Emily Brontë|Fitzgerald"
    "|Goethe|Hemingway|Hölderlin|Kafka|Kahlo|Kierkegaard|Abraham Lincoln|Lowell|Mahler|Marilyn Monroe|Munch|Nietzsche|Plath|Poe"
    "|Proust|Redfield Jamison|Rilke|Rousseau|Sarah Kane|Schumann|Sexton|Shakespeare|Strindberg|Styron|Tolstoy|[Vv]an Gogh"
    "|Winehouse|Wittgenstein|Woolf|Antigone|Blanche DuBois|Bovary|Caulfield|Dr\\.? Melfi|Esther Greenwood|Frankenstein|Hamlet"
    "|Hannibal Lecter|Hedda Gabler|Jane Eyre|Karenina|King Lear|Lady Macbeth|Norman Bates|Oedipus|Ophelia|Quixote|Raskolnikov"
    "|Samsa|Soprano|Will Hunting"
)
_NOT_HERE = "".join(rf"(?<!{courtesy} )(?<!{courtesy}\. )" for courtesy in ("Mr", "Mrs", "Ms"))
LITERATURE = re.compile(rf"\b{_NOT_HERE}(?:(?:{_AUTHORS}|{_DEAD_OR_INVENTED})\b|{_CASES})")
FICTION = re.compile(
    any_of(
        r"(?:the|this|that|a|[’']s|last|new|first|well-known|short) (?:films?|movie|novel|series|memoir|play|opera|story|documentary)"
        r"(?! (?:director|maker|therap))",
        "(?:in|of) (?:her|his) (?:films?|novels?|memoirs?|plays?|autobiography|diar(?:y|ies))",
        "the (?:novel|film) follows",
        "tells (?:the|his|her) (?:own )?story (?:of|from)",
        "biograph(?:y|ies)",
        "characters?",
    )
    + r"|^In [“\"‘]|(?<!born )\b(?:[Ii]n|[Ss]ince) (?:1[5-8]\d\d|19[0-4]\d)\b"
)
LEARNED = any_of("Drs?", "Dra", "Prof", "Professor", "Doctor", "Rev", "Sir", "Dame") + rf"\.?{GAP}"
# At the head of a sentence, where every word has a capital: things and kinds of people.
NO_NAME = r"[^\W\d_]{2,20}(?:(?<![aious])s|[tsc]ion|[ml]ity|ism|ness|ment|ship|ing|ology|apy|[ae]nce|ive|ical|ist)"
OF_A_NATION = r"[^\W\d_]{2,12}(?:ish|ese|ic|ian|ean)"
CREDENTIALS = (
    r",?[ ](?:Ph\.?D|Psy\.?D|M\.?D|LCSW|LMFT|LMSW|LPC|LMHC|CGP|MSW|M\.?A|Ed\.?D|RN|MBBS|FRCPsych|DSW|LICSW|BCD)\b"
)
IN_PUBLIC = re.compile(
    any_of(
        "president|vice-president|treasurer|secretary|chair(?:man|woman|person|s)?|elected|speakers?|presenters?",
        "keynote|trustees?|honou?r(?:ed|ary)|the late|dedicated to|(?:report|announce|mourn)s? the (?:death|loss)",
        "obituary|in memoriam|prize|award(?:ed)?|fellow|edit(?:or|s|ed) the|founder|founded|directed|panel(?:ist)?",
        "presidenta?|tesorer[oa]|ponentes?|fundó|fundador",
    )
)
AT_WORK = re.compile(
    any_of(
        "practice",
        rf"work(?:s|ed|ing)? with(?!{GAP}(?-i:{UPPER}))",
        "treat(?:s|ing)|lead(?:s|ing)?|led|teach(?:es|ing)?|taught|writ(?:es|ing|ten)|wrote",
        r"(?:spoke|speaks?|speaking) (?:about|on|(?:at|to) (?:the|our|an?))|talks?|lectur\w{0,5}",
        r"train(?:s|ed|ing|ee)|supervis(?:es?|ed|ing|ors?)|research\w{0,5}|study|studie[sd]|books?|papers?|workshops?",
        r"course|seminars?|experience|speciali[sz]\w{0,5}|publish\w{0,5}|interests? in|(?<!intake )interview\w{0,5}",
        r"expert\w{0,4}|explor\w{0,4}|present(?:s|ed|ing)?(?! with)|will|offer(?:s|ed)?|translat\w{1,4}|minutes",
        r"asked how|newsletter|chair(?:s|ed)?|host\w{0,3}|theory|position|trabaja con|atiende|imparte|escrib\w{0,5}|libro",
    )
)
CITATION = re.compile(r"\((?:1[89]|20)\d\d[a-z]?\)|\bpp?\. ?\d|\b(?:ISBN|DOI|ISSN)\b")

# Who is in treatment

_ROLE = r"(?:clients?|patients?|analysands?|counsell?ees?|group members?|protagonists?|inpatients?|outpatients?)"
_ROLE_IN_SPANISH = r"(?:pacientes?|client[ea]s?|analizantes?|consultantes?)"
_ADJECTIVES = rf"(?:(?:\d{{1,2}}[ -]years?[ -]old|[^\W_][\w’'-]{{1,18}}){GAP}){{0,2}}"
HUMAN = (
    r"(?:(?:wo)?m[ae]n|boy|girl|schoolgirl|schoolboy|pupil|lad|adolescent|teenager|child|student|participant|person|couple|spouse|family"
    r"|brothers|sisters|siblings|twins|mother|father|widow(?:er)?|lady|gentleman|colleague|somebody|someone|people"
    r"|muj?er|hombre|niñ[oa]|chic[oa]|joven|señora?)"
)
OCCUPATION = any_of(
    "(?:accountant|act(?:or|ress)|administrator|apprentice|archdeacon|architect|athlete|author|baker|banker|barber|barrister",
    "bishop|bookkeeper|builder|butcher|captain|caretaker|carer|carpenter|cashier|champion|chef|clerk|cleaner|coach|collector",
    "composer|conductor|consultant|cook|councill?or|curator|dancer|deacon|dean|dentist|designer|director|diplomat|electrician",
    "employee|engineer|executive|farmer|gardener|goalkeeper|governor|guard|hairdresser|headteacher|imam|inspector|jeweller",
    "journalist|judge|juggler|landlord|landlady|lawyer|lecturer|librarian|magistrate|manager|mathematician|mayor|mechanic",
    "midwife|miner|minister|model|monk|musician|nun|nurse|officer|operator|optician|owner|painter|paramedic|pastor",
    "pa?ediatrician|photographer|physician|pilot|player|plumber|poet|politician|porter|preacher|president|priest|principal",
    "producer|professor|programmer|rabbi|realtor|refugee|reporter|rower|sailor|scholar|sculptor|secretary|senator|sergeant",
    "sheriff|singer|(?:television|radio|weather|news) presenter|skater|soldier|solicitor|soprano|steward(?:ess)?|surgeon|surveyor|tailor|teacher|technician|tenor",
    "translator|treasurer|undertaker|vet|veterinarian|veteran|vicar|waiter|waitress|warden|writer|playwright|screenwriter",
    r"\w{2,12}(?:smith|keeper|maker|grapher|master|mistress|driver|worker|fighter|seller)",
    r"(?!persist|insist|exist|assist|resist|consist|checklist|special|anal|therap|psycholog|psychiatr|hypno|narciss|femin"
    r"|perfection)\w{2,12}(?:[^sx\W](?<![aeo]))ist",
    r"(?!human|german|roman|norman|woman|layman|chair|ombuds|gentle)\w{3,10}(?:wo)?man",
    "abogad[oa]|alcalde(?:sa)?|camarer[oa]|cartero|enfermer[oa]|juez|jueza|maestr[oa]|médic[oa]|panader[oa]|periodista",
    "profesora?|policía)s?",
)
_ONE = r"(?:client|patient|analysand|counsell?ee|group member|inpatient|outpatient|protagonist|new referral)"
_WHOSE = rf"(?:my|our|his|her|their|{LETTER}{{2,15}}[’']s)"
ONE_CLIENT = any_of(
    rf"(?:one|some|two|three) of (?:the|{_WHOSE}){GAP}{_ADJECTIVES}{_ROLE}",
    rf"(?:{_WHOSE}|an?|one|another|the|this|that){GAP}{_ADJECTIVES}{_ONE}(?: of (?:mine|ours|his|hers|theirs))?",
    rf"{_ONE}(?={GAP}[“‘\"]?(?-i:{UPPER}))",
    rf"(?:my|our){GAP}{_ADJECTIVES}{_ROLE}(?![’'])",
    rf"(?:member|participant) (?:of|in) the{GAP}{_ADJECTIVES}therapy group|(?:member|participant) (?:of the group )?who",
    rf"(?:the|our|one|a){GAP}{_ADJECTIVES}member of (?:the|our|my) (?:therapy )?group|members? of (?:my|our) group",
    rf"{HUMAN} in (?:my|our|the){GAP}{_ADJECTIVES}group",
    rf"(?:mi|un|una|nuestr[oa]|su|el|la){GAP}(?:antigu[oa]{GAP})?{_ROLE_IN_SPANISH}(?:{GAP}(?:mí[oa]s?|nuestr[oa]s?))?",
)
# That somebody is treated by the one who writes, or by those beside them.
_OURS = rf"(?:my|our){GAP}{_ADJECTIVES}"
_HAVE = rf"(?:(?:is|have|had|was|am|once|also|first|been|began|started|still|currently|could){GAP}){{0,3}}"
_I = rf"I(?:[’'](?:ve|d|m))?{GAP}{_HAVE}"
_SUPERVISEE = rf"(?:supervisee|colleague|trainee)(?: of mine)?{GAP}(?:{LETTER}{{2,15}}{GAP})?{_HAVE}"
_TREAT = r"(?:sees?|saw|seen|seeing|treat(?:s|ed|ing)?|work(?:ed|ing)? with|analy[sz](?:ed|ing)|counsell?(?:ed|ing))"
_SOMEONE = rf"(?:an?|the|two|three|identical){GAP}(?:[\w-]{{2,15}}{GAP}){{0,3}}(?:{HUMAN}|{OCCUPATION})"
_MANY = rf"(?:\w{{3,12}}{GAP}){{0,2}}(?:patients|clients|people|children|adults|couples|veterans|women|men)"
_CAME = (
    rf"(?:came|comes?|coming|been|sent|referred|brought|taken|back|returned)(?: \w{{2,5}})?{GAP}to{GAP}(?:see{GAP})?"
)
MY_CLIENT = any_of(
    rf"{_OURS}(?:client|patient|analysand)(?!s)",
    rf"(?:his|her){GAP}former{GAP}(?:client|patient|analysand)(?!s)",
    rf"(?:whom|client|patient|{HUMAN}) (?:whom? )?(?:I|we) (?:have |had |once )?(?:treat(?:ed)?|saw|seen|been|worked)",
    r"(?:client|patient|analysand) of (?:mine|ours)",
    rf"(?:mi|nuestr[oa]){GAP}{_ROLE_IN_SPANISH}|{_ROLE_IN_SPANISH}{GAP}mí[oa]",
)
MINE = any_of(
    MY_CLIENT,
    rf"(?:one|some|two|three|four|several) of {_OURS}(?:{_ROLE}|cases)|my{GAP}(?:\w{{2,15}}{GAP})?{_ROLE}|patient I ever",
    rf"I (?:once )?ha(?:ve|d) an?{GAP}{_ADJECTIVES}{_ROLE}",
    rf"(?:whom?|that|{HUMAN}|{OCCUPATION}) {_I}{_TREAT}",
    rf"(?:{_I}|we{GAP}{_HAVE}|{_SUPERVISEE}){_TREAT}{GAP}{_SOMEONE}|(?:my|our) work with {_SOMEONE}",
    rf"(?:have|has|had|was|is) (?:been )?treat(?:ed|ing){GAP}an?{GAP}(?:[\w-]{{2,15}}{GAP}){{1,4}}for\b",
    rf"{_I}treat(?:ed|ing)(?!{GAP}{_MANY})|{_I}seeing (?:her|him|them)",
    rf"{_I}(?:seen|saw|see) (?:her|him|them) (?:every|each|for|since|once|twice|weekly|whenever|regularly)",
    r"(?:sees|saw|seen) me (?:every|each|once|twice|for|weekly|on)|seeing me",
    rf"(?:therapy|analysis|psychotherapy|treatment|sessions|counselling|work){GAP}with{GAP}(?:me|us)",
    rf"{_CAME}(?:me|{_OURS}(?:practice|clinic|service|consulting room|office))",
    rf"{_CAME}us(?={GAP}(?:by|after|because|with|when|for|since|in)\b)",
    rf"(?:been|was|is|were|joined|left|come|came|comes) (?:in |to |from |into )?{_OURS}(?<!study )(?<!reading )group",
    r"conmigo|(?:traté|atendí) a un|vino a verme|(?:que|quien) (?:trato|atiendo)",
)
# Where the writer meets those whom they treat.
WITH_US = any_of(
    r"(?:in|during|of|after|before|between|at|to) (?:my|our) (?:\w{3,10} )?(?:sessions?|hours?)|our work together",
    rf"{_OURS}(?:couch|consulting room|(?<!study )(?<!reading )(?<!working )(?<!case )group|practice)",
    r"in the (?:women|men|children|girls|boys|parents|fathers|mothers)[’']s? group",
)
# A heading or an introduction under which one case is told.
TOLD_AS_A_CASE = re.compile(
    r"(?i:^\W{0,3}(?:from (?:the|a) )?(?:clinical |case )?(?:cases?|vignettes?|report|study|history|material|example|patient)"
    r"(?: data| no\.?)?(?: ?\d{1,3}| [a-z])? ?[:.–—]"
    r"|\b(?:vignette|case) (?:of (?:an?|the)\b(?! (?:member|complaint))|concerns|is about|is based|(?:is|was) that of)"
    r"|\bmy (?:[\w-]{3,10} ){1,2}case (?:was|is)\b|\bcase (?:that )?I\b|\b(?:brought|presented) the case of\b"
    r"|\blet me (?:introduce|describe)\b|^let me tell you about)"
)
IN_TREATMENT = any_of(
    rf"in (?:{LETTER}{{3,12}} )?(?:treatment|analysis|therapy|supervision)|in (?:(?:my|our){GAP}{_ADJECTIVES}group)",
    rf"(?:my|our|his|her|their) (?:{LETTER}{{2,12}} )?(?:therapy|treatment|analysis|admission|discharge|sessions?)",
    "(?:couples|family|individual) therapy after",
    r"(?:sent|referred|came|come|brought|taken)(?: \w{2,5})? to (?:me|us|my practice|our clinic)",
    "was seen (?:on|for|by)|(?:came|come|comes|began) to (?:see|visit) (?:me|us)",
    "(?:been|is|was) in (?:the|our|my) group|our (?:Mon|Tues|Wednes|Thurs|Fri|Satur)day group",
    "(?:the )?(?:other|fellow) (?:group )?members|(?:her|his|their|my) (?:consulting room|couch)",
    rf"after (?:{LETTER}{{2,12}} |\d{{1,3}} )?sessions",
    "joined us",
    rf"(?:came|come|comes|returned|went|referred|back) (?:back )?(?:to|into) (?:the|my|our) {_ADJECTIVES}group",
    "(?:came|come|comes|returned|referred) (?:back )?(?:to|into) (?:therapy|treatment|analysis|us|me)",
    rf"(?:joined|left|entered|told|in) (?:the|my|our){GAP}{_ADJECTIVES}group",
    r"in (?:the|our|my) (?:first|second|third|fourth|fifth|sixth|seventh|last|\d{1,3}(?:st|nd|rd|th)) (?:session|meeting)",
    r"(?:before|after|between|cancels?|missed) (?:the|our|each|every|her|his)?\s?(?:sessions?|of our meetings)",
    "sought help|(?:was|been|were) (?:referred|admitted|hospitali[sz]ed|sectioned|discharged)|we admitted",
    "referred by|I (?:treated|saw|have been seeing|had been seeing|was seeing)",
    "(?:day clinic|inpatient|psychiatric ward|adolescent unit)|case of",
    rf"(?:of|into|from|entered|began|begun|started|starting|ended?|terminated?|stopped|left|sought|discontinued"
    rf"|finished|completed) (?:(?:her|his|their|the){GAP})?(?:{LETTER}{{3,12}}{GAP})?(?:therapy|treatment|analysis|counselling|psychotherapy)",
    r"(?:in|during|for|throughout|cancelled|missed) (?:a |an |the |her |his |their )?(?:[\w-]{2,9} )?(?:session|hour|appointment)s?",
    r"[\w-]{3,12} sessions (?:are|were|have|had|with)|on the couch|intake|transference",
    "(?:brought|told|had) (?:me |us )?(?:a|the|another|this) dream|dream(?:ed|t) (?:that|of|about)",
    "children[’']s group|on the (?:psychiatric )?ward|vino al grupo",
    "(?:llegó|vino|acudió) a (?:la )?(?:terapia|consulta|tratamiento)|en (?:terapia|tratamiento|análisis)",
    "(?:fue )?derivad[oa] por|(?:fue )?ingresad[oa]",
)
KIN = (
    "mother|father|parents|husband|wife|sons?|daughters?|uncle|aunt|brothers?|sisters?|grand(?:mother|father)"
    "|madre|padre|hij[oa]|marido"
)
TOLD = any_of(
    r"(?:told|tells|confided to|confessed to) (?:us|me|the group|the others)(?! about (?:the|our)\b)|disclosed",
    "confessed|wept|cried|wouldn’t speak|would not speak|(?:nos|me) (?:contó|dijo)|never told any(?:one|body)",
)
# Where those who are treated are, and nothing says yet that somebody is: it takes a first name beside it.
SETTING = any_of(
    r"sessions?|(?:psycho)?therap(?:y|ist)|treat(?:ment|ed|ing)|analy(?:sis|st)|psychiatr\w{2,4}|psychologists?",
    r"counsell?\w{2,4}|(?:the|our|in) group|group (?:therapy|members?)|playroom|ward|clinic",
    r"(?:day )?hospital(?:i[sz]\w{2,5})?|waiting list|EMDR|appointments?|consulted|stopped coming|cas(?:e|o)",
    "supervis(?:ion|ee)|social worker|terapia|terapeuta|consulta|tratamiento|sesión|grupo|clínica",
    "ingres(?:o|ó)",
)
# What is said of those who help the society, by their first names.
SOCIAL = any_of(
    r"thanks?|thanked|grateful|congratulat\w{2,4}|volunteer\w{0,3}|welcomes?|donated|motion|seconded",
    "colleagues?|friends?|please",
)
# What one tells a therapist.
PRIVATE = any_of(
    "afraid|ashamed|guilty|shame|cried|crying|cries|wept|weeps|weeping|tears|grief|grieving|rage|hate[sd]?",
    r"hit (?:his|her|me)|beat (?:his|her|me)|unfaithful|naked|undress\w{0,3}|sexual\w{0,2}|stole|steals?",
    "violent|stillborn|divorce[ds]?|lonel(?:y|iness)|been adopted|was adopted|foster|lied to me|told me",
    "threatened|cannot sleep|could not sleep|hopeless|survivor|fears?|feared|terrified|admitted that|expecting",
    r"confided|gambl\w{2,3}|his employer|voices?|crazy|ambulance",
)
BEHIND_A_NAME = (
    r"(?i:\b(?:let us|let[’']s|let me|(?:I|we)(?: shall| will|[’']ll)?) call (?:her|him|them|my \w{3,12}|this \w{3,12})"
    r"|(?:a quien|al que|a la que) (?:llamaré|llamaremos|llamo)|(?:his|her) (?:real )?name (?:was|is))"
)
NOT_THE_NAME = (
    r"(?i:not (?:his|her|their|the) real name|name(?:s have been| has been)? changed|nombre (?:ficticio|cambiado))"
)
DISTRESS = any_of(
    r"agoraphobi[ac]|claustrophobi[ac]|hypochondri\w{1,4}|narcissis\w{1,4}|dissociat\w{1,4}|self-injur\w{1,3}",
    r"cuts? (?:her|his|their) (?:arms?|wrists?|legs?)|hallucinat\w{1,5}|asperger(?:[’']s)?",
    "hang (?:himself|herself|themselves)|hanged (?:himself|herself)|kill (?:himself|herself)|been clean",
    "disease|disorder|syndrome|chemotherapy|medication|lithium|antidepressants?|antipsychotics?|sedatives",
    "methadone|valium|prozac|pills|(?:operations?|surgery) (?:and|on|for|in|last)|diagnosis",
    r"compulsi(?:on|ve|ons)|flashbacks|pregnan(?:t|cy)|infertil\w{1,4}|impoten\w{1,3}",
    "(?:began|started|used) to drink|stopped (?:speaking|eating|sleeping)|divorced?|(?:second|third) marriage",
    "re-?hab(?:ilitation)?|detox|expelled|(?:foster|in) care|a cult",
    "lost (?:a|an|her|his|their) (?:only |unborn |little |first )?(?:child|baby|son|daughter|twin|licen[cs]e)",
    "in recovery|in prison|arrested|an affair|HIV-positive|stroke|tumou?r|diabetes|dyslexi[ac]|stutters?",
    r"opioid use|se cortaba|cáncer|depress(?:ion|ed|ive)|bipolar|manic|schizophreni\w{1,2}|borderline",
    "personality disorder|anorexi[ac]|bulimi[ac]|eating disorder|stopped eating|PTSD|traumati[sz]ed",
    "panic (?:attacks?|disorder)|OCD|obsessive-compulsive|anxiety|phobi[ac]|ADHD|autis(?:m|tic)",
    "psycho(?:sis|tic)|hear(?:s|d|ing)? voices|delusions?|nightmares|insomnia|addict(?:ed|ion)?|alcoholi(?:sm|c)|drinking",
    "drinks|sober|relaps(?:ed|es|e)|overdosed?|heroin|cocaine|opioids?|gambling|suicid(?:e|al)(?: attempt)?",
    "self-harm(?:s|ed)?|cut(?:s|ting)? (?:herself|himself|themselves)|HIV|AIDS|cancer|multiple sclerosis",
    "epilep(?:sy|tic)|dementia|chronic pain|miscarriage|abortion|breakdown|burn-?out|(?:sexually )?abused",
    "raped|incest|hoarding|scars?|swallowed|emergency room|custody|wets (?:his|her|their) bed|depresión",
    "trastorno|esquizofrenia|anorexia|alcohólic[oa]|alcoholismo|ansiedad|ataques de pánico|adicci[óo]n",
    r"adict[oa]|suicid(?:arse|io)|autolesi\w{1,5}",
)
# Their own, which no lecture is about.
OF_THEIR_OWN = any_of(
    rf"(?:her|his|their) (?:(?!work|book|talk|paper|interest){LETTER}{{2,12}} ){{0,2}}"
    rf"(?:{KIN}|therapy|treatment|analysis|sessions?|medication|lithium|pills|{DISTRESS})",
    r"(?:he|she|they|who) (?:is|are|was|were|(?:has|have) been) in (?:therapy|treatment|analysis)|never told any(?:one|body)",
)
DIAGNOSED = any_of(
    "suffer(?:s|ed) from",
    "diagnosed with",
    "(?:is|was) (?:back |now |again |currently )?an inpatient",
    "(?:is|was) (?:back |now |again |currently )?(?:in (?:the |a )?(?:psychiatric|mental|rehab|detox|closed ward))",
    r"(?:is|was|(?:has|had) been) (?:being )?(?:diagnosed with|treated for|hospitali[sz]ed|discharged|sectioned"
    r"|(?:re)?admitted(?! as| to (?:the )?(?:membership|society|board)))",
    "padece",
    "sufre",
    "fue diagnosticad[oa]",
)
SUFFERS = any_of(
    "has|had|(?:is|was|has been|had been) (?:diagnosed|treated|hospitali[sz]ed|admitted|sectioned|medicated)",
    "suffer(?:s|ed|ing)|struggle[sd]|liv(?:es|ed|ing) with|developed|attempted|is|was|became|takes|tiene",
    "report(?:s|ed)|padece|sufre|fue diagnosticad[oa]|es|intentó",
)

# What is known of them

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
AGE = rf"(?:[1-9]\d?|(?i:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}))(?![\d’'%/:-])(?!\.\d)"
YEARS_OLD = rf"(?i:(?:\d{{1,2}}|(?:{_TENS})(?:-(?:{_ONES}))?|{_TEENS})[- ]years?[- ]old\b(?!s))"
OF_AGE = (
    rf"(?i:\b(?:(?<!yourself )aged?{GAP}(?-i:{AGE})(?! (?:to|and|or)\b)"
    rf"|(?:wo)?man of (?-i:{AGE})|{LETTER}{{3,15}} of (?:(?:{_TENS})(?:-(?:{_ONES}))?)\b"
    rf"(?!{GAP}(?!(?:with|who|and|had|has|came|from|in)\b){LETTER})"
    rf"|{HUMAN} of (?-i:{AGE})(?!{GAP}(?:minutes|hours|years|people|members))"
    rf"|(?:(?:fe)?male|mujer|varón)[,:]?{GAP}(?-i:{AGE})(?=[,;.)]|$)"
    rf"|{HUMAN},? (?-i:{AGE})(?=[,;.)]|$)"
    r"|in (?:his|her) (?:early |late |mid-?)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|teens)"
    rf"|(?:he|she|who) (?:is|was) (?-i:{AGE})"
    rf"|de \d{{1,2}} años|{LETTER}{{3,12}}(?: y {LETTER}{{2,6}})? años de edad))"
)
OF_SOMETHING_OLD = any_of(
    "programm?e?|tradition|society|organi[sz]ation|building|clinic|house|study|debate|journal",
)
# Of clients as such.
GENERIC = any_of(
    rf"(?:if|when|whenever|because|how|what|whether|unless|until) (?:an?|the|one) {_ROLE}|(?:every|each|any|no) {_ROLE}",
    "may|might|can|will|always|cannot|should|must|often|usually|do you|do we",
)
ONE_IN_TREATMENT = (
    rf"(?i:\b(?:an?|one|another|two|the|this|that|his|her|their){GAP}(?:[\w-]{{2,15}}{GAP}){{0,2}}"
    rf"(?!(?:wo)?men|people)(?:{HUMAN}|{OCCUPATION})\b(?! (?:therap|analy|psych|counsel|group)))"
)
# Of the writer's own clients any clause tells something.
WHO = any_of("who (?:is|was|has|had|lost|lives|lived|works|worked|won|grew|cannot|could)")
DETAIL = any_of(
    OCCUPATION,
    rf"treat(?:ed|ing) an? (?!(?:\w{{2,12}} )?(?:{_ROLE}|{HUMAN}|number|group|few|lot|great))",
    r"(?:was|been|as|,) an? (?:[\w-]{2,14} ){0,2}(?!partner|m[oa]ther|father|member|number|matter|sufferer|stranger|survivor)"
    r"[\w-]{3,14}(?:er|or|ian|eer|ant)",
    # what they do, and whose they are
    r"runs?|owns|owned|who own|manag(?:es|ed)|coach(?:es)?|teaches|drives?|drove|plays|sells|lead singer|heads?|studies|cleans",
    r"works? (?:at|as|in|on)|(?:sits|serves) on|keeps|member of (?:the|our|a)|whose",
    r"(?:son|daughter|wife|husband|widow|niece|nephew|brother|sister|mother|father) of",
    r"cathedral|church|orchestra|choir|council|parliament|congregation|parish|village",
    r"of our (?:town|city|county|cathedral|village|school|university)",
    # what few are
    r"the only|only (?:child|survivor|female|male|black|woman|man)|the first (?:wo)?man|well-known|famous|prominent|retired",
    r"former (?!patient|client|analysand)|twins|triplets",
    # what everybody has heard of
    r"shot|murder(?:ed)?|killed|burn(?:ed|t) down|fire|accident|crash(?:ed)?|earthquake|flood|robbery|on trial|trial in which",
    r"court|bankrupt(?:cy)?|convict(?:ed|ion)|sentenced|prison|scandal|won|elected|newspapers?",
    r"on (?:the )?(?:local )?(?:television|tv|news)",
)

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
NOT_A_BIRTH = any_of(
    r"psycho\w{3,8}|method|branch|\d{1,3}th birthday|centre|center|clinic|society|institute|association|chapter",
    "idea|group was born|sociedad|movement",
)
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
    r"(?i:\b(?:medical record|case file|case(?= (?:number|no))|patient file|patient|chart|insurance|social security|SSN|NHS"
    r"|historia clínica)(?:[ -](?:number|no\.?|nr\.?|num\.?|n\.?º))?(?: is| es| was)?[ :#,]{0,3}(?:(?:no|nr)\. ?)?)(?=\d)[\d -]{4,20}"
    r"|(?i:\b(?:medical record|case file|patient file|historia clínica))[^.;]{0,20}?\d{2,10}(?:[-/]\d{1,8}){0,2}"
)
OF_THE_SOCIETY = any_of(
    "office|treasurer|board|chair|president|administrator|appointments?|cita|to pay|dr|regist(?:er|ration)",
    r"rsvp|book(?:ings?)?|reserv\w{1,6}|tickets?|[ei]nquir\w{1,4}|information|info|details|questions?|contact",
    r"desk|society|secretar\w{1,4}|programm?e|volunteers?|submit|submissions?|proposals?|subscri\w{2,6}|apply",
    r"applications?|us|our|fax|hotline|helpline|lifeline|crisis|samaritans|reception|sign up|enrol\w{0,5}",
    r"organi[sz]er\w{0,1}|places?|inscri\w{2,8}|secretaría|plazas?|oficina|informes",
)
TO_BE_CALLED = r"(?i:\b(?:call|phone|telephone|tel\.?|ring|llame|llamar)(?: al| on)?[ :]{1,3}(?=[+(\d]))"
OF_SOMEBODY = any_of(
    rf"(?:his|her|their|the client[’']s|the patient[’']s|su){GAP}{_ADJECTIVES}(?:mobile|cell|number|phone|e-?mail|móvil|teléfono)",
    r"(?:reach|ring|call|text|write to|llam\w{1,3}) (?:him|her|them)",
    r"(?:he|she) (?:wrote|writes|texted|rang|called)",
    r"(?:mother|father|son|daughter|wife|husband|brother|sister)[’']s",
)
