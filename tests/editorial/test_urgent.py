"""Tonight it is cancelled: what is announced at once, by whom, and what it can never change."""

from datetime import date, time, timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import PageLogEntry
from wagtail.users.models import UserProfile

from editorial.review import contributors
from editorial.urgent import AnnouncementRefused, announce_status
from events.models import EventPage, ExceptionKind
from tests.factories import EventPageFactory, PersonFactory, UserFactory

from . import desk
from .tonight import DRAFTED, NOTE, add_exception, address, announce, on_site

pytestmark = pytest.mark.django_db


@pytest.fixture
def author(db):
    """Somebody who writes, and reads what others wrote."""
    return UserFactory(groups=["Authors", "Reviewers"])


# What it does


@pytest.mark.parametrize("status", ["cancelled", "postponed", "moved_online"])
def test_it_is_on_the_site_at_once(log_in, editor, event, status):
    response = announce(log_in(editor), event, status)

    assert response.url == desk.edit_address(event)
    assert (on_site(event).status, on_site(event).status_note) == (status, NOTE)
    assert on_site(event).has_unpublished_changes is False


def test_the_page_the_list_the_calendar_and_the_api_say_so_at_once(log_in, reader, editor, event):
    pages = [event.url, event.get_parent().url, f"/api/v2/events/{event.pk}/", "/api/v2/occurrences/"]
    calendar = reverse("events:ics", args=[event.slug])
    for page in [*pages, calendar]:
        reader.get(page)
    before = _entry(reader.get(calendar))

    announce(log_in(editor), event)

    html = [reader.get(page).content.decode() for page in pages[:2]]
    assert all("Cancelled" in page for page in html)
    assert NOTE in html[0]
    assert reader.get(pages[2]).json()["status"] == "cancelled"
    assert reader.get(pages[3]).json()["items"][0]["status"] == "cancelled"
    after = _entry(reader.get(calendar))
    assert after["status"] == "CANCELLED"
    assert NOTE in after["description"]
    assert after["sequence"] == before["sequence"] + 1


def _entry(response):
    return Calendar.from_ical(response.content).walk("VEVENT")[0]


def test_a_newer_draft_raises_the_sequence_once(log_in, editor, with_draft):
    before = with_draft.identity.sequence

    announce(log_in(editor), with_draft)

    assert with_draft.identity.sequence == before + 1


def test_it_says_what_it_did(log_in, editor, event):
    said = desk.sentences(announce(log_in(editor), event))

    assert "is on the site as: Cancelled" in said
    assert event.full_url in said


def test_the_log_says_who_and_what(log_in, editor, event):
    announce(log_in(editor), event)

    entry = PageLogEntry.objects.get(page_id=event.pk, action="chapterhouse.event.status_announced")
    assert entry.user == editor
    assert (entry.data["status"], entry.data["note"], entry.data["day"]) == ("cancelled", NOTE, None)
    assert entry.revision == on_site(event).live_revision
    history = log_in(editor).get(reverse("wagtailadmin_pages:history", args=[event.pk])).content.decode()
    assert "Announced without a second reader: Cancelled." in history


def test_a_note_is_one_line(editor, event):
    announce_status(event, status="cancelled", note="The speaker\r\n is ill. ", user=editor)

    assert on_site(event).status_note == "The speaker is ill."


def test_it_can_be_said_again_in_other_words(log_in, editor, event):
    announce(log_in(editor), event)
    announce(log_in(editor), event, "postponed", "It is on 3 May instead.")

    assert on_site(event).status_note == "It is on 3 May instead."


# Mail


def test_the_reviewers_and_those_who_had_a_part_are_told(log_in, reviewer, editor, with_draft, author):
    speaker = UserFactory(groups=["Authors"])
    steward = UserFactory(groups=["Web stewards"])
    UserFactory(groups=["Authors"])
    with_draft.speakers.add(*EventPageFactory(speakers=[PersonFactory(user=speaker)]).speakers.all())
    with_draft.save(clean=False)
    mail.outbox.clear()

    announce(log_in(editor), with_draft)

    told = sorted(recipient for message in mail.outbox for recipient in message.to)
    assert told == sorted(user.email for user in (reviewer, steward, author, speaker))


