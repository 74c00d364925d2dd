from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.forms import TaskStateCommentForm


class ApproveForm(TaskStateCommentForm):
    """``seen`` names the words that the reader approves (review.token)."""

    seen = forms.CharField(widget=forms.HiddenInput)


class OverrideForm(forms.Form):
    """As ApproveForm; the comment is the reason."""

    comment = forms.CharField(
        label=_("Why can it not wait for a second reader?"),
        help_text=_("All who read for the board get your words in a mail, and the history keeps them."),
        widget=forms.Textarea({"rows": 4}),
        max_length=4000,
    )
    seen = forms.CharField(widget=forms.HiddenInput, required=False)


class SendBackForm(forms.Form):
    comment = forms.CharField(
        label=_("What should be changed?"),
        help_text=_("The author reads this at the top of the page and in a mail."),
        widget=forms.Textarea({"rows": 4}),
        max_length=4000,
    )
