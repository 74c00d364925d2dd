from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Site

from articles.models import ArticleIndexPage
from cms.core.upkeep import count_rows
from cms.delivery.generation import content_transaction
from events.models import EventIndexPage
from home import seeding


class Command(BaseCommand):
    help = "Fills the site with many made-up pages, for benches and load tests. The same numbers give the same pages."

    def add_arguments(self, parser):
        parser.add_argument("--articles", type=int, default=0, metavar="N")
        parser.add_argument("--events", type=int, default=0, metavar="N")
        parser.add_argument("--series", type=int, default=0, metavar="N", help="events that repeat")

    def handle(self, *args, articles, events, series, **options):
        site = Site.objects.filter(is_default_site=True).first()
        if site is None or not ArticleIndexPage.objects.descendant_of(site.root_page).exists():
            raise CommandError("There is no site yet. Run load_demo or setup_society first.")
        for model, seed, total in (
            (ArticleIndexPage, seeding.seed_articles, articles),
            (EventIndexPage, seeding.seed_events, events),
            (EventIndexPage, seeding.seed_series, series),
        ):
            index = model.objects.child_of(site.root_page).get()
            with content_transaction():
                made = seed(index, total)
            self.stdout.write(f"{index.title}: {made} made")
        call_command("repair", stdout=self.stdout)  # into the index of the search
        count_rows()
