"""Continuing education (CE): what therapists come for, and what approving bodies ask to be said."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Orderable

from .choices import OFFERED, CELevel, CEStatus, DeliveryFormat

QUARTER = Decimal("0.25")

# What an event takes from the settings unless it says something else.
POLICIES = [
    "disclosure",
    "refund_policy",
    "accommodations",
    "completion_requirements",
    "grievances",
    "commercial_support",
]


def validate_quarters(hours):
    if hours % QUARTER:
        raise ValidationError(_("Credits are counted in quarters of an hour: 1.25, 1.5, 1.75."))


class Policies(models.Model):
    """Texts that are the same for most events."""

    disclosure = models.TextField(
        _("presenters' disclosure"), blank=True, help_text=_("Interests that those who teach have, or that none has.")
    )
    refund_policy = models.TextField(_("refunds and cancellation"), blank=True)
    accommodations = models.TextField(
        _("accommodations"), blank=True, help_text=_("How somebody asks for what they need to take part, and whom.")
    )
    completion_requirements = models.TextField(
        _("completion requirements"), blank=True, help_text=_("What somebody has to do to receive the certificate.")
    )
    grievances = models.TextField(_("grievances"), blank=True, help_text=_("To whom somebody complains."))
    commercial_support = models.TextField(
        _("commercial support"), blank=True, help_text=_("Who pays for it, or that nobody does.")
    )

    class Meta:
        abstract = True


class Accredited(Policies):
    """What an event says of its credits. A policy left empty is the one in the settings."""

    ce_status = models.CharField(_("credits"), max_length=10, choices=CEStatus, default=CEStatus.NONE)
    ce_level = models.CharField(_("level"), max_length=12, choices=CELevel, blank=True)
    ce_delivery = models.CharField(_("how it is taught"), max_length=24, choices=DeliveryFormat, blank=True)
    learning_objectives = models.TextField(
        _("learning objectives"),
        blank=True,
        help_text=_("One in each line, beginning with a verb: “Name three signs of …”."),
    )
    target_audience = models.TextField(
        _("target audience"), blank=True, help_text=_("One in each line, for example “Psychologists”.")
    )

    class Meta:
        abstract = True

    @property
    def objectives(self):
        return _lines(self.learning_objectives)

    @property
    def audiences(self):
        return _lines(self.target_audience)

    @property
    def offers_credits(self):
        return self.ce_status in OFFERED

    def policies(self, defaults):
        """``[(heading, text)]`` of what there is to say, the event's own words before those of the settings."""
        fields = [self._meta.get_field(name) for name in POLICIES]
        found = [(field.verbose_name, getattr(self, field.name) or getattr(defaults, field.name)) for field in fields]
        return [(heading, text) for heading, text in found if text]


def _lines(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


class CreditOffer(Orderable):
    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="credits")
    profession = models.CharField(_("profession"), max_length=80, help_text=_("For example “Psychologists”."))
    hours = models.DecimalField(
        _("hours"),
        max_digits=5,
        decimal_places=2,
        validators=[MinValueValidator(QUARTER), MaxValueValidator(Decimal(100)), validate_quarters],
        help_text=_("In quarters of an hour, for example 1.75."),
    )
    approving_body = models.CharField(
        _("approving body"), max_length=160, blank=True, help_text=_("Who approves the credits.")
    )
    provider_number = models.CharField(_("provider number"), max_length=60, blank=True)
    activity_number = models.CharField(_("activity number"), max_length=60, blank=True)

    panels = [
        FieldRowPanel(["profession", "hours"]),
        "approving_body",
        FieldRowPanel(["provider_number", "activity_number"]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("credit")


class AgendaItem(Orderable):
    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="agenda")
    starts = models.TimeField(_("from"), null=True, help_text=_("For example 19:00."))
    ends = models.TimeField(_("to"), null=True, blank=True)
    what = models.CharField(_("what"), max_length=160)
    offers_ce = models.BooleanField(_("counts towards credits"), default=False)

    panels = [FieldRowPanel(["starts", "ends"]), FieldRowPanel(["what", "offers_ce"])]

    class Meta(Orderable.Meta):
        verbose_name = _("part of the programme")


@register_setting(icon="tasks")
class ContinuingEducationSettings(BaseSiteSetting, Policies, ClusterableModel):
    """What holds for every event with credits, and what the board wants to see before it announces one."""

    panels = [
        MultiFieldPanel(POLICIES, heading=_("Said of every event with credits, unless it says something else")),
        InlinePanel(
            "readiness_items",
            heading=_("Before an event with credits is announced"),
            label=_("Point"),
            help_text=_("The form of an event names what is missing of these. Left empty, it names all there are."),
        ),
    ]

    class Meta:
        verbose_name = _("continuing education")


class ReadinessCheck(models.TextChoices):
    CREDITS = "credits", _("Credits with profession and hours")
    APPROVING_BODY = "approving_body", _("Approving body of every credit")
    NUMBERS = "numbers", _("Provider number of every credit")
    OBJECTIVES = "objectives", _("At least three learning objectives")
    AUDIENCE = "audience", _("For whom it is")
    LEVEL = "level", _("Level")
    DELIVERY = "delivery", _("How it is taught")
    AGENDA = "agenda", _("Programme with times")
    AGENDA_HOURS = "agenda_hours", _("Hours of the programme that cover the credits")
    PRESENTERS = "presenters", _("Who teaches, with credentials and biography")
    DISCLOSURE = "disclosure", _("Presenters' disclosure")
    REFUNDS = "refund_policy", _("Refunds and cancellation")
    ACCOMMODATIONS = "accommodations", _("Accommodations, and whom to ask")
    COMPLETION = "completion_requirements", _("What it takes to receive the certificate")
    GRIEVANCES = "grievances", _("To whom somebody complains")
    SUPPORT = "commercial_support", _("Who pays for it")


class ReadinessItem(Orderable):
    settings = ParentalKey(ContinuingEducationSettings, on_delete=models.CASCADE, related_name="readiness_items")
    check_name = models.CharField(_("point"), max_length=30, choices=ReadinessCheck)
    words = models.CharField(
        _("words"), max_length=160, blank=True, help_text=_("In the board's words; left empty, those of the list.")
    )

    panels = ["check_name", "words"]

    class Meta(Orderable.Meta):
        verbose_name = _("point")
