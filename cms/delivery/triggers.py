"""The triggers that raise the content generation, derived from the models.

Every table counts unless it is exempt by name. A row that belongs to a page counts only while the page is live, and
an update only when a column changed that the public can see: a draft that is saved twice a second must not empty the
cache. The name of a trigger holds a digest of its definition, so that comparing names finds one that is out of date.

An app above may keep a log (``logs``), which the same triggers write: beside the generation, and under its lock.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import Page, Revision

PREFIX = "generation_"
ROWS = {"INSERT": ["NEW"], "UPDATE": ["OLD", "NEW"], "DELETE": ["OLD"]}
OPERATIONS = tuple(ROWS)

# Columns of the page table that no public answer shows. Saving a draft of a live page writes these.
EDITORIAL_COLUMNS = {
    "draft_title",
    "has_unpublished_changes",
    "latest_revision_created_at",
    "latest_revision_id",
    "locked",
    "locked_at",
    "locked_by_id",
    "numchild",
    "owner_id",
}

_RAISE_SQLITE = (
    "INSERT INTO delivery_contentgeneration (id, n) SELECT 1, 0 "
    "WHERE NOT EXISTS (SELECT 1 FROM delivery_contentgeneration WHERE id = 1); "
    "UPDATE delivery_contentgeneration SET n = n + 1, raised_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE id = 1;"
)
_RAISE_POSTGRESQL = (
    "INSERT INTO delivery_contentgeneration AS g (id, n, raised_by, raised_at) "
    "VALUES (1, 1, txid_current(), clock_timestamp()) "
    "ON CONFLICT (id) DO UPDATE SET n = g.n + 1, raised_by = excluded.raised_by, raised_at = excluded.raised_at "
    "WHERE g.raised_by IS DISTINCT FROM excluded.raised_by;"
)


@dataclass(frozen=True)
class Log:
    """What an app writes down of a row that changes.

    ``statement(model, operation)`` gives SQL over NEW and OLD, or nothing; the generation has been raised by then.
    ``begin(cursor, anew)`` is called when the triggers have been made; ``anew`` if migrations have run before.
    """

    table: str
    statement: Callable
    begin: Callable


logs: list[Log] = []


@dataclass(frozen=True)
class Trigger:
    """One operation on one table. ``condition`` is SQL over NEW and OLD; empty means always. ``log`` is SQL, too."""

    table: str
    operation: str
    condition: str
    log: str = ""

    @property
    def name(self):
        definition = f"{self.operation} {self.condition} {_RAISE_SQLITE} {_RAISE_POSTGRESQL}{self.log}"
        digest = hashlib.sha256(definition.encode()).hexdigest()[:8]
        return f"{PREFIX}{digest}_{self.operation[0].lower()}_{self.table}"[:63]

    def create_sql(self, vendor):
        return self._sqlite() if vendor == "sqlite" else self._postgresql()

    def _sqlite(self):
        when = f"WHEN {self.condition} " if self.condition else ""
        return (
            f'CREATE TRIGGER "{self.name}" AFTER {self.operation} ON "{self.table}" '
            f"FOR EACH ROW {when}BEGIN {_RAISE_SQLITE} {self.log} END"
        )

    def _postgresql(self):
        # The condition stands in the function: a trigger's own WHEN may not ask other tables.
        return (
            f'CREATE FUNCTION "{self.name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN '
            f"IF {self.condition or 'TRUE'} THEN {_RAISE_POSTGRESQL} {self.log} END IF; RETURN NULL; END $$; "
            f'CREATE TRIGGER "{self.name}" AFTER {self.operation} ON "{self.table}" '
            f'FOR EACH ROW EXECUTE FUNCTION "{self.name}"()'
        )


def expected(vendor, tables):
    """The triggers that the models of today ask for, in a database that has these tables."""
    kept = [log for log in logs if log.table in tables]
    return [
        Trigger(
            model._meta.db_table,
            operation,
            _condition(model, operation, vendor),
            " ".join(filter(None, (log.statement(model, operation) for log in kept))),
        )
        for model in content_models()
        if model._meta.db_table in tables
        for operation in OPERATIONS
    ] + _of_schedules(vendor)


def _of_schedules(vendor):
    """When a version is to go live by itself, or is not any more, kept answers have to end at another moment. Nothing
    else of a version concerns a reader."""
    conditions = {
        "INSERT": "NEW.approved_go_live_at IS NOT NULL",
        "UPDATE": _differs("approved_go_live_at", vendor),
        "DELETE": "OLD.approved_go_live_at IS NOT NULL",
    }
    return [Trigger(Revision._meta.db_table, operation, conditions[operation]) for operation in OPERATIONS]


def content_models():
    exempt = set(settings.CONTENT_GENERATION_EXEMPT)
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed
        and not model._meta.proxy
        and model._meta.app_label not in exempt
        and _owner_label(model) not in exempt
    ]


def _owner_label(model):
    """``app.Model``; a table of a many-to-many relation goes with the model that has the field."""
    owner = model._meta.auto_created or model
    return owner._meta.label


def _condition(model, operation, vendor):
    parts = []
    if operation == "UPDATE":
        parts.append(_changed(model, vendor))
    if live := _of_a_live_page(model, operation):
        parts.append(live)
    return " AND ".join(f"({part})" for part in parts)


def _changed(model, vendor):
    hidden = EDITORIAL_COLUMNS if model is Page else set()
    columns = sorted({field.column for field in model._meta.local_concrete_fields} - hidden)
    return " OR ".join(_differs(column, vendor) for column in columns)


def _differs(column, vendor):
    differs = "IS NOT" if vendor == "sqlite" else "IS DISTINCT FROM"
    return f'OLD."{column}" {differs} NEW."{column}"'


def _of_a_live_page(model, operation):
    """SQL that is true when the row belongs to a page that is, or was until now, live; empty for other tables."""
    if model is Page:
        return {"INSERT": "NEW.live", "DELETE": "OLD.live", "UPDATE": "OLD.live OR NEW.live"}[operation]
    field = field_towards_page(model)
    if field is None:
        return ""
    return " OR ".join(_belongs_to_live(f'{row}."{field.column}"', field.related_model) for row in ROWS[operation])


def _belongs_to_live(value, model):
    """SQL that is true when ``value`` is the key of a row of the model that belongs to a live page.

    Correlated on purpose: SQLite would collect every live page for ``IN (SELECT …)``, at every row that is written.
    """
    table, key = model._meta.db_table, model._meta.pk.column
    if model is Page:
        return f'EXISTS (SELECT 1 FROM "{table}" WHERE "{table}"."{key}" = {value} AND "{table}".live)'  # noqa: S608
    field = field_towards_page(model)
    live = _belongs_to_live(f'"{table}"."{field.column}"', field.related_model)
    return f'EXISTS (SELECT 1 FROM "{table}" WHERE "{table}"."{key}" = {value} AND {live})'  # noqa: S608


def field_towards_page(model):
    """The field by which a row is a part of a page: the link of a page type to its page, a child's parent, or the
    source of a page's many-to-many relation. None when the model is no part of a page."""
    for field in model._meta.local_fields:
        if _is_link_to_owner(model, field) and _is_part_of_page(field.related_model):
            return field
    return None


def _is_link_to_owner(model, field):
    if isinstance(field, ParentalKey) or getattr(field.remote_field, "parent_link", False):
        return True
    owner = model._meta.auto_created
    return bool(owner) and _is_source_of_parental_relation(owner, model, field)


def _is_source_of_parental_relation(owner, through, field):
    return any(
        isinstance(relation, ParentalManyToManyField)
        and relation.remote_field.through is through
        and relation.m2m_field_name() == field.name
        for relation in owner._meta.local_many_to_many
    )


def _is_part_of_page(model):
    return model is Page or (model is not None and field_towards_page(model) is not None)
