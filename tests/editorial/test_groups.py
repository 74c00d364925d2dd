"""Roles, not persons: what each may open and do, and no more."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import RequestFactory
from django.urls import reverse
from wagtail.admin.menu import admin_menu

from cms.core.models import Person, User
from editorial import groups
from events.models import Venue
from tests.factories import (
    ArticlePageFactory,
    DocumentFactory,
    ImageFactory,
    PersonFactory,
    StandardPageFactory,
    UserFactory,
    VenueFactory,
)

from . import desk

pytestmark = pytest.mark.django_db

ROLES = ["Authors", "Reviewers", "Editors", "Web stewards"]
WHO_OPENS = {
    "wagtailimages:index": ["Authors", "Editors", "Web stewards"],
    "wagtaildocs:index": ["Authors", "Editors", "Web stewards"],
    "wagtailsnippets_events_venue:list": ["Authors", "Editors", "Web stewards"],
    "wagtailsnippets_core_person:list": ["Editors", "Web stewards"],
    "wagtailsnippets_core_topic:list": ["Editors", "Web stewards"],
    "wagtailsnippets_events_eventkind:list": ["Editors", "Web stewards"],
    "wagtailusers_users:index": ["Web stewards"],
    "wagtailusers_users:add": ["Web stewards"],
    "wagtailredirects:index": ["Web stewards"],
    "wagtailadmin_collections:index": ["Web stewards"],
    "home_contactmessage_modeladmin_index": ["Web stewards"],
    "wagtailusers_groups:index": [],
    "wagtailusers_groups:add": [],
    "wagtailadmin_workflows:index": [],
    "wagtailadmin_workflows:task_index": [],
    "wagtailsites:index": [],
}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", WHO_OPENS)
def test_a_part_of_the_desk_opens_for_some(log_in, name, role):
    response = log_in(UserFactory(groups=[role])).get(reverse(name))

    assert (response.status_code == 200) == (role in WHO_OPENS[name])


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("model", ["societysettings", "navigation"])
def test_the_settings_of_the_society_open_for_stewards(log_in, site, model, role):
    response = log_in(UserFactory(groups=[role])).get(reverse("wagtailsettings:edit", args=["core", model, site.pk]))

    assert (response.status_code == 200) == (role == "Web stewards")


@pytest.mark.parametrize(
    ("role", "menu"),
    [
        ("Authors", {"articles", "events", "images", "bin", "help"}),
        ("Reviewers", {"help"}),
        (
            "Editors",
            {
                *{"articles", "events", "explorer", "images", "documents", "venues", "kinds-of-events", "people"},
                *{"topics", "reports", "search", "bin"},
            },
        ),
        (
            "Web stewards",
            {
                *{"articles", "events", "explorer", "images", "documents", "people", "topics", "reports", "settings"},
                *{"messages", "other-sites", "search", "bin"},
            },
        ),
    ],
)
def test_the_menu_holds_what_the_role_can_open(role, menu):
    request = RequestFactory().get(reverse("wagtailadmin_home"))  # the addresses of the desk bring its menu with them
    request.user = UserFactory(groups=[role])

    shown = {item.name for item in admin_menu.menu_items_for_request(request)}

    assert menu | {"help"} <= shown  # everybody has it
    of_editors = {"venues", "kinds-of-events", "committees", "series-of-articles"}
    assert shown <= menu | {"help"} | (of_editors if "explorer" in menu else set())


@pytest.mark.parametrize(
    ("role", "sections", "elsewhere"), [("Authors", True, False), ("Reviewers", False, False), ("Editors", True, True)]
)
def test_pages_are_added_in_the_sections_by_authors_and_everywhere_by_editors(
    article_index, event_index, home, role, sections, elsewhere
):
    user = UserFactory(groups=[role])

    may_add = [page.permissions_for_user(user).can_add_subpage() for page in (article_index, event_index, home)]

    assert may_add == [sections, sections, elsewhere]


@pytest.mark.parametrize(("role", "may"), [("Authors", False), ("Reviewers", False), ("Editors", True)])
def test_anothers_draft_is_edited_by_editors_only(log_in, draft, role, may):
    client = log_in(UserFactory(groups=[role]))

    client.post(desk.edit_address(draft), desk.article_form(draft) | {"title": "Not mine"})

    assert (desk.now(draft).draft_title == "Not mine") == may


def test_an_author_edits_her_own_draft(log_in, author, draft):
    desk.press("save", log_in(author), draft, title="Mine")

    assert desk.now(draft).draft_title == "Mine"


def test_an_author_does_not_edit_other_pages_even_of_her_own(log_in, author):
    page = StandardPageFactory(owner=author)

    assert log_in(author).get(desk.edit_address(page)).status_code == 302


@pytest.mark.parametrize(
    ("make", "name"),
    [(PersonFactory, "wagtailsnippets_core_person:edit"), (VenueFactory, "wagtailsnippets_events_venue:edit")],
)
@pytest.mark.parametrize(("role", "may"), [("Authors", False), ("Reviewers", False), ("Editors", True)])
def test_people_and_places_are_changed_by_editors(log_in, make, name, role, may):
    response = log_in(UserFactory(groups=[role])).get(reverse(name, args=[make().pk]))

    assert (response.status_code == 200) == may


@pytest.mark.parametrize("view", ["edit", "copy", "delete"])
def test_an_author_adds_places_and_changes_none(log_in, author, view):
    client, known = log_in(author), VenueFactory(name="Library hall")

    client.post(reverse("wagtailsnippets_events_venue:add"), {"name": "New hall", "slug": "new-hall"})
    client.post(reverse(f"wagtailsnippets_events_venue:{view}", args=[known.pk]), {"name": "Mine", "slug": "mine"})

    assert set(Venue.objects.values_list("name", flat=True)) == {"Library hall", "New hall"}


def test_an_author_does_not_give_herself_anothers_byline(log_in, author):
    person = PersonFactory()
    form = {"name": person.name, "slug": person.slug, "user": author.pk}
    formset = {f"links-{name}_FORMS": "0" for name in ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")}

    log_in(author).post(reverse("wagtailsnippets_core_person:edit", args=[person.pk]), form | formset)

    assert Person.objects.get(pk=person.pk).user is None


@pytest.mark.parametrize(
    ("make", "name"), [(ImageFactory, "wagtailimages:edit"), (DocumentFactory, "wagtaildocs:edit")]
)
@pytest.mark.parametrize(("role", "may"), [("Authors", False), ("Reviewers", False), ("Editors", True)])
def test_anothers_files_are_changed_by_editors(log_in, make, name, role, may):
    response = log_in(UserFactory(groups=[role])).get(reverse(name, args=[make().pk]))

    assert (response.status_code == 200) == may


@pytest.mark.parametrize("role", ["Reviewers", "Editors", "Web stewards"])
def test_what_waits_stands_on_the_dashboard_and_opens(log_in, sent, role):
    client = log_in(UserFactory(groups=[role]))

    dashboard = client.get(reverse("wagtailadmin_home")).content.decode()

    assert desk.edit_address(sent) in dashboard
    assert client.get(desk.edit_address(sent)).status_code == 200


def test_a_reviewer_opens_only_what_waits(log_in, reviewer, sent):
    other = ArticlePageFactory(draft=True)
    desk.approve_in_editor(log_in(reviewer), sent)

    assert log_in(reviewer).get(desk.edit_address(other)).status_code == 302
    assert log_in(reviewer).get(desk.edit_address(sent)).status_code == 302


def test_nothing_waits_for_those_who_wrote_it(log_in, sent):
    editor = UserFactory(groups=["Editors"])
    desk.write(sent, editor)

    assert "asks you to read it" not in log_in(editor).get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize(
    ("role", "may"), [("Authors", False), ("Reviewers", False), ("Editors", False), ("Web stewards", True)]
)
def test_a_section_with_pages_is_deleted_by_stewards(role, may):
    section = StandardPageFactory()
    StandardPageFactory(parent=section)

    assert desk.now(section).permissions_for_user(UserFactory(groups=[role])).can_delete() == may


@pytest.mark.parametrize("role", ROLES)
def test_a_list_is_deleted_by_nobody(article_index, role):
    assert not article_index.permissions_for_user(UserFactory(groups=[role])).can_delete()


@pytest.mark.parametrize("role", ROLES)
def test_nobody_is_given_the_administration_of_django(role):
    user = UserFactory(groups=[role])

    assert not any(user.has_perm(f"auth.{action}_group") for action in ("add", "change", "delete"))
    assert not any(user.has_perm(f"wagtailcore.{action}_workflow") for action in ("add", "change", "delete"))
    assert not user.is_staff


def test_setting_up_again_takes_back_what_was_given_besides(home):
    authors = Group.objects.get(name="Authors")
    before = set(authors.permissions.all())
    authors.permissions.set(Group.objects.get(name="Web stewards").permissions.all())

    call_command("setup_desk", home.pk)

    assert set(authors.permissions.all()) == before
    assert set(Group.objects.values_list("name", flat=True)) >= {role.name for role in groups.ROLES}
    assert not Group.objects.filter(name="Moderators").exists()


@pytest.fixture
def administrator(db):
    return UserFactory(is_superuser=True, email="root@society.example")


def _account(user, **fields):
    form = {"email": user.email, "first_name": user.first_name, "last_name": user.last_name, "is_active": "on"}
    return form | fields


def _edit(client, user, **fields):
    return client.post(reverse("wagtailusers_users:edit", args=[user.pk]), _account(user, **fields))


def test_a_steward_gives_somebody_a_role(log_in, steward, author):
    _edit(log_in(steward), author, groups=[Group.objects.get(name="Reviewers").pk])

    assert [group.name for group in author.groups.all()] == ["Reviewers"]


@pytest.mark.parametrize("whom", ["author", "steward"])
def test_a_steward_makes_no_administrator(log_in, steward, author, whom):
    user = {"author": author, "steward": steward}[whom]

    _edit(log_in(steward), user, is_superuser="on", is_staff="on", last_name="Edited")

    user.refresh_from_db()
    assert user.last_name == "Edited"
    assert not user.is_superuser
    assert not user.is_staff


def test_a_steward_invites_no_administrator(log_in, steward):
    form = {"email": "new@society.example", "first_name": "New", "last_name": "Member", "is_superuser": "on"}

    log_in(steward).post(reverse("wagtailusers_users:add"), form)

    assert not User.objects.get(email="new@society.example").is_superuser


@pytest.mark.parametrize("fields", [("password1", "password2"), ("new_password1", "new_password2"), ("password",)])
def test_a_steward_sets_nobodys_password(log_in, steward, author, fields):
    author.set_password("the old password")
    author.save()

    _edit(log_in(steward), author, **dict.fromkeys(fields, "the new password"))

    author.refresh_from_db()
    assert author.check_password("the old password")


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", ["wagtailusers_users:edit", "wagtailusers_users:delete"])
def test_a_steward_does_not_touch_an_administrators_account(log_in, steward, administrator, name, method):
    address = reverse(name, args=[administrator.pk])

    response = getattr(log_in(steward), method)(address, _account(administrator, email="mine@society.example"))

    assert response.status_code == 302
    assert User.objects.get(pk=administrator.pk).email == "root@society.example"


def test_a_steward_does_not_reach_an_account_by_copying_it(log_in, steward, administrator):
    log_in(steward).post(f"/admin/users/copy/{administrator.pk}/", _account(administrator, email="mine@x.example"))

    assert User.objects.get(pk=administrator.pk).email == "root@society.example"


@pytest.mark.parametrize(
    ("action", "form"),
    [("set_active_state", {"mark_as_active": "False"}), ("assign_role", {"role": "Authors"}), ("delete", {})],
)
def test_nor_with_many_at_once(log_in, steward, administrator, author, action, form):
    form = {name: Group.objects.get(name=value).pk if name == "role" else value for name, value in form.items()}
    address = reverse("wagtail_bulk_action", args=["core", "user", action])

    log_in(steward).post(f"{address}?id={administrator.pk}&id={author.pk}", form)

    administrator.refresh_from_db()
    assert administrator.is_active
    assert not administrator.groups.exists()


def test_an_administrator_is_changed_by_another(log_in, administrator):
    _edit(log_in(UserFactory(is_superuser=True)), administrator, last_name="Changed")

    administrator.refresh_from_db()
    assert administrator.last_name == "Changed"
    assert administrator.is_superuser


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_steward_does_not_edit_groups(log_in, steward, method):
    authors = Group.objects.get(name="Authors")

    response = getattr(log_in(steward), method)(
        reverse("wagtailusers_groups:edit", args=[authors.pk]), {"name": "Renamed"}
    )

    assert response.status_code == 302
    assert Group.objects.filter(name="Authors").exists()


REPORTS = ["site-history/", "site-history/results/", "workflow/", "workflow_tasks/", "aging-pages/", "locked/"]


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    ("group", "may_read"), [("Authors", False), ("Reviewers", False), ("Editors", True), ("Web stewards", True)]
)
def test_who_reads_what_everybody_did(log_in, report, group, may_read):
    response = log_in(UserFactory(groups=[group])).get(f"/admin/reports/{report}")
    assert (response.status_code == 200) == may_read


def test_a_visitor_who_asks_for_a_report_is_asked_to_log_in(reader):
    assert reader.get("/admin/reports/site-history/", follow=True).redirect_chain[-1][0].startswith("/admin/login/")
