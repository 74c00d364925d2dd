"""Lists of dates begin with an index on the dates, whatever there is. bench/dates.py prints what it costs."""

import re
from datetime import time, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events.models import Committee, EventOccurrence, EventPage
from home.seeding import seed_events
from tests.factories import EventPageFactory, KindFactory, VenueFactory

pytestmark = pytest.mark.django_db

EVENTS, DATES = 60, 400
TODAY = timezone.localdate()
MONTH = TODAY + timedelta(days=40)
SURFACES = {
    "upcoming": "/events/",
    "upcoming of a kind": "/events/?kind=training",
    "upcoming of a committee": "/events/?committee=board",
    "upcoming, a later page": "/events/?page=3",
    "past": "/events/past/",
    "past, a later page": "/events/past/?page=40",
    "past of a year": f"/events/past/?year={TODAY.year - 1}",
    "month": f"/events/{MONTH:%Y/%m}/",
    "API": "/api/v2/occurrences/?limit=100",
    "API range": f"/api/v2/occurrences/?from={MONTH}&to={MONTH + timedelta(days=31)}",
    "API range of a kind": f"/api/v2/occurrences/?from={MONTH}&to={MONTH + timedelta(days=31)}&kind=training",
    "API, the next of each": "/api/v2/occurrences/?series=next",
}


@pytest.fixture(scope="module")
def many_dates(django_db_setup, django_db_blocker):
    """Weekly series over eight years, a third of a kind; half as many are too few for PostgreSQL to prefer an index."""
    with django_db_blocker.unblock(), transaction.atomic():
        kind, committee = KindFactory(slug="training"), Committee.objects.create(name="Board", slug="board")
        VenueFactory()
        seed_events(EventPageFactory().get_parent().specific, EVENTS)
        events = EventPage.objects.filter(slug__startswith="seed-")
        events.update(rrule="FREQ=WEEKLY", host_committee=committee, start_time=time(19), end_time=time(21))
        events.filter(pk__in=list(events.values_list("pk", flat=True)[: EVENTS // 3])).update(kind=kind)
        for event in events:
            event.occurrences.all().delete()
            event.start_date = TODAY - timedelta(weeks=DATES // 2)
            EventOccurrence.objects.bulk_create(event.dates(last=event.start_date + timedelta(weeks=DATES)))
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
        yield
        transaction.set_rollback(True)


def queries_of(reader, address):
    """The queries of a request whose constant parts are warm; each with its plan."""
    assert reader.get(address).status_code == 200
    with CaptureQueriesContext(connection) as queries:
        reader.get(address)
    return [query["sql"] for query in queries if "events_eventoccurrence" in query["sql"]]


def plan(sql):
    explain = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
    with connection.cursor() as cursor:
        cursor.execute(explain + sql.replace("%", "%%"), [])
        return "\n".join(str(row[-1]) for row in cursor.fetchall())


EVERY_DATE = {
    "sqlite": re.compile(r"SCAN (events_eventoccurrence|U0)"),
    "postgresql": re.compile(r"Seq Scan on events_eventoccurrence"),
}


@pytest.mark.parametrize("surface", sorted(SURFACES.keys() - {"API"}))  # which counts all that there is
def test_no_list_looks_at_every_date(many_dates, reader, surface):
    queries = queries_of(reader, SURFACES[surface])
    assert queries
    for sql in queries:
        stops_early = connection.vendor == "sqlite" and "USING" in plan(sql) and "LIMIT" in sql
        assert stops_early or not EVERY_DATE[connection.vendor].search(plan(sql)), f"{sql}\n{plan(sql)}"


@pytest.mark.parametrize(
    ("surface", "index"),
    [
        ("upcoming", "events_listed"),
        ("past", "events_by_start"),
        ("past of a year", "events_by_start"),
        ("month", "events_by_day"),
        ("API range", "events_by_start"),
    ],
)
def test_a_list_uses_the_index_that_is_there_for_it(many_dates, reader, surface, index):
    plans = [plan(sql) for sql in queries_of(reader, SURFACES[surface])]
    assert any(index in plan for plan in plans), "\n\n".join(plans)


@pytest.mark.parametrize("surface", ["past", "past, a later page", "past of a year", "API range"])
def test_a_page_of_a_list_is_not_sorted_from_all_its_rows(many_dates, reader, surface):
    for sql in queries_of(reader, SURFACES[surface]):
        assert "TEMP B-TREE" not in plan(sql), f"{sql}\n{plan(sql)}"


@pytest.mark.parametrize("surface", SURFACES)
def test_more_dates_need_no_more_queries(many_dates, reader, count_queries, surface):
    before = count_queries(lambda: reader.get(SURFACES[surface]))
    for number in range(5):
        EventPageFactory(start_date=MONTH + timedelta(days=number), rrule="FREQ=DAILY;COUNT=9")
    assert count_queries(lambda: reader.get(SURFACES[surface])) == before
