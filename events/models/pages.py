import zoneinfo

from django import forms
from django.conf import settings
from django.db import models
from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable
from wagtail.search import index

from cms.core import visibility
from cms.core.api.fields import Shape
from cms.core.blocks import BodyBlock
from cms.core.models import BasePage, BasePageQuerySet, SocietySettings
from cms.core.models.pages import BasePageForm, BasePageManager
from cms.core.models.settings import time_zone_choices, validate_time_zone
from cms.core.references import References

from ..filters import EventFilters
from ..recurrence import ImpossibleTime, WallTimes, expand
from .identity import EventIdentity
from .occurrences import EventOccurrence
from .vocabulary import EventKind


class EventStatus(models.TextChoices):
    SCHEDULED = "scheduled", _("Takes place")
    TENTATIVE = "tentative", _("Not certain yet")
    POSTPONED = "postponed", _("Postponed")
    RESCHEDULED = "rescheduled", _("Moved to another time")
    MOVED_ONLINE = "moved_online", _("Moved online")
    CANCELLED = "cancelled", _("Cancelled")


# What a reader has to be told more about.
EXPLAINED = {EventStatus.CANCELLED, EventStatus.POSTPONED}


class AttendanceMode(models.TextChoices):
    IN_PERSON = "in_person", _("In person")
    ONLINE = "online", _("Online")
    MIXED = "mixed", _("In person and online")


class EventIndexPage(RoutablePageMixin, BasePage):
    """What is on, and what was."""

    introduction = RichTextField(blank=True, help_text=_("A sentence or two above the list."))

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    max_count_per_parent = 1

    content_panels = [*BasePage.content_panels, "introduction"]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("list of events")

    @classmethod
    def takes_address(cls, slug):
        return slug in {"past", "calendar", "feed"} or (len(slug) == 4 and slug.isdigit())

    @path("")
    def upcoming(self, request):
        return self._list(request, EventOccurrence.objects.upcoming(timezone.now()), past=False)

    @path("past/")
    def past(self, request):
        return self._list(request, EventOccurrence.objects.past(timezone.now()), past=True)

    def _list(self, request, dates, past):
        filters = EventFilters(request.GET)
        found = dates.child_of(self).visible().of_kind(**filters.values()).for_listing()
        context = {
            "past": past,
            "filters": filters,
            "occurrences": filters.page_of(found),
            "kinds": EventKind.objects.all(),
        }
        return self.render(request, context_overrides=context)


class EventQuerySet(BasePageQuerySet):
    def for_api(self):
        """With all that the API shows of an event."""
        return self.select_related("kind", "venue", "image").prefetch_related(
            "image__renditions", "prices", "speakers__person__portrait__renditions"
        )


EventPageManager = BasePageManager.from_queryset(EventQuerySet)


class EventPageForm(BasePageForm):
    """A new event has the society's time zone; an event that ends on the day it begins needs no second date."""

    time_zone = forms.ChoiceField(
        choices=time_zone_choices, label=_("Time zone"), help_text=_("Of the times above, where the event takes place.")
    )

    def __init__(self, data=None, *args, **kwargs):
        event, parent = kwargs.get("instance"), kwargs.get("parent_page")
        if data is None and event is not None and event.pk is None and parent is not None:
            event.time_zone = SocietySettings.for_site(parent.get_site()).time_zone
        super().__init__(data, *args, **kwargs)


