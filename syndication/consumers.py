"""Other sites that pull our content: what the society knows of them."""

import hashlib
import secrets

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.core.api import consumers
from cms.delivery import memo

from .forms import ConsumerForm


class Consumer(models.Model):
    """Another site. Its key is shown once, when it is made; only its hash is kept, and no slow one: a random key of 256
    bits cannot be guessed."""

    name = models.CharField(_("name"), max_length=120, help_text=_("Of the site, for example “National association”."))
    email = models.EmailField(_("e-mail address"), blank=True, help_text=_("Of whoever looks after it."))
    requests_a_minute = models.PositiveIntegerField(
        _("requests a minute"), default=6000, help_text=_("How often it may ask. 0 is no limit.")
    )
    is_active = models.BooleanField(
        _("in use"), default=True, help_text=_("Without this, its key is refused until you tick it again.")
    )
    key_hash = models.CharField(max_length=64, unique=True, editable=False)
    key_begins = models.CharField(_("key begins with"), max_length=8, editable=False)
    made_at = models.DateTimeField(_("made"), auto_now_add=True)

    base_form_class = ConsumerForm
    panels = ["name", "email", "requests_a_minute", "is_active", FieldPanel("wants_new_key")]

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("site that pulls our content")
        verbose_name_plural = _("sites that pull our content")

    def __str__(self):
        return self.name

    def make_key(self):
        """A new key in place of the one before. It is nowhere but in what this returns."""
        key = f"ch_{secrets.token_urlsafe(32)}"
        self.key_hash, self.key_begins = hashed(key), key[:8]
        return key


def hashed(key):
    return hashlib.sha256(key.encode(errors="replace")).hexdigest()


def find(key):
    """Who has this key (the port in cms.core.api.consumers)."""
    return memo.get("consumers", _all).get(hashed(key))


def _all():
    rows = Consumer.objects.filter(is_active=True).values_list("key_hash", "pk", "requests_a_minute")
    return {key_hash: consumers.Consumer(pk, requests) for key_hash, pk, requests in rows}
