"""What an editor chooses: a page, invitations, the people in office."""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from typing_extensions import TypedDict
from wagtail import blocks
from wagtail.models import Page

from cms.core import visibility
from cms.core.api import types
from cms.core.blocks.links import CallToActionBlock
from cms.core.blocks.previews import sample_text
from cms.core.blocks.text import CalloutBlock
from cms.core.models import Person
from events.models import EventOccurrence, EventPage


class Highlight(TypedDict):
    page: types.PageLink | None
    text: str


class Officers(TypedDict):
    title: str
    text: str
    people: list[types.Person]


class HighlightValue(blocks.StructValue):
    """In a template ``value.page`` is what was chosen, whoever may read it; ``value.found`` is what may be shown."""

    @cached_property
    def found(self):
        """The page as its own type, if anybody may read it."""
        chosen = self["page"]
        page = chosen and visibility.visible(Page.objects.filter(pk=chosen.pk)).first()
        return page and page.specific

    @property
    def image(self):
        return getattr(self.found, "image", None)

    @property
    def words(self):
        return self["text"] or getattr(self.found, "description", "")

    @property
    def occurrence(self):
        """Of an event, the date that is on or comes next."""
        if not isinstance(self.found, EventPage):
            return None
        return EventOccurrence.objects.filter(page=self.found).upcoming().for_listing().first()


class HighlightBlock(blocks.StructBlock):
    answer = Highlight

    page = blocks.PageChooserBlock(label=_("Page"))
    text = blocks.TextBlock(
        required=False, label=_("Words below the title"), help_text=_("Left empty, the page's own summary.")
    )

    class Meta:
        icon = "pick"
        label = _("Highlight")
        group = _("Front page")
        description = _(
            "One page, large and with its picture: this year's conference, an article everybody should read."
        )
        template = "blocks/highlight.html"
        value_class = HighlightValue
        preview_value = {"page": None, "text": "Two days on what the quiet ones in a group know."}

    def get_api_representation(self, value, context=None):
        return {"page": context["shapes"].page_link(value["page"]), "text": value["text"]}


class BoxesBlock(blocks.StreamBlock):
    """Two or three that stand side by side."""

    call_to_action = CallToActionBlock()
    callout = CalloutBlock()

    class Meta:
        min_num = 2
        max_num = 3


class SideBySideBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, label=_("Title"))
    boxes = BoxesBlock(label=_("Boxes"))

    class Meta:
        icon = "grip"
        label = _("Boxes side by side")
        group = _("Front page")
        description = _("Two or three invitations or boxes in a row: find a group, become a member, write to us.")
        template = "blocks/side_by_side.html"
        preview_value = {
            "title": "",
            "boxes": [
                {"type": "callout", "value": {"kind": "note", "title": "For new leaders", "text": sample_text}},
                {"type": "callout", "value": {"kind": "note", "title": "For old hands", "text": sample_text}},
            ],
        }


class OfficersBlock(blocks.StructBlock):
    answer = Officers

    title = blocks.CharBlock(max_length=120, default=_("Who we are"), label=_("Title"))
    text = blocks.TextBlock(required=False, label=_("Text"))

    class Meta:
        icon = "group"
        label = _("Who does what")
        group = _("Front page")
        description = _("Those who hold an office, with their portraits. Who they are is kept under People.")
        template = "blocks/officers.html"
        preview_value = {"title": "Who we are", "text": "Nobody is paid. Everybody can be written to."}

    def get_context(self, value, parent_context=None):
        officers = Person.objects.in_office().for_listing()
        return super().get_context(value, parent_context) | {"officers": officers}

    def get_api_representation(self, value, context=None):
        officers = Person.objects.in_office().for_listing()
        people = [context["shapes"].person(person) for person in officers]
        return {"title": value["title"], "text": value["text"], "people": people}
