"""What lists of the desk share that are made with modeladmin."""

from wagtail_modeladmin.helpers import PermissionHelper


class ReadOnlyPermissions(PermissionHelper):
    """What comes in by itself is read, exported, and deleted when it is dealt with; it is neither made nor changed."""

    def user_can_create(self, user):
        return False

    def user_can_edit_obj(self, user, obj):
        return False
