"""What people read of a page of any kind, paragraph by paragraph, each with the field of the form that it stands in."""

import hashlib
import re
from dataclasses import dataclass

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail.blocks import CharBlock, RichTextBlock, TextBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock

from cms.core.blocks.media import EmbedBlock
from cms.core.blocks.text import FootnotesBlock
from cms.core.models import BasePage
from cms.core.references import leaves
from cms.core.rich_text import plain

OF_EVERY_PAGE = ("title", "seo_title", "search_description")
_NO_PROSE = (models.SlugField, models.URLField, models.EmailField)
_PARAGRAPH_END = re.compile(r"</(?:p|h\d|li|blockquote)>|<br[^>]*>", re.IGNORECASE)


@dataclass(frozen=True)
class Passage:
    """A paragraph. Its digest is the same wherever it stands, and another as soon as a word of it is."""

    field: str
    text: str

    @property
    def digest(self):
        return hashlib.sha256(" ".join(self.text.split()).encode()).hexdigest()


def passages_of(page):
    """Every paragraph of a page as it is in memory: of a revision, those of the revision."""
    found = [*_of_fields(page, _fields_of_page(page)), *_of_rows(page), *_of_image(page)]
    return [Passage(name, text) for name, text in found if text.strip()]


def _fields_of_page(page):
    return [*(page._meta.get_field(name) for name in OF_EVERY_PAGE), *page._meta.local_fields]


def _of_fields(instance, fields):
    for field in fields:
        value = getattr(instance, field.attname)
        if isinstance(field, StreamField):
            yield from ((field.name, text) for text in _of_body(value))
        elif isinstance(field, RichTextField):
            yield from ((field.name, text) for text in _of_rich_text(value))
        elif _is_prose(field):
            yield from ((field.name, text) for text in (value or "").splitlines())


def _is_prose(field):
    is_text = isinstance(field, models.CharField | models.TextField) and not isinstance(field, _NO_PROSE)
    return is_text and field.editable and not field.choices


def _of_rows(page):
    """Corrections, parts of a programme, prices: the rows of a form."""
    for relation in get_all_child_relations(type(page)):
        if issubclass(relation.model, BasePage):
            name = relation.get_accessor_name()
            for row in getattr(page, name).all():
                yield from ((name, text) for _field, text in _of_fields(row, row._meta.local_fields))


def _of_image(page):
    if image := getattr(page, "image", None):
        yield "image", image.description


def _of_body(body):
    for block, value in leaves(body.stream_block, body):
        if isinstance(block, RichTextBlock):
            yield from _of_rich_text(value.source)
        elif isinstance(block, FootnotesBlock):
            for note in value["notes"]:
                yield from _of_rich_text(note.source)
        elif isinstance(block, ImageBlock):
            yield getattr(value, "contextual_alt_text", None) or ""
        elif isinstance(block, EmbedBlock):
            yield value["title"] or ""
        elif isinstance(block, CharBlock | TextBlock):
            yield from str(value).splitlines()


def _of_rich_text(source):
    return [plain(piece) for piece in _PARAGRAPH_END.split(source or "")]
