from .choices import AttendanceMode, CEStatus, EventStatus, ExceptionKind, OpenPointSubject, ShowInLists
from .education import AgendaItem, ContinuingEducationSettings, CreditOffer, ReadinessItem
from .exceptions import EventException
from .identity import EventIdentity
from .index import EventIndexPage
from .occurrences import EventOccurrence, KnownDates
from .pages import EventPage
from .parts import EventSpeaker, OpenPoint, PriceTier
from .vocabulary import Committee, EventKind, Venue

__all__ = [
    "AgendaItem",
    "AttendanceMode",
    "CEStatus",
    "Committee",
    "ContinuingEducationSettings",
    "CreditOffer",
    "EventException",
    "EventIdentity",
    "EventIndexPage",
    "EventKind",
    "EventOccurrence",
    "EventPage",
    "EventSpeaker",
    "EventStatus",
    "ExceptionKind",
    "KnownDates",
    "OpenPoint",
    "OpenPointSubject",
    "PriceTier",
    "ReadinessItem",
    "ShowInLists",
    "Venue",
]
