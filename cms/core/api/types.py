"""What answers are made of, said once as types: the OpenAPI document (schema.py) is derived from them, and tests hold
real answers against it. Those of one app stand beside its endpoints.

From ``typing_extensions``, because pydantic asks for its ``TypedDict`` on Python before 3.12.
"""

from typing import Annotated, NotRequired

from typing_extensions import TypedDict


class Format:
    """Says of a string which of JSON Schema's formats it has. Read by pydantic."""

    def __init__(self, name):
        self.name = name

    def __get_pydantic_json_schema__(self, core_schema, handler):
        return handler(core_schema) | {"format": self.name}


Url = Annotated[str, Format("uri")]
Moment = Annotated[str, Format("date-time")]  # with its offset
Day = Annotated[str, Format("date")]
Decimal = Annotated[str, Format("decimal")]


# Lists


class ListMeta(TypedDict):
    total_count: int


def listing(row, name=None):
    """The type of a list of such rows, in Wagtail's envelope. ``name`` is that of the row, of one without a name."""
    return TypedDict(f"{name or row.__name__}List", {"meta": ListMeta, "items": list[row]})


# Pages


class PageMeta(TypedDict):
    type: str
    detail_url: Url
    html_url: Url
    slug: str
    locale: str
    first_published_at: Moment | None
    last_published_at: Moment | None


class PageLink(TypedDict):
    title: str
    url: Url
    type: str


# Pictures and files


class Source(TypedDict):
    url: Url
    width: int
    height: int


class PictureSources(TypedDict):
    """By format, what there is of sizes."""

    avif: NotRequired[list[Source]]
    webp: NotRequired[list[Source]]
    jpeg: NotRequired[list[Source]]
    png: NotRequired[list[Source]]


class PictureSrcset(TypedDict):
    """By format, the value of the attribute ``srcset``."""

    avif: NotRequired[str]
    webp: NotRequired[str]
    jpeg: NotRequired[str]
    png: NotRequired[str]


class FocalPoint(TypedDict):
    """Where the eye should rest, from the left and from the top, as parts of the width and the height."""

    x: float
    y: float


class Picture(TypedDict):
    id: int
    alt: str
    decorative: bool
    caption: str
    credit: str
    url: Url
    width: int
    height: int
    focal_point: FocalPoint | None
    sources: PictureSources
    srcset: PictureSrcset
    placeholder: str


class Document(TypedDict):
    title: str
    url: Url
    size: int | None
    type: str


class Embed(TypedDict):
    provider: str
    url: Url
    title: str
    html: str
    thumbnail: str


# Words and people


class Word(TypedDict):
    """Of the vocabulary: what it is called, and by which slug lists are asked for it."""

    slug: str
    name: str


class Person(TypedDict):
    name: str
    slug: str
    url: Url | None
    credentials: str
    role: str
    portrait: Picture | None


class Link(TypedDict):
    label: str
    url: str


# Refusals


class Problem(TypedDict):
    """RFC 9457. ``parameter`` is the one that is wrong; ``errors`` are those of the fields of a form."""

    type: str
    title: str
    status: int
    detail: str
    parameter: NotRequired[str]
    errors: NotRequired[dict[str, list[str]]]
