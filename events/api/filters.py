"""What the parameters choose among events and among their dates."""

from functools import partial

from django.db.models import Q

from cms.core.api.endpoints import choose
from cms.delivery import memo

from ..models import AttendanceMode, Committee, CreditOffer, EventKind, EventStatus, Venue
from ..models.choices import OFFERED
from .vocabulary import venues_on

VOCABULARY = {
    "kind": partial(EventKind.objects.named_on, through="events"),
    "committee": partial(Committee.objects.named_on, through="events"),
    "venue": venues_on,
}
"""``{parameter: what gives those that readers of a site may hear of}``"""


def chosen_events(events, parameters, site):
    return _chosen(events, parameters, site, "")


def chosen_dates(dates, parameters, site):
    """Kind, committee and mode are the event's; state and place are the date's own."""
    dates = _chosen(dates, parameters, site, "page__")
    if "city" in parameters:
        dates = dates.filter(venue__city__in=_spelled(Venue, "city", parameters["city"]))
    return _with_credits(dates, parameters)


def _chosen(rows, parameters, site, event):
    """``event`` leads from a row to its event."""
    fields = {"kind": f"{event}kind", "committee": f"{event}host_committee", "venue": "venue"}
    for name, words_on in VOCABULARY.items():
        if name in parameters:
            chosen = choose(words_on(site), parameters[name], name, site)
            rows = rows.filter(**{f"{fields[name]}__in": chosen})
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
