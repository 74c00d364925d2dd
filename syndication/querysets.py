from django.db import models
from django.db.models import Q


class PageChangeQuerySet(models.QuerySet):
    def after(self, n, page_id):
        """Those that changed after this place in the order of the log."""
        return self.filter(Q(n__gt=n) | Q(n=n, page_id__gt=page_id)).order_by("n", "page_id")

    def expired_after(self, moment, page_id, now):
        """Those whose time ran out after this place in the order of the clock: nothing is written when that happens."""
        later = Q(expire_at__gt=moment) | Q(expire_at=moment, page_id__gt=page_id)
        return self.filter(later, reason="", was_public=True, expire_at__lte=now).order_by("expire_at", "page_id")

    def was_public(self, page_id):
        """Whether there was such a page for everybody to read, at some time."""
        return self.filter(page_id=page_id, was_public=True).exists()
