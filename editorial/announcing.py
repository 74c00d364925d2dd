"""The page of the desk on which somebody says, often by phone, that tonight is off."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import TextChoices
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from events.models import EventPage, EventStatus
from events.models.choices import EXPLAINED

from .urgent import AnnouncementRefused, announce_status, hindrance, may_announce

MOST_DATES = 12
ALL = "all"


class What(TextChoices):
    CANCELLED = EventStatus.CANCELLED, gettext_lazy("Cancelled: it does not take place")
    POSTPONED = EventStatus.POSTPONED, gettext_lazy("Postponed: it takes place on another day")
    MOVED_ONLINE = EventStatus.MOVED_ONLINE, gettext_lazy("Moved online: it takes place by video")


class AnnouncementForm(forms.Form):
    status = forms.ChoiceField(
        label=gettext_lazy("What happens?"),
        choices=What,
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Say what happens.")},
    )
    date = forms.ChoiceField(
        label=gettext_lazy("Which date?"), error_messages={"required": gettext_lazy("Say which date this is about.")}
    )
    note = forms.CharField(
        label=gettext_lazy("What should people do now?"),
        help_text=gettext_lazy(
            "Everybody reads this. For example “The speaker is ill. Your fee will be refunded.” or “The link has been "
            "sent to all who registered.” Only of what is moved online it can be left out."
        ),
        max_length=EventPage._meta.get_field("status_note").max_length,
        widget=forms.Textarea({"rows": 3}),
        required=False,
    )

    def __init__(self, *args, event, **kwargs):
        super().__init__(*args, **kwargs)
        if event.is_series:
            self.fields["date"].choices = [
                ("", _("Please choose")),
                (ALL, _("All dates from now on")),
                *_next_dates(event),
            ]
        else:
            del self.fields["date"]

    def clean(self):
        if self.cleaned_data.get("status") in EXPLAINED and not self.cleaned_data.get("note"):
            self.add_error("note", _("Say in a sentence what people should do now."))

    @property
    def day(self):
        """The chosen date of a series; None means the whole event."""
        chosen = self.cleaned_data.get("date", ALL)
        return None if chosen == ALL else forms.DateField().to_python(chosen)


def _next_dates(event):
    for date in event.upcoming_dates(MOST_DATES):
        words = date_format(date.local_start_date, "WEEKDAY_DATE_FORMAT")
        if date.status != EventStatus.SCHEDULED:
            words = f"{words} ({date.status_words})"
        yield date.original_date.isoformat(), words


class AnnounceView(WagtailAdminTemplateMixin, FormView):
    page_title = gettext_lazy("Cancel, postpone, move online")
    header_icon = "warning"
    template_name = "editorial/announce.html"
    form_class = AnnouncementForm

    @cached_property
    def event(self):
        return get_object_or_404(EventPage, pk=self.kwargs["pk"])

    def dispatch(self, request, *args, **kwargs):
        if not may_announce(request.user, self.event):
            raise PermissionDenied
        if reason := hindrance(self.event, request.user):
            messages.error(request, reason)
            return redirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return []

    def get_context_data(self, **kwargs):
        return super().get_context_data(event=self.event, back=self.get_success_url(), **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"event": self.event}

    def form_valid(self, form):
        chosen = form.cleaned_data
        try:
            announcement = announce_status(
                self.event, status=chosen["status"], note=chosen["note"], date=form.day, user=self.request.user
            )
        except AnnouncementRefused as refusal:
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        self._say(announcement)
        return super().form_valid(form)

    def _say(self, announcement):
        words = {"title": announcement.event.title, "what": announcement.news.words}
        said = _("“%(title)s” is on the site as: %(what)s. The reviewers have been written to.") % words
        buttons = [messages.button(announcement.public_address, _("See it on the site"))]
        messages.success(self.request, " ".join([said, *announcement.consequences]), buttons=buttons)

    def get_success_url(self):
        if self.event.permissions_for_user(self.request.user).can_edit():
            return reverse("wagtailadmin_pages:edit", args=[self.event.pk])
        return reverse("wagtailadmin_home")
