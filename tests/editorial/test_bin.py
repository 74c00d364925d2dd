"""The bin: nothing is lost by mistake, and nothing comes back to the site without a second reader."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail.admin.menu import admin_menu
from wagtail.admin.urls import pages as page_urls
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Comment, Page, PageLogEntry, PagePermissionTester, ReferenceIndex, Revision, WorkflowState

from cms.core import chores, drafts
from cms.core.binned import BinnedPermissionTester, is_binned
from editorial import binning
from editorial.models import Bin, BinnedPage
from events.models import EventOccurrence
from home.models import HomePage
from syndication.models import PageChange
from tests.factories import (
    ArticlePageFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    UserFactory,
)

from . import desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def superuser(db):
    return UserFactory(is_superuser=True)


@pytest.fixture
def article(author):
    """On the site, by an author."""
    page = ArticlePageFactory(owner=author, authors=[PersonFactory()], slug="kept", title="Kept for later")
    desk.write(page, author).publish()
    return desk.now(page)


@pytest.fixture
def binned(article, editor):
    """The article, put into the bin by an editor."""
    binning.put(article, editor)
    return desk.now(article)


def put(client, page, **form):
    return client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), form)


def put_in_bulk(client, *pages):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    return client.post(f"{address}?{'&'.join(f'id={page.pk}' for page in pages)}", {})


def put_by_api(client, page):
    address = reverse("wagtailadmin_api:pages:action", args=[page.pk, "delete"])
    return client.post(address, content_type="application/json")


def take_out(client, page):
    return client.post(reverse("bin:take_out", args=[entry(page).pk]))


def delete_for_good(client, page):
    return client.post(reverse("bin:delete_for_good", args=[entry(page).pk]))


def entry(page):
    return BinnedPage.objects.get(page_id=page.pk)


def in_bin(page):
    return is_binned(desk.now(page)) and BinnedPage.objects.filter(page_id=page.pk).exists()


# Putting


@pytest.mark.parametrize("way", [put, put_in_bulk, put_by_api])
def test_what_is_deleted_goes_into_the_bin(log_in, editor, article, way):
    way(log_in(editor), article)

    assert in_bin(article)
    assert not desk.now(article).live
    assert (entry(article).put_by, entry(article).was_live) == (editor, True)


def test_the_desk_says_before_what_happens(log_in, editor, article):
    page = log_in(editor).get(reverse("wagtailadmin_pages:delete", args=[article.pk])).content.decode()

    assert "It goes into the bin. For 30 days it can be taken out again" in page
    assert "It is taken off the site at once." in page


def test_the_desk_says_after_until_when_it_stays(log_in, editor, article):
    with time_machine.travel("2026-11-27 12:00", tick=False):
        response = put(log_in(editor), article)

    assert "Until 27 December 2026 it can be taken out again" in desk.sentences(response)


def test_several_at_once_are_told_apart_from_those_that_stay(log_in, editor, article, article_index):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    page = log_in(editor).get(f"{address}?id={article.pk}&id={article_index.pk}").content.decode()

    assert "These go into the bin" in page
    assert "These stay" in page


def test_many_at_once_need_no_name_typed(log_in, steward):
    section = StandardPageFactory()
    pages = [section, *(StandardPageFactory(parent=section) for _ in range(12))]

    put_in_bulk(log_in(steward), *pages)

    assert all(is_binned(desk.now(page)) for page in pages)
    assert BinnedPage.objects.count() == 1


@pytest.mark.parametrize(
    ("role", "own_draft", "anothers"),
    [("Authors", True, False), ("Reviewers", False, False), ("Editors", True, True), ("Web stewards", True, True)],
)
@pytest.mark.parametrize("way", [put, put_in_bulk, put_by_api])
def test_who_may_put_what_into_the_bin(log_in, article, role, own_draft, anothers, way):
    user = UserFactory(groups=[role])
    own = ArticlePageFactory(draft=True, owner=user)
    client = log_in(user)

    way(client, own)
    way(client, article)

    assert (in_bin(own), is_binned(desk.now(article))) == (own_draft, anothers)


def test_what_is_below_goes_along(log_in, steward):
    section = StandardPageFactory()
    child = StandardPageFactory(parent=section)

    put(log_in(steward), section)

    assert is_binned(desk.now(child))
    assert not desk.now(child).live
    assert BinnedPage.objects.count() == 1


def test_a_review_ends(log_in, author, sent, reviewer):
    put(log_in(author), sent)

    assert [state.status for state in WorkflowState.objects.all()] == [WorkflowState.STATUS_CANCELLED]
    assert sent.title not in log_in(reviewer).get("/admin/").content.decode()


def test_a_review_that_waits_for_its_author_ends_as_well(log_in, author, sent, reviewer):
    desk.press("send back", log_in(reviewer), sent, comment="Shorter.")
    put(log_in(author), sent)

    assert [state.status for state in WorkflowState.objects.all()] == [WorkflowState.STATUS_CANCELLED]


def test_what_was_approved_for_later_does_not_go_live(log_in, author, reviewer, draft, editor):
    desk.write(draft, author, go_live_at=timezone.now() + timedelta(days=1))
    page = desk.send(draft, author)
    desk.force_on_dashboard(log_in(reviewer), page)
    assert desk.now(page).scheduled_revision

    put(log_in(editor), page)
    with time_machine.travel(timezone.now() + timedelta(days=2), tick=False):
        chores.run_all()

    assert desk.now(page).scheduled_revision is None
    assert not desk.now(page).live
    assert PageLogEntry.objects.filter(page_id=page.pk, action="wagtail.schedule.cancel").exists()


def test_a_locked_page_is_nobodys_any_more(log_in, editor, article):
    Page.objects.filter(pk=article.pk).update(locked=True, locked_by=editor, locked_at=timezone.now())

    put(log_in(editor), article)

    assert not desk.now(article).locked


def test_an_event_leaves_the_calendar(log_in, editor, event):
    put(log_in(editor), event)

    assert not EventOccurrence.objects.filter(page_id=event.pk).visible().exists()


def test_other_sites_hear_of_it_as_of_what_was_taken_back(log_in, editor, article):
    assert PageChange.objects.get(page_id=article.pk).reason == ""

    put(log_in(editor), article)

    assert PageChange.objects.get(page_id=article.pk).reason == "unpublished"
    assert PageChange.objects.was_public(article.pk)


def test_an_alias_is_taken_off_the_site_with_its_source(log_in, editor, article):
    alias = article.create_alias(update_slug="alias")

    put(log_in(editor), article)

    assert not desk.now(alias).live
    assert not is_binned(desk.now(alias))


@pytest.mark.parametrize("person", ["editor", "steward", "superuser"])
@pytest.mark.parametrize("way", [put, put_in_bulk, put_by_api])
def test_what_the_site_cannot_be_without_stays(log_in, request, home, article_index, event_index, person, way):
    client = log_in(request.getfixturevalue(person))

    for page in (home, article_index, event_index, Page.get_first_root_node()):
        way(client, page)

    assert not BinnedPage.objects.exists()
    assert HomePage.objects.filter(pk=home.pk).exists()


def test_the_desk_says_why_it_stays(log_in, steward, article_index):
    response = put(log_in(steward), article_index)

    assert "is a part that the site cannot be without" in desk.sentences(response)
    assert response.status_code == 302


def test_a_list_may_still_be_moved_by_those_who_may_move_it(steward, article_index):
    assert article_index.permissions_for_user(steward).can_move()


def test_putting_twice_is_putting_once(binned, editor):
    binning.put(binned, editor)

    assert BinnedPage.objects.count() == 1


# Its address


def test_its_address_is_free_for_another_page(binned, article_index, author):
    other = ArticlePageFactory(slug="kept")

    assert other.slug == "kept"
    assert other.full_url.endswith("/articles/kept/")


def test_going_in_and_out_leaves_no_redirect(log_in, editor, article):
    put(log_in(editor), article)
    take_out(log_in(editor), article)

    assert not Redirect.objects.exists()
    assert desk.now(article).url_path == article.url_path


def test_a_redirect_to_it_leads_nowhere_while_it_is_in_the_bin(reader, article, editor):
    Redirect.objects.create(old_path="/old", redirect_page=article)
    binning.put(article, editor)
    assert reader.get("/old/").status_code == 404


def test_nobody_reads_it_at_the_address_of_the_bin(reader, binned):
    assert reader.get(binned.url_path).status_code == 404
    assert reader.get("/in-the-bin/").status_code == 404
    assert binned.get_url() is None


# What is hidden


@pytest.mark.parametrize("person", ["author", "editor", "steward", "superuser"])
def test_the_desk_shows_it_nowhere_but_in_the_bin(log_in, request, article, person, article_index):
    user = request.getfixturevalue(person)
    desk.write(article, user)  # so that it is among the newest edits
    binning.put(article, user)
    client = log_in(user)
    addresses = [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore_root"),
        reverse("wagtailadmin_explore", args=[article_index.pk]),
        reverse("wagtailadmin_pages:search") + "?q=Kept",
        reverse("wagtailadmin_choose_page") + "?page_type=articles.articlepage",
        reverse("wagtailadmin_choose_page_search") + "?q=Kept",
        reverse("wagtailadmin_choose_page_child", args=[article_index.pk]),
        reverse("wagtailadmin_pages:type_use", args=["articles", "articlepage"]),
        reverse("wagtailadmin_reports:aging_pages"),
        reverse("wagtailadmin_reports:locked_pages"),
        reverse("wagtailadmin_reports:workflow"),
        reverse("wagtailadmin_api:pages:listing") + f"?child_of={article_index.pk}&for_explorer=1",
        reverse("wagtailadmin_api:pages:listing") + "?search=Kept",
    ]
    for address in addresses:
        html = client.get(address).content.decode()
        assert "Kept for later" not in html, address
        assert "in-the-bin" not in html, address
    assert client.get(reverse("wagtailadmin_api:pages:detail", args=[article.pk])).status_code == 404


def test_the_bin_itself_is_no_page_of_the_tree(log_in, superuser, binned):
    client, holder = log_in(superuser), Bin.objects.get()

    assert client.get(reverse("wagtailadmin_explore", args=[holder.pk])).status_code == 302
    assert client.get(reverse("wagtailadmin_pages:edit", args=[holder.pk])).status_code == 302
    put(client, holder)

    assert Bin.objects.get().get_children().count() == 1


def test_a_draft_that_was_opened_at_a_front_end_is_not_given_any_more(reader, article, editor):
    token = drafts.token_for(article.get_latest_revision())
    assert reader.get("/api/v2/preview/", {"token": token}).status_code == 200

    binning.put(article, editor)

    assert reader.get("/api/v2/preview/", {"token": token}).status_code == 404


def test_a_picture_that_it_uses_is_still_in_use(author, editor):
    image = ImageFactory()
    article = ArticlePageFactory(owner=author, image=image)
    binning.put(article, editor)
    assert image.get_usage().count() == 1


def test_being_in_the_bin_is_no_use_of_the_page(article, editor):
    before = ReferenceIndex.get_references_to(article).count()
    binning.put(article, editor)
    assert ReferenceIndex.get_references_to(desk.now(article)).count() == before


# Nothing is done to it


def page_addresses(page):
    """Every address of the desk that has to do with the page."""
    revision, other = page.get_latest_revision(), HomePage.objects.first()
    state = 1
    arguments = [
        [page.pk],
        [page.pk, other.pk],
        [page.pk, revision.pk],
        [page.pk, revision.pk, "latest"],
        [page.pk, "approve", state],
        [page.pk, state],
    ]
    for pattern in page_urls.urlpatterns:
        for args in arguments:
            try:
                yield pattern.name, reverse(f"wagtailadmin_pages:{pattern.name}", args=args)
            except NoReverseMatch:
                continue
    yield "announce", reverse("announce_event", args=[page.pk])
    yield "front end", reverse("show_at_front_end", args=[page.pk])
    yield "explore", reverse("wagtailadmin_explore", args=[page.pk])


def _state_of(page):
    page = desk.now(page)
    return (
        Page.objects.filter(pk=page.pk).values().get(),
        Revision.objects.count(),
        Page.objects.count(),
        BinnedPage.objects.values_list("pk", "put_at", "parent").get(),
        PageLogEntry.objects.count(),
        WorkflowState.objects.count(),
    )


@pytest.mark.parametrize("person", ["author", "reviewer", "editor", "steward", "superuser"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_nothing_in_the_bin_is_opened_or_changed_by_a_direct_address(log_in, request, binned, person, method):
    client = log_in(request.getfixturevalue(person))
    form = desk.article_form(binned) | {"new_title": "x", "new_slug": "x", "new_parent_page": binned.get_parent().pk}
    before = _state_of(binned)

    names = set()
    for name, address in page_addresses(binned):
        response = getattr(client, method)(address, form if method == "post" else {})
        assert response.status_code < 500, name
        assert response.status_code != 200 or b"Kept for later" not in response.content, name
        names.add(name)

    assert {"edit", "copy", "move", "unpublish", "history", "revisions_revert", "lock", "set_privacy"} <= names
    assert _state_of(binned) == before


@pytest.mark.parametrize("action", ["copy", "publish", "move", "copy_for_translation", "create_alias", "delete"])
def test_nothing_in_the_bin_is_changed_by_the_desks_api(log_in, superuser, binned, action):
    before = _state_of(binned)
    address = reverse("wagtailadmin_api:pages:action", args=[binned.pk, action])

    response = log_in(superuser).post(address, {"locale": "es", "slug": "x"}, content_type="application/json")

    assert response.status_code == 404
    assert _state_of(binned) == before


@pytest.mark.parametrize("action", ["publish", "unpublish", "move", "delete"])
def test_nothing_in_the_bin_is_changed_with_many_at_once(log_in, superuser, home, binned, action):
    before = _state_of(binned)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])

    log_in(superuser).post(f"{address}?id={binned.pk}", {"chooser": home.pk})

    assert _state_of(binned) == before


def test_every_permission_that_wagtail_knows_is_refused_in_the_bin(superuser, binned, home):
    tester = binned.permissions_for_user(superuser)
    asked = {name for name in dir(PagePermissionTester) if name.startswith("can_")}
    takes_a_page = {"can_move_to", "can_copy_to"}

    assert type(tester) is BinnedPermissionTester
    allowed = [name for name in asked if getattr(tester, name)(*[home] * (name in takes_a_page))]
    assert allowed == []


def test_opening_its_editor_leads_to_the_bin(log_in, author, binned):
    response = log_in(author).get(desk.edit_address(binned))

    assert response.url == reverse("bin:index")
    assert "is in the bin. To change it, take it out again first." in desk.sentences(response)


def test_whoever_may_not_take_it_out_learns_nothing_of_it(log_in, reviewer, binned):
    response = log_in(reviewer).get(desk.edit_address(binned))

    assert "Kept for later" not in desk.sentences(response)


def test_an_editor_that_was_open_does_not_save_into_the_bin(log_in, author, draft):
    client = log_in(author)
    form = desk.open_editor(client, draft)
    binning.put(draft, author)
    before = _state_of(draft)

    response = client.post(desk.edit_address(draft), form | {"title": "x"}, headers={"Accept": "application/json"})

    assert response.status_code >= 400
    assert _state_of(draft) == before


# The list


def test_the_list_says_what_is_there(log_in, editor, binned):
    html = " ".join(log_in(editor).get(reverse("bin:index")).content.decode().split())

    assert "Kept for later" in html
    assert "was on the site" in html
    assert f"Put here by {editor}" in html
    assert "Delete for good" in html


def test_an_author_sees_what_is_hers(log_in, author, binned, editor):
    binning.put(ArticlePageFactory(title="By another"), editor)

    html = log_in(author).get(reverse("bin:index")).content.decode()

    assert "Kept for later" in html
    assert "By another" not in html
    assert "Delete for good" not in html


def test_an_empty_bin_says_so(log_in, author):
    assert "The bin is empty." in log_in(author).get(reverse("bin:index")).content.decode()


def test_the_number_of_queries_does_not_grow_with_the_bin(log_in, author, editor, count_queries):
    client = log_in(author)
    binning.put(ArticlePageFactory(owner=author), editor)
    one = count_queries(lambda: client.get(reverse("bin:index")))
    for _ in range(4):
        binning.put(ArticlePageFactory(owner=author), editor)

    assert count_queries(lambda: client.get(reverse("bin:index"))) == one


@pytest.mark.parametrize(
    ("person", "shown"),
    [("author", True), ("reviewer", False), ("editor", True), ("steward", True), ("superuser", True)],
)
def test_the_menu_has_the_bin_for_those_who_write(log_in, request, rf, person, shown):
    user = request.getfixturevalue(person)
    asked = rf.get("/admin/")
    asked.user = user

    assert ("bin" in {item.name for item in admin_menu.menu_items_for_request(asked)}) == shown
    assert (log_in(user).get(reverse("bin:index")).status_code == 200) == shown


# Taking out


@pytest.mark.parametrize("person", ["author", "editor", "steward", "superuser"])
def test_it_comes_back_as_a_draft_where_it_was(log_in, request, binned, article_index, person):
    response = take_out(log_in(request.getfixturevalue(person)), binned)

    page = desk.now(binned)
    assert page.get_parent().pk == article_index.pk
    assert (page.live, page.slug, page.title) == (False, "kept", "Kept for later")
    assert not BinnedPage.objects.exists()
    assert "again, as a draft. It is not on the site: send it for review if it should be." in desk.sentences(response)


def test_another_authors_page_is_not_taken_out(log_in, binned):
    take_out(log_in(UserFactory(groups=["Authors"])), binned)

    assert in_bin(binned)


def test_looking_takes_nothing_out(log_in, editor, binned):
    assert log_in(editor).get(reverse("bin:take_out", args=[entry(binned).pk])).status_code == 405
    assert in_bin(binned)


def test_its_history_and_its_comments_come_back_with_it(log_in, author, article, editor):
    comment = Comment.objects.create(page=article, user=author, text="Who says so?", contentpath="title")
    revisions = set(article.revisions.values_list("pk", flat=True))
    translation = article.translation_key
    binning.put(article, editor)

    take_out(log_in(editor), article)

    assert set(desk.now(article).revisions.values_list("pk", flat=True)) == revisions
    assert Comment.objects.get(page=article) == comment
    assert desk.now(article).translation_key == translation
    log = list(PageLogEntry.objects.filter(page_id=article.pk).values_list("action", flat=True))
    assert {binning.PUT, binning.TAKEN_OUT, "wagtail.unpublish", "wagtail.publish"} <= set(log)


def test_what_comes_back_is_sent_approved_and_live_again(log_in, author, binned, reviewer):
    take_out(log_in(author), binned)
    page = desk.send(binned, author)
    desk.force_on_dashboard(log_in(reviewer), page)

    assert desk.now(page).live


def test_whoever_wrote_it_does_not_approve_it_afterwards(log_in, binned):
    """The bin makes nobody forget who wrote what has not been read."""
    writer = UserFactory(groups=["Editors"])
    client = log_in(writer)
    take_out(client, binned)
    desk.write(binned, writer, summary="Unread.")
    page = desk.send(binned, writer)

    put(client, page)
    take_out(client, page)
    page = desk.now(page)
    page.get_workflow().start(page, writer)
    desk.force_on_dashboard(client, page)

    assert not desk.now(page).live


def test_what_was_taken_out_by_an_editor_is_not_approved_by_its_author(log_in, binned, editor, author):
    author.groups.add(*UserFactory(groups=["Reviewers"]).groups.all())
    binning.take_out(entry(binned), editor)
    desk.write(binned, author)
    page = desk.now(binned)
    page.get_workflow().start(page, editor)

    desk.force_on_dashboard(log_in(author), page)

    assert not desk.now(page).live


def test_a_page_whose_address_was_taken_gets_a_number(log_in, author, binned, reviewer):
    other = ArticlePageFactory(slug="kept")
    take_out(log_in(author), binned)
    assert desk.now(binned).slug == "kept-2"

    page = desk.send(binned, author)
    desk.force_on_dashboard(log_in(reviewer), page)

    assert desk.now(page).live
    assert (desk.now(page).url, desk.now(other).url) == ("/articles/kept-2/", "/articles/kept/")


def test_what_lost_its_place_comes_back_to_the_list_of_its_kind(log_in, home, steward):
    section = StandardPageFactory()
    child = StandardPageFactory(parent=section)
    client = log_in(steward)
    put(client, child)
    put(client, section)
    delete_for_good(client, section)

    take_out(client, child)

    assert desk.now(child).get_parent().pk == home.pk


def test_what_stood_below_something_in_the_bin_comes_back_beside_it(log_in, home, steward):
    section = StandardPageFactory()
    child = StandardPageFactory(parent=section)
    client = log_in(steward)
    put(client, child)
    put(client, section)

    take_out(client, child)

    assert desk.now(child).get_parent().pk == home.pk
    assert in_bin(section)


def test_what_is_below_comes_back_along(log_in, steward):
    section = StandardPageFactory()
    child = StandardPageFactory(parent=section)
    client = log_in(steward)
    put(client, section)
    take_out(client, section)

    assert desk.now(child).get_parent().pk == section.pk
    assert desk.now(child).url_path.startswith(desk.now(section).url_path)
    assert not desk.now(child).live


def test_an_alias_that_went_live_in_the_bin_comes_back_as_a_draft(log_in, editor, author, reviewer, article):
    alias = article.create_alias(update_slug="alias")
    binning.put(alias, editor)
    page = desk.send(article, author)
    desk.force_on_dashboard(log_in(reviewer), page)

    take_out(log_in(editor), alias)

    assert not desk.now(alias).live


def test_an_event_has_its_dates_again_when_it_is_published(log_in, author, reviewer, event, editor):
    binning.put(event, editor)
    take_out(log_in(editor), event)
    page = desk.send(event, author)
    desk.force_on_dashboard(log_in(reviewer), page)

    assert EventOccurrence.objects.filter(page_id=event.pk).visible().exists()


def test_a_page_whose_kind_has_no_place_any_more_stays_in_the_bin(log_in, binned, editor, article_index):
    article_index.delete()
    response = take_out(log_in(UserFactory(is_superuser=True)), binned)

    assert response.status_code in (302, 403)
    assert in_bin(binned)


# The end


@pytest.mark.parametrize(
    ("person", "may"),
    [("author", False), ("reviewer", False), ("editor", True), ("steward", True), ("superuser", True)],
)
def test_editors_delete_for_good(log_in, request, binned, person, may):
    delete_for_good(log_in(request.getfixturevalue(person)), binned)

    assert Page.objects.filter(pk=binned.pk).exists() != may


def test_it_is_asked_once_more(log_in, editor, binned):
    html = log_in(editor).get(reverse("bin:delete_for_good", args=[entry(binned).pk])).content.decode()

    assert "Nobody can bring it back afterwards." in html
    assert in_bin(binned)


def test_after_thirty_days_the_bin_is_emptied(binned, editor):
    later = ArticlePageFactory()
    with time_machine.travel(timezone.now() + timedelta(days=1), tick=False):
        binning.put(later, editor)
    with time_machine.travel(timezone.now() + timedelta(days=30, hours=1), tick=False):
        assert chores.run_all() == []

    assert not Page.objects.filter(pk=binned.pk).exists()
    assert in_bin(later)
    assert PageLogEntry.objects.filter(page_id=binned.pk, action="wagtail.delete", deleted=True).exists()


def test_not_a_day_before(binned):
    with time_machine.travel(timezone.now() + timedelta(days=29, hours=23), tick=False):
        chores.run_all()

    assert in_bin(binned)


def test_one_that_cannot_be_deleted_does_not_keep_the_others(binned, editor, monkeypatch):
    other = ArticlePageFactory()
    binning.put(other, editor)
    delete = binning.delete_for_good

    def fail_once(row, user=None):
        if row.page_id == binned.pk:
            raise RuntimeError
        delete(row, user)

    monkeypatch.setattr(binning, "delete_for_good", fail_once)
    with time_machine.travel(timezone.now() + timedelta(days=31), tick=False):
        binning.empty()

    assert in_bin(binned)
    assert not Page.objects.filter(pk=other.pk).exists()
