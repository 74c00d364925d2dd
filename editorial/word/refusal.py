import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.utils.translation import gettext as _

SECONDS = 10.0  # of work, in which a process of the server answers nobody else; a book takes three

_ends_at: ContextVar[float] = ContextVar("ends_at")


class CannotRead(ValueError):
    """This cannot be taken over; the message says why and what to do, in a sentence."""


@contextmanager
def limited_time(seconds: float = SECONDS) -> Iterator[None]:
    """What is read in here may work so long and no longer, as far as it asks ``check_time`` now and then."""
    token = _ends_at.set(time.thread_time() + seconds)
    try:
        yield
    finally:
        _ends_at.reset(token)


def check_time() -> None:
    if time.thread_time() > _ends_at.get(float("inf")):
        raise CannotRead(_("This document takes too long to read. Divide it into smaller ones, and bring one by one."))
