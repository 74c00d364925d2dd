"""What pages cost when they are made, and when they are kept, as the site grows: `make bench`.

Seeds a society, makes each kind of answer without the store and counts the CPU of this process and of PostgreSQL's;
then serves it as production does, and asks for what is kept, in turn with an application that has one constant answer
and, where there is one, nginx with a file. Figures are CPU, and ratios within one run. It writes docs/benchmarks.md.

ARTICLES=2000 makes fewer, DATABASE_URL=… asks PostgreSQL.
"""

import io
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from statistics import median

from ground import ROOT, prepare
from report import write
from serving import ask_many, cpu_of, granian, nginx

REQUESTS = 6_000
ROUNDS = 3
STORED = 800  # pages, for the memory of a process


class Row:
    """``figure`` of what a budget is for; ``growth`` where it was measured at two sizes."""

    def __init__(self, what, unit, budget, figure, small=None, most_growth=None):
        self.what, self.unit, self.budget, self.figure, self.small = what, unit, budget, figure, small
        self.growth = figure / small if small else None
        self.most_growth = most_growth

    @property
    def holds(self):
        return self.figure <= self.budget and (
            not self.growth or not self.most_growth or self.growth <= self.most_growth
        )

    def __str__(self):
        small = "" if self.small is None else f"{self.small:.1f}"
        growth = "" if self.growth is None else f"{self.growth:.1f}×"
        budget = f"≤ {self.budget:g} {self.unit}"
        verdict = "holds" if self.holds else "MISSES"
        return f"| {self.what} | {budget} | {small} | {self.figure:.1f} | {growth} | {verdict} |"


