from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "cms.core"
    label = "core"
    verbose_name = "Chapterhouse"

    def ready(self):
        from cms.delivery import periods

        from . import chores, edges, sharing, signal_handlers, upkeep

        signal_handlers.connect()
        chores.register(upkeep.PICTURES, upkeep.complete_pictures)
        chores.register(upkeep.STATISTICS, upkeep.count_rows_once_a_day)
        chores.register("cards of hidden pages", sharing.forget_hidden)
        periods.edges.append(edges.edges)
        periods.due.append(edges.forget_site_roots)
