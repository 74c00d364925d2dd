"""What the demo's trainings say of continuing education, by the slug of the event. Every body and number is invented.

``credits`` are ``(profession, hours, approving body, provider number, activity number)``, ``agenda`` has ``(from, to,
what, whether it counts)``. A policy that a course does not name is the society's, in ``POLICIES``.
"""

POLICIES = {
    "disclosure": "Unless the page of a training says otherwise, those who teach have no financial interest in anything they "
    "teach, name or recommend, and are paid the same fee whether the chairs are full or not.",
    "refund_policy": "All of it until fourteen days before, half until three days before. After that you may send a colleague "
    "in your place. If we cancel, you get everything back within ten days.",
    "accommodations": "Tell us at least two weeks ahead what you need in order to take part: an interpreter, large print, a seat "
    "by the door, a room for a child. Write to access@merrowbay.example or call (555) 555-0142; Desmond "
    "Achterberg answers.",
    "completion_requirements": "Sign in and out, be there for every part that counts, and hand in the evaluation form. Whoever "
    "misses more than ten minutes of a part gets no credit for it. The certificate comes by mail within "
    "a week.",
    "grievances": "Speak to the host of the day first, if you can. Otherwise write to grievances@merrowbay.example: two members "
    "of the ethics committee who did not plan the training answer within ten working days.",
    "commercial_support": "The society pays for its trainings out of fees and dues. Nobody sponsors them, and nothing is sold at "
    "the door except tea.",
}

_PSYCHOLOGY = ("Seaboard Council for Psychology Studies", "SCPS-2207")
_SOCIAL_WORK = ("Estuary Board of Social Work Learning", "EB-0418")
_COUNSELING = ("Halyard Registry of Counselor Training", "HR 31-77")
_GROUPS = ("Continental Association of Group Psychotherapy Societies", "CAGPS-09")


def _for_all(hours, activity):
    """The same hours for the four professions of most members; each body counts the activity in its own list."""
    return [
        ("Psychologists", hours, *_PSYCHOLOGY, f"{activity}-P"),
        ("Social workers", hours, *_SOCIAL_WORK, f"{activity}-SW"),
        ("Counselors", hours, *_COUNSELING, f"{activity}-C"),
        ("Certified group therapists", hours, *_GROUPS, activity),
    ]


