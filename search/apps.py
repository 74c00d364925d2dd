from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"

    def ready(self):
        from cms.core import chores, searching

        from . import misses, signal_handlers, upkeep
        from .engine import IndexEngine

        searching.register(IndexEngine())
        signal_handlers.connect()
        chores.register("search index", upkeep.repair_once_a_day)
        chores.register("old searches", misses.forget_old)
