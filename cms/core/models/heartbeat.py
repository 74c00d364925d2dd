from django.db import models


class Heartbeat(models.Model):
    """When something that has to happen regularly happened last."""

    name = models.CharField(max_length=40, primary_key=True)
    seen_at = models.DateTimeField()
