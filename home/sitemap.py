from wagtail.models import Site

from cms.core.models import Person
from cms.core.sitemap import Address

from .models import PeoplePage


def people(request):
    """The page of each person whom the site names, in each language."""
    site = Site.find_for_request(request)
    slugs = list(Person.objects.named_on(site).order_by("slug").values_list("slug", flat=True))
    for page in PeoplePage.objects.visible_in(site).order_by("path"):
        yield from (Address(f"{page.get_url(request)}{slug}/") for slug in slugs)
