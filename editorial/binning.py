"""The bin: whatever is deleted at the desk can be taken out again for 30 days.

A page in the bin is unpublished, stands below a page that belongs to no site (cms/core/binned.py), and is left alone.
It comes back as a draft. Why it is moved and not marked: docs/decisions/0019-bin.md.
"""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.move_page import MovePageAction
from wagtail.log_actions import log
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.core.binned import BIN, is_binned, outside
from cms.core.chores import safely
from cms.core.models.pages import free_slug

from . import review
from .models import Bin, BinnedPage

PUT = "chapterhouse.bin.put"
TAKEN_OUT = "chapterhouse.bin.taken_out"


# Who may


def stays(page):
    """Whether the page is one that the site cannot be without."""
    return getattr(page.specific_class, "always_there", True)


def may_put_something(user):
    """Authors, Editors and Web stewards: whoever writes at all."""
    return policy_registry.get_by_type(Page).user_has_any_permission(user, {"add", "change"})


def may_put(user, page):
    return not stays(page) and page.permissions_for_user(user).can_delete()


def may_take_out(user, entry):
    """Editors, and authors what is their own: those who could put it there. Nobody, if there is no place for it."""
    return may_delete_for_good(user, entry) or _is_ones_own(user, entry)


def may_delete_for_good(user, entry):
    """Editors and Web stewards."""
    place = place_of(entry)
    return place is not None and place.permissions_for_user(user).is_editor()


def _is_ones_own(user, entry):
    if entry.page.owner_id != user.pk:
        return False
    place = place_of(entry)
    return place is not None and place.permissions_for_user(user).can_add_subpage()


# Putting


def consequences(page):
    """What putting it into the bin does besides, in sentences, for whoever is about to."""
    family = page.get_descendants(inclusive=True)
    if below := page.get_descendant_count():
        yield ngettext("The page below it goes along.", "The %(count)d pages below it go along.", below) % {
            "count": below
        }
    if family.live().exists():
        yield _("It is taken off the site at once.")
    if any(member.workflow_in_progress for member in family):
        yield _("Its review ends.")
    if any(member.scheduled_revision for member in family):
        yield _("It does not go live at the time for which it was approved.")


@transaction.atomic
def put(page, user):
    """Put a page, with what is below it, into the bin. Whoever asks has asked ``may_put``. Returns its entry."""
    page = Page.objects.select_for_update().get(pk=page.pk)
    if is_binned(page):
        return holding(page)
    parent, slug = page.get_parent(), page.slug
    was_live = page.get_descendants(inclusive=True).live().exists()
    for member in page.get_descendants(inclusive=True).specific():
        _take_out_of_work(member, user)
    log(instance=page.specific, action=PUT, user=user)
    _move(page, _bin(), str(page.pk), user)
    return BinnedPage.objects.create(page_id=page.pk, parent=parent, slug=slug, put_by=user, was_live=was_live)


def _take_out_of_work(page, user):
    """Off the site, off the readers' desks, and nobody's to publish at some later time."""
    review.withdraw_schedules(page, user)
    review.take_off_site(page, user)
    if state := page.current_workflow_state:
        state.cancel(user=user)
    Page.objects.filter(pk=page.pk).update(locked=False, locked_by=None, locked_at=None)


def _bin():
    holder = Bin.objects.order_by("pk").first()
    return holder or Page.get_first_root_node().add_child(instance=Bin(title=_("Bin"), slug=BIN, live=False))


# What is in it


def entries():
    """The newest first, with all that the list shows."""
    rows = BinnedPage.objects.select_related("page__content_type", "parent", "put_by")
    return rows.order_by("-put_at", "-pk")


def holding(page):
    """The entry of a page in the bin, or of the page that it was below when that was put there."""
    return BinnedPage.objects.filter(page__path=page.path[: Page.steplen * 3]).first()


def place_of(entry):
    """Where it comes back to: below what it stood below, or else below the list of its kind; None if there is none."""
    if entry.parent and not is_binned(entry.parent):
        return entry.parent
    kinds = entry.page.specific_class.allowed_parent_page_models()
    lists = outside(Page.objects.type(*kinds)).filter(locale=entry.page.locale_id)
    return lists.order_by("depth", "path").first()


# Taking out


@transaction.atomic
def take_out(entry, user):
    """Put the page where it was, as a draft. Whoever asks has asked ``may_take_out``. Returns the page."""
    place = place_of(entry)
    page = Page.objects.select_for_update().get(pk=entry.page_id)
    _move(page, place, free_slug(entry.slug, place), user)
    page = Page.objects.get(pk=page.pk).specific
    for member in page.get_descendants(inclusive=True).live().specific():
        review.take_off_site(member, user)  # an alias goes live with its source, wherever it stands
    _give_draft_free_address(page, place)
    log(instance=page, action=TAKEN_OUT, user=user)
    entry.delete()
    return page


def _give_draft_free_address(page, place):
    """Another page may have got the address meanwhile; the draft would bring it back."""
    draft = page.get_latest_revision_as_object()
    if (slug := free_slug(draft.slug, place, page)) != draft.slug:
        draft.slug = slug
        draft.save_revision(user=page.latest_revision.user, clean=False)


def _move(page, place, slug, user):
    """Wagtail moves nothing to where another page has its slug."""
    Page.objects.filter(pk=page.pk).update(slug=slug)
    MovePageAction(page, place, pos="last-child", user=user).execute(skip_permission_checks=True)


# The end


@transaction.atomic
def delete_for_good(entry, user=None):
    """Through Wagtail's own action: with its history, its comments and all below it."""
    DeletePageAction(entry.page.specific, user=user).execute(skip_permission_checks=True)


def empty():
    """Delete what has been in the bin for 30 days. What cannot be deleted does not keep the rest from it."""
    for entry in BinnedPage.objects.filter(put_at__lte=timezone.now() - BinnedPage.KEPT).select_related("page"):
        safely(entry.page, lambda entry=entry: delete_for_good(entry))
