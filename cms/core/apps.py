from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "cms.core"
    label = "core"
    verbose_name = "Chapterhouse"

    def ready(self):
        from . import signal_handlers

        signal_handlers.connect()
