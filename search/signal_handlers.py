from wagtail.search import index
from wagtail.signals import page_published


def connect():
    page_published.connect(index_whole_page)


def index_whole_page(instance, **kwargs):
    """Wagtail indexes a page when its row is saved, which is before its authors and topics are."""
    index.insert_or_update_object(instance)
