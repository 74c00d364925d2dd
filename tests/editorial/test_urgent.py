"""Tonight it is cancelled: what is announced at once, what it changes, and what it can never do."""

from datetime import date, time, timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import PageLogEntry, WorkflowState
from wagtail.users.models import UserProfile

from editorial.models import ReviewTaskState
from editorial.review import contributors
from editorial.urgent import AnnouncementRefused, announce_status
from events.models import EventException, EventPage, ExceptionKind
from tests.factories import EventPageFactory, PersonFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db

NOTE = "The speaker is ill. Your fee will be refunded."
DRAFTED = "Words that nobody has read."


def address(event):
    return reverse("announce_event", args=[event.pk])


def announce(client, event, status="cancelled", note=NOTE, **fields):
    return client.post(address(event), {"status": status, "note": note} | fields)


def on_site(event):
    """The event as readers see it."""
    return EventPage.objects.get(pk=event.pk)


def draft_of(event):
    return on_site(event).get_latest_revision_as_object()


def add_exception(event, day, **fields):
    event.exceptions.add(EventException(original_date=day, **fields))
    event.save_revision().publish()
    return on_site(event)


@pytest.fixture
def editor(db):
    return UserFactory(groups=["Editors"])


@pytest.fixture
def author(db):
    """Somebody who writes, and reads what others wrote."""
    return UserFactory(groups=["Authors", "Reviewers"])


@pytest.fixture
def event(author, event_index):
    """A supper that its author wrote and a reviewer approved."""
    event = EventPageFactory(owner=author, status_note="Bring a cushion.")
    desk.write(event, author).publish()
    return on_site(event)


@pytest.fixture
def series(author):
    """Every Tuesday, from last week on."""
    first = timezone.localdate() - timedelta(days=7)
    event = EventPageFactory(owner=author, start_date=first, rrule="FREQ=WEEKLY")
    desk.write(event, author).publish()
    return on_site(event)


@pytest.fixture
def next_day(series):
    return series.upcoming_dates(2)[1].original_date


@pytest.fixture
def with_draft(event, author):
    desk.write(event, author, summary=DRAFTED)
    return on_site(event)


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


# A newer draft


def test_a_draft_is_neither_lost_nor_published(log_in, reader, editor, with_draft, author):
    announce(log_in(editor), with_draft)

    assert on_site(with_draft).summary == ""
    assert DRAFTED not in reader.get(with_draft.url).content.decode()
    draft = draft_of(with_draft)
    assert (draft.summary, draft.status, draft.status_note) == (DRAFTED, "cancelled", NOTE)
    assert on_site(with_draft).has_unpublished_changes
    assert on_site(with_draft).latest_revision.user == author


def test_a_draft_takes_over_what_is_said_of_a_date(log_in, editor, series, next_day, author):
    desk.write(series, author, summary=DRAFTED)

    announce(log_in(editor), series, date=next_day.isoformat())

    draft = draft_of(series)
    assert [(row.original_date, row.kind, row.note) for row in draft.exceptions.all()] == [
        (next_day, "cancelled", NOTE)
    ]
    assert draft.summary == DRAFTED


def test_a_draft_in_which_the_date_was_moved_takes_it_over(log_in, editor, series, next_day, author):
    draft = draft_of(series)
    draft.exceptions.add(EventException(original_date=next_day, kind="changed", start_time=time(20)))
    draft.save_revision(user=author, log_action=True)

    announce(log_in(editor), series, date=next_day.isoformat())

    assert on_site(series).exceptions.get().start_time is None
    rows = draft_of(series).exceptions.all()
    assert [(row.kind, row.start_time, row.note) for row in rows] == [("cancelled", time(20), NOTE)]


@pytest.mark.parametrize("announcements", [1, 2])
def test_who_wrote_the_draft_still_cannot_approve_it(log_in, author, editor, with_draft, announcements):
    for number in range(announcements):
        announce(log_in(editor), with_draft, note=f"Ill, {number}.")
    page = desk.send(with_draft, UserFactory(groups=["Editors"]))

    desk.force_on_dashboard(log_in(author), page)

    assert author.pk in contributors(on_site(with_draft))
    assert on_site(with_draft).summary == ""


