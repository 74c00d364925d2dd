"""Other sites that pull our content, for web stewards."""

from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import CreateView, EditView

from .consumers import Consumer


class ShowsKeyMixin:
    """A new key is shown once."""

    def get_success_message(self, instance):
        message = super().get_success_message(instance)
        if not hasattr(instance, "new_key"):
            return message
        words = _("Its key, which is shown this once only: copy it now, and send it to whoever looks after the site.")
        return format_html("{} {} <code>{}</code>", message, words, instance.new_key)


class ConsumerCreateView(ShowsKeyMixin, CreateView):
    pass


class ConsumerEditView(ShowsKeyMixin, EditView):
    pass


class ConsumerAdmin(ModelAdmin):
    model = Consumer
    create_view_class = ConsumerCreateView
    edit_view_class = ConsumerEditView
    menu_label = gettext_lazy("Other sites")
    menu_icon = "globe"
    menu_order = 410
    list_display = ["name", "email", "key_begins", "requests_a_minute", "state", "made_at"]
    list_filter = ["is_active"]
    search_fields = ["name", "email"]
    empty_value_display = ""

    def state(self, consumer):
        """In words: the pictures that stand for yes and no belong to Django's admin, which is not here."""
        return _("in use") if consumer.is_active else _("switched off")

    state.short_description = gettext_lazy("state")
