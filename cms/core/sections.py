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
        request._people_url = memo.get(key, lambda: _find_people_url(request))
    return request._people_url


def _find_people_url(request):
    people = readable(request, apps.get_model("home.PeoplePage").objects.all()).first()
    return people.get_url(request) if people else ""
