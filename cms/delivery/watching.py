"""Reading the content generation without asking for it each time (SQLite)."""

import os
import sqlite3
import threading
from datetime import UTC, datetime

from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections

from . import generation

_here = threading.local()


def costs_nothing() -> bool:
    """Whether to read it takes some microseconds: of an SQLite file. To ask PostgreSQL takes a hundred times that."""
    return _database()["ENGINE"].endswith("sqlite3")


def read():
    """What ``generation.read`` gives, as of the last commit. Of an SQLite file it is read again only when somebody has
    written to it; PostgreSQL is asked. Raises DatabaseError."""
    path = _database()["NAME"]
    file = _file(path) if costs_nothing() else None
    if file is None:
        return generation.read()
    try:
        return _watch(path, file).read()
    except sqlite3.Error as error:
        _here.watch = None
        raise DatabaseError(str(error)) from error


def _watch(path, file):
    watch = getattr(_here, "watch", None)
    if watch is None or watch.file != file:
        if watch and watch.file[1:] != file[1:]:  # Django would go on reading what is not there any more
            connections[DEFAULT_DB_ALIAS].close()
        watch = _here.watch = _Watch(path, file)
    return watch


def _database():
    """Its settings: ``connection`` is a proxy, which costs more than all else here."""
    return connections.settings[DEFAULT_DB_ALIAS]


class _Watch:
    """A connection that never writes: to it, ``data_version`` changes with every commit of any other.

    https://www.sqlite.org/pragma.html#pragma_data_version
    """

    def __init__(self, path, file):
        self.file = file  # what was opened: another one after a backup was put in its place, or a fork
        self.connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
        self.version = None
        self.found = (0, None)

    def read(self):
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        if version != self.version:
            rows = self.connection.execute("SELECT n, raised_at FROM delivery_contentgeneration").fetchall()
            self.version, self.found = version, _as_django_has_it(*rows[0]) if rows else (0, None)
        return self.found


def _file(path):
    """None where there is no file: a database in memory."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return os.getpid(), found.st_dev, found.st_ino


def _as_django_has_it(n, raised_at):
    return n, raised_at and datetime.fromisoformat(raised_at).replace(tzinfo=UTC)
