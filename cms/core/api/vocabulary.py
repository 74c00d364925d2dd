"""What things are filed under, and by which slugs lists can be asked for them: endpoints of one kind for all of it."""

from typing import TypedDict

from django.http import Http404
from django.urls import path, reverse
from rest_framework.response import Response

from .endpoints import DetailParameters, ListEndpoint, ReadEndpoint
from .parameters import PageParameters, SlugsField


class VocabularyParameters(PageParameters):
    slug = SlugsField()


class WordMeta(TypedDict):
    type: str
    detail_url: str


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


class VocabularyList(Vocabulary, ListEndpoint):
    parameters = VocabularyParameters

    def find(self, parameters):
        words = self.words()
        return words.filter(slug__in=parameters["slug"]) if "slug" in parameters else words


class VocabularyDetail(Vocabulary, ReadEndpoint):
    parameters = DetailParameters

    def get(self, request, pk):
        self.parameters.read(request)
        # `id`, not `pk`: a number that no column holds finds nothing.
        found = self.finished(self.words().filter(id=pk).values_list("pk", flat=True), self.rows)
        if not found:
            raise Http404
        return Response(found[0])


def vocabulary_urls(name, listing, detail):
    """What ``include`` takes for a list and its details."""
    return [path("", listing.as_view(), name="list"), path("<int:pk>/", detail.as_view(), name="detail")], name
