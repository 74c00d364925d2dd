from datetime import date

import pytest
from django.utils import translation

from events.rules import parse
from events.wording import rule_words

TUESDAY = date(2027, 3, 9)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=2", "every second day"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "every working day"),
        ("FREQ=DAILY;INTERVAL=3;BYDAY=MO", "every 3 days, if it is Monday"),
        ("FREQ=WEEKLY", "every Tuesday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every second Tuesday"),
        ("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270630", "every Tuesday and Thursday, until 30 June 2027"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU", "every 3 weeks on Tuesday"),
        ("FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10", "every Tuesday in September and October"),
        ("FREQ=MONTHLY", "on the 9th of each month"),
        ("FREQ=MONTHLY;BYDAY=2TU", "on the second Tuesday of each month"),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=12", "on the first and third Tuesday of each month, 12 times"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", "on the last Friday of every second month"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,22", "on the 1st and the 22nd of each month"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "on the last day of each month"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3,11", "on the 3rd to last day and the 11th of each month"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "on the last working day of each month"),
        ("FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1", "on the first of these: each Saturday and each Sunday of each month"),
        ("FREQ=YEARLY", "on 9 March of each year"),
        ("FREQ=YEARLY;COUNT=1", "on 9 March of each year, 1 time"),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=1SA", "on the first Saturday in November, each year"),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=3,9;BYMONTHDAY=21", "on the 21st in March and September, every second year"),
        ("FREQ=YEARLY;BYDAY=20MO", "on the 20th Monday of each year"),
    ],
)
def test_a_rule_is_said_as_a_reader_would_say_it(rule, words):
    assert rule_words(parse(rule), TUESDAY) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "todos los días"),
        ("FREQ=DAILY;INTERVAL=3;BYDAY=MO", "cada 3 días, si cae en lunes"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "todos los días laborables"),
        ("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270630", "cada martes y jueves, hasta el 30 de junio de 2027"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "cada dos semanas, el martes"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SA", "cada 3 semanas, el martes y el sábado"),
        ("FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10", "cada martes en septiembre y octubre"),
        ("FREQ=MONTHLY", "el día 9 de cada mes"),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=12", "el primer y tercer martes de cada mes, 12 veces"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", "el último viernes, cada dos meses"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,22", "el día 1 y el día 22 de cada mes"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "el 3.er día contando desde el final de cada mes"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "el último día laborable de cada mes"),
        ("FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1", "el primer día de estos: cada sábado y cada domingo de cada mes"),
        ("FREQ=YEARLY;COUNT=1", "el 9 de marzo de cada año, 1 vez"),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=1SA", "el primer sábado de noviembre, cada año"),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=3,9;BYMONTHDAY=21", "el día 21 de marzo y septiembre, cada dos años"),
        ("FREQ=YEARLY;BYDAY=20MO", "el 20.º lunes de cada año"),
    ],
)
def test_a_rule_is_said_in_spanish(rule, words):
    with translation.override("es"):
        assert rule_words(parse(rule), TUESDAY) == words
