from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig


class EditorialConfig(AppConfig):
    name = "editorial"

    def ready(self):
        from . import chores, signal_handlers, uploads

        signal_handlers.connect()
        chores.register()
        uploads.register()


class AccountsConfig(WagtailUsersAppConfig):
    """Wagtail's accounts, entered by invitation."""

    user_viewset = "editorial.viewsets.AccountViewSet"
