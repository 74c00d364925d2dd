"""What the desk has for events beside Wagtail's own views: the dates of a form, going on differently, and once more."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.panels import InlinePanel, ObjectList

from .date_preview import Preview, preview_of
from .forms import AnnounceAgainForm, GoOnDifferentlyForm
from .models import EventIndexPage, EventPage
from .next_edition import announce_again
from .splitting import can_go_on_differently, split

# All that says when an event takes place. The words of the page are not sent along.
DATES = ObjectList(
    [
        "all_day",
        "start_date",
        "start_time",
        "end_date",
        "end_time",
        "time_zone",
        "rrule",
        InlinePanel("exceptions"),
        InlinePanel("open_points"),
    ]
).bind_to_model(EventPage)


@require_POST
def dates_of_form(request, page_id):
    """The dates of an event as its form has it. Nothing is saved."""
    event = _editable(request.user, page_id)
    return _dates(request, event, event.get_parent().specific)


@require_POST
def dates_of_new_form(request, parent_id):
    parent = get_object_or_404(EventIndexPage, pk=parent_id)
    if not parent.permissions_for_user(request.user).can_add_subpage():
        raise PermissionDenied
    return _dates(request, EventPage(), parent)


def _dates(request, event, parent):
    form = DATES.get_form_class()(request.POST, instance=event, parent_page=parent, for_user=request.user)
    form.defer_required_fields()
    form.fields["rrule"].is_deferred_validation = False  # a gap in the rule is said at once
    form.is_valid()
    problem = " ".join(sentence for sentences in form.errors.values() for sentence in sentences)
    preview = Preview(problem=problem) if problem else preview_of(form.as_written())
    return render(request, "events/admin/dates.html", {"preview": preview})


def go_on_differently(request, page_id):
    """From which date on a series is another one. Answers with the form, or leads to the new event."""
    event = _editable(request.user, page_id)
    if not can_go_on_differently(event):
        raise PermissionDenied
    form = GoOnDifferentlyForm(request.POST or None, event=event)
    if not form.is_valid():
        return render(request, "events/admin/go_on_differently.html", {"form": form, "event": event})
    successor = split(event, form.cleaned_data["first_day"], request.user)
    former = reverse("wagtailadmin_pages:edit", args=[event.pk])
    messages.success(request, _WHAT_NEXT % {"title": event.title}, [messages.button(former, _("To the former one"))])
    return redirect("wagtailadmin_pages:edit", successor.pk)


def announce(request, page_id):
    """The same event on another day. Answers with the form, or leads to the draft."""
    event = get_object_or_404(EventPage, pk=page_id)
    if not may_announce_again(request.user, event):
        raise PermissionDenied
    form = AnnounceAgainForm(request.POST or None, event=event)
    if not form.is_valid():
        return render(request, "events/admin/announce_again.html", {"form": form, "event": event})
    draft = announce_again(event, form.cleaned_data["title"], form.cleaned_data["first_day"], request.user)
    messages.success(request, _("This is the draft of the next one. Look through it, then send it for review."))
    return redirect("wagtailadmin_pages:edit", draft.pk)


def may_announce_again(user, event):
    return can_be_announced_again(event) and event.get_parent().specific.permissions_for_user(user).can_add_subpage()


def can_be_announced_again(event):
    """Readers have to know it: what nobody has approved yet is its writers' business."""
    return event.live and not event.alias_of_id


_WHAT_NEXT = gettext_lazy(
    "The former “%(title)s” ends before this one begins. Change here what shall be different. Then send both for "
    "review, this one and the former one: only when both are approved is everything in its place."
)


def _editable(user, page_id):
    """The event as it was last saved."""
    event = get_object_or_404(EventPage, pk=page_id).get_latest_revision_as_object()
    lock = event.get_lock()
    if not event.permissions_for_user(user).can_edit() or (lock and lock.for_user(user)):
        raise PermissionDenied
    return event
