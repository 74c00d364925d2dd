"""What the API asks the database: of a list at most 4 things, of a detail 5, whatever is in them.

While nothing is written and no time runs out, finished rows are remembered (cms/delivery/memo.py): so the numbers are
those of a second request. The first one's do not grow with the rows, either.
"""

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cms.delivery import memo
from tests.api_world import API, DETAILS, LISTS, World
from tests.conftest import remember_from_request_to_request

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """Four of each, built once and taken back at the end; and what details asked when there was one of each."""
    with django_db_blocker.unblock(), transaction.atomic(), pytest.MonkeyPatch.context() as patch:
        remember_from_request_to_request(patch)
        world = World()
        world.asked_when_small = {pattern: asked(world.address(pattern)) for pattern in DETAILS}
        world.more(3)
        yield world
        transaction.set_rollback(True)


def asked(address):
    """How many questions the first request asks, and how many the second. Either way there is an answer, and the site
    is known before."""
    memo.forget()
    reader = Client()
    reader.get(API)
    return [number_of_queries(reader, address) for _ in range(2)]


def number_of_queries(reader, address):
    with CaptureQueriesContext(connection) as queries:
        response = reader.get(address)
    assert response.status_code in (200, 302), response.content
    return len(queries)


@pytest.mark.parametrize("pattern", LISTS)
def test_a_list_asks_four_things_at_most(world, reader, pattern):
    address = world.address(pattern)
    assert reader.get(address).json()["items"]
    _first, second = asked(address)
    assert second <= 4


@pytest.mark.parametrize("pattern", LISTS)
def test_a_list_of_a_hundred_asks_as_much_as_one_of_one(world, pattern):
    address = world.address(pattern)
    joint = "&" if "?" in pattern else "?"
    one, hundred = (asked(f"{address}{joint}limit={limit}") for limit in (1, 100))
    assert one[1] == hundred[1]
    assert hundred[0] <= one[0] + 4  # one row may lack what others have, and is not the end of the list


@pytest.mark.parametrize("pattern", DETAILS)
def test_a_detail_asks_five_things_at_most(world, pattern):
    small, large = world.asked_when_small[pattern], asked(world.address(pattern))
    assert large[1] <= 5
    assert large[0] <= small[0] + 2
