from wagtail.models import Site

from cms.core.sitemap import Address

from .models import EventIndexPage


def lists(request):
    for index in EventIndexPage.objects.visible_in(Site.find_for_request(request)).order_by("path"):
        yield Address(f"{index.get_url(request)}past/")