def test_who_announced_may_approve_the_draft(log_in, author, editor, with_draft):
    announce(log_in(editor), with_draft)
    page = _send_in_editor(log_in(author), with_draft)

    desk.approve_in_editor(log_in(editor), page)

    assert contributors(on_site(with_draft)) == set()
    assert (on_site(with_draft).summary, on_site(with_draft).status) == (DRAFTED, "cancelled")


def _send_in_editor(client, page):
    desk.press("send", client, page)
    return desk.now(page)


def test_who_announced_and_wrote_cannot_approve_it(log_in, author, with_draft):
    announce(log_in(author), with_draft)
    page = _send_in_editor(log_in(author), with_draft)

    desk.force_on_dashboard(log_in(author), page)

    assert on_site(with_draft).summary == ""


def test_who_wrote_the_draft_cannot_approve_it_after_the_page_was_taken_down(log_in, author, editor, with_draft):
    announce(log_in(editor), with_draft)
    log_in(editor).post(reverse("wagtailadmin_pages:unpublish", args=[with_draft.pk]))
    page = desk.send(with_draft, UserFactory(groups=["Editors"]))

    desk.force_on_dashboard(log_in(author), page)

    assert not on_site(with_draft).live


def test_once_it_is_approved_its_words_are_read(log_in, author, reviewer, editor, with_draft):
    announce(log_in(editor), with_draft)
    desk.approve_in_editor(log_in(reviewer), _send_in_editor(log_in(author), with_draft))
    other = UserFactory(groups=["Editors"])
    desk.write(with_draft, other, summary="Better.")

    assert contributors(on_site(with_draft)) == {other.pk}


def test_without_a_draft_nobody_is_held_to_have_written(log_in, editor, event):
    announce(log_in(editor), event)

    assert contributors(on_site(event)) == set()


def test_who_had_the_editor_open_does_not_say_the_contrary_by_saving(log_in, author, editor, event):
    form = desk.open_editor(log_in(author), event)
    announce(log_in(editor), event)

    response = desk.press("save", log_in(author), event, form, summary=DRAFTED)

    assert "While you had this open, it was announced: Cancelled." in desk.sentences(response)
    draft = draft_of(event)
    assert (draft.summary, draft.status, draft.status_note) == (DRAFTED, "cancelled", NOTE)


@pytest.mark.parametrize("button", ["save", "send"])
def test_who_had_the_editor_of_a_series_open_keeps_the_cancelled_date(log_in, author, editor, series, next_day, button):
    form = desk.open_editor(log_in(author), series)
    announce(log_in(editor), series, date=next_day.isoformat())

    desk.press(button, log_in(author), series, form, summary=DRAFTED)

    assert [row.kind for row in draft_of(series).exceptions.all()] == ["cancelled"]
    assert draft_of(series).summary == DRAFTED


def test_autosave_of_an_editor_that_was_open_is_refused(log_in, author, editor, with_draft):
    form = desk.open_editor(log_in(author), with_draft)
    over = {"overwrite_revision_id": with_draft.latest_revision_id}
    announce(log_in(editor), with_draft)

    response = log_in(author).post(
        desk.edit_address(with_draft), form | over | {"summary": "More."}, headers={"Accept": "application/json"}
    )

    assert response.json()["error_code"] == "invalid_revision"
    assert draft_of(with_draft).status == "cancelled"


def test_that_it_takes_place_after_all_is_approved_as_anything_else(log_in, author, reviewer, editor, event):
    announce(log_in(editor), event)

    desk.press("send", log_in(author), event, status="scheduled", status_note="")
    desk.approve_in_editor(log_in(reviewer), desk.now(event))

    assert on_site(event).status == "scheduled"


# A review under way


@pytest.fixture
def in_review(with_draft, author):
    return desk.send(with_draft, author)


def test_a_review_goes_on_with_the_new_state(log_in, reviewer, editor, in_review):
    said = desk.sentences(announce(log_in(editor), in_review))

    assert "What waits for a reader says this now, too." in said
    assert on_site(in_review).workflow_in_progress
    assert ReviewTaskState.objects.get().revision == on_site(in_review).latest_revision
    desk.approve_on_dashboard(log_in(reviewer), desk.now(in_review))
    assert (on_site(in_review).summary, on_site(in_review).status) == (DRAFTED, "cancelled")


