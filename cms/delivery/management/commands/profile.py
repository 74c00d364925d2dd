import cProfile
import io
import pstats

from django.core.handlers.wsgi import WSGIHandler
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site


class Command(BaseCommand):
    help = "Prints what one request costs that Django answers: its queries, and where its time goes."

    def add_arguments(self, parser):
        parser.add_argument("path", help="such as /articles/")
        parser.add_argument("--lines", type=int, default=30, metavar="N")

    def handle(self, *args, path, lines, **options):
        ask = _asking(path)
        status = ask()  # what is remembered from request to request is warm
        if not status.startswith(("2", "3")):
            raise CommandError(f"{path} answers {status}.")
        with CaptureQueriesContext(connection) as queries:
            ask()
        made = queries.captured_queries
        profile = cProfile.Profile()
        profile.runcall(ask)
        told = io.StringIO()
        pstats.Stats(profile, stream=told).sort_stats("cumulative").print_stats(lines)
        self.stdout.write(f"{path}: {status}, {len(made)} queries\n")
        for query in made:
            self.stdout.write(f"  {query['time']} s  {query['sql'][:160]}")
        self.stdout.write(told.getvalue())


def _asking(path):
    """A request of a reader, to Django itself."""
    handler = WSGIHandler()
    site = Site.objects.filter(is_default_site=True).first()
    address, _, query = path.partition("?")

    def ask():
        told = []
        environ = {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": address,
            "QUERY_STRING": query,
            "SERVER_NAME": site.hostname if site else "localhost",
            "SERVER_PORT": str(site.port if site else 80),
            "wsgi.url_scheme": "https" if site and site.port == 443 else "http",
            "wsgi.input": io.BytesIO(),
        }
        response = handler(environ, lambda status, headers: told.append(status))
        b"".join(response)
        return told[0]

    return ask
