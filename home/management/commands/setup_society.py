from urllib.parse import urlsplit

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from cms.delivery.generation import content_transaction
from home import society
from home.models import HomePage


class Command(BaseCommand):
    help = "Makes a society's site: its pages, groups, review and menu. Can be run again; nothing is overwritten."

    def add_arguments(self, parser):
        parser.add_argument("--name", required=True, help="the society's name")
        parser.add_argument("--address", default=settings.BASE_URL, help="where the site is, such as https://x.example")
        parser.add_argument(
            "--language",
            choices=[code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE],
            help="add this language to a site that is there, with the society's name in it",
        )

    def handle(self, *args, name, address, language, verbosity, **options):
        if language:
            self.add_language(language, name)
        else:
            self.set_up(name, address, verbosity)

    def add_language(self, language, name):
        home = HomePage.objects.filter(sites_rooted_here__is_default_site=True).first()
        if home is None:
            raise CommandError("There is no site yet. Run this without --language first.")
        with content_transaction():
            society.add_language(home, language, name)
            call_command("setup_desk", home.pk)

    def set_up(self, name, address, verbosity):
        try:
            hostname, port = host_and_port(address)
        except ValueError:
            raise CommandError(f"{address!r} is no address. Write it as https://society.example") from None
        with content_transaction():
            home = society.set_up(name, hostname, port)
            call_command("setup_desk", home.pk)
        if verbosity:
            self.stdout.write(f"{name} is at {address}. Make an administrator with: manage.py createsuperuser")


def host_and_port(address):
    """Of the address of a site, such as https://society.example; what is none is a ValueError."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(address)
    return parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
