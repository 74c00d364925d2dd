"""The same event again, on another day."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from editorial.review import contributors
from events.models import EventException, EventPage, OpenPoint, PriceTier
from events.next_edition import announce_again, next_day, next_title
from tests.editorial.desk import now, write
from tests.factories import EventPageFactory, UserFactory

pytestmark = pytest.mark.django_db
LAST, NEXT = date(2026, 3, 8), date(2027, 3, 14)


@pytest.fixture
def author(db):
    return UserFactory(groups=["Authors"])


def last_years(**fields):
    return EventPageFactory(**{"title": "Training 2026", "slug": "training-2026", "start_date": LAST} | fields)


@pytest.mark.parametrize(
    ("today", "day"),
    [(date(2026, 6, 1), date(2027, 3, 7)), (date(2027, 3, 7), date(2028, 3, 5)), (date(2026, 1, 1), date(2027, 3, 7))],
)
def test_the_next_one_is_on_the_same_day_of_the_week(today, day):
    assert next_day(EventPage(start_date=LAST), today) == day


def test_the_title_names_the_new_year():
    assert next_title(EventPage(title="Training 2026", start_date=LAST), NEXT) == "Training 2027"
    assert next_title(EventPage(title="Supper", start_date=LAST), NEXT) == "Supper"


def test_all_its_days_move_along(author):
    event = last_years(
        end_date=date(2026, 3, 9),
        registration_closes_at=datetime(2026, 3, 1, 22, tzinfo=UTC),
        time_zone="America/New_York",
    )
    event.prices = [PriceTier(label="Early", amount=40, until=date(2026, 2, 1)), PriceTier(label="Later", amount=60)]
    event.save()

    draft = announce_again(event, "Training 2027", NEXT, author)

    assert (draft.start_date, draft.end_date) == (NEXT, date(2027, 3, 15))
    assert draft.registration_closes_at == datetime(2027, 3, 7, 22, tzinfo=UTC)
    assert [price.until for price in draft.prices.all()] == [date(2027, 2, 7), None]


def test_by_the_clock_of_the_place_whatever_the_season(author):
    event = last_years(registration_closes_at=datetime(2026, 3, 1, 22, tzinfo=UTC), time_zone="America/New_York")

    draft = announce_again(event, "Summer", date(2027, 7, 4), author)

    assert draft.registration_closes_at.astimezone(UTC) == datetime(2027, 6, 27, 21, tzinfo=UTC)


def test_what_belonged_to_the_old_days_is_left_behind(author):
    event = last_years(
        status="cancelled",
        status_note="The hall burnt down.",
        sold_out=True,
        ce_status="approved",
        join_url="https://x.example/1",
    )
    event.open_points = [OpenPoint(subject="venue", decide_by=LAST)]
    event.save()

    draft = announce_again(event, "Training 2027", NEXT, author)

    assert (draft.status, draft.status_note, draft.sold_out) == ("scheduled", "", False)
    assert draft.ce_status == "pending"
    assert draft.join_url == ""
    assert list(draft.open_points.all()) == []


def test_a_series_ends_a_year_later_and_has_no_exceptions(author):
    event = last_years(rrule="FREQ=WEEKLY;UNTIL=20260503")
    event.exceptions = [EventException(kind="removed", original_date=date(2026, 3, 15))]
    event.save()

    draft = announce_again(event, "Training 2027", NEXT, author)

    assert draft.rule.until == date(2027, 5, 9)
    assert list(draft.exceptions.all()) == []


def test_an_author_announces_again_what_somebody_else_announced(log_in, author):
    event = last_years()
    client, address = log_in(author), reverse("announce_again", args=[event.pk])
    assert client.get(address).context["form"]["title"].value().startswith("Training 20")

    response = client.post(address, {"title": "Training 2027", "first_day": NEXT.isoformat()})

    draft = EventPage.objects.get(title="Training 2027")
    assert response.url == reverse("wagtailadmin_pages:edit", args=[draft.pk])
    assert not draft.live
    assert draft.owner == author
    assert now(event).live


@pytest.mark.parametrize("answers", [{}, {"title": "", "first_day": "soon"}, {"title": "X", "first_day": "9999-12-31"}])
def test_what_cannot_be_is_named_and_nothing_is_made(log_in, author, answers):
    event = last_years()

    response = log_in(author).post(reverse("announce_again", args=[event.pk]), answers | {"csrf": "x"})

    assert response.context["form"].errors
    assert EventPage.objects.count() == 1


def test_the_draft_has_the_words_that_readers_know(author):
    event = last_years(summary="Known.")
    write(event, UserFactory(), summary="Nobody has read this.")

    draft = announce_again(now(event), "Training 2027", NEXT, author)

    assert draft.summary == "Known."
    assert contributors(draft) == {author.pk}


@pytest.mark.parametrize("fields", [{"draft": True}])
def test_what_readers_do_not_know_is_not_announced_again(log_in, author, fields):
    event = last_years(**fields)

    assert log_in(author).get(reverse("announce_again", args=[event.pk])).status_code in (302, 403)


def test_who_may_not_write_events_is_refused(log_in):
    event = last_years()

    response = log_in(UserFactory(groups=["Reviewers"])).post(
        reverse("announce_again", args=[event.pk]), {"title": "X", "first_day": NEXT.isoformat()}
    )

    assert response.status_code in (302, 403)
    assert EventPage.objects.count() == 1
