"""Say of all that is on the site why no client can be recognised in it: of a demo, or of pages brought from elsewhere
after somebody has read them."""

from django.core.management.base import BaseCommand
from wagtail.models import Page

from editorial import attesting
from editorial.models import Attestation, Ground


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("ground", choices=Ground.values)

    def handle(self, *args, ground, verbosity=1, **options):
        rows = [
            Attestation(page_id=page.pk, passage=passage.digest, revision=page.live_revision, ground=ground)
            for page in Page.objects.live().specific().iterator(chunk_size=100)
            for passage, _findings in attesting.open_of(page)
        ]
        Attestation.objects.bulk_create(rows, ignore_conflicts=True)
        if verbosity:
            self.stdout.write(f"{len(rows)} paragraphs")
