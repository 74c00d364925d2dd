from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps import views as sitemaps
from wagtail.models import Page, Site

from . import visibility


class PageSitemap(Sitemap):
    """Every page of a site that anybody may read."""

    limit = 50_000

    def __init__(self, site):
        self.site = site

    def items(self):
        pages = visibility.visible_in(Page.objects.order_by("path"), self.site)
        return pages.values_list("url_path", "last_published_at")

    def location(self, item):
        return "/" + item[0].removeprefix(self.site.root_page.url_path)

    def lastmod(self, item):
        return item[1]


def sitemap(request):
    response = sitemaps.sitemap(request, {"pages": PageSitemap(Site.find_for_request(request))})
    # The newest page's date says nothing of pages that have gone; the entity tag does.
    response.headers.pop("Last-Modified", None)
    return response
