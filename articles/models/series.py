from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from cms.core.models.words import WordQuerySet


class ArticleSeries(index.Indexed, models.Model):
    """Articles that belong together, as parts 1, 2, 3 …"""

    name = models.CharField(
        _("name"), max_length=120, unique=True, help_text=_("As readers see it, for example “A first year”.")
    )
    slug = models.SlugField(
        _("slug"),
        max_length=80,
        unique=True,
        help_text=_("Used in addresses, for example “first-year”. Better left as it is."),
    )
    description = models.CharField(
        _("description"), max_length=255, blank=True, help_text=_("One sentence about what the parts share.")
    )

    objects = WordQuerySet.as_manager()

    panels = ["name", "slug", "description"]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("series of articles")
        verbose_name_plural = _("series of articles")

    def __str__(self):
        return self.name
