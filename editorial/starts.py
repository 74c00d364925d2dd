"""What an article or an event can begin with, so that nobody begins with nothing: headings, and hours that are usual.
What is not used is deleted or, as every empty text, left out."""

from dataclasses import dataclass, field
from datetime import time

from django.utils import translation
from django.utils.translation import gettext_lazy as _

from .sections import ARTICLES, EVENTS, Kind


@dataclass(frozen=True)
class Start:
    """``headings`` get an open text each; ``fields`` are filled in."""

    name: str
    label: str
    kind: Kind
    headings: list[str] = field(default_factory=list)
    fields: dict[str, object] = field(default_factory=dict)

    def fill(self, page):
        """In the language of the page."""
        with translation.override(page.locale.language_code):
            texts = [(("heading", {"text": str(words), "level": "h2"}), ("text", "")) for words in self.headings]
        page.body = [("text", ""), *(block for pair in texts for block in pair)]
        for name, value in self.fields.items():
            setattr(page, name, value)


STARTS = [
    Start(
        "report",
        _("report of an evening"),
        ARTICLES,
        headings=[_("Who spoke, and about what"), _("What was discussed"), _("What we take with us")],
    ),
    Start(
        "review",
        _("book review"),
        ARTICLES,
        headings=[_("What the book is about"), _("What it is good for"), _("For whom it is")],
    ),
    Start("announcement", _("announcement"), ARTICLES, headings=[_("What changes"), _("What you can do")]),
    Start(
        "training",
        _("training"),
        EVENTS,
        headings=[_("What you will learn"), _("For whom it is"), _("What to bring")],
        fields={"start_time": time(9, 30), "end_time": time(16, 30)},
    ),
    Start(
        "social",
        _("social evening"),
        EVENTS,
        headings=[_("What to bring")],
        fields={"start_time": time(19), "end_time": time(21, 30)},
    ),
    Start(
        "conference",
        _("conference"),
        EVENTS,
        headings=[_("What it is about"), _("For whom it is"), _("Getting there")],
        fields={"start_time": time(9), "end_time": time(17)},
    ),
]


def of(kind: Kind) -> list[Start]:
    return [start for start in STARTS if start.kind is kind]


def begin(page, name: str) -> None:
    """Fill an empty page with the start of that name. There may be none: addresses are typed, too."""
    for start in STARTS:
        if start.name == name and isinstance(page, start.kind.page):
            start.fill(page)
