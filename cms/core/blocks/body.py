from django import forms
from wagtail.admin.telepath import register
from wagtail.blocks import StreamBlock, StreamValue
from wagtail.blocks.stream_block import StreamBlockAdapter, StreamBlockValidationError

from ..rich_text import plain
from .links import CallToActionBlock, RelatedPagesBlock
from .media import DocumentBlock, EmbedBlock, GalleryBlock, PictureBlock
from .tables import TableBlock
from .text import CalloutBlock, FootnotesBlock, HeadingBlock, QuoteBlock, TextBlock

# What the plus sign offers: eight kinds at most, or nobody finds the one that is needed.
OF_ARTICLES = ["text", "heading", "quote", "footnotes", "image", "gallery", "table", "embed"]
OF_EVENTS = ["text", "heading", "callout", "image", "gallery", "table", "document", "embed"]
OF_PAGES = ["text", "heading", "callout", "image", "table", "document", "related_pages", "call_to_action"]


class BodyBlock(StreamBlock):
    """The body that articles, events and pages share. Each kind of page is offered some of its blocks, and keeps any
    other that it has."""

    text = TextBlock()
    heading = HeadingBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    table = TableBlock()
    image = PictureBlock()
    gallery = GalleryBlock()
    document = DocumentBlock()
    embed = EmbedBlock()
    related_pages = RelatedPagesBlock()
    call_to_action = CallToActionBlock()
    footnotes = FootnotesBlock()

    class Meta:
        block_counts = {"footnotes": {"max_num": 1}}
        offered = OF_PAGES

    def clean(self, value):
        """Text fields that stayed empty are left out: a new page has an open one."""
        places = [place for place, child in enumerate(value) if not is_empty_text(child)]
        written = [(value[place].block_type, value[place].value, value[place].id) for place in places]
        try:
            return super().clean(StreamValue(self, written))
        except StreamBlockValidationError as error:
            errors = {places[place]: problem for place, problem in error.block_errors.items()}
            raise StreamBlockValidationError(errors, error.non_block_errors) from error


def is_empty_text(child):
    return child.block_type == "text" and not plain(child.value.source)


class BodyBlockAdapter(StreamBlockAdapter):
    js_constructor = "chapterhouse.BodyBlock"

    def js_args(self, block):
        name, groups, states, meta = super().js_args(block)
        return [name, groups, states, meta | {"offered": block.meta.offered}]

    @property
    def media(self):
        return super().media + forms.Media(js=["js/desk/body.js"])


register(BodyBlockAdapter(), BodyBlock)


def open_text(page):
    """Whoever opens an empty page can begin to write at once."""
    if not page.body:
        page.body = [("text", "")]
