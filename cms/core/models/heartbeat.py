from datetime import UTC

from django.db import models
from django.utils import timezone


class HeartbeatQuerySet(models.QuerySet):
    def seen_today(self, name, now):
        """Whether it has happened since the day began, in UTC: where the society is, that may be in the evening."""
        midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        return self.filter(name=name, seen_at__gte=midnight).exists()

    def note(self, name, now=None):
        self.update_or_create(name=name, defaults={"seen_at": now or timezone.now()})


class Heartbeat(models.Model):
    """When something that has to happen regularly happened last."""

    name = models.CharField(max_length=40, primary_key=True)
    seen_at = models.DateTimeField()

    objects = HeartbeatQuerySet.as_manager()
