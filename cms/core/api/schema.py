"""The OpenAPI 3.1 document, made of what there is: addresses, forms of parameters, types of answers.

An endpoint of ours says all in its class: ``parameters``, ``answer``, ``refusals``, and in its docstring what it gives.
What Wagtail's own endpoints take and give is said here and in stock_types.py.
"""

import inspect
import re
from dataclasses import dataclass

from django import forms
from django.db import models
from django.urls.resolvers import URLPattern
from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from . import parameters as ours
from . import stock, stock_types
from .consumers import HEADER
from .endpoints import ReadEndpoint
from .types import Problem, listing

INFO = {
    "title": "Chapterhouse",
    "version": "2.0",
    "description": "What anybody may read, for other sites and programs.",
}
SCHEMAS = "#/components/schemas/"
WORD = "^[-a-zA-Z0-9_]+$"
REFUSALS = {
    400: "A parameter is unknown or ill-formed; `parameter` names it.",
    401: "The key in `X-API-Key` is none that the society gave, or is not in use any more.",
    404: "There is nothing public of this number, or at this address.",
    415: "What was sent is neither JSON nor a form.",
    422: "What was sent cannot be taken; `errors` say why, field by field.",
    410: "What was here was public once, and is not any more.",
    429: "Too many requests from one address, or with one key; `Retry-After` says for how many seconds.",
}
ALWAYS_REFUSED = (400, 401, 429)
HEADERS = {
    "ETag": "To be asked with again, as `If-None-Match`.",
    "Last-Modified": "When anything on the site last changed. Left out for a minute after that.",
    "Cache-Control": "For how long the answer can be kept without asking.",
}


@dataclass(frozen=True)
class Operation:
    """What one address answers."""

    address: str
    summary: str
    parameters: list
    answer: type
    refusals: tuple[int, ...]
    leads_on: bool = False  # answers 302 with the address that has it
    method: str = "get"
    given: type | None = None  # what is sent

    @property
    def name(self):
        words = re.sub(r"\W+", "_", self.address.replace("<int:pk>", "detail")).strip("_") or "contents"
        return words if self.method == "get" else f"{words}_{self.method}"

    @property
    def path(self):
        return f"/{self.address.replace('<int:pk>', '{id}')}"


class Plain(GenerateJsonSchema):
    """Without a title for each property, which would only repeat its name."""

    def field_title_should_be_set(self, schema):
        return False


def document(patterns):
    """The document, without the addresses of servers, of the API at these ``patterns``."""
    found = list(operations(patterns))
    given = [(f"given {one.name}", "serialization", TypeAdapter(one.given)) for one in found if one.given]
    given.append(("problem", "serialization", TypeAdapter(Problem)))
    answers, definitions = TypeAdapter.json_schemas(
        [(one.name, "serialization", TypeAdapter(one.answer)) for one in found] + given,
        ref_template=SCHEMAS + "{model}",
        schema_generator=Plain,
    )
    paths: dict[str, dict] = {}
    for operation in found:
        sent = answers.get((f"given {operation.name}", "serialization"))
        described = _described(operation, answers[operation.name, "serialization"], sent)
        paths.setdefault(operation.path, {})[operation.method] = described
    return {
        "openapi": "3.1.0",
        "info": INFO,
        "security": [{}, {"key": []}],
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": _in_our_words(definitions["$defs"]),
            "parameters": CONDITIONS,
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": HEADER}},
            "headers": {name: _header(text) for name, text in HEADERS.items()},
        },
    }


def operations(patterns):
    """What every address of the API answers, but those that serve this document."""
    for address, view in endpoints(patterns):
        if inspect.isclass(view) and issubclass(view, ReadEndpoint):
            yield from _ours(address, view)
        elif view:
            yield _of_wagtail(address, view)


def endpoints(patterns, prefix=""):
    """``(address with <int:pk>, view class)``; of Wagtail's, ``(endpoint, action)`` in place of the class."""
    for pattern in patterns:
        address = prefix + str(pattern.pattern).removeprefix("^")
        if not isinstance(pattern, URLPattern):
            yield from endpoints(pattern.url_patterns, address)
        elif actions := getattr(pattern.callback, "actions", None):
            yield address, (pattern.callback.cls, actions["get"])
        else:
            yield address, getattr(pattern.callback, "view_class", None)


def _ours(address, view):
    if view.answer is None:
        return
    fields = view.parameters({}).fields
    parameters = [_parameter(name, _schema_of(field), field) for name, field in fields.items()]
    yield Operation(address, _text(view.__doc__), parameters, view.answer, view.refusals)
    if hasattr(view, "post"):
        refusals = (*view.refusals, 415, 422)
        summary = _text(view.post.__doc__)
        yield Operation(address, summary, parameters, view.taken, refusals, method="post", given=view.given)


# Wagtail's

STOCK = {
    stock.PagesEndpoint: ("pages", stock_types.any_page),
    stock.ImagesEndpoint: ("images", lambda: stock_types.ImageFile),
    stock.DocumentsEndpoint: ("documents", lambda: stock_types.DocumentFile),
    stock.RedirectsEndpoint: ("redirects", lambda: stock_types.MovedAddress),
}
WORDS = {
    "type": "A type of page such as `articles.ArticlePage`, or several by comma.",
    "child_of": "Pages below the one of this number, or `root`.",
    "descendant_of": "Pages anywhere below the one of this number, or `root`.",
    "ancestor_of": "Pages above the one of this number.",
    "translation_of": "The same page in other languages.",
    "order": "A field, downwards with a `-` before it, several by comma; or `random`.",
    "tags": "One tag, or several by comma: whatever has all of them.",
    "locale": "A language, such as `es`.",
}
COLUMNS = {
    models.BooleanField: {"type": "boolean"},
    models.DateTimeField: {"type": "string", "format": "date-time"},
    models.IntegerField: {"type": "integer"},
    models.AutoField: {"type": "integer"},
}


