"""TypeScript's types, made of the OpenAPI document, hold for what a site answers."""

import json
import subprocess
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests import openapi
from tests.events.javascript import FOLDER, node
from tests.examples import NOT_FOR_EVERYBODY, NOT_IN_THE_DEMO

pytestmark = pytest.mark.browser  # needs no browser, but the demo that runs for those that do

OF_EACH = 12  # details of each kind
NEEDED = {"/search/": "q=group", "/search/suggest/": "q=gro"}
STRICT = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext"]


def get(address):
    with urlopen(address) as response:
        return json.load(response)


def run(program, *arguments):
    command = [node(), FOLDER / "node_modules" / program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300)  # noqa: S603


@pytest.fixture(scope="module")
def document(demo):
    return get(f"{demo}/api/v2/schema/")


@pytest.fixture(scope="module")
def folder(document, tmp_path_factory):
    """With `types.ts`, made by openapi-typescript."""
    folder = tmp_path_factory.mktemp("types")
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "openapi.json").write_text(json.dumps(document))
    done = run("openapi-typescript/bin/cli.js", folder / "openapi.json", "-o", folder / "types.ts")
    assert done.returncode == 0, done.stderr
    return folder


def answered_in(document):
    """What anybody can ask for."""
    return [path for path in openapi.answered(document) if path != NOT_FOR_EVERYBODY]


@pytest.fixture(scope="module")
def recorded(demo, document):
    """``[(path of the document, answer)]``: every list, and some details of each."""
    api = f"{demo}/api/v2"
    answered = answered_in(document)
    found = []
    for path in answered:
        if "{id}" not in path:
            answer = get(f"{api}{path}?{NEEDED.get(path, '')}")
            found.append((path, answer))
            if f"{path}{{id}}/" in answered:
                details = [item["id"] for item in answer["items"]][:OF_EACH]
                found += [(f"{path}{{id}}/", get(f"{api}{path}{number}/")) for number in details]
    types = {page["meta"]["type"] for page in get(f"{api}/pages/?limit=100")["items"]}
    for kind in sorted(types):
        pages = get(f"{api}/pages/?type={kind}&fields=*&limit={OF_EACH}")
        found.append(("/pages/", pages))
        found += [("/pages/{id}/", get(f"{api}/pages/{page['id']}/?fields=*")) for page in pages["items"]]
    return found


def compiled(folder, name, lines):
    """What the compiler has to say of a program beside `types.ts`."""
    Path(folder, name).write_text("\n".join(lines))
    done = run("typescript/bin/tsc", *STRICT, folder / name)
    assert bool(done.returncode) == bool(done.stdout), done.stderr
    return done.stdout


def assignments(answers):
    yield 'import type { paths } from "./types.js";'
    yield 'type Of<P extends keyof paths> = paths[P]["get"] extends'
    yield '  { responses: { 200: { content: { "application/json": infer A } } } } ? A : never;'
    for number, (path, answer) in enumerate(answers):
        yield f"export const answer{number}: Of<{json.dumps(path)}> = {json.dumps(answer)};"


def test_the_types_hold_for_what_the_site_answers(folder, recorded, document):
    assert {path for path, _answer in recorded} >= set(answered_in(document)) - {NOT_IN_THE_DEMO}
    assert compiled(folder, "recorded.ts", assignments(recorded)) == ""


def test_the_types_do_not_hold_for_anything_else(folder):
    wrong = ["/articles/{id}/", {"id": "1"}], ["/site/", {"name": None}], ["/changes/", {"meta": {}, "items": []}]
    said = compiled(folder, "wrong.ts", assignments(wrong))
    assert [line for line in (4, 5, 6) if f"wrong.ts({line}," not in said] == []


@pytest.mark.parametrize("page", ["HomePage", "StandardPage", "Article", "Event", "ArticlePage", "EventPage"])
def test_every_block_is_told_apart(folder, document, page):
    """In each case of a `switch` the block is of one type, and after all of them there is none left."""
    blocks = document["components"]["schemas"][page]["properties"]["body"]["items"]["discriminator"]["mapping"]
    cases = [
        f'    case "{name}": {{ const value: S["{reference.rpartition("/")[2]}"]["value"] = block.value;'
        " return JSON.stringify(value); }"
        for name, reference in blocks.items()
    ]
    program = [
        'import type { components } from "./types.js";',
        'type S = components["schemas"];',
        f'type Block = NonNullable<S["{page}"]["body"]>[number];',
        "export function words(block: Block): string {",
        "  switch (block.type) {",
        *cases,
        "    default: { const none: never = block; return none; }",
        "  }",
        "}",
    ]
    assert compiled(folder, f"{page}.ts", program) == ""
    assert "never" in compiled(folder, f"less-{page}.ts", [line for line in program if 'case "text"' not in line])
