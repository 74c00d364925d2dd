"""What is found for what was typed, in which order, and by what it can be narrowed."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction, Site

from search import answers
from search.models import Entry, Promotion, Synonyms
from tests.factories import ArticlePageFactory, EventPageFactory, PersonFactory, StandardPageFactory, TopicFactory

pytestmark = pytest.mark.django_db


def ask(typed, **filters):
    return answers.find(typed, Site.objects.get(), "en", {name: (value,) for name, value in filters.items()})


def titles(answer):
    entries = Entry.objects.in_bulk(answer.keys)
    return [entries[key].title for key in answer.keys]


def event_in(days, title, **fields):
    return EventPageFactory(title=title, start_date=timezone.localdate() + timedelta(days=days), **fields)


# Slips


@pytest.mark.parametrize(
    ("typed", "corrected"),
    [
        ("traning", "training"),
        ("trainnig for leaders", "training for leaders"),
        ("“traning”", "“training”"),
        ("leader traning", "leader training"),
    ],
)
def test_a_slip_is_mended_where_nobody_has_the_word(typed, corrected):
    ArticlePageFactory(title="Trainings", summary="A training of leaders.")
    answer = ask(typed)
    assert answer.corrected == corrected
    assert titles(answer) == ["Trainings"]


@pytest.mark.parametrize("typed", ["break fast", "“break fast”", "newcomers break fast"])
def test_two_words_that_others_have_apart_may_be_one(typed):
    ArticlePageFactory(title="A break")
    ArticlePageFactory(title="How to fast")
    ArticlePageFactory(title="Breakfast for newcomers")
    answer = ask(typed)
    assert answer.corrected == typed.replace("break fast", "breakfast")
    assert titles(answer)[0] == "Breakfast for newcomers"


def test_two_words_that_somebody_has_stay_two():
    ArticlePageFactory(title="A break in a fast")
    ArticlePageFactory(title="Breakfast")
    answer = ask("break fast")
    assert (answer.corrected, titles(answer)) == (None, ["A break in a fast"])


def test_two_words_stay_two_where_nobody_has_all_with_one():
    for title in ("A break for newcomers", "How to fast", "Breakfast"):
        ArticlePageFactory(title=title)
    answer = ask("newcomers break fast")
    assert (answer.corrected, titles(answer)) == (None, ["A break for newcomers"])


def test_a_word_that_somebody_has_is_not_mended():
    ArticlePageFactory(title="Chairs")
    ArticlePageFactory(title="Hairs")
    answer = ask("hair")
    assert answer.corrected is None
    assert titles(answer) == ["Hairs"]


@pytest.mark.parametrize("typed", ["xqzwv", "🙂", '"', "", "asdf ghjk", "-chair"])
def test_nonsense_finds_nothing(typed):
    ArticlePageFactory(title="Chairs")
    answer = ask(typed)
    assert (answer.total, answer.corrected) == (0, None)


def test_a_private_word_is_no_correction():
    secret = StandardPageFactory(title="Secretariat")
    StandardPageFactory(title="Section")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    answer = ask("secretariatt")
    assert (answer.total, answer.corrected) == (0, None)


def test_of_several_words_that_it_may_have_been_the_one_that_more_pages_have():
    ArticlePageFactory(title="A chain")
    ArticlePageFactory.create_batch(3, title="A chair")
    assert ask("chaix").corrected == "chair"


# Most of the words


def test_a_long_question_finds_what_has_most_of_it_behind_what_has_all():
    ArticlePageFactory(title="Large groups on a screen")
    ArticlePageFactory(title="Screens", body=[("text", "<p>In large rooms a group of chairs.</p>")])
    ArticlePageFactory(title="Large groups")
    answer = ask("large group screen")
    assert answer.has_all
    assert titles(answer) == ["Large groups on a screen", "Screens", "Large groups"]


def test_it_is_said_when_nothing_has_all():
    ArticlePageFactory(title="Large groups")
    answer = ask("large group zither")
    assert not answer.has_all
    assert titles(answer) == ["Large groups"]


def test_two_words_have_to_be_there_both():
    ArticlePageFactory(title="The empty chair")
    assert ask("empty zither").total == 0


# Order


def test_events_that_are_over_come_behind_those_to_come():
    event_in(-5, "Supper")
    event_in(5, "Supper")
    over, coming = (answer for answer in reversed(ask("supper").keys))
    assert over in ask("supper").corpus.past
    assert coming in ask("supper").corpus.coming


def test_events_alone_stand_by_their_next_date_and_the_past_behind_them():
    for days in (-3, 30, -30, 3):
        event_in(days, f"Supper {days}")
    assert titles(ask("supper", kind="event")) == ["Supper 3", "Supper 30", "Supper -3", "Supper -30"]


def test_a_person_stands_first_for_the_name_as_it_is_printed():
    ines = PersonFactory(name="Inés Okafor", credentials="PhD, CGP", role="Chair", biography="<p>Words.</p>" * 100)
    for number in range(5):
        ArticlePageFactory(title=f"Groups {number}", authors=[ines], body=[("text", "<p>Okafor, PhD, CGP.</p>")])
    assert titles(ask(str(ines)))[0] == "Inés Okafor"


def test_a_title_comes_before_a_text_on_both_sides_of_what_is_looked_at(monkeypatch):
    monkeypatch.setattr(answers, "LOOKED_AT", 2)
    for number in range(4):
        ArticlePageFactory(title=f"Sofa {number}", body=[("text", "<p>A chair.</p>")])
    ArticlePageFactory(title="Chair")
    answer = ask("chair")
    assert titles(answer)[0] == "Chair"
    assert len(set(answer.keys)) == answer.total == 5


# Facets


@pytest.fixture
def chairs(db):
    ada, bob = PersonFactory(slug="ada"), PersonFactory(slug="bob")
    grief = TopicFactory(slug="grief")
    ArticlePageFactory(title="Chair 1", date=date(2024, 5, 1), authors=[ada], topics=[grief])
    ArticlePageFactory(title="Chair 2", date=date(2024, 6, 1), authors=[ada, bob])
    ArticlePageFactory(title="Chair 3", date=date(2025, 6, 1), authors=[bob], topics=[grief])
    StandardPageFactory(title="Chair 4")


def test_results_are_counted_by_what_they_can_be_narrowed_by(chairs):
    facets = ask("chair").facets
    assert facets["kind"] == [("article", 3), ("page", 1)]
    assert facets["topic"] == [("grief", 2)]
    assert facets["year"] == [(2024, 2), (2025, 1)]
    assert facets["author"] == [("ada", 2), ("bob", 2)]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"kind": "page"}, {"Chair 4"}),
        ({"topic": "grief"}, {"Chair 1", "Chair 3"}),
        ({"author": "ada"}, {"Chair 1", "Chair 2"}),
        ({"year": 2024}, {"Chair 1", "Chair 2"}),
        ({"author": "ada", "topic": "grief"}, {"Chair 1"}),
        ({"topic": "nothing"}, set()),
    ],
)
def test_results_are_narrowed(chairs, filters, found):
    assert set(titles(ask("chair", **filters))) == found


def test_each_count_is_what_choosing_it_would_leave(chairs):
    facets = ask("chair", author="ada", year=2024).facets
    for facet, counts in facets.items():
        for value, number in counts:
            assert ask("chair", **{"author": "ada", "year": 2024} | {facet: value}).total == number


# What editors say


def test_synonyms_find_each_other():
    Synonyms.objects.create(words="fee, what it costs")
    ArticlePageFactory(title="What it costs")
    ArticlePageFactory(title="The fees")
    assert titles(ask("fee")) == ["The fees", "What it costs"]
    assert set(titles(ask("what it costs"))) == {"The fees", "What it costs"}


def test_a_promoted_page_stands_first_whether_it_has_the_words_or_not():
    ArticlePageFactory(title="To join")
    page = StandardPageFactory(title="Membership")
    Promotion.objects.create(words="join, become a member", page=page)
    for typed in ("join", "Joining", "become a member"):
        assert titles(ask(typed))[0] == "Membership"
    assert titles(ask("join us now")) != ["Membership"]


def test_a_word_that_is_found_by_a_synonym_only_is_not_mended():
    Synonyms.objects.create(words="kids, children")
    ArticlePageFactory(title="Kinds of grief")
    ArticlePageFactory(title="Grief of children")
    answer = ask("kids greif")
    assert answer.corrected == "kids grief"
    assert titles(answer) == ["Grief of children"]


def test_a_page_is_promoted_for_a_word_with_a_slip_too():
    StandardPageFactory(title="Suicide")
    page = StandardPageFactory(title="Where to call at once")
    Promotion.objects.create(words="suicide", page=page)
    answer = ask("suicde")
    assert answer.corrected == "suicide"
    assert titles(answer)[0] == "Where to call at once"


def test_words_that_are_promoted_as_they_were_typed_are_so_though_another_is_found():
    Promotion.objects.create(words="lobster", page=StandardPageFactory(title="Lobster"))
    Promotion.objects.create(words="lobstr", page=StandardPageFactory(title="Suppers"))
    assert titles(ask("lobstr"))[0] == "Suppers"


def test_a_synonym_of_several_words_takes_nothing_from_what_is_promoted_for_them():
    Synonyms.objects.create(words="crisis line, hotline")
    Promotion.objects.create(words="crisis line", page=StandardPageFactory(title="Where to call at once"))
    StandardPageFactory(title="The hotline")
    assert titles(ask("crisis line")) == ["Where to call at once", "The hotline"]


def test_a_promoted_page_that_is_private_stands_nowhere():
    page = StandardPageFactory(title="Membership")
    Promotion.objects.create(words="join", page=page)
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert ask("join").total == ask("membership").total == 0
