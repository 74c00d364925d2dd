"""The triggers' life: none exist while migrations run, all exist afterwards.

A trigger that lives through a migration makes SQLite's remaking of tables fail, or vanishes with the old table
without a word.
"""

from django.db import connections

from . import triggers


def existing(connection):
    """The names of the triggers that the database has, as ``{name: table}``."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(
                "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, %s) = %s",
                [len(triggers.PREFIX), triggers.PREFIX],
            )
        else:
            cursor.execute(
                "SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                "WHERE NOT t.tgisinternal AND left(t.tgname, %s) = %s "
                "AND c.relnamespace = current_schema()::regnamespace",
                [len(triggers.PREFIX), triggers.PREFIX],
            )
        return dict(cursor.fetchall())


def unwatched_tables(connection):
    """The tables whose triggers in the database are not the ones that the models ask for."""
    tables = connection.introspection.table_names()
    expected = {trigger.name: trigger.table for trigger in triggers.expected(connection.vendor, tables)}
    found = existing(connection)
    missing = {table for name, table in expected.items() if name not in found}
    stale = {table for name, table in found.items() if name not in expected}
    return sorted(missing | stale)


def remove(using="default", **kwargs):
    connection = connections[using]
    with connection.cursor() as cursor:
        for name in existing(connection):
            if connection.vendor == "sqlite":
                cursor.execute(f'DROP TRIGGER "{name}"')
            else:
                cursor.execute(f'DROP FUNCTION "{name}"() CASCADE')


def create(using="default", plan=(), **kwargs):
    """Create what the models ask for, and raise the generation: a migration may have changed anything."""
    connection = connections[using]
    if connection.vendor not in ("sqlite", "postgresql"):
        return
    remove(using)
    tables = set(connection.introspection.table_names())
    if "delivery_contentgeneration" not in tables:
        return
    with connection.cursor() as cursor:
        for trigger in triggers.expected(connection.vendor, tables):
            cursor.execute(trigger.create_sql(connection.vendor))
        cursor.execute(
            "INSERT INTO delivery_contentgeneration (id, n) SELECT 1, 0 "
            "WHERE NOT EXISTS (SELECT 1 FROM delivery_contentgeneration WHERE id = 1)"
        )
        cursor.execute("UPDATE delivery_contentgeneration SET n = n + 1, raised_at = CURRENT_TIMESTAMP WHERE id = 1")
        for log in triggers.logs:
            if log.table in tables:
                log.begin(cursor, anew=bool(plan))
