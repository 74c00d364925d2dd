"""What the store of a process has done, for `manage.py delivery`, which is another process: a small file for each."""

import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from django.conf import settings

WRITTEN_EVERY = 10  # seconds


class Counters:
    """``hits`` were kept, ``misses`` are kept now, ``passed`` was Django's affair."""

    def __init__(self):
        self.hits = self.misses = self.passed = 0
        self._written_at = 0.0

    def are_due(self) -> bool:
        return time.monotonic() > self._written_at + WRITTEN_EVERY

    def write(self, shelves) -> None:
        """That it cannot be written is no reason not to answer."""
        self._written_at = time.monotonic()
        counted = {"hits": self.hits, "misses": self.misses, "passed": self.passed}
        held = {"generation": shelves.period.n, "answers": len(shelves), "bytes": shelves.size}
        with suppress(OSError):
            folder().mkdir(parents=True, exist_ok=True)
            (folder() / f"{os.getpid()}.json").write_text(json.dumps(counted | held))


def folder() -> Path:
    return settings.VAR_DIR / "delivery"


def of_running_processes() -> Iterator[tuple[int, dict]]:
    """``(pid, counted)`` of each; the files of processes that have ended are removed."""
    for path in sorted(folder().glob("*.json")):
        if _runs(int(path.stem)):
            yield int(path.stem), json.loads(path.read_text() or "{}")
        else:
            path.unlink(missing_ok=True)


def _runs(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # somebody else's: a number that was given again
        return True
    return True
