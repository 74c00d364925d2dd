"""Every type of page that a reader meets, as the demo has it: the audits and the screenshots go through this list."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class PageType:
    """``link`` is a link on the page of ``path`` that leads there; ``button``, one that is pressed there.

    ``says`` is what machines are told the page is, the end of a type of schema.org.
    """

    path: str
    link: str = ""
    button: str = ""
    status: int = 200
    is_indexed: bool = True
    says: str = ""


PAGES = {
    "home": PageType("/", says="Organization"),
    "articles": PageType("/articles/"),
    "articles of a topic": PageType("/articles/", link=".filters li:nth-child(2) a"),
    "archive": PageType("/articles/archive/"),
    "article": PageType("/articles/the-empty-chair-in-week-nine/", says="Article"),
    "article with notes": PageType("/articles/what-a-consent-form-can-promise/", says="Article"),
    "people": PageType("/people/"),
    "person": PageType("/people/hanne-solberg/", says="ProfilePage"),
    "page": PageType("/membership/"),
    "contact": PageType("/contact/"),
    "contact with errors": PageType("/contact/", button="Send", status=422),
    "events": PageType("/events/"),
    "events of a kind": PageType("/events/?kind=training"),
    "nothing of a kind": PageType("/events/?kind=conference&committee=board"),
    "past events": PageType("/events/past/"),
    "month": PageType(f"/events/{date.today():%Y/%m}/"),
    "event": PageType("/events/two-leaders-one-group/", says="Event"),
    "series": PageType("/events/tuesday-consultation/", says="Event"),
    "date": PageType("/events/tuesday-consultation/", link=".dates li:not(.dates__off) a", says="Event"),
    "cancelled date": PageType("/events/tuesday-consultation/", link=".dates__off a", says="Event"),
    "cancelled event": PageType("/events/dune-path-walk/", says="Event"),
    "event that was": PageType("/events/archive-day/", says="Event"),
    "search": PageType("/search/?q=grief", is_indexed=False),
    "search of a misspelt word": PageType("/search/?q=confidentialty", is_indexed=False),
    "search without a hit": PageType("/search/?q=xyzzy", is_indexed=False),
    "not found": PageType("/nothing-here/", status=404, is_indexed=False),
}


def go_to(page, kind):
    """Open a page of the type; returns the answer."""
    answer = page.goto(kind.path)
    if kind.link:
        answer = page.goto(page.locator(kind.link).first.evaluate("link => link.href"))
    if kind.button:
        with page.expect_navigation() as navigation:
            page.locator("main").get_by_role("button", name=kind.button).click()
        answer = navigation.value
    return answer
