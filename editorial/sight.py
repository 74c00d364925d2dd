"""What the desk shows of the tree of pages: all but what is in the bin, to administrators as to everybody."""

from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import register_permission_policy

from cms.core.binned import outside


class OutsideBin(PagePermissionPolicy):
    """As Wagtail has it: lists, searches and reports ask this policy for the pages of somebody."""

    def instances_user_has_any_permission_for(self, user, actions):
        return outside(super().instances_user_has_any_permission_for(user, actions))

    def explorable_instances(self, user):
        return outside(super().explorable_instances(user))


def register():
    register_permission_policy(Page, OutsideBin())
