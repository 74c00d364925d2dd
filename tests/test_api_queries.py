"""What the API asks the database: of a list at most 4 things, of a detail 5, whatever is in them.

While nothing is written and no time runs out, finished rows are remembered (cms/delivery/memo.py): so the numbers are
those of a second request. The first one's do not grow with the rows, either.
"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.delivery import memo
from tests.api_world import API, DETAILS, LISTS, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db):
    return World()


@pytest.fixture
def asked(reader, remembering):
    """``asked(address)``: how many questions the first request asks, and how many the second. Either way there is an
    answer, and the site is known before."""

    def numbers(address):
        memo.forget()
        reader.get(API)
        return [number_of_queries(reader, address) for _ in range(2)]

    return numbers


def number_of_queries(reader, address):
    with CaptureQueriesContext(connection) as queries:
        response = reader.get(address)
    assert response.status_code in (200, 302), response.content
    return len(queries)


@pytest.mark.parametrize("pattern", LISTS)
def test_a_list_asks_four_things_at_most(world, asked, reader, pattern):
    world.more(2)
    address = world.address(pattern)
    assert reader.get(address).json()["items"]
    _first, second = asked(address)
    assert second <= 4


@pytest.mark.parametrize("pattern", LISTS)
def test_a_list_of_a_hundred_asks_as_much_as_one_of_one(world, asked, pattern):
    world.more(3)
    address = world.address(pattern)
    joint = "&" if "?" in pattern else "?"
    one, hundred = (asked(f"{address}{joint}limit={limit}") for limit in (1, 100))
    assert one[1] == hundred[1]
    assert hundred[0] <= one[0] + 4  # one row may lack what others have, and is not the end of the list


@pytest.mark.parametrize("pattern", DETAILS)
def test_a_detail_asks_five_things_at_most(world, asked, pattern):
    small = asked(world.address(pattern))
    world.more(3)
    large = asked(world.address(pattern))
    assert large[1] <= 5
    assert large[0] <= small[0] + 2
