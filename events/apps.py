from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"

    def ready(self):
        from cms.core import sitemap
        from cms.delivery import periods

        from . import checks, chores, edges, signal_handlers  # noqa: F401 - importing the checks registers them
        from .sitemap import lists

        signal_handlers.connect()
        chores.register()
        sitemap.register(lists)
        periods.edges.append(edges.edges)
