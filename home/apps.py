from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"

    def ready(self):
        from cms.core import chores, sitemap

        from .models import ContactMessage
        from .sitemap import people

        chores.register("old contact messages", ContactMessage.objects.delete_old)
        sitemap.register(people)
