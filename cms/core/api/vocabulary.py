"""What things are filed under, and by which slugs lists can be asked for them: endpoints of one kind for all of it."""

from django.db.models import Model
from django.urls import path, reverse
from django.utils.functional import cached_property
from typing_extensions import TypedDict
from wagtail.models import Page

from ..sections import readable
from .endpoints import DetailEndpoint, ListEndpoint
from .parameters import PageParameters, SlugsField
from .types import Url, Word


class VocabularyParameters(PageParameters):
    slug = SlugsField(help_text="Those with these slugs.")


class WordMeta(TypedDict):
    type: str
    detail_url: Url


class ListedWord(Word):
    """What everything has under which something is filed."""

    id: int
    meta: WordMeta


class FiledUnder(ListedWord):
    """``url`` is the list on the site, while anybody may read it."""

    description: str
    url: Url | None


class Vocabulary:
    """Of one model. Only what a public page uses is in it: that there is anything else is no reader's business."""

    view_name: str  # of the detail, such as ``api:topics:detail``

    def words(self):
        """The queryset of those that are public, in order."""
        raise NotImplementedError

    def item(self, word, shapes):
        raise NotImplementedError

    def word(self, word, shapes):
        """What all have."""
        meta = {"type": word._meta.label, "detail_url": shapes.address(reverse(self.view_name, args=[word.pk]))}
        return {"id": word.pk, "slug": word.slug, "name": word.name, "meta": meta}

    def rows(self, keys):
        shapes = self.shapes()
        return {word.pk: self.item(word, shapes) for word in self.words().filter(pk__in=keys)}


class FilterVocabulary(Vocabulary):
    """What a list of pages on the site can be narrowed to."""

    model: type[Model]
    pages: str  # by which relation a word leads to pages, and what they are called here: ``articles``
    index_model: type[Page]  # the page that lists them
    filter: str  # the parameter by which lists are asked for a word, there and here

    def words(self):
        return self.model.objects.named_on(self.site, through=self.pages)

    def item(self, word, shapes):
        chosen = {self.filter: word.slug}
        return self.word(word, shapes) | {
            "description": word.description,
            self.pages: word.uses,
            "url": shapes.reading_address(self.list_url, **chosen) if self.list_url else None,
            f"{self.pages}_url": shapes.address(reverse(f"api:{self.pages}:list"), **chosen),
        }

    @cached_property
    def list_url(self):
        """The path of the list on the site; None while nobody may read it."""
        index = readable(self.request, self.index_model.objects.all()).first()
        return index and index.get_url(self.request)


class VocabularyList(Vocabulary, ListEndpoint):
    parameters = VocabularyParameters

    def find(self, parameters):
        words = self.words()
        return words.filter(slug__in=parameters["slug"]) if "slug" in parameters else words


class VocabularyDetail(Vocabulary, DetailEndpoint):
    def queryset(self):
        return self.words()


def vocabulary_urls(name, listing, detail):
    """What ``include`` takes for a list and its details."""
    return [path("", listing.as_view(), name="list"), path("<int:pk>/", detail.as_view(), name="detail")], name
