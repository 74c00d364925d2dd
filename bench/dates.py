"""What lists of dates cost the database: `make bench`.

Seeds 1,000 series of five years into a database of its own, asks each list as a reader does, and runs the queries
again by themselves. On SQLite the figure is CPU time, which is spent in this process; on PostgreSQL it is what the
server says of the execution. Each is the least of five runs. SERIES=100 makes a smaller one.
"""

import os
import platform
import sqlite3
import sys
import tempfile
import time
from datetime import timedelta

from ground import prepare

BUDGET_MS = 15
RUNS = 5


def main():
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        occurrences = _seed(int(os.environ.get("SERIES", 1000)))
        print(f"{platform.machine()}, Python {platform.python_version()}, {_database_version()}")
        print(f"{occurrences:,} dates\n")
        print("| list | queries | ms in the database | budget | |")
        print("|---|---|---|---|---|")
        verdicts = [_print_row(name, address) for name, address in _surfaces().items()]
        print()
        verdicts += [_print_hostile_rules(), _print_republishing()]
    return 0 if all(verdicts) else 1


def _seed(series):
    from django.core.management import call_command
    from django.db import connection

    from events.models import EventOccurrence
    from home.demo.building import Library
    from home.demo.loading import load_vocabulary

    load_vocabulary(Library())
    call_command("seed", series=series, events=300, verbosity=0)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    return EventOccurrence.objects.count()


def _database_version():
    from django.db import connection

    if connection.vendor == "sqlite":
        return f"SQLite {sqlite3.sqlite_version}"
    return f"PostgreSQL {connection.cursor().connection.info.server_version // 10_000}"


def _surfaces():
    from django.utils import timezone

    today = timezone.localdate()
    month = (today + timedelta(days=70)).replace(day=1)
    api = f"/api/v2/occurrences/?from={month}&to={month + timedelta(days=31)}"
    return {
        "upcoming": "/events/",
        "upcoming of a kind": "/events/?kind=training",
        "upcoming, page 20": "/events/?page=20",
        "month": f"/events/{month:%Y/%m}/",
        "API, a month": api,
        "API, a month of a kind": f"{api}&kind=training",
        "past": "/events/past/",
        "past of a year": f"/events/past/?year={today.year - 1}",
        "past, page 50": "/events/past/?page=50",
    }


def _print_row(name, address):
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    statements = []

    def note(execute, sql, parameters, many, context):
        statements.append((sql, parameters))
        return execute(sql, parameters, many, context)

    client = Client()
    assert client.get(address).status_code == 200, address
    with CaptureQueriesContext(connection) as queries, connection.execute_wrapper(note):
        client.get(address)
    cost = sum(min(_cost(*statement) for _ in range(RUNS)) for statement in statements)
    verdict = cost <= BUDGET_MS
    print(f"| {name} | {len(queries)} | {cost:.1f} | {BUDGET_MS} | {'holds' if verdict else 'MISSES'} |")
    return verdict


def _cost(sql, parameters):
    """Milliseconds."""
    from django.db import connection

    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", parameters)
            return cursor.fetchone()[0][0]["Execution Time"]
        begin = time.process_time()
        cursor.execute(sql, parameters)
        cursor.fetchall()
        return (time.process_time() - begin) * 1000


def _print_hostile_rules():
    """The slowest of the rules of the tests, to be refused or, where it fits no day, to be followed for two years."""
    from datetime import date

    from events.rules import RuleRefused, parse
    from tests.events.test_rules import BARREN, HOSTILE

    def refuse(text):
        begin = time.process_time()
        try:
            rule = parse(text)
            rule.fits(date(2027, 3, 9))
            list(rule.days(date(2027, 3, 9), date(2029, 3, 9)))
        except RuleRefused:
            pass
        return (time.process_time() - begin) * 1000

    slowest = max(min(refuse(text) for _ in range(RUNS)) for text in [*HOSTILE, *BARREN])
    print(f"The slowest hostile rule takes {slowest:.2f} ms (budget 50).")
    return slowest < 50


def _print_republishing():
    """An unchanged series, published again: rows written, and milliseconds."""
    from events.models import EventPage
    from events.publishing import write_dates

    series = EventPage.objects.exclude(rrule="").first()
    begin = time.process_time()
    written = write_dates(series)
    cost = (time.process_time() - begin) * 1000
    print(f"An unchanged series writes {written} rows when it is published again, in {cost:.0f} ms.")
    return written == 0


if __name__ == "__main__":
    sys.exit(main())
