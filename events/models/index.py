from datetime import date

from django.db.models import Max
from django.http import Http404
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.search import index

from cms.core.models import BasePage, SocietySettings

from ..filters import DayFilters, EventFilters, PastFilters
from ..months import Month
from ..recurrence import LONGEST, YEARS
from ..subscribing import links_to_all
from .occurrences import MOST_LISTED, EventOccurrence
from .vocabulary import Committee, EventKind


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
        """What is on, each series once; with ``?on=``, every date of that day."""
        filters = DayFilters(request.GET)
        if day := filters.values().get("on"):
            dates = self._dates(filters).on_days(day, day).order_by("starts_at", "pk")
            return self._list(
                request, filters, dates, self.canonical_url, "list", heading=date_format(day, "l j F Y"), day=day
            )
        return self._list(
            request, filters, self._dates(filters).next_of_each(), self.canonical_url, "list", heading=self.title
        )

    @path("past/")
    def past(self, request):
        filters = PastFilters(request.GET)
        dates = self._dates(filters).past()
        if year := filters.values().get("year"):
            dates = dates.beginning_in(year)
        address = f"{self.canonical_url}past/"
        return self._list(
            request, filters, dates, address, "past", heading=_("Past events"), past=True, years=self._past_years()
        )

    @path("<int:year>/<int:month>/")
    def month(self, request, year, month):
        """A month as a table. Those beyond the first and the last date are empty for ever, and linked from nowhere."""
        if year not in YEARS or not 1 <= month <= 12 or request.path != self._month_path(request, year, month):
            raise Http404
        filters = EventFilters(request.GET)
        today = SocietySettings.for_request(request).today()
        shown = Month(date(year, month, 1), self._dates(filters), today)
        edges = self._edges()
        context = {
            "month": shown,
            "today": today,
            "is_known": bool(edges) and edges[0] <= shown.last and shown.first <= edges[1],
            "previous": shown.previous if edges and edges[0] < shown.first else None,
            "next": shown.next if edges and shown.last < edges[1] else None,
            "filters": filters,
            "canonical_url": f"{self.canonical_url}{shown.first:%Y/%m}/",
            "this_month": self.month_url(today, request),
            **self._choices(request, filters),
        }
        return self.render(request, template="events/month.html", context_overrides=context)

    def month_url(self, day, request=None):
        return f"{self.get_url(request)}{day:%Y/%m}/"

    def _month_path(self, request, year, month):
        return self.month_url(date(year, month, 1), request)

    @property
    def source(self):
        """The list whose events these are: an alias has its source's."""
        return self.alias_of.specific if self.alias_of_id else self

    def _list(self, request, filters, dates, canonical_url, view, **context):
        context |= {
            "view": view,
            "filters": filters,
            "canonical_url": canonical_url,
            "occurrences": self._page_of(filters, dates),
            "this_month": self.month_url(SocietySettings.for_request(request).today(), request),
            **self._choices(request, filters),
        }
        return self.render(request, context_overrides=context)

    def _page_of(self, filters, dates):
        """The page that is asked for. What stands on it is fetched when it is known: sorting whole rows is dear."""
        page = filters.page_of(list(dates.values_list("pk", flat=True)[:MOST_LISTED]))
        rows = EventOccurrence.objects.for_listing().in_bulk(page.object_list)
        page.object_list = [rows[key] for key in page.object_list if key in rows]
        return page

    def _choices(self, request, filters):
        name = SocietySettings.for_request(request).name
        query = urlencode({name: value for name, value in filters.values().items() if name in ("kind", "committee")})
        return {
            "kinds": EventKind.objects.all(),
            "committees": Committee.objects.all(),
            "calendar": links_to_all(name, query, request),
            "query": query,
        }

    def _dates(self, filters):
        values = filters.values()
        return self._all_dates().of_kind(values.get("kind")).of_committee(values.get("committee"))

    def _all_dates(self):
        return EventOccurrence.objects.child_of(self.source).visible()

    def _edges(self):
        """The first and the last day on which there is anything; None without any."""
        dates = self._all_dates()
        first, last = dates.order_by("starts_at", "pk").first(), dates.order_by("-starts_at", "-pk").first()
        if first is None:
            return None
        latest = dates.filter(starts_at__gt=last.starts_at - LONGEST).aggregate(day=Max("local_end_date"))
        return first.local_start_date, latest["day"]

    def _past_years(self):
        """From the year of the newest past date to that of the oldest."""
        days = self._all_dates().past().values_list("local_start_date", flat=True)
        newest, oldest = days.first(), days.reverse().first()
        return range(newest.year, oldest.year - 1, -1) if newest else range(0)
