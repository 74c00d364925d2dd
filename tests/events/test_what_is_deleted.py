"""Venues, kinds, committees and people that are deleted while a version of an event names them."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from events.models import Committee, EventException, EventPage, EventSpeaker, Venue
from tests.editorial import desk
from tests.editorial.tonight import announce
from tests.factories import EventPageFactory, KindFactory, PersonFactory, UserFactory, VenueFactory

pytestmark = pytest.mark.django_db

WORDS = "An evening of typing."


@pytest.fixture
def editor(log_in):
    return log_in(UserFactory(groups=["Editors"]))


def delete(client, venue):
    return client.post(reverse("wagtailsnippets_events_venue:delete", args=[venue.pk]))


@pytest.fixture(params=["kind", "venue", "committee", "venue of a date", "speaker"])
def with_draft(request):
    """An event on the site, whose draft names something that is deleted then."""
    event = EventPageFactory(kind=None, venue=None, rrule="FREQ=WEEKLY")
    draft = event.get_latest_revision_as_object()
    draft.summary = WORDS
    if request.param == "kind":
        thing = draft.kind = KindFactory()
    elif request.param == "venue":
        thing = draft.venue = VenueFactory()
    elif request.param == "committee":
        thing = draft.host_committee = Committee.objects.create(name="Board", slug="board")
    elif request.param == "speaker":
        thing = PersonFactory()
        draft.speakers = [EventSpeaker(person=thing)]
    else:
        thing = VenueFactory()
        draft.exceptions = [EventException(original_date=event.start_date, kind="changed", venue=thing)]
    draft.save_revision()
    thing.delete()
    return EventPage.objects.get(pk=event.pk)


def test_the_draft_is_opened_without_it(editor, with_draft):
    assert WORDS in editor.get(desk.edit_address(with_draft)).content.decode()


def test_tonight_it_is_cancelled_all_the_same(editor, with_draft):
    announce(editor, with_draft, date="all")
    assert EventPage.objects.get(pk=with_draft.pk).status == "cancelled"


def test_a_date_of_a_draft_stays_when_its_own_venue_is_gone():
    event, venue = EventPageFactory(rrule="FREQ=WEEKLY"), VenueFactory()
    event.exceptions = [EventException(original_date=event.start_date, kind="changed", venue=venue, note="Upstairs.")]
    revision = event.save_revision()
    venue.delete()
    assert [(row.note, row.venue) for row in revision.as_object().exceptions.all()] == [("Upstairs.", None)]


def test_where_a_date_has_taken_place_is_not_deleted_and_the_desk_says_why(editor):
    venue = VenueFactory()
    event = EventPageFactory(venue=venue, start_date=timezone.localdate() - timedelta(days=30), rrule="FREQ=WEEKLY")
    event.venue = VenueFactory()
    event.save_revision().publish()
    response = delete(editor, venue)
    assert response.status_code == 302
    assert "it cannot be deleted" in editor.get(response.url).content.decode()
    assert Venue.objects.filter(pk=venue.pk).exists()


def test_a_venue_that_nothing_names_is_deleted(editor):
    venue = VenueFactory()
    delete(editor, venue)
    assert not Venue.objects.filter(pk=venue.pk).exists()
