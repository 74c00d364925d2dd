from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import HelpPanel, InlinePanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Orderable


@register_setting(icon="list-ul")
class Navigation(BaseSiteSetting, ClusterableModel):
    """The links at the top and at the foot of every page."""

    panels = [
        HelpPanel(_("A link to a page that is not public is left out until the page is.")),
        InlinePanel("main_items", heading=_("At the top"), label=_("Link"), max_num=8),
        InlinePanel("footer_items", heading=_("At the foot"), label=_("Link"), max_num=16),
    ]

    class Meta:
        verbose_name = _("menus")


class MenuItem(Orderable):
    label = models.CharField(
        _("label"), max_length=60, blank=True, help_text=_("Left empty, the page's title is used.")
    )
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.CASCADE, related_name="+", verbose_name=_("page")
    )
    url = models.CharField(
        _("or an address"),
        max_length=255,
        blank=True,
        help_text=_("Of another site, beginning with https://, or of this one, beginning with /."),
    )

    panels = ["page", "url", "label"]

    class Meta(Orderable.Meta):
        abstract = True

    def clean(self):
        super().clean()
        if bool(self.page_id) == bool(self.url):
            raise ValidationError({"page": _("Choose a page or write an address, one of the two.")})
        if self.url and not self.url.startswith(("https://", "http://", "/", "mailto:")):
            raise ValidationError({"url": _("Begin the address with https:// or with /.")})
        if self.url and not self.label:
            raise ValidationError({"label": _("A link to an address needs words.")})


class MainMenuItem(MenuItem):
    navigation = ParentalKey(Navigation, on_delete=models.CASCADE, related_name="main_items")


class FooterMenuItem(MenuItem):
    navigation = ParentalKey(Navigation, on_delete=models.CASCADE, related_name="footer_items")
