from functools import reduce
from operator import or_

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from cms.delivery import memo

from .. import visibility
from ..rich_text import plain

FIRST_WORDS = 28

# What somebody is found by where their name stands.
NAME_IN_FULL = [index.SearchField("name"), index.SearchField("credentials")]


class PersonQuerySet(models.QuerySet):
    def in_office(self):
        """Those with an office in the society, in the order that the society gives them."""
        return self.exclude(role="").order_by(F("rank").asc(nulls_last=True), "name", "pk")

    def known_to_readers(self, *mentions):
        """Those whom anybody may hear of: they hold an office, or a row that anybody may read (an author's, a
        speaker's) names them. That there is anybody else is no reader's business."""
        named = (Q(pk__in=rows.order_by().values("person")) for rows in mentions)
        return self.filter(reduce(or_, named, ~Q(role="")))

    def named_on(self, site):
        """Those whom the site names where anybody may read it, in any language, and those who hold an office."""
        authors, speakers = apps.get_model("articles.ArticleAuthor"), apps.get_model("events.EventSpeaker")
        return self.known_to_readers(
            visibility.visible_in(authors.objects.all(), site, through="article"),
            visibility.visible_in(speakers.objects.all(), site, through="event"),
        )

    def for_listing(self):
        """With the portraits."""
        return self.select_related("portrait").prefetch_related("portrait__renditions")

    def put_into(self, rows):
        """Give the rows that name somebody (an author's, a speaker's) their person, with the portrait, where they do
        not have it. Whoever is on one page is on others: people are remembered."""
        rows = [row for row in rows if row.person_id and not row._meta.get_field("person").is_cached(row)]
        found = memo.many(Person, {row.person_id for row in rows}, self.for_listing().in_bulk)
        for row in rows:
            if person := found.get(row.person_id):
                row.person = person


class Person(index.Indexed, ClusterableModel):
    """Somebody whom the site names: an author, a speaker, a member of the board."""

    name = models.CharField(_("name"), max_length=120, help_text=_("As it is printed, for example “Ada Holm”."))
    slug = models.SlugField(
        _("slug"),
        max_length=120,
        unique=True,
        help_text=_("The address of their page, for example “ada-holm”. Better left as it is: old links would break."),
    )
    credentials = models.CharField(
        _("credentials"), max_length=120, blank=True, help_text=_("What stands after the name, for example “PhD, CGP”.")
    )
    role = models.CharField(
        _("role"), max_length=120, blank=True, help_text=_("The office in the society, for example “Treasurer”.")
    )
    rank = models.PositiveSmallIntegerField(
        _("place among the offices"),
        null=True,
        blank=True,
        help_text=_("1 stands first where the site shows who does what. Left empty, they follow by name."),
    )
    portrait = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("portrait"),
    )
    biography = RichTextField(_("biography"), blank=True, help_text=_("Two or three sentences."))
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="person",
        verbose_name=_("account"),
        help_text=_("The account with which this person logs in. Whoever wrote an article cannot approve it."),
    )

    objects = PersonQuerySet.as_manager()

    panels = [
        MultiFieldPanel(["name", "credentials", "role", "rank", "slug"], heading=_("Name")),
        "portrait",
        "biography",
        InlinePanel("links", heading=_("Links"), label=_("Link")),
        FieldPanel("user", permission="core.change_user"),  # whose name it is decides who may approve
    ]
    search_fields = [
        *NAME_IN_FULL,
        index.AutocompleteField("name"),
        index.SearchField("role"),
        index.SearchField("biography"),
    ]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self):
        return self.name_with_credentials

    @property
    def name_with_credentials(self):
        return self.name_with(self.credentials)

    def name_with(self, credentials):
        return f"{self.name}, {credentials}" if credentials else self.name

    @property
    def in_short(self):
        """The first words of the biography, without markup."""
        return Truncator(plain(self.biography)).words(FIRST_WORDS)


class PersonLink(Orderable):
    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="links")
    label = models.CharField(_("label"), max_length=80, help_text=_("For example “Practice”."))
    url = models.URLField(_("address"))

    panels = ["label", "url"]
