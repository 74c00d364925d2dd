"""`schema/`: the OpenAPI document; `docs/`: the same for people, without any script."""

from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from rest_framework.response import Response

from cms.delivery import memo

from ..addresses import absolute
from .endpoints import DetailParameters, ReadEndpoint
from .schema import SCHEMAS, document


class Schema(ReadEndpoint):
    """What this document is: OpenAPI 3.1."""

    parameters = DetailParameters
    patterns: tuple = ()

    def get(self, request):
        self.parameters.read(request)
        return Response(described(self.patterns, absolute(request, reverse("api:contents")).rstrip("/")))


@cache
def _document(patterns):
    return document(patterns)


def described(patterns, server):
    """The document of the API at an address."""
    return _document(patterns) | {"servers": [{"url": server}]}


# For people


@dataclass(frozen=True)
class Row:
    """A parameter, or a part of a type."""

    name: str
    kind: SafeString
    text: SafeString
    is_required: bool


@dataclass(frozen=True)
class Address:
    name: str
    path: str
    url: str  # "" of one that has to be told what for
    summary: SafeString
    parameters: list[Row]
    answer: SafeString


@dataclass(frozen=True)
class Type:
    name: str
    text: SafeString
    rows: list[Row]
    kind: SafeString  # of one without parts


def documentation(patterns):
    """The view of the page that tells people what ``patterns`` answer."""

    @csrf_exempt  # so that POST is told that it is not allowed, instead of being asked for a token
    @require_safe
    def view(request):
        server = absolute(request, reverse("api:contents")).rstrip("/")
        content = memo.get(("documentation", server), lambda: _page(described(patterns, server), server, request))
        return HttpResponse(content, headers={"Cache-Control": f"public, max-age={settings.API_MAX_AGE}"})

    return view


def _page(found, server, request):
    context = {"addresses": list(_addresses(found, server)), "types": list(_types(found))}
    return render_to_string("api/documentation.html", context, request)


def _addresses(found, server):
    for path, method, operation in _operations_of(found):
        given = [parameter for parameter in operation["parameters"] if parameter.get("in") == "query"]
        answer = operation["responses"].get("200") or operation["responses"].get("201")
        needs = "{" in path or any(parameter.get("required") for parameter in given)
        yield Address(
            name=operation["operationId"],
            path=path if method == "get" else f"{method.upper()} {path}",
            url=f"{server}{path}" if "200" in operation["responses"] and not needs else "",
            summary=words(operation["summary"]),
            parameters=[_parameter(parameter) for parameter in given],
            answer=kind(answer["content"]["application/json"]["schema"]) if answer else "",
        )


def _operations_of(found):
    for path, methods in found["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def _parameter(parameter):
    return _row(parameter["name"], parameter["schema"], parameter, parameter.get("required", False))


def _row(name, schema, said, is_required):
    return Row(name, kind(schema), words(said.get("description", "")), is_required)


def _types(found):
    for name, schema in found["components"]["schemas"].items():
        required = schema.get("required", [])
        rows = [_row(part, of, of, part in required) for part, of in schema.get("properties", {}).items()]
        yield Type(name, words(schema.get("description", "")), rows, kind(schema))


def words(text):
    """CommonMark as the document has it, a sentence with `code` in it, as HTML."""
    parts = text.split("`")
    return format_html_join(
        "", "{}", ((format_html("<code>{}</code>" if i % 2 else "{}", part),) for i, part in enumerate(parts))
    )


def kind(schema):
    """What JSON Schema says of a value, in words; types of the document's own are links."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(SCHEMAS)
        return format_html('<a href="#{}">{}</a>', name, name)
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return format_html_join(_(" or "), "{}", ((kind(choice),) for choice in choices))
    if "enum" in schema:
        return format_html_join(", ", "<code>{}</code>", ((value,) for value in schema["enum"]))
    if "const" in schema:
        return format_html("<code>{}</code>", schema["const"])
    if schema.get("type") == "array":
        return format_html(_("list of {}"), kind(schema["items"]))
    if "additionalProperties" in schema:
        return format_html(_("{} by name"), kind(schema["additionalProperties"]))
    if limits := _limits(schema):
        return format_html("{}, {}", schema["type"], limits)
    return format_html("{}", schema.get("format", schema["type"]))


def _limits(schema):
    said = [
        text.format(schema[name])
        for name, text in [("minimum", _("at least {}")), ("maximum", _("at most {}"))]
        if name in schema
    ]
    return ", ".join(said)
