"""The types of what StreamFields give: from the blocks themselves, so that a new one is typed or refused.

A block whose value is not that of its parts says in ``answer`` what it gives.
"""

from functools import reduce, wraps
from operator import or_
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

WORDS = (blocks.CharBlock, blocks.TextBlock, blocks.RichTextBlock, blocks.URLBlock)


def _once(make):
    """One type for all blocks of one class in places of one name: the document names it once."""
    made = {}

    @wraps(make)
    def made_once(name, block):
        key = name, type(block)
        if key not in made:
            made[key] = make(name, block)
        return made[key]

    return made_once


class TableColumn(TypedDict):
    type: str
    heading: str


def body_of(stream_class):
    """The type of what a StreamField of such blocks gives: a list of a union that ``type`` tells apart."""
    return _stream(stream_class())


def _stream(stream):
    members = [_member(name, block) for name, block in stream.child_blocks.items()]
    return list[Annotated[reduce(or_, members), Field(discriminator="type")]]


@_once
def _member(name, block):
    return TypedDict(f"{_camel(name)}Block", {"type": Literal[name], "value": value_type(block), "id": str})


def value_type(block):
    """The type of the value that a block gives; TypeError for one that does not say."""
    if hasattr(block, "answer"):
        return block.answer
    if isinstance(block, blocks.StreamBlock):
        return _stream(block)
    if isinstance(block, blocks.ListBlock):
        return list[value_type(block.child_block)]
    if isinstance(block, TypedTableBlock):
        return _table(_class_name(block), block)
    if isinstance(block, blocks.StructBlock):
        return _struct(_class_name(block), block)
    if isinstance(block, blocks.ChoiceBlock):
        return Literal[tuple(value for value, _label in block.field.choices if value)]
    if isinstance(block, WORDS):
        return str
    if isinstance(block, blocks.IntegerBlock):
        return int
    raise TypeError(f"{type(block).__name__} says nothing of its value in the API: give it an `answer`.")


@_once
def _struct(name, block):
    return TypedDict(name, {part: value_type(child) for part, child in block.child_blocks.items()})


@_once
def _table(name, block):
    cell = reduce(or_, (value_type(child) for child in block.child_blocks.values()))

    class TableRow(TypedDict):
        values: list[cell]

    return TypedDict(name, {"columns": list[TableColumn], "rows": list[TableRow], "caption": str})


def _class_name(block):
    return type(block).__name__.removesuffix("Block")


def _camel(name):
    return "".join(part.capitalize() for part in name.split("_"))
