"""What an event with credits does not say yet. It warns and keeps nothing from being published: which of the points an
approving body asks for, the board decides and the list in the settings says."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from .models.education import ContinuingEducationSettings, ReadinessCheck


def missing(event, site):
    """The words of each point that is missing, in the board's order; none where no credits are offered."""
    if not event.offers_credits:
        return []
    settings = ContinuingEducationSettings.for_site(site)
    chosen = [(item.check_name, item.words) for item in settings.readiness_items.all()]
    points = chosen or [(check.value, "") for check in ReadinessCheck]
    return [words or ReadinessCheck(name).label for name, words in points if not _is_there(event, settings, name)]


def _is_there(event, settings, name):
    check = _CHECKS.get(name)
    return check(event) if check else bool(getattr(event, name) or getattr(settings, name))


def _credits(event):
    return list(event.credits.all())


def _covers_credits(event):
    """Whether the parts that count towards credits last as long as the most hours that are offered."""
    most = max((credit.hours for credit in _credits(event)), default=Decimal(0))
    parts = [item for item in event.agenda.all() if item.offers_ce and item.starts and item.ends]
    taught = sum((_length(item) for item in parts), timedelta())
    return bool(parts) and Decimal(taught // timedelta(minutes=1)) / 60 >= most


def _length(item):
    """A part that ends before it begins goes on past midnight."""
    length = datetime.combine(date.min, item.ends) - datetime.combine(date.min, item.starts)
    return length % timedelta(days=1)


def _teachers_are_known(event):
    people = [speaker.person for speaker in event.speakers.all()]
    return bool(people) and all(person.credentials and person.biography for person in people)


_CHECKS = {
    "credits": lambda event: bool(_credits(event)),
    "approving_body": lambda event: all(credit.approving_body for credit in _credits(event)) and bool(_credits(event)),
    "numbers": lambda event: all(credit.provider_number for credit in _credits(event)) and bool(_credits(event)),
    "objectives": lambda event: len(event.objectives) >= 3,
    "audience": lambda event: bool(event.audiences),
    "level": lambda event: bool(event.ce_level),
    "delivery": lambda event: bool(event.ce_delivery),
    "agenda": lambda event: bool(list(event.agenda.all())),
    "agenda_hours": _covers_credits,
    "presenters": _teachers_are_known,
}
