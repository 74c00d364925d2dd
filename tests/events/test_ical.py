"""The files are read back by the library and, where a library would forgive, octet by octet."""

import os
import re
from bisect import bisect_right
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from operator import itemgetter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from events.ical import CalendarEvent, CalendarInfo, calendar
from events.models import EventStatus

NEW_YORK = ZoneInfo("America/New_York")
DAY = date(2027, 3, 9)
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
EVIL = "Grief, loss; and\r\nATTENDEE:mailto:all@example.org\rEND:VEVENT\nBEGIN:VALARM\x0bA \\ B\x00"

cases = settings(max_examples=1000 if os.environ.get("CASES") == "long" else 100)


def an_event(**changes):
    return CalendarEvent(
        **{
            "uid": "5a1c",
            "sequence": 3,
            "created": datetime(2026, 11, 1, 8, tzinfo=NEW_YORK),
            "modified": datetime(2026, 11, 20, 9, 30, tzinfo=NEW_YORK),
            "summary": "Reading group",
            "description": "What we read.",
            "url": "https://society.example/events/reading-group/",
            "start": datetime(2027, 3, 9, 19, tzinfo=NEW_YORK),
            "end": datetime(2027, 3, 9, 21, tzinfo=NEW_YORK),
            "status": "scheduled",
        }
        | changes
    )


def a_file(*events, **changes):
    info = {
        "name": "Society of the Tests",
        "description": "",
        "zone": NEW_YORK,
        "address": "https://society.example/events/calendar.ics",
        "page": "https://society.example/events/",
    }
    return calendar(CalendarInfo(**info | changes), list(events))


def content_lines(content):
    """The unfolded lines (RFC 5545, 3.1)."""
    return content.decode().replace("\r\n ", "").split("\r\n")


def the_event(content):
    [event] = Calendar.from_ical(content).walk("VEVENT")
    return event


def test_every_line_ends_with_crlf_and_no_other_line_break_occurs():
    content = a_file(an_event(summary=EVIL, description=EVIL))
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", content)


@cases
@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\r\n,;:\\\"^'\x0b😀é"), max_size=200))
def test_any_title_comes_back_whole_and_in_lines_of_75_octets(title):
    event = an_event(summary=title, organizer=title, organizer_email="a@b.example", start=DAY, end=DAY)
    content = a_file(event, name=title)

    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert "".join(line.decode() for line in lines) == content.decode().replace("\r\n", "")
    assert [line for line in content_lines(content) if line.startswith("BEGIN")] == ["BEGIN:VCALENDAR", "BEGIN:VEVENT"]
    without_controls = CONTROLS.sub(" ", re.sub(r"\r\n?", "\n", title))
    assert the_event(content)["summary"] == without_controls


def test_what_would_be_a_line_of_its_own_stays_in_its_text():
    evil = an_event(
        summary=EVIL,
        description=EVIL,
        location=EVIL,
        category=EVIL,
        organizer=f'"{EVIL}"',
        organizer_email="office@society.example",
    )
    lines = content_lines(a_file(evil, name=EVIL, description=EVIL))
    assert not [line for line in lines if line.startswith(("ATTENDEE", "BEGIN:VALARM"))]
    assert lines.count("END:VEVENT") == 1
    assert not CONTROLS.search("".join(lines))


def test_commas_semicolons_backslashes_and_line_breaks_are_escaped():
    lines = content_lines(a_file(an_event(summary="Grief, loss; love \\ 😀\nand hope", category="Talks, suppers")))
    assert r"SUMMARY:Grief\, loss\; love \\ 😀\nand hope" in lines
    assert r"CATEGORIES:Talks\, suppers" in lines


def test_the_calendar_says_what_it_is_and_when_to_ask_again():
    lines = content_lines(a_file(an_event(), name="Society, of tests", description="All our dates"))
    assert {
        "VERSION:2.0",
        "PRODID:-//Chapterhouse//Events//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        r"NAME:Society\, of tests",
        r"X-WR-CALNAME:Society\, of tests",
        "DESCRIPTION:All our dates",
        "X-WR-CALDESC:All our dates",
        "X-WR-TIMEZONE:America/New_York",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        "SOURCE;VALUE=URI:https://society.example/events/calendar.ics",
        "URL:https://society.example/events/",
        "LAST-MODIFIED:20261120T143000Z",
    } <= set(lines)


def test_an_empty_calendar_is_a_calendar():
    assert Calendar.from_ical(a_file())["x-wr-calname"] == "Society of the Tests"


def test_an_event_has_what_other_calendars_need():
    lines = content_lines(
        a_file(
            an_event(
                location="Library hall, 1 Quay",
                geo=(Decimal("42.522500"), Decimal("-70.100000")),
                category="Training",
                organizer='The "Society"; of tests',
                organizer_email="office@society.example",
            )
        )
    )
    start, end = lines.index("BEGIN:VEVENT") + 1, lines.index("END:VEVENT")
    assert dict(line.split(":", 1) for line in lines[start:end]) == {
        "UID": "5a1c",
        "SEQUENCE": "3",
        "DTSTAMP": "20261120T143000Z",
        "CREATED": "20261101T130000Z",
        "LAST-MODIFIED": "20261120T143000Z",
        "DTSTART;TZID=America/New_York": "20270309T190000",
        "DTEND;TZID=America/New_York": "20270309T210000",
        "SUMMARY": "Reading group",
        "DESCRIPTION": "What we read.",
        "LOCATION": r"Library hall\, 1 Quay",
        "GEO": "42.5225;-70.1",
        "URL": "https://society.example/events/reading-group/",
        "STATUS": "CONFIRMED",
        "CATEGORIES": "Training",
        "ORGANIZER;CN=\"The ^'Society^'; of tests\"": "mailto:office@society.example",
        "TRANSP": "OPAQUE",
        "CLASS": "PUBLIC",
    }


