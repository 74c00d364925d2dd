"""Rules against an independent walk (dateutil's), and the rules that are refused."""

import os
from datetime import date, datetime, timedelta
from itertools import takewhile

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from events.rules import Rule, RuleRefused, parse
from tests.events.test_series_in_calendars import rules as rule_texts

cases = settings(max_examples=2000 if os.environ.get("CASES") == "long" else 300)
TUESDAY = date(2027, 3, 9)


def days(text, first=TUESDAY, last=date(2028, 3, 9)):
    return list(parse(text).days(first, last))


@cases
@given(rule_texts(), st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.sampled_from(["", ";WKST=SU"]))
def test_a_walk_finds_the_days_that_another_program_finds(text, first, week_start):
    text += week_start
    last = first + timedelta(days=1500)
    midnights = rrulestr(text, dtstart=datetime.combine(first, datetime.min.time()))
    theirs = [moment.date() for moment in takewhile(lambda moment: moment.date() <= last, midnights)]
    assert days(text, first, last) == theirs


@cases
@given(rule_texts())
def test_a_rule_is_written_as_it_was_read(text):
    assert parse(str(parse(text))) == parse(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3", [(3, 9), (3, 23), (4, 6)]),
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", [(3, 9), (4, 13), (5, 11)]),
        ("FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270528", [(3, 30), (4, 27), (5, 25)]),
        ("FREQ=MONTHLY;BYDAY=5TU;COUNT=2", [(3, 30), (6, 29)]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", [(3, 31), (5, 31), (7, 31)]),
        ("FREQ=DAILY;BYDAY=MO,FR;COUNT=3", [(3, 12), (3, 15), (3, 19)]),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270323", [(3, 9), (3, 16), (3, 23)]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", [(3, 31), (4, 30)]),
    ],
)
def test_the_days_of_common_rules(text, found):
    assert [(day.month, day.day) for day in days(text)] == found


# Every one of these would cost another program seconds or never end, or is read differently by different programs.
HOSTILE = {
    "FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2": "Take BYMONTHDAY away",
    "FREQ=SECONDLY": "daily or more rarely",
    "FREQ=MINUTELY;INTERVAL=1": "daily or more rarely",
    "FREQ=HOURLY": "daily or more rarely",
    "FREQ=DAILY;BYSECOND=0,1,2,3": "Take BYSECOND away",
    "FREQ=DAILY;BYMINUTE=0,1,2,3": "Take BYMINUTE away",
    "FREQ=DAILY;BYHOUR=1,2,3": "Take BYHOUR away",
    "FREQ=YEARLY;BYEASTER=1": "Take BYEASTER away",
    "FREQ=YEARLY;BYWEEKNO=53": "Take BYWEEKNO away",
    "FREQ=YEARLY;BYYEARDAY=366": "Take BYYEARDAY away",
    "FREQ=WEEKLY;BYMONTHDAY=13": "Take BYMONTHDAY away",
    "FREQ=WEEKLY;BYDAY=2TU": "without a number",
    "FREQ=DAILY;INTERVAL=100": "between 1 and 99",
    "FREQ=DAILY;INTERVAL=0": "between 1 and 99",
    "FREQ=DAILY;INTERVAL=99999999999999999999": "between 1 and 99",
    "FREQ=DAILY;INTERVAL=٣": "INTERVAL has to be a number",
    "FREQ=DAILY;COUNT=1000000": "between 1 and 5000",
    "FREQ=DAILY;COUNT=0": "between 1 and 5000",
    "FREQ=DAILY;COUNT=5;UNTIL=20270601": "UNTIL or COUNT",
    "FREQ=DAILY;UNTIL=20270631": "there is no day",
    "FREQ=DAILY;UNTIL=99999999": "there is no day",
    "FREQ=DAILY;UNTIL=20270601T000000Z": "a day of the local calendar",
    "FREQ=MONTHLY;BYDAY=6MO": "no sixth week",
    "FREQ=MONTHLY;BYDAY=0MO": "BYDAY cannot be",
    "FREQ=MONTHLY;BYDAY=MO,2TU": "a number, or none",
    "FREQ=MONTHLY;BYDAY=XX": "BYDAY cannot be",
    "FREQ=MONTHLY;BYMONTHDAY=32": "from 1 to 31",
    "FREQ=MONTHLY;BYMONTHDAY=0": "from 1 to 31",
    "FREQ=MONTHLY;BYSETPOS=1": "say which",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0": "from 1 to 366",
    "FREQ=YEARLY;BYMONTH=13": "from 1 to 12",
    "FREQ=DAILY;FREQ=DAILY": "twice",
    "FREQ=DAILY;": "is no part of a rule",
    "FREQ=DAILY;BYDAY=": "is no part of a rule",
    "FREQ": "is no part of a rule",
    "": "is no part of a rule",
    "FREQ=DAILY;X-EVIL=1": "Take X-EVIL away",
    "FREQ=DAILY;WKST=XX": "WKST has to be",
    "FREQ=DAILY\r\nATTENDEE:mailto:all@example.org": "FREQ has to be",
    "FREQ=DAILY;" + "BYDAY=MO;" * 5_000: "500 characters at most",
    "FREQ=YEARLY;BYDAY=" + ",".join(["MO"] * 400): "500 characters at most",
}


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:40])
def test_a_hostile_rule_is_refused_without_a_walk_and_says_what_to_change(text, monkeypatch):
    monkeypatch.setattr(Rule, "days", lambda *arguments: pytest.fail("it was followed"))
    with pytest.raises(RuleRefused, match=HOSTILE[text]):
        parse(text)


# These can be read, but fit no day, or hardly one.
BARREN = [
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
    "FREQ=YEARLY;BYMONTHDAY=30,31;BYMONTH=2",
    "FREQ=YEARLY;INTERVAL=99;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
    "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=-2",
    "FREQ=YEARLY;BYDAY=53MO;BYMONTHDAY=1",
    "FREQ=DAILY;INTERVAL=98;BYDAY=TU;BYMONTH=2",
]


@pytest.mark.parametrize("text", BARREN)
def test_a_rule_that_fits_no_day_costs_one_look_at_each(text, monkeypatch):
    looks = []
    takes = Rule._takes
    monkeypatch.setattr(Rule, "_takes", lambda *arguments: looks.append(1) or takes(*arguments))

    assert not parse(text).fits(TUESDAY)
    assert len(looks) <= 366

    looks.clear()
    assert days(text, TUESDAY, TUESDAY + timedelta(days=730)) == []
    assert len(looks) <= 730 + 366


def test_a_walk_never_goes_beyond_its_last_day():
    assert days("FREQ=DAILY", TUESDAY, TUESDAY) == [TUESDAY]
    assert days("FREQ=DAILY", TUESDAY, TUESDAY - timedelta(days=1)) == []
    assert max(days("FREQ=YEARLY", date(2196, 1, 1), date(2199, 12, 31))) == date(2199, 1, 1)
