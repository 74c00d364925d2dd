"""What the body of a page refers to, fetched with a number of queries that does not grow with the body."""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from django.db.models import prefetch_related_objects
from django.utils.functional import cached_property
from django.utils.html import escape
from wagtail.blocks import CharBlock, ListBlock, PageChooserBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.embeds.embeds import get_embed_hash
from wagtail.embeds.models import Embed
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page
from wagtail.rich_text.rewriters import LinkRewriter

from . import rich_text, visibility
from .addresses import absolute
from .blocks.media import EmbedBlock
from .blocks.text import FootnotesBlock
from .embeds import ShownEmbed
from .models import EmbedStill

_LINKS = LinkRewriter()
WHOLE = (ImageBlock, EmbedBlock, FootnotesBlock)
_HEADING = CharBlock()


def leaves(block, value) -> Iterator[tuple]:
    """Every ``(block, value)`` at the ends of a tree of blocks. Pictures, embeds and notes are taken whole."""
    if isinstance(block, StreamBlock):
        for child in value:
            yield from leaves(child.block, child.value)
    elif isinstance(block, ListBlock):
        for child in value:
            yield from leaves(block.child_block, child)
    elif isinstance(block, TypedTableBlock):
        headings = [value.caption, *(column["heading"] for column in value.columns)]
        yield from ((_HEADING, words) for words in headings if words)
        for row in value.rows:
            for cell in row:
                yield from leaves(cell.block, cell.value)
    elif isinstance(block, StructBlock) and not isinstance(block, WHOLE):
        for name, child in block.child_blocks.items():
            yield from leaves(child, value.get(name))
    elif value is not None:
        yield block, value


class References:
    """The pictures, pages, documents, embeds and notes of some bodies and pieces of rich text."""

    def __init__(self, *bodies, rich_texts=(), images=(), request=None, absolute=False):
        self.request = request
        self.absolute = absolute
        self.rich_texts = list(rich_texts)
        self.images = [image for image in images if image]
        self.notes = []
        self.page_ids, self.document_ids, self.embed_urls = set(), set(), set()
        self._notes_seen = set()
        for body in bodies:
            for block, value in leaves(body.stream_block, body):
                self._collect(block, value)
        if self.images:
            prefetch_related_objects(self.images, "renditions")

    @classmethod
    def of_page(cls, page, **kwargs):
        """Those of a page of any type: some have no body."""
        return cls(*([page.body] if hasattr(page, "body") else []), **kwargs)

    def _collect(self, block, value):
        if isinstance(block, ImageBlock):
            self.images.append(value)
        elif isinstance(block, RichTextBlock):
            self.rich_texts.append(value.source)
        elif isinstance(block, PageChooserBlock):
            self.page_ids.add(value.pk)
        elif isinstance(block, DocumentChooserBlock):
            self.document_ids.add(value.pk)
        elif isinstance(block, EmbedBlock):
            self.embed_urls.add(value["url"])
        elif isinstance(block, FootnotesBlock):
            self.notes.extend(value["notes"])
            self.rich_texts.extend(note.source for note in value["notes"])

    def begin(self, notes):
        """Go on to one of several bodies, which has these notes."""
        self.notes, self._notes_seen = notes, set()

    # What was found

    @property
    def all_page_ids(self):
        """Of the pages referred to, whoever may read them, and whether or not they are there."""
        return self.page_ids | self._linked("page")

    @property
    def all_document_ids(self):
        return self.document_ids | self._linked("document")

    @cached_property
    def pages(self):
        """``{id: page}`` of the pages referred to that anybody may read."""
        ids = self.all_page_ids
        return visibility.visible(Page.objects.filter(pk__in=ids)).in_bulk() if ids else {}

    @cached_property
    def documents(self):
        """``{id: document}`` of the documents referred to that anybody may download."""
        ids = self.all_document_ids
        return visibility.public_files(get_document_model().objects.filter(pk__in=ids)).in_bulk() if ids else {}

    def embed(self, value):
        """What is shown of another site's video or page."""
        key = get_embed_hash(value["url"])
        return ShownEmbed(value, self._embeds.get(key), self._stills.get(key, []))

    @cached_property
    def _embeds(self):
        """``{hash: Embed}`` of what other sites said when the page was published."""
        stored = Embed.objects.filter(hash__in=self._embed_hashes) if self.embed_urls else []
        return {embed.hash: embed for embed in stored}

    @cached_property
    def _stills(self):
        """``{hash: [EmbedStill, …]}``, narrowest first."""
        stored = EmbedStill.objects.filter(hash__in=self._embed_hashes) if self.embed_urls else []
        return {key: list(stills) for key, stills in groupby(stored, key=attrgetter("hash"))}

    @property
    def _embed_hashes(self):
        return [get_embed_hash(url) for url in self.embed_urls]

    def page(self, page):
        """The page, if anybody may read it."""
        return self.pages.get(page.pk) if page else None

    def document(self, document):
        """The document, if anybody may download it."""
        return self.documents.get(document.pk) if document else None

    def page_url(self, page):
        return page.get_full_url(self.request) if self.absolute else page.get_url(self.request)

    def document_url(self, document):
        return self._address(document.url)

    def file_url(self, url):
        return self._address(url)

    def html(self, source, notes=True):
        """Rich text with its links resolved and, in a body, its ``[1]`` linked to the notes."""
        finished = rich_text.without_bare_anchors(self._rewriter(source))
        return rich_text.link_footnotes(finished, len(self.notes), self._notes_seen) if notes else finished

    # How

    def _address(self, url):
        return absolute(self.request, url) if self.absolute and self.request else url

    @cached_property
    def _rewriter(self):
        return LinkRewriter(bulk_rules={"page": self._page_links, "document": self._document_links})

    def _page_links(self, attributes):
        return [self._anchor(self.pages.get(_key(given)), self.page_url) for given in attributes]

    def _document_links(self, attributes):
        return [self._anchor(self.documents.get(_key(given)), self.document_url) for given in attributes]

    def _anchor(self, target, url_of):
        url = target and url_of(target)
        return f'<a href="{escape(url)}">' if url else "<a>"

    def _linked(self, kind):
        found = (tag.attrs for source in self.rich_texts for tag in _LINKS.extract_tags(source).get(kind, []))
        return {_key(attributes) for attributes in found} - {None}


def _key(attributes):
    """The primary key in a link; None when it is none that a row can have."""
    try:
        key = int(attributes.get("id", ""))
    except ValueError:
        return None
    return key if 0 < key < 2**31 else None
