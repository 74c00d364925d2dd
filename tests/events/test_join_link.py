"""The secret link to join stands in nothing that anybody else can fetch: no page, no file, no log.

Every address of the desk is asked as an author of other events asks it; what anybody can fetch is in
tests/test_public_surfaces.py.
"""

import logging
import re

import pytest
from django.urls import get_resolver
from django.urls.resolvers import URLResolver

from events.models import EventException
from tests.factories import EventPageFactory, PersonFactory, UserFactory

pytestmark = pytest.mark.django_db

CANARY = "canaryjoinlink"
LINK = f"https://meet.example/j/{CANARY}"


@pytest.fixture
def event(db):
    """A series of somebody else's: published, with an older and a newer version, each with the link."""
    event = EventPageFactory(
        title="Online group", slug="online-group", attendance_mode="online", rrule="FREQ=WEEKLY", join_url=LINK
    )
    event.exceptions = [EventException(original_date=event.start_date, kind="cancelled", note="No group today.")]
    event.save_revision().publish()
    event.summary = "A newer draft."
    event.save_revision()
    return event


@pytest.fixture
def author(log_in):
    """An author with an event of her own."""
    user = UserFactory(groups=["Authors"])
    EventPageFactory(owner=user)
    return log_in(user)


def desk_routes(patterns=None, prefix="/"):
    for pattern in patterns or get_resolver().url_patterns:
        route = prefix + re.sub(r"^\^|\$$|\\Z$", "", str(pattern.pattern))
        if isinstance(pattern, URLResolver):
            yield from desk_routes(pattern.url_patterns, route)
        elif route.startswith("/admin/"):
            yield route


def addresses(event):
    """The addresses of the desk that are about one thing, as if it were the event or a version of it."""
    first, *_others, last = event.revisions.order_by("pk")
    revisions = iter([first.pk, last.pk] * 400)
    for route in sorted(set(desk_routes())):
        filled = re.sub(r"<(?:\w+:)?revision_\w+>", lambda _: str(next(revisions)), route)
        filled = re.sub(r"<(?:int|str|quoted_pk)?:?(?:\w*page_id|pk|object_id|parent_page_id)>", str(event.pk), filled)
        if filled != route and not re.search(r"[<>()\\]", filled):
            yield filled


def content_of(response):
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return f"{response.headers} {body.decode('utf-8', 'replace')}"


def test_the_addresses_of_the_desk_are_known(event):
    found = set(addresses(event))
    for needed in ("edit/", "history/", "copy/", "view_draft/", "announce/"):
        assert any(address.endswith(needed) for address in found), needed
    assert len(found) > 60


def test_an_author_of_other_events_finds_the_link_at_no_address_of_the_desk(event, author):
    for address in [*addresses(event), "/admin/", "/admin/pages/", "/admin/pages/search/?q=online"]:
        for query in ("", "?fields=*"):
            response = author.get(address + query)
            assert CANARY not in content_of(response), f"{address}{query} ({response.status_code})"


def test_nobody_finds_the_event_at_the_desk_by_its_link(event, author):
    assert event.title not in content_of(author.get(f"/admin/pages/search/?q={CANARY}"))


def test_an_author_of_other_events_changes_and_copies_nothing(event, author):
    for address in addresses(event):
        response = author.post(address, {"next": "/admin/", "new_title": "Mine", "new_slug": "mine"})
        assert CANARY not in content_of(response), address
    event.refresh_from_db()
    assert event.live
    assert not type(event).objects.filter(slug="mine").exists()


def test_who_may_change_the_event_reads_the_link(event, log_in):
    """Else the test above would prove nothing."""
    editor = log_in(UserFactory(groups=["Editors"]))
    assert CANARY in editor.get(f"/admin/pages/{event.pk}/edit/").content.decode()


def test_the_link_is_in_no_log(event, author, reader, caplog):
    caplog.set_level(logging.DEBUG)
    event.speakers.create(person=PersonFactory())
    event.save_revision().publish()
    for address in (event.url, "/events/calendar.ics", f"/events/{event.slug}/2020-01-01/", "/events/feed.json"):
        reader.get(address)
    author.get(f"/admin/pages/{event.pk}/edit/")
    event.unpublish()
    event.delete()
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith("django.db")]
    assert logged
    assert not any(CANARY in line for line in logged)
