"""What raises the content generation, and what leaves it: on both databases, whoever writes."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from articles.models import ArticleAuthor, ArticlePage
from cms.core.models import MainMenuItem, Navigation, Person, SocietySettings
from cms.core.tasks import make_renditions
from cms.delivery import generation
from cms.delivery.models import ContentGeneration
from editorial.models import CrisisHelp, CrisisLine
from home.models import StandardPage
from tests.factories import (
    ArticlePageFactory,
    ContactMessageFactory,
    EventPageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    TopicFactory,
    UserFactory,
)
from tests.transactions import begin_another_transaction

pytestmark = pytest.mark.django_db

only_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="a promise about PostgreSQL")


@pytest.fixture
def rise():
    """``rise(call)`` says by how much the call raises the generation."""

    def of(call):
        begin_another_transaction()
        before = generation.current()
        call()
        return generation.current() - before

    return of


@pytest.fixture
def article(home):
    return ArticlePageFactory(authors=[PersonFactory()], topics=[TopicFactory()])


@pytest.fixture
def draft(home):
    page = ArticlePageFactory(draft=True, authors=[PersonFactory()], topics=[TopicFactory()])
    page.save()  # as the desk does with a new page: its authors are rows, too
    return page


# What the public can see


def test_publishing_a_draft_raises_it(rise, draft):
    assert rise(draft.get_latest_revision().publish) > 0


def test_publishing_changes_raises_it(rise, article):
    article.title = "Another title"
    revision = article.save_revision()
    assert rise(revision.publish) > 0


def test_unpublishing_raises_it(rise, article):
    assert rise(article.unpublish) > 0


def test_saving_a_live_page_raises_it(rise, article):
    article.summary = "Other words."
    assert rise(article.save) > 0


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Another title"},
        {"slug": "another-address"},
        {"live": False},
        {"expire_at": timezone.now() + timedelta(days=1)},
        {"search_description": "Other words."},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_updating_live_pages_in_bulk_raises_it(rise, article, changes):
    assert rise(lambda: Page.objects.filter(pk=article.pk).update(**changes)) > 0


def test_updating_the_own_columns_of_live_pages_in_bulk_raises_it(rise, article):
    assert rise(lambda: ArticlePage.objects.filter(pk=article.pk).update(summary="Other words.")) > 0


def test_making_a_draft_live_in_bulk_raises_it(rise, draft):
    assert rise(lambda: Page.objects.filter(pk=draft.pk).update(live=True)) > 0


def test_saving_an_author_raises_it(rise):
    person = PersonFactory()
    person.role = "Treasurer"
    assert rise(person.save) > 0


def test_updating_authors_in_bulk_raises_it(rise):
    person = PersonFactory()
    assert rise(lambda: Person.objects.filter(pk=person.pk).update(credentials="MD")) > 0


def test_renaming_a_topic_raises_it(rise):
    topic = TopicFactory()
    topic.name = "Another name"
    assert rise(topic.save) > 0


def test_another_topic_of_a_live_article_raises_it(rise, article):
    through, topic = ArticlePage.topics.through, TopicFactory()
    assert rise(lambda: through.objects.create(articlepage=article, topic=topic)) > 0


def test_taking_a_topic_from_a_live_article_raises_it(rise, article):
    assert rise(ArticlePage.topics.through.objects.filter(articlepage=article).delete) > 0


def test_another_author_of_a_live_article_raises_it(rise, article):
    person = PersonFactory()
    assert rise(lambda: ArticleAuthor.objects.create(article=article, person=person)) > 0


def test_changing_the_price_of_a_live_event_raises_it(rise, home):
    event = EventPageFactory(prices=[("Members", "10")])
    assert rise(lambda: event.prices.all().update(amount="12")) > 0


def test_the_middle_of_a_picture_raises_it(rise):
    image = ImageFactory()
    image.focal_point_x, image.focal_point_y = 10, 10
    assert rise(image.save) > 0


def test_a_new_size_of_a_picture_raises_it(rise):
    image = ImageFactory()
    assert rise(lambda: image.get_rendition("width-20")) > 0


def test_the_society_settings_raise_it(rise, site):
    society = SocietySettings.for_site(site)
    society.tagline = "Another line"
    assert rise(society.save) > 0


def test_a_number_for_help_in_a_crisis_raises_it(rise, site):
    help_in_crisis = CrisisHelp.for_site(site)
    assert rise(lambda: CrisisLine.objects.create(settings=help_in_crisis, name="At any hour", number="555 0100")) == 1


def test_a_new_menu_item_raises_it(rise, site):
    navigation = Navigation.for_site(site)
    assert rise(lambda: MainMenuItem.objects.create(navigation=navigation, url="/x/", label="X")) > 0


def test_a_redirect_raises_it(rise, home):
    assert rise(lambda: Redirect.objects.create(old_path="/old", redirect_page=home)) > 0


def test_privacy_raises_it(rise, article):
    assert rise(lambda: PageViewRestriction.objects.create(page=article, restriction_type="login")) > 0


def test_whom_privacy_lets_in_raises_it(rise, article):
    restriction = PageViewRestriction.objects.create(page=article, restriction_type="groups")
    group = Group.objects.create(name="Board")
    assert rise(lambda: restriction.groups.add(group)) > 0


def test_the_privacy_of_a_collection_raises_it(rise):
    collection = Collection.get_first_root_node().add_child(name="Minutes")
    make = CollectionViewRestriction.objects.create
    assert rise(lambda: make(collection=collection, restriction_type="login")) > 0


def test_deleting_a_live_page_raises_it(rise, article):
    assert rise(article.delete) > 0


def test_moving_a_live_page_raises_it(rise, home):
    section, page = StandardPageFactory(), StandardPageFactory()
    assert rise(lambda: page.move(section, pos="last-child")) > 0


def test_bulk_created_live_pages_raise_it(rise, home):
    pages = [
        Page(title="P", slug=f"p{n}", path=f"{home.path}999{n}", depth=home.depth + 1, locale=home.locale)
        for n in range(3)
    ]
    assert rise(lambda: Page.objects.bulk_create(pages)) > 0


def test_sql_by_hand_raises_it(rise, article):
    def by_hand():
        with connection.cursor() as cursor:
            cursor.execute("UPDATE wagtailcore_page SET title = 'By hand' WHERE id = %s", [article.pk])

    assert rise(by_hand) > 0


# What only the desk sees


def test_a_new_draft_with_its_authors_and_topics_leaves_it(rise, home, article_index):
    person, topic = PersonFactory(), TopicFactory()
    draft = ArticlePage(title="Draft", slug="a-draft", live=False, topics=[topic])
    draft.authors = [ArticleAuthor(person=person)]

    def write():
        article_index.add_child(instance=draft)
        draft.save_revision(log_action=True)

    assert rise(write) == 0


@pytest.mark.parametrize("state", ["article", "draft"])
def test_saving_a_draft_leaves_it(rise, request, state):
    page = request.getfixturevalue(state)
    page.title, page.summary = "Another title", "Other words."
    page.authors.add(ArticleAuthor(person=PersonFactory()))
    assert rise(lambda: page.save_revision(log_action=True)) == 0


@pytest.mark.parametrize("state", ["article", "draft"])
def test_autosave_leaves_it(rise, request, state):
    page = request.getfixturevalue(state)
    page.title = "First words"
    revision = page.save_revision()
    page.title = "First words and more"
    assert rise(lambda: page.save_revision(overwrite_revision=revision)) == 0
    assert page.latest_revision == revision


@pytest.mark.parametrize("state", ["article", "draft"])
def test_locking_a_page_leaves_it(rise, request, state):
    page, user = request.getfixturevalue(state), UserFactory()
    locked = {"locked": True, "locked_by": user, "locked_at": timezone.now()}
    assert rise(lambda: Page.objects.filter(pk=page.pk).update(**locked)) == 0


def test_a_draft_below_a_live_page_leaves_it(rise, home):
    section = StandardPageFactory()
    assert rise(lambda: section.add_child(instance=StandardPage(title="D", slug="d", live=False))) == 0


def test_taking_the_author_from_a_draft_leaves_it(rise, draft):
    rows = ArticleAuthor.objects.filter(article=draft)
    assert rise(rows.delete) == 0
    assert not rows.exists()


def test_deleting_a_draft_leaves_it(rise, draft):
    assert rise(draft.delete) == 0


def test_a_log_entry_leaves_it(rise, article):
    assert rise(lambda: log(instance=article, action="wagtail.edit")) == 0


def test_a_session_leaves_it(rise):
    session = SessionStore()
    session["words"] = "any"
    assert rise(session.save) == 0


def test_saving_a_user_leaves_it(rise):
    user = UserFactory(groups=["Authors"])
    user.last_login = timezone.now()
    assert rise(user.save) == 0


@override_settings(TASKS={"background": {"BACKEND": "django_tasks_db.DatabaseBackend"}})
def test_a_queued_task_leaves_it(rise):
    assert rise(lambda: make_renditions.enqueue(1, "picture")) == 0


def test_a_contact_message_leaves_it(rise, contact_page):
    assert rise(lambda: ContactMessageFactory(page=contact_page)) == 0


def test_an_update_that_changes_nothing_leaves_it(rise, article):
    def write():
        Page.objects.filter(pk=article.pk).update(title=article.title)
        ArticlePage.objects.filter(pk=article.pk).update(summary=article.summary)
        Person.objects.update(role="")

    assert rise(write) == 0


def test_a_rollback_takes_the_rise_back(rise, article):
    def write_in_vain():
        with transaction.atomic():
            Page.objects.filter(pk=article.pk).update(title="Another title")
            transaction.set_rollback(True)

    assert rise(write_in_vain) == 0


def test_after_a_savepoint_was_rolled_back_the_next_change_still_raises_it(rise, article):
    def write_again():
        with transaction.atomic():
            Page.objects.filter(pk=article.pk).update(title="In vain")
            transaction.set_rollback(True)
        Page.objects.filter(pk=article.pk).update(title="For good")

    assert rise(write_again) > 0


# The row


@only_postgresql
def test_a_bulk_write_raises_it_once(rise):
    assert rise(lambda: Person.objects.bulk_create(PersonFactory.build_batch(20))) == 1


def test_an_empty_table_recovers(rise):
    ContentGeneration.objects.all().delete()
    assert generation.current() == 0
    assert rise(TopicFactory) > 0


def test_holding_the_row_makes_it_where_it_is_missing():
    ContentGeneration.objects.all().delete()
    with generation.content_transaction():
        TopicFactory()
    assert generation.current() > 0


@only_postgresql
def test_a_content_transaction_holds_the_row_before_it_writes():
    with CaptureQueriesContext(connection) as queries, generation.content_transaction():
        TopicFactory()
    statements = [query["sql"] for query in queries]
    lock = next(number for number, sql in enumerate(statements) if "FOR UPDATE" in sql)
    assert lock < next(number for number, sql in enumerate(statements) if "core_topic" in sql)


# Views whose requests are one transaction


@generation.atomic
def rename(request, topic, answer):
    topic.name = "Another name"
    topic.save()
    return answer()


@pytest.mark.parametrize(
    ("status", "name"), [(200, "Another name"), (422, "Another name"), (500, "Grief"), (503, "Grief")]
)
def test_an_answer_of_500_takes_back_what_the_view_wrote(rf, status, name):
    topic = TopicFactory(name="Grief")
    rename(rf.post("/"), topic, lambda: HttpResponse(status=status))
    topic.refresh_from_db()
    assert topic.name == name


def test_an_exception_takes_back_what_the_view_wrote(rf):
    topic = TopicFactory(name="Grief")
    with pytest.raises(ZeroDivisionError):
        rename(rf.post("/"), topic, lambda: 1 / 0)
    topic.refresh_from_db()
    assert topic.name == "Grief"


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_safe_requests_open_no_transaction(rf, method, django_assert_num_queries):
    view = generation.atomic(lambda request: HttpResponse())
    with django_assert_num_queries(0):
        view(getattr(rf, method)("/"))
