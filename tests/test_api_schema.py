"""The OpenAPI document says what the API does: its snapshot, and real answers held against it."""

import copy
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator
from wagtail import blocks

import cms.api
from articles.models import Correction
from cms.core.api.block_types import body_of, value_type
from cms.core.api.endpoints import ReadEndpoint
from cms.core.api.schema import document, endpoints
from cms.core.blocks import BodyBlock
from events.models import EventException
from home.blocks import FrontBlock
from home.models import PeoplePage
from tests import examples, openapi
from tests import factories as make
from tests.api_world import API, DETAILS, LISTS, World

pytestmark = pytest.mark.django_db

DOCUMENT = document(cms.api.described)
SCHEMAS = DOCUMENT["components"]["schemas"]


def operations():
    return [(path, method) for path, methods in DOCUMENT["paths"].items() for method in methods]


# The document


def test_it_is_openapi(reader):
    served = reader.get(f"{API}schema/").json()
    assert served == openapi.generated() | {"servers": [{"url": "http://testserver/api/v2"}]}
    assert list(OpenAPIV31SpecValidator(served).iter_errors()) == []


def test_it_is_what_was_promised():
    """`make schema` writes the promise anew, and refuses to take anything of it back."""
    assert list(openapi.taken_back(openapi.promised(), openapi.generated())) == []
    assert openapi.promised() == openapi.generated()


def test_every_endpoint_is_in_it():
    described = {path.replace("{id}", "<int:pk>") for path in DOCUMENT["paths"]}
    assert described == {f"/{address}" for address, _view in endpoints(cms.api.described)}
    ours = [view for _address, view in endpoints(cms.api.described) if isinstance(view, type)]
    assert all(issubclass(view, ReadEndpoint) and view.answer for view in ours)


def test_every_parameter_says_what_it_is():
    silent = [
        (path, parameter["name"])
        for path, method in operations()
        if not path.startswith(("/pages", "/images", "/documents", "/redirects"))
        for parameter in DOCUMENT["paths"][path][method]["parameters"]
        if parameter.get("in") == "query" and "description" not in parameter
    ]
    assert silent == []


def parts(schema, path=""):
    """Every schema within a schema."""
    yield path, schema
    if isinstance(schema, dict):
        for name, part in schema.get("properties", {}).items():
            yield from parts(part, f"{path}.{name}")
        for name in ("anyOf", "oneOf"):
            for part in schema.get(name, []):
                yield from parts(part, path)
        if "items" in schema:
            yield from parts(schema["items"], f"{path}[]")
        if "additionalProperties" in schema:
            yield from parts(schema["additionalProperties"], f"{path}[*]")


@pytest.mark.parametrize("name", SCHEMAS)
def test_nothing_in_an_answer_can_be_just_anything(name):
    typed = {"type", "$ref", "anyOf", "oneOf", "const", "enum"}
    assert [path for path, part in parts(SCHEMAS[name]) if not typed & part.keys()] == []


@pytest.mark.parametrize(
    ("name", "stream"),
    [("Article", BodyBlock), ("Event", BodyBlock), ("StandardPage", BodyBlock), ("HomePage", FrontBlock)],
)
def test_every_block_is_told_apart_by_its_type(name, stream):
    union = SCHEMAS[name]["properties"]["body"]["items"]
    assert union["discriminator"]["propertyName"] == "type"
    assert union["discriminator"]["mapping"].keys() == stream.base_blocks.keys()
    for block, reference in union["discriminator"]["mapping"].items():
        member = SCHEMAS[reference.rpartition("/")[2]]
        assert member["properties"]["type"]["const"] == block
        assert member["required"] == ["type", "value", "id"]


def test_a_block_that_does_not_say_what_it_gives_is_refused():
    class ClockBlock(blocks.FieldBlock):
        pass

    class Body(blocks.StreamBlock):
        clock = ClockBlock()

    with pytest.raises(TypeError, match="ClockBlock"):
        body_of(Body)


