"""Words: headings, text, quotes, callouts, notes."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .previews import sample_text

FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul"]


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=160, label=_("Heading"))
    level = blocks.ChoiceBlock(
        choices=[("h2", _("Section")), ("h3", _("Part of a section"))],
        default="h2",
        label=_("Rank"),
        search_index=False,
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        group = _("Text")
        description = _("Begins a section. Readers find their way by headings.")
        template = "blocks/heading.html"
        preview_value = {"text": "What a group remembers", "level": "h2"}


class TextBlock(blocks.RichTextBlock):
    """Rich text. In the API it is finished HTML, or its source where that is asked for."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = _("Text")
        description = _("Paragraphs, lists and links. Write [1] where a note belongs.")
        template = "blocks/text.html"
        preview_value = sample_text

    def __init__(self, **kwargs):
        super().__init__(**{"features": FEATURES, **kwargs})

    def deconstruct(self):
        """In migrations a plain rich text block, so that they do not need this module."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.RichTextBlock", args, kwargs

    def get_api_representation(self, value, context=None):
        return context["shapes"].rich_text(value.source)


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quotation"), help_text=_("Without quotation marks; the page adds them."))
    attribution = blocks.CharBlock(required=False, max_length=160, label=_("Who said it"))
    source = blocks.CharBlock(required=False, max_length=160, label=_("Where"), help_text=_("A book, a talk, a year."))

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = _("Text")
        description = _("Somebody's words, set apart.")
        template = "blocks/quote.html"
        preview_value = {"text": "We came for the theory and stayed for the soup.", "attribution": "A member"}


class CalloutBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        choices=[("note", _("Note")), ("important", _("Important"))],
        default="note",
        label=_("Kind"),
        search_index=False,
    )
    title = blocks.CharBlock(max_length=120, label=_("Title"))
    text = TextBlock(template=None, label=_("Text"))

    class Meta:
        icon = "info-circle"
        label = _("Box")
        group = _("Text")
        description = _("A short text in a box: a note, or something important.")
        template = "blocks/callout.html"
        preview_value = {"kind": "note", "title": "Before you come", "text": "<p>The side door is open from 18:30.</p>"}


class FootnotesBlock(blocks.StructBlock):
    """The notes to which ``[1]``, ``[2]`` … in the text lead, in their order."""

    notes = blocks.ListBlock(
        TextBlock(features=["bold", "italic", "link"], template=None, label=_("Note")), label=_("Notes")
    )

    class Meta:
        icon = "list-ol"
        label = _("Notes")
        group = _("Text")
        description = _("Notes below the text. [1] in the text leads to the first of them, [2] to the second.")
        template = "blocks/footnotes.html"
        preview_value = {"notes": [sample_text]}
