from django.db.models.signals import post_delete
from wagtail.signals import page_published

from .models import EventIdentity, EventPage
from .publishing import record_publication


def connect():
    page_published.connect(_published, sender=EventPage)
    post_delete.connect(_deleted, sender=EventPage)


def _published(instance, **kwargs):
    # A scheduled page sends this signal, too, before it is live.
    if instance.live:
        record_publication(instance)


def _deleted(instance, **kwargs):
    if not EventPage.objects.filter(translation_key=instance.translation_key).exists():
        EventIdentity.objects.filter(translation_key=instance.translation_key).delete()
