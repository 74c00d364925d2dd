"""What a page is, for the top of its Markdown: names and values, by the type of the page."""

from functools import singledispatch

from articles.models import ArticlePage
from cms.core.models import SocietySettings
from cms.core.structured_data import said
from events.models import EventPage
from events.moments import local_times
from events.templatetags.events import rule_in_words


@singledispatch
def facts_of(page, context, request):
    """``context`` is what the page's template would be given."""
    return {}


@facts_of.register
def _(page: ArticlePage, context, request):
    head = context["head"]
    return {
        "date": head.published,
        "updated": head.modified,
        "authors": [byline.name_with_credentials for byline in context["bylines"]],
        "topics": [topic.name for topic in context["topics"]],
        "series": page.series.name if page.series else "",
        "part": page.series_part,
    }


@facts_of.register
def _(page: EventPage, context, request):
    date = context["occurrence"]
    return {
        "kind": page.kind.name if page.kind else "",
        "host": page.host_committee.name if page.host_committee else "",
        "repeats": "" if context["is_one_date"] else rule_in_words(page),
        **(_date(date) if date else {}),
        "attendance": page.attendance_mode,
        "prices": [_price(price, request) for price in context["prices"]],
        "registration": _registration(page, context["registration"]),
        "speakers": [speaker.person.name_with_credentials for speaker in context["speakers"]],
    }


def _date(date):
    """Of a series as a whole, the next date."""
    start, end = (date.local_start_date, date.local_end_date) if date.all_day else local_times(date)
    return {
        "start": start.isoformat(),
        "end": end.isoformat(),
        "timezone": date.page.time_zone,
        "status": date.status,
        "status_note": date.note,
        "place": ", ".join(filter(None, [date.venue.name, date.venue.address])) if date.venue else "",
    }


def _price(price, request):
    amount = None if price.amount is None else f"{price.amount:.2f}"
    until = price.until and price.until.isoformat()
    currency = SocietySettings.for_request(request).currency
    found = {"for": price.label, "amount": amount, "currency": amount and currency, "until": until}
    return said(found)


def _registration(page, state):
    if state == "none":
        return None
    closes = page.registration_closes_at
    found = {
        "state": state,
        "url": page.registration_url if state == "open" else "",
        "closes": closes and closes.astimezone(page.zone).isoformat(),
    }
    return said(found)
