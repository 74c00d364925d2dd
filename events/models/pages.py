from datetime import date

from django.db import models
from django.db.models import Prefetch
from django.http import Http404, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin, path, re_path
from wagtail.fields import StreamField
from wagtail.search import index

from cms.core.api.fields import Shape
from cms.core.blocks import OF_EVENTS, BodyBlock
from cms.core.models import BasePage, BasePageQuerySet
from cms.core.models.pages import ON_THE_SITE, BasePageManager
from cms.core.models.people import NAME_IN_FULL

from ..forms import EventPageForm
from ..panels import DatesPanel, ReadinessPanel
from ..presentation import context_of, head_of_date
from ..problems import problems_of
from ..sharing import share_line
from .choices import AttendanceMode, EventStatus
from .education import POLICIES, Accredited
from .identity import EventIdentity
from .occurrences import EventOccurrence
from .parts import EventSpeaker
from .timing import Timed
from .vocabulary import Committee, EventKind

_POLICY_HELP = {"refund_policy": _("Until when somebody gets their money back, and how much.")}


def first_and_next_date():
    """What to prefetch of an event whose dates are to be told without deriving them."""
    return Prefetch("occurrences", EventOccurrence.objects.first_and_next(), to_attr="first_and_next")


class EventQuerySet(BasePageQuerySet):
    def with_speaker(self, person):
        """Those at which somebody speaks, or which they lead, each once."""
        return self.filter(pk__in=person.events_spoken_at.values("event"))

    def for_api(self):
        """With all that the API shows of an event."""
        return self.select_related("kind", "venue", "host_committee", "image").prefetch_related(
            "image__renditions",
            "prices",
            "credits",
            "open_points",
            Prefetch("speakers", EventSpeaker.objects.select_related("person__portrait")),
            "speakers__person__portrait__renditions",
            first_and_next_date(),
        )

    def with_uid(self):
        return self.annotate(uid=EventIdentity.uid_by("translation_key"))


EventPageManager = BasePageManager.from_queryset(EventQuerySet)


