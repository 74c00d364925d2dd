"""What was found out is remembered for as long as no public answer changes, in each process.

Only while somebody who is not known reads (``reading``), and never in a transaction, which may see what nobody else
does. Whoever gets a value does not change it. A value depends on nothing but its key, what the database holds for
everybody, and the period (periods.py).
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import connection

from . import periods
from .periods import Period

MOST = 3_000  # values, of some 10 kB in the worst case; then it begins again

_kept: tuple[Period, dict] | None = None
_reading: ContextVar["_Reading | None"] = ContextVar("reading", default=None)


class _Reading:
    """One request. It is in one period from its first question on."""

    period: Period | None = None
    values: dict


@contextmanager
def reading() -> Iterator[None]:
    """A request that is answered to nobody in particular, and writes nothing."""
    token = _reading.set(_Reading())
    try:
        yield
    finally:
        _reading.reset(token)


def get(key: Hashable, make: Callable[[], Any]) -> Any:
    """The value of the key; ``make`` gives it when it is not remembered."""
    values = _values()
    if values is None:
        return make()
    try:
        return values[key]
    except KeyError:
        value = make()
    _keep(values, {key: value})
    return value


def many(kind: Hashable, keys: Iterable[Hashable], make: Callable[[list], dict]) -> dict:
    """``{key: value}`` of one kind; ``make`` gives those of a list of keys that are not remembered, all at once.
    Keys that it has nothing for are left out."""
    keys, values = list(keys), _values()
    if values is None:
        return make(keys) if keys else {}
    found = {key: value for key in keys if (value := values.get((kind, key))) is not None}
    if missing := [key for key in keys if key not in found]:
        made = make(missing)
        _keep(values, {(kind, key): value for key, value in made.items()})
        found |= made
    return found


def period() -> Period | None:
    """That in which this request is answered, known from before it was begun; None where nothing is remembered."""
    request = _current()
    return request and request.period


def forget():
    """Nothing is remembered any more."""
    global _kept
    _kept = None
    periods.forget()


def _values():
    request = _current()
    return request and request.values


def _current():
    request = _reading.get()
    if request is None or _sees_what_is_not_committed():
        return None
    if request.period is None:
        request.period = periods.current()
        request.values = _values_of(request.period)
    return request


def _sees_what_is_not_committed():
    return connection.in_atomic_block


def _values_of(period):
    global _kept
    kept = _kept
    if kept is None or kept[0] is not period:
        kept = _kept = (period, {})
    return kept[1]


def _keep(values, found):
    if len(values) + len(found) > MOST:
        values.clear()
    values.update(found)
