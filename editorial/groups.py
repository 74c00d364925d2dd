"""Roles, not persons: what each group may do, and no more."""

from dataclasses import dataclass, field

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page
from wagtail.permissions import policy_registry

# Wagtail asks for the permissions of its own models, whatever models stand in for them.
_PICTURES_AND_FILES = ["wagtailimages.{action}_image", "wagtaildocs.{action}_document"]
_VOCABULARY = [
    "core.person",
    "core.topic",
    "articles.articleseries",
    "events.venue",
    "events.eventkind",
    "events.committee",
]


def _files(*actions):
    return [name.format(action=action) for name in _PICTURES_AND_FILES for action in actions]


def _all_of(*models):
    return [
        f"{app}.{action}_{name}"
        for app, name in (model.split(".") for model in models)
        for action in ("view", "add", "change", "delete")
    ]


@dataclass(frozen=True)
class Role:
    """``permissions`` hold everywhere, ``files`` in the root collection, ``pages`` below the home page,
    ``sections`` below the lists of articles and events."""

    name: str
    permissions: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)


# Adding a place goes without viewing it: who may add and view could write over a place through Wagtail's copy view.
AUTHORS = Role(
    "Authors",
    permissions=["wagtailadmin.access_admin", "events.add_venue"],
    files=_files("add", "choose"),
    sections=["add"],
)
REVIEWERS = Role("Reviewers", permissions=["wagtailadmin.access_admin"], files=_files("choose"))
EDITORS = Role(
    "Editors",
    permissions=[
        "wagtailadmin.access_admin",
        *_all_of(*_VOCABULARY, "search.synonyms", "search.promotion"),
        "search.view_miss",
        "search.delete_miss",
    ],
    files=_files("add", "change", "choose", "delete"),
    pages=["add", "change", "publish", "lock", "unlock"],
)
STEWARDS = Role(
    "Web stewards",
    permissions=[
        *EDITORS.permissions,
        *_all_of("core.user", "wagtailredirects.redirect", "syndication.consumer"),
        "core.change_societysettings",
        "events.change_continuingeducationsettings",
        "core.change_navigation",
        "editorial.change_languagehints",
        "editorial.change_crisishelp",
        "home.view_contactmessage",
        "home.delete_contactmessage",
    ],
    files=[*EDITORS.files, *(f"wagtailcore.{action}_collection" for action in ("add", "change", "delete"))],
    pages=[*EDITORS.pages, "bulk_delete"],
)
ROLES = [AUTHORS, REVIEWERS, EDITORS, STEWARDS]
REVIEWING = [REVIEWERS.name, EDITORS.name, STEWARDS.name]


def set_up(home, sections):
    """Make the groups as they are written here. What was given to them besides is taken back."""
    Group.objects.filter(name="Moderators").delete()  # Wagtail's own; it could publish alone
    for role in ROLES:
        group, _created = Group.objects.get_or_create(name=role.name)
        group.permissions.set(_permission(name) for name in role.permissions)
        _set_file_permissions(group, role)
        _set_page_permissions(group, {home: role.pages} | dict.fromkeys(sections, role.sections))


def _permission(name):
    app_label, codename = name.split(".")
    return Permission.objects.get(content_type__app_label=app_label, codename=codename)


def _set_file_permissions(group, role):
    GroupCollectionPermission.objects.filter(group=group).delete()
    root = Collection.get_first_root_node()
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=group, collection=root, permission=_permission(name)) for name in role.files
    )


def _set_page_permissions(group, wanted):
    GroupPagePermission.objects.filter(group=group).delete()
    for page, actions in wanted.items():
        for action in actions:
            GroupPagePermission.objects.create(
                group=group, page=page, permission=_permission(f"wagtailcore.{action}_page")
            )


def may_read_reports(user):
    """Who wrote, sent and approved every page: Wagtail shows it to every author."""
    return policy_registry.get_by_type(Page).user_has_permission(user, "publish")
