import time

from django.core.management.base import BaseCommand

from cms.core import chores


class Command(BaseCommand):
    help = (
        "Does what is due: publishes and unpublishes by schedule, deletes what is past its time. Run it every minute."
    )

    def add_arguments(self, parser):
        parser.add_argument("--every", type=int, metavar="SECONDS", help="go on, with this pause between")

    def handle(self, *args, every=None, **options):
        while True:
            for name in chores.run_all():
                self.stderr.write(f"failed: {name}")
            if every is None:
                return
            time.sleep(every)
