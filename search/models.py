from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class Kind(models.TextChoices):
    ARTICLE = "article", _("Article")
    EVENT = "event", _("Event")
    PAGE = "page", _("Page")
    PERSON = "person", _("Person")
    DOCUMENT = "document", _("Document")


class Entry(models.Model):
    """What the search knows of a page, a person or a document, as it was published. Who may see it is asked of the
    thing itself (visibility.py). Its terms stand in the index (index/), under the same key. Never edited by hand.

    ``digest`` is of all that was written, so that what has not changed is not written again.
    """

    kind = models.CharField(max_length=10, choices=Kind)
    page = models.OneToOneField("wagtailcore.Page", null=True, on_delete=models.CASCADE, related_name="+")
    person = models.OneToOneField("core.Person", null=True, on_delete=models.CASCADE, related_name="+")
    document = models.OneToOneField("core.SiteDocument", null=True, on_delete=models.CASCADE, related_name="+")
    title = models.TextField()
    summary = models.TextField(blank=True)
    body = models.TextField(blank=True)
    topics = models.TextField(blank=True)
    authors = models.TextField(blank=True)
    date = models.DateField(null=True)
    digest = models.CharField(max_length=64)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(page__isnull=False, person=None, document=None)
                | models.Q(person__isnull=False, page=None, document=None)
                | models.Q(document__isnull=False, page=None, person=None),
                name="search_entry_of_one_thing",
            )
        ]

    def __str__(self):
        return self.title


class DocumentText(models.Model):
    """The words of a file, read once in the task queue. ``file`` is the one that was read."""

    document = models.OneToOneField("core.SiteDocument", on_delete=models.CASCADE, related_name="read_text")
    file = models.CharField(max_length=255)
    text = models.TextField(blank=True)

    wagtail_reference_index_ignore = True


class Word(models.Model):
    """A word that stands somewhere: what a misspelt one may have been meant for."""

    folded = models.CharField(max_length=64, unique=True)
    written = models.CharField(max_length=64)


class Synonyms(models.Model):
    """Words that mean the same."""

    words = models.CharField(
        _("words that mean the same"),
        max_length=500,
        help_text=_(
            "With commas between them, for example “fee, price, what it costs”. Whoever looks for one of them finds "
            "pages with any of them."
        ),
    )

    panels = ["words"]
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["words", "pk"]
        verbose_name = _("set of synonyms")
        verbose_name_plural = _("synonyms")

    def __str__(self):
        return self.words

    @property
    def each(self):
        return split(self.words)


class Promotion(models.Model):
    """A page that stands first for some words."""

    words = models.CharField(
        _("when somebody looks for"),
        max_length=500,
        help_text=_("With commas between them, for example “join, membership, become a member”."),
    )
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+", verbose_name=_("page"))
    rank = models.PositiveSmallIntegerField(
        _("place"), default=1, help_text=_("If there are several pages for the same words, 1 stands first.")
    )

    panels = ["words", "page", FieldPanel("rank")]

    class Meta:
        ordering = ["rank", "pk"]
        verbose_name = _("page that stands first")
        verbose_name_plural = _("pages that stand first")

    def __str__(self):
        return self.words

    @property
    def each(self):
        return split(self.words)


class Miss(models.Model):
    """Words that were looked for in vain: alike ones together, by the days on which it happened. Not by whom."""

    words = models.CharField(_("words"), max_length=80, unique=True)
    spellings = models.TextField(_("also as"), blank=True)
    days = models.PositiveIntegerField(_("on days"), default=1)
    first_day = models.DateField(_("first"))
    last_day = models.DateField(_("last"))

    class Meta:
        ordering = ["-days", "-last_day", "words"]
        verbose_name = _("search without a result")
        verbose_name_plural = _("searches without a result")

    def __str__(self):
        return self.words


def split(words):
    return tuple(word.strip() for word in words.split(",") if word.strip())
