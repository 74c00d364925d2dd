from django.core.checks import Error
from django.db import connections

from . import installation


def every_content_table_is_watched(databases=None, **kwargs):
    """`manage.py check --deploy --database default`: the triggers in the database are those the models ask for.

    Not a part of every check: before `migrate` has run they cannot be.
    """
    return [problem for alias in databases or [] for problem in _problems(connections[alias])]


def _problems(connection):
    if connection.vendor not in ("sqlite", "postgresql"):
        return [Error("Only SQLite and PostgreSQL can keep the content generation.", id="delivery.E001")]
    tables = installation.unwatched_tables(connection)
    if not tables:
        return []
    return [
        Error(
            f"Changes of these tables would not be noticed: {', '.join(tables)}. Triggers are missing or out of date.",
            hint="Run manage.py migrate.",
            id="delivery.E002",
        )
    ]
