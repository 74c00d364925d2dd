from datetime import date

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from cms.core.blocks import open_text
from cms.core.models import SocietySettings
from cms.core.models.pages import BasePageForm, validate_year
from cms.core.models.settings import time_zone_choices

from .moments import span_words
from .next_edition import next_day, next_title
from .problems import NO_DAY
from .rule_field import RuleField
from .splitting import possible_days


class EventPageForm(BasePageForm):
    """A new event has the society's time zone; an event that ends on the day it begins needs no second date."""

    time_zone = forms.ChoiceField(
        choices=time_zone_choices, label=_("Time zone"), help_text=_("Of the times above, where the event takes place.")
    )
    rrule = RuleField()

    def __init__(self, data=None, *args, **kwargs):
        event, parent = kwargs.get("instance"), kwargs.get("parent_page")
        if data is None and event is not None and event.pk is None and parent is not None:
            event.time_zone = SocietySettings.for_site(parent.get_site()).time_zone
        if data is None and event is not None:
            open_text(event)
        super().__init__(data, *args, **kwargs)
        self.fields["rrule"].widget.first_day = self.instance.start_date
        self.fields["start_date"].error_messages["required"] = NO_DAY

    def _post_clean(self):
        super()._post_clean()
        if self._live_page:
            self.instance.remember_former_start(self._live_page)

    @cached_property
    def _live_page(self):
        """The event as readers know it."""
        if not self.instance.pk:
            return None
        return type(self.instance).objects.filter(pk=self.instance.pk, live=True).first()


class GoOnDifferentlyForm(forms.Form):
    first_day = forms.TypedChoiceField(
        coerce=date.fromisoformat,
        label=_("From which date on?"),
        help_text=_("Dates before this one stay as they are."),
    )

    def __init__(self, *args, event, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_day"].choices = [
            (found.original_date.isoformat(), span_words(found, event.zone)) for found in possible_days(event)
        ]


class AnnounceAgainForm(forms.Form):
    title = forms.CharField(label=_("Title"), max_length=255)
    first_day = forms.DateField(
        label=_("First day"),
        help_text=_("All its days move along: the last day, registration, prices until a day."),
        widget=AdminDateInput,
        validators=[validate_year],
    )

    def __init__(self, *args, event, **kwargs):
        day = next_day(event)
        initial = {"first_day": day, "title": next_title(event, day)}
        super().__init__(*args, initial=initial, **kwargs)