def test_the_mail_says_who_what_and_where(log_in, site, reviewer, editor, event):
    announce(log_in(editor), event)

    message = next(message for message in mail.outbox if message.to == [reviewer.email])
    assert message.subject == f"Cancelled: {event.title}"
    for words in (str(editor), event.title, NOTE, event.full_url, desk.edit_address(event), "Society of the Tests"):
        assert words in message.body
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_the_mail_about_one_date_leads_to_that_date(log_in, reviewer, editor, series, next_day):
    announce(log_in(editor), series, date=next_day.isoformat())

    message = next(message for message in mail.outbox if message.to == [reviewer.email])
    assert f"{series.full_url}{next_day.isoformat()}/" in message.body
    assert f"{next_day:%Y}" in message.subject


def test_no_reviewer_can_do_without_this_mail(log_in, reviewer, editor, event):
    off = dict.fromkeys([f"{name}_notifications" for name in ("submitted", "approved", "rejected")], False)
    UserProfile.objects.create(user=reviewer, **off)

    announce(log_in(editor), event)

    assert [reviewer.email] in [message.to for message in mail.outbox]


# One date of a series


@pytest.mark.parametrize(
    ("status", "kind", "state"),
    [
        ("cancelled", "cancelled", ""),
        ("postponed", "changed", "postponed"),
        ("moved_online", "changed", "moved_online"),
    ],
)
def test_one_date_of_a_series(log_in, reader, editor, series, next_day, status, kind, state):
    announce(log_in(editor), series, status, date=next_day.isoformat())

    row = on_site(series).exceptions.get()
    assert (row.original_date, row.kind, row.status, row.note) == (next_day, kind, state, NOTE)
    assert {date.original_date: date.status for date in series.occurrences.all()}[next_day] == status
    assert series.occurrences.filter(status=status).count() == 1
    assert on_site(series).status == "scheduled"
    shown = reader.get(f"{series.url}{next_day.isoformat()}/").context["occurrence"]
    assert (shown.status, shown.note) == (status, NOTE)


def test_all_dates_from_now_on(log_in, editor, series):
    announce(log_in(editor), series, date="all")

    assert on_site(series).status == "cancelled"
    assert set(series.occurrences.upcoming().values_list("status", flat=True)) == {"cancelled"}
    assert set(series.occurrences.past().values_list("status", flat=True)) == {"scheduled"}


def test_a_date_that_was_moved_stays_where_it_was_moved(log_in, editor, series, next_day):
    series = add_exception(series, next_day, kind=ExceptionKind.CHANGED, start_time=time(20), title="With guests")

    announce(log_in(editor), series, date=next_day.isoformat())

    row = on_site(series).exceptions.get()
    assert (row.kind, row.start_time, row.title, row.note) == ("cancelled", time(20), "With guests", NOTE)


@pytest.mark.parametrize("status", ["cancelled", "postponed", "moved_online"])
def test_a_date_that_was_added_stays_on_the_site(log_in, editor, series, status):
    day = timezone.localdate() + timedelta(days=3)
    series = add_exception(series, day, kind=ExceptionKind.ADDED)

    announce(log_in(editor), series, status, date=day.isoformat())

    assert series.occurrences.get(original_date=day).status == status
    assert on_site(series).publish_problems() == {}


def test_a_date_is_asked_for_of_a_series_only(log_in, editor, event, series):
    fields = [log_in(editor).get(address(page)).context["form"].fields.keys() for page in (event, series)]

    assert ["date" in names for names in fields] == [False, True]


@pytest.mark.parametrize("day", ["", "yesterday", "1999-01-05", "\x00"])
def test_a_date_that_is_none_is_refused(log_in, editor, series, day):
    response = announce(log_in(editor), series, date=day)

    assert response.status_code == 200
    assert not on_site(series).exceptions.exists()
    assert on_site(series).status == "scheduled"


def test_a_past_date_is_refused(editor, series):
    with pytest.raises(AnnouncementRefused, match="none of the next dates"):
        announce_status(series, status="cancelled", note=NOTE, date=series.start_date, user=editor)


def test_a_single_event_has_no_other_date(editor, event):
    with pytest.raises(AnnouncementRefused, match="one date only"):
        announce_status(event, status="cancelled", note=NOTE, date=event.start_date, user=editor)


@pytest.mark.parametrize("kind", ["changed", "added"])
def test_a_past_date_that_differed_stays_as_it_was(log_in, editor, series, kind):
    day = series.start_date + timedelta(days=kind == "added")
    series = add_exception(series, day, kind=kind, title="With guests")

    announce(log_in(editor), series, date="all")

    assert set(series.occurrences.past().values_list("status", flat=True)) == {"scheduled"}


