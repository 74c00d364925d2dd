from .identity import EventIdentity
from .occurrences import EventOccurrence
from .pages import EventIndexPage, EventPage, EventSpeaker, EventStatus, PriceTier
from .vocabulary import EventKind, Venue

__all__ = [
    "EventIdentity",
    "EventIndexPage",
    "EventKind",
    "EventOccurrence",
    "EventPage",
    "EventSpeaker",
    "EventStatus",
    "PriceTier",
    "Venue",
]
