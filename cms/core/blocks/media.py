"""Pictures, files, and what other sites show."""

from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from ..api.types import Document, Embed, Picture


class PictureBlock(blocks.StructBlock):
    answer = Picture | None

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(required=False, max_length=255, label=_("Words below it"))

    class Meta:
        icon = "image"
        label = _("Picture")
        group = _("Pictures and files")
        description = _("A picture as wide as the text.")
        template = "blocks/image.html"
        preview_value = {"image": None, "caption": "A picture with words below it"}

    def get_api_representation(self, value, context=None):
        return context["shapes"].picture(value["image"], caption=value["caption"])


class GalleryBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, label=_("Title"))
    images = blocks.ListBlock(PictureBlock(), min_num=2, max_num=24, label=_("Pictures"))

    class Meta:
        icon = "copy"
        label = _("Several pictures")
        group = _("Pictures and files")
        description = _("Pictures side by side, each with its words.")
        template = "blocks/gallery.html"
        preview_value = {"title": "From the weekend", "images": []}


class DocumentBlock(blocks.StructBlock):
    answer = Document | None

    document = DocumentChooserBlock(label=_("File"))
    label = blocks.CharBlock(
        required=False, max_length=120, label=_("Words of the link"), help_text=_("Left empty, the file's title.")
    )

    class Meta:
        icon = "doc-full-inverse"
        label = _("File to download")
        group = _("Pictures and files")
        description = _("A link to a document, with its kind and size.")
        template = "blocks/document.html"
        preview_value = {"document": None, "label": "Consent form (PDF)"}

    def get_api_representation(self, value, context=None):
        return context["shapes"].document(value["document"], value["label"])


class EmbedValue(blocks.StructValue):
    @property
    def provider(self):
        """The host, as readers know it: ``video.example``."""
        return (urlsplit(self["url"]).hostname or "").removeprefix("www.")


class EmbedBlock(blocks.StructBlock):
    """A card that leads to another site. The page itself asks nothing of that site."""

    answer = Embed

    url = blocks.URLBlock(label=_("Address"), help_text=_("Of a video, a recording or a page of another site."))
    title = blocks.CharBlock(max_length=160, label=_("What it is"), help_text=_("For example “Lecture: on endings”."))

    class Meta:
        icon = "media"
        label = _("Video or recording")
        group = _("Pictures and files")
        description = _("A card that leads to a video or a recording elsewhere. Nothing is loaded before a click.")
        template = "blocks/embed.html"
        value_class = EmbedValue
        preview_value = {"url": "https://video.example/watch", "title": "Lecture: on endings"}

    def get_api_representation(self, value, context=None):
        return context["shapes"].embed(value)
