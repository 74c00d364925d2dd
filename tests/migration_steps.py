"""What test_migrations.py does with a database of its own, in a process of its own:
``python -m tests.migration_steps fill report later report``. A report is one line of JSON."""

import json
import sys

import django

OURS = ("home", "editorial", "articles", "events", "core", "delivery")


def fill():
    """Rows in every table whose schema will change."""
    from tests.factories import ArticlePageFactory, ImageFactory, PersonFactory

    call("setup_society", name="Society", address="http://testserver")
    person = PersonFactory(name="Ada")
    person.links.create(label="Practice", url="https://practice.example")
    person.save()
    ArticlePageFactory(title="From before", authors=[person], image=ImageFactory(credit="Drawn"))


def report():
    """What is there, whether all is watched, and whether a change of the article is noticed."""
    from django.db import connection, transaction

    from articles.models import ArticlePage
    from cms.delivery import generation, installation

    article = ArticlePage.objects.get()
    (person,) = [author.person for author in article.authors.all()]
    before = generation.current()
    with transaction.atomic():
        ArticlePage.objects.update(summary="Changed")
        notices = generation.current() > before
        transaction.set_rollback(True)
    say(
        rows=[article.title, article.image.credit, person.name, person.links.get().label],
        columns=[column.name for column in _columns(connection, "articles_articlepage")],
        unwatched=installation.unwatched_tables(connection),
        generation=before,
        notices=notices,
    )


def check():
    """Every migration has run, and the triggers are those of today."""
    call("migrate", check_unapplied=True)
    call("check", deploy=True, databases=["default"], tags=["database"])


def later():
    """One migration more for each app that has one."""
    call("migrate")


def earlier():
    from django.conf import settings

    for app, name in settings.LAST_MIGRATIONS.items():
        call("migrate", app, name)


def zero():
    """Of ours, all but the user, to whom the tables of the framework point."""
    for app in ("home", "editorial", "articles", "events"):
        call("migrate", app, "zero")
    call("migrate", "core", "0001")
    call("migrate", "delivery", "zero")


def tables():
    from django.apps import apps
    from django.db import connection

    ours = {model._meta.db_table for label in OURS for model in apps.get_app_config(label).get_models(True)}
    say(tables=sorted(ours.intersection(connection.introspection.table_names())))


def call(*command, **options):
    from django.core.management import call_command

    call_command(*command, verbosity=0, **options)


def say(**words):
    print(json.dumps(words))


def _columns(connection, table):
    with connection.cursor() as cursor:
        return connection.introspection.get_table_description(cursor, table)


if __name__ == "__main__":
    django.setup()
    for step in sys.argv[1:]:
        globals()[step]()
