"""What readers should know beside the texts: which belong together, what was corrected, what is disclosed."""

# Slug, name, sentence; and the articles that are its parts, in their order.
SERIES = [
    (
        "trouble-in-the-middle",
        "Trouble in the middle",
        "Four pieces on what goes wrong in groups that are going well.",
        [
            "two-leaders-and-one-clock",
            "eight-minutes-late",
            "the-group-that-would-not-fight",
            "the-empty-chair-in-week-nine",
        ],
    ),
]

_COMPOSED = (
    "<p>The people in this article are composed of several, with their age, work and family changed. Those from whom "
    "more than a sentence was taken have read it and agreed.</p>"
)

# By slug. ``corrections`` are pairs of days ago and a note; ``credentials`` those of a day long gone, by person.
BESIDES = {
    "the-empty-chair-in-week-nine": {
        "disclosure": _COMPOSED + "<p>The author edits these pages. This article was read and approved by others.</p>",
        "corrections": [(9, "The drawer holds 143 accounts. An earlier version said 134.")],
    },
    "the-second-winter": {
        "content_warning": "Speaks of the death of partners, and of the time after it.",
        "disclosure": _COMPOSED,
    },
    "the-youngest-widow-in-the-room": {
        "content_warning": "Speaks of the death of young husbands.",
        "disclosure": _COMPOSED,
    },
    "keeping-a-place-for-someone-in-the-hospital": {
        "content_warning": "Speaks of grave illness, and of people who died while they belonged to the group.",
    },
    "two-readers-of-the-lit-rectangle": {
        "disclosure": "<p>Both reviewers received the book from its publisher and gave it to the library.</p>",
    },
    "four-questions-and-a-pencil": {
        "credentials": {"priya-venkataraman": "MA"},
    },
}
