"""The port of what has been: whoever asks for a page that is no more public learns that it was. `syndication` knows."""

from collections.abc import Callable


def _nobody_knows(page_id: int) -> bool:
    return False


_was_public: Callable[[int], bool] = _nobody_knows


def register(answer: Callable[[int], bool]) -> None:
    global _was_public
    _was_public = answer


def was_public(page_id: int) -> bool:
    """Whether the page of this number could be read by everybody at some time."""
    return _was_public(page_id)
