"""What Wagtail's own endpoints answer. ``fields`` may leave anything out of it: nothing is required."""

from functools import reduce
from operator import or_
from typing import Literal, get_type_hints

from django.db import models
from django.utils.module_loading import import_string
from typing_extensions import TypedDict
from wagtail.models import get_page_models

from ..models import BasePage
from .fields import Shape
from .types import Day, Moment, Url


class Meta(TypedDict, total=False):
    type: str
    detail_url: Url


class ParentMeta(Meta, total=False):
    html_url: Url


class Parent(TypedDict, total=False):
    id: int
    meta: ParentMeta
    title: str


class StockPageMeta(ParentMeta, total=False):
    """Of a detail, ``parent`` too; ``alias_of`` is always null, for no alias is in any answer."""

    slug: str
    show_in_menus: bool
    seo_title: str
    search_description: str
    first_published_at: Moment | None
    last_published_at: Moment | None
    alias_of: None
    parent: Parent | None
    locale: str


class FileMeta(Meta, total=False):
    tags: list[str]
    download_url: Url


class ImageFile(TypedDict, total=False):
    id: int
    meta: FileMeta
    title: str
    width: int
    height: int
    description: str
    is_decorative: bool
    credit: str
    placeholder: str


class DocumentFile(TypedDict, total=False):
    id: int
    meta: FileMeta
    title: str


class MovedAddress(TypedDict, total=False):
    id: int
    meta: Meta
    old_path: str
    location: str | None


FIELDS = {
    models.BooleanField: bool,
    models.IntegerField: int,
    models.DateTimeField: Moment,
    models.DateField: Day,
    models.CharField: str,
    models.TextField: str,
}


def page_type(model):
    """The type of a page of the model in `pages/`: what every page has, and its ``api_fields``."""
    own = get_type_hints(StockPageMeta, include_extras=True) | {"type": Literal[model._meta.label]}
    meta = TypedDict(f"{model.__name__}Meta", own, total=False)
    fields = {field.name: _type_of(model, field) for field in getattr(model, "api_fields", [])}
    return TypedDict(model.__name__, {"id": int, "meta": meta, "title": str} | fields, total=False)


def any_page():
    """A page of any type; ``meta.type`` says which."""
    types = (model for model in get_page_models() if issubclass(model, BasePage))
    found = sorted(types, key=lambda model: model._meta.label)
    return reduce(or_, map(page_type, found))


def _type_of(model, field):
    if isinstance(field.serializer, Shape):
        return get_type_hints(import_string(field.serializer.path), include_extras=True)["return"]
    attribute = getattr(model, field.name)
    if isinstance(attribute, property):
        return get_type_hints(attribute.fget)["return"]
    column = model._meta.get_field(field.name)
    return next(kind for base, kind in FIELDS.items() if isinstance(column, base))
