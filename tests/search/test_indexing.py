"""What is in the index: what was published, as it was published, and nothing else."""

import pytest
from django.core.management import call_command
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import Page, Site

from articles.models import ArticlePage, ArticleSeries
from cms.core.models import Person, Topic
from search import answers, index, indexing
from search.models import Entry
from tests.factories import (
    ArticlePageFactory,
    ArticleSeriesFactory,
    EventPageFactory,
    KindFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db


def found(typed):
    keys = answers.find(typed, Site.objects.get()).keys
    titles = Entry.objects.in_bulk(keys)
    return [titles[key].title for key in keys]


@pytest.fixture
def article(db):
    return ArticlePageFactory(
        title="The empty chair",
        authors=[PersonFactory(name="Ada Byron", credentials="PhD")],
        topics=[TopicFactory(name="Grief")],
        body=[("text", "<p>It faced a window.</p>")],
    )


@pytest.mark.parametrize("typed", ["chair", "window", "grief", "byron", "ada byron phd"])
def test_what_is_published_is_found_by_its_title_text_topics_and_authors(article, typed):
    assert "The empty chair" in found(typed)


def test_an_event_is_found_by_its_kind_its_place_and_how_one_takes_part():
    EventPageFactory(
        title="Breakfast",
        kind=KindFactory(name="Gathering"),
        venue=VenueFactory(name="Harbour hall", city="Merrow"),
        attendance_mode="online",
        join_url="https://meet.example/j/secretcanary",
    )
    for typed in ("gathering", "harbour", "merrow", "online"):
        assert found(typed) == ["Breakfast"], typed
    assert found("secretcanary") == []


def test_a_draft_of_a_page_is_not_found_until_it_is_published(article):
    article.title = "The full sofa"
    revision = article.save_revision()
    assert (found("chair"), found("sofa")) == (["The empty chair"], [])
    revision.publish()
    assert (found("chair"), found("sofa")) == ([], ["The full sofa"])


def test_what_is_unpublished_or_deleted_has_no_entry(article):
    other = StandardPageFactory(title="A chair")
    article.unpublish()
    other.delete()
    assert found("chair") == []
    assert not Entry.objects.filter(title__contains="chair").exists()
    assert index.current().keys() == set(Entry.objects.values_list("pk", flat=True))


def test_an_alias_has_no_entry(article):
    article.create_alias(update_slug="again")
    assert found("chair") == ["The empty chair"]


def test_a_name_that_changes_changes_what_pages_are_found_by(article):
    person, topic = Person.objects.get(name="Ada Byron"), Topic.objects.get(name="Grief")
    person.name, topic.name = "Ada Lovelace", "Loss"
    person.save()
    topic.save()
    assert found("byron") == found("grief") == []
    assert set(found("lovelace")) == {"The empty chair", "Ada Lovelace"}
    assert found("loss") == ["The empty chair"]


def test_an_alias_that_becomes_a_page_of_its_own_has_one(article):
    alias = article.create_alias(update_slug="again")
    ConvertAliasPageAction(alias).execute(skip_permission_checks=True)
    assert found("chair") == ["The empty chair"] * 2
    assert indexing.repair() == 0


@pytest.mark.parametrize("delete", ["one", "several"])
def test_a_topic_or_a_series_that_is_deleted_finds_its_pages_no_longer(article, delete):
    article.series = ArticleSeriesFactory(name="Zither")
    article.save_revision().publish()
    assert found("grief") == found("zither") == ["The empty chair"]
    for things in (Topic.objects.filter(name="Grief"), ArticleSeries.objects.filter(name="Zither")):
        things.get().delete() if delete == "one" else things.delete()
    assert found("grief") == found("zither") == []
    assert Entry.objects.get(page=article).topics == ""
    assert indexing.repair() == 0


def test_publishing_again_what_has_not_changed_writes_nothing(article):
    entry = Entry.objects.get(page=article)
    assert indexing.write(ArticlePage.objects.get(pk=article.pk)) == 0
    assert Entry.objects.get(page=article).digest == entry.digest


def test_people_are_found_by_what_they_do_only_if_readers_know_them(article):
    PersonFactory(name="Nobody Known", biography="<p>Zither.</p>")
    PersonFactory(name="Ida Treasurer", role="Treasurer", biography="<p>Plays the zither.</p>")
    assert found("zither") == found("treasurer") == ["Ida Treasurer"]


def test_a_title_with_what_looks_like_markup_is_found_as_it_stands_there():
    StandardPageFactory(title="The <body> remembers", summary="R&D & <b>chairs</b>")
    assert found("body remembers") == ["The <body> remembers"]
    assert Entry.objects.get(title="The <body> remembers").summary == "R&D & <b>chairs</b>"


@pytest.mark.parametrize(
    "odd",
    ["\uff9e \uff9f", "\u037a\ufc5e", "ﷺ" * 60, "İ" * 60, "ŉ½⑴"],
    ids=["accents", "spaces", "words in one", "two letters in one", "signs"],
)
def test_no_sign_keeps_a_page_from_being_published(odd):
    ArticlePageFactory(title=f"Chair {odd}", summary=odd, body=[("text", f"<p>{odd}</p>")])
    assert found("chair") == [f"Chair {odd}"]


# Repair


def test_a_repair_of_what_agrees_changes_nothing(article, capsys):
    call_command("repair")
    assert "agrees" in capsys.readouterr().out


def test_a_repair_writes_what_is_missing_and_takes_out_what_is_over(article):
    other, gone = StandardPageFactory(title="A sofa"), StandardPageFactory(title="A stool")
    Entry.objects.filter(page=other).delete()
    Page.objects.filter(pk=article.pk).update(title="The full chair")
    Page.objects.filter(pk=gone.pk).update(live=False)
    index.current().remove([Entry.objects.get(page=article).pk])
    index.current().write({987_654: index.Document(["ghost"], [], [], [])})

    assert indexing.repair() >= 4
    assert found("sofa") == ["A sofa"]
    assert found("full chair") == ["The full chair"]
    assert not Entry.objects.filter(page=gone).exists()
    assert index.current().keys() == set(Entry.objects.values_list("pk", flat=True))
    assert indexing.repair() == 0
