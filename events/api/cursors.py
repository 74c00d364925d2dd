"""Where a reader of a list of dates stands: after which date, so that no insertion moves another."""

from datetime import datetime

from django.core import signing
from django.db.models import Q

from cms.core.api.problems import BadParameter

# Without a time of its own: the same list has to have the same entity tag when it is asked for again.
SIGNER = signing.Signer(salt="occurrences")


def cursor_of(date):
    return SIGNER.sign_object([date.starts_at.isoformat(), date.pk], compress=True)


def after(dates, cursor):
    """Those of the dates, in the order of ``(starts_at, pk)``, that come after the cursor; all without one."""
    if not cursor:
        return dates
    try:
        moment, number = SIGNER.unsign_object(cursor)
        starts_at, pk = datetime.fromisoformat(moment), int(number)
    except (signing.BadSignature, TypeError, ValueError):
        raise BadParameter("cursor", "is not one that this site gave.") from None
    return dates.filter(Q(starts_at__gt=starts_at) | Q(starts_at=starts_at, pk__gt=pk))
