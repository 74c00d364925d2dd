from django import forms
from django.core.mail import EmailMessage
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .models import ContactMessage


class ContactForm(forms.Form):
    """A message to the society. ``website`` is a trap: people do not see it, programs fill it in."""

    TRAP = "website"

    name = forms.CharField(max_length=120, label=_("Your name"), widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(
        max_length=254, label=_("Your e-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    reason = forms.ChoiceField(label=_("What is it about?"))
    message = forms.CharField(
        max_length=5000, min_length=10, label=_("Your message"), widget=forms.Textarea(attrs={"rows": 8})
    )
    website = forms.CharField(
        required=False, max_length=200, label=_("Leave this empty"), widget=forms.TextInput(attrs={"tabindex": "-1"})
    )

    def __init__(self, data=None, *, page):
        super().__init__(data)
        self.page = page
        self.reasons = {reason.label: reason for reason in page.reasons.all()}
        if self.reasons:
            self.fields["reason"].choices = [("", _("Please choose")), *((label, label) for label in self.reasons)]
        else:
            del self.fields["reason"]

    def clean_name(self):
        """On one line: it becomes a part of the mail's subject."""
        return " ".join(self.cleaned_data["name"].split())

    @property
    def is_from_a_program(self):
        return bool(self.data.get(self.TRAP))

    def send(self, society):
        """Keep the message, and mail it to whoever answers."""
        message = self.save()
        if mail := self.mail(message, society):
            mail.send()

    def save(self):
        now = timezone.now()
        wanted = {name: self.cleaned_data.get(name, "") for name in ("name", "email", "reason", "message")}
        return ContactMessage.objects.create(
            page=self.page, sent_at=now, delete_after=self.page.last_day_of(now), **wanted
        )

    def mail(self, message, society):
        """The message as mail to whoever answers this reason; None when nobody has an address."""
        reason = self.reasons.get(message.reason)
        recipient = (reason and reason.email) or society.email
        if not recipient:
            return None
        return EmailMessage(
            subject=f"{message.reason or _('Message')}: {message.name}",
            body=f"{message.message}\n\n-- \n{message.name} <{message.email}>\n{society.name}, {self.page.full_url}",
            to=[recipient],
            reply_to=[message.email],
        )
