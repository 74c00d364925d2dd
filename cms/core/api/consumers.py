"""The port of other sites that the society knows: each has a key, which says how much it may ask. `syndication` keeps
them. Whoever has none is asked for nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from rest_framework.exceptions import APIException

HEADER = "X-API-Key"


@dataclass(frozen=True)
class Consumer:
    pk: int
    requests_a_minute: int  # 0 is no limit


def _nobody_is_known(key: str) -> Consumer | None:
    return None


_find: Callable[[str], Consumer | None] = _nobody_is_known


def register(find: Callable[[str], Consumer | None]) -> None:
    global _find
    _find = find


class UnknownKey(APIException):
    """It was mistyped, replaced or switched off: its site should hear of it, and not be served as anybody."""

    status_code = 401
    default_detail = f"There is no such {HEADER}. Leave it out, or ask the society for another."
    auth_header = "ApiKey"


def consumer_of(request) -> Consumer | None:
    """Who asks, by the header ``X-API-Key``; None without one. Raises UnknownKey."""
    key = request.headers.get(HEADER)
    if key is None:
        return None
    if consumer := _find(key):
        return consumer
    raise UnknownKey
