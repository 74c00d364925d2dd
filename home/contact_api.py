"""`/api/v2/forms/<id>/`: the contact form for other front ends: its fields as JSON Schema, and what somebody writes."""

from typing import NotRequired

from django import forms
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from rest_framework.exceptions import Throttled
from rest_framework.response import Response
from typing_extensions import TypedDict

from cms.core.api.endpoints import ListEndpoint, PageDetailEndpoint, page_meta
from cms.core.api.parsing import PARSERS
from cms.core.api.problems import Invalid
from cms.core.api.types import PageMeta, Url, listing
from cms.core.languages import in_language_of
from cms.core.models import SocietySettings
from cms.delivery.generation import atomic

from .models import ContactPage
from .throttling import ContactThrottle

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class FormField(TypedDict):
    type: str
    title: str
    format: NotRequired[str]
    enum: NotRequired[list[str]]
    minLength: NotRequired[int]
    maxLength: NotRequired[int]


FormSchema = TypedDict(
    "FormSchema",
    {
        "$schema": str,
        "type": str,
        "properties": dict[str, FormField],
        "required": list[str],
        "additionalProperties": bool,
    },
)


class FormRow(TypedDict):
    id: int
    title: str
    meta: PageMeta


class Form(FormRow):
    """``schema`` says what can be sent. Whatever has at most 0 letters is a trap for programs: hide it from people."""

    introduction: str
    thanks: str
    keep_days: int
    schema: FormSchema


class Thanks(TypedDict):
    """What to tell who has written. It may be empty."""

    thanks: str


class FormList(ListEndpoint):
    """The forms of the site."""

    answer = listing(FormRow)

    def find(self, parameters):
        return ContactPage.objects.visible_in(self.site).order_by("pk")

    def rows(self, keys):
        return {page.pk: row(page, self.request) for page in ContactPage.objects.filter(pk__in=keys)}


class FormEndpoint(PageDetailEndpoint):
    """A form of the site: what it asks, as JSON Schema."""

    answer = Form
    given = dict[str, str]
    taken = Thanks
    parser_classes = PARSERS

    def queryset(self):
        return ContactPage.objects.visible_in(self.site).prefetch_related("reasons")

    def item(self, page):
        shapes = self.shapes(rich_texts=[page.introduction, page.thanks])
        return row(page, self.request) | {
            "introduction": shapes.rich_text(page.introduction),
            "thanks": shapes.rich_text(page.thanks),
            "keep_days": page.keep_days,
            "schema": as_json_schema(page.form()),
        }

    @method_decorator(atomic)
    def post(self, request, pk):
        """Somebody has filled in the form. It is checked, kept and mailed as on the site."""
        self.parameters.read(request)
        page = self.queryset().filter(id=pk).first()
        if page is None:
            raise self.absence(pk)
        with in_language_of(page, request):
            return self._take(page, request)

    def _take(self, page, request):
        form = page.form(texts(request.data))
        thanks = Response({"thanks": self.shapes(rich_texts=[page.thanks]).rich_text(page.thanks)}, status=201)
        if form.is_from_a_program:
            return thanks
        refuse_what_it_does_not_ask(form)
        if not form.is_valid():
            raise Invalid(form.errors)
        throttle = ContactThrottle()
        if not throttle.allow_request(request, self):
            raise Throttled(throttle.wait())
        form.send(SocietySettings.for_request(request))
        return thanks


def row(page, request):
    address = reverse("api:forms:detail", args=[page.pk])
    return {"id": page.pk, "title": page.title, "meta": page_meta(page, request, address)}


def texts(data):
    """What was sent, as a form takes it: ``{name: text}``."""
    if not hasattr(data, "items"):
        raise Invalid({"": [_("Send an object with the names of the fields.")]})
    if wrong := {name: [_("This is no text.")] for name, value in data.items() if not isinstance(value, str)}:
        raise Invalid(wrong)
    return dict(data.items())


def refuse_what_it_does_not_ask(form):
    if others := [name for name in form.data if name not in form.fields]:
        raise Invalid({name[:80]: [_("The form does not ask for this.")] for name in others[:20]})


def as_json_schema(form):
    """The fields of a form in JSON Schema (2020-12)."""
    return {
        "$schema": DIALECT,
        "type": "object",
        "properties": {name: _property(field, is_trap=name == form.TRAP) for name, field in form.fields.items()},
        "required": [name for name, field in form.fields.items() if field.required],
        "additionalProperties": False,
    }


def _property(field, is_trap):
    said = {"type": "string", "title": str(field.label)}
    if is_trap:
        return said | {"maxLength": 0}
    if isinstance(field, forms.ChoiceField):
        return said | {"enum": [value for value, _label in field.choices if value]}
    if isinstance(field, forms.EmailField):
        said["format"] = "email"
    shortest = field.min_length or (1 if field.required else None)
    lengths = {"minLength": shortest, "maxLength": field.max_length}
    return said | {name: length for name, length in lengths.items() if length}


def form_url(page, shapes) -> Url:
    """Where the form of a page is asked for and sent, for `pages/`."""
    return shapes.address(reverse("api:forms:detail", args=[page.pk]))


app_name = "forms"
urlpatterns = [
    path("", FormList.as_view(), name="list"),
    path("<int:pk>/", FormEndpoint.as_view(), name="detail"),
]
