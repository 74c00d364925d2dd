from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"

    def ready(self):
        from cms.core import searching

        from . import signal_handlers
        from .engine import StockEngine

        searching.register(StockEngine())
        signal_handlers.connect()
