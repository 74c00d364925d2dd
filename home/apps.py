from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"

    def ready(self):
        from cms.core import chores

        from .models import ContactMessage

        chores.register("old contact messages", ContactMessage.objects.delete_old)
