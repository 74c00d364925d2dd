"""What the documents say is so."""

import re
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
CODE = [*ROOT.glob("cms/settings/*.py"), ROOT / "home/management/commands/demo.py", ROOT / "manage.py"]

names = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))


def documented_variables():
    table = (ROOT / "docs/operations.md").read_text().split("## Processes")[0]
    return set(re.findall(r"^\| `([A-Z_]+)`", table, re.MULTILINE))


def test_the_table_of_variables_names_those_that_are_read_and_no_other():
    code = "\n".join(path.read_text() for path in CODE)
    read = set(re.findall(r"""(?:env(?:\.\w+)?|environ\.get|setdefault)\(\s*"([A-Z_]+)\"""", code))
    only_for_tests = {"DEBUG_PROPAGATE_EXCEPTIONS"}
    assert documented_variables() == read - only_for_tests


def test_production_asks_for_what_the_table_says_it_requires():
    table = (ROOT / "docs/operations.md").read_text()
    required = set(re.findall(r"^\| `([A-Z_]+)` .*\| required \|$", table, re.MULTILINE)) - {"DJANGO_SETTINGS_MODULE"}
    production = (ROOT / "cms/settings/production.py").read_text()
    asked = set(re.findall(r'^    "([A-Z_]+)":', production, re.MULTILINE))
    assert asked == required


@names
def test_links_lead_to_files_that_are_there(document):
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", document.read_text())
    missing = [link for link in links if not (document.parent / link).exists()]
    assert missing == []


@names
def test_commands_of_make_are_there(document):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"(?:`|\n)make ([a-z-]+)", document.read_text())) <= targets


@names
def test_files_of_code_that_are_named_are_there(document):
    folders = "cms|home|articles|events|search|editorial|syndication|tests|templates"
    named = re.findall(rf"`((?:{folders})/[\w./-]+\.\w+)`", document.read_text())
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_endpoint_of_the_api_is_described(reader):
    endpoints = reader.get("/api/v2/").json()
    described = (ROOT / "docs/api.md").read_text()
    assert [name for name in endpoints if f"`{name}/`" not in described] == []
