from django.apps import AppConfig
from django.core.checks import Tags, register
from django.db.models.signals import post_migrate, pre_migrate


class DeliveryConfig(AppConfig):
    name = "cms.delivery"
    label = "delivery"
    verbose_name = "Delivery"

    def ready(self):
        from . import checks, installation

        pre_migrate.connect(installation.remove, sender=self)
        post_migrate.connect(installation.create, sender=self)
        register(checks.every_content_table_is_watched, Tags.database, deploy=True)
