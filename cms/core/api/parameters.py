"""Query parameters: read once, by a form, with limits. What is unknown is refused, never ignored."""

from datetime import UTC, datetime, time
from functools import cache, partial
from zoneinfo import ZoneInfo, available_timezones

from django import forms
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from cms.delivery import memo

from .problems import BadParameter

MOST = 100
CACHE_BUSTER = "_"  # of jQuery's clients, which Wagtail lets through

# By the names of api.md and of Wagtail, what ``Shapes`` makes of rich text.
RICH_TEXT_FORMATS = {"html": "html", "markdown": "markdown", "source": "source", "db_html": "source"}


class RichTextFormatField(forms.ChoiceField):
    """One of the names of ``RICH_TEXT_FORMATS``."""

    def __init__(self):
        super().__init__(
            required=False,
            choices=[(name, name) for name in RICH_TEXT_FORMATS],
            help_text="In which form rich text comes: finished HTML unless given.",
        )


def limit_field(least):
    return forms.IntegerField(
        required=False, min_value=least, max_value=MOST, help_text="How many at a time; 20 unless given."
    )


class ParameterForm(forms.Form):
    """The parameters of one endpoint. ``read`` gives their values or raises ``BadParameter``."""

    limit = limit_field(1)
    # Read by sites.py.
    site = forms.CharField(
        required=False,
        max_length=255,
        help_text="The host of another site of this installation, with its port where one host has several.",
    )

    @classmethod
    def read(cls, request):
        form = cls(request.GET)
        refuse_unknown(request.GET, form.fields)
        return form.values()

    def values(self):
        refuse_ill_given(self.data)
        if not self.is_valid():
            name, errors = next(iter(self.errors.items()))
            raise BadParameter(name, " ".join(errors))
        return {name: value for name, value in self.cleaned_data.items() if value not in (None, "", [])}


def refuse_unknown(given, allowed):
    for name in given:
        if name not in allowed:
            raise BadParameter(name[:80], f"unknown parameter; allowed are {', '.join(sorted(allowed))}.")


def refuse_ill_given(given):
    for name, values in given.lists():
        if len(values) > 1:
            raise BadParameter(name[:80], "given more than once.")
        if not values[0] and name != CACHE_BUSTER:
            raise BadParameter(name[:80], "given without a value; leave it out instead.")


class PageParameters(ParameterForm):
    """Of lists that are paged by number."""

    offset = forms.IntegerField(
        required=False, min_value=0, max_value=1_000_000, help_text="How many of the list to leave out."
    )


class StockParameters(PageParameters):
    """What Wagtail's own endpoints read by themselves, once it is something that they can read."""

    limit = limit_field(0)
    fields = forms.CharField(
        required=False,
        max_length=1000,
        help_text="By comma, what to give besides: `body`; what to leave out: `-title`; `*` for all, `_` for no other.",
    )
    format = forms.ChoiceField(required=False, choices=[("json", "json")])
    html_path = forms.CharField(
        required=False, max_length=2000, help_text="An address on the site, such as `/articles/`; old ones lead on."
    )
    id = forms.IntegerField(required=False, help_text="The number of one.")
    locale = forms.CharField(required=False, max_length=100)
    rich_text_format = RichTextFormatField()
    search = forms.CharField(required=False, help_text="Words to look for.")
    search_operator = forms.ChoiceField(
        required=False, choices=[("and", "and"), ("or", "or")], help_text="Whether each of the words has to be there."
    )


class SlugsField(forms.CharField):
    """One or several slugs, separated by commas."""

    def __init__(self, **kwargs):
        super().__init__(required=False, max_length=255, **kwargs)

    def clean(self, value):
        text = super().clean(value)
        return [forms.SlugField().clean(slug.strip()) for slug in text.split(",")] if text else []


class ChoicesField(forms.MultipleChoiceField):
    """One or several of some words, separated by commas."""

    def __init__(self, choices, **kwargs):
        super().__init__(choices=choices, required=False, **kwargs)

    def to_python(self, value):
        return super().to_python([word for text in value or [] if text for word in text.split(",")])


class ZoneField(forms.CharField):
    """The IANA name of a time zone, ``Europe/Berlin``. Gives the ``ZoneInfo``."""

    def __init__(self, **kwargs):
        super().__init__(required=False, max_length=64, **kwargs)

    def clean(self, value):
        name = super().clean(value)
        if name and name not in _zone_names():
            raise forms.ValidationError(_("Write the name of a time zone, for example America/New_York."))
        return ZoneInfo(name) if name else None


@cache
def _zone_names():
    return frozenset(available_timezones())


class LocaleField(forms.ModelChoiceField):
    """The code of a language, ``es``. Gives the ``Locale``."""

    default_error_messages = {"invalid_choice": _("There is no such language.")}

    def __init__(self, help_text="A language, such as `es`; all of them unless given."):
        super().__init__(Locale.objects.all(), required=False, to_field_name="language_code", help_text=help_text)

    def to_python(self, value):
        return memo.get(("locale", value), partial(super().to_python, value)) if value else None


class DateField(forms.DateField):
    """A day as ISO 8601 has it, ``2026-11-23``."""

    default_error_messages = {"invalid": _("Write a date as 2026-11-23.")}

    def __init__(self, **kwargs):
        super().__init__(required=False, input_formats=["%Y-%m-%d"], **kwargs)


class InstantField(forms.CharField):
    """A day, or an instant with its offset: ``2026-11-23`` or ``2026-11-23T19:00:00-05:00``.

    Gives a date or an aware datetime; ``as_instant`` makes an instant of either.
    """

    def __init__(self, **kwargs):
        super().__init__(required=False, max_length=40, **kwargs)

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        try:
            moment = parse_date(text) or parse_datetime(text.replace(" ", "+"))
        except ValueError:
            moment = None
        if moment is None or (isinstance(moment, datetime) and moment.tzinfo is None):
            raise forms.ValidationError(_("Write a date (2026-11-23) or a time with offset (2026-11-23T19:00:00Z)."))
        return moment


def as_instant(moment, zone: ZoneInfo):
    """The instant of ``InstantField``'s value: a day begins at midnight in the zone. Aware, in UTC."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time.min, zone)
    return moment.astimezone(UTC)
