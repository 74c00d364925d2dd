from datetime import date

from django.db.models import Max
from django.http import Http404
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.search import index

from cms.core.head import of_list, titled
from cms.core.models import BasePage
from cms.core.society import society_for
from cms.delivery import memo

from ..directory import Directory
from ..filters import DayFilters, EventFilters, PastFilters
from ..months import Month
from ..recurrence import LONGEST, YEARS
from ..subscribing import links_to_all
from .occurrences import MOST_LISTED, EventOccurrence
from .pages import EventPage


class EventIndexPage(RoutablePageMixin, BasePage):
    """What is on, and what was."""

    introduction = RichTextField(_("introduction"), blank=True, help_text=_("A sentence or two above the list."))

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    max_count_per_parent = 1
    always_there = True

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
        dates = self._dates(filters)
        if day := filters.values().get("on"):
            on_day = dates.on_days(day, day).order_by("starts_at", "pk")
            directory = self._directory(filters)
            return self._list(request, filters, on_day.all, "list", _day_name(day), directory, day=day)
        directory = self._directory(filters, self._all_dates().next_of_each)
        return self._list(request, filters, dates.next_of_each, "list", self.title, directory)

    @path("past/")
    def past(self, request):
        filters = PastFilters(request.GET)
        dates = self._dates(filters).past()
        if year := filters.values().get("year"):
            dates = dates.beginning_in(year)
        directory = self._directory(filters, years=memo.get(("past years", self.source.path), self._past_years))
        return self._list(request, filters, dates.all, "past", _("Past events"), directory)

    @path("<int:year>/<int:month>/")
    def month(self, request, year, month):
        """A month as a table. Those beyond the first and the last date are empty for ever, and linked from nowhere."""
        if year not in YEARS or not 1 <= month <= 12 or request.path != self._month_path(request, year, month):
            raise Http404
        filters = EventFilters(request.GET)
        today = society_for(request).today()
        shown = Month(date(year, month, 1), self._dates(filters), today)
        edges = memo.get(("first and last day", self.source.path), self._edges)
        context = {
            "month": shown,
            "today": today,
            "previous": shown.previous if edges and edges[0] < shown.first else None,
            "next": shown.next if edges and shown.last < edges[1] else None,
            **self._around(request, filters, self._directory(filters), _month_name(shown.first)),
        }
        head = self._head_of_month(shown, filters, edges)
        return self.render(request, template="events/month.html", context_overrides=context, head=head)

    def _head_of_month(self, month, filters, edges):
        name = f"{self.title}, {date_format(month.first, 'YEAR_MONTH_FORMAT')}"
        is_known = bool(edges) and edges[0] <= month.last and month.first <= edges[1]
        return {
            "is_part": True,
            "title": titled(name, filters),
            "url": filters.address(f"{self.canonical_url}{month.first:%Y/%m}/"),
            "is_indexed": is_known and filters.make_sense,
        }

    def month_url(self, day, request=None):
        return f"{self.get_url(request)}{day:%Y/%m}/"

    def _month_path(self, request, year, month):
        return self.month_url(date(year, month, 1), request)

    @property
    def source(self):
        """The list whose events these are: an alias has its source's."""
        return self.alias_of.specific if self.alias_of_id else self

    def _list(self, request, filters, dates, view, title, directory, day=None):
        occurrences = self._page_of(filters, dates, (view, day))
        context = {
            "view": view,
            "day": day,
            "occurrences": occurrences,
            **self._around(request, filters, directory, title),
        }
        head = self._head_of_list(filters, occurrences, view, title, day)
        return self.render(request, context_overrides=context, head=head)

    def _head_of_list(self, filters, occurrences, view, title, day):
        is_whole = title == self.title
        address = f"{self.canonical_url}past/" if view == "past" else self.canonical_url
        head = of_list(filters, occurrences, address, self.seo_title if is_whole and self.seo_title else title)
        if not is_whole:
            head["is_part"] = True
        if day:
            head["is_indexed"] = False
        return head

    def _page_of(self, filters, dates, *key):
        """The page that is asked for of what ``dates`` gives. What stands on it is fetched when it is known: sorting
        whole rows is dear."""
        key = ("dates listed", self.source.path, filters.query, *key)
        page = filters.page_of(memo.get(key, lambda: list(dates().values_list("pk", flat=True)[:MOST_LISTED])))
        rows = EventOccurrence.objects.for_listing().in_bulk(page.object_list)
        page.object_list = [rows[key] for key in page.object_list if key in rows]
        return page

    def _around(self, request, filters, directory, title):
        """What stands above and below a list and a month alike."""
        society = society_for(request)
        query = urlencode({name: value for name, value in filters.values().items() if name in ("kind", "committee")})
        return {
            "filters": filters,
            "directory": directory,
            "heading": directory.heading(title),
            "this_month": self.month_url(society.today(), request),
            "calendar": links_to_all(society.name, query, request),
            "query": query,
        }

    def _directory(self, filters, dates=None, years=()):
        events = EventPage.objects.descendant_of(self.source).visible()
        return Directory(filters, self.source.path, events, dates, years)

    def _dates(self, filters):
        values = filters.values()
        return self._all_dates().of_kind(values.get("kind")).of_committee(values.get("committee"))

    def _all_dates(self):
        return EventOccurrence.objects.descendant_of(self.source).visible()

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


def _month_name(day):
    return capfirst(date_format(day, "YEAR_MONTH_FORMAT"))


def _day_name(day):
    return capfirst(date_format(day, "WEEKDAY_DATE_FORMAT"))
