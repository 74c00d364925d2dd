"""The SQL that writes down which pages change: of the page itself, and of whatever else stands on it.

Each statement is appended to the trigger that raises the content generation (cms/delivery/triggers.py), and is valid
on SQLite and PostgreSQL. A row that belongs to a page, or names one, changes that page. A row that pages refer to
changes those: by their fields, or by Wagtail's index of references for what stands in bodies. What may stand on any
page (the society's settings, the sites) changes all.
"""

from django.db.models import ForeignKey
from wagtail.images.models import AbstractRendition
from wagtail.models import Page, PageViewRestriction

from cms.delivery.triggers import ROWS, content_models, field_towards_page

TABLE = "syndication_pagechange"
EVERYWHERE = {
    "core.SocietySettings",
    "events.ContinuingEducationSettings",
    "wagtailcore.Collection",
    "wagtailcore.CollectionViewRestriction",
    "wagtailcore.Locale",
    "wagtailcore.Site",
}
FURTHEST = 3  # rows between a page and what it shows: byline, person, portrait, its sizes

_N = "(SELECT n FROM delivery_contentgeneration WHERE id = 1)"
_PRIVATE = (
    "EXISTS (SELECT 1 FROM wagtailcore_pageviewrestriction r JOIN wagtailcore_page p ON p.id = r.page_id "
    "WHERE substr({path}, 1, length(p.path)) = p.path)"
)
_PUBLIC = (
    f"({{row}}.depth > 1 AND {{row}}.live AND {{row}}.alias_of_id IS NULL AND NOT {_PRIVATE.format(path='{row}.path')})"
)


def statement(model, operation):
    """What is to be written when a row of the model is inserted, updated or deleted; empty when nothing is."""
    if model is Page:
        return _of_page(operation)
    if model._meta.label in EVERYWHERE:
        return _touch()
    if model is PageViewRestriction:
        return " ".join(_below(row) for row in ROWS[operation])
    if field := towards_page(model):
        pages = ", ".join(_page_of(f'{row}."{field.column}"', field.related_model) for row in ROWS[operation])
        return _touch(pages)
    row = ROWS[operation][-1]
    if issubclass(model, AbstractRendition):
        return _touch_showing(model.image.field.related_model, f"{row}.image_id")
    # What is new stands nowhere yet.
    return "" if operation == "INSERT" else _touch_showing(model, f'{row}."{model._meta.pk.column}"')


def begin(cursor, anew):
    """Pages that are not in the log yet come into it; after migrations, which no trigger sees, all have changed."""
    cursor.execute(
        f"INSERT INTO {TABLE} (page_id, n, reason, expire_at, was_public) "  # noqa: S608
        f"SELECT w.id, {_N}, '', w.expire_at, {_PUBLIC.format(row='w')} FROM wagtailcore_page w "
        f"WHERE w.live AND NOT EXISTS (SELECT 1 FROM {TABLE} c WHERE c.page_id = w.id)"
    )
    cursor.execute(
        f"UPDATE {TABLE} SET n = {_N}, reason = 'deleted' WHERE reason <> 'deleted' "  # noqa: S608
        f"AND NOT EXISTS (SELECT 1 FROM wagtailcore_page w WHERE w.id = page_id)"
    )
    if anew:
        cursor.execute(f"UPDATE {TABLE} SET n = {_N} WHERE reason <> 'deleted'")  # noqa: S608


def towards_page(model):
    """The field by which a row is a part of a page, or else names the page that it is about."""
    return field_towards_page(model) or next(
        (field for field in _foreign_keys(model) if issubclass(field.related_model, Page)), None
    )


