"""Operational records: what people wrote to the society. For web stewards."""

import re

from django.contrib.admin.options import IncorrectLookupParameters
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import IndexView

from cms.core.modeladmin import ReadOnlyPermissions

from .models import ContactMessage


class MessageListView(IndexView):
    """The list, and its export: nothing that a stranger wrote runs in a steward's spreadsheet."""

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except IncorrectLookupParameters:
            return redirect(self.index_url)

    def preprocess_field_value(self, field, value, export_format):
        content = super().preprocess_field_value(field, value, export_format)
        return inert(content) if isinstance(content, str) else content


def inert(text):
    """The text as a cell that no spreadsheet takes for a formula, without characters that a workbook cannot hold."""
    text = _UNPRINTABLE.sub("", text)
    return f"'{text}" if text.startswith(_FORMULA) else text


_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class ContactMessageAdmin(ModelAdmin):
    model = ContactMessage
    index_view_class = MessageListView
    menu_label = _("Messages")
    menu_icon = "mail"
    menu_order = 400
    permission_helper_class = ReadOnlyPermissions
    list_display = ["name", "email", "reason", "sent_at", "delete_after"]
    list_filter = ["reason", "sent_at"]
    search_fields = ["name", "email", "reason", "message"]
    list_export = ["name", "email", "reason", "message", "sent_at", "delete_after"]
    export_filename = "messages"
    ordering = ["-sent_at", "-pk"]
    list_per_page = 50
    empty_value_display = ""
    inspect_view_enabled = True
    inspect_view_fields = ["name", "email", "reason", "message", "sent_at", "delete_after"]
