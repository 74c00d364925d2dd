"""Who the society is, as its settings hold it."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import time_machine
from django.conf import settings
from django.core.exceptions import ValidationError
from wagtail.models import Site

from cms.core import colour
from cms.core.models import Navigation, SiteRendition, SocietySettings
from cms.core.models.settings import DARK_PAPER, LIGHT_PAPER, READABLE, time_zone_choices
from tests.factories import ImageFactory, UserFactory

pytestmark = pytest.mark.django_db


def problems(**fields):
    """The fields that a society with these values would have to mend."""
    try:
        SocietySettings(**fields).clean_fields(exclude=["site"])
    except ValidationError as error:
        return set(error.message_dict)
    return set()


@pytest.mark.parametrize("accent", ["#1a5d57", "#000000", "#7a1f3d"])
def test_a_colour_that_can_be_read_on_paper_is_accepted(accent):
    assert problems(accent_colour=accent) == set()


@pytest.mark.parametrize("accent", ["#ffcc00", "#ffffff", "#7fb0aa"])
def test_a_colour_that_is_too_light_is_refused_with_its_contrast(accent):
    with pytest.raises(ValidationError, match=r"its contrast is \d\.\d"):
        SocietySettings(accent_colour=accent).clean_fields(exclude=["site"])


@pytest.mark.parametrize("accent", ["teal", "#abc", "red;}body{}", ""])
def test_what_is_no_colour_is_refused(accent):
    assert problems(accent_colour=accent) == {"accent_colour"}


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "UTC"])
def test_a_time_zone_is_accepted(zone):
    assert problems(time_zone=zone) == set()


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc/passwd", ""])
def test_what_is_no_time_zone_is_refused(zone):
    assert problems(time_zone=zone) == {"time_zone"}


def test_the_choices_are_time_zones_that_are_accepted():
    assert problems(time_zone=time_zone_choices()[0][0]) == set()


def test_contrast_is_asked_on_the_paper_that_the_stylesheet_has():
    """In boxes it is nearer to the accent than on the page."""
    tokens = Path(settings.BASE_DIR, "static/css/tokens.css").read_text()
    papers = dict(zip((LIGHT_PAPER, DARK_PAPER), re.findall(r"--paper: (#\w+);", tokens), strict=True))
    assert re.findall(r"--paper-deep: (#\w+);", tokens) == list(papers)
    for box, page in papers.items():
        accent = SocietySettings().accent_colour
        accent = colour.lightened_until(accent, box, READABLE) if box == DARK_PAPER else accent
        assert READABLE <= colour.contrast(accent, box) <= colour.contrast(accent, page)


@pytest.mark.parametrize("accent", ["#1a5d57", "#000000", "#3b0a45"])
def test_the_accent_can_be_read_in_the_dark(accent):
    society = SocietySettings(accent_colour=accent)
    assert colour.contrast(society.accent_colour_in_the_dark, DARK_PAPER) >= READABLE


@pytest.mark.parametrize(
    ("zone", "today"),
    [("America/New_York", date(2026, 5, 1)), ("Europe/Berlin", date(2026, 5, 2)), ("Asia/Tokyo", date(2026, 5, 2))],
)
@time_machine.travel(datetime(2026, 5, 2, 1, 30, tzinfo=UTC), tick=False)
def test_today_is_where_the_society_is(zone, today):
    assert SocietySettings(time_zone=zone).today() == today


def test_a_logo_is_made_in_its_sizes_after_the_commit(site, worker):
    society = SocietySettings.for_site(site)
    society.logo = ImageFactory()
    with worker():
        society.save()
    assert SiteRendition.objects.filter(image=society.logo, filter_spec__startswith="max-480x160").count() == 2


@pytest.mark.parametrize(("group", "status"), [("Web stewards", 200), ("Editors", 302), ("Authors", 302)])
def test_stewards_change_the_society(log_in, site, group, status):
    client = log_in(UserFactory(groups=[group]))
    assert client.get(f"/admin/settings/core/societysettings/{site.pk}/").status_code == status


def test_a_new_site_has_its_settings_before_anybody_asks(db, home):
    site = Site.objects.create(hostname="other.example", root_page=home)
    for model in (SocietySettings, Navigation):
        assert model.objects.filter(site=site).exists()
