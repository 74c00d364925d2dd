from django.http import Http404
from django.utils import timezone
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .viewsets import PersonViewSet, TopicViewSet

register_snippet(PersonViewSet)
register_snippet(TopicViewSet)


@hooks.register("before_serve_page")
def an_expired_page_is_gone(page, request, serve_args, serve_kwargs):
    """By the clock: ``live`` stays true until a command has unpublished the page."""
    if page.expire_at and page.expire_at <= timezone.now():
        raise Http404
