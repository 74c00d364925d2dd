from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404
from rest_framework.exceptions import Throttled

from cms.core.api.parameters import (
    ChoicesField,
    DateField,
    InstantField,
    PageParameters,
    SlugsField,
    ZoneField,
    as_instant,
)
from cms.core.api.problems import BadParameter, problem_response

EAST = timezone(timedelta(hours=-5))


class Parameters(PageParameters):
    topic = SlugsField()
    day = DateField()
    moment = InstantField()
    mode = ChoicesField([("online", "Online"), ("mixed", "Mixed")])
    tz = ZoneField()
    q = forms.CharField(required=False, max_length=10)


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ("", {}),
        ("limit=1&offset=0", {"limit": 1, "offset": 0}),
        ("limit=100&offset=1000000", {"limit": 100, "offset": 1_000_000}),
        ("topic=grief", {"topic": ["grief"]}),
        ("topic=grief,%20loss", {"topic": ["grief", "loss"]}),
        ("day=2026-11-23", {"day": date(2026, 11, 23)}),
        ("moment=2026-11-23", {"moment": date(2026, 11, 23)}),
        ("moment=2026-11-23T19:00:00Z", {"moment": datetime(2026, 11, 23, 19, tzinfo=UTC)}),
        ("moment=2026-11-23T19:00:00-05:00", {"moment": datetime(2026, 11, 23, 19, tzinfo=EAST)}),
        ("mode=online", {"mode": ["online"]}),
        ("mode=online,mixed", {"mode": ["online", "mixed"]}),
        ("tz=Europe/Berlin", {"tz": ZoneInfo("Europe/Berlin")}),
        ("q=%20grief%20", {"q": "grief"}),
    ],
)
def test_parameters_are_read_into_what_they_mean(rf, query, values):
    assert Parameters.read(rf.get(f"/?{query}")) == values


def test_a_plus_that_became_a_space_on_its_way_is_still_an_offset(rf):
    moment = Parameters.read(rf.get("/?moment=2026-11-23T19:00:00+01:00"))["moment"]

    assert moment.utcoffset() == timedelta(hours=1)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "0"),
        ("limit", "101"),
        ("limit", "-1"),
        ("limit", "1.5"),
        ("limit", "many"),
        ("limit", "1" + 30 * "0"),
        ("limit", 10_000 * "1"),
        ("offset", "-1"),
        ("offset", "1000001"),
        ("topic", "two words"),
        ("topic", "grief,"),
        ("topic", ","),
        ("topic", 256 * "a"),
        ("topic", "gr%00ief"),
        ("day", "23.11.2026"),
        ("day", "2026-02-30"),
        ("day", "2026-11-23T19:00:00Z"),
        ("moment", "2026-11-23T19:00:00"),
        ("moment", "2026-02-30T19:00:00Z"),
        ("moment", "tomorrow"),
        ("moment", 10_000 * "1"),
        ("mode", "by_post"),
        ("mode", "online,"),
        ("mode", "on%00line"),
        ("tz", "../../etc/passwd"),
        ("tz", "Europe"),
        ("tz", "+02:00"),
        ("tz", "Europe/Berlin%00"),
        ("tz", 10_000 * "1"),
        ("q", 11 * "a"),
        ("q", "%00"),
        ("page", "2"),
        ("LIMIT", "2"),
        ("topic", ""),
        ("moment", ""),
        ("q", ""),
    ],
)
def test_what_is_ill_formed_or_unknown_is_refused_by_name(rf, name, value):
    with pytest.raises(BadParameter) as refusal:
        Parameters.read(rf.get(f"/?{name}={value}"))

    assert refusal.value.parameter == name


def test_an_unknown_parameter_is_told_which_there_are(rf):
    with pytest.raises(BadParameter, match="day, limit, mode, moment, offset, q, site, topic, tz"):
        Parameters.read(rf.get("/?page=2"))


def test_a_parameter_given_twice_is_refused(rf):
    with pytest.raises(BadParameter, match="more than once") as refusal:
        Parameters.read(rf.get("/?topic=grief&topic=loss"))

    assert refusal.value.parameter == "topic"


@pytest.mark.parametrize(
    ("moment", "instant"),
    [
        (date(2026, 1, 10), datetime(2026, 1, 10, 5, tzinfo=UTC)),
        (date(2026, 7, 10), datetime(2026, 7, 10, 4, tzinfo=UTC)),
        (datetime(2026, 7, 10, 19, tzinfo=EAST), datetime(2026, 7, 11, 0, tzinfo=UTC)),
    ],
)
def test_a_day_begins_at_midnight_in_the_zone_and_an_instant_is_one_everywhere(moment, instant):
    found = as_instant(moment, ZoneInfo("America/New_York"))

    assert (found, found.tzinfo) == (instant, UTC)


@pytest.mark.parametrize(
    ("error", "status", "title"),
    [
        (BadParameter("limit", "too large."), 400, "Bad request"),
        (Http404("No such article."), 404, "Not found"),
        (PermissionDenied(), 403, "The request cannot be answered"),
        (Throttled(wait=7.9), 429, "Too many requests"),
    ],
)
def test_a_client_s_error_is_told_as_a_problem(error, status, title):
    response = problem_response(error, {})

    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    assert response.data["title"] == title
    assert response.data["status"] == status
    assert response.data["type"] == "about:blank"


def test_who_asks_too_often_is_told_how_long_to_wait():
    assert problem_response(Throttled(wait=7.2), {}).headers["Retry-After"] == "8"


def test_an_error_of_ours_is_no_problem_of_the_client():
    assert problem_response(ZeroDivisionError(), {}) is None
