"""Ways to go on from a page."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from typing_extensions import TypedDict
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from ..api.types import PageLink


class RelatedPages(TypedDict):
    title: str
    pages: list[PageLink]


class CallToAction(TypedDict):
    """``url`` is that of the page, or an address elsewhere; "" when it led to a page that is not public."""

    title: str
    text: str
    label: str
    page: PageLink | None
    url: str


class RelatedPagesBlock(blocks.StructBlock):
    answer = RelatedPages

    title = blocks.CharBlock(max_length=120, default=_("Read next"), label=_("Title"))
    pages = blocks.ListBlock(blocks.PageChooserBlock(label=_("Page")), min_num=1, max_num=6, label=_("Pages"))

    class Meta:
        icon = "link"
        label = _("Related pages")
        group = _("Links")
        description = _("Links to other pages of this site. Pages that are not public are left out.")
        template = "blocks/related_pages.html"
        preview_value = {"title": "Read next", "pages": []}

    def get_api_representation(self, value, context=None):
        links = [context["shapes"].page_link(page) for page in value["pages"]]
        return {"title": value["title"], "pages": [link for link in links if link]}


class CallToActionBlock(blocks.StructBlock):
    answer = CallToAction

    title = blocks.CharBlock(max_length=120, label=_("Title"))
    text = blocks.TextBlock(required=False, label=_("Text"))
    label = blocks.CharBlock(max_length=60, label=_("Words on the button"))
    page = blocks.PageChooserBlock(required=False, label=_("Leads to this page"))
    url = blocks.URLBlock(required=False, label=_("or to this address"))

    class Meta:
        icon = "arrow-right"
        label = _("Invitation")
        group = _("Links")
        description = _("A short text with a button: register, join, write to us.")
        template = "blocks/call_to_action.html"
        preview_value = {"title": "Become a member", "text": "It takes ten minutes.", "label": "Join", "page": None}

    def get_api_representation(self, value, context=None):
        link = context["shapes"].page_link(value["page"])
        return {
            "title": value["title"],
            "text": value["text"],
            "label": value["label"],
            "page": link,
            "url": link["url"] if link else value["url"],
        }

    def clean(self, value):
        cleaned = super().clean(value)
        if not self.is_deferred_validation and bool(cleaned["page"]) == bool(cleaned["url"]):
            raise StructBlockValidationError(
                block_errors={"page": ValidationError(_("Choose a page or write an address, one of the two."))}
            )
        return cleaned
