"""What readers wait for the search and its suggestions, as the site grows: `make bench`.

Seeds so many pages, serves them as production does, and lets 4 clients ask at once, each question once: words of the
texts, one to three, some misspelt. The figure of the budget is the 95th percentile at 20,000 pages on two processors;
how it grows from 1,000 is printed beside it. PAGES=2000 makes fewer, DATABASE_URL=… asks PostgreSQL.
"""

import io
import os
import platform
import random
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http.client import HTTPConnection
from statistics import median, quantiles
from urllib.parse import quote

from ground import prepare
from serving import granian

CLIENTS = 4
QUESTIONS = 500
WARM = 100  # of them, asked before: a period lasts from one publication to the next, and begins with these
BUDGETS = {"search": 100, "API": 100, "suggestions": 30}  # milliseconds, 95 of 100


def main():
    most = int(os.environ.get("PAGES", 20_000))
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        print(f"{platform.machine()}, Python {platform.python_version()}, {_database()}; {CLIENTS} clients\n")
        print("| pages | surface | median ms | 95 of 100 | first after a change | budget | |")
        print("|---|---|---|---|---|---|---|")
        rows = [row for pages in (most // 20, most) for row in _measure(pages)]
        by_size = {(pages, name): worst for pages, name, worst, _ in rows}
        print()
        for name in BUDGETS:
            growth = by_size[most, name] / by_size[most // 20, name]
            print(f"{name}: {growth:.1f} times as long with 20 times the pages")
    return 0 if all(holds for pages, _, _, holds in rows if pages == most) else 1


def _database():
    from django.db import connection

    return connection.vendor


def _measure(pages):
    from django.core.management import call_command
    from django.db import connection

    begin = time.perf_counter()
    call_command("seed", articles=pages * 4 // 5, events=pages // 5, verbosity=0, stdout=io.StringIO())
    print(f"(made in {time.perf_counter() - begin:.0f} s)", file=sys.stderr)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    words = _words()
    connection.close()
    with granian("cms.wsgi:application") as server:
        for name, address in (
            ("search", "/search/?q={}"),
            ("API", "/api/v2/search/?q={}"),
            ("suggestions", "/api/v2/search/suggest/?q={}"),
        ):
            first = _ask(server, address.format("group"))
            asked = [address.format(quote(words(name == "suggestions"))) for _ in range(QUESTIONS)]
            for path in asked[:WARM]:
                _ask(server, path)
            with ThreadPoolExecutor(CLIENTS) as clients:
                times = list(clients.map(partial(_ask, server), asked[WARM:]))
            worst = quantiles(times, n=20)[-1]
            holds = worst <= BUDGETS[name]
            verdict = "holds" if holds else "MISSES"
            print(
                f"| {pages} | {name} | {median(times):.0f} | {worst:.0f} | {first:.0f} | {BUDGETS[name]} | {verdict} |"
            )
            yield pages, name, worst, holds


def _words():
    """``words(prefix)`` makes a question as people ask: common words and rare ones, now and then a slip."""
    from search.models import Entry

    chance = random.Random("questions")  # noqa: S311
    texts = [text for pair in Entry.objects.order_by("pk").values_list("title", "body")[:300] for text in pair]
    found = [word for text in texts for word in text.split() if word.isalpha() and len(word) > 3]

    def words(is_prefix):
        chosen = chance.choices(found, k=chance.choice([1, 1, 2, 2, 3]))
        if is_prefix:
            return " ".join([*chosen[:-1], chosen[-1][: chance.randint(2, 5)]])
        if chance.random() < 0.1:
            place = chance.randrange(1, len(chosen[0]) - 1)
            chosen[0] = chosen[0][:place] + chosen[0][place + 1 :]
        return " ".join(chosen)

    return words


def _ask(server, path):
    """Milliseconds."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
    begin = time.perf_counter()
    connection.request("GET", path, headers={"Host": "testserver"})
    response = connection.getresponse()
    response.read()
    taken = time.perf_counter() - begin
    connection.close()
    assert response.status == 200, (path, response.status)
    return taken * 1000


if __name__ == "__main__":
    sys.exit(main())