def main():
    most = int(os.environ.get("ARTICLES", 20_000))
    sizes = [(most // 20, most * 3 // 200), (most, most * 3 // 20)]
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        by_size = [made(articles, events) for articles, events in sizes]
        rows = [
            Row(what, "ms", budget, figure, by_size[0][what][1], growth)
            for what, (budget, figure, growth) in by_size[1].items()
        ]
        rows += [*writing(), *kept(folder), *starting()]
    lines = [
        f"`{' '.join(['python', *sys.argv])}`, {time.strftime('%-d %B %Y')}, {platform.machine()}, "
        f"{os.cpu_count()} processors, Python {platform.python_version()}, {versions()}: "
        + " and ".join(f"{articles:,} articles with {events:,} events" for articles, events in sizes)
        + ".",
        "",
        "| what | budget | small | large | growth | |",
        "|---|---|---|---|---|---|",
        *map(str, rows),
    ]
    print("\n".join(lines))
    write(f"delivery, {vendor()}", lines)
    return 0 if all(row.holds for row in rows) else 1


def vendor():
    from django.db import connection

    return connection.vendor


def versions():
    import django
    import wagtail
    from django.db import connection

    number = connection.pg_version if vendor() == "postgresql" else connection.Database.sqlite_version
    return f"Django {django.__version__}, Wagtail {wagtail.__version__}, {connection.display_name} {number}"


# Made


def made(articles, events):
    """``{what: (budget, ms of CPU, how much it may grow)}`` of answers that are made anew."""
    from django.core.management import call_command
    from django.db import connection

    from articles.models import ArticlePage
    from events.models import EventPage

    call_command("seed", articles=articles, events=events, verbosity=0, stdout=io.StringIO())
    if vendor() == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    pages = list(ArticlePage.objects.live().order_by("-pk")[:60])
    dates = list(EventPage.objects.live().order_by("-pk")[:60])
    month = f"/events/{time.strftime('%Y/%m')}/"
    search = 10 if articles <= 1_000 else 100
    asked = {
        "an article": (8, [page.url for page in pages], 1.2),
        "an event": (8, [page.url for page in dates], 1.2),
        "a list of 20 articles": (12, ["/articles/", "/articles/?page=2", "/articles/?page=3"] * 10, 1.2),
        "upcoming events": (12, ["/events/", "/events/?page=2"] * 15, 1.2),
        "a month of events": (12, [month] * 30, None),
        "API, 20 articles": (5, ["/api/v2/articles/"] * 30, 1.2),
        "API, 100 articles": (15, ["/api/v2/articles/?limit=100"] * 30, 1.2),
        "API, an article": (6, [f"/api/v2/articles/{page.pk}/" for page in pages], 1.2),
        "API, occurrences": (12, ["/api/v2/occurrences/"] * 30, 1.2),
        "the feed": (15, ["/articles/feed.atom"] * 20, 1.2),
        "the calendar": (200, ["/events/calendar.ics"] * 3, None),
        "the sitemap": (200, sitemaps(), None),
        "search": (search, [f"/search/?q={page.title.split()[0]}+{page.title.split()[-1]}" for page in pages], None),
    }
    return {what: (budget, cost(addresses), growth) for what, (budget, addresses, growth) in asked.items()}


def sitemaps():
    """The parts of the sitemap; itself, where it has none."""
    _status, body = django("/sitemap.xml")
    if b"<sitemapindex" not in body:
        return ["/sitemap.xml"] * 3
    return [part.split("testserver")[1].split("<")[0] for part in body.decode().split("<loc>")[1:]]


def django(path):
    """Without the store."""
    from django.test import Client

    response = Client().get(path)
    assert response.status_code == 200, (path, response.status_code)
    return response.status_code, response.getvalue()


def cost(addresses):
    """CPU in ms of an answer, what it costs PostgreSQL included. The site is warm, the address need not be."""
    for address in addresses[-3:]:
        django(address)
    begin = used()
    for address in addresses:
        django(address)
    return (used() - begin) / len(addresses) * 1000


def used():
    """Seconds of CPU, of this process and of the one that it has at PostgreSQL."""
    from django.db import connection

    beside = 0
    if vendor() == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            beside = cpu_of(cursor.fetchone()[0])
    return time.process_time() + beside


# Written


def writing():
    """What the worker does besides is not counted: cards, sizes of pictures, mail."""
    from django.test import override_settings

    from articles.models import ArticlePage
    from cms.delivery.generation import content_transaction
    from cms.settings.base import TASKS

    page = ArticlePage.objects.live().last()
    with override_settings(TASKS=TASKS):
        begin = used()
        for number in range(10):
            with content_transaction():
                page.title = f"Published {number}"
                page.save_revision().publish()
        yield Row("publish an article", "ms", 150, (used() - begin) * 100)


# Kept


def kept(folder):
    from articles.models import ArticlePage

    page = ArticlePage.objects.live().order_by("-pk").first()
    with granian("cms.wsgi:application", DELIVERY_TELLS="1") as site, granian("constant:application") as constant:
        for _ in range(8):
            site.get(page.url)
        _status, headers, body = site.get(page.url)
        assert headers["x-cache"] == "hit", headers
        with nginx(folder, body) as file:
            turns = {"kept": (site, page.url), "constant": (constant, "/"), "file": (file, "/page.html")}
            measured = {name: [] for name in turns}
            for _ in range(ROUNDS):
                for name, (server, path) in turns.items():
                    if server:
                        measured[name].append(_asked(server, path))
            best = {
                name: [min(figures) for figures in zip(*found, strict=True)]
                for name, found in measured.items()
                if found
            }
        for name, (seconds, cpu) in best.items():
            print(f"{name}: {REQUESTS / seconds:.0f} a second, {cpu / REQUESTS * 1e6:.0f} µs of CPU")
        yield Row("kept: CPU, of a constant's", "×", 1.4, best["kept"][1] / best["constant"][1])
        slower = best["kept"][0] / best["constant"][0]
        yield Row("kept: time, of a constant's", "×", 1 / 0.65, slower)
        if "file" in best:
            yield Row("kept: time, of nginx and a file", "×", 20, best["kept"][0] / best["file"][0])
        yield Row("processes that make a new page that 16 ask for", "", 2, _herd(site))
        yield Row("event boundary, late", "ms", 50 if vendor() == "sqlite" else 550, _boundary(site))
        for page in ArticlePage.objects.live().order_by("-pk")[:STORED]:
            site.get(page.url)
        yield Row(f"memory of a process with {STORED} pages", "MB", 110, site.largest())


def _asked(server, path):
    """Seconds by the clock, and of CPU."""
    before = server.cpu()
    return ask_many(server, path, REQUESTS), server.cpu() - before


def _herd(site):
    with ThreadPoolExecutor(16) as clients:
        told = list(clients.map(lambda _: site.get("/articles/?page=7")[1]["x-cache"], range(16)))
    return told.count("miss")


def _boundary(site):
    """Milliseconds after an article has expired until nobody gets it any more."""
    from django.utils import timezone

    from articles.models import ArticlePage

    page = ArticlePage.objects.live().order_by("pk").first()
    ends = timezone.now() + timedelta(seconds=3)
    ArticlePage.objects.filter(pk=page.pk).update(expire_at=ends)
    late = []
    while timezone.now() < ends + timedelta(seconds=1):
        asked = timezone.now()
        if site.get(page.url)[0] == 200:
            late.append((asked - ends).total_seconds() * 1000)
        time.sleep(0.002)
    return max(0, late[-1])


# Started


def starting():
    taken = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", "import cms.wsgi"], cwd=ROOT, env=os.environ, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    yield Row("import and set-up, CPU", "s", 2, median(taken))


if __name__ == "__main__":
    sys.exit(main())
