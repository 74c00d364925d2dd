"""What `tick` does, and that one chore does not keep the others from being done."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
import time_machine
from django.core.management import call_command
from wagtail.models import Page

from cms.core import chores
from cms.core.models import Heartbeat, Topic
from cms.delivery import generation
from home.models import ContactMessage
from tests.factories import ContactMessageFactory, StandardPageFactory, TopicFactory

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)


@pytest.fixture
def only(monkeypatch):
    """``only(name=chore, …)``: no other chores than these, in this order."""

    def register(**wanted):
        monkeypatch.setattr(chores, "_chores", {})
        for name, chore in wanted.items():
            chores.register(name, chore)

    return register


def write_and_fail():
    TopicFactory(name="In vain")
    raise RuntimeError("the disk is full")


def tick():
    complaints = StringIO()
    call_command("tick", stderr=complaints)
    return complaints.getvalue()


# One by one


def test_a_chore_that_fails_does_not_stop_the_others(only):
    only(first=write_and_fail, second=lambda: TopicFactory(name="Done"))
    assert chores.run_all() == ["first"]
    assert [topic.name for topic in Topic.objects.all()] == ["Done"]


def test_the_command_says_which_chore_failed(only):
    only(letters=write_and_fail)
    assert tick() == "failed: letters\n"


def test_the_reason_is_in_the_log(only, caplog):
    only(letters=write_and_fail)
    chores.run_all()
    assert "“letters” failed" in caplog.text
    assert "the disk is full" in caplog.text


@time_machine.travel(NOON, tick=False)
def test_the_clock_is_seen_to_tick_even_when_a_chore_fails(only):
    only(letters=write_and_fail)
    chores.run_all()
    assert Heartbeat.objects.get(name="tick").seen_at == NOON


# What the house has to do


def test_contact_messages_are_deleted_after_their_day(contact_page):
    for day in (date := NOON.date(), date - timedelta(days=1)):
        ContactMessageFactory(page=contact_page, delete_after=day)
    with time_machine.travel(NOON, tick=False):
        assert tick() == ""
    assert [message.delete_after for message in ContactMessage.objects.all()] == [NOON.date()]


@pytest.fixture
def scheduled(home):
    page = StandardPageFactory(draft=True, go_live_at=NOON)
    with time_machine.travel(NOON - A_MINUTE, tick=False):
        page.save_revision().publish()
    return page


@pytest.fixture
def ending(home):
    page = StandardPageFactory()
    page.expire_at = NOON
    with time_machine.travel(NOON - A_MINUTE, tick=False):
        page.save_revision().publish()
    return page


@pytest.mark.parametrize(("moment", "is_live"), [(NOON - A_MINUTE, False), (NOON + A_MINUTE, True)])
def test_what_was_approved_for_a_time_goes_live_then(scheduled, moment, is_live):
    with time_machine.travel(moment, tick=False):
        tick()
    assert Page.objects.get(pk=scheduled.pk).live is is_live


@pytest.mark.parametrize(("moment", "is_live"), [(NOON - A_MINUTE, True), (NOON + A_MINUTE, False)])
def test_what_was_to_end_ends_then(ending, moment, is_live):
    with time_machine.travel(moment, tick=False):
        tick()
    assert Page.objects.get(pk=ending.pk).live is is_live


def test_a_second_tick_finds_nothing_left_to_do(scheduled, ending, contact_page):
    ContactMessageFactory(page=contact_page, delete_after=NOON.date() - timedelta(days=1))
    with time_machine.travel(NOON + A_MINUTE, tick=False):
        tick()
        before = generation.current(), Page.objects.get(pk=scheduled.pk).last_published_at
        tick()
    assert (generation.current(), Page.objects.get(pk=scheduled.pk).last_published_at) == before


@pytest.mark.parametrize("hour", [0, 3, 12, 23])  # 3 is 22:00 of the day before in New York
def test_what_is_done_once_a_day_is_done_again_when_the_next_begins_in_utc(hour):
    now = NOON.replace(hour=hour)
    Heartbeat.objects.note("a daily round", now)
    assert Heartbeat.objects.seen_today("a daily round", now + A_MINUTE)
    assert Heartbeat.objects.seen_today("a daily round", NOON.replace(hour=23, minute=59))
    assert not Heartbeat.objects.seen_today("a daily round", NOON.replace(day=2, hour=0))
    assert not Heartbeat.objects.seen_today("another", now)
