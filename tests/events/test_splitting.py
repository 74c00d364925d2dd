"""Going on differently: a series ends, and another one begins beside it."""

from datetime import UTC, date, datetime, time

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.urls import reverse
from hypothesis import assume, given
from hypothesis import strategies as st

from editorial.review import contributors
from events.models import EventException, EventPage
from events.rules import parse
from events.splitting import ending_before, going_on_from, possible_days
from tests.editorial import desk
from tests.factories import EventPageFactory, UserFactory

NOW = datetime(2027, 3, 15, 12, tzinfo=UTC)
FIRST, NEXT, LATER = date(2027, 3, 2), date(2027, 3, 16), date(2027, 3, 30)


@pytest.fixture(autouse=True)
def _the_series_has_begun():
    with time_machine.travel(NOW):
        yield


@pytest.fixture
def editor():
    return UserFactory(groups=["Editors"])


def series(*exceptions, rrule="FREQ=WEEKLY;BYDAY=TU", **fields):
    """Every Tuesday from 2 March 2027, published."""
    event = EventPageFactory(draft=True, start_date=FIRST, rrule=rrule, title="Supper", slug="supper", **fields)
    event.exceptions = [EventException(**exception) for exception in exceptions]
    event.save_revision().publish()
    return EventPage.objects.get(pk=event.pk)


def address(event):
    return reverse("go_on_differently", args=[event.pk])


def go_on(client, event, day=LATER):
    """The old and the new event as their editors show them."""
    response = client.post(address(event), {"first_day": day.isoformat()})
    assert response.status_code == 302, response.context["form"].errors
    new = EventPage.objects.exclude(pk=event.pk).get()
    assert response.url == desk.edit_address(new)
    return desk.now(event).get_latest_revision_as_object(), new.get_latest_revision_as_object()


def days_of_exceptions(event):
    return [row.original_date for row in event.exceptions.all()]


# The rule, in two


@given(
    text=st.sampled_from(
        [
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
            "FREQ=MONTHLY;BYDAY=1TU,3TU",
            "FREQ=MONTHLY;INTERVAL=2",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=1,-1",
            "FREQ=YEARLY",
        ]
    ),
    count=st.none() | st.integers(2, 40),
    number=st.integers(1, 39),
)
def test_the_two_rules_give_the_days_of_the_one(text, count, number):
    rule = parse(text).ending(count=count)
    first = next(parse(text).days(FIRST, date(2028, 12, 31)))
    days = list(rule.days(first, date(2034, 12, 31)))
    assume(number < len(days))
    day = days[number]
    before = ending_before(rule, day).days(first, date(2034, 12, 31))
    after = going_on_from(rule, first, day).days(day, date(2034, 12, 31))
    assert [*before, *after] == days


# From which date on


@pytest.mark.django_db
def test_it_can_go_on_differently_from_a_date_to_come():
    event = series(
        {"original_date": NEXT, "kind": "removed"},
        {"original_date": date(2027, 3, 25), "kind": "added"},
        rrule="FREQ=WEEKLY;BYDAY=TU;COUNT=6",
    )
    assert [found.original_date for found in possible_days(event)] == [
        date(2027, 3, 23),
        LATER,
        date(2027, 4, 6),
    ]


@pytest.mark.django_db
def test_the_first_date_of_a_series_is_no_place_to_split_it():
    event = EventPageFactory(start_date=date(2027, 4, 6), rrule="FREQ=WEEKLY;COUNT=2")
    assert [found.original_date for found in possible_days(event)] == [date(2027, 4, 13)]


@pytest.mark.django_db
def test_a_date_that_was_put_off_is_no_place_to_split_it():
    put_off = date(2027, 3, 9)
    event = series({"original_date": put_off, "kind": "changed", "start_date": date(2027, 3, 20)})
    assert put_off not in [found.original_date for found in possible_days(event)]


@pytest.mark.django_db
def test_the_form_names_the_dates_in_full(log_in, editor):
    html = BeautifulSoup(log_in(editor).get(address(series())).content, "html.parser")
    assert html.option.text == "Tuesday 16 March 2027, 7\xa0p.m. – 9\xa0p.m."
    assert "From which date on?" in html.find("label", attrs={"for": html.find("select")["id"]}).text


@pytest.mark.django_db
def test_a_date_that_is_none_is_refused(log_in, editor):
    event = series()
    response = log_in(editor).post(address(event), {"first_day": "2027-03-31"})
    assert response.context["form"].errors
    assert EventPage.objects.count() == 1


@pytest.mark.django_db
def test_a_series_without_dates_to_come_says_so(log_in, editor):
    html = log_in(editor).get(address(series(rrule="FREQ=WEEKLY;COUNT=2"))).content.decode()
    assert "None of its dates is to come" in html


# The two events


