from urllib.parse import urlsplit

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from wagtail.models import Site

from cms.delivery.generation import content_transaction
from home import society
from home.demo import desk, loading, spanish
from home.demo.people import SOCIETY


class Command(BaseCommand):
    help = "Loads the demo society: people, articles, events, pictures, and three log-ins. Can be run again."

    def add_arguments(self, parser):
        parser.add_argument("--address", default=settings.BASE_URL, help="where the demo is served")

    def handle(self, *args, address, **options):
        parts = urlsplit(address)
        with content_transaction():
            home = society.set_up(SOCIETY["name"], parts.hostname, parts.port or 80)
            library = loading.load(Site.objects.get(is_default_site=True).root_page.specific)
            spanish.load(home, library)
            call_command("setup_desk", home.pk)
            call_command("attest", "fictional", verbosity=0)  # nobody in Merrow Bay exists
            desk.make_logins()
            desk.leave_work_on_the_desk(library.pages["articles"], library)