def test_what_is_not_known_is_left_out():
    assert not {"LOCATION", "GEO", "CATEGORIES", "ORGANIZER", "VALARM"} & set(the_event(a_file(an_event())))


def test_an_all_day_event_ends_on_the_day_after_its_last_and_blocks_nobodys_time():
    content = a_file(an_event(start=date(2027, 3, 9), end=date(2027, 3, 12)))
    assert {"DTSTART;VALUE=DATE:20270309", "DTEND;VALUE=DATE:20270312", "TRANSP:TRANSPARENT"} <= set(
        content_lines(content)
    )
    assert not Calendar.from_ical(content).walk("VTIMEZONE")


@pytest.mark.parametrize(
    ("status", "known"),
    [
        ("scheduled", "CONFIRMED"),
        ("rescheduled", "CONFIRMED"),
        ("moved_online", "CONFIRMED"),
        ("tentative", "TENTATIVE"),
        ("postponed", "TENTATIVE"),
        ("cancelled", "CANCELLED"),
    ],
)
def test_each_status_becomes_one_of_three(status, known):
    assert the_event(a_file(an_event(status=status)))["status"] == known


@pytest.mark.parametrize("status", EventStatus.values)
def test_no_status_is_forgotten(status):
    assert the_event(a_file(an_event(status=status)))["status"]


def test_equal_input_gives_equal_bytes():
    events = [an_event(), an_event(start=datetime(2027, 6, 1, 19, tzinfo=ZoneInfo("Asia/Kolkata")))]
    assert a_file(*events) == a_file(*events)


def test_there_is_one_zone_for_each_that_is_used():
    kolkata = datetime(2027, 6, 1, 19, tzinfo=ZoneInfo("Asia/Kolkata"))
    utc = datetime(2027, 6, 1, 19, tzinfo=ZoneInfo("Etc/UTC"))
    content = a_file(
        an_event(),
        an_event(),
        an_event(start=kolkata, end=kolkata + timedelta(hours=1)),
        an_event(start=utc, end=utc + timedelta(hours=1)),
    )
    zones = [str(zone["TZID"]) for zone in Calendar.from_ical(content).walk("VTIMEZONE")]
    assert zones == ["America/New_York", "Asia/Kolkata"]
    assert "DTSTART:20270601T190000Z" in content_lines(content)


def test_a_zone_covers_whole_years_so_that_it_is_the_same_tomorrow():
    def zone_of(day):
        start = datetime(2027, 6, day, 19, tzinfo=NEW_YORK)
        [zone] = Calendar.from_ical(a_file(an_event(start=start, end=start + timedelta(hours=2)))).walk("VTIMEZONE")
        return zone.to_ical()

    assert zone_of(1) == zone_of(2)
    assert len(zone_of(1)) < 600


def onsets(zone):
    """What RFC 5545 (3.6.5) makes of a VTIMEZONE: ``[(instant, offset from then on)]``. Each observance begins on the
    clock of the offset before it."""
    found = []
    for observance in zone.subcomponents:
        starts = [observance["dtstart"].dt, *(day.dt for day in getattr(observance.get("rdate"), "dts", []))]
        before, offset = observance["tzoffsetfrom"].td, observance["tzoffsetto"].td
        found += [((start - before).replace(tzinfo=UTC), offset) for start in starts]
    return sorted(found)


@pytest.mark.parametrize(
    "name",
    [
        "America/New_York",
        "America/St_Johns",
        "America/Santiago",
        "Africa/Casablanca",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Europe/Dublin",
        "Pacific/Apia",
    ],
)
def test_a_zone_in_the_file_says_at_every_hour_what_the_clocks_say(name):
    zone = ZoneInfo(name)
    start = datetime(2026, 10, 3, 19, tzinfo=zone)
    content = a_file(an_event(start=start, end=start + timedelta(hours=2)))

    [in_file] = Calendar.from_ical(content).walk("VTIMEZONE")

    first, known = datetime(2026, 1, 1, 12, tzinfo=UTC), onsets(in_file)
    half_hours = [first + timedelta(minutes=30) * step for step in range(729 * 48)]
    wrong = [
        moment
        for moment in half_hours
        if known[bisect_right(known, moment, key=itemgetter(0)) - 1][1] != moment.astimezone(zone).utcoffset()
    ]
    assert wrong == []


def test_a_program_that_knows_no_zones_reads_the_right_instants():
    """The zone gets a name that no library knows, so that only the file itself can say what it means."""
    start = datetime(2027, 3, 14, 3, 30, tzinfo=NEW_YORK)
    end = datetime(2027, 3, 14, 9, tzinfo=NEW_YORK)
    content = a_file(an_event(start=start, end=end)).replace(b"TZID=America/New_York", b"TZID=Nowhere")
    event = the_event(content.replace(b"TZID:America/New_York", b"TZID:Nowhere"))
    assert (event["dtstart"].dt.astimezone(UTC), event["dtend"].dt.astimezone(UTC)) == (start, end)
