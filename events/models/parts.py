"""What an event has several of."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldRowPanel
from wagtail.models import Orderable

from .choices import OpenPointSubject


class EventSpeaker(Orderable):
    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="speakers")
    person = models.ForeignKey(
        "core.Person", on_delete=models.PROTECT, related_name="events_spoken_at", verbose_name=_("person")
    )
    role = models.CharField(_("role"), max_length=80, blank=True, help_text=_("For example “Teacher” or “Host”."))

    panels = ["person", "role"]

    class Meta(Orderable.Meta):
        verbose_name = _("speaker")


class PriceTier(Orderable):
    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="prices")
    label = models.CharField(_("label"), max_length=80, help_text=_("For whom, for example “Members”."))
    amount = models.DecimalField(
        _("amount"),
        max_digits=8,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("0 means free; empty means “on request”."),
    )
    text = models.CharField(_("text"), max_length=120, blank=True, help_text=_("For example “with lunch”."))
    until = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day on which somebody gets this price.")
    )

    panels = [FieldRowPanel(["label", "amount"]), FieldRowPanel(["text", "until"])]

    class Meta(Orderable.Meta):
        verbose_name = _("price")


class OpenPoint(Orderable):
    """Something that is to be announced: readers see that it is, and by when."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="open_points")
    subject = models.CharField(_("what"), max_length=10, choices=OpenPointSubject)
    decide_by = models.DateField(_("announced by"), null=True, help_text=_("Readers see this day."))

    panels = [FieldRowPanel(["subject", "decide_by"])]

    class Meta(Orderable.Meta):
        verbose_name = _("to be announced")