class EventPage(RoutablePageMixin, Timed, Accredited, BasePage):
    """An event: what, when, where, for whom and for how much. Of a series, each date has an address of its own."""

    summary = models.CharField(
        _("summary"),
        max_length=255,
        blank=True,
        help_text=_("One or two sentences. Shown in lists and by search engines."),
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
    body = StreamField(BodyBlock(offered=OF_EVENTS), blank=True, verbose_name=_("body"))

    parent_page_types = ["events.EventIndexPage"]
    subpage_types = []
    base_form_class = EventPageForm
    exclude_fields_in_copy = ["join_url", "continues", "previous_start"]

    objects = EventPageManager()

    content_panels = [
        *BasePage.content_panels,
        "summary",
        FieldRowPanel(
            [
                FieldPanel("kind", help_text=_("Readers can look for events of one kind.")),
                FieldPanel("host_committee", help_text=_("Which part of the society invites.")),
            ]
        ),
        MultiFieldPanel(
            [
                "all_day",
                FieldRowPanel(["start_date", "start_time"]),
                FieldRowPanel(["end_date", FieldPanel("end_time", help_text=_("For example 21:00."))]),
                "time_zone",
                "rrule",
                DatesPanel(),
                "show_in_lists",
            ],
            heading=_("When"),
        ),
        InlinePanel(
            "exceptions",
            heading=_("Single dates that differ"),
            label=_("date"),
            help_text=_("What is cancelled, moved, added or left out. The buttons beside the dates above begin one."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("attendance_mode", help_text=_("Whether people come, or join by video.")),
                FieldPanel("venue", help_text=_("Readers see its address and how to get in.")),
                "public_url",
                "join_url",
            ],
            heading=_("Where"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("status", help_text=_("Of the event as a whole. Readers see it beside the date.")),
                "status_note",
                "previous_start",
            ],
            heading=_("Does it take place?"),
        ),
        FieldPanel("body", help_text=_("What it is about, for whom, what to bring.")),
        InlinePanel(
            "speakers",
            heading=_("Who speaks or leads"),
            label=_("person"),
            help_text=_("Readers see them with their picture and a few words."),
        ),
        MultiFieldPanel(
            [
                InlinePanel("prices", heading=_("Prices"), label=_("price")),
                FieldRowPanel(["capacity_text", "sold_out"]),
                FieldPanel("registration_url", help_text=_("The address of the form with which people register.")),
                FieldRowPanel(
                    [
                        FieldPanel("registration_opens_at", help_text=_("Left empty, it is open at once.")),
                        FieldPanel("registration_closes_at", help_text=_("Left empty, it closes when the event ends.")),
                    ]
                ),
            ],
            heading=_("Taking part"),
        ),
        FieldPanel("image", help_text=_("Stands at the top of the page.")),
        InlinePanel(
            "open_points",
            heading=_("To be announced"),
            label=_("open point"),
            help_text=_("What is not decided yet. Readers see that it is, and by when they will know."),
        ),
        MultiFieldPanel(
            [
                ReadinessPanel(),
                FieldPanel("ce_status", help_text=_("Whether taking part counts as continuing education.")),
                InlinePanel("credits", heading=_("Credits"), label=_("credit")),
                FieldRowPanel(
                    [
                        FieldPanel("ce_level", help_text=_("For whom in their training.")),
                        FieldPanel("ce_delivery", help_text=_("As the approving body calls it.")),
                    ]
                ),
                "learning_objectives",
                "target_audience",
                InlinePanel("agenda", heading=_("Programme"), label=_("part")),
                *[FieldPanel(name, help_text=_POLICY_HELP.get(name, "")) for name in POLICIES],
            ],
            heading=_("Continuing education"),
            classname="collapsed",
        ),
        ON_THE_SITE,
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("status_note"),
        index.SearchField("get_attendance_mode_display"),
        index.SearchField("body"),
        index.RelatedFields("kind", [index.SearchField("name")]),
        index.RelatedFields("host_committee", [index.SearchField("name")]),
        index.RelatedFields("venue", [index.SearchField("name"), index.SearchField("city")]),
        index.RelatedFields("speakers", [index.RelatedFields("person", NAME_IN_FULL)]),
        index.RelatedFields("exceptions", [index.SearchField("title")]),
    ]
    api_fields = [
        APIField("summary"),
        APIField("kind", serializer=Shape("events.api.shapes.kind")),
        APIField("when", serializer=Shape("events.api.shapes.when")),
        APIField("rrule"),
        APIField("next_occurrence", serializer=Shape("events.api.shapes.next_occurrence")),
        APIField("status"),
        APIField("status_note"),
        APIField("attendance_mode"),
        APIField("venue", serializer=Shape("events.api.shapes.place")),
        APIField("registration", serializer=Shape("events.api.shapes.registration")),
        APIField("prices", serializer=Shape("events.api.shapes.prices")),
        APIField("speakers", serializer=Shape("events.api.shapes.speakers")),
        APIField("image", serializer=Shape("events.api.shapes.image")),
        APIField("body", serializer=Shape("events.api.shapes.body")),
    ]

    served_with = (*BasePage.served_with, "kind", "host_committee", "venue", "image")

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        indexes = [models.Index(fields=["show_in_lists", "rrule"], name="events_series")]

    @path("")
    def as_a_whole(self, request):
        return self.render(request)

    @re_path(r"^(\d{4}-\d{2}-\d{2})/$")
    def one_date(self, request, day):
        """One date of a series. The only date of a single event is the event's own page."""
        try:
            day = date.fromisoformat(day)
        except ValueError:
            raise Http404 from None
        row = self.source.occurrences.filter(original_date=day).select_related("venue").first()
        if row is None:
            return HttpResponseRedirect(self._where_it_goes_on(day, request))
        if not self.is_series:
            return HttpResponseRedirect(self.get_url(request))
        row.page = self
        return self.render(request, date=row)

    def _where_it_goes_on(self, day, request):
        """The address of the day in the page that continues this one, however often it was split."""
        pages, seen = {self.source.pk}, set()
        while pages:
            seen |= pages
            followers = type(self).objects.visible().filter(continues__in=pages)
            pages = set(followers.values_list("pk", flat=True)) - seen
            date_there = EventOccurrence.objects.filter(page__in=pages, original_date=day).order_by("page").first()
            if address := date_there and date_there.page.date_url(date_there, request):
                return address
        raise Http404

    def get_context(self, request, *args, date=None, **kwargs):
        head = head_of_date(date) if date else None
        return super().get_context(request, *args, head=head, **kwargs) | context_of(self, request, date)

    def publish_problems(self):
        return super().publish_problems() | problems_of(self)

    def byline_users(self):
        return {speaker.person.user_id for speaker in self.speakers.all() if speaker.person.user_id}

    @property
    def people(self):
        return [speaker.person for speaker in self.speakers.all()]

    def with_dates_of_draft(self):
        """Itself, with what a query brings along for the API, from the words of the draft."""
        dates, now = self.dates(), timezone.now()
        for row in dates:
            row.dates_of_event, row.event_ends_at = len(dates), dates[-1].ends_at
        self.first_and_next = [*dates[:1], *[row for row in dates[1:] if row.ends_at > now][:1]]
        identities = EventIdentity.objects.filter(translation_key=self.translation_key)
        self.uid = identities.values_list("uid", flat=True).first()
        return self

    def date_url(self, occurrence, request=None):
        """Where readers find one date: the event's own page, or the date's address below it."""
        return self.address_of_date(self.get_url(request), occurrence)

    def canonical_date_url(self, occurrence):
        return self.address_of_date(self.canonical_url, occurrence)

    def address_of_date(self, url, occurrence):
        """The same where the event is at ``url``."""
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

    @property
    def share_line(self):
        return share_line(self)

    def registration_state(self, now=None, date=None, ends_at=None):
        """``none``, ``not_yet``, ``open``, ``sold_out`` or ``closed``; of one date, or of the event as a whole.

        ``ends_at`` is when the event ends, for who knows it without deriving its dates.
        """
        now = now or timezone.now()
        is_sold_out = date.is_sold_out if date else self.sold_out
        if (date or self).is_off or not (self.registration_url or is_sold_out):
            return "none"
        if self.registration_opens_at and now < self.registration_opens_at:
            return "not_yet"
        closes = (self.registration_closes_at, ends_at or self._ends(date))
        if any(moment and moment <= now for moment in closes):
            return "closed" if self.registration_url else "none"
        return "sold_out" if is_sold_out else "open"

    def _ends(self, date):
        """When there is nothing left to register for; None for a series that goes on."""
        dates = [date] if date else self.dates()
        return dates[-1].ends_at if dates else None
