"""The language of a page is that of its locale, and its address says it: ``/es/…``, nothing for the site's own."""

from django.conf import settings
from django.utils import translation
from django.utils.text import capfirst
from wagtail.models import Locale

from cms.delivery import memo


def language_of_address(path):
    """The language of a path of the site: of its first word, if that is one. ``/es.md`` is the front page, too."""
    first = path.removeprefix("/").partition("/")[0].removesuffix(".md")
    return first if first in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def language_of(page, request):
    """The code of a page's language. Locales are few: they are fetched once a request."""
    if not hasattr(request, "_languages"):
        request._languages = memo.get("languages", lambda: dict(Locale.objects.values_list("pk", "language_code")))
    return request._languages.get(page.locale_id, settings.LANGUAGE_CODE)


def language_of_user(user):
    """The language in which somebody reads the desk, and mail from it."""
    profile = getattr(user, "wagtail_userprofile", None)
    return (profile and profile.preferred_language) or settings.LANGUAGE_CODE


def own_name(code):
    """What a language is called in itself: ``Español``."""
    return capfirst(translation.get_language_info(code)["name_local"])


def in_language_of(page, request):
    """For words and addresses that belong to a page, in an answer that belongs to no language (the API)."""
    return translation.override(language_of(page, request))
