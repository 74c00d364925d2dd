from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from cms.core.models.words import WordQuerySet


class EventKind(index.Indexed, models.Model):
    """What sort of event: a training, a supper, a meeting."""

    name = models.CharField(
        _("name"), max_length=80, unique=True, help_text=_("As readers see it, for example “Training”.")
    )
    slug = models.SlugField(
        _("slug"), max_length=80, unique=True, help_text=_("Used in addresses, for example “training”.")
    )
    description = models.CharField(
        _("description"), max_length=255, blank=True, help_text=_("One sentence about what belongs here.")
    )

    objects = WordQuerySet.as_manager()

    panels = ["name", "slug", "description"]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("kind of event")
        verbose_name_plural = _("kinds of events")

    def __str__(self):
        return self.name


class Venue(index.Indexed, models.Model):
    """Where events take place."""

    name = models.CharField(_("name"), max_length=120, help_text=_("For example “Library hall”."))
    slug = models.SlugField(
        _("slug"), max_length=120, unique=True, help_text=_("Used in addresses, for example “library-hall”.")
    )
    street = models.CharField(_("street"), max_length=120, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=20, blank=True)
    city = models.CharField(_("city"), max_length=80, blank=True)
    country = models.CharField(_("country"), max_length=80, blank=True)
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("For maps and calendars, for example 42.522500."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )
    access_notes = models.TextField(
        _("access notes"), blank=True, help_text=_("How to get in: steps, lift, toilets, parking, the nearest stop.")
    )

    panels = [
        "name",
        "slug",
        "street",
        "postal_code",
        "city",
        "country",
        "access_notes",
        "latitude",
        "longitude",
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.SearchField("city")]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("venue")
        verbose_name_plural = _("venues")

    def __str__(self):
        return f"{self.name}, {self.city}" if self.city else self.name

    @property
    def short_address(self):
        """Where to go: without what only letters need."""
        return ", ".join(part for part in (self.street, self.city) if part)

    @property
    def address(self):
        """The address on one line, without the name."""
        town = " ".join(part for part in (self.city, self.postal_code) if part)
        return ", ".join(part for part in (self.street, town, self.country) if part)


class Committee(index.Indexed, models.Model):
    """A part of the society that hosts events."""

    name = models.CharField(_("name"), max_length=120, unique=True, help_text=_("For example “Training committee”."))
    slug = models.SlugField(
        _("slug"), max_length=120, unique=True, help_text=_("Used in addresses, for example “training”.")
    )
    description = models.CharField(
        _("description"), max_length=255, blank=True, help_text=_("One sentence about what it does.")
    )

    objects = WordQuerySet.as_manager()

    panels = ["name", "slug", "description"]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("committee")
        verbose_name_plural = _("committees")

    def __str__(self):
        return self.name