def _of_wagtail(address, view):
    endpoint, action = view
    what, row = STOCK[endpoint]
    names, answer, summary, refusals = {
        "listing_view": (
            endpoint.known_query_parameters | set(endpoint.get_available_fields(endpoint.model, db_fields_only=True)),
            listing(row(), what.capitalize()),
            f"All {what}, as in Wagtail's API v2. The fields of a type can be asked for by their values.",
            (),
        ),
        "detail_view": (endpoint.detail_query_parameters, row(), f"One of the {what}.", (404, 410)),
        "find_view": (
            endpoint.detail_query_parameters | endpoint.find_query_parameters,
            row(),
            f"Leads on to one of the {what}.",
            (404,),
        ),
    }[action]
    parameters = [_stock_parameter(endpoint.model, name) for name in sorted(names - {"_", "format"})]
    return Operation(address, summary, parameters, answer, refusals, leads_on=action == "find_view")


def _stock_parameter(model, name):
    if name in WORDS:
        return _parameter(name, TEXT) | {"description": WORDS[name]}
    if name in ours.StockParameters.base_fields:
        field = ours.StockParameters.base_fields[name]
        return _parameter(name, _schema_of(field), field)
    column = model._meta.get_field(name)
    return _parameter(name, next((schema for kind, schema in COLUMNS.items() if isinstance(column, kind)), TEXT))


# Parameters

TEXT = {"type": "string"}
INSTANT = {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]}
CONDITIONS = {
    name: {"name": header, "in": "header", "schema": TEXT, "description": text}
    for name, header, text in [
        ("tag", "If-None-Match", "The `ETag` of an earlier answer: 304 while there is no other."),
        ("since", "If-Modified-Since", "The `Last-Modified` of an earlier answer, for whoever keeps no tags."),
    ]
}


def _parameter(name, schema, field=None):
    described = {"name": name, "in": "query", "schema": schema}
    if field and field.help_text:
        described["description"] = str(field.help_text)
    if field and field.required:
        described["required"] = True
    if schema.get("type") == "array":
        described |= {"style": "form", "explode": False}
    return described


def _schema_of(field):
    """What JSON Schema says of the values that a form's field takes."""
    if isinstance(field, ours.SlugsField):
        return {"type": "array", "items": {"type": "string", "pattern": WORD}}
    if isinstance(field, ours.ChoicesField):
        return {"type": "array", "items": _choices(field)}
    if isinstance(field, ours.InstantField):
        return INSTANT
    if isinstance(field, ours.LocaleField):
        return TEXT
    if isinstance(field, forms.DateField):
        return {"type": "string", "format": "date"}
    if isinstance(field, forms.ChoiceField):
        return _choices(field)
    if isinstance(field, forms.DecimalField):
        return {"type": "number"} | _bounds(field)
    if isinstance(field, forms.IntegerField):
        return {"type": "integer"} | _bounds(field)
    lengths = {"minLength": field.required and 1, "maxLength": field.max_length}
    return TEXT | {name: length for name, length in lengths.items() if length}


def _choices(field):
    return {"type": "string", "enum": [value for value, _label in field.choices if value]}


def _bounds(field):
    bounds = {"minimum": field.min_value, "maximum": field.max_value}
    return {name: int(bound) for name, bound in bounds.items() if bound is not None}


# Answers


def _described(operation, answer, given):
    conditions = [{"$ref": f"#/components/parameters/{name}"} for name in CONDITIONS if not given]
    responses = {"200": _response("As asked.", "application/json", answer, HEADERS)}
    if given:
        responses = {"201": _response("It was taken.", "application/json", answer)}
    elif operation.leads_on:
        responses = {"302": {"description": "Where it is.", "headers": {"Location": _header("Its address.")}}}
    else:
        responses["304"] = {"description": "What you have is what there is."}
    for status in sorted({*ALWAYS_REFUSED, *operation.refusals}):
        responses[str(status)] = _response(
            REFUSALS[status], "application/problem+json", {"$ref": f"{SCHEMAS}{Problem.__name__}"}
        )
    described = {
        "operationId": operation.name,
        "summary": operation.summary,
        "tags": [operation.address.partition("/")[0] or "contents"],
        "parameters": [*_in_path(operation), *operation.parameters, *conditions],
        "responses": responses,
    }
    if given:
        kinds = ("application/json", "application/x-www-form-urlencoded")
        described["requestBody"] = {"required": True, "content": {kind: {"schema": given} for kind in kinds}}
    return described


def _in_path(operation):
    if "{id}" not in operation.path:
        return []
    return [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}}]


def _response(description, kind, schema, headers=()):
    response = {"description": description, "content": {kind: {"schema": schema}}}
    if headers:
        response["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in headers}
    return response


def _header(description):
    return {"description": description, "schema": TEXT}


# Words


def _text(docstring):
    """A docstring as CommonMark, in one paragraph."""
    return " ".join(inspect.cleandoc(docstring or "").replace("``", "`").split())


def _in_our_words(schemas):
    """In order, their descriptions as CommonMark."""
    for schema in schemas.values():
        if "description" in schema:
            schema["description"] = _text(schema["description"])
    return dict(sorted(schemas.items()))
