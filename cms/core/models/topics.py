from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from .words import WordQuerySet


class Topic(index.Indexed, models.Model):
    """What articles are about."""

    name = models.CharField(
        _("name"), max_length=80, unique=True, help_text=_("As readers see it, for example “Grief and loss”.")
    )
    slug = models.SlugField(
        _("slug"),
        max_length=80,
        unique=True,
        help_text=_("Used in addresses, for example “grief”. Better not changed later."),
    )
    description = models.CharField(
        _("description"), max_length=255, blank=True, help_text=_("One sentence about what belongs here.")
    )

    objects = WordQuerySet.as_manager()

    panels = ["name", "slug", "description"]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def __str__(self):
        return self.name
