from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .models import EventPage
from .publishing import record_publication
from .viewsets import CommitteeViewSet, EventKindViewSet, VenueViewSet

register_snippet(VenueViewSet)
register_snippet(EventKindViewSet)
register_snippet(CommitteeViewSet)


@hooks.register("after_convert_alias_page")
def record_former_alias(request, page):
    """An alias has neither dates nor an identity, and Wagtail sends no signal when it becomes a page of its own."""
    if isinstance(page, EventPage) and page.live:
        record_publication(page)
