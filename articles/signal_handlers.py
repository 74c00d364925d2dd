from wagtail.signals import page_published

from .models import ArticlePage, PrintedCredentials


def connect():
    page_published.connect(_published, sender=ArticlePage)


def _published(instance, **kwargs):
    # A scheduled page sends this signal, too, before it is live.
    if instance.live:
        PrintedCredentials.objects.keep_those_of(instance)
