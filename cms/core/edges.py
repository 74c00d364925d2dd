"""When the clock alone changes what anybody may read: a page expires, a day begins."""

import logging
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Max, Min, Q
from wagtail.models import Page, Site

from .models import SocietySettings

logger = logging.getLogger(__name__)


def edges(now):
    """Pairs of the last such moment up to now and the next one (cms/delivery/periods.py)."""
    yield from around(now, Page.objects.filter(live=True), "expire_at")
    for name in SocietySettings.objects.order_by().values_list("time_zone", flat=True).distinct():
        yield midnights(now, ZoneInfo(name))


def forget_site_roots(now):
    """Where sites begin: Wagtail keeps it for an hour, and tells only the process that writes that it has changed."""
    try:
        Site.clear_site_root_paths_cache()
    except Exception:  # the cache is another server that is away: what needs it says so, and the rest is answered
        logger.exception("The cache does not answer.")
    return False


def around(now, rows, *fields):
    """The last value up to now, and the next one, of each of these fields."""
    found = rows.order_by().aggregate(
        **{f"last_{field}": Max(field, filter=Q(**{f"{field}__lte": now})) for field in fields},
        **{f"next_{field}": Min(field, filter=Q(**{f"{field}__gt": now})) for field in fields},
    )
    return [(found[f"last_{field}"], found[f"next_{field}"]) for field in fields]


def midnights(now, zone):
    """Today's there, and the next."""
    today = now.astimezone(zone).date()
    return tuple(datetime.combine(day, time.min, zone) for day in (today, today + timedelta(days=1)))
