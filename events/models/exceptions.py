from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from ..recurrence import DateException
from .choices import EXPLAINED, EventStatus, ExceptionKind

OTHER_STATES = [(state.value, state.label) for state in EventStatus if state != EventStatus.SCHEDULED]


class EventException(Orderable):
    """One date of a series that differs. A part of the page's revisions: cancelling a Tuesday is read and approved as
    any other change. ``original_date`` names the date and survives a change of the hour."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="exceptions")
    original_date = models.DateField(
        _("which date"), null=True, help_text=_("The day on which it would take place by the rule, or the day to add.")
    )
    kind = models.CharField(_("what about it"), max_length=10, choices=ExceptionKind, default=ExceptionKind.CHANGED)
    start_date = models.DateField(_("new first day"), null=True, blank=True)
    start_time = models.TimeField(_("begins at"), null=True, blank=True)
    end_date = models.DateField(_("new last day"), null=True, blank=True)
    end_time = models.TimeField(_("ends at"), null=True, blank=True)
    status = models.CharField(
        _("state"), max_length=20, choices=OTHER_STATES, blank=True, help_text=_("Only if it differs from the others.")
    )
    title = models.CharField(_("title"), max_length=255, blank=True, help_text=_("Only if this date has another one."))
    venue = models.ForeignKey(
        "events.Venue", null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("place")
    )
    note = models.CharField(
        _("note"), max_length=255, blank=True, help_text=_("What readers should know, for example what to do instead.")
    )
    sold_out = models.BooleanField(_("all places are taken"), default=False)

    panels = [
        FieldRowPanel(["original_date", "kind"]),
        "note",
        FieldRowPanel(
            [
                FieldPanel("start_date", help_text=_("Only if it moves to another day.")),
                FieldPanel("start_time", help_text=_("Only if it begins at another hour.")),
            ]
        ),
        FieldRowPanel(
            [
                FieldPanel("end_date", help_text=_("Only if it lasts for more or fewer days.")),
                FieldPanel("end_time", help_text=_("Only if it lasts longer or shorter.")),
            ]
        ),
        FieldRowPanel(["status", FieldPanel("sold_out", help_text=_("Of this date."))]),
        "title",
        FieldPanel("venue", help_text=_("Only if it is elsewhere.")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("single date")
        verbose_name_plural = _("single dates")

    def as_date_exception(self):
        return DateException(
            original_date=self.original_date,
            kind=self.kind,
            start_date=self.start_date,
            start_time=self.start_time,
            end_date=self.end_date,
            end_time=self.end_time,
            overrides={name: value for name, value in self._said().items() if value},
        )

    def _said(self):
        return {
            "title": self.title,
            "note": self.note,
            "status": self.status,
            "venue": self.venue_id,
            "sold_out": self.sold_out,
        }

    @property
    def is_off(self):
        return self.kind == ExceptionKind.CANCELLED or self.status in EXPLAINED