def _of_page(operation):
    row = ROWS[operation][-1]
    if operation == "DELETE":
        reason, public = "'deleted'", "FALSE"
    else:
        reason = f"CASE WHEN {row}.live THEN '' WHEN {row}.expired THEN 'expired' ELSE 'unpublished' END"
        public = _PUBLIC.format(row=row)
    write = (
        f"INSERT INTO {TABLE} (page_id, n, reason, expire_at, was_public) "  # noqa: S608
        f"VALUES ({row}.id, {_N}, {reason}, {row}.expire_at, {public}) "
        "ON CONFLICT (page_id) DO UPDATE SET n = excluded.n, reason = excluded.reason, "
        f"expire_at = excluded.expire_at, was_public = {TABLE}.was_public OR excluded.was_public;"
    )
    # Nothing links to a page that was not there.
    return write if operation == "INSERT" else f"{write} {_touch(referring(Page, f'SELECT {row}.id AS key'))}"


def _below(row):
    """A section that becomes private or public, and whatever links into it."""
    section = (
        "SELECT w.id AS key FROM wagtailcore_page w JOIN wagtailcore_page s "  # noqa: S608
        f"ON substr(w.path, 1, length(s.path)) = s.path WHERE s.id = {row}.page_id"
    )
    became_public = (
        f"UPDATE {TABLE} SET was_public = TRUE WHERE NOT was_public AND page_id IN ({section}) "  # noqa: S608
        f"AND EXISTS (SELECT 1 FROM wagtailcore_page w WHERE w.id = page_id AND {_PUBLIC.format(row='w')});"
    )
    return f"{became_public} {_touch(section)} {_touch(referring(Page, section))}"


def _touch(pages=None):
    where = f"page_id IN ({pages})" if pages else "reason <> 'deleted'"
    return f"UPDATE {TABLE} SET n = {_N} WHERE {where};"  # noqa: S608


def _page_of(value, model):
    """SQL for the page of a row of the model whose key is ``value``."""
    if issubclass(model, Page):
        return value
    field = towards_page(model)
    table, key = model._meta.db_table, model._meta.pk.column
    return f'(SELECT {_page_of(f"t.{field.column}", field.related_model)} FROM "{table}" t WHERE t."{key}" = {value})'  # noqa: S608


def _touch_showing(model, key):
    return " ".join(_touch(pages) for pages in _showing(model, f"SELECT {key} AS key"))


def _showing(model, keys, steps=FURTHEST):
    """SQL for the pages on which rows of the model stand, once for each way that leads from them to pages.

    ``keys`` is SQL for the keys of the rows, as ``key``.
    """
    yield referring(model, keys)
    for other in content_models():
        for field in _foreign_keys(other):
            if field.related_model is not model or other._meta.label in EVERYWHERE:
                continue
            table = other._meta.db_table
            if towards := towards_page(other):
                page = _page_of(f't."{towards.column}"', towards.related_model)
                yield f'SELECT {page} FROM "{table}" t WHERE t."{field.column}" IN ({keys})'  # noqa: S608
            elif steps:
                key = other._meta.pk.column
                rows = f'SELECT k."{key}" AS key FROM "{table}" k WHERE k."{field.column}" IN ({keys})'  # noqa: S608
                yield from _showing(other, rows, steps - 1)


def referring(model, keys):
    """SQL for the pages whose fields or bodies refer to rows of the model."""
    return (
        "SELECT CAST(i.object_id AS bigint) FROM wagtailcore_referenceindex i "  # noqa: S608
        # The sign keeps SQLite from reading the references of every page instead of those to these rows.
        f"WHERE +i.base_content_type_id = {_content_type(Page)} AND i.to_content_type_id = {_content_type(model)} "
        f"AND i.to_object_id IN (SELECT CAST(key AS text) FROM ({keys}) AS changed)"
    )


def _content_type(model):
    meta = model._meta
    return f"(SELECT id FROM django_content_type WHERE app_label = '{meta.app_label}' AND model = '{meta.model_name}')"  # noqa: S608


def _foreign_keys(model):
    return [field for field in model._meta.local_fields if isinstance(field, ForeignKey)]