@pytest.mark.django_db
def test_the_old_one_ends_and_a_new_one_begins(log_in, editor):
    old, new = go_on(log_in(editor), series())
    assert (old.start_date, old.rrule) == (FIRST, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270329")
    assert (new.start_date, new.rrule, new.title) == (LATER, "FREQ=WEEKLY;BYDAY=TU", "Supper")
    assert new.continues_id == old.pk
    assert new.slug != old.slug
    assert new.translation_key != old.translation_key
    assert new.get_parent() == old.get_parent()


@pytest.mark.django_db
def test_nothing_of_it_is_published(log_in, editor):
    event = series()
    dates = event.occurrences.count()
    _old, new = go_on(log_in(editor), event)
    assert not new.live
    assert not new.occurrences.exists()
    assert desk.now(event).rrule == "FREQ=WEEKLY;BYDAY=TU"
    assert event.occurrences.count() == dates


@pytest.mark.django_db
def test_a_number_of_dates_is_shared_between_the_two(log_in, editor):
    old, new = go_on(log_in(editor), series(rrule="FREQ=WEEKLY;BYDAY=TU;COUNT=10"))
    assert old.rrule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270329"
    assert new.rrule == "FREQ=WEEKLY;BYDAY=TU;COUNT=6"


@pytest.mark.django_db
def test_an_end_stays_and_so_does_the_length(log_in, editor):
    event = series(rrule="FREQ=WEEKLY;UNTIL=20270630", end_date=date(2027, 3, 3), end_time=time(1))
    _old, new = go_on(log_in(editor), event)
    assert new.rrule == "FREQ=WEEKLY;UNTIL=20270630"
    assert new.end_date == date(2027, 3, 31)


@pytest.mark.django_db
def test_single_dates_that_differ_go_with_their_half(log_in, editor):
    event = series(
        {"original_date": NEXT, "kind": "cancelled", "note": "Closed."},
        {"original_date": LATER, "kind": "changed", "start_time": time(18)},
        {"original_date": date(2027, 4, 8), "kind": "added"},
    )
    old, new = go_on(log_in(editor), event)
    assert days_of_exceptions(old) == [NEXT]
    assert days_of_exceptions(new) == [LATER, date(2027, 4, 8)]


@pytest.mark.django_db
def test_what_was_saved_and_not_published_yet_is_split_too(log_in, editor):
    event = series()
    desk.write(event, editor, title="Supper with guests", rrule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630")
    old, new = go_on(log_in(editor), event)
    assert (old.title, new.title) == ("Supper with guests", "Supper with guests")
    assert new.rrule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630"


@pytest.mark.django_db
def test_whoever_splits_a_series_keeps_its_secret_link(log_in, editor):
    _old, new = go_on(log_in(editor), series(join_url="https://meet.example/j/secret"))
    assert new.join_url == "https://meet.example/j/secret"


@pytest.mark.django_db
def test_both_can_be_sent_and_published_as_they_are(log_in, editor):
    event = series({"original_date": LATER, "kind": "cancelled", "note": "Closed."})
    before = {(row.original_date, row.starts_at, row.status) for row in event.occurrences.all()}
    for half in go_on(log_in(editor), event):
        assert half.publish_problems() == {}
        half.get_latest_revision().publish()
    after = [
        (row.original_date, row.starts_at, row.status)
        for half in EventPage.objects.all()
        for row in half.occurrences.all()
    ]
    assert len(after) == len(set(after)), "no date is there twice"
    assert set(after) == before


@pytest.mark.django_db
def test_nobody_approves_what_they_wrote_by_splitting_it(log_in, editor):
    writer = UserFactory(groups=["Authors"])
    event = series()
    desk.write(event, writer, summary="Words of somebody else.")
    old, new = go_on(log_in(editor), event)
    assert {editor.pk, writer.pk} <= contributors(old)
    assert {editor.pk, writer.pk} <= contributors(new)


@pytest.mark.django_db
def test_the_desk_says_what_comes_next(log_in, editor):
    event = series()
    response = log_in(editor).post(address(event), {"first_day": LATER.isoformat()})
    assert "Then send both for review" in desk.sentences(response)
    assert desk.edit_address(event) in desk.sentences(response)


# Who, and where it is offered


def menu(client, event):
    html = BeautifulSoup(client.get(desk.edit_address(event)).content, "html.parser")
    return html.find("a", href=address(event))


@pytest.mark.django_db
def test_the_menu_of_a_published_series_offers_it(log_in, editor):
    client = log_in(editor)
    assert "Go on differently" in menu(client, series()).text
    assert menu(client, EventPageFactory()) is None
    assert menu(client, EventPageFactory(draft=True, rrule="FREQ=WEEKLY")) is None


@pytest.mark.django_db
def test_others_cannot_split_a_series(log_in, reader):
    event = series()
    for client in (reader, log_in(UserFactory(groups=["Authors"])), log_in(UserFactory())):
        assert client.post(address(event), {"first_day": LATER.isoformat()}).status_code == 302
    assert EventPage.objects.count() == 1


@pytest.mark.django_db
def test_a_series_under_review_is_not_split(log_in, editor):
    event = desk.send(series(), editor)
    for client in (log_in(editor), log_in(UserFactory(groups=["Authors", "Reviewers"]))):
        assert client.get(address(event)).status_code == 302
        assert menu(client, event) is None


@pytest.mark.django_db
def test_a_single_event_or_a_draft_is_not_split(log_in, editor):
    client = log_in(editor)
    for event in (EventPageFactory(), EventPageFactory(draft=True, rrule="FREQ=WEEKLY")):
        assert client.get(address(event)).status_code == 302
