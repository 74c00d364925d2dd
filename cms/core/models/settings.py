import zoneinfo
from copy import copy

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import InlinePanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Orderable

from cms.delivery import memo

from .. import colour

# The paper of boxes in the two themes, as static/css/tokens.css has it: what can be read there can be read on the page.
LIGHT_PAPER = "#f5f2eb"
DARK_PAPER = "#212427"
READABLE = 4.5


def time_zone_choices():
    return [(name, name) for name in sorted(zoneinfo.available_timezones()) if "/" in name or name == "UTC"]


def validate_time_zone(name):
    if name not in zoneinfo.available_timezones():
        raise ValidationError(_("“%(name)s” is not a time zone."), params={"name": name})


def validate_accent(value):
    try:
        ratio = colour.contrast(value, LIGHT_PAPER)
    except ValueError:
        raise ValidationError(_("Write the colour as # and six digits, for example #1a5d57.")) from None
    if ratio < READABLE:
        raise ValidationError(
            _("This colour is too light to be read on paper: its contrast is %(ratio).1f, it has to be at least 4.5."),
            params={"ratio": ratio},
        )


@register_setting(icon="home")
class SocietySettings(BaseSiteSetting, ClusterableModel):
    """Who the society is: name, looks, address, time."""

    name = models.CharField(_("name"), max_length=120, default="Our society")
    tagline = models.CharField(_("tagline"), max_length=160, blank=True, help_text=_("One line below the name."))
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("logo"),
    )
    accent_colour = models.CharField(
        _("accent colour"),
        max_length=7,
        default="#1a5d57",
        validators=[validate_accent],
        help_text=_("The one colour of links and buttons, for example #1a5d57. It has to be readable on paper."),
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        default="America/New_York",
        validators=[validate_time_zone],
        help_text=_("Where the society's clocks are, for example America/New_York."),
    )
    email = models.EmailField(
        _("e-mail address"),
        blank=True,
        help_text=_("Messages of the contact form go here unless a reason has its own."),
    )
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    street = models.CharField(_("street"), max_length=120, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=20, blank=True)
    city = models.CharField(_("city"), max_length=80, blank=True)
    country = models.CharField(_("country"), max_length=80, blank=True)
    currency = models.CharField(
        _("currency"), max_length=3, default="USD", help_text=_("Of prices, as three letters, for example USD or EUR.")
    )
    parent_name = models.CharField(
        _("parent association"), max_length=160, blank=True, help_text=_("The association you are a part of, if any.")
    )
    parent_url = models.URLField(_("its address"), blank=True)
    alert_text = models.CharField(
        _("notice"),
        max_length=200,
        blank=True,
        help_text=_("What everybody has to know now, for example that the office is closed. It stands on every page."),
    )
    alert_url = models.URLField(_("where to read more"), blank=True)
    alert_until = models.DateField(
        _("until"),
        null=True,
        blank=True,
        help_text=_("The last day on which it is shown. Left empty, until you remove it."),
    )
    front_end_url = models.URLField(
        _("address of a front end"),
        blank=True,
        help_text=_(
            "Only if another program shows your pages to readers: where it does. The API gives its addresses then, and "
            "drafts can be looked at there."
        ),
    )

    panels = [
        MultiFieldPanel(["name", "tagline", "logo", "accent_colour"], heading=_("Name and looks")),
        MultiFieldPanel(["email", "phone", "street", "postal_code", "city", "country"], heading=_("Address")),
        MultiFieldPanel(["alert_text", "alert_url", "alert_until"], heading=_("Notice on every page")),
        MultiFieldPanel(["time_zone", "currency"], heading=_("Time and money")),
        MultiFieldPanel(["parent_name", "parent_url"], heading=_("Parent association")),
        InlinePanel("social_links", heading=_("Elsewhere on the web"), label=_("Link")),
        MultiFieldPanel(["front_end_url"], heading=_("Another program in front"), classname="collapsed"),
    ]

    select_related = ["logo"]  # Wagtail's: it is on every page

    class Meta:
        verbose_name = _("society")

    def __str__(self):
        return self.name

    @classmethod
    def for_site(cls, site):
        if site is None:
            return super().for_site(site)
        society = memo.get(("society", site.pk), lambda: super(SocietySettings, cls).for_site(site))
        return copy(society)  # a request puts itself onto it

    @property
    def accent_colour_in_the_dark(self):
        return colour.lightened_until(self.accent_colour, DARK_PAPER, READABLE)

    @property
    def zone(self):
        return zoneinfo.ZoneInfo(self.time_zone)

    @property
    def front_end(self):
        """What stands before the path of a page at the front end; "" without one."""
        return self.front_end_url.rstrip("/")

    @property
    def has_alert(self):
        """Whether there is something that everybody has to know today, by the society's calendar."""
        return bool(self.alert_text) and (self.alert_until is None or self.today() <= self.alert_until)

    def today(self):
        return timezone.localdate(timezone=self.zone)


class SocialLink(Orderable):
    society = ParentalKey(SocietySettings, on_delete=models.CASCADE, related_name="social_links")
    label = models.CharField(_("label"), max_length=80, help_text=_("For example “Mastodon”."))
    url = models.URLField(_("address"))

    panels = ["label", "url"]
