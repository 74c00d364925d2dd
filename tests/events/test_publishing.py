import re
from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events.models import EventIdentity, EventIndexPage, EventOccurrence, EventPage
from tests.factories import EventPageFactory, UserFactory, VenueFactory

pytestmark = pytest.mark.django_db


def publish(event, **changes):
    """A new revision of the event with these changes, published."""
    for name, value in changes.items():
        setattr(event, name, value)
    event.save_revision().publish()
    return EventPage.objects.get(pk=event.pk)


def the_date(event):
    return event.occurrences.get()


# Dates


def test_a_published_event_has_its_date():
    event = EventPageFactory(start_date=date(2027, 3, 9), start_time=time(19), end_time=time(21))
    row = the_date(event)
    assert row.original_date == row.local_start_date == row.local_end_date == date(2027, 3, 9)
    assert row.starts_at == row.original_start == datetime(2027, 3, 10, 0, tzinfo=UTC)
    assert row.ends_at == datetime(2027, 3, 10, 2, tzinfo=UTC)
    assert (row.status, row.all_day) == ("scheduled", False)


def test_a_draft_has_no_date_and_is_nobody_to_other_calendars():
    event = EventPageFactory(draft=True)
    assert not event.occurrences.exists()
    assert event.identity is None


def test_a_newer_draft_changes_no_date():
    event = EventPageFactory()
    before = the_date(event)
    event.start_date += timedelta(days=1)
    event.save_revision()
    assert the_date(event).starts_at == before.starts_at


