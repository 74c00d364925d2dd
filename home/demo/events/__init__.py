"""All events of the demo society. An entry says what is particular about it; the rest is as ``USUAL`` has it."""

from .education import COURSES
from .past import EVENTS as PAST
from .programme import EVENTS as PROGRAMME
from .series import EVENTS as SERIES

USUAL = {
    "weekday": "mon",
    "start": "",
    "end": "",
    "days": 1,
    "time_zone": "America/New_York",
    "rrule": "",
    "ends_week": None,
    "lists": "next",
    "exceptions": [],
    "status": "scheduled",
    "status_note": "",
    "sold_out": False,
    "open_points": [],
    "attendance": "in_person",
    "venue": "",
    "public_url": "",
    "join_url": "",
    "registration_url": "",
    "registration_opens_weeks_before": None,
    "registration_closes_days_before": None,
    "prices": [],
    "capacity_text": "",
    "speakers": [],
    "picture": "",
    "education": None,
}

# Who invites to an event of this kind, unless the entry says so itself.
HOSTS = {
    "training": "training-committee",
    "experiential-group": "training-committee",
    "conference": "conference-committee",
    "social": "social-committee",
    "meeting": "board",
    "deadline": "board",
}


def _complete(event):
    return USUAL | {"committee": HOSTS[event["kind"]], "education": COURSES.get(event["slug"])} | event


EVENTS = [_complete(event) for event in [*PROGRAMME, *SERIES, *PAST]]
