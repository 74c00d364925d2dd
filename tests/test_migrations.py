"""The life of the schema, on databases of their own: from nothing, through changes under the triggers, and back."""

from functools import partial

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import CreateModel

from .migration_steps import OURS

# The page, its type and a child of it; a picture with sizes; a person with links. SQLite makes a table anew when a
# column with a default comes in or another changes, and these have others that point to them.
CHANGES = {
    "core": """
        migrations.AddField("siteimage", "place", models.CharField(max_length=80, default="here")),
        migrations.AlterField("siteimage", "credit", models.TextField(blank=True)),
        migrations.AddField("person", "pronouns", models.CharField(max_length=80, default="")),
        migrations.AlterField("personlink", "label", models.TextField()),
    """,
    "articles": """
        migrations.AddField("articlepage", "subtitle", models.CharField(max_length=80, default="none")),
        migrations.AlterField("articlepage", "summary", models.TextField(blank=True)),
        migrations.AddField("articleauthor", "part", models.CharField(max_length=80, default="")),
        migrations.AlterField("articleauthor", "sort_order", models.BigIntegerField(null=True)),
    """,
    "wagtailcore": """
        migrations.AddField("page", "colour", models.CharField(max_length=80, default="teal")),
        migrations.AlterField("page", "title", models.CharField(max_length=300)),
    """,
}
MIGRATION = """
from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [({app!r}, {last!r})]
    operations = [{operations}]
"""
SETTINGS = """
from cms.settings.test import *

MIGRATION_MODULES = {modules}
LAST_MIGRATIONS = {last}
"""


@pytest.fixture
def run(run_apart):
    """``run("later", "report")`` takes steps (migration_steps.py) and gives the reports."""
    return partial(run_apart, "tests.migration_steps")


def last_migration(app):
    ((_app, name),) = MigrationLoader(None).graph.leaf_nodes(app)
    return name


@pytest.fixture
def later(tmp_path):
    """An environment in which each of some apps has one migration more."""
    package = tmp_path / "later"
    last = {app: last_migration(app) for app in CHANGES}
    for app, operations in CHANGES.items():
        folder = package / app
        folder.mkdir(parents=True)
        original = apps.get_app_config(app).module.__name__
        (folder / "__init__.py").write_text(
            f"from {original} import migrations\n__path__ = [*migrations.__path__, *__path__]"
        )
        (folder / "9999_later.py").write_text(MIGRATION.format(app=app, last=last[app], operations=operations))
    (package / "settings.py").write_text(SETTINGS.format(modules={app: f"later.{app}" for app in CHANGES}, last=last))
    return {"DJANGO_SETTINGS_MODULE": "later.settings", "PYTHONPATH": str(tmp_path)}


# From nothing


def test_a_database_from_nothing_is_complete_and_watched(run):
    run("check")


@pytest.mark.django_db
def test_the_models_have_their_migrations():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_the_user_is_alone_in_the_first_migration():
    """With the image model beside it, Wagtail's migrations would depend on each other in a circle."""
    migration = MigrationLoader(None).get_migration("core", "0001_user")
    assert [operation.name for operation in migration.operations if isinstance(operation, CreateModel)] == ["User"]
    assert {app for app, _name in migration.dependencies} == {"auth"}


@pytest.mark.parametrize("app", OURS)
def test_migrations_have_names_that_say_something(app):
    names = [name for label, name in MigrationLoader(None).disk_migrations if label == app]
    assert names
    assert [name for name in names if "_auto_" in name] == []


# Under the triggers


def test_fields_come_in_and_change_and_go_under_the_triggers(run, later):
    before, changed, after = run("fill", "report", "later", "report", "earlier", "report", **later)
    assert before["rows"] == changed["rows"] == after["rows"] == ["From before", "Drawn", "Ada", "Practice"]
    assert set(changed["columns"]) - set(before["columns"]) == {"subtitle"}
    assert set(after["columns"]) == set(before["columns"])
    assert before["unwatched"] == changed["unwatched"] == after["unwatched"] == []
    assert before["generation"] < changed["generation"] < after["generation"]
    assert all(report["notices"] for report in (before, changed, after))


# Back


def test_all_of_ours_can_be_taken_back_and_made_again(run):
    before, between, after = run("tables", "zero", "tables", "later", "tables", "check")
    assert set(between["tables"]) == {"core_user", "core_user_groups", "core_user_user_permissions"}
    assert after["tables"] == before["tables"]
