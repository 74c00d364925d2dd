"""From the entry of an event to its page. What the keys of an entry mean stands in programme.py and series.py."""

from datetime import datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from django.utils import timezone

from events.models import AgendaItem, CreditOffer, EventException, EventSpeaker, OpenPoint, PriceTier
from events.models.education import POLICIES
from events.models.occurrences import last_known_day
from events.recurrence import ADDED, series_days

from .days import day_of, differing, first_day, rule_of

AS_THEY_STAND = [
    "time_zone",
    "status",
    "status_note",
    "sold_out",
    "public_url",
    "join_url",
    "registration_url",
    "capacity_text",
]


def write_event(page, data, library):
    today = timezone.localdate()
    for name in AS_THEY_STAND:
        setattr(page, name, data[name])
    page.kind = library.kinds[data["kind"]]
    page.host_committee = library.committees[data["committee"]]
    page.venue = library.venues.get(data["venue"])
    page.attendance_mode = data["attendance"]
    page.speakers = [EventSpeaker(person=library.people[slug], role=role) for slug, role in data["speakers"]]
    page.open_points = [
        OpenPoint(subject=subject, decide_by=day_of(week, "fri", today)) for subject, week in data["open_points"]
    ]
    _write_times(page, data, today)
    _write_exceptions(page, data, library, today)
    _write_registration(page, data)
    if data["education"]:
        _write_education(page, data["education"])


def _write_times(page, data, today):
    rule = rule_of(data, today)
    page.rrule = str(rule or "")
    page.show_in_lists = data["lists"]
    page.start_date = first_day(data, rule, today)
    page.end_date = page.start_date + timedelta(days=data["days"] - 1)
    page.start_time, page.end_time = _clock(data["start"]), _clock(data["end"])
    page.all_day = not data["start"] and "time" not in [subject for subject, _ in data["open_points"]]


def _write_exceptions(page, data, library, today):
    if not page.is_series:
        return
    days = list(series_days(page.wall_times, page.rule, last=last_known_day()))
    page.exceptions = [_exception(day, entry, library) for day, entry in differing(data["exceptions"], days, today)]


def _exception(day, entry, library):
    later = timedelta(days=entry.get("days_later", 0))
    is_added = entry["kind"] == ADDED
    return EventException(
        original_date=day + later if is_added else day,
        start_date=day + later if later and not is_added else None,
        kind=entry["kind"],
        start_time=_clock(entry.get("start")),
        end_time=_clock(entry.get("end")),
        status=entry.get("status", ""),
        title=entry.get("title", ""),
        venue=library.venues.get(entry.get("venue")),
        note=entry.get("note", ""),
        sold_out=entry.get("sold_out", False),
    )


def _write_registration(page, data):
    midnight = datetime.combine(page.start_date, time.min, ZoneInfo(page.time_zone))
    if data["registration_opens_weeks_before"] is not None:
        page.registration_opens_at = midnight - timedelta(weeks=data["registration_opens_weeks_before"])
    if data["registration_closes_days_before"] is not None:
        page.registration_closes_at = midnight - timedelta(days=data["registration_closes_days_before"])
    page.prices = [_price(page, *price) for price in data["prices"]]


def _price(page, label, amount, text, days_before=None):
    until = None if days_before is None else page.start_date - timedelta(days=days_before)
    return PriceTier(label=label, amount=Decimal(amount) if amount else None, text=text, until=until)


def _write_education(page, course):
    page.ce_status, page.ce_level, page.ce_delivery = course["status"], course["level"], course["delivery"]
    page.learning_objectives = "\n".join(course["objectives"])
    page.target_audience = "\n".join(course["audience"])
    page.credits = [
        CreditOffer(
            profession=profession,
            hours=Decimal(hours),
            approving_body=body,
            provider_number=provider,
            activity_number=activity,
        )
        for profession, hours, body, provider, activity in course["credits"]
    ]
    page.agenda = [
        AgendaItem(starts=_clock(starts), ends=_clock(ends), what=what, offers_ce=counts)
        for starts, ends, what, counts in course["agenda"]
    ]
    for name in POLICIES:
        setattr(page, name, course.get(name, ""))


def _clock(text):
    return time.fromisoformat(text) if text else None
