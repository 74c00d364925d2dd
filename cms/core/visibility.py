"""The one meaning of "public". Every surface that lists, finds, links or gives pages starts here.

A page is public while it is live, has not expired by the clock, is no alias, and neither it nor a page above it asks
for a log-in or a password. ``live`` alone is not enough: it stays true after ``expire_at`` until a command has run.
"""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Collection, Page

from cms.delivery import memo


def visible(queryset, now=None, through=""):
    """Those of a queryset of pages (of any type) that anybody may read at ``now``.

    For rows that belong to a page, ``through`` names the field that leads there.
    """
    prefix = f"{through}__" if through else ""
    return queryset.filter(
        unexpired(now or timezone.now(), prefix),
        ~below(_restricted_paths(), prefix),
        # Not "is null": SQLite would begin with the index of aliases, in which nearly every page stands under null.
        ~Q(**{f"{prefix}alias_of__isnull": False}),
        **{f"{prefix}live": True},
    )


def visible_in(queryset, site, now=None, through=""):
    """Those of the visible rows whose page has an address on the site; none without a site."""
    if site is None:
        return queryset.none()
    prefix = f"{through}__" if through else ""
    return visible(queryset, now, through).filter(**{f"{prefix}path__startswith": site.root_page.path})


def is_visible(page, now=None):
    return visible(Page.objects.filter(pk=page.pk), now).exists()


def is_below_private(path):
    """Whether a page with this path may be one that asks for a log-in or a password, or stand below one."""
    return path.startswith(_restricted_paths())


def unexpired(now, prefix=""):
    """The condition that a page's expiry is not past; ``prefix`` leads to the page, such as ``page__``."""
    return Q(**{f"{prefix}expire_at__isnull": True}) | Q(**{f"{prefix}expire_at__gt": now})


def below(paths, prefix=""):
    """The condition that a page or a collection is one of these or stands below one. No paths match none."""
    condition = Q(**{f"{prefix}pk__in": []})
    for path in paths:
        condition |= Q(**{f"{prefix}path__startswith": path})
    return condition


def public_files(queryset):
    """Images or documents whose collection, and every collection above it, is open to all."""
    # By the collection's number: Wagtail's index can filter by nothing else of it.
    return queryset.exclude(collection__in=Collection.objects.filter(below(_restricted_collections())))


def _restricted_collections():
    restricted = Collection.objects.filter(view_restrictions__isnull=False)
    return memo.get("restricted collections", lambda: tuple(restricted.values_list("path", flat=True)))


def _restricted_paths():
    """Where private sections begin. An alias of a private page is as private as its source."""
    return memo.get("restricted paths", _find_restricted_paths)


def _find_restricted_paths():
    return tuple(
        Page.objects.filter(
            Q(view_restrictions__isnull=False)
            | Q(alias_of__view_restrictions__isnull=False)
            | Q(alias_of__alias_of__view_restrictions__isnull=False)
        )
        .order_by("path")
        .values_list("path", flat=True)
        .distinct()
    )
