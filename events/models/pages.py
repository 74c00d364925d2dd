from datetime import date

from django.db import models
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin, path, re_path
from wagtail.fields import StreamField
from wagtail.search import index

from cms.core.api.fields import Shape
from cms.core.blocks import BodyBlock
from cms.core.models import BasePage, BasePageQuerySet
from cms.core.models.pages import BasePageManager

from ..forms import EventPageForm
from ..panels import ReadinessPanel
from ..presentation import context_of
from ..problems import problems_of
from .choices import AttendanceMode, EventStatus
from .education import POLICIES, Accredited
from .identity import EventIdentity
from .timing import Timed
from .vocabulary import Committee, EventKind


class EventQuerySet(BasePageQuerySet):
    def for_api(self):
        """With all that the API shows of an event."""
        return self.select_related("kind", "venue", "host_committee", "image").prefetch_related(
            "image__renditions",
            "prices",
            "credits",
            "open_points",
            "exceptions__venue",
            "speakers__person__portrait__renditions",
        )


EventPageManager = BasePageManager.from_queryset(EventQuerySet)


class EventPage(RoutablePageMixin, Timed, Accredited, BasePage):
    """An event: what, when, where, for whom and for how much. Of a series, each date has an address of its own."""

    summary = models.CharField(
        max_length=255, blank=True, help_text=_("One or two sentences. Shown in lists and by search engines.")
    )
    kind = models.ForeignKey(
        EventKind, null=True, blank=True, on_delete=models.PROTECT, related_name="events", verbose_name=_("kind")
    )
    host_committee = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.PROTECT, related_name="events", verbose_name=_("host")
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
    exclude_fields_in_copy = ["join_url", "continues", "previous_start"]

    objects = EventPageManager()

    content_panels = [
        *BasePage.content_panels,
        "summary",
        FieldRowPanel(["kind", "host_committee"]),
        MultiFieldPanel(
            [
                "all_day",
                FieldRowPanel(["start_date", "start_time"]),
                FieldRowPanel(["end_date", "end_time"]),
                "time_zone",
                "rrule",
                "show_in_lists",
            ],
            heading=_("When"),
        ),
        InlinePanel(
            "exceptions",
            heading=_("Single dates that differ"),
            label=_("Date"),
            help_text=_("Of an event that repeats: what is cancelled, moved, added or left out."),
        ),
        MultiFieldPanel(["attendance_mode", "venue", "public_url", "join_url"], heading=_("Where")),
        MultiFieldPanel(["status", "status_note", "previous_start"], heading=_("Does it take place?")),
        InlinePanel(
            "open_points",
            heading=_("To be announced"),
            label=_("Open point"),
            help_text=_("What is not decided yet. Readers see that it is, and by when they will know."),
        ),
        FieldPanel("body", help_text=_("What it is about, for whom, what to bring.")),
        InlinePanel("speakers", heading=_("Who speaks or leads"), label=_("Person")),
        MultiFieldPanel(
            [
                InlinePanel("prices", heading=_("Prices"), label=_("Price")),
                FieldRowPanel(["capacity_text", "sold_out"]),
                "registration_url",
                FieldRowPanel(["registration_opens_at", "registration_closes_at"]),
            ],
            heading=_("Taking part"),
        ),
        MultiFieldPanel(
            [
                ReadinessPanel(),
                "ce_status",
                InlinePanel("credits", heading=_("Credits"), label=_("Credit")),
                FieldRowPanel(["ce_level", "ce_delivery"]),
                "learning_objectives",
                "target_audience",
                InlinePanel("agenda", heading=_("Programme"), label=_("Part")),
                *POLICIES,
            ],
            heading=_("Continuing education"),
            classname="collapsed",
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

    @path("")
    def as_a_whole(self, request):
        return self.render(request)

    @re_path(r"^(\d{4}-\d{2}-\d{2})/$")
    def one_date(self, request, day):
        """One date of a series. The only date of a single event is the event's own page."""
        try:
            rows = self.source.occurrences.filter(original_date=date.fromisoformat(day))
        except ValueError:
            raise Http404 from None
        row = get_object_or_404(rows.select_related("venue"))
        if not self.is_series:
            return HttpResponseRedirect(self.get_url(request))
        row.page = self
        return self.render(request, date=row)

    def get_context(self, request, *args, date=None, **kwargs):
        return super().get_context(request, *args, **kwargs) | context_of(self, request, date)

    def publish_problems(self):
        return problems_of(self)

    def date_url(self, occurrence, request=None):
        """Where readers find one date: the event's own page, or the date's address below it."""
        return self._date_url(self.get_url(request), occurrence)

    def canonical_date_url(self, occurrence):
        return self._date_url(self.canonical_url, occurrence)

    def _date_url(self, url, occurrence):
        return f"{url}{occurrence.original_date.isoformat()}/" if url and self.is_series else url

    def neighbours(self, occurrence):
        """The dates of the series before and after one; None where there is none."""
        dates = self.source.occurrences
        before = dates.filter(starts_at__lt=occurrence.starts_at).order_by("-starts_at", "-pk").first()
        after = dates.filter(starts_at__gt=occurrence.starts_at).order_by("starts_at", "pk").first()
        for row in filter(None, (before, after)):
            row.page = self
        return before, after

    def is_open(self, subject):
        """Whether something about it is to be announced."""
        return self.open_point(subject) is not None

    def open_point(self, subject):
        return next((point for point in self.open_points.all() if point.subject == subject), None)

    @property
    def source(self):
        """The page whose dates and calendar file these are: an alias has its source's."""
        return self.alias_of.specific if self.alias_of_id else self

    @property
    def identity(self):
        return EventIdentity.objects.filter(translation_key=self.translation_key).first()

    @property
    def current_prices(self):
        """Those that somebody can still get: a price ends with its last day, where the event takes place."""
        today = timezone.localdate(timezone=self.zone)
        return [price for price in self.prices.all() if price.until is None or price.until >= today]

    @property
    def is_online(self):
        return self.attendance_mode != AttendanceMode.IN_PERSON or self.status == EventStatus.MOVED_ONLINE

    def registration_state(self, now=None, date=None):
        """``none``, ``not_yet``, ``open``, ``sold_out`` or ``closed``; of one date, or of the event as a whole."""
        now = now or timezone.now()
        is_sold_out = date.is_sold_out if date else self.sold_out
        if (date or self).is_off or not (self.registration_url or is_sold_out):
            return "none"
        if self.registration_opens_at and now < self.registration_opens_at:
            return "not_yet"
        if any(moment and moment <= now for moment in (self.registration_closes_at, self._ends(date))):
            return "closed" if self.registration_url else "none"
        return "sold_out" if is_sold_out else "open"

    def _ends(self, date):
        """When there is nothing left to register for; None for a series that goes on."""
        dates = [date] if date else self.dates()
        return dates[-1].ends_at if dates else None
