"""What the parameters choose among events and among their dates."""

from django.db.models import Q

from cms.core.api.endpoints import choose
from cms.delivery import memo

from ..models import AttendanceMode, Committee, CreditOffer, EventKind, EventStatus, Venue
from ..models.choices import OFFERED


def chosen_events(events, parameters):
    return _chosen(events, parameters, "")


def chosen_dates(dates, parameters):
    """Kind, committee and mode are the event's; state and place are the date's own."""
    dates = _chosen(dates, parameters, "page__")
    if "city" in parameters:
        dates = dates.filter(venue__city__in=_spelled(Venue, "city", parameters["city"]))
    return _with_credits(dates, parameters)


def _chosen(rows, parameters, event):
    """``event`` leads from a row to its event."""
    vocabulary = {
        "kind": (EventKind, f"{event}kind"),
        "committee": (Committee, f"{event}host_committee"),
        "venue": (Venue, "venue"),
    }
    for name, (model, field) in vocabulary.items():
        if name in parameters:
            rows = rows.filter(**{f"{field}__in": choose(model, parameters[name], name)})
    if "locale" in parameters:
        rows = rows.filter(**{f"{event}locale": parameters["locale"]})
    if "mode" in parameters:
        rows = rows.filter(_in_mode(parameters["mode"], f"{event}attendance_mode"))
    if "status" in parameters:
        rows = rows.filter(status__in=parameters["status"])
    return rows


def _in_mode(modes, field):
    """What was moved online is online, however people were to take part."""
    moved = Q(status=EventStatus.MOVED_ONLINE)
    as_planned = Q(**{f"{field}__in": modes})
    return as_planned | moved if AttendanceMode.ONLINE in modes else as_planned & ~moved


def _with_credits(dates, parameters):
    """Credits that were denied, or are not applied for, are not offered."""
    if not parameters.keys() & {"profession", "ce_hours_min"}:
        return dates
    credits = CreditOffer.objects.filter(event__ce_status__in=OFFERED)
    if "profession" in parameters:
        credits = credits.filter(profession__in=_spelled(CreditOffer, "profession", parameters["profession"]))
    if "ce_hours_min" in parameters:
        credits = credits.filter(hours__gte=parameters["ce_hours_min"])
    return dates.filter(page__in=credits.order_by().values("event"))


def _spelled(model, field, words):
    """The spellings of the words in a column, whatever the case. SQLite itself folds no letter beyond A to Z."""
    all_words = model.objects.order_by().values_list(field, flat=True).distinct()
    spellings = memo.get((model, field), lambda: tuple(all_words))
    return [spelling for spelling in spellings if spelling.casefold() == words.casefold()]
