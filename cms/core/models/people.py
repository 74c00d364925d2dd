from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index


class Person(index.Indexed, ClusterableModel):
    """Somebody whom the site names: an author, a speaker, a member of the board."""

    name = models.CharField(max_length=120, help_text=_("As it is printed, for example “Ada Holm”."))
    slug = models.SlugField(max_length=120, unique=True, help_text=_("Used in addresses, for example “ada-holm”."))
    credentials = models.CharField(
        max_length=120, blank=True, help_text=_("What stands after the name, for example “PhD, CGP”.")
    )
    role = models.CharField(
        max_length=120, blank=True, help_text=_("The office in the society, for example “Treasurer”.")
    )
    portrait = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    biography = RichTextField(blank=True, help_text=_("Two or three sentences."))
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="person",
        verbose_name=_("account"),
        help_text=_("The account with which this person logs in. Whoever wrote an article cannot approve it."),
    )

    panels = [
        MultiFieldPanel(["name", "credentials", "role", "slug"], heading=_("Name")),
        "portrait",
        "biography",
        InlinePanel("links", heading=_("Links"), label=_("Link")),
        FieldPanel("user", permission="core.change_user"),  # whose name it is decides who may approve
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("role"),
    ]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self):
        return self.name_with_credentials

    @property
    def name_with_credentials(self):
        return f"{self.name}, {self.credentials}" if self.credentials else self.name


class PersonLink(Orderable):
    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="links")
    label = models.CharField(max_length=80, help_text=_("For example “Practice”."))
    url = models.URLField(_("address"))

    panels = ["label", "url"]