@pytest.mark.parametrize("where", ["editor", "dashboard"])
def test_what_a_reader_saw_before_cannot_be_approved(log_in, reviewer, editor, in_review, where):
    client, modal = log_in(reviewer), desk.modal_address(in_review)
    form = desk.open_editor(client, in_review) if where == "editor" else desk.open_modal(client, in_review)
    announce(log_in(editor), in_review)

    if where == "editor":
        desk.press("approve", client, in_review, form)
    else:
        client.post(modal, form, headers=desk.MODAL)

    assert (on_site(in_review).summary, on_site(in_review).status) == ("", "cancelled")


def test_who_wrote_what_is_in_review_cannot_approve_it(log_in, author, editor, in_review):
    announce(log_in(editor), in_review)

    desk.force_on_dashboard(log_in(author), desk.now(in_review))

    assert on_site(in_review).summary == ""


def test_who_announced_may_approve_what_is_in_review(log_in, editor, in_review):
    announce(log_in(editor), in_review)

    desk.approve_in_editor(log_in(editor), in_review)

    assert (on_site(in_review).summary, on_site(in_review).status) == (DRAFTED, "cancelled")


def test_the_author_announces_while_a_reader_has_it(log_in, author, in_review):
    announce(log_in(author), in_review)

    assert on_site(in_review).status == "cancelled"


def test_what_was_sent_back_stays_sent_back(log_in, author, reviewer, editor, in_review):
    desk.press("send back", log_in(reviewer), in_review, comment="Shorter, please.")

    announce(log_in(editor), in_review)

    assert on_site(in_review).current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    desk.press("send again", log_in(author), in_review)
    assert on_site(in_review).workflow_in_progress
    assert draft_of(in_review).status == "cancelled"


# A version that was approved for later


@pytest.fixture
def scheduled(log_in, event, author, reviewer):
    tomorrow = (timezone.now() + timedelta(days=1)).replace(second=0, microsecond=0)
    desk.write(event, author, summary=DRAFTED, go_live_at=tomorrow)
    desk.approve_in_editor(log_in(reviewer), desk.send(event, author))
    assert on_site(event).scheduled_revision
    return on_site(event)


def test_a_version_approved_for_later_does_not_undo_it(log_in, editor, scheduled):
    said = desk.sentences(announce(log_in(editor), scheduled))
    with time_machine.travel(timezone.now() + timedelta(days=2), tick=False):
        call_command("tick")

    assert "will not go live then" in said
    assert (on_site(scheduled).summary, on_site(scheduled).status) == ("", "cancelled")
    assert on_site(scheduled).scheduled_revision is None


def test_a_version_approved_for_later_becomes_a_draft_and_its_author_is_told(log_in, author, editor, scheduled):
    mail.outbox.clear()
    announce(log_in(editor), scheduled)

    assert (draft_of(scheduled).summary, draft_of(scheduled).status) == (DRAFTED, "cancelled")
    entry = PageLogEntry.objects.get(page_id=scheduled.pk, action="wagtail.schedule.cancel")
    assert entry.user == editor
    message = next(message for message in mail.outbox if message.to == [author.email])
    assert "has to be sent for review once more" in message.body


def test_who_wrote_what_was_approved_for_later_cannot_approve_it(log_in, author, editor, scheduled):
    announce(log_in(editor), scheduled)
    page = desk.send(scheduled, UserFactory(groups=["Editors"]))

    desk.force_on_dashboard(log_in(author), page)

    assert (
        not on_site(scheduled)
        .workflow_states.filter(status="approved", requested_by=page.owner)
        .exclude(requested_by=author)
    )
    assert author.pk in contributors(on_site(scheduled))


def test_what_is_refused_leaves_no_trace(log_in, editor, scheduled):
    with pytest.raises(AnnouncementRefused):
        announce_status(scheduled, status="cancelled", note="", user=editor)

    assert on_site(scheduled).scheduled_revision
    assert on_site(scheduled).latest_revision == scheduled.latest_revision


def test_of_a_locked_page_the_way_is_shown_and_says_why_not(log_in, author, editor, event):
    log_in(editor).post(reverse("wagtailadmin_pages:lock", args=[event.pk]))

    page = log_in(author).get(desk.edit_address(event)).content.decode()
    form = log_in(author).get(address(event))

    assert address(event) in page
    assert f"{editor} has locked this page" in desk.sentences(form)
