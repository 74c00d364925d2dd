from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.factories import EventPageFactory


@pytest.fixture(params=["draft", "private", "expired", "alias"])
def hidden_event(request, db):
    """An event that stands in no list, file or answer."""
    if request.param == "draft":
        return EventPageFactory(draft=True)
    if request.param == "expired":
        return EventPageFactory(expire_at=timezone.now() - timedelta(seconds=1))
    event = EventPageFactory()
    if request.param == "alias":
        return event.create_alias(update_slug=f"{event.slug}-too")
    PageViewRestriction.objects.create(page=event, restriction_type=PageViewRestriction.LOGIN)
    return event
