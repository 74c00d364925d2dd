"""One list of articles and one of events, with how each page stands in words: who writes needs no tree of pages."""

from django.db.models import OuterRef, Q, Subquery
from django.forms import RadioSelect
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django_filters.filters import ChoiceFilter
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn
from wagtail.admin.ui.tables.pages import PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Page, WorkflowState

from articles.models import ArticlePage
from events.models import EventOccurrence, EventPage

from .sections import ARTICLES, EVENTS
from .standing import standing_of


class StandingColumn(BaseColumn):
    cell_template_name = "editorial/lists/standing.html"

    def get_cell_context_data(self, instance, parent_context):
        return super().get_cell_context_data(instance, parent_context) | {"standing": standing_of(instance)}


TITLE = PageTitleColumn("title", label=_("Title"), sort_key="title", classname="title")
STANDING = StandingColumn("standing", label=_("How it stands"), width="22%")
CHANGED = DateColumn(
    "latest_revision_created_at", label=_("Changed"), sort_key="latest_revision_created_at", width="15%"
)


class WhoseFilter(ChoiceFilter):
    def filter(self, pages, value):
        return pages.filter(owner=self.parent.request.user) if value else pages


class StandingFilter(ChoiceFilter):
    def filter(self, pages, value):
        return pages.filter(_STANDINGS[value]) if value else pages


def _in_review(status):
    return Q(_workflow_states__status=status)


_STANDINGS = {
    "draft": Q(live=False),
    "with-reader": _in_review(WorkflowState.STATUS_IN_PROGRESS),
    "sent-back": _in_review(WorkflowState.STATUS_NEEDS_CHANGES),
    "published": Q(live=True),
}


class DeskFilterSet(WagtailFilterSet):
    whose = WhoseFilter(
        label=_("Whose"), empty_label=_("Everybody's"), choices=[("mine", _("Mine"))], widget=RadioSelect
    )
    standing = StandingFilter(
        label=_("How it stands"),
        empty_label=_("All"),
        choices=[
            ("draft", _("Not on the site")),
            ("with-reader", _("With the board for review")),
            ("sent-back", _("Sent back")),
            ("published", _("On the site")),
        ],
        widget=RadioSelect,
    )

    class Meta:
        model = Page
        fields = []  # only those above


class DeskListView(IndexView):
    filterset_class = DeskFilterSet
    kind = ARTICLES

    def get_add_url(self):
        """Straight to the form: everybody writes in the site's own language first."""
        sections = self.kind.sections_for(self.request.user)
        return self.kind.form_below(sections[0]) if sections else None


class ArticlesView(DeskListView):
    page_title = _("Articles")
    add_item_label = _("Write an article")
    columns = [TITLE, STANDING, CHANGED]


class EventsView(DeskListView):
    kind = EVENTS
    page_title = _("Events")
    add_item_label = _("Add an event")
    columns = [
        TITLE,
        Column("when", label=_("Next date"), accessor=lambda event: _next_date(event), width="18%"),
        STANDING,
        CHANGED,
    ]

    def get_base_queryset(self):
        coming = EventOccurrence.objects.filter(page=OuterRef("pk")).upcoming()
        return super().get_base_queryset().annotate(next_day=Subquery(coming.values("local_start_date")[:1]))


def _next_date(event):
    return date_format(event.next_day, "DATE_FORMAT") if event.next_day else ""


class DeskListMenuItem(MenuItem):
    def is_shown(self, request):
        return user_has_any_page_permission(request.user)


class DeskListViewSet(PageListingViewSet):
    filterset_class = DeskFilterSet
    menu_item_class = DeskListMenuItem
    add_to_admin_menu = True


class ArticlesViewSet(DeskListViewSet):
    name = "articles_desk"
    url_prefix = "articles"
    model = ArticlePage
    index_view_class = ArticlesView
    columns = ArticlesView.columns
    icon = "edit"
    menu_label = _("Articles")
    menu_order = 50


class EventsViewSet(DeskListViewSet):
    name = "events_desk"
    url_prefix = "events"
    model = EventPage
    index_view_class = EventsView
    columns = EventsView.columns
    icon = "date"
    menu_label = _("Events")
    menu_order = 60
