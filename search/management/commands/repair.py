from django.core.management.base import BaseCommand

from search import upkeep


class Command(BaseCommand):
    help = "Compares the search index with everything that is published, and writes what differs."

    def handle(self, **options):
        differed = upkeep.repair()
        self.stdout.write(f"{differed} entries differed." if differed else "The search index agrees with the pages.")
