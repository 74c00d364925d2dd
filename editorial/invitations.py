"""How somebody gets in: a mail with a link to choose a password. There are no user names."""

import secrets

from django.contrib.auth.tokens import default_token_generator
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from wagtail.admin.utils import get_admin_base_url
from wagtail.models import Site

from cms.core.models import SocietySettings

from .mail import mail_to


def unknown_password():
    """A password that nobody knows. Unlike an unusable one, it lets "forgotten your password?" work at once."""
    return secrets.token_urlsafe(48)


def invitation_address(user):
    """Where the invited chooses a password; good for a week, and once."""
    uid = urlsafe_base64_encode(force_bytes(user.pk))
    path = reverse("wagtailadmin_password_reset_confirm", args=[uid, default_token_generator.make_token(user)])
    return get_admin_base_url() + path


def invite(user, invited_by=None):
    """Write to somebody who has an account and no password yet."""
    site = Site.objects.filter(is_default_site=True).first()
    society = SocietySettings.for_site(site)
    context = {
        "invited_by": invited_by,
        "society": society,
        "address": invitation_address(user),
        "desk": get_admin_base_url() + reverse("wagtailadmin_home"),
    }
    mail_to(user, "invitation", context)
