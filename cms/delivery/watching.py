"""Reading the content generation without asking for it each time (SQLite)."""

import os
import sqlite3
import threading
from datetime import UTC, datetime

from django.db import connection

from . import generation

_here = threading.local()


def read():
    """What ``generation.read`` gives, as of the last commit. Of an SQLite file it is read again only when somebody has
    written to it; PostgreSQL is asked."""
    path = connection.settings_dict["NAME"]
    if connection.vendor != "sqlite" or not os.path.isfile(path):
        return generation.read()
    watch = getattr(_here, "watch", None)
    if watch is None or not watch.is_of(path):
        watch = _here.watch = _Watch(path)
    return watch.read()


class _Watch:
    """A connection that never writes: to it, ``data_version`` changes with every commit of any other.

    https://www.sqlite.org/pragma.html#pragma_data_version
    """

    def __init__(self, path):
        self.file = _file(path)
        self.connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
        self.version = None
        self.found = (0, None)

    def is_of(self, path):
        """Whether the file is still the one that was opened; not after a backup was put in its place, or a fork."""
        return self.file == _file(path)

    def read(self):
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        if version != self.version:
            rows = self.connection.execute("SELECT n, raised_at FROM delivery_contentgeneration").fetchall()
            self.version, self.found = version, _as_django_has_it(*rows[0]) if rows else (0, None)
        return self.found


def _file(path):
    found = os.stat(path)
    return os.getpid(), found.st_dev, found.st_ino


def _as_django_has_it(n, raised_at):
    return n, raised_at and datetime.fromisoformat(raised_at).replace(tzinfo=UTC)
