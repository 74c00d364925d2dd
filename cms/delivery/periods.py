"""Times in which no public answer changes: from a write, or a moment that changes answers by itself, to the next.

Most answers change when something is written, which raises the content generation. Some change with the clock: a page
expires, an event begins. Apps say when (``edges``).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from . import watching

# Of each app: ``edges(now)`` gives pairs: the last moment up to now at which answers changed by themselves, and the
# next one; None where there is none.
edges: list[Callable[[datetime], Iterable[tuple[datetime | None, datetime | None]]]] = []

# Of each app: ``due(now)`` does what is to be done before anything is answered in a new period, and tells whether there
# was anything.
due: list[Callable[[datetime], bool]] = []


# Writers that began in the same second have finished by then.
SETTLED = timedelta(minutes=1)


@dataclass(frozen=True)
class Period:
    """``begins`` is None where nobody knows any more, ``ends`` where no end is known yet."""

    n: int
    begins: datetime | None
    ends: datetime | None

    def is_over(self, now: datetime) -> bool:
        return self.ends is not None and self.ends <= now

    @property
    def last_modified(self) -> datetime | None:
        """For the header, which tells seconds (RFC 9110, 8.8.2): None while another change can have the same one."""
        settled = self.begins is not None and self.begins <= timezone.now() - SETTLED
        return self.begins if settled else None


_known: Period | None = None


def current() -> Period:
    """That of what is committed. It is worked out once, and read again only when something was written; before that,
    what is due is done."""
    global _known
    now = timezone.now()
    n, raised_at = watching.read()
    known = _known
    if known is None or known.n != n or known.is_over(now):
        done = [work(now) for work in due]
        if any(done):
            n, raised_at = watching.read()
        known = _known = _period(n, raised_at, now)
    return known


def _period(n, raised_at, now):
    moments = [moment for app in edges for moment in app(now)]
    past = [last for last, _next in moments if last]
    coming = [following for _last, following in moments if following]
    return Period(n, max(filter(None, [raised_at, *past]), default=None), min(coming, default=None))


def forget():
    """It is worked out anew."""
    global _known
    _known = None