# What it cannot do


@pytest.mark.parametrize("status", ["scheduled", "tentative", "rescheduled", "", "x"])
def test_no_other_state_goes_this_way(log_in, editor, event, status):
    announce(log_in(editor), event)

    response = announce(log_in(editor), event, status)

    assert response.status_code == 200
    assert on_site(event).status == "cancelled"
    with pytest.raises(AnnouncementRefused, match="Only that it is cancelled"):
        announce_status(event, status=status, note=NOTE, user=editor)


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_what_is_off_does_not_take_place_online_after_all(log_in, editor, event, status):
    announce(log_in(editor), event, status)

    response = announce(log_in(editor), event, "moved_online")

    assert "read by a second person first" in response.content.decode()
    assert on_site(event).status == status


def test_a_date_that_is_off_does_not_take_place_online_after_all(log_in, editor, series, next_day):
    announce(log_in(editor), series, date=next_day.isoformat())

    announce(log_in(editor), series, "moved_online", date=next_day.isoformat())

    assert on_site(series).exceptions.get().kind == "cancelled"


def test_of_a_series_that_is_off_no_single_date_is_announced(log_in, editor, series, next_day):
    announce(log_in(editor), series, date="all")

    response = announce(log_in(editor), series, "postponed", date=next_day.isoformat())

    assert "none of the dates takes place" in response.content.decode()
    assert not on_site(series).exceptions.exists()


@pytest.mark.parametrize(("status", "is_said"), [("cancelled", False), ("postponed", False), ("moved_online", True)])
@pytest.mark.parametrize("note", ["", " \n "])
def test_people_are_told_what_to_do(log_in, editor, event, status, is_said, note):
    announce(log_in(editor), event, status, note)

    assert (on_site(event).status == status) == is_said


def test_a_note_that_is_too_long_is_refused(log_in, editor, event):
    assert announce(log_in(editor), event, note="x" * 256).status_code == 200
    assert on_site(event).status == "scheduled"
    with pytest.raises(AnnouncementRefused, match="too long"):
        announce_status(event, status="cancelled", note="x" * 256, user=editor)


OTHER_FIELDS = {
    "title": DRAFTED,
    "summary": DRAFTED,
    "slug": "elsewhere",
    "start_date": "2031-01-01",
    "venue": "",
    "public_url": "https://elsewhere.example/",
    "join_url": "https://elsewhere.example/",
    "expire_at": "2031-01-01 10:00",
    "go_live_at": "2031-01-01 10:00",
    "live": "",
    "sold_out": "on",
    "revision": "1",
    "action-publish": "1",
    "exceptions-0-title": DRAFTED,
    "exceptions-0-start_date": "2031-01-01",
}


@pytest.mark.parametrize("has_draft", [False, True])
def test_nothing_else_changes(log_in, editor, event, author, has_draft):
    if has_draft:
        desk.write(event, author, summary=DRAFTED, title=DRAFTED)
    before = on_site(event).serializable_data()

    announce(log_in(editor), event, **OTHER_FIELDS)

    after = on_site(event).serializable_data()
    changed = {name for name in after if after[name] != before[name]}
    assert changed - BOOKKEEPING == {"status", "status_note"}


BOOKKEEPING = {
    "draft_title",
    "last_published_at",
    "latest_revision",
    "latest_revision_created_at",
    "live_revision",
    "has_unpublished_changes",
}


def test_nothing_else_of_a_date_changes(log_in, editor, series, next_day):
    series = add_exception(series, next_day, kind=ExceptionKind.CHANGED, start_time=time(20), title="With guests")
    before = series.serializable_data()["exceptions"][0]

    announce(log_in(editor), series, "postponed", date=next_day.isoformat(), **OTHER_FIELDS)

    after = on_site(series).serializable_data()["exceptions"][0]
    assert {name for name in after if after[name] != before[name]} == {"status", "note"}


def test_looking_at_the_form_changes_nothing(log_in, editor, event):
    response = log_in(editor).get(address(event), {"status": "cancelled", "note": NOTE})

    assert response.status_code == 200
    assert on_site(event).status == "scheduled"


def test_a_request_from_elsewhere_is_refused(editor, event):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor)

    assert announce(client, event).status_code == 403
    assert on_site(event).status == "scheduled"


# Who may


