from django.apps import AppConfig


class SyndicationConfig(AppConfig):
    name = "syndication"

    def ready(self):
        from cms.core import departed
        from cms.core.api.consumers import register
        from cms.delivery import triggers

        from . import change_log, consumers
        from .models import PageChange

        triggers.logs.append(triggers.Log(change_log.TABLE, change_log.statement, change_log.begin))
        departed.register(PageChange.objects.was_public)
        register(consumers.find)
