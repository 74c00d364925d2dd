from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig


class EditorialConfig(AppConfig):
    name = "editorial"

    def ready(self):
        from cms.delivery import periods

        from . import checks, chores, schedule, sight, signal_handlers, uploads  # noqa: F401 - checks register themselves

        signal_handlers.connect()
        chores.register()
        uploads.register()
        sight.register()
        periods.edges.append(schedule.edges)
        periods.due.append(schedule.keep_up)


class AccountsConfig(WagtailUsersAppConfig):
    """Wagtail's accounts, entered by invitation."""

    user_viewset = "editorial.viewsets.AccountViewSet"
