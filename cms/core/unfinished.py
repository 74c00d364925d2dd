"""Drafts may be unfinished: without a title, and with rows that nobody has filled in."""

from django.forms.formsets import ORDERING_FIELD_NAME
from django.forms.models import InlineForeignKeyField
from django.forms.utils import ErrorDict
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.translation import gettext as _


def untitled():
    """What a draft is called that has no title yet: “Untitled, 23 Nov”."""
    return _("Untitled, %(day)s") % {"day": date_format(timezone.localdate(), "j M")}


def is_untitled(title):
    return title.startswith(_beginning())


def is_address_of_untitled(slug):
    return slug.startswith(slugify(_beginning(), allow_unicode=True))


def _beginning():
    return _("Untitled, %(day)s").partition("%")[0]


def is_unfinished(form):
    """Whether a row of a form lacks something without which it is nothing: an author without a person."""
    if not form.is_bound:
        return False
    fields = {name: field for name, field in form.fields.items() if not isinstance(field, InlineForeignKeyField)}
    return any(field.required and form[name].data in field.empty_values for name, field in fields.items())


def leave_out(form):
    """Take the row for one that nobody has touched: a new one is not kept, and one that there was stays as it was."""
    order = form[ORDERING_FIELD_NAME].data if ORDERING_FIELD_NAME in form.fields else None
    form.empty_permitted, form.changed_data = True, []
    form._errors, form.cleaned_data = ErrorDict(), {ORDERING_FIELD_NAME: int(order) if str(order).isdecimal() else None}
