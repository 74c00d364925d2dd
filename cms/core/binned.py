"""What is in the bin: it stands below a page of its own, outside every site. editorial/binning.py puts it there."""

from wagtail.models import Page, PagePermissionTester

BIN = "in-the-bin"  # what addresses below the bin begin with; Wagtail keeps them with the place of a page
_PREFIX = f"/{BIN}/"


def is_binned(page):
    """Whether the page is in the bin, or is the bin."""
    return page.url_path.startswith(_PREFIX)


def outside(pages):
    """Those of a queryset that are not in the bin. By their place: the search can ask for nothing else."""
    for path in Page.objects.filter(slug=BIN, depth=2).values_list("path", flat=True):
        pages = pages.exclude(path__startswith=path)
    return pages


class BinnedPermissionTester(PagePermissionTester):
    """Nobody does anything with what is in the bin, administrators included: it is taken out first."""

    def _never(self, *args, **kwargs):
        return False

    can_add_subpage = can_edit = can_delete = can_copy = can_copy_to = _never
    can_publish = can_publish_subpage = can_unpublish = can_unschedule = can_submit_for_moderation = _never
    can_move = can_move_to = can_reorder_children = can_set_view_restrictions = can_view_revisions = _never
    can_lock = can_unlock = is_editor = _never
