from wagtail.blocks import StreamBlock

from .links import CallToActionBlock, RelatedPagesBlock
from .media import DocumentBlock, EmbedBlock, GalleryBlock, PictureBlock
from .tables import TableBlock
from .text import CalloutBlock, FootnotesBlock, HeadingBlock, QuoteBlock, TextBlock


class BodyBlock(StreamBlock):
    """The body that articles, events and pages share."""

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
