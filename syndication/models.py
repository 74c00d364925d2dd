from django.db import models

from .consumers import Consumer
from .querysets import PageChangeQuerySet

__all__ = ["Consumer", "PageChange"]


class PageChange(models.Model):
    """When a page last changed, as the public sees it: one row for each page that ever was live.

    Written by triggers (change_log.py) in the transaction that changes the page.
    """

    class Reason(models.TextChoices):
        DELETED = "deleted"
        UNPUBLISHED = "unpublished"
        EXPIRED = "expired"
        MADE_PRIVATE = "made_private"

    page_id = models.BigIntegerField(primary_key=True)  # no relation: the row outlives the page
    n = models.BigIntegerField("content generation")
    # Why it is not live any more; empty while it is. That it is private or has expired is seen when it is read.
    reason = models.CharField(max_length=12, choices=Reason.choices, blank=True)
    expire_at = models.DateTimeField(null=True, db_index=True)
    was_public = models.BooleanField("was public at some time")

    objects = PageChangeQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["n", "page_id"], name="syndication_change_order")]

    def ended(self, now):
        """Whether the page's time has run out."""
        return self.expire_at is not None and self.expire_at <= now