def test_a_block_of_parts_has_the_type_of_its_parts():
    class HourBlock(blocks.StructBlock):
        what = blocks.CharBlock()
        minutes = blocks.IntegerBlock()
        kind = blocks.ChoiceBlock(choices=[("a", "A"), ("b", "B")])
        rooms = blocks.ListBlock(blocks.CharBlock())

    hour = value_type(HourBlock())
    assert hour.__name__ == "Hour"
    assert hour.__annotations__["rooms"] == list[str]
    assert hour.__annotations__["minutes"] is int


# Real answers


def strict(schema):
    """Also refuses what the document does not name."""
    if isinstance(schema, dict):
        schema = {name: strict(part) for name, part in schema.items()}
        is_object = schema.get("type") == "object" and "properties" in schema
        return schema | {"additionalProperties": False} if is_object else schema
    return [strict(part) for part in schema] if isinstance(schema, list) else schema


STRICT = strict(SCHEMAS)


def faults(answer, schema, schemas=STRICT):
    validator = Draft202012Validator(
        schema | {"components": {"schemas": schemas}}, format_checker=FormatChecker(["date", "date-time", "uri"])
    )
    return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(answer)]


def schema_of(path, status="200"):
    [kind] = DOCUMENT["paths"][path]["get"]["responses"][status]["content"].values()
    return kind["schema"]


def path_of(address):
    """``/articles/{id}/`` of ``articles/12/?…``."""
    parts = address.partition("?")[0].removeprefix(API).split("/")
    return "/" + "/".join("{id}" if part.isdigit() else part for part in parts)


@pytest.fixture
def world(db):
    world = World()
    article = world.article
    article.corrections = [Correction(note="Two, not three.", date=date(2026, 1, 2))]
    article.disclosure = "<p>None.</p>"
    article.save_revision().publish()
    world.person.links.create(label="Elsewhere", url="https://elsewhere.example/")
    world.person.save()
    world.image.tags.add("chairs")
    return world


def conform(reader, addresses):
    wrong = {}
    for address in addresses:
        response = reader.get(address, follow=True)
        assert response.status_code == 200, address
        asked = response.redirect_chain[-1][0] if response.redirect_chain else address
        if found := faults(response.json(), schema_of(path_of(asked.replace("http://testserver", "")))):
            wrong[address] = found
    return wrong


def test_lists_and_details_are_as_the_document_says(reader, world):
    assert conform(reader, [world.address(pattern) for pattern in (*LISTS, *DETAILS)]) == {}


def test_every_type_of_page_is_as_the_document_says(reader, world, home, contact_page, article_index, event_index):
    pages = [home, contact_page, article_index, event_index, PeoplePage.objects.get(), world.page, world.event]
    assert conform(reader, [f"{API}pages/{page.pk}/?fields=*" for page in pages]) == {}
    assert conform(reader, [f"{API}pages/?type={page._meta.label}&fields=*" for page in pages]) == {}
    assert conform(reader, [f"{API}pages/?fields=_,{name}" for name in ("title", "id", "slug")]) == {}


def every_block(world):
    """A body of all blocks, each with something in all of its parts, and one of those that can lead nowhere."""
    page, image = make.StandardPageFactory(), make.ImageFactory()
    picture = {"image": image, "caption": "A chair"}
    link = {"title": "Join", "text": "Soon.", "label": "Join", "page": page, "url": ""}
    return [
        *world.blocks(),
        (
            "table",
            {
                "columns": [{"type": "text", "heading": "A"}, {"type": "rich_text", "heading": "B"}],
                "rows": [{"values": ["c", "<p>d</p>"]}],
                "caption": "Rows",
            },
        ),
        ("heading", {"text": "A heading", "level": "h3"}),
        ("quote", {"text": "So.", "attribution": "A member", "source": "A talk"}),
        ("callout", {"kind": "important", "title": "Note", "text": "<p>Come.</p>"}),
        ("image", {"image": image, "caption": ""}),
        ("gallery", {"title": "Chairs", "images": [picture, picture]}),
        ("document", {"document": world.document, "label": ""}),
        ("related_pages", {"title": "Next", "pages": [page]}),
        ("call_to_action", link),
        ("call_to_action", link | {"page": make.StandardPageFactory(draft=True)}),
        ("footnotes", {"notes": ["<p>See there.</p>"]}),
    ]


