"""By what results can be narrowed, in words."""

from cms.core.filters import Choice
from cms.core.models import Person, Topic
from cms.delivery import memo

from .models import Kind

MOST = 20  # of each: who looks for the twenty-first author types the name


def choices_of(facets):
    """``{facet: choices}``, those with most results first; the newest year."""
    return {
        "kind": [Choice(slug, Kind(slug).label, uses) for slug, uses in facets["kind"]],
        "topic": _named(Topic, facets["topic"][:MOST]),
        "year": [Choice(year, str(year), uses) for year, uses in sorted(facets["year"], reverse=True)][:MOST],
        "author": _named(Person, facets["author"][:MOST]),
    }


def _named(model, counts):
    names = memo.many((model, "name by slug"), [slug for slug, _uses in counts], lambda slugs: _names(model, slugs))
    return [Choice(slug, names[slug], uses) for slug, uses in counts if slug in names]


def _names(model, slugs):
    return dict(model.objects.filter(slug__in=slugs).values_list("slug", "name"))
