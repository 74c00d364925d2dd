"""A page in the languages in which it can be read."""

from wagtail.models import Page, Site

from . import visibility
from .languages import language_of


def translations_of(page, request):
    """``{code: page}`` of a page and its translations, as far as anybody may read them; asked for once a request."""
    known, translations = getattr(request, "_translations", (None, None))
    if translations is None or known is not page:
        translations = find_translations(page, Site.find_for_request(request), request)
        request._translations = page, translations
    return translations


def is_readable(page, request):
    """Whether anybody may read it on the site that is asked."""
    return page.pk in {translation.pk for translation in translations_of(page, request).values()}


def find_translations(page, site, request):
    if page is None:
        return {}
    pages = visibility.visible_in(Page.objects.filter(translation_key=page.translation_key), site)
    return {language_of(page, request): page for page in pages}
