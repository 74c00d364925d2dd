"""What an answer of the API costs the processor, beside an answer that is a constant: `make bench`.

Of each address: CPU time of a request whose rows are remembered, and of the first one, medians. Budgets are for the
former and stand beside it as multiples of what the constant costs in the same run. ARTICLES=200 makes fewer.
"""

import os
import platform
import sys
import tempfile
import time
from statistics import median

from ground import prepare

CONSTANT = "/healthz"
# Address, and the budget in multiples: on the machine of the first run, 5, 15, 6 and 12 ms beside 0.4.
ANSWERS = {
    "/api/v2/articles/": 12,
    "/api/v2/articles/?limit=100": 36,
    "/api/v2/articles/{article}/": 15,
    "/api/v2/events/": 12,
    "/api/v2/occurrences/": 30,
    "/api/v2/changes/": 30,
    "/api/v2/pages/?type=articles.ArticlePage&fields=*": 40,
}


def main():
    with tempfile.TemporaryDirectory() as folder:
        article = _make_content(folder)
        constant, _first = _cost(CONSTANT)
        print(f"{platform.machine()}, Python {platform.python_version()}; a constant {constant:.2f} ms")
        over = 0
        for pattern, budget in ANSWERS.items():
            usual, first = _cost(pattern.format(article=article))
            over += usual > budget * constant
            print(
                f"{pattern:52} {usual:6.1f} ms, {usual / constant:5.1f} times (budget {budget}); first {first:6.1f} ms"
            )
        return 1 if over else 0


def _make_content(folder):
    prepare(folder, DATABASE_URL=f"sqlite:///{folder}/bench.sqlite3")
    from django.core.management import call_command

    from articles.models import ArticlePage

    call_command("seed", articles=int(os.environ.get("ARTICLES", 1000)), events=100, verbosity=0)
    return ArticlePage.objects.live().latest("pk").pk


def _cost(address):
    """Milliseconds: of a request like the one before it, and of one with nothing remembered but the site."""
    from cms.delivery import memo

    first = []
    for _ in range(5):
        memo.forget()
        _time("/api/v2/")
        first.append(_time(address))
    return median(_time(address) for _ in range(20)), median(first)


def _time(address):
    from django.test import Client

    client = Client()
    begin = time.process_time()
    response = client.get(address)
    taken = time.process_time() - begin
    assert response.status_code == 200
    return taken * 1000


if __name__ == "__main__":
    sys.exit(main())
