from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories import ArticlePageFactory, EventPageFactory, UserFactory

from . import desk
from .tonight import DRAFTED, on_site


@pytest.fixture
def author(db):
    return UserFactory(groups=["Authors"])


@pytest.fixture
def reviewer(db):
    return UserFactory(groups=["Reviewers"])


@pytest.fixture
def draft(author):
    """An article that its author is writing."""
    return ArticlePageFactory(draft=True, owner=author)


@pytest.fixture
def sent(draft, author):
    """An article that its author has sent for review."""
    return desk.send(draft, author)


@pytest.fixture
def editor(db):
    return UserFactory(groups=["Editors"])


@pytest.fixture
def steward(db):
    return UserFactory(groups=["Web stewards"])


@pytest.fixture
def event(author):
    """A supper on the site that its author wrote."""
    event = EventPageFactory(owner=author, status_note="Bring a cushion.")
    desk.write(event, author).publish()
    return on_site(event)


@pytest.fixture
def series(author):
    """Once a week, from last week on."""
    first = timezone.localdate() - timedelta(days=7)
    event = EventPageFactory(owner=author, start_date=first, rrule="FREQ=WEEKLY")
    desk.write(event, author).publish()
    return on_site(event)


@pytest.fixture
def next_day(series):
    """A day on which the series takes place."""
    return series.upcoming_dates(2)[1].original_date


@pytest.fixture
def with_draft(event, author):
    """The supper, and words of its author's that nobody has read."""
    desk.write(event, author, summary=DRAFTED)
    return on_site(event)
