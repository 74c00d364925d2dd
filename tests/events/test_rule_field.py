"""The rule of an event in plain words: answers in, a rule out, and back."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django import forms
from django.http import QueryDict

from events.rule_field import RuleField
from tests.editorial import desk
from tests.factories import EventPageFactory, UserFactory

SECOND_TUESDAY = {"frequency": "MONTHLY", "days_of_month": "by_weekday", "ordinals": ["2"], "weekday": "1"}


class RuleForm(forms.Form):
    rrule = RuleField()


def answered(initial="", is_draft=False, **answers):
    """The form as a browser sends it back."""
    data = QueryDict(mutable=True)
    for name, value in answers.items():
        data.setlist(f"rrule_{name}", value if isinstance(value, list) else [value])
    form = RuleForm(data, initial={"rrule": initial})
    if is_draft:
        form.fields["rrule"].is_deferred_validation = True
    return form


def rule(**answers):
    form = answered(**answers)
    assert form.errors == {}
    return form.cleaned_data["rrule"]


def problem(**answers):
    form = answered(**answers)
    return " ".join(form.errors.get("rrule", []))


def shown(text):
    return BeautifulSoup(str(RuleForm(initial={"rrule": text})["rrule"]), "html.parser")


def sent_back(text):
    """What a browser sends of a form that nobody touched."""
    answers = {}
    for field in shown(text).select("input, select"):
        name = field["name"].removeprefix("rrule_")
        if field.name == "select":
            chosen = field.select_one("option[selected]") or field.option
            answers[name] = [chosen["value"]]
        elif field["type"] not in ("checkbox", "radio"):
            answers[name] = [field.get("value", "")]
        elif field.has_attr("checked"):
            answers.setdefault(name, []).append(field["value"])
    return answers


SAID = [
    ({"frequency": ""}, ""),
    ({}, ""),
    ({"frequency": "DAILY"}, "FREQ=DAILY"),
    ({"frequency": "WEEKLY", "interval": "2"}, "FREQ=WEEKLY;INTERVAL=2"),
    ({"frequency": "WEEKLY", "weekdays": ["1", "3"]}, "FREQ=WEEKLY;BYDAY=TU,TH"),
    ({"frequency": "MONTHLY"}, "FREQ=MONTHLY"),
    (SECOND_TUESDAY, "FREQ=MONTHLY;BYDAY=2TU"),
    (SECOND_TUESDAY | {"ordinals": ["1", "3"]}, "FREQ=MONTHLY;BYDAY=1TU,3TU"),
    (SECOND_TUESDAY | {"ordinals": ["-1"], "weekday": "4"}, "FREQ=MONTHLY;BYDAY=-1FR"),
    ({"frequency": "YEARLY"}, "FREQ=YEARLY"),
    ({"frequency": "DAILY", "ends": "until", "until": "2027-06-30"}, "FREQ=DAILY;UNTIL=20270630"),
    ({"frequency": "DAILY", "ends": "count", "count": "12"}, "FREQ=DAILY;COUNT=12"),
]
EDITABLE = [text for _answers, text in SAID]
FOREIGN = [
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYMONTH=9,10,11;BYDAY=2TU",
    "FREQ=MONTHLY;BYDAY=2TU,3WE",
    "FREQ=MONTHLY;BYDAY=5TU",
    "FREQ=MONTHLY;BYDAY=TU",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2TU",
    "FREQ=HOURLY",
    "every now and then ",
]
WRITTEN_OTHERWISE = ["RRULE:freq=weekly;interval=1;byday=TH,TU", "FREQ=DAILY;WKST=MO"]


@pytest.mark.parametrize(("answers", "text"), SAID, ids=EDITABLE)
def test_answers_give_a_rule(answers, text):
    assert rule(**answers) == text


@pytest.mark.parametrize(
    "text", [*EDITABLE, *FOREIGN, "RRULE:freq=weekly;interval=1;byday=TH,TU", "FREQ=DAILY;WKST=MO"]
)
def test_a_form_that_nobody_touched_changes_nothing(text):
    form = answered(initial=text, **sent_back(text))
    assert form.errors == {}
    assert form.cleaned_data["rrule"] == text
    assert not form.has_changed()


@pytest.mark.parametrize("text", FOREIGN)
def test_a_rule_that_the_parts_cannot_say_can_be_kept_or_replaced(text):
    kept = sent_back(text)
    assert kept["frequency"] == ["keep"]
    form = answered(initial=text, **kept | {"frequency": "WEEKLY"})
    assert form.is_valid()
    assert form.cleaned_data["rrule"] == "FREQ=WEEKLY"
    assert form.has_changed()


def test_a_rule_that_the_parts_cannot_say_is_shown_in_words():
    assert "on the last day of each month" in shown("FREQ=MONTHLY;BYMONTHDAY=-1").find(class_="rule__kept").text
    assert "this site does not follow" in shown("FREQ=HOURLY").find(class_="rule__kept").text


def test_nothing_can_be_kept_where_the_parts_say_it_all():
    assert shown("FREQ=WEEKLY").find("option", value="keep") is None


@pytest.mark.parametrize(
    "change", [{"frequency": "DAILY"}, {"interval": "3"}, {"weekdays": ["2"]}, {"ends": "count", "count": "3"}], ids=str
)
def test_another_answer_is_a_change(change):
    text = "FREQ=WEEKLY;BYDAY=TU"
    assert answered(initial=text, **sent_back(text) | change).has_changed()


def test_what_does_not_matter_is_not_read():
    rest = {"interval": "no", "until": "no", "count": "no", "ordinals": ["9"], "weekday": "x", "ends": "never"}
    assert rule(frequency="", **rest) == ""
    assert rule(frequency="WEEKLY", until="no", count="-4", ordinals=["9"], ends="goes_on") == "FREQ=WEEKLY"


def test_an_answer_that_did_not_change_the_rule_is_no_change():
    text = "FREQ=WEEKLY;BYDAY=TU"
    assert not answered(initial=text, **sent_back(text) | {"until": "2027-06-30", "count": "7"}).has_changed()


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"frequency": "DAILY", "interval": "100"}, "Say every how many days, weeks, months or years it repeats"),
        ({"frequency": "DAILY", "interval": "two"}, "Say every how many days, weeks, months or years it repeats"),
        ({"frequency": "DAILY", "ends": "until", "until": "June"}, "Say on which day it ends, for example 2027-06-30."),
        ({"frequency": "DAILY", "ends": "until"}, "Say on which day it ends, or choose “It goes on”."),
        ({"frequency": "DAILY", "ends": "count"}, "Say after how many dates it ends, or choose “It goes on”."),
        ({"frequency": "DAILY", "ends": "count", "count": "0"}, "Say after how many dates it ends: a number"),
        (SECOND_TUESDAY | {"ordinals": []}, "Tick which in the month it is"),
        (SECOND_TUESDAY | {"weekday": ""}, "Tick which in the month it is"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_what_cannot_be_read_is_said_in_a_sentence(answers, sentence):
    assert problem(**answers).startswith(sentence)


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        ({"frequency": "WEEKLY", "interval": ""}, "FREQ=WEEKLY"),
        ({"frequency": "WEEKLY", "ends": "until", "until": ""}, "FREQ=WEEKLY"),
        ({"frequency": "WEEKLY", "ends": "count", "count": ""}, "FREQ=WEEKLY"),
        (SECOND_TUESDAY | {"ordinals": []}, "FREQ=MONTHLY"),
        (SECOND_TUESDAY | {"weekday": ""}, "FREQ=MONTHLY"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_draft_may_leave_a_gap(answers, text):
    form = answered(is_draft=True, **answers)
    assert form.errors == {}
    assert form.cleaned_data["rrule"] == text


def test_a_choice_that_was_not_offered_is_refused():
    assert problem(frequency="SECONDLY")
    assert problem(frequency="WEEKLY", weekdays=["9"])


def test_every_part_has_a_name_for_those_who_do_not_see_it():
    html = shown("FREQ=WEEKLY")
    labelled = {label["for"] for label in html.select("label[for]")}
    select = html.find("select", attrs={"name": "rrule_frequency"})
    named_by_the_panel = {select["id"], html.find("input", type="hidden")["id"]}
    parts = {field["id"] for field in html.select("input, select")}
    assert parts - labelled == named_by_the_panel
    assert all(group.legend.text for group in html.select("fieldset"))
    assert RuleForm()["rrule"].id_for_label == select["id"]


def test_a_script_hides_nothing_that_the_server_did_not_send():
    assert not shown("").select("[hidden]")


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYMONTHDAY=9", "FREQ=WEEKLY;BYDAY=TU"])
def test_whoever_only_approves_a_series_has_changed_nothing(log_in, text):
    author, reviewer = UserFactory(groups=["Authors"]), UserFactory(groups=["Reviewers"])
    event = EventPageFactory(draft=True, start_date=date(2027, 3, 9), rrule=text)
    desk.send(event, author)
    revisions = event.revisions.count()
    desk.approve_in_editor(log_in(reviewer), desk.now(event))
    assert desk.now(event).live
    assert event.revisions.count() == revisions
    assert desk.now(event).rrule == text


@pytest.mark.django_db
def test_a_draft_of_a_series_saves_with_a_gap_and_is_not_sent_with_one(log_in):
    editor = log_in(UserFactory(is_superuser=True))
    event = EventPageFactory(draft=True, start_date=date(2027, 3, 9))
    gap = {"rrule_frequency": "MONTHLY", "rrule_days_of_month": "by_weekday"}
    assert desk.press("send", editor, event, **gap).status_code == 200
    assert desk.press("save", editor, event, **gap).status_code == 302
    assert desk.now(event).get_latest_revision_as_object().rrule == "FREQ=MONTHLY"
