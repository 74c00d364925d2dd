"""What is looked at before a page is published. A check is a function that is given the page as it would be published:

    from editorial.checklist import Point, register

    @register
    def names_a_contact(page):
        if isinstance(page, EventPage) and not page.contact:
            yield Point(_("Say whom to ask."), field="contact")

An author sees its points beside the form and when the page is sent, which they do not hold up. Nothing is approved
while a blocking point is open (review.py), and approving is the only way to the site.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    """Something to do, as a sentence in an author's words. ``field`` is the one of the form in which it is done; ``""``
    if it is none. ``blocks`` is false of advice."""

    words: str
    field: str = ""
    blocks: bool = True


Check = Callable[[object], Iterable[Point]]
_checks: list[Check] = []


def register(check: Check) -> Check:
    """Have the check made of every page. It may raise nothing, whatever a draft lacks."""
    _checks.append(check)
    return check


def points_of(page) -> list[Point]:
    """What is to do before the page is published, blocking points first; each sentence once."""
    found = dict.fromkeys(point for check in _checks for point in check(page))
    return sorted(found, key=lambda point: not point.blocks)


def blocking(page) -> list[Point]:
    return [point for point in points_of(page) if point.blocks]
