from django.http import Http404
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from . import drafts
from .views import show_at_front_end
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


@hooks.register("register_admin_urls")
def register_front_end_preview():
    return [path("pages/<int:page_id>/front-end/", show_at_front_end, name="show_at_front_end")]


@hooks.register("register_page_header_buttons")
def offer_the_front_end(page, user, view_name, next_url=None):
    """Where another program shows the pages to readers, a draft can be looked at there."""
    if page.pk and page.permissions_for_user(user).can_edit() and drafts.address_at_front_end(page):
        address = reverse("show_at_front_end", args=[page.pk])
        yield Button(
            _("Look at it at the front end"), address, icon_name="view", priority=15, attrs={"target": "_blank"}
        )
