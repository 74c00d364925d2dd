"""Who the society is, as readers are told: in the language of the address."""

from copy import copy

from django.conf import settings
from django.utils.translation import get_language
from wagtail.models import Page, Site

from .models import SocietySettings
from .sections import readable


def society_for(request):
    """The society's settings. In another language than the site's own it is called as that front page is, and says of
    itself what that page says to search engines. To be read, not saved."""
    society = SocietySettings.for_request(request)
    if get_language() == settings.LANGUAGE_CODE:
        return society
    if not hasattr(request, "_society"):
        request._society = _renamed(society, request)
    return request._society


def _renamed(society, request):
    site = Site.find_for_request(request)
    homes = Page.objects.filter(translation_key=site.root_page.translation_key) if site else Page.objects.none()
    home = readable(request, homes).first()
    if home is None:
        return society
    renamed = copy(society)
    renamed.name, renamed.tagline = home.title, home.search_description
    return renamed
