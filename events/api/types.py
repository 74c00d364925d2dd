"""What answers about events are made of."""

from typing import Literal

from typing_extensions import TypedDict

from cms.core.api.block_types import body_of
from cms.core.api.types import Day, Decimal, Moment, PageMeta, Person, Picture, Url, Word
from cms.core.api.vocabulary import FiledUnder, ListedWord
from cms.core.blocks import BodyBlock

from ..models.choices import AttendanceMode, CELevel, CEStatus, DeliveryFormat, EventStatus, OpenPointSubject

Body = body_of(BodyBlock)

# When


class Times(TypedDict):
    """Of an all-day date, ``start`` and ``end`` are days, the end the day after the last. All four are null of an event
    that has no date: every one was left out."""

    start: Moment | Day | None
    end: Moment | Day | None
    start_utc: Moment | None
    end_utc: Moment | None
    timezone: str
    all_day: bool


class NextDate(Times):
    """``id`` is null in a draft."""

    id: int | None
    html_url: Url
    status: EventStatus


# Taking part


class Registration(TypedDict):
    url: str
    opens_at: Moment | None
    closes_at: Moment | None
    state: Literal["none", "not_yet", "open", "sold_out", "closed"]


class Price(TypedDict):
    """An ``amount`` of null is on request."""

    label: str
    amount: Decimal | None
    currency: str
    text: str
    until: Day | None


class OpenPoint(TypedDict):
    """What is to be announced, and by when."""

    subject: OpenPointSubject
    decide_by: Day | None


# Who and where


class Place(Word):
    street: str
    postal_code: str
    city: str
    country: str
    latitude: Decimal | None
    longitude: Decimal | None
    access_notes: str


class Speaker(Person):
    speaks_as: str


class EventLink(TypedDict):
    id: int
    title: str
    detail_url: Url
    html_url: Url


# Continuing education


class Credit(TypedDict):
    profession: str
    hours: Decimal | None
    approving_body: str
    provider_number: str
    activity_number: str


class AgendaPart(TypedDict):
    """Times are wall-clock times of the event, ``19:00``."""

    starts: str | None
    ends: str | None
    what: str
    offers_ce: bool


class Policies(TypedDict):
    disclosure: str
    refund_policy: str
    accommodations: str
    completion_requirements: str
    grievances: str
    commercial_support: str


class Education(TypedDict):
    status: CEStatus
    level: CELevel | Literal[""]
    delivery: DeliveryFormat | Literal[""]
    credits: list[Credit]
    objectives: list[str]
    audience: list[str]


class EducationInFull(Education):
    agenda: list[AgendaPart]
    policies: Policies


# Rows and details


class EventWithoutEducation(Times):
    id: int
    title: str
    meta: PageMeta
    uid: str | None
    summary: str
    kind: Word | None
    host_committee: Word | None
    rrule: str
    rrule_text: str
    next_occurrence: NextDate | None
    occurrence_count: int
    continues: EventLink | None
    status: EventStatus
    status_note: str
    previous_start: Moment | Day | None
    attendance_mode: AttendanceMode
    venue: Place | None
    public_url: str
    registration: Registration
    sold_out: bool
    prices: list[Price]
    capacity_text: str
    open_points: list[OpenPoint]
    speakers: list[Speaker]
    image: Picture | None
    ics_url: Url


class EventRow(EventWithoutEducation):
    """A series is one event, with the times of its first date."""

    ce: Education


class Event(EventWithoutEducation):
    ce: EducationInFull
    body: Body


class Occurrence(Times):
    """One date of an event. ``recurrence_id`` is null for a single event."""

    id: int
    event: EventLink
    title: str
    html_url: Url
    uid: str | None
    status: EventStatus
    status_note: str
    previous_start: Moment | Day | None
    recurrence_id: Moment | Day | None
    original_date: Day
    summary: str
    kind: Word | None
    committee: Word | None
    attendance_mode: AttendanceMode
    venue: Place | None
    registration: Registration
    sold_out: bool
    ce_hours: Decimal | None
    ics_url: Url


class OccurrencesMeta(TypedDict):
    """``next`` is the address of the next page of the list, ``complete_until`` the last day to which every date of
    every series is known."""

    total_count: int
    next: Url | None
    complete_until: Day | None


class Occurrences(TypedDict):
    meta: OccurrencesMeta
    items: list[Occurrence]


class EventsWord(FiledUnder):
    """A kind or a host of events; ``events`` is how many public ones there are."""

    events: int
    events_url: Url
    occurrences_url: Url


class VenueRow(ListedWord, Place):
    events_url: Url
    occurrences_url: Url
