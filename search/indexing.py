"""Writes what is published into the index, in the transaction that publishes it; and finds what differs (``repair``).

What there is to be found of a thing is what its ``search_fields`` name, which are Wagtail's.
"""

import hashlib
import json
from collections import defaultdict
from dataclasses import asdict, dataclass
from itertools import islice

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import translation
from django.utils.functional import cached_property
from wagtail.models import Page
from wagtail.search import index as wagtail_index

from articles.models import ArticlePage
from cms.core.models import Person, SiteDocument
from cms.core.rich_text import plain
from cms.delivery.generation import content_transaction
from events.models import EventPage

from . import index, text
from .models import Entry, Kind, Word

CHUNK = 100
IN_THE_INDEX_ONLY = {"language", "names", "credentials"}
LONGEST_BODY = 300_000  # characters
FIELDS = {
    "title": "title",
    "name": "title",
    "summary": "summary",
    "role": "summary",
    "credentials": "credentials",
    "get_attendance_mode_display": "names",
}
"""To which field of an entry a search field belongs; those of related things are names, all others are the body."""


@dataclass(frozen=True)
class Draft:
    """An entry as it is to be. ``credentials`` are printed behind a name, and count as a part of the title."""

    kind: str
    language: str
    title: str
    summary: str
    names: str
    body: str
    credentials: str = ""
    topics: str = ""
    authors: str = ""
    date: str | None = None

    @cached_property
    def digest(self):
        content = json.dumps([text.VERSION, self._terms_language, asdict(self)], sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()

    @property
    def document(self):
        return index.Document(*(text.terms(words, self._terms_language) for words in self._texts))

    @property
    def words(self):
        return text.vocabulary(*self._texts)

    @property
    def _texts(self):
        """Of the fields of the index, in their order."""
        return f"{self.title} {self.credentials}", self.summary, self.names, self.body

    @property
    def _terms_language(self):
        """People and documents are of no language, and are found in every one by the site's first."""
        return self.language or settings.LANGUAGE_CODE


# What is written down of a thing


def draft_of(thing):
    """The entry of a page, a person or a document; None of what nobody is to find: an alias, what is not live."""
    if isinstance(thing, Page):
        return _draft_of_page(thing.specific)
    if isinstance(thing, Person):
        return Draft(kind=Kind.PERSON, language="", **_fields_of(thing))
    return Draft(kind=Kind.DOCUMENT, language="", **_fields_of(thing) | {"body": _words_of_file(thing)})


def _words_of_file(document):
    """Empty until the file has been read that is there now: it may have taken the place of another."""
    read = getattr(document, "read_text", None)
    return read.text if read and read.file == document.file.name else ""


def _draft_of_page(page):
    if not page.live or page.alias_of_id or page.depth == 1:
        return None
    facets = {}
    if isinstance(page, ArticlePage):
        kind = Kind.ARTICLE
        facets = {
            "topics": " ".join(sorted(topic.slug for topic in page.topics.all())),
            "authors": " ".join(sorted({author.person.slug for author in page.authors.all()})),
            "date": page.date.isoformat(),
        }
    elif isinstance(page, EventPage):
        kind, facets = Kind.EVENT, {"date": page.start_date and page.start_date.isoformat()}
    else:
        kind = Kind.PAGE
    language = page.locale.language_code
    with translation.override(language):  # of what the site itself says of a page
        return Draft(kind=kind, language=language, **_fields_of(page), **facets)


def _fields_of(thing):
    found = {name: [] for name in (*index.FIELDS, "credentials")}
    for search_field in thing.get_search_fields():
        if isinstance(search_field, wagtail_index.SearchField):
            found[FIELDS.get(search_field.field_name, "body")] += _texts(search_field.get_value(thing))
        elif isinstance(search_field, wagtail_index.RelatedFields):
            found["names"] += _texts_of_related(search_field, thing)
    texts = {name: " ".join(pieces) for name, pieces in found.items()}
    return texts | {"body": texts["body"][:LONGEST_BODY]}


def _texts_of_related(related, thing):
    value = related.get_value(thing)
    if value is None:
        return []
    things = value.all() if hasattr(value, "all") else [value]
    return [words for each in things for search_field in related.fields for words in _texts_in(search_field, each)]


def _texts_in(search_field, thing):
    if isinstance(search_field, wagtail_index.RelatedFields):
        return _texts_of_related(search_field, thing)
    return _texts(search_field.get_value(thing)) if isinstance(search_field, wagtail_index.SearchField) else []


def _texts(value):
    """The words of a value as plain text: Wagtail gives texts with markup as lists, which may have some left in them.
    All else is as it stands there."""
    texts = [plain(str(each)) for each in value] if isinstance(value, list | tuple) else [str(value or "")]
    return [words for words in texts if words]


def related(model, fields=None, before=""):
    """``(lookup, field)`` of all that ``search_fields`` say of other things than the model's own."""
    for search_field in model.get_search_fields() if fields is None else fields:
        if isinstance(search_field, wagtail_index.RelatedFields):
            field, lookup = search_field.get_field(model), f"{before}{search_field.field_name}"
            yield lookup, field
            yield from related(field.related_model, search_field.fields, f"{lookup}__")


# Writing it down


def write(*things):
    """Bring the entries of these things up to date. Returns how many were written or taken out."""
    with transaction.atomic():
        return sum(_write_chunk(things[start : start + CHUNK]) for start in range(0, len(things), CHUNK))


def _write_chunk(things):
    present = _entries_of(things)
    drafts = {(_owner(thing), thing.pk): draft_of(thing) for thing in things}
    gone = [present[key] for key, draft in drafts.items() if draft is None and key in present]
    changed = {key: draft for key, draft in drafts.items() if draft and _digest(present.get(key)) != draft.digest}
    Entry.objects.filter(pk__in=[entry.pk for entry in gone]).delete()
    entries = {key: _filled(present.get(key), *key, draft) for key, draft in changed.items()}
    Entry.objects.bulk_create([entry for entry in entries.values() if entry.pk is None])
    for key in changed.keys() & present.keys():
        entries[key].save()
    index.current().write({entry.pk: changed[key].document for key, entry in entries.items()})
    _learn(changed.values())
    return len(gone) + len(changed)


def _filled(entry, owner, key, draft):
    entry = entry or Entry(**{f"{owner}_id": key})
    for name, value in (asdict(draft) | {"digest": draft.digest}).items():
        if name not in IN_THE_INDEX_ONLY:
            setattr(entry, name, value)
    return entry


def _digest(entry):
    return entry and entry.digest


def _entries_of(things):
    """``{(owner, key): entry}``"""
    found = {}
    for owner in ("page", "person", "document"):
        keys = [thing.pk for thing in things if _owner(thing) == owner]
        if keys:
            entries = Entry.objects.filter(**{f"{owner}__in": keys})
            found |= {(owner, getattr(entry, f"{owner}_id")): entry for entry in entries}
    return found


def _owner(thing):
    """By which field of an entry it is known."""
    if isinstance(thing, Page):
        return "page"
    return "person" if isinstance(thing, Person) else "document"


def _learn(drafts):
    """Take the words of entries into the vocabulary."""
    words = {}
    for draft in drafts:
        words |= draft.words
    rows = [Word(folded=folded, written=written) for folded, written in sorted(words.items())]
    Word.objects.bulk_create(rows, ignore_conflicts=True, batch_size=5_000)


def remove_page(page):
    """A page that is no longer there for readers."""
    Entry.objects.filter(page=page.pk).delete()


def forget(entry):
    """An entry that is gone, whoever deleted it."""
    index.current().remove([entry.pk])


# Repairing


def repair():
    """Compare the index with all there is, and write what differs. Returns how much did.

    Nothing is locked while it compares; what differs is looked at again when it is written.
    """
    differed = 0
    for things in _chunks():
        if changed := _differing(things):
            with content_transaction():
                differed += write(*_read_again(changed))
    with content_transaction():
        return differed + _remove_what_is_over() + _match_index_with_entries()


def _chunks():
    """All that is to be found, some of one type at a time, with what is written of it."""
    for model, found in _keys_by_type().items():
        keys = iter(found)
        while chunk := list(islice(keys, CHUNK)):
            yield list(_with_related(model).filter(pk__in=chunk))


def _with_related(model):
    lookups = [lookup for lookup, _field in related(model)]
    things = model.objects.prefetch_related(*lookups)
    return things.select_related("locale") if issubclass(model, Page) else things


def _keys_by_type():
    found = defaultdict(list)
    pages = Page.objects.filter(live=True, alias_of=None, depth__gt=1).order_by("pk")
    for content_type, key in pages.values_list("content_type", "pk"):
        model = ContentType.objects.get_for_id(content_type).model_class()
        if model:
            found[model].append(key)
    for model in (Person, SiteDocument):
        found[model] = list(model.objects.order_by("pk").values_list("pk", flat=True))
    return found


def _differing(things):
    present = _entries_of(things)
    return [thing for thing in things if _digest(present.get((_owner(thing), thing.pk))) != _digest(draft_of(thing))]


def _read_again(things):
    """They are of one type."""
    return _with_related(type(things[0])).filter(pk__in=[thing.pk for thing in things])


def _remove_what_is_over():
    stale = Entry.objects.filter(page__isnull=False).exclude(page__live=True, page__alias_of=None)
    number = stale.count()
    stale.delete()
    return number


def _match_index_with_entries():
    """Every entry has its terms, and there are no others: a database may have been copied in parts."""
    known, kept = index.current().keys(), set(Entry.objects.values_list("pk", flat=True))
    index.current().remove(sorted(known - kept))
    without_terms = Entry.objects.filter(pk__in=kept - known)
    things = [entry.page or entry.person or entry.document for entry in without_terms]
    without_terms.delete()
    write(*things)
    return len(known - kept) + len(things)
