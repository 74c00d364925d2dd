"""Continuing education."""

from ..models.education import POLICIES, ContinuingEducationSettings


def education(event):
    """What a list says of an event's credits."""
    return {
        "status": event.ce_status,
        "level": event.ce_level,
        "delivery": event.ce_delivery,
        "credits": [_credit(offer) for offer in event.credits.all()],
        "objectives": event.objectives,
        "audience": event.audiences,
    }


def education_in_full(event, request):
    return education(event) | {
        "agenda": [_part(item) for item in event.agenda.all()],
        "policies": _policies(event, request),
    }


def hours(number):
    """Quarters of an hour as a decimal string, ``1.50``; None stays None."""
    return None if number is None else f"{number:.2f}"


def _credit(offer):
    return {
        "profession": offer.profession,
        "hours": hours(offer.hours),
        "approving_body": offer.approving_body,
        "provider_number": offer.provider_number,
        "activity_number": offer.activity_number,
    }


def _part(item):
    return {
        "starts": _clock(item.starts),
        "ends": _clock(item.ends),
        "what": item.what,
        "offers_ce": item.offers_ce,
    }


def _clock(time):
    return time and f"{time:%H:%M}"


def _policies(event, request):
    """As on the page: the event's own words or those of the settings, and none where no credits are offered."""
    if not event.offers_credits:
        return dict.fromkeys(POLICIES, "")
    defaults = ContinuingEducationSettings.for_request(request)
    return {name: getattr(event, name) or getattr(defaults, name) for name in POLICIES}