def _person(name, event, author):
    if name == "speaker who keeps the page":
        user = UserFactory(groups=["Authors"])
        event.speakers.add(*EventPageFactory(speakers=[PersonFactory(user=user)]).speakers.all())
        event.owner = user
        event.save(clean=False)
        return user
    if name == "owner who wrote nothing":
        user = UserFactory(groups=["Authors"])
        EventPage.objects.filter(pk=event.pk).update(owner=user)
        return user
    if name == "writer who left":
        author.groups.clear()
        return author
    return {
        "contributor": lambda: author,
        "unrelated author": lambda: UserFactory(groups=["Authors"]),
        "reviewer": lambda: UserFactory(groups=["Reviewers"]),
        "editor": lambda: UserFactory(groups=["Editors"]),
        "steward": lambda: UserFactory(groups=["Web stewards"]),
        "superuser": lambda: UserFactory(is_superuser=True),
        "reader": lambda: UserFactory(),
    }[name]()


MAY = ["contributor", "speaker who keeps the page", "editor", "steward", "superuser"]
MAY_NOT = ["unrelated author", "reviewer", "owner who wrote nothing", "writer who left", "reader"]


@pytest.mark.parametrize("name", [*MAY, *MAY_NOT])
@pytest.mark.parametrize("is_in_review", [False, True])
def test_who_may_announce(log_in, event, author, name, is_in_review):
    if is_in_review:
        desk.send(event, author)
    person = _person(name, event, author)
    client = log_in(person)

    seen = client.get(address(event))
    announce(client, event)

    assert (seen.status_code == 200) == (name in MAY)
    assert (on_site(event).status == "cancelled") == (name in MAY)
    if name in MAY_NOT:
        with pytest.raises(AnnouncementRefused, match="Only those who wrote this event"):
            announce_status(event, status="cancelled", note=NOTE, user=person)


def test_nobody_announces_without_a_log_in(reader, event):
    assert announce(reader, event).status_code == 302
    assert on_site(event).status == "scheduled"


@pytest.mark.parametrize("name", ["contributor", "editor", "owner who wrote nothing"])
def test_the_way_there_is_shown_to_those_who_may(log_in, event, author, name):
    page = log_in(_person(name, event, author)).get(desk.edit_address(event)).content.decode()

    assert (address(event) in page) == (name in MAY)


def test_the_way_there_is_shown_beside_events_on_the_site_only(log_in, editor, author):
    draft = EventPageFactory(draft=True, owner=author)
    over = EventPageFactory(start_date=timezone.localdate() - timedelta(days=9))

    for event in (draft, over):
        assert address(event) not in log_in(editor).get(desk.edit_address(event)).content.decode()


@pytest.mark.parametrize("which", ["draft", "unpublished", "expired", "alias", "over"])
def test_what_is_not_on_the_site_is_not_announced(log_in, editor, event, which):
    if which == "draft":
        event = EventPageFactory(draft=True)
    elif which == "unpublished":
        event.unpublish()
    elif which == "expired":
        EventPage.objects.filter(pk=event.pk).update(expire_at=timezone.now())
    elif which == "alias":
        event = event.create_alias(update_slug="alias")
    else:
        EventPage.objects.filter(pk=event.pk).update(start_date=date(2020, 1, 1))

    response = announce(log_in(editor), event)

    assert "there is nothing to announce" in desk.sentences(response)
    assert on_site(event).status == "scheduled"


def test_a_page_that_an_editor_has_locked_is_left_alone(log_in, author, editor, event):
    log_in(editor).post(reverse("wagtailadmin_pages:lock", args=[event.pk]))

    said = desk.sentences(announce(log_in(author), event))

    assert f"{editor} has locked this page" in said
    assert on_site(event).status == "scheduled"
    announce(log_in(editor), event)
    assert on_site(event).status == "cancelled"


def test_of_a_locked_page_the_way_is_shown_and_says_why_not(log_in, author, editor, event):
    log_in(editor).post(reverse("wagtailadmin_pages:lock", args=[event.pk]))

    page = log_in(author).get(desk.edit_address(event)).content.decode()
    form = log_in(author).get(address(event))

    assert address(event) in page
    assert f"{editor} has locked this page" in desk.sentences(form)


def test_who_speaks_at_an_event_does_not_approve_it(author):
    speaker = UserFactory(groups=["Reviewers"])
    event = EventPageFactory(speakers=[PersonFactory(user=speaker), PersonFactory()])

    assert contributors(event) == {speaker.pk}