class EventPage(BasePage):
    """An event: what, when, where, for whom and for how much."""

    summary = models.CharField(
        max_length=255, blank=True, help_text=_("One or two sentences. Shown in lists and by search engines.")
    )
    kind = models.ForeignKey(
        EventKind, null=True, blank=True, on_delete=models.PROTECT, related_name="events", verbose_name=_("kind")
    )
    all_day = models.BooleanField(default=False, help_text=_("Tick this if it has no hours, such as a deadline."))
    start_date = models.DateField(_("first day"), null=True, help_text=_("For example 2027-03-09."))
    start_time = models.TimeField(_("begins at"), null=True, blank=True, help_text=_("For example 19:00."))
    end_date = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Left empty, it ends on the day it begins.")
    )
    end_time = models.TimeField(_("ends at"), null=True, blank=True)
    time_zone = models.CharField(max_length=64, default=settings.TIME_ZONE, validators=[validate_time_zone])
    status = models.CharField(max_length=20, choices=EventStatus, default=EventStatus.SCHEDULED)
    status_note = models.CharField(
        max_length=255,
        blank=True,
        help_text=_("What readers should know about it, for example when it will be instead."),
    )
    attendance_mode = models.CharField(
        _("how people take part"), max_length=20, choices=AttendanceMode, default=AttendanceMode.IN_PERSON
    )
    venue = models.ForeignKey(
        "events.Venue", null=True, blank=True, on_delete=models.PROTECT, related_name="events", verbose_name=_("place")
    )
    public_url = models.URLField(
        _("public address"), blank=True, help_text=_("A page elsewhere about the event. Everybody sees it.")
    )
    join_url = models.URLField(
        _("secret link to join"),
        blank=True,
        help_text=_("Of the video meeting. It is shown nowhere on the site; you send it to those who registered."),
    )
    registration_url = models.URLField(_("where to register"), blank=True)
    registration_opens_at = models.DateTimeField(_("registration opens"), null=True, blank=True)
    registration_closes_at = models.DateTimeField(_("registration closes"), null=True, blank=True)
    capacity_text = models.CharField(
        _("places"), max_length=120, blank=True, help_text=_("For example “Limited to 24 places”.")
    )
    image = models.ForeignKey(
        "core.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
    )
    body = StreamField(BodyBlock(), blank=True)

    parent_page_types = ["events.EventIndexPage"]
    subpage_types = []
    base_form_class = EventPageForm

    objects = EventPageManager()

    content_panels = [
        *BasePage.content_panels,
        "summary",
        "kind",
        MultiFieldPanel(
            [
                "all_day",
                FieldRowPanel(["start_date", "start_time"]),
                FieldRowPanel(["end_date", "end_time"]),
                "time_zone",
            ],
            heading=_("When"),
        ),
        MultiFieldPanel(["attendance_mode", "venue", "public_url", "join_url"], heading=_("Where")),
        MultiFieldPanel(["status", "status_note"], heading=_("Does it take place?")),
        FieldPanel("body", help_text=_("What it is about, for whom, what to bring.")),
        InlinePanel("speakers", heading=_("Who speaks or leads"), label=_("Person")),
        MultiFieldPanel(
            [
                InlinePanel("prices", heading=_("Prices"), label=_("Price")),
                "capacity_text",
                "registration_url",
                FieldRowPanel(["registration_opens_at", "registration_closes_at"]),
            ],
            heading=_("Taking part"),
        ),
        "image",
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("status_note"),
        index.SearchField("body"),
        index.RelatedFields("kind", [index.SearchField("name")]),
        index.RelatedFields("venue", [index.SearchField("name"), index.SearchField("city")]),
        index.RelatedFields("speakers", [index.RelatedFields("person", [index.SearchField("name")])]),
    ]
    api_fields = [
        APIField("summary"),
        APIField("kind", serializer=Shape("events.api.kind")),
        APIField("when", serializer=Shape("events.api.when")),
        APIField("status"),
        APIField("status_note"),
        APIField("attendance_mode"),
        APIField("venue", serializer=Shape("events.api.place")),
        APIField("registration", serializer=Shape("events.api.registration")),
        APIField("prices", serializer=Shape("events.api.prices")),
        APIField("speakers", serializer=Shape("events.api.speakers")),
        APIField("image", serializer=Shape("events.api.image")),
        APIField("body", serializer=Shape("events.api.body")),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def get_context(self, request, *args, **kwargs):
        speakers = list(self.speakers.all())
        prefetch_related_objects(speakers, "person__portrait__renditions")
        biographies = [speaker.person.biography for speaker in speakers]
        return super().get_context(request, *args, **kwargs) | {
            "speakers": speakers,
            "biographies": References(rich_texts=biographies, request=request),
            "calendar_source": self._calendar_source(),
        }

    def publish_problems(self):
        return self._time_problems() | self._status_problems() | self._registration_problems()

    @property
    def zone(self):
        return zoneinfo.ZoneInfo(self.time_zone)

    @property
    def wall_times(self):
        """The times as they were written, complete: an event ends on the day it begins unless it says otherwise."""
        return WallTimes(
            zone=self.zone,
            start_date=self.start_date,
            end_date=self.end_date or self.start_date,
            start_time=None if self.all_day else self.start_time,
            end_time=None if self.all_day else self.end_time,
        )

    @property
    def next_date(self):
        """The date that is on or comes next, or else the last there was. In memory, so that a preview shows the words
        of the draft."""
        dates = self.dates_in_memory()
        return next((date for date in dates if date.ends_at > timezone.now()), dates[-1] if dates else None)

    def dates_in_memory(self):
        """The dates that publishing would write; none while those of a draft cannot be."""
        try:
            dates = expand(self.wall_times) if self.start_date else []
        except ImpossibleTime:
            dates = []
        return [EventOccurrence(page=self, status=self.status, **vars(date)) for date in dates]

    @property
    def identity(self):
        return EventIdentity.objects.filter(translation_key=self.translation_key).first()

    @property
    def is_online(self):
        return self.attendance_mode != AttendanceMode.IN_PERSON or self.status == EventStatus.MOVED_ONLINE

    @property
    def is_off(self):
        """Whether nobody should go there."""
        return self.status in EXPLAINED

    def registration_state(self, now=None):
        """``none``, ``not_yet``, ``open`` or ``closed``."""
        now = now or timezone.now()
        if not self.registration_url or self.is_off:
            return "none"
        if self.registration_opens_at and now < self.registration_opens_at:
            return "not_yet"
        dates = self.dates_in_memory()
        closes = self.registration_closes_at or (dates and dates[-1].ends_at)
        return "closed" if closes and closes <= now else "open"

    def _calendar_source(self):
        """The page whose calendar file is this event's: an alias has its source's. None if nobody could fetch it."""
        source = self.alias_of or self
        return source if visibility.is_visible(source) else None

    def _time_problems(self):
        if self.start_date is None:
            return {"start_date": _("Say on which day it takes place.")}
        if not self.all_day and self.start_time is None:
            return {"start_time": _("Say when it begins, or tick “all day”.")}
        try:
            expand(self.wall_times)
        except ImpossibleTime as impossible:
            return {impossible.field: str(impossible)}
        return {}

    def _status_problems(self):
        if self.status in EXPLAINED and not self.status_note:
            return {"status_note": _("Say in a sentence what people should do now.")}
        return {}

    def _registration_problems(self):
        opens, closes = self.registration_opens_at, self.registration_closes_at
        if opens and closes and closes <= opens:
            return {"registration_closes_at": _("Registration has to close after it opens.")}
        return {}


class EventSpeaker(Orderable):
    event = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="speakers")
    person = models.ForeignKey("core.Person", on_delete=models.PROTECT, related_name="events_spoken_at")
    role = models.CharField(max_length=80, blank=True, help_text=_("For example “Teacher” or “Host”."))

    panels = ["person", "role"]

    class Meta(Orderable.Meta):
        verbose_name = _("speaker")


class PriceTier(Orderable):
    event = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="prices")
    label = models.CharField(max_length=80, help_text=_("For whom, for example “Members”."))
    amount = models.DecimalField(
        max_digits=8, decimal_places=2, null=True, blank=True, help_text=_("0 means free; empty means “on request”.")
    )
    text = models.CharField(max_length=120, blank=True, help_text=_("For example “until 1 March”."))

    panels = ["label", "amount", "text"]

    class Meta(Orderable.Meta):
        verbose_name = _("price")
