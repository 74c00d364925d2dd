from functools import partial

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from .. import visibility


class SharePictureQuerySet(models.QuerySet):
    def hidden(self):
        """Those of pages that not everybody may read, or not any more."""
        return self.exclude(page__in=visibility.visible(Page.objects.all()))


class SharePicture(models.Model):
    """The card that shared links to a page show. That of a site's first page is the society's own."""

    page = models.OneToOneField(
        "wagtailcore.Page",
        primary_key=True,
        on_delete=models.CASCADE,
        related_name="share_picture",
        editable=False,
    )
    digest = models.CharField(max_length=16, editable=False)  # of what is drawn
    file = models.FileField(upload_to="share", editable=False)

    objects = SharePictureQuerySet.as_manager()

    class Meta:
        verbose_name = _("card of a page")
        verbose_name_plural = _("cards of pages")

    @classmethod
    @transaction.atomic
    def replace(cls, page, digest, file):
        """The file before it goes when the new one is there: its address is another."""
        cls.objects.filter(page=page).delete()
        cls.objects.create(page=page, digest=digest, file=file)


def forget_file(instance, **kwargs):
    """With its row, when that is certain."""
    transaction.on_commit(partial(instance.file.storage.delete, instance.file.name))