def front_blocks(world):
    page = world.article
    return [
        ("next_events", {"title": "On", "kind": world.kind, "number": 3, "layout": "cards"}),
        ("newest_articles", {"title": "New", "topic": world.topic, "number": 3}),
        ("highlight", {"page": page, "text": "Read."}),
        ("side_by_side", {"title": "", "boxes": [("callout", {"kind": "note", "title": "A", "text": "<p>B</p>"})]}),
        ("officers", {"title": "We", "text": ""}),
    ]


def in_all_places(reader, page, name):
    """What a page answers in `pages/` and, where it has one, in an endpoint of its own."""
    addresses = [f"{API}pages/{page.pk}/"] + [f"{API}{name}/{page.pk}/"] * bool(name)
    assert conform(reader, addresses) == {}
    return {block["type"] for block in reader.get(addresses[-1]).json()["body"]}


@pytest.mark.parametrize(
    ("factory", "name"),
    [(make.ArticlePageFactory, "articles"), (make.EventPageFactory, "events"), (make.StandardPageFactory, "")],
)
def test_every_block_is_as_the_document_says(reader, world, factory, name):
    page = factory(body=every_block(world))
    assert in_all_places(reader, page, name) == BodyBlock.base_blocks.keys()


def test_every_block_of_the_front_page_is_as_the_document_says(reader, world, home):
    home.body = [*front_blocks(world), *every_block(world)]
    home.save_revision().publish()
    assert in_all_places(reader, home, "") == FrontBlock.base_blocks.keys()


@pytest.mark.parametrize("source", ["source", "db_html", "html", "markdown"])
def test_every_form_of_rich_text_is_a_text(reader, world, source):
    page = make.ArticlePageFactory(body=every_block(world))
    assert (
        conform(reader, [f"{API}{name}/{page.pk}/?rich_text_format={source}" for name in ("pages", "articles")]) == {}
    )


@pytest.mark.parametrize(
    ("address", "status"),
    [("articles/?limit=x", 400), ("articles/0/", 404), ("pages/?unknown=1", 400), ("images/0/", 404)],
)
def test_a_refusal_is_as_the_document_says(reader, address, status):
    response = reader.get(API + address)
    assert response.status_code == status
    assert faults(response.json(), schema_of(path_of(address), str(status))) == []


def test_an_event_without_a_date_is_as_the_document_says(reader):
    single = make.EventPageFactory(all_day=True)
    series = make.EventPageFactory(rrule="FREQ=WEEKLY;COUNT=1", all_day=True)
    series.exceptions = [EventException(original_date=series.start_date, kind="removed")]
    series.save_revision().publish()
    addresses = [f"{API}events/{page.pk}/" for page in (single, series)]
    assert conform(reader, [*addresses, f"{API}events/", f"{API}occurrences/"]) == {}


def test_what_has_gone_is_as_the_document_says(reader):
    article = make.ArticlePageFactory()
    make.ArticlePageFactory()
    article.unpublish()
    assert conform(reader, [f"{API}changes/"]) == {}
    response = reader.get(f"{API}articles/{article.pk}/")
    assert response.status_code == 410
    assert faults(response.json(), schema_of("/articles/{id}/", "410")) == []


def test_the_check_would_see_what_is_wrong():
    right = {"total_count": 1}
    schema = {"$ref": "#/components/schemas/ListMeta"}
    assert faults(right, schema) == []
    assert faults({"total_count": "1"}, schema)
    assert faults({}, schema)
    assert faults(right | {"more": 1}, schema)


# What was recorded


def without_demands(schema):
    """What may have come since is not in what was recorded."""
    if isinstance(schema, dict):
        return {name: without_demands(part) for name, part in schema.items() if not _is_demand(name, part)}
    return [without_demands(part) for part in schema] if isinstance(schema, list) else schema


def _is_demand(name, part):
    return name == "required" and isinstance(part, list)


@pytest.mark.parametrize("name", examples.recorded())
def test_what_was_recorded_is_still_an_answer(name):
    """Nothing that programs have seen was taken away, or has become something else."""
    schema = without_demands(schema_of(name.partition(" ")[0]))
    assert faults(examples.recorded()[name], schema, without_demands(STRICT)) == []