@pytest.mark.parametrize(
    "changes",
    [
        {"start_date": date(2028, 5, 6)},
        {"start_time": time(18, 30)},
        {"time_zone": "Europe/London"},
        {"all_day": True},
        {"status": "tentative"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_date_that_changes_keeps_its_row(changes):
    event = EventPageFactory(start_date=date(2027, 3, 9))
    before = the_date(event)
    after = the_date(publish(event, **changes))
    assert after.pk == before.pk
    assert vars(after) | {"_state": None} != vars(before) | {"_state": None}


def test_an_event_that_moves_to_another_day_is_named_by_the_new_day():
    event = publish(EventPageFactory(start_date=date(2027, 3, 9)), start_date=date(2027, 3, 16))
    assert the_date(event).original_date == date(2027, 3, 16)


def test_the_date_of_an_unpublished_event_is_shown_nowhere_and_is_the_same_when_it_comes_back():
    event = EventPageFactory()
    before = the_date(event)
    event.unpublish()
    assert not EventOccurrence.objects.visible().exists()
    assert the_date(publish(event)).pk == before.pk


def test_a_deleted_event_leaves_nothing():
    event = EventPageFactory()
    event.delete()
    assert not EventOccurrence.objects.exists()
    assert not EventIdentity.objects.exists()


def test_a_deleted_list_takes_the_dates_of_its_events_along(event_index):
    EventPageFactory()
    event_index.delete()
    assert not EventOccurrence.objects.exists()
    assert not EventIdentity.objects.exists()


def test_a_scheduled_event_has_no_date_before_it_is_live():
    live_from = timezone.now() + timedelta(hours=1)
    event = EventPageFactory(go_live_at=live_from)
    assert not event.occurrences.exists()

    with time_machine.travel(live_from + timedelta(minutes=1)):
        call_command("publish_scheduled", verbosity=0)

    assert event.occurrences.count() == 1


def test_a_live_event_keeps_its_date_until_the_scheduled_change_is_live():
    event = EventPageFactory(start_date=date(2027, 3, 9))
    live_from = timezone.now() + timedelta(hours=1)
    publish(event, start_date=date(2027, 4, 9), go_live_at=live_from)
    assert the_date(event).original_date == date(2027, 3, 9)

    with time_machine.travel(live_from + timedelta(minutes=1)):
        call_command("publish_scheduled", verbosity=0)

    assert the_date(event).original_date == date(2027, 4, 9)


def test_the_date_of_an_event_that_expired_is_shown_nowhere():
    expires = timezone.now() + timedelta(hours=1)
    EventPageFactory(expire_at=expires)
    with time_machine.travel(expires + timedelta(minutes=1)):
        call_command("publish_scheduled", verbosity=0)
    assert not EventOccurrence.objects.visible().exists()


def test_publishing_again_without_a_change_writes_no_date_and_no_identity():
    revision = EventPageFactory().save_revision()
    with CaptureQueriesContext(connection) as queries:
        revision.publish()
    derived = [query["sql"] for query in queries if re.search("events_event(occurrence|identity)", query["sql"])]
    assert derived
    assert [sql for sql in derived if not sql.startswith("SELECT")] == []


def test_an_alias_has_no_dates_and_no_identity():
    event = EventPageFactory()
    alias = event.create_alias(update_slug="the-same")
    publish(event, title="The same, renamed")
    assert not alias.occurrences.exists()
    assert EventPage.objects.get(pk=alias.pk).identity is None


def test_an_alias_that_is_made_a_page_of_its_own_gets_its_date(log_in):
    alias = EventPageFactory().create_alias(update_slug="not-the-same")
    client = log_in(UserFactory(is_superuser=True))
    client.post(f"/admin/pages/{alias.pk}/convert_alias/")
    page = EventPage.objects.get(pk=alias.pk)
    assert page.alias_of is None
    assert page.occurrences.count() == 1
    assert page.identity is not None


# Identity


def test_a_copy_is_another_event():
    event = EventPageFactory()
    copy = event.copy(update_attrs={"slug": "copy"})
    assert copy.identity.uid != event.identity.uid
    assert copy.identity.sequence == 0


def test_a_copy_stays_another_event_when_a_revision_from_before_the_copy_is_published():
    event = EventPageFactory()
    copy = event.copy(update_attrs={"slug": "copy"}, keep_live=False)
    inherited = copy.revisions.order_by("created_at", "pk").first()
    copy = publish(inherited.as_object(), slug="copy")
    assert copy.identity.uid != event.identity.uid


def test_an_event_stays_itself_whatever_is_changed(home):
    event = EventPageFactory(title="Reading group", slug="reading-group")
    first = event.revisions.get()
    uid = event.identity.uid
    archive = home.add_child(instance=EventIndexPage(title="Archive", slug="archive"))

    event = publish(event, title="Book club", slug="book-club", start_date=date(2028, 1, 1), time_zone="Europe/London")
    event.move(archive, pos="last-child")
    first.publish()
    event.unpublish()
    event = publish(EventPage.objects.get(pk=event.pk))

    assert event.identity.uid == uid


@pytest.mark.parametrize(
    "changes",
    [
        {"start_date": date(2027, 3, 10)},
        {"start_time": time(18)},
        {"end_date": date(2027, 3, 10)},
        {"end_time": time(22)},
        {"time_zone": "Europe/London"},
        {"all_day": True},
        {"status": "moved_online"},
        {"attendance_mode": "online"},
        {"venue": None},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_the_sequence_rises_when_time_place_or_status_change(changes):
    event = publish(EventPageFactory(start_date=date(2027, 3, 9)), **changes)
    assert event.identity.sequence == 1


def test_the_sequence_rises_when_the_place_is_another():
    assert publish(EventPageFactory(), venue=VenueFactory()).identity.sequence == 1


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"title": "Another title", "slug": "another-slug", "summary": "In other words."},
        {"status_note": "Bring a coat."},
        {"public_url": "https://society.example/", "join_url": "https://meet.example/secret"},
        {"registration_url": "https://society.example/register", "capacity_text": "24 places"},
        {"end_date": date(2027, 3, 9)},
    ],
    ids=lambda changes: next(iter(changes), "nothing"),
)
def test_the_sequence_stays_when_nothing_changes_that_an_attendee_must_know_at_once(changes):
    event = publish(EventPageFactory(start_date=date(2027, 3, 9)), **changes)
    assert event.identity.sequence == 0


def test_the_sequence_does_not_fall_when_an_older_revision_is_published():
    event = EventPageFactory(start_date=date(2027, 3, 9))
    first = event.revisions.get()
    event = publish(event, start_date=date(2027, 3, 16))
    assert event.identity.sequence == 1

    first.publish()

    assert event.identity.sequence == 2
    assert the_date(event).original_date == date(2027, 3, 9)


def test_the_sequence_does_not_fall_after_a_revert():
    event = EventPageFactory(start_time=time(19))
    first = event.revisions.get()
    publish(event, start_time=time(18))
    publish(first.as_object())
    assert event.identity.sequence == 2


def test_the_sequence_survives_a_pause():
    event = publish(EventPageFactory(), status="tentative")
    event.unpublish()
    assert publish(event).identity.sequence == 1


# The secret link


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/events/",
        "/events/supper/",
        "/events/supper.ics",
        "/events/calendar.ics",
        "/search/?q=supper",
        "/api/v2/events/",
        "/api/v2/events/{pk}/",
        "/api/v2/occurrences/",
        "/api/v2/pages/?type=events.EventPage&fields=*",
        "/api/v2/pages/{pk}/?fields=*",
        "/api/v2/search/?q=supper",
    ],
)
def test_the_secret_link_is_in_no_public_answer(reader, address):
    event = EventPageFactory(
        title="Supper", slug="supper", attendance_mode="online", join_url="https://meet.example/s3cret"
    )
    answer = reader.get(address.format(pk=event.pk)).content.decode()
    assert "Supper" in answer
    assert "meet.example" not in answer


@pytest.mark.parametrize("words", ["s3cret", "meet.example", "https://meet.example/s3cret"])
def test_nobody_finds_an_event_by_its_secret_link(reader, words):
    EventPageFactory(attendance_mode="online", join_url="https://meet.example/s3cret")
    assert reader.get("/api/v2/search/", {"q": words}).json()["items"] == []
