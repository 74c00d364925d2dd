"""Every address. Wagtail's catch-all is last: it serves only ``([\\w-]+/)*``, so a dotted name stands above it.

What people read stands in ``i18n_patterns``: it is there for each language, `/search/` and `/es/search/`.
"""

from functools import wraps

from csp.decorators import csp_replace
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.decorators.clickjacking import xframe_options_sameorigin
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import user_passes_test
from wagtail.admin.urls import reports as wagtailadmin_reports_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

from cms.core import views as core
from cms.core.sitemap import sitemap
from cms.delivery.generation import atomic
from editorial.by_mail_views import review_by_mail
from editorial.groups import may_read_reports
from home import views as home
from search import views as search


def desk(view):
    """A view of the admin: its unsafe requests are one transaction, and it may show itself in a frame (previews)."""
    return csp_replace(settings.ADMIN_CSP)(xframe_options_sameorigin(_without_policy(atomic(view))))


def _without_policy(view):
    """Wagtail asks for a preview as a reader would, so that it comes with readers' policy: no frame may show it."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        response.headers.pop("Content-Security-Policy", None)
        return response

    return wrapped


decorate_urlpatterns(wagtailadmin_reports_urls.urlpatterns, user_passes_test(may_read_reports))

urlpatterns = [
    path("admin/", include(decorate_urlpatterns(wagtailadmin_urls.urlpatterns, desk))),
    path("documents/", include(decorate_urlpatterns(wagtaildocs_urls.urlpatterns, core.download))),
    path("api/v2/", include("cms.api")),
    path("site.css", core.stylesheet, name="stylesheet"),
    path("favicon.ico", core.favicon, name="favicon"),
    path("robots.txt", core.robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-<slug:section>.xml", sitemap, name="sitemap_section"),
    path("", include("syndication.urls")),
    path("review/<str:token>/", review_by_mail, name="review_by_mail"),
    path("styleguide/", home.styleguide, name="styleguide"),
    path("healthz", core.healthz, name="healthz"),
    path("readyz", core.readyz, name="readyz"),
    *i18n_patterns(
        path("search/", search.search, name="search"),
        path("articles/", include("articles.urls")),
        path("events/", include("events.urls")),
        path("forms/<int:page_id>/", home.send_message, name="send_message"),
        prefix_default_language=False,
    ),
]
if settings.SERVE_MEDIA:
    urlpatterns.append(re_path(r"^media/(?P<path>.+)$", core.media, name="media"))
urlpatterns.append(path("", include(wagtail_urls)))

handler404 = core.page_not_found
