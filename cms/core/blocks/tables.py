from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from .text import TextBlock


class TableBlock(TypedTableBlock):
    text = blocks.CharBlock(required=False, label=_("Words"))
    rich_text = TextBlock(required=False, template=None, label=_("Words with links"))

    class Meta:
        icon = "table"
        label = _("Table")
        group = _("Text")
        description = _("Rows and columns with headings. Give it a caption that says what it shows.")
        template = "blocks/table.html"
