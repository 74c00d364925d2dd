from django.db import models


class WordQuerySet(models.QuerySet):
    """Words under which pages are filed."""

    def used_by(self, pages, through="articles"):
        """Those that the pages have, each with their number as ``uses``. ``through`` leads from a word to its pages."""
        return (
            self.filter(**{f"{through}__in": pages})
            .annotate(uses=models.Count(through, distinct=True))
            .order_by("name", "pk")
        )