COURSES = {
    "first-aid-for-ruptures": {
        "status": "approved",
        "level": "intermediate",
        "delivery": "live_in_person",
        "credits": [
            *_for_all("5.00", "MB-114"),
            ("Psychiatric nurses", "4.75", "Lightship Commission on Nursing Hours", "LCN 5512", "114/N"),
        ],
        "objectives": [
            "Name four kinds of rupture and tell them apart in a demonstration group.",
            "Describe what one’s own body does in the first minute after a rupture.",
            "Say an opening sentence that names the event and asks nobody to agree.",
            "Decide, with reasons, what to take up at once and what to leave until the next session.",
            "Distinguish an apology that repairs from one that asks for comfort.",
        ],
        "audience": [
            "Psychologists",
            "Social workers",
            "Counselors",
            "Psychiatric nurses",
            "Residents who lead a group",
        ],
        "agenda": [
            ("09:30", "09:50", "Coffee, names, and one sentence about your group", False),
            ("09:50", "10:50", "Talk: four kinds of rupture, and the one leaders cause", True),
            ("10:50", "11:10", "Break", False),
            ("11:10", "12:15", "Demonstration group with eight volunteers; the others observe", True),
            ("12:15", "13:15", "Lunch, brought in", False),
            ("13:15", "14:45", "In threes: your own rupture, told in five minutes and replayed", True),
            ("14:45", "15:05", "Tea", False),
            ("15:05", "16:00", "Apologizing as a leader: when it repairs and when it asks for comfort", True),
            ("16:00", "16:30", "Large circle: what to try on Monday", True),
        ],
        "disclosure": "Samuel Orte receives royalties for a book on shame, of which he will read one page. He has no other "
        "interest to declare.",
    },
    "two-leaders-one-group": {
        "status": "approved",
        "level": "beginning",
        "delivery": "live_hybrid",
        "credits": [
            *_for_all("4.25", "MB-117"),
            ("Marriage and family therapists", "4.00", "Tern Point Council of Family Therapists", "TP-660", "117-F"),
        ],
        "objectives": [
            "Compare two ways of dividing the work between co-leaders, and name what each costs.",
            "Draw a group from memory and discuss the differences with a partner.",
            "Disagree with a co-leader in front of a group in a way that the group can use.",
            "Plan a talk of twenty minutes after the session, with three fixed questions.",
        ],
        "audience": ["Co-leaders, in pairs or alone", "Supervisors of co-led groups", "Family therapists"],
        "agenda": [
            ("10:00", "11:00", "Ruth and Mateo: our first six months, told twice", True),
            ("11:00", "12:00", "Pairs: draw the group as you see it, then compare", True),
            ("12:00", "13:00", "Lunch on your own; the cafeteria is open", False),
            ("13:00", "14:30", "Disagreeing in front of the group, with role-play", True),
            ("14:30", "14:45", "Break", False),
            ("14:45", "15:30", "Twenty minutes after the session: a plan for the talk in the car", True),
            ("15:30", "16:00", "Questions", False),
        ],
        "disclosure": "Ruth Castellane and Mateo Fairweather lead a group together for pay. They have no other interest to "
        "declare.",
    },
    "large-group-on-a-screen": {
        "status": "approved",
        "level": "advanced",
        "delivery": "live_interactive_online",
        "credits": _for_all("2.75", "MB-121"),
        "objectives": [
            "Explain how the size of a group changes what its members are able to think.",
            "Observe three ways of disappearing in a video call, one’s own included.",
            "Relate one event of the large group to a group that one leads.",
        ],
        "audience": ["Therapists with at least two years of leading groups", "Conference organizers"],
        "agenda": [
            ("15:00", "15:35", "Gwen: what size does to thinking", True),
            ("15:35", "16:35", "Large group, everyone, one hour", True),
            ("16:35", "16:50", "Break with cameras off", False),
            ("16:50", "17:30", "Four small groups talk about the large one", True),
            ("17:30", "18:00", "All together: what leaders can take from it", True),
        ],
        "refund_policy": "All of it until seven days before. After that you may give your link to a colleague, if you tell us "
        "the name.",
        "completion_requirements": "Be in the call under your full name, with the camera on, for all four parts that count, and "
        "send the evaluation form within three days.",
    },
    "first-year-evenings": {
        "status": "approved",
        "level": "beginning",
        "delivery": "live_in_person",
        "credits": _for_all("2.00", "MB-123"),
        "objectives": [
            "Write a contract for a group in words that its members use.",
            "Recognize in one’s own group three signs that somebody is about to leave.",
            "Bring up lateness, silence and anger in the session in which they occur.",
            "Prepare an ending that the members have heard of more than once.",
        ],
        "audience": ["Therapists in the first year of their first group", "Residents", "School counselors"],
        "agenda": [
            ("18:30", "19:30", "The evening’s subject, with a scene from one of your groups", True),
            ("19:30", "19:45", "Soup", False),
            ("19:45", "20:45", "Consultation: two groups, half an hour each", True),
        ],
        "completion_requirements": "Credits are counted for each evening: two hours for one at which you were there from the "
        "beginning to the end. The certificate lists the evenings and comes after the last.",
    },
    # Applied for, and not complete: the form of this one names what is missing.
    "leading-a-bereavement-group": {
        "status": "pending",
        "level": "beginning",
        "delivery": "live_in_person",
        "credits": [
            ("Psychologists", "4.50", _PSYCHOLOGY[0], "", ""),
            ("Social workers", "4.50", _SOCIAL_WORK[0], "", ""),
        ],
        "objectives": [
            "Decide after a first talk whether a group can help a person now.",
            "Plan the opening evening of a bereavement group minute by minute.",
        ],
        "audience": ["Therapists about to begin a bereavement group", "Hospice staff and volunteers"],
        "agenda": [
            ("09:30", "10:15", "Why groups for the bereaved, and for whom not", True),
            ("10:15", "11:30", "The talk beforehand: six questions, practiced in pairs", True),
            ("11:30", "12:30", "Planning the first evening, minute by minute", True),
            ("12:30", "13:30", "Lunch in the hospice garden or the winter room", False),
            ("13:30", "14:45", "Comparing losses, early laughter, the empty chair", True),
            ("14:45", "15:30", "Looking after yourselves and each other", False),
        ],
    },
    # Tentative itself: nothing but the application is there yet.
    "three-questions-after-every-session": {
        "status": "pending",
        "level": "",
        "delivery": "live_in_person",
        "credits": [],
        "objectives": [
            "Hand out and collect a form in under two minutes.",
            "Keep the answers in a drawing that can be read at a glance.",
            "Bring up a falling score in words that do not sound like a reproach.",
        ],
        "audience": [],
        "agenda": [],
    },
}
