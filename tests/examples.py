"""Answers of the demo, one of each endpoint, as they were recorded (docs/examples.json).

``python -m tests.examples http://127.0.0.1:8000`` records them anew, from a demo that runs. Programs may have been
written against them: tests/test_api_schema.py holds them against the document of today.
"""

import json
import sys
from pathlib import Path
from urllib.request import urlopen

from tests import openapi

RECORDED = Path(__file__).parent.parent / "docs" / "examples.json"
PAGE_TYPES = ["articles.ArticlePage", "events.EventPage", "home.HomePage", "home.StandardPage", "home.ContactPage"]
ALONE = {"/": "", "/site/": ""}  # what is no list
NOT_FOR_EVERYBODY = "/preview/"
NOT_IN_THE_DEMO = "/redirects/{id}/"


def recorded():
    """``{path of the document: an answer}``. Of `/pages/{id}/` there are several: a type stands after the path."""
    return json.loads(RECORDED.read_text())


def record(demo):
    text = json.dumps(dict(_answers(demo)), indent=1, ensure_ascii=False)
    RECORDED.write_text(text.replace(demo, "https://society.example") + "\n")


def _answers(demo):
    answered = openapi.answered(openapi.promised())
    for path in answered:
        if "{id}" in path or path == NOT_FOR_EVERYBODY:
            continue
        answer = _get(demo, path, ALONE.get(path, "limit=1&q=group" if path.startswith("/search/") else "limit=1"))
        yield path, answer
        if f"{path}{{id}}/" in answered and path != "/pages/":
            yield from ((f"{path}{{id}}/", _get(demo, f"{path}{item['id']}/")) for item in answer["items"])
    for kind in PAGE_TYPES:
        [page] = _get(demo, "/pages/", f"type={kind}&limit=1")["items"]
        yield f"/pages/{{id}}/ {kind}", _get(demo, f"/pages/{page['id']}/", "fields=*")


def _get(demo, path, query=""):
    with urlopen(f"{demo}/api/v2{path}?{query}") as response:
        return json.load(response)


if __name__ == "__main__":
    record(sys.argv[1].rstrip("/"))
