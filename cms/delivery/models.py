from django.db import models


class ContentGeneration(models.Model):
    """One row whose number rises with every transaction that changes what the public can see.

    It is raised by triggers (triggers.py), so that nothing is missed: not bulk writes, not ``.update()``, not SQL.
    A rollback takes the rise back.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    n = models.BigIntegerField(default=0)
    # PostgreSQL: the transaction that raised it last, so that a bulk write raises it once.
    raised_by = models.BigIntegerField(null=True)
    raised_at = models.DateTimeField(null=True)  # by the clock of the database
