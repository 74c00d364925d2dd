"""When something is published, its entry is written; when a word that stands elsewhere changes, so are those."""

from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Page, get_page_models
from wagtail.search import index as wagtail_index
from wagtail.signals import page_published, page_unpublished

from cms.core.models import Person, SiteDocument

from . import indexing
from .documents import read_later
from .models import DocumentText, Entry


def connect():
    page_published.connect(index_page)
    page_unpublished.connect(remove_page)
    post_save.connect(index_saved_page)
    post_save.connect(index_thing, sender=Person)
    post_save.connect(index_document, sender=SiteDocument)
    post_save.connect(index_read_document, sender=DocumentText)
    post_delete.connect(forget_entry, sender=Entry)
    for model, ways in ways_to_pages().items():
        NamingPages(ways).connect(model)


def index_page(instance, **kwargs):
    """As it stands in the database: the stock index, too, which was written before the page had its authors."""
    page = Page.objects.filter(pk=instance.pk).specific().first()
    if page:
        indexing.write(page)
        wagtail_index.insert_or_update_object(page)


def index_saved_page(sender, instance, raw=False, update_fields=None, **kwargs):
    """A page can be saved without being published: by the commands that set a site up. Drafts save single fields; so
    does an alias that becomes a page of its own, of which Wagtail sends no other signal."""
    is_whole = update_fields is None or "alias_of_id" in update_fields
    if issubclass(sender, Page) and instance.live and not raw and is_whole:
        indexing.write(sender.objects.get(pk=instance.pk))


def remove_page(instance, **kwargs):
    indexing.remove_page(instance)


def index_thing(instance, raw=False, **kwargs):
    if not raw:
        indexing.write(instance)


def index_document(instance, raw=False, update_fields=None, **kwargs):
    if not raw and update_fields is None:
        _forget_former_file(instance)
        indexing.write(instance)
        read_later(instance)


def _forget_former_file(document):
    """A later file may have its name again, and would count as read."""
    DocumentText.objects.filter(document=document).exclude(file=document.file.name).delete()


def index_read_document(instance, raw=False, **kwargs):
    if not raw:
        indexing.write(SiteDocument.objects.select_related("read_text").get(pk=instance.document_id))


def forget_entry(instance, **kwargs):
    indexing.forget(instance)


def ways_to_pages():
    """``{model: [(page model, lookup)]}``: what pages say of other things, as their ``search_fields`` have it."""
    found = {}
    for model in get_page_models():
        for lookup, field in indexing.related(model):
            if not field.one_to_many:  # rows of the page itself are published with it
                found.setdefault(field.related_model, []).append((model, lookup))
    return found


class NamingPages:
    """The pages that name a thing of some model are written again when it changes, and when it is no longer there.
    ``ways`` lead to them: ``[(page model, lookup)]``."""

    def __init__(self, ways):
        self.ways = ways

    def connect(self, model):
        post_save.connect(self.write, sender=model, weak=False)
        pre_delete.connect(self.remember, sender=model, weak=False)
        post_delete.connect(self.write_remembered, sender=model, weak=False)

    def write(self, instance, raw=False, created=False, **kwargs):
        if not raw and not created:
            for pages in self._of(instance):
                indexing.write(*pages)

    def remember(self, instance, **kwargs):
        """Once it is gone, nothing leads to them."""
        instance.pages_that_named_it = [
            (pages.model, list(pages.values_list("pk", flat=True))) for pages in self._of(instance)
        ]

    def write_remembered(self, instance, **kwargs):
        for model, keys in instance.pages_that_named_it:
            indexing.write(*model.objects.filter(pk__in=keys))

    def _of(self, instance):
        for model, lookup in self.ways:
            yield model.objects.filter(**{lookup: instance}, live=True, alias_of=None).distinct()
