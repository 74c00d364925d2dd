"""`setup_society`: a site from nothing, and the same again the second time."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from wagtail.models import GroupPagePermission, Page, Site, Task, Workflow, WorkflowPage

from articles.models import ArticleIndexPage
from cms.core.models import MainMenuItem, Navigation, SocietySettings
from editorial import groups
from editorial.models import ReviewTask
from events.models import EventIndexPage
from home.models import ContactPage, HomePage, PeoplePage
from tests.factories import StandardPageFactory

pytestmark = pytest.mark.django_db


def set_up(name="Society of the Tests", address="http://testserver"):
    call_command("setup_society", name=name, address=address, verbosity=0)


def names(permissions):
    return {f"{row.content_type.app_label}.{row.codename}" for row in permissions.select_related("content_type")}


def page_permissions(group):
    """``{(type of page, permission), …}``"""
    rows = group.page_permissions.select_related("page", "permission")
    return {(row.page.specific_class, row.permission.codename.removesuffix("_page")) for row in rows}


# Pages


def test_the_site_begins_at_the_home_page(home, site):
    assert (site.hostname, site.port, site.site_name) == ("testserver", 80, "Society of the Tests")
    assert home.live
    assert SocietySettings.for_site(site).name == "Society of the Tests"


@pytest.mark.parametrize("model", [ArticleIndexPage, EventIndexPage, PeoplePage, ContactPage])
def test_every_section_is_there_once_and_live(home, model):
    assert model.objects.child_of(home).get().live


@pytest.mark.parametrize("address", ["/", "/articles/", "/events/", "/people/", "/contact/"])
def test_every_section_answers(reader, site, address):
    assert reader.get(address).status_code == 200


def test_the_welcome_page_of_wagtail_is_gone(home):
    assert [page.specific_class for page in Page.objects.filter(depth=2)] == [HomePage]


def test_the_menu_leads_to_the_sections(site):
    items = Navigation.for_site(site).main_items.all()
    assert [item.page.slug for item in items] == ["articles", "events", "people", "contact"]


# Groups


def test_there_are_four_groups_and_no_moderators():
    assert set(Group.objects.values_list("name", flat=True)) == {"Authors", "Reviewers", "Editors", "Web stewards"}


@pytest.mark.parametrize("role", groups.ROLES, ids=lambda role: role.name)
def test_a_group_may_do_what_is_written_and_no_more(role):
    group = Group.objects.get(name=role.name)
    files = group.collection_permissions.all()
    assert names(group.permissions) == set(role.permissions)
    assert names(Permission.objects.filter(pk__in=files.values("permission"))) == set(role.files)
    assert all(row.collection.is_root() for row in files)
    assert page_permissions(group) == {
        *((HomePage, action) for action in role.pages),
        *((section, action) for section in (ArticleIndexPage, EventIndexPage) for action in role.sections),
    }


def test_what_was_given_to_a_group_besides_is_taken_back(home):
    group = Group.objects.get(name="Authors")
    before = names(group.permissions), page_permissions(group)
    group.permissions.set(Permission.objects.all())
    GroupPagePermission.objects.create(
        group=group, page=home, permission=Permission.objects.get(codename="publish_page")
    )
    set_up()
    assert (names(group.permissions), page_permissions(group)) == before


# The review


def test_every_page_of_the_site_is_reviewed_by_a_second_reader(home):
    (row,) = WorkflowPage.objects.all()
    assert row.page.pk == home.pk
    assert [type(task.specific) for task in row.workflow.tasks] == [ReviewTask]
    assert StandardPageFactory().get_workflow() == row.workflow


def test_reviewers_editors_and_stewards_review():
    readers = ReviewTask.objects.get().groups.values_list("name", flat=True)
    assert set(readers) == {"Reviewers", "Editors", "Web stewards"}


@pytest.mark.parametrize("model", [Workflow, Task])
def test_the_review_of_wagtail_is_gone(model):
    assert not model.objects.filter(name="Moderators approval").exists()


# Again


def state():
    return {
        "pages": sorted(Page.objects.values_list("pk", "latest_revision", "last_published_at")),
        "sites": sorted(Site.objects.values_list("pk", "root_page", "hostname")),
        "menu": sorted(MainMenuItem.objects.values_list("pk", "page", "label")),
        "review": sorted(WorkflowPage.objects.values_list("page", "workflow")),
        "groups": {group.name: (names(group.permissions), page_permissions(group)) for group in Group.objects.all()},
    }


def test_a_second_time_changes_nothing(home):
    before = state()
    set_up()
    assert state() == before


def test_what_people_wrote_is_left_as_it_is(home, article_index, contact_page, site):
    home.title, home.hero_title = "Welcome", "Groups in the bay"
    home.save_revision().publish()
    contact_page.title, contact_page.keep_days = "Write to us", 30
    contact_page.save_revision().publish()
    article_index.slug = "journal"
    article_index.save_revision().publish()
    society = SocietySettings.for_site(site)
    society.tagline, society.accent_colour = "Since 1986", "#7a1f3d"
    society.save()
    menu = Navigation.for_site(site).main_items.first()
    menu.label = "Reading"
    menu.save()
    set_up()
    home.refresh_from_db()
    contact_page.refresh_from_db()
    society.refresh_from_db()
    assert (home.title, home.hero_title) == ("Welcome", "Groups in the bay")
    assert (contact_page.title, contact_page.keep_days) == ("Write to us", 30)
    assert ArticleIndexPage.objects.get().slug == "journal"
    assert (society.tagline, society.accent_colour) == ("Since 1986", "#7a1f3d")
    assert Navigation.for_site(site).main_items.count() == 4
    assert Navigation.for_site(site).main_items.first().label == "Reading"


@pytest.mark.parametrize(
    ("address", "hostname", "port", "root_url"),
    [
        ("https://society.example", "society.example", 443, "https://society.example"),
        ("http://society.example", "society.example", 80, "http://society.example"),
        ("http://127.0.0.1:8001", "127.0.0.1", 8001, "http://127.0.0.1:8001"),
        ("https://Society.example/", "society.example", 443, "https://society.example"),
    ],
)
def test_the_site_can_be_given_another_name_and_address(site, address, hostname, port, root_url):
    set_up("Bay Society", address)
    site.refresh_from_db()
    assert (site.hostname, site.port, site.root_url) == (hostname, port, root_url)
    assert SocietySettings.for_site(site).name == site.site_name == "Bay Society"


@pytest.mark.parametrize(
    "address",
    ["society.example", "ftp://society.example", "https://", "", "http://x:port", "http://x:99999", "http://["],
)
def test_what_is_no_address_is_refused(address):
    with pytest.raises(CommandError, match="is no address"):
        set_up(address=address)
