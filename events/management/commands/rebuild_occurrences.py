from django.core.management.base import BaseCommand, CommandError

from cms.delivery.generation import content_transaction
from events import publishing


class Command(BaseCommand):
    help = "Derives the dates of all published events anew from their pages."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="write nothing; say what is not as it should be")

    def handle(self, *args, check=False, **options):
        if not check:
            with content_transaction():
                written = publishing.rebuild()
            self.stdout.write(f"{written} dates written.")
            return
        differences = publishing.all_differing()
        for page, day, wanted, stored in differences:
            self.stdout.write(f"{page.slug} on {day}: {_words(stored)}, should be {_words(wanted)}")
        if differences:
            raise CommandError(f"{len(differences)} dates are not those of their pages. Run rebuild_occurrences.")
        self.stdout.write("Every date is that of its page.")


def _words(row):
    return f"{row.starts_at:%Y-%m-%dT%H:%MZ} {row.status}" if row else "none"
