"""The triggers themselves: that all are there, that a missing one is noticed, and which rows they heed."""

from collections import Counter

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from wagtail.models import Page, Revision

from cms.delivery import generation, installation, triggers
from cms.delivery.checks import every_content_table_is_watched
from tests.factories import ArticlePageFactory, PersonFactory
from tests.transactions import begin_another_transaction

pytestmark = pytest.mark.django_db

VISIBLE = [
    "articles_articleauthor",
    "articles_articlepage",
    "articles_articlepage_topics",
    "core_person",
    "core_siteimage",
    "core_siterendition",
    "core_societysettings",
    "events_eventoccurrence",
    "taggit_taggeditem",
    "wagtailcore_collectionviewrestriction_groups",
    "wagtailcore_page",
    "wagtailcore_pageviewrestriction_groups",
    "wagtailcore_site",
    "wagtailredirects_redirect",
]
INVISIBLE = [
    "core_user",
    "core_user_groups",
    "django_session",
    "django_tasks_database_dbtaskresult",
    "home_contactmessage",
    "wagtailcore_pagelogentry",
    "wagtailcore_workflowstate",
]


def check():
    call_command("check", deploy=True, databases=["default"], tags=["database"])


def execute(*statements):
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def definition_of(table, operation):
    return next(
        trigger
        for trigger in triggers.expected(connection.vendor, connection.introspection.table_names())
        if (trigger.table, trigger.operation) == (table, operation)
    )


def drop(trigger):
    if connection.vendor == "sqlite":
        execute(f'DROP TRIGGER "{trigger.name}"')
    else:
        execute(f'DROP TRIGGER "{trigger.name}" ON "{trigger.table}"', f'DROP FUNCTION "{trigger.name}"')


# Which tables


def test_every_content_table_has_its_three_triggers():
    watched = Counter(installation.existing(connection).values())
    schedules = {Revision._meta.db_table: 3}
    assert watched == schedules | {model._meta.db_table: 3 for model in triggers.content_models()}


@pytest.mark.parametrize("table", VISIBLE)
def test_tables_that_readers_see_are_watched(table):
    assert table in installation.existing(connection).values()


@pytest.mark.parametrize("table", INVISIBLE)
def test_tables_of_the_desk_are_not_watched(table):
    assert table in connection.introspection.table_names()
    assert table not in installation.existing(connection).values()


@pytest.mark.parametrize("name", settings.CONTENT_GENERATION_EXEMPT)
def test_every_exemption_is_an_app_or_a_model(name):
    known = {config.label for config in apps.get_app_configs()} | {model._meta.label for model in apps.get_models()}
    # The log of the stock admin, should it ever be installed.
    assert name in known | {"admin"}


def test_the_names_of_triggers_are_unique_and_fit_into_postgresql():
    names = [trigger.name for trigger in triggers.expected(connection.vendor, connection.introspection.table_names())]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 63


# What is missing is noticed


def test_the_check_is_content_with_what_migrate_made():
    check()


def test_the_check_names_the_table_whose_trigger_is_missing():
    drop(definition_of("core_topic", "UPDATE"))
    with pytest.raises(SystemCheckError, match=r"would not be noticed: core_topic\."):
        check()


def test_the_check_names_the_table_whose_trigger_is_out_of_date():
    ours = definition_of("core_topic", "UPDATE")
    theirs = triggers.Trigger(ours.table, ours.operation, 'OLD."name" <> NEW."name"')
    drop(ours)
    execute(theirs.create_sql(connection.vendor))
    with pytest.raises(SystemCheckError, match="core_topic"):
        check()


def test_the_check_names_a_table_that_is_exempt_now(settings):
    settings.CONTENT_GENERATION_EXEMPT = [*settings.CONTENT_GENERATION_EXEMPT, "core.Topic"]
    with pytest.raises(SystemCheckError, match="core_topic"):
        check()


def test_a_trigger_that_does_something_else_has_another_name(monkeypatch):
    before = definition_of("core_topic", "UPDATE").name
    raising = f"_RAISE_{connection.vendor.upper()}"
    monkeypatch.setattr(triggers, raising, getattr(triggers, raising).replace("n + 1", "n + 2"))
    assert definition_of("core_topic", "UPDATE").name != before


def test_without_deploy_nothing_asks_the_database():
    drop(definition_of("core_topic", "UPDATE"))
    call_command("check", databases=["default"])


def test_without_a_database_there_is_nothing_to_check():
    assert every_content_table_is_watched(databases=None) == []


# Their life through migrations


def test_before_migrations_there_are_none():
    installation.remove()
    assert installation.existing(connection) == {}


def test_after_migrations_all_are_there_and_the_generation_has_risen():
    before = generation.current()
    installation.remove()
    installation.create()
    assert installation.unwatched_tables(connection) == []
    assert generation.current() == before + 1


def test_making_them_twice_leaves_each_once():
    installation.create()
    installation.create()
    assert installation.unwatched_tables(connection) == []


# Which rows: the page's own, its type's, and those of its children, each a step further from the page


ROWS = {
    "page": "UPDATE wagtailcore_page SET depth = depth + 1 WHERE id = {}",
    "type": "UPDATE articles_articlepage SET word_count = word_count + 1 WHERE page_ptr_id = {}",
    "child": "UPDATE articles_articleauthor SET sort_order = 7 WHERE article_id = {}",
}


def rise_by(statement):
    begin_another_transaction()
    before = generation.current()
    execute(statement)
    return generation.current() - before


@pytest.fixture
def draft(home):
    page = ArticlePageFactory(draft=True, authors=[PersonFactory()])
    page.save()  # as the desk does with a new page: its authors are rows, too
    return page


@pytest.fixture
def live(home):
    return ArticlePageFactory(authors=[PersonFactory()])


@pytest.mark.parametrize("part", ROWS)
def test_a_change_of_a_live_page_counts(part, live):
    assert rise_by(ROWS[part].format(live.pk)) == 1


@pytest.mark.parametrize("part", ROWS)
def test_a_change_of_a_draft_does_not_count(part, draft):
    assert rise_by(ROWS[part].format(draft.pk)) == 0


@pytest.mark.parametrize(("source", "target"), [("draft", "live"), ("live", "draft")])
def test_a_child_that_goes_over_to_another_page_counts_when_either_is_live(source, target, draft, live):
    pages = {"draft": draft.pk, "live": live.pk}
    move = f"UPDATE articles_articleauthor SET article_id = {pages[target]} WHERE article_id = {pages[source]}"  # noqa: S608
    assert rise_by(move) == 1


@pytest.mark.parametrize("column", sorted(triggers.EDITORIAL_COLUMNS))
def test_what_only_the_desk_sees_of_a_page_is_a_column(column):
    assert column in {field.column for field in Page._meta.local_fields}


def test_rows_that_belong_to_no_page_always_count():
    assert definition_of("core_person", "INSERT").condition == ""
