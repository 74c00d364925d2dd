from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"

    def ready(self):
        from . import checks, chores, signal_handlers  # noqa: F401 - importing the checks registers them

        signal_handlers.connect()
        chores.register()
