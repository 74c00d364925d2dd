"""The form as a board member fills it in, through the admin's own views."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from cms.core.models import SocietySettings
from events.models import EventException, EventIndexPage, EventPage
from tests.editorial import desk
from tests.factories import EventPageFactory, UserFactory

pytestmark = pytest.mark.django_db

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def editor(log_in):
    return log_in(UserFactory(is_superuser=True))


@pytest.fixture
def new_event(event_index):
    """The address at which an event is begun."""
    return reverse("wagtailadmin_pages:add", args=["events", "eventpage", event_index.pk])


def begin(editor, address, **answers):
    return editor.post(address, desk.open_editor(editor, None, address) | answers)


def errors(response):
    assert response.status_code == 200, "the form comes back"
    return {name: " ".join(messages) for name, messages in response.context["form"].errors.items()}


def test_a_draft_needs_no_more_than_a_title(editor, new_event):
    response = begin(editor, new_event, title="Supper", slug="supper")
    event = EventPage.objects.get(slug="supper")
    assert response.url == desk.edit_address(event)
    assert not event.live
    assert event.start_date is None


def test_a_new_event_has_the_time_zone_of_the_society(editor, new_event, site):
    SocietySettings.objects.update_or_create(site=site, defaults={"time_zone": "Asia/Kolkata"})
    assert desk.open_editor(editor, None, new_event)["time_zone"] == "Asia/Kolkata"


def test_an_event_in_another_zone_keeps_it(editor):
    event = EventPageFactory(time_zone="Europe/London")
    assert desk.open_editor(editor, event)["time_zone"] == "Europe/London"


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({}, {}),
        ({"all_day": True, "start_time": None, "end_time": None}, {}),
        ({"start_date": None}, {"start_date": "Say on which day it takes place."}),
        ({"start_time": None}, {"start_time": "Say when it begins, or tick “all day”."}),
        ({"end_time": None}, {"end_time": "Say when it ends, too."}),
        ({"end_date": date(2027, 6, 9)}, {"end_date": "An event can last 31 days at most."}),
        ({"end_date": date(2027, 6, 9), "all_day": True}, {"end_date": "An event can last 31 days at most."}),
        ({"status": "cancelled"}, {"status_note": "Say in a sentence what people should do now."}),
        ({"status": "postponed"}, {"status_note": "Say in a sentence what people should do now."}),
        ({"status": "postponed", "status_note": "Until May."}, {}),
        ({"status": "tentative"}, {}),
        (
            {"registration_opens_at": NOON, "registration_closes_at": NOON},
            {"registration_closes_at": "Registration has to close after it opens."},
        ),
        ({"registration_opens_at": NOON, "registration_closes_at": NOON + timedelta(minutes=1)}, {}),
        (
            {"start_time": None, "status": "cancelled"},
            {
                "start_time": "Say when it begins, or tick “all day”.",
                "status_note": "Say in a sentence what people should do now.",
            },
        ),
    ],
)
def test_what_keeps_an_event_from_being_published(changes, problems):
    complete = {
        "start_date": date(2027, 3, 9),
        "start_time": time(19),
        "end_time": time(21),
        "time_zone": "America/New_York",
    }
    assert EventPage(**complete | changes).publish_problems() == problems


@pytest.mark.parametrize(
    ("answers", "field", "message"),
    [
        ({"start_date": ""}, "start_date", "Say on which day it takes place."),
        (
            {"start_date": "2027-03-14", "start_time": "02:30"},
            "start_time",
            "On 14 March 2027 the clocks skip 02:30 in America/New_York.",
        ),
        ({"start_date": "9999-12-31", "all_day": "on"}, "start_date", "Look at the year again."),
    ],
    ids=["no day", "an hour that is skipped", "the end of time"],
)
def test_what_is_sent_for_review_has_to_make_sense_and_the_field_says_why_not(editor, answers, field, message):
    event = EventPageFactory(draft=True)
    assert errors(desk.press("send", editor, event, **answers)) == {field: message}
    assert not event.workflow_in_progress


def test_the_same_may_stand_in_a_draft(editor):
    event = EventPageFactory(draft=True, start_date=date(2027, 3, 9))
    assert desk.press("save", editor, event, end_time="18:00", status="cancelled").status_code == 302
    assert desk.now(event).get_latest_revision_as_object().end_time == time(18)


@pytest.mark.parametrize("answers", [{}, {"all_day": "on", "start_time": "", "end_time": ""}], ids=["timed", "all day"])
def test_a_complete_event_can_be_sent_for_review(editor, answers):
    event = EventPageFactory(draft=True)
    assert desk.press("send", editor, event, **answers).status_code == 302
    assert event.workflow_in_progress


@pytest.mark.parametrize(
    ("slug", "is_taken"),
    [
        ("past", True),
        ("calendar", True),
        ("feed", True),
        ("2027", True),
        ("past-perfect", False),
        ("calendars", False),
        ("20270", False),
        ("2027-retreat", False),
        ("supper", False),
    ],
)
def test_the_list_keeps_some_addresses_for_itself(slug, is_taken):
    assert EventIndexPage.takes_address(slug) is is_taken


def test_a_slug_that_is_an_address_of_the_list_is_refused_with_a_sentence(editor, new_event):
    response = begin(editor, new_event, title="Supper", slug="past")
    assert errors(response) == {"slug": "“past” is an address that this section uses itself. Choose another word."}


def test_a_slug_that_is_an_address_of_the_list_is_refused_later_too(editor):
    assert set(errors(desk.press("save", editor, EventPageFactory(), slug="2027"))) == {"slug"}


def test_a_slug_that_only_looks_like_one_is_fine(editor, new_event):
    assert begin(editor, new_event, title="Supper", slug="past-perfect").status_code == 302


# Previews


def preview(editor, page, **answers):
    """What the preview shows of a form that was filled in."""
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    assert editor.post(address, desk.open_editor(editor, page) | answers).json()["is_valid"]
    response = editor.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_a_preview_shows_the_new_date_of_an_event_that_is_live(editor):
    html = preview(editor, EventPageFactory(start_date=date(2027, 3, 9)), start_date="2027-04-13")
    assert "Tuesday 13 April 2027" in html.find("dt", string="When").find_next("dd").text


@pytest.mark.parametrize(
    "answers",
    [{"start_date": ""}, {"end_time": "18:00"}, {"end_time": ""}, {"end_date": "2026-01-01"}],
    ids=["no day", "ends before it begins", "no end", "last day before the first"],
)
def test_a_preview_of_an_unfinished_event_shows_what_there_is(editor, answers):
    event = EventPageFactory(draft=True, start_date=date(2027, 3, 9), title="Supper")
    html = preview(editor, event, registration_url="https://society.example/register", **answers)
    assert html.h1.text == "Supper"
    assert html.find("dt", string="When") is None


def test_the_list_can_be_previewed(editor, event_index):
    assert preview(editor, event_index, title="What is on").h1.text == "What is on"


def test_a_series_whose_first_date_was_left_out_can_be_published_after_it_has_begun(event_index):
    first = timezone.localdate() - timedelta(days=28)
    series = EventPageFactory(draft=True, start_date=first, rrule="FREQ=WEEKLY")
    series.exceptions = [EventException(original_date=first, kind="removed")]
    series.save_revision().publish()
    assert series.occurrences.filter(ends_at__lte=timezone.now()).exists()
    assert EventPage.objects.get(pk=series.pk).publish_problems() == {}


# Series


SERIES = {"start_date": date(2027, 3, 9), "rrule": "FREQ=WEEKLY;BYDAY=TU"}


def test_a_rule_is_chosen_in_words(editor, new_event):
    weekly = {"start_date": "2027-03-09", "rrule_frequency": "WEEKLY", "rrule_interval": "2", "rrule_weekdays": ["1"]}
    begin(editor, new_event, title="Supper", slug="supper", **weekly)
    assert EventPage.objects.get(slug="supper").rrule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"


def test_a_first_day_that_is_none_of_the_dates_is_said_at_the_rule(editor):
    problems = errors(desk.press("send", editor, EventPageFactory(draft=True, **SERIES), start_date="2027-03-10"))
    assert set(problems) == {"rrule"}


def test_a_date_is_cancelled_in_the_same_form(editor):
    event = EventPageFactory(draft=True, **SERIES)
    row = {"original_date": "2027-03-16", "kind": "cancelled", "note": "The hall is closed.", "ORDER": "1", "id": ""}
    rows = {f"exceptions-0-{name}": value for name, value in row.items()}
    assert desk.press("send", editor, event, **{"exceptions-TOTAL_FORMS": "1"}, **rows).status_code == 302
    (cancelled,) = desk.now(event).get_latest_revision_as_object().exceptions.all()
    assert (cancelled.original_date, cancelled.note) == (date(2027, 3, 16), "The hall is closed.")


# Moved


def moved(editor, event, **answers):
    desk.press("save", editor, event, status="rescheduled", **answers)
    return desk.now(event).get_latest_revision_as_object()


def test_an_event_that_is_moved_remembers_when_it_was_to_begin(editor):
    event = EventPageFactory(start_date=date(2027, 3, 9), start_time=time(19))
    assert moved(editor, event, start_date="2027-04-13").previous_start == datetime(2027, 3, 10, 0, tzinfo=UTC)


def test_it_remembers_what_readers_know_and_not_what_drafts_said(editor):
    event = EventPageFactory(start_date=date(2027, 3, 9), start_time=time(19))
    moved(editor, event, start_date="2027-04-13")
    assert moved(editor, event, start_date="2027-05-11").previous_start == datetime(2027, 3, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fields", "answers"),
    [
        ({}, {}),
        ({"draft": True}, {"start_date": "2027-04-13"}),
        ({"rrule": "FREQ=WEEKLY"}, {"start_date": "2027-04-13"}),
    ],
    ids=["not moved", "nobody knew", "a series"],
)
def test_what_was_not_moved_remembers_nothing(editor, fields, answers):
    event = EventPageFactory(start_date=date(2027, 3, 9), **fields)
    assert moved(editor, event, **answers).previous_start is None


# Copies


SECRET = "https://meet.example/j/secret"


def copy(client, event, to):
    answers = {"new_title": "Supper", "new_slug": "copied", "new_parent_page": to.pk}
    assert client.post(reverse("wagtailadmin_pages:copy", args=[event.pk]), answers).status_code == 302
    return EventPage.objects.filter(slug="copied").first()


def test_an_author_cannot_copy_the_event_of_somebody_else(log_in, event_index):
    author = log_in(UserFactory(groups=["Authors"]))
    assert copy(author, EventPageFactory(join_url=SECRET), event_index) is None


def test_a_copy_does_not_have_the_secret_link_of_the_original(log_in, event_index):
    event = EventPageFactory(join_url=SECRET, **SERIES)
    desk.write(event, UserFactory(), join_url=f"{SECRET}-2")
    client = log_in(UserFactory(groups=["Editors"]))
    copied = copy(client, event, event_index)
    assert copied.rrule == SERIES["rrule"]
    assert copied.join_url == ""
    assert copied.revisions.count() > 1
    assert [revision.content["join_url"] for revision in copied.revisions.all()] == [""] * copied.revisions.count()
    assert SECRET not in client.get(desk.edit_address(copied)).content.decode()


# Words


def test_every_field_says_what_it_is_for(editor):
    """Help in plain words at every field that an author fills in."""
    html = BeautifulSoup(editor.get(desk.edit_address(EventPageFactory())).content, "html.parser")
    fields = html.select("#tab-content [data-field]")
    without = [
        field.select_one("[name]")["name"]
        for field in fields
        if field.select_one("[name]") and not field.select_one("[data-field-help]").get_text(strip=True)
    ]
    assert [name for name in without if "__prefix__" not in name] == []
