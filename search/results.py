"""What is shown of the entries that were found: the same for people and programs."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.safestring import mark_safe

from cms.core import addresses
from cms.core.sections import people_url
from cms.delivery import memo

from .answers import Answer
from .excerpts import Marker
from .models import Entry, Kind


@dataclass(frozen=True)
class Result:
    """``path`` is where people read it. ``date`` is the day of an article, or of an event the next one or, if it
    ``is_past``, the last. ``marked_title`` and ``excerpt`` are HTML."""

    entry: Entry
    thing: models.Model
    path: str
    marker: Marker
    date: date | None
    is_past: bool
    is_promoted: bool

    @property
    def kind(self):
        return Kind(self.entry.kind)

    @property
    def title(self):
        return str(self.thing) if self.entry.person_id else self.entry.title

    @cached_property
    def marked_title(self):
        return mark_safe(self.marker.marked(self.title))  # noqa: S308 - escaped there

    @cached_property
    def excerpt(self):
        """Of the summary where the words stand there or nowhere; else of the text."""
        summary = self.marker.excerpt(self.entry.summary)
        if "<mark>" not in summary:
            body = self.marker.excerpt(self.entry.body)
            summary = body if "<mark>" in body or not summary else summary
        return mark_safe(summary)  # noqa: S308


class Results:
    """Those of an answer, for a paginator: it counts, and makes what it is sliced to."""

    def __init__(self, answer: Answer, request):
        self.answer, self.request = answer, request

    def __len__(self):
        return self.answer.total

    count = __len__

    def __getitem__(self, part):
        return self.of(self.answer.part(part.start, part.stop))

    def of(self, keys):
        """In this order. What has gone since is left out."""
        rows = memo.many("search result", keys, _load)
        return [self._result(*rows[key]) for key in keys if key in rows]

    @cached_property
    def marker(self):
        return Marker(self.answer.query, self.answer.languages)

    def _result(self, entry, thing):
        corpus, key = self.answer.corpus, entry.pk
        day = corpus.coming.get(key) or corpus.past.get(key) or (entry.date if entry.kind == Kind.ARTICLE else None)
        path = self._path(entry, thing)
        return Result(entry, thing, path, self.marker, day, key in corpus.past, key in self.answer.promoted)

    def _path(self, entry, thing):
        if entry.page_id:
            return thing.get_url(self.request)
        return f"{people_url(self.request)}{thing.slug}/" if entry.person_id else thing.url

    def address(self, result):
        """With its host: where people read it."""
        if result.entry.page_id:
            return addresses.of_page(result.thing, self.request)
        of = addresses.for_people if result.entry.person_id else addresses.absolute
        return of(self.request, result.path)

    def detail_address(self, result):
        return addresses.absolute(self.request, self.detail(result))

    def detail(self, result):
        """The path in the API."""
        endpoint = {Kind.PERSON: "people", Kind.DOCUMENT: "documents"}.get(result.kind, "pages")
        return f"{_details_of(endpoint)}{result.thing.pk}/"


@cache
def _details_of(endpoint):
    """What stands before the number of a thing in the API."""
    return reverse(f"api:{endpoint}:detail", args=[0]).removesuffix("0/")


def _load(keys):
    """``{key: (entry, the page, person or document that it is of)}``"""
    entries = Entry.objects.select_related("page", "person", "document").in_bulk(keys)
    return {key: (entry, entry.page or entry.person or entry.document) for key, entry in entries.items()}
