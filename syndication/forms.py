from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm


class ConsumerForm(WagtailAdminModelForm):
    """Makes a key for a new site, and another where one is asked for. It is ``instance.new_key`` then."""

    wants_new_key = forms.BooleanField(
        label=_("make a new key"), required=False, help_text=_("The one before stops working at once.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.instance.pk:
            self.fields["wants_new_key"].widget = forms.HiddenInput()

    def save(self, commit=True):
        if not self.instance.pk or self.cleaned_data["wants_new_key"]:
            self.instance.new_key = self.instance.make_key()
        return super().save(commit)
