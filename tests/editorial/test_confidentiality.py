"""The confidentiality check: what it finds, what it leaves alone, and how long it takes."""

import time

import pytest

from editorial.confidentiality import Kind, find

from .sentences import HELD_OUT, OTHERS, UNSEEN, WORKED


def _figures(labelled):
    found = [(bool(find(words)), tells) for words, tells in labelled]
    hits = sum(cries and tells for cries, tells in found)
    return hits / sum(cries for cries, _ in found), hits / sum(tells for _, tells in found)


@pytest.mark.parametrize(
    ("name", "labelled"), [("worked", WORKED), ("others", OTHERS), ("held out", HELD_OUT), ("unseen", UNSEEN)]
)
def test_it_finds_what_tells_and_leaves_alone_what_does_not(name, labelled, capsys):
    precision, recall = _figures(labelled)

    with capsys.disabled():
        print(f"\nconfidentiality, {name}: {len(labelled)} sentences, precision {precision:.3f}, recall {recall:.3f}")
    assert recall >= 0.9
    assert precision >= 0.8


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("J.M., 34, came to the group.", Kind.AGE),
        ("She was born on 12 March 1985.", Kind.BIRTH),
        ("His mobile is 07700 900123.", Kind.PHONE),
        ("He wrote from somebody.else@gmail.com again.", Kind.EMAIL),
        ("My client Sarah had never cried.", Kind.CLIENT),
        ("Maria has bipolar disorder.", Kind.CONDITION),
        ("The patient, a dentist in Ashford, had been here before.", Kind.LIFE),
        ("His medical record number is 00482913.", Kind.NUMBER),
    ],
)
def test_it_says_what_it_may_be(words, kind):
    found = find(f"Before it. {words} And after.")

    assert [finding.kind for finding in found] == [kind]
    assert found[0].sentence


def test_a_finding_names_its_place_in_the_text():
    text = "An evening in May.\nAnna, 34, spoke first. Then K. (29) did."

    assert [text[finding.start : finding.end] for finding in find(text)] == [f.words for f in find(text)]
    assert [finding.start for finding in find(text)] == sorted(finding.start for finding in find(text))
    assert len(find(text)) == 2


@pytest.mark.parametrize("name", ["Żaneta", "Óscar", "Øyvind", "Ελένη", "Наташа", "Anne-Marie", "N’Golo"])
def test_names_of_every_alphabet_are_names(name):
    assert find(f"When I met her, {name}, 34, had lost her brother.")


def test_the_full_stop_of_an_initial_ends_no_sentence():
    assert find("I wrote about Mr. B. He is 57 and drinks.")
    assert find("We saw R. M., 50, and his sister.")


HOSTILE = [
    *("a", "A ", "Anna, ", "1 ", "1", "a@", "a-", ". ", "\n", " ", "(555", "Aa'", "my client ", "Mr. B, ", "Anna has "),
    *("34-year-old ", "of the ", "born ", "Anna, a man in my group, ", "drank and ", "I’ll call him "),
    *("I have been seeing ", "the man ", "one of my ", "was a writer ", "I told her ", "her own ", "came to us "),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_eight_times_the_text_takes_eight_times_the_time(piece):
    """Where a pattern goes back and forth, it is 64 times."""
    short, long = _seconds((piece * 3_000)[:3_000]), _seconds((piece * 24_000)[:24_000])

    assert long < 20 * short + 0.5


def test_a_book_of_200_000_characters_is_read():
    text = "".join((piece * 10_000)[: 200_000 // len(HOSTILE) + 1] for piece in HOSTILE)

    assert len(text) >= 200_000
    assert _seconds(text) < 60


def _seconds(text):
    begin = time.process_time()
    find(text)
    return time.process_time() - begin
