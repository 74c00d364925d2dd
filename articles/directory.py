"""What a list of articles can be narrowed to, each with the number of articles that are left then."""

from django.db.models import Count
from django.db.models.functions import ExtractYear
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from cms.core.filters import Choice
from cms.core.models import Person, Topic
from cms.delivery import memo

from .models.series import ArticleSeries


class Directory:
    """The ways into the articles of a list, which stands at ``path``, and what the chosen ones are called."""

    def __init__(self, path, articles, filters):
        self.path = path
        self.articles = articles
        self.filters = filters

    @cached_property
    def topics(self):
        return self._remembered("topics", lambda: list(Topic.objects.used_by(self.articles)))

    @cached_property
    def authors(self):
        return self._remembered("authors", self._authors)

    @cached_property
    def series(self):
        return self._remembered("series", lambda: list(ArticleSeries.objects.used_by(self.articles)))

    @cached_property
    def years(self):
        return self._remembered("years", self._years)

    def _remembered(self, what, make):
        return memo.get(("articles by", what, self.path), make)

    def _authors(self):
        found = Person.objects.filter(articles_written__article__in=self.articles)
        return list(found.annotate(uses=Count("articles_written__article", distinct=True)).order_by("name", "pk"))

    def _years(self):
        counted = self.articles.order_by().annotate(year=ExtractYear("date")).values_list("year")
        return [Choice(year, str(year), uses) for year, uses in counted.annotate(Count("pk")).order_by("-year")]

    @cached_property
    def chosen(self):
        """``{filter: choice}`` of the filters that are set and mean something here."""
        wanted = self.filters.values().get("year")
        year = next((choice for choice in self.years if choice.slug == wanted), None)
        return {name: choice for name, choice in (self.filters.named | {"year": year}).items() if choice}

    @property
    def heading(self):
        """``Grief and loss, by Ada Holm, 2026``; nothing where nothing is chosen."""
        patterns = {"series": "%s", "topic": "%s", "author": _("by %s"), "year": "%s"}
        words = ", ".join(pattern % self.chosen[name].name for name, pattern in patterns.items() if name in self.chosen)
        return words[:1].upper() + words[1:]

    @property
    def description(self):
        """What the society says of the one thing that is chosen."""
        if len(self.chosen) != 1:
            return ""
        (choice,) = self.chosen.values()
        return getattr(choice, "description", "")
