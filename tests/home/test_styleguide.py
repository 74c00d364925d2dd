"""The page that shows every component and every block."""

from datetime import timedelta
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.utils import timezone

from articles.models import Correction
from events.models import AgendaItem, OpenPoint
from home.blocks import FrontBlock
from home.styleguide import IN_THE_HEAD
from tests.factories import (
    ArticlePageFactory,
    ArticleSeriesFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    TopicFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def author(log_in):
    return log_in(UserFactory(groups=["Authors"]))


@pytest.fixture
def full_site(db):
    topic, ada, series = TopicFactory(), PersonFactory(portrait=ImageFactory()), ArticleSeriesFactory()
    for part in (1, 2, 3):
        ArticlePageFactory(
            image=ImageFactory(),
            topics=[topic],
            authors=[ada],
            series=series,
            series_part=part,
            corrections=[Correction(note="Two, not one.")],
        )
    EventPageFactory(speakers=[ada], agenda=[AgendaItem(what="Soup")], open_points=[OpenPoint(subject="ce")])
    EventPageFactory(rrule="FREQ=WEEKLY", start_date=timezone.localdate() - timedelta(days=30))


def specimens(client):
    response = client.get("/styleguide/")
    assert response.status_code == 200
    html = BeautifulSoup(response.content, "html.parser")
    return [name.text for name in html.select(".styleguide__name")]


def test_readers_do_not_see_it(reader, log_in):
    assert reader.get("/styleguide/").status_code == 302
    assert log_in(UserFactory()).get("/styleguide/").status_code == 302


def test_it_shows_every_component_and_every_block(author, full_site):
    folder = Path(settings.BASE_DIR, "templates", "components")
    components = {path.stem for path in folder.glob("*.html")} - IN_THE_HEAD
    assert set(specimens(author)) == components | set(FrontBlock().child_blocks)


def test_an_empty_site_shows_what_it_can(author):
    assert "site_header" in specimens(author)
