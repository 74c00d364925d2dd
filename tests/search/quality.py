"""How good the search is: nDCG@10 and recall@10 over the judged queries, ours and Wagtail's own.

``python -m tests.search.quality`` makes the demo society in the database of the environment and prints a line of JSON
for each of the two. test_quality.py does so on SQLite and PostgreSQL; with ``-s`` it prints the figures.

nDCG: Järvelin, Kekäläinen, “Cumulated gain-based evaluation of IR techniques”, TOIS 2002, with gains of 2^grade - 1.
"""

import json
import math
import sys

from .judged import QUERIES

DEPTH = 10


def ndcg(found, grades):
    """Of keys in their order; 1 is as good as can be."""
    ideal = sorted(grades.values(), reverse=True)
    return _gain([grades.get(key, 0) for key in found]) / _gain(ideal)


def _gain(grades):
    return sum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades[:DEPTH]))


def recall(found, grades):
    """How many of those that would do are among the first ten, of as many as there could be."""
    wanted = {key for key, grade in grades.items() if grade > 1} or set(grades)
    return len(wanted & set(found[:DEPTH])) / min(len(wanted), DEPTH)


def make_demo():
    from django.core.management import call_command
    from PIL import Image

    from home.demo import pictures

    # What a picture shows is no matter here, and drawing them takes a minute.
    pictures.draw = pictures.draw_portrait = lambda name: Image.new("RGB", (320, 240), "teal")
    call_command(
        "setup_society", name="Merrow Bay Group Psychotherapy Society", address="http://testserver", verbosity=0
    )
    call_command("load_demo", verbosity=0)


def ours(typed):
    from wagtail.models import Site

    from search import answers
    from search.models import Entry

    answer = answers.find(typed, Site.objects.get(), "en")
    entries = Entry.objects.select_related("page", "person", "document").in_bulk(answer.keys[:DEPTH])
    return [_key(entries[key]) for key in answer.keys[:DEPTH]]


def _key(entry):
    return f"{entry.kind}:{entry.page.slug if entry.page else entry.person.slug if entry.person else entry.title}"


def stock(typed):
    """What a template of Wagtail's does: live pages, by all words, in whatever language. An error finds nothing."""
    from django.db import DatabaseError
    from modelsearch.backends.database import SearchBackend
    from wagtail.models import Locale, Page

    from articles.models import ArticlePage
    from events.models import EventPage

    kinds = {ArticlePage: "article", EventPage: "event"}
    pages = Page.objects.live().filter(locale=Locale.objects.get(language_code="en"))
    try:
        found = SearchBackend({}).search(typed, pages)[:DEPTH]
        return [f"{kinds.get(page.specific_class, 'page')}:{page.slug}" for page in found]
    except DatabaseError:
        return []


def measure(find):
    found = {typed: find(typed) for typed in QUERIES}
    return {
        "ndcg": sum(ndcg(found[typed], grades) for typed, grades in QUERIES.items()) / len(QUERIES),
        "recall": sum(recall(found[typed], grades) for typed, grades in QUERIES.items()) / len(QUERIES),
        "first": {typed: keys[:1] for typed, keys in found.items()},
        "found": found,
    }


def reports(printed):
    return [json.loads(line) for line in printed.splitlines() if line.startswith("{")]


def main():
    import django

    django.setup()
    make_demo()
    for name, find in (("ours", ours), ("stock", stock)):
        print(json.dumps({"search": name} | measure(find)))


if __name__ == "__main__":
    sys.exit(main())
