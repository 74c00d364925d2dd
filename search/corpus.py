"""What anybody may find on a site, remembered for as long as nothing changes: each entry by what lists narrow it by."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.apps import apps
from django.db.models import Max, Min, Q
from django.utils import timezone

from cms.core import visibility
from cms.core.models import Person, SiteDocument
from cms.delivery import memo
from events.models import EventOccurrence

from .models import Entry, Kind
from .postings import Postings


@dataclass(frozen=True, eq=False)
class Group:
    """What entries have in common. There is one of each in a corpus, so that they are told apart quickly."""

    kind: str
    year: int | None
    topics: tuple[str, ...]
    authors: tuple[str, ...]

    def of(self, facet):
        """The values that the group has of a facet."""
        if facet == "kind":
            return (self.kind,)
        if facet == "year":
            return (self.year,) if self.year else ()
        return self.topics if facet == "topic" else self.authors


@dataclass(frozen=True)
class Corpus:
    """``group_of`` has every entry that may be found. Of events, ``coming`` is the day of the next date of each that is
    not over, ``past`` the last day of each that is. ``counts`` is for whoever counts something of it, and is kept as
    long as the corpus is."""

    group_of: dict[int, Group]
    entry_of_page: dict[int, int]
    coming: dict[int, date]
    past: dict[int, date]

    def __len__(self):
        return len(self.group_of)

    @cached_property
    def postings(self):
        return Postings(self.group_of)


def corpus_of(site, language=None):
    """Of the pages in one language, or in all; of people and documents always."""
    return memo.get(("search corpus", site, language), lambda: _load(site, language))


def _load(site, language):
    rows = []
    for entries in visible_entries(site, language):
        rows += entries.values_list("pk", "kind", "page_id", "date", "topics", "authors")
    dates = _dates_of_events(timezone.now())
    groups, group_of, entry_of_page, coming, past = {}, {}, {}, {}, {}
    for pk, kind, page, day, topics, authors in rows:
        if page:
            entry_of_page[page] = pk
        if kind == Kind.EVENT and page in dates:
            next_, last = dates[page]
            day = next_ or last
            (coming if next_ else past)[pk] = day
        year = day and day.year
        key = (kind, year, topics, authors)
        if key not in groups:
            groups[key] = Group(kind, year, tuple(topics.split()), tuple(authors.split()))
        group_of[pk] = groups[key]
    return Corpus(group_of, entry_of_page, coming, past)


def visible_entries(site, language=None):
    """Querysets of what anybody may see: of pages, of people and of documents."""
    pages = visibility.visible_in(Entry.objects.filter(page__isnull=False), site, through="page")
    yield pages.filter(page__locale__language_code=language) if language else pages
    people_pages = apps.get_model("home.PeoplePage").objects.visible_in(site)
    has_people = (people_pages.filter(locale__language_code=language) if language else people_pages).exists()
    yield Entry.objects.filter(person__in=Person.objects.named_on(site)) if has_people else Entry.objects.none()
    yield Entry.objects.filter(document__in=visibility.public_files(SiteDocument.objects.all()))


def _dates_of_events(now):
    """``{page: (the day of the next date or None, that of the last)}``"""
    dates = EventOccurrence.objects.order_by().values("page_id")
    return {
        page: (next_, last)
        for page, next_, last in dates.annotate(
            next=Min("local_start_date", filter=Q(ends_at__gt=now)), last=Max("local_start_date")
        ).values_list("page_id", "next", "last")
    }
