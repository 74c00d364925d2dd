from django.apps import apps
from django.http import Http404
from django.utils.translation import get_language
from wagtail.models import Site

from cms.delivery import memo

from . import visibility


def readable(request, rows, through=""):
    """Those of a queryset of pages that anybody may read on the site that is asked, in the language of the address.

    For rows that belong to a page, ``through`` names the field that leads there.
    """
    found = visibility.visible_in(rows, Site.find_for_request(request), through=through)
    return found.filter(**{f"{through}__locale__language_code" if through else "locale__language_code": get_language()})


def section_of(request, model):
    """The page of this type that lists a section of the site that is asked; a 404 if nobody may read it."""
    section = readable(request, model.objects.all()).first()
    if section is None:
        raise Http404
    return section


def people_url(request):
    """The path at which the site shows its people, each below it by slug; "" while there is none that anybody may
    read. Asked once a request, and of those requests only that name somebody."""
    if not hasattr(request, "_people_url"):
        site = Site.find_for_request(request)
        key = ("people url", site and site.pk, get_language())
        request._people_url = memo.get(key, lambda: _url_of(request, "home.PeoplePage"))
    return request._people_url


def contact_url(request):
    """The path of the form by which anybody can write to the society; "" while there is none that they may read."""
    return _url_of(request, "home.ContactPage")


def _url_of(request, model):
    """The path of the page of a type of which there is one; "" while nobody may read it."""
    page = readable(request, apps.get_model(model).objects.all()).first()
    return page.get_url(request) if page else ""
