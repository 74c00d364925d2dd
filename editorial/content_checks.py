"""What the desk looks through while somebody writes: of what they can mend, and in their words."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem

_SAID = {
    "empty-meta-description": (
        _("Nothing says what this is about"),
        _("Write one or two sentences into the summary: lists and search engines show them."),
    ),
    "empty-heading": (_("A heading has no words"), _("Write the heading, or delete it.")),
    "heading-order": (
        _("A part stands before its section"),
        _("A heading of the rank “Part of a section” needs a heading of the rank “Section” above it."),
    ),
    "p-as-heading": (
        _("A line looks like a heading, and is none"),
        _("Take the bold off, and add a heading with the plus sign: it is read out and found as one."),
    ),
    "empty-table-header": (_("A column of a table has no name"), _("Say above the column what stands in it.")),
    "link-name": (_("A link has no words"), _("Write where it leads, for example “the programme”.")),
    "alt-text-quality": (
        _("The words for a picture look like the name of a file"),
        _("Say what is in the picture, for example “Chairs in a circle, one of them empty”."),
    ),
}


class ChecksOfWriters(ContentCheckerItem):
    """Wagtail's checks without what is the business of whoever builds the site."""

    axe_include = ["main"]
    axe_run_only = list(_SAID)
    axe_messages = {rule: {"error_name": name, "help_text": remedy} for rule, (name, remedy) in _SAID.items()}


def speak_to_writers(items):
    items[:] = [
        ChecksOfWriters(in_editor=item.in_editor) if isinstance(item, ContentCheckerItem) else item for item in items
    ]
