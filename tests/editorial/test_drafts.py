"""A draft always saves, whatever is missing: by the button and by itself."""

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, get_page_models

from articles.models import ArticlePage
from cms.core.models import BasePage
from home.models import HomePage
from tests.factories import ArticlePageFactory, PersonFactory, UserFactory

from . import desk

pytestmark = pytest.mark.django_db

BY_ITSELF = {"Accept": "application/json"}
KINDS = [model for model in get_page_models() if issubclass(model, BasePage) and model is not HomePage]


@pytest.fixture
def steward(log_in):
    return log_in(UserFactory(is_superuser=True))


@pytest.fixture
def parents(home, article_index, event_index):
    """One page of each kind below which others can stand."""
    return {type(page): page for page in (home, article_index, event_index)}


def form_of_new(client, kind, parents):
    """``(address, what its form sends)`` of an empty page. A second one of its kind would not be allowed."""
    if kind.max_count_per_parent or kind.max_count:
        kind.objects.all().delete()
    [parent] = [parents[model] for model in kind.allowed_parent_page_models() if model in parents][:1]
    address = reverse("wagtailadmin_pages:add", args=[kind._meta.app_label, kind._meta.model_name, parent.pk])
    return address, desk.open_editor(client, None, address)


@pytest.mark.parametrize("headers", [{}, BY_ITSELF], ids=["button", "by itself"])
@pytest.mark.parametrize("title", ["A kettle", ""])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_draft_needs_nothing(steward, parents, kind, title, headers):
    address, form = form_of_new(steward, kind, parents)

    response = steward.post(address, form | {"title": title, "slug": ""}, headers=headers)

    page = kind.objects.order_by("-pk").first()
    assert page, response.context and response.context["form"].errors
    assert page.title == (title or f"Untitled, {timezone.localdate():%-d %b}")
    assert page.slug == ("a-kettle" if title else f"untitled-{timezone.localdate():%-d-%b}".lower())
    assert not page.live


@pytest.mark.parametrize("title", ["A kettle", ""])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_was_never_saved_can_be_looked_at(steward, parents, kind, title):
    """The preview beside an empty form is open from the beginning."""
    address, form = form_of_new(steward, kind, parents)
    preview = f"{address}preview/"

    answer = steward.post(preview, form | {"title": title, "slug": ""}).json()
    page = steward.get(preview)

    assert answer == {"is_valid": True, "is_available": True}
    assert page.status_code == 200
    assert "<h1" in page.content.decode()


def test_two_drafts_without_a_title_have_an_address_each(steward, parents):
    address, form = form_of_new(steward, ArticlePage, parents)
    for _ in range(2):
        steward.post(address, form | {"title": "", "slug": ""})

    assert ArticlePage.objects.values("slug").distinct().count() == 2


@pytest.mark.parametrize("slug", ["untitled-1-dec", ""])
def test_the_address_follows_a_title_that_comes_later(steward, draft, slug):
    desk.press("save", steward, draft, title="", slug=slug)
    desk.press("save", steward, draft, title="The kettle")

    assert desk.now(draft).get_latest_revision_as_object().slug == "the-kettle"


def test_the_address_of_a_page_on_the_site_stays(steward):
    article = ArticlePageFactory(title="Untitled, a history", slug="untitled-a-history")

    desk.press("save", steward, article, title="A history")

    assert desk.now(article).get_latest_revision_as_object().slug == "untitled-a-history"


def test_without_a_title_it_is_not_sent(log_in, author, draft):
    desk.press("save", log_in(author), draft, title="")

    response = desk.press("send", log_in(author), draft)

    assert "Give it a title." in response.content.decode()
    assert not desk.now(draft).workflow_in_progress


def test_an_emptied_title_is_named_when_it_is_sent(log_in, author, draft):
    response = desk.press("send", log_in(author), draft, title="")

    assert response.context["form"].errors["title"] == ["Give it a title."]


@pytest.mark.parametrize("headers", [{}, BY_ITSELF], ids=["button", "by itself"])
def test_an_author_row_without_a_person_keeps_nothing_from_being_saved(log_in, author, draft, headers):
    known = PersonFactory()
    client = log_in(author)
    rows = {
        "authors-TOTAL_FORMS": "2",
        "authors-0-person": "",
        "authors-0-ORDER": "1",
        "authors-0-credentials": "PhD",
        "authors-1-person": known.pk,
        "authors-1-ORDER": "2",
    }
    form = desk.open_editor(client, draft) | rows | {"authors-INITIAL_FORMS": "0", "summary": "Kept."}

    client.post(desk.edit_address(draft), form, headers=headers)

    saved = desk.now(draft).get_latest_revision_as_object()
    assert saved.summary == "Kept."
    assert [row.person for row in saved.authors.all()] == [known]


def test_a_row_that_was_emptied_stays_as_it_was(log_in, author, draft):
    client, person = log_in(author), PersonFactory()
    rows = {"authors-TOTAL_FORMS": "1", "authors-0-person": person.pk, "authors-0-ORDER": "1"}
    desk.press("save", client, draft, form=desk.open_editor(client, draft) | rows)
    emptied = desk.open_editor(client, draft) | {"authors-0-person": "", "summary": "Kept."}

    desk.press("save", client, draft, form=emptied)

    saved = desk.now(draft).get_latest_revision_as_object()
    assert saved.summary == "Kept."
    assert [row.person for row in saved.authors.all()] == [person]


def test_an_emptied_day_is_today(log_in, author, draft):
    desk.press("save", log_in(author), draft, date="")

    assert desk.now(draft).get_latest_revision_as_object().date == timezone.localdate()


def test_a_new_article_begins_with_oneself_and_today(article_index, log_in, author):
    person = PersonFactory(user=author)
    address = reverse("wagtailadmin_pages:add", args=["articles", "articlepage", article_index.pk])

    form = desk.open_editor(log_in(author), None, address)

    assert form["authors-0-person"] == str(person.pk)
    assert form["date"] == timezone.localdate().isoformat()


def test_an_autosave_says_that_it_saved(log_in, author, draft):
    client = log_in(author)
    form = desk.open_editor(client, draft) | {"title": "", "summary": "Typed."}

    answer = client.post(desk.edit_address(draft), form, headers=BY_ITSELF).json()

    assert answer["success"]
    assert Page.objects.get(pk=draft.pk).draft_title.startswith("Untitled")
