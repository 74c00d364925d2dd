"""The rows that belong to an article."""

from dataclasses import dataclass

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from cms.core.models import Person


@dataclass(frozen=True)
class Byline:
    """Somebody as the author of one article."""

    person: Person
    credentials: str

    @property
    def name_with_credentials(self):
        return self.person.name_with(self.credentials)


class ArticleAuthor(Orderable):
    article = ParentalKey("articles.ArticlePage", on_delete=models.CASCADE, related_name="authors")
    person = models.ForeignKey(
        "core.Person", on_delete=models.PROTECT, related_name="articles_written", verbose_name=_("person")
    )
    credentials = models.CharField(
        _("credentials"),
        max_length=120,
        blank=True,
        help_text=_("Only to correct them: as a rule the article keeps those of the day on which it was published."),
    )

    panels = ["person", "credentials"]

    class Meta(Orderable.Meta):
        verbose_name = _("author")


class Correction(Orderable):
    """What was changed in an article that people had read, and when."""

    article = ParentalKey("articles.ArticlePage", on_delete=models.CASCADE, related_name="corrections")
    date = models.DateField(_("date"), default=timezone.localdate)
    note = models.CharField(
        _("note"),
        max_length=255,
        help_text=_("What was wrong and is right now, for example “The workshop lasts two days, not one.”"),
    )

    panels = ["date", "note"]

    class Meta(Orderable.Meta):
        ordering = ["-date", "sort_order", "pk"]
        verbose_name = _("correction")


class PrintedCredentialsQuerySet(models.QuerySet):
    def keep_those_of(self, article):
        """Remember what stands behind the names of the article's authors today, for those who are new on it."""
        known = set(self.filter(article_id=article.pk).values_list("person_id", flat=True))
        authors = ArticleAuthor.objects.filter(article_id=article.pk).exclude(person__in=known)
        credentials = dict(authors.values_list("person_id", "person__credentials"))
        self.bulk_create(
            (
                PrintedCredentials(article_id=article.pk, person_id=person, credentials=words)
                for person, words in credentials.items()
            ),
            ignore_conflicts=True,
        )


class PrintedCredentials(models.Model):
    """What stood behind an author's name when the article was published. No version of the page holds it, so that none
    turns it back."""

    article = models.ForeignKey(
        "articles.ArticlePage", on_delete=models.CASCADE, related_name="printed_credentials", verbose_name=_("article")
    )
    person = models.ForeignKey("core.Person", on_delete=models.CASCADE, related_name="+", verbose_name=_("person"))
    credentials = models.CharField(_("credentials"), max_length=120, blank=True)

    objects = PrintedCredentialsQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "person"], name="printed_once")]
