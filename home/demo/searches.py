"""What the editors of the demo society have told the search, after a winter of reading what nobody found."""

SYNONYMS = [
    "fee, price, cost, dues",
    "join, become a member, membership",
    "online, video, on a screen",
    "grief, bereavement, mourning",
    "supervision, consultation",
    "wheelchair, step-free, accessibility",
    "CE, CEU, continuing education",
    "scholarship, bursary",
    "minutes, archive",
    "kids, children",
]
PROMOTED = {
    "join, become a member, sign up": "membership",
    "therapist, find a therapist, group near me": "find-a-group",
    "emergency, crisis, suicide, help now": "find-a-group",
}
