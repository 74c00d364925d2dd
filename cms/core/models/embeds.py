from django.db import models
from django.utils.translation import gettext_lazy as _


class EmbedStill(models.Model):
    """One size of the picture that another site shows for its video, kept here: readers' browsers ask us for it."""

    hash = models.CharField(max_length=32, editable=False)  # of the video's address, as wagtail.embeds has it
    file = models.FileField(upload_to="embeds", editable=False)
    format = models.CharField(max_length=8, editable=False)
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)

    class Meta:
        verbose_name = _("still of a video")
        verbose_name_plural = _("stills of videos")
        constraints = [
            models.UniqueConstraint(fields=["hash", "format", "width"], name="core_one_still_of_each_size"),
        ]
        ordering = ["hash", "format", "width"]

    @property
    def url(self):
        return self.file.url
