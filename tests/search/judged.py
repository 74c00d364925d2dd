"""What readers of the demo society look for, and what they hope to find: 3 is what they meant, 2 would do, 1 has to do
with it. What is not named is of no use to them. Keys are kinds and slugs.

Judged by reading titles, summaries and texts, not by what any search gave first.
"""

QUERIES = {
    # One word of a title, a text, a kind
    "confidentiality": {
        "event:confidentiality-working-evening": 3,
        "article:what-a-consent-form-can-promise": 3,
        "document:Consent form for group members": 2,
        "article:who-else-is-in-the-room": 2,
        "event:consent-forms-in-an-hour": 2,
        "page:code-of-conduct": 1,
        "article:at-the-fish-counter-on-saturday": 1,
    },
    "shame": {"event:listening-for-shame": 3, "article:up-one-flight": 3},
    "supper": {
        "event:first-friday-supper": 3,
        "event:supper-at-the-copper-dory": 3,
        "event:parish-house-supper": 2,
    },
    "bereavement": {
        "event:leading-a-bereavement-group": 3,
        "article:the-second-winter": 3,
        "article:the-youngest-widow-in-the-room": 3,
    },
    "membership": {
        "page:membership": 3,
        "event:membership-renewal": 2,
        "article:what-the-membership-survey-said": 2,
        "person:desmond-achterberg": 1,
    },
    "silence": {
        "event:silence-on-a-screen": 3,
        "event:annual-conference-the-quiet-ones": 3,
        "event:five-quiet-mornings": 1,
        "article:a-grace-before-the-session": 1,
    },
    "walk": {"event:last-sunday-walk": 3, "event:dune-path-walk": 3, "event:lighthouse-walk": 2},
    "privacy": {"page:privacy": 3},
    "accessibility": {"page:accessibility": 3},
    "interpreter": {"event:interpreters-in-the-circle": 3, "article:two-languages-in-one-circle": 2},
    "bylaws": {"event:annual-meeting-new-bylaws": 3, "event:annual-members-meeting": 1},
    "bursary": {"event:bursary-applications": 3, "event:board-meeting-budget": 1},
    "shortbread": {"article:the-group-that-would-not-fight": 3},
    "budget": {"event:board-meeting-budget": 3},
    "jail": {"event:groups-in-hard-places": 3},
    # Several words
    "empty chair": {"article:the-empty-chair-in-week-nine": 3},
    "consent form": {
        "document:Consent form for group members": 3,
        "article:what-a-consent-form-can-promise": 3,
        "event:consent-forms-in-an-hour": 3,
        "event:confidentiality-working-evening": 2,
    },
    "code of conduct": {"page:code-of-conduct": 3},
    "find a therapy group": {"page:find-a-group": 3},
    "experiential weekend": {
        "event:residential-weekend": 3,
        "event:experiential-weekend-by-the-water": 2,
        "article:three-days-on-gull-point": 3,
    },
    "annual conference": {
        "event:annual-conference-the-quiet-ones": 3,
        "event:annual-conference-at-the-table": 2,
        "event:call-for-proposals": 2,
        "event:bursary-applications": 2,
        "event:five-quiet-mornings": 2,
    },
    "peer consultation": {
        "event:tuesday-consultation": 3,
        "article:how-our-consultation-groups-work": 3,
        "page:membership": 1,
    },
    "new leaders": {
        "event:first-year-evenings": 3,
        "event:six-chairs-for-new-leaders": 3,
        "article:a-pocket-book-for-the-first-year": 2,
        "event:an-afternoon-without-agenda": 1,
        "event:the-first-six-sessions": 1,
    },
    "median group": {
        "event:median-group-in-london": 3,
        "event:thursday-median": 3,
    },
    "large group online": {
        "event:large-group-on-a-screen": 3,
        "article:forty-faces-and-no-corners": 3,
    },
    "research paper": {"event:one-paper-club": 3},
    "sliding scale": {"article:the-fee-nobody-mentions": 3, "page:find-a-group": 2},
    "board meeting": {
        "event:open-board-meeting": 3,
        "event:board-meeting-budget": 2,
    },
    "session notes": {"event:records-and-reasons": 3},
    "book review": {
        "article:second-through-the-door": 2,
        "article:two-readers-of-the-lit-rectangle": 2,
        "article:a-pocket-book-for-the-first-year": 2,
        "article:four-questions-and-a-pencil": 2,
    },
    "letter from the president": {"article:the-number-on-a-piece-of-paper": 3},
    "membership survey": {"article:what-the-membership-survey-said": 3},
    "co-leader": {
        "event:two-leaders-one-group": 3,
        "article:two-leaders-and-one-clock": 3,
    },
    "fathers group": {"event:fathers-in-a-circle": 3},
    "apology": {"article:the-evening-samuel-apologized": 3, "event:first-aid-for-ruptures": 2},
    "wheelchair": {"article:up-one-flight": 3, "page:accessibility": 3, "event:lighthouse-walk": 1},
    # Plural, singular, other forms
    "trainings": {
        "event:training-committee": 2,
        **dict.fromkeys(
            (
                f"event:{slug}"
                for slug in (
                    "two-leaders-one-group",
                    "consent-forms-in-an-hour",
                    "first-aid-for-ruptures",
                    "records-and-reasons",
                    "large-group-on-a-screen",
                    "leading-a-bereavement-group",
                    "three-questions-after-every-session",
                    "fathers-in-a-circle",
                    "first-year-evenings",
                    "one-paper-club",
                    "wednesday-lunch-hour",
                )
            ),
            2,
        ),
        "person:tobias-renner": 1,
        "page:membership": 1,
        "page:about": 1,
    },
    "consent forms": {
        "event:consent-forms-in-an-hour": 3,
        "article:what-a-consent-form-can-promise": 3,
        "document:Consent form for group members": 3,
        "event:confidentiality-working-evening": 2,
    },
    "rupture": {"event:first-aid-for-ruptures": 3},
    "apologizing": {"article:the-evening-samuel-apologized": 3, "event:first-aid-for-ruptures": 2},
    "ending a group": {"event:when-someone-leaves": 3, "article:the-empty-chair-in-week-nine": 2},
    "widows": {"article:the-youngest-widow-in-the-room": 3},
    # Misspelt
    "traning committee": {"event:training-committee": 3},
    "supervison consultation": {"article:how-our-consultation-groups-work": 1},
    "castelane": {
        "person:ruth-castellane": 3,
        "article:the-group-that-would-not-fight": 2,
        "article:three-days-on-gull-point": 2,
        "event:residential-weekend": 2,
    },
    "newcommers breakfast": {"event:newcomers-breakfast": 3},
    "lighthose": {"event:lighthouse-walk": 3, "event:late-boat": 1},
    "grouptherapy": {"page:find-a-group": 2},
    # Names, with and without accents and credentials
    "Inés Okafor": {
        "person:ines-okafor": 3,
        "article:two-leaders-and-one-clock": 2,
        "article:the-number-on-a-piece-of-paper": 2,
        "article:two-languages-in-one-circle": 2,
    },
    "Dr. Priya Venkataraman": {
        "person:priya-venkataraman": 3,
        "article:four-questions-on-a-card": 2,
        "article:the-phone-call-before-the-first-session": 2,
        "article:four-questions-and-a-pencil": 2,
        "event:three-questions-after-every-session": 2,
    },
    "yusuf": {
        "person:yusuf-adeyemi": 3,
        "event:ethics-telephone-hour": 2,
        "article:what-a-consent-form-can-promise": 2,
        "article:a-grace-before-the-session": 2,
        "article:how-our-consultation-groups-work": 2,
    },
    "treasurer": {"person:maribel-quist": 3},
    "gwen ashdown": {
        "person:gwen-ashdown": 3,
        "event:thursday-median": 2,
        "event:large-group-on-a-screen": 2,
        "event:median-group-in-london": 2,
        "article:forty-faces-and-no-corners": 2,
        "article:two-readers-of-the-lit-rectangle": 2,
    },
    "samuel orte": {
        "person:samuel-orte": 3,
        "article:up-one-flight": 2,
        "article:the-group-that-would-not-fight": 2,
        "event:listening-for-shame": 2,
        "article:the-evening-samuel-apologized": 2,
        "event:first-aid-for-ruptures": 2,
        "event:residential-weekend": 2,
        "event:annual-conference-the-quiet-ones": 1,
        "event:four-demonstration-saturdays": 1,
    },
    # Phrases and questions
    '"the quiet ones"': {"event:annual-conference-the-quiet-ones": 3},
    '"first aid"': {"event:first-aid-for-ruptures": 3},
    '"eight minutes late"': {"article:eight-minutes-late": 3},
    "supper -parish": {"event:first-friday-supper": 3, "event:supper-at-the-copper-dory": 3},
    "how do I become a member": {"page:membership": 3},
    "who sits on the board": {"page:about": 3, "page:people": 2, "event:open-board-meeting": 1},
    "what does a group cost": {"page:find-a-group": 3, "article:the-fee-nobody-mentions": 3},
    "cookies on this website": {"page:privacy": 3},
    "what to write after a group": {"event:records-and-reasons": 3},
}

# What is meant by these is judged above.
QUERIES |= {
    typed: QUERIES[meant]
    for typed, meant in {
        "confidentialty": "confidentiality",
        "beareavement": "bereavement",
        "memebership": "membership",
        "anual conference": "annual conference",
        "experential weekend": "experiential weekend",
        "ines okafor": "Inés Okafor",
        "Inés Okafor, PhD, CGP": "Inés Okafor",
        "Gwen Ashdown, DClinPsy": "gwen ashdown",
        "Samuel Orte, PhD, CGP, FAGP": "samuel orte",
        "suppers": "supper",
        "interpreters": "interpreter",
        "accessability": "accessibility",
    }.items()
}
