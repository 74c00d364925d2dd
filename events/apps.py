from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"

    def ready(self):
        from cms.core import sitemap

        from . import checks, chores, signal_handlers  # noqa: F401 - importing the checks registers them
        from .sitemap import lists

        signal_handlers.connect()
        chores.register()
        sitemap.register(lists)
