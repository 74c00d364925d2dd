import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")

django = get_wsgi_application()

from cms.delivery.store import in_front_of  # noqa: E402 - its models need Django

application = in_front_of(django)
