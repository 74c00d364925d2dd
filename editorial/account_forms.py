from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm, UserForm

from .invitations import unknown_password


class _WithoutAdministrators:
    """Administrators are made on the server, not by a tick in a form. Passwords have no field (settings)."""

    error_messages = UserForm.error_messages | {
        "duplicate_username": _("Somebody with this e-mail address is here already.")
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields.pop("is_superuser", None)


class InvitationForm(_WithoutAdministrators, UserCreationForm):
    """Who joins the desk: a name, an address to write to, and what they may do."""

    def save(self, commit=True):
        self.instance.set_password(unknown_password())
        return super().save(commit)


class AccountForm(_WithoutAdministrators, UserEditForm):
    """Who somebody is and what they may do. Whoever forgets a password asks for a link at the log-in."""
