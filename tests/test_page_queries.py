"""What a page asks the database, whatever is on it; counted in a second request of a period (cms/delivery/memo.py). One
of the questions is for the content generation, which SQLite answers by a pragma outside of a test."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.core.models import SocietySettings
from tests.conftest import remember_from_request_to_request
from tests.factories import ArticlePageFactory, EventPageFactory, ImageFactory, PersonFactory


@pytest.fixture
def asked(home, reader, monkeypatch):
    """``asked(address)`` is how many questions a reader's second request asks."""
    remember_from_request_to_request(monkeypatch)

    def asked_(address):
        assert reader.get(address).status_code == 200
        with CaptureQueriesContext(connection) as queries:
            reader.get(address)
        return len(queries)

    return asked_


def test_an_article_asks_nine_things(asked):
    assert asked(ArticlePageFactory().url) <= 9


def test_an_event_asks_nine_things(asked):
    assert asked(EventPageFactory().url) <= 9


def test_pictures_and_people_are_remembered(asked, site):
    SocietySettings.objects.update_or_create(site=site, defaults={"logo": ImageFactory()})
    people = [PersonFactory(portrait=ImageFactory()) for _ in range(3)]
    article = ArticlePageFactory(image=ImageFactory(), authors=people)
    event = EventPageFactory(image=ImageFactory(), speakers=people)
    assert asked(article.url) <= 9
    assert asked(event.url) <= 9


@pytest.mark.parametrize("address", ["/articles/", "/events/", f"/events/{timezone.localdate():%Y/%m}/"])
def test_a_list_asks_six_things(asked, address):
    ArticlePageFactory()
    EventPageFactory()
    assert asked(address) <= 6
