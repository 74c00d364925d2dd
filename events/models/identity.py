import uuid

from django.db import models
from django.db.models import OuterRef, Subquery


class EventIdentity(models.Model):
    """Who an event is to other people's calendars (RFC 5545: UID and SEQUENCE).

    It stands in no revision: a revert or an older scheduled revision must not turn the sequence back. It belongs to
    the page's translation key, which stays through renames and moves, is shared by translations and new in a copy.
    """

    translation_key = models.UUIDField(primary_key=True)
    uid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    sequence = models.PositiveIntegerField(default=0)
    fingerprint = models.CharField(max_length=64)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return str(self.uid)

    @classmethod
    def uid_by(cls, field):
        """The expression for the uid, in a query whose ``field`` holds the translation key."""
        return Subquery(cls.objects.filter(translation_key=OuterRef(field)).values("uid"))
