from django.db import models

from .. import visibility


class WordQuerySet(models.QuerySet):
    """Words under which pages are filed."""

    def used_by(self, pages, through="articles"):
        """Those that the pages have, each with their number as ``uses``. ``through`` leads from a word to its pages."""
        return (
            self.filter(**{f"{through}__in": pages})
            .annotate(uses=models.Count(through, distinct=True))
            .order_by("name", "pk")
        )

    def named_on(self, site, through="articles"):
        """Those that pages have which anybody may read on the site. That there are others is no reader's business."""
        pages = self.model._meta.get_field(through).related_model
        return self.used_by(visibility.visible_in(pages.objects.all(), site), through)
