from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    name = "articles"

    def ready(self):
        from cms.core import sitemap

        from . import signal_handlers
        from .sitemap import lists

        signal_handlers.connect()
        sitemap.register(lists)
