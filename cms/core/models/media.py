from contextlib import suppress

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition


class SiteImage(AbstractImage):
    """A picture. What it shows is said in words, unless it is there for decoration only."""

    is_decorative = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("Tick this if a reader who cannot see the picture misses nothing."),
    )
    credit = models.CharField(
        _("credit"),
        max_length=255,
        blank=True,
        help_text=_("Who made the picture, for example “Photograph: Ada Holm”. Shown below it."),
    )

    # Its colours, shown until the picture has come: see picture_files.placeholder.
    placeholder = models.CharField(max_length=255, blank=True, editable=False)

    admin_form_fields = (
        "file",
        "description",
        "is_decorative",
        "title",
        "credit",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def clean(self):
        super().clean()
        if not self.is_decorative and not self.description.strip():
            raise ValidationError(
                {
                    "description": _(
                        "Say in a few words what is in the picture, for people who cannot see it, "
                        "or tick “only decoration”."
                    )
                }
            )

    @property
    def default_alt_text(self):
        """Never the title: that is mostly a file name."""
        return "" if self.is_decorative else self.description


class SiteRendition(AbstractRendition):
    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class SiteDocument(AbstractDocument):
    """A file to download."""

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def save(self, *args, **kwargs):
        self.get_file_size()
        super().save(*args, **kwargs)

    def get_file_size(self):
        """In bytes; None of a file that is not there. Wagtail's own would be written down by the first reader."""
        if self.file_size is None:
            with suppress(OSError, ValueError):
                self.file_size = self.file.size
        return self.file_size
