from django.http import Http404
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from .viewsets import PersonViewSet, TopicViewSet

register_snippet(PersonViewSet)
register_snippet(TopicViewSet)


@hooks.register("before_serve_page")
def an_expired_page_is_gone(page, request, serve_args, serve_kwargs):
    """By the clock: ``live`` stays true until a command has unpublished the page."""
    if page.expire_at and page.expire_at <= timezone.now():
        raise Http404


@hooks.register("after_copy_page")
def a_copy_in_another_language_is_the_translation(request, page, new_page):
    """Of the page that was copied, unless that has one. Wagtail would leave the copy in the language of its source."""
    locale = new_page.get_parent().locale_id
    if locale == page.locale_id:
        return
    new_page.get_descendants(inclusive=True).update(locale=locale)
    if not Page.objects.filter(translation_key=page.translation_key, locale=locale).exists():
        Page.objects.filter(pk=new_page.pk).update(translation_key=page.translation_key)