def test_every_answer_was_recorded():
    answered = set(openapi.answered(DOCUMENT))
    assert {name.partition(" ")[0] for name in examples.recorded()} == answered - {
        examples.NOT_FOR_EVERYBODY,
        examples.NOT_IN_THE_DEMO,
    }


# What may not be taken back


def changed(change):
    new = copy.deepcopy(DOCUMENT)
    change(new)
    return list(openapi.taken_back(DOCUMENT, new))


BREAKING = {
    "an address": lambda new: new["paths"].pop("/articles/"),
    "a parameter": lambda new: new["paths"]["/articles/"]["get"]["parameters"].pop(0),
    "a value of a parameter": lambda new: parameter(new, "/events/", "mode")["schema"]["items"]["enum"].remove(
        "online"
    ),
    "a parameter that becomes necessary": lambda new: parameter(new, "/articles/", "q").update(required=True),
    "a new parameter that is necessary": lambda new: new["paths"]["/articles/"]["get"]["parameters"].append(
        {"name": "key", "in": "query", "required": True, "schema": {"type": "string"}}
    ),
    "a part of an answer": lambda new: new["components"]["schemas"]["Article"]["properties"].pop("summary"),
    "a part that is always there": lambda new: new["components"]["schemas"]["Article"]["required"].remove("summary"),
    "another type": lambda new: new["components"]["schemas"]["Article"]["properties"]["id"].update(type="string"),
    "a kind of block": lambda new: new["components"]["schemas"]["Article"]["properties"]["body"]["items"][
        "oneOf"
    ].pop(),
    "another type of the same name": lambda new: new["components"]["schemas"]["MatchList"]["properties"]["meta"].update(
        {"$ref": "#/components/schemas/ListMeta"}
    ),
    "a kind of answer": lambda new: new["paths"]["/articles/{id}/"]["get"]["responses"].pop("410"),
}


def parameter(new, path, name):
    return next(found for found in new["paths"][path]["get"]["parameters"] if found.get("name") == name)


@pytest.mark.parametrize("name", BREAKING)
def test_what_was_promised_cannot_be_taken_back(name):
    assert changed(BREAKING[name])


ADDITIVE = {
    "nothing": lambda new: None,
    "a type that has more": lambda new: new["components"]["schemas"]["ArticleRowList"]["properties"]["meta"].update(
        {"$ref": "#/components/schemas/SearchMeta"}
    ),
    "an address": lambda new: new["paths"].update({"/new/": new["paths"]["/articles/"]}),
    "a parameter": lambda new: new["paths"]["/articles/"]["get"]["parameters"].append(
        {"name": "new", "in": "query", "schema": {"type": "string"}}
    ),
    "a part of an answer": lambda new: new["components"]["schemas"]["Article"]["properties"].update(
        new={"type": "string"}
    ),
    "other words": lambda new: new["components"]["schemas"]["Article"].update(description="Other words."),
}


@pytest.mark.parametrize("name", ADDITIVE)
def test_more_can_be_promised(name):
    assert changed(ADDITIVE[name]) == []


# For people


def test_people_can_read_it(reader):
    response = reader.get(f"{API}docs/")
    html = BeautifulSoup(response.content, "html.parser")
    headings = [heading.text.strip() for heading in html.find_all("h3")]
    addresses = [path if method == "get" else f"{method.upper()} {path}" for path, method in operations()]
    assert headings == [*addresses, *SCHEMAS]
    assert not html.find_all("script")
    assert response["Cache-Control"] == "public, max-age=60"
    assert not response.cookies


def test_its_links_lead_to_the_types_that_there_are(reader):
    html = BeautifulSoup(reader.get(f"{API}docs/").content, "html.parser")
    links = {link["href"] for link in html.select("article a[href^='#']")}
    assert links
    assert links <= {f"#{name}" for name in SCHEMAS}


def test_addresses_that_need_nothing_can_be_followed(reader):
    html = BeautifulSoup(reader.get(f"{API}docs/").content, "html.parser")
    for link in html.select("article h3 a"):
        assert reader.get(link["href"].removeprefix("http://testserver"), follow=True).status_code == 200


def test_nothing_can_be_written_to_it():
    reader = Client(enforce_csrf_checks=True)
    assert reader.post(f"{API}docs/").status_code == 405
    assert reader.post(f"{API}schema/").status_code == 405
