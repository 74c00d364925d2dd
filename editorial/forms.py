from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.forms import TaskStateCommentForm


class ApproveForm(TaskStateCommentForm):
    """``seen`` names the words that the reader approves (review.token)."""

    seen = forms.CharField(widget=forms.HiddenInput)


class SendBackForm(forms.Form):
    comment = forms.CharField(
        label=_("What should be changed?"),
        help_text=_("The author reads this at the top of the page and in a mail."),
        widget=forms.Textarea({"rows": 4}),
        max_length=4000,
    )
