"""What a reader decides by, on the page of an event: what is open, for whom, for how much, with which credits."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
import time_machine

from events.models import AgendaItem, ContinuingEducationSettings, CreditOffer, OpenPoint, PriceTier
from tests.factories import EventPageFactory, PersonFactory, VenueFactory

from .reading import NOW, facts, page_at, series, words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def make(**attributes):
    return EventPageFactory(**{"start_date": date(2027, 3, 9), "slug": "course", "title": "Course"} | attributes)


def training(**attributes):
    offered = {
        "ce_status": "approved",
        "credits": [
            CreditOffer(
                profession="Psychologists",
                hours=Decimal("1.75"),
                approving_body="State board",
                provider_number="P-1",
                activity_number="A-2",
            ),
            CreditOffer(profession="Social workers", hours=Decimal("1.00")),
        ],
    }
    return make(**offered | attributes)


# In this order


def test_the_facts_stand_in_the_order_in_which_people_decide(reader):
    event = training(
        target_audience="Psychologists\nSocial workers",
        prices=[("Members", 10)],
        capacity_text="24 places",
        registration_url="https://register.example/",
    )
    assert list(facts(page_at(reader, event.url))) == [
        *("When", "Where", "For whom", "Price", "Credits", "Registration", "Places")
    ]


# To be announced


def test_what_is_to_be_announced_says_by_when(reader):
    subjects = ["venue", "time", "speaker", "ce"]
    points = [OpenPoint(subject=subject, decide_by=date(2027, 3, day)) for day, subject in enumerate(subjects, 1)]
    html = page_at(reader, make(venue=None, start_time=None, end_time=None, open_points=points).url)
    assert facts(html) == {
        "When": "Tuesday 9 March 2027 Time: to be announced by 2 March 2027",
        "Where": "Place: to be announced by 1 March 2027",
        "Credits": "to be announced by 4 March 2027",
    }
    assert "Who speaks or leads: to be announced by 3 March 2027" in words(html.select_one(".people"))


def test_others_who_speak_can_be_to_be_announced(reader):
    point = OpenPoint(subject="speaker", decide_by=date(2027, 3, 1))
    html = page_at(reader, make(speakers=[PersonFactory(name="Ada Byron")], open_points=[point]).url)
    assert "Others: to be announced by 1 March 2027" in words(html.select_one(".people"))


def test_a_list_says_what_is_to_be_announced(reader):
    make(venue=None, open_points=[OpenPoint(subject="venue", decide_by=date(2027, 3, 1))])
    assert "Place: to be announced by 1 March 2027" in words(page_at(reader, "/events/").select_one(".event-row"))


# For how much


def prices(reader, *tiers, **attributes):
    event = make(draft=True, **attributes)
    event.prices = list(tiers)
    event.save_revision().publish()
    return [words(item) for item in page_at(reader, event.url).select(".prices li")]


def test_a_price_says_until_when_one_gets_it(reader):
    assert prices(reader, PriceTier(label="Members", amount=10, until=date(2027, 3, 1))) == [
        "Members 10 USD until 1 March 2027"
    ]


def test_a_price_is_gone_after_its_last_day_where_the_event_takes_place(reader):
    early, later = PriceTier(label="Early", amount=5, until=date(2027, 2, 1)), PriceTier(label="All", amount=10)
    assert len(prices(reader, early, later)) == 2
    assert prices(reader, early, later, slug="there", time_zone="Pacific/Auckland") == ["All 10 USD"]


# Getting there, and taking part from elsewhere


def test_how_to_get_in_stands_below_the_facts(reader):
    hall = VenueFactory(
        name="Hall", street="1 Quay", city="Merrow Bay", postal_code="01977", country="Elsewhere", access_notes="Ring."
    )
    html = page_at(reader, make(venue=hall).url)
    assert facts(html)["Where"] == "Hall , 1 Quay, Merrow Bay"
    assert words(html.select_one(".access")) == "Getting there Hall 1 Quay, Merrow Bay 01977, Elsewhere Ring."


def test_an_online_event_asks_for_the_readers_own_clock(reader):
    html = page_at(reader, make(attendance_mode="online", venue=None).url)
    clock = html.select_one("[data-local-time]")
    assert clock.get_text() == ""
    assert (clock["data-start"], clock["data-end"]) == ("2027-03-09T19:00:00-05:00", "2027-03-09T21:00:00-05:00")
    assert clock["data-local-time"] == "{time} your time"
    assert html.find("script", type="module")["src"].endswith("js/local-time.js")


@pytest.mark.parametrize("attributes", [{}, {"attendance_mode": "online", "all_day": True}], ids=["a hall", "a day"])
def test_nothing_else_does(reader, attributes):
    assert page_at(reader, make(**attributes).url).select("[data-local-time]") == []


def test_a_deadline_is_a_day(reader):
    html = page_at(reader, make(all_day=True, venue=None).url)
    assert facts(html) == {"When": "Tuesday 9 March 2027"}


# Credits


@pytest.mark.parametrize(("status", "read"), [("approved", "Approved"), ("pending", "Applied for, not decided yet")])
def test_the_facts_say_how_many_hours_for_whom_and_whether_it_is_decided(reader, status, read):
    html = page_at(reader, training(ce_status=status).url)
    assert facts(html)["Credits"] == f"1.75 hours for Psychologists 1 hour for Social workers {read}"


def test_professions_with_the_same_hours_stand_together(reader):
    credits = [CreditOffer(profession=name, hours=2) for name in ("Psychologists", "Social workers", "Counselors")]
    html = page_at(reader, training(credits=credits).url)
    assert facts(html)["Credits"] == "2 hours for Psychologists, Social workers, Counselors Approved"


def test_credits_that_were_refused_are_none(reader):
    html = page_at(reader, training(ce_status="denied").url)
    assert facts(html)["Credits"] == "None: the application was not approved"
    assert html.find(id="education") is None


def test_the_section_says_who_approves_and_under_which_number(reader):
    html = page_at(reader, training(ce_level="advanced", ce_delivery="live_in_person").url)
    assert [words(item) for item in html.select(".credits li")] == [
        "1.75 hours Psychologists State board provider P-1 activity A-2",
        "1 hour Social workers",
    ]
    education = words(html.select_one(".education"))
    assert "Level Advanced How it is taught Live, in person" in education


def test_objectives_and_policies_stand_below(reader, site):
    defaults = ContinuingEducationSettings.for_site(site)
    defaults.refund_policy, defaults.grievances = "In full.", "To the chair."
    defaults.save()
    html = page_at(reader, training(learning_objectives="Name one.\nName two.", refund_policy="By half.").url)
    assert [words(item) for item in html.select(".education__objectives li")] == ["Name one.", "Name two."]
    education = words(html.select_one(".education"))
    assert "Refunds and cancellation By half." in education
    assert "Grievances To the chair." in education


def test_the_programme_is_a_table_with_times_and_what_counts(reader):
    agenda = [
        AgendaItem(starts=time(9), ends=time(10, 30), what="Silence", offers_ce=True),
        AgendaItem(starts=time(10, 30), what="Coffee"),
    ]
    rows = page_at(reader, training(agenda=agenda).url).select(".agenda tr")
    assert [words(row) for row in rows] == [
        "Time What Credits",
        "9 a.m. – 10:30 a.m. Silence counts",
        "10:30 a.m. Coffee –",
    ]


def test_a_programme_without_credits_does_not_speak_of_them(reader):
    html = page_at(reader, make(agenda=[AgendaItem(starts=time(9), what="Soup")]).url)
    assert [words(head) for head in html.select(".agenda th")] == ["Time", "What"]
    assert html.find(id="education") is None


def test_an_event_with_much_of_everything_needs_no_more_queries(reader, count_queries):
    def with_rows(number):
        return training(
            slug=f"course-{number}",
            credits=[CreditOffer(profession=f"P {n}", hours=1) for n in range(number)],
            agenda=[AgendaItem(starts=time(9), what=f"Part {n}", offers_ce=True) for n in range(number)],
            prices=[(f"Price {n}", 5) for n in range(number)],
        )

    few, many = with_rows(1), with_rows(8)
    assert count_queries(lambda: reader.get(many.url)) == count_queries(lambda: reader.get(few.url))


# Taking the calendar along


def test_a_page_offers_the_ways_to_subscribe(reader):
    html = page_at(reader, series().url)
    links = {words(link): link["href"] for link in html.select(".calendar a")}
    assert links == {
        "Add to your calendar": "/events/case-group.ics",
        "Subscribe in your calendar program": "webcal://testserver/events/case-group.ics",
        "Subscribe in Google Calendar": "https://calendar.google.com/calendar/r?"
        "cid=webcal%3A%2F%2Ftestserver%2Fevents%2Fcase-group.ics",
        "Subscribe in Outlook": "https://outlook.live.com/calendar/0/addfromweb?"
        "url=http%3A%2F%2Ftestserver%2Fevents%2Fcase-group.ics&name=Case+group",
    }
    assert words(html.select_one(".calendar code")) == "http://testserver/events/case-group.ics"
    assert "Google Calendar looks for changes every few hours." in words(html.select_one(".calendar"))


def test_a_preview_shows_the_dates_of_the_draft_and_tells_machines_nothing(rf, home, site):
    event = series(draft=True)
    request = rf.get("/", HTTP_HOST="testserver")
    request.is_preview = True
    context = event.get_context(request)
    assert len(context["upcoming"]) == 10
    assert (context["data"], context["calendar"]) == (None, None)


def test_a_draft_without_a_day_can_be_previewed(rf):
    event = make(draft=True)
    event.start_date = None
    request = rf.get("/", HTTP_HOST="testserver")
    request.is_preview = True
    assert event.get_context(request)["occurrence"] is None
    assert b"Course" in event.as_a_whole(request).render().content


@pytest.mark.parametrize("state", ["moved_online", "tentative", "rescheduled"])
def test_the_former_time_of_a_single_event_stands_beside_its_state(reader, state):
    event = make(status=state, previous_start=datetime(2027, 3, 3, 0, tzinfo=UTC))
    assert "It was to begin on Tuesday 2 March 2027, 7 p.m., New York time (EST)." in words(
        page_at(reader, event.url).select_one(".status")
    )
