"""Advice about words: which ones put the illness before the person, and which sentences are hard to read."""

import re

from . import confidentiality
from .models import LanguageHints
from .passages import passages_of

# What a society begins with; its web stewards write their own list in the settings.
DEFAULT = {
    "en": [
        ("schizophrenics", "people with schizophrenia"),
        ("a schizophrenic", "a person with schizophrenia"),
        ("borderlines", "people with borderline personality disorder"),
        ("a borderline", "a person with borderline personality disorder"),
        ("addicts", "people with an addiction"),
        ("an addict", "a person with an addiction"),
        ("alcoholics", "people who drink too much"),
        ("the mentally ill", "people with a mental illness"),
        ("the disabled", "disabled people"),
        ("anorexics", "people with anorexia"),
        ("commit suicide", "die by suicide"),
        ("committed suicide", "died by suicide"),
        ("successful suicide", "death by suicide"),
        ("failed suicide attempt", "suicide attempt"),
        ("suffers from", "lives with"),
        ("wheelchair-bound", "uses a wheelchair"),
        ("substance abuse", "substance use"),
        ("the homeless", "people without a home"),
    ],
    "es": [
        ("los esquizofrénicos", "las personas con esquizofrenia"),
        ("un esquizofrénico", "una persona con esquizofrenia"),
        ("los enfermos mentales", "las personas con un trastorno mental"),
        ("los discapacitados", "las personas con discapacidad"),
        ("los adictos", "las personas con una adicción"),
        ("los drogadictos", "las personas con una adicción"),
        ("cometer suicidio", "morir por suicidio"),
        ("cometió suicidio", "murió por suicidio"),
    ],
}
LONG = 55  # words


def hints_for(page):
    """``[(field, words that stand there, words that readers prefer)]``, each once."""
    found = {}
    hints = [(re.compile(rf"\b{re.escape(avoid)}\b", re.IGNORECASE), better) for avoid, better in _list_for(page)]
    for passage in passages_of(page):
        for pattern, better in hints:
            if match := pattern.search(passage.text):
                found.setdefault(match[0].lower(), (passage.field, match[0], better))
    return list(found.values())


def _list_for(page):
    site = page.get_site()
    own = site and [(hint.avoid, hint.better) for hint in LanguageHints.for_site(site).hints.all()]
    return own or DEFAULT.get(page.locale.language_code.split("-")[0], DEFAULT["en"])


def hard_sentence(page):
    """How the longest of the sentences begins that are too long to be read at once; None without one."""
    counted = [
        (len(words), words)
        for passage in passages_of(page)
        for _start, sentence in confidentiality.sentences(passage.text)
        if len(words := sentence.split()) > LONG
    ]
    return " ".join(max(counted)[1][:6]) if counted else None
