"""What somebody is here for, by what they may do: the desk offers its help by it, and permits nothing."""

from wagtail.models import Page
from wagtail.permissions import policy_registry

from .groups import may_read_reports
from .models import ReviewTask


def writes(user):
    """Whether there is a place where they may add a page."""
    return policy_registry.get_by_type(Page).user_has_permission(user, "add")


def reads(user):
    """Whether they can be asked to read what others wrote."""
    return any(task.may_review(user) for task in ReviewTask.objects.filter(active=True))


def is_editor(user):
    return may_read_reports(user)


def is_steward(user):
    return user.has_perm("core.change_societysettings")
