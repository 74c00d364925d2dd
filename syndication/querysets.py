from django.db import models
from django.db.models import Q


class PageChangeQuerySet(models.QuerySet):
    def after(self, n, page_id):
        """Those that changed after this place in the order of the log."""
        return self.filter(Q(n__gt=n) | Q(n=n, page_id__gt=page_id)).order_by("n", "page_id")

    def expired(self, now):
        """Those whose time ran out, in the order of the clock: nothing is written when that happens."""
        return self.filter(reason="", was_public=True, expire_at__lte=now).order_by("expire_at", "page_id")

    def expired_after(self, moment, page_id, now):
        """Those of them after this place in their order."""
        return self.expired(now).filter(Q(expire_at__gt=moment) | Q(expire_at=moment, page_id__gt=page_id))

    def newest_expiry(self, now):
        """The place of the last of them; None when there is none."""
        return self.expired(now).values_list("expire_at", "page_id").last()

    def was_public(self, page_id):
        """Whether there was such a page for everybody to read, at some time."""
        return self.filter(page_id=page_id, was_public=True).exists()
