"""Every component and every block, shown with what the site itself has: for those who change how it looks."""

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import QueryDict
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.models import Site

from articles.directory import Directory as ArticleDirectory
from articles.filters import ArticleFilters
from articles.models import ArticlePage
from cms.core.frame import frame_for
from cms.core.models import Person
from cms.core.references import References
from cms.core.templatetags import core as core_tags
from events.directory import Directory as EventDirectory
from events.filters import EventFilters
from events.models import EventOccurrence, EventPage
from events.months import Month
from events.presentation import context_of as event_context
from events.templatetags import events as event_tags

from .blocks import FrontBlock
from .forms import ContactForm
from .models import ContactPage

# What stands in the head of a page, and shows nothing.
IN_THE_HEAD = {"alternates", "article_feeds", "event_feeds", "head_meta", "head_share", "share_picture"}


@dataclass(frozen=True)
class Specimen:
    """One component or block: the name of its template, and how it looks."""

    name: str
    html: SafeString


@dataclass(frozen=True)
class Group:
    title: str
    specimens: list[Specimen]


def groups_for(request):
    """All of them. What the site has no row for yet is left out."""
    site = Site.find_for_request(request)
    return [
        Group(_("The frame"), _shown(_frame(request), request)),
        Group(_("Articles"), _shown(_articles(request, site), request)),
        Group(_("Events"), _shown(_events(request, site), request)),
        Group(_("People"), _shown(_people(request, site), request)),
        Group(_("Forms"), _shown(_forms(site), request)),
        Group(_("Blocks"), _blocks(request)),
    ]


def _shown(contexts, request):
    return [
        Specimen(name, render_to_string(f"components/{name}.html", context | {"request": request}, request))
        for name, context in contexts.items()
    ]


def _frame(request):
    frame = frame_for(request)
    return {"site_header": {"frame": frame}, "site_footer": {"frame": frame}}


def _articles(request, site):
    articles = ArticlePage.objects.visible_in(site)
    article = articles.exclude(image=None).newest_first().first()
    if article is None:
        return {}
    frame, filters = frame_for(request), ArticleFilters(QueryDict("page=1"))
    around = article.get_context(request)
    directory = ArticleDirectory("styleguide", articles, filters)
    listed = list(articles.newest_first().for_listing()[:3])
    headings = [block for block in article.body if block.block_type == "heading"]
    section = article.get_parent().specific
    return {
        "breadcrumbs": {"head": around["head"]},
        "article_header": around | {"article": article, "frame": frame},
        "byline": around | {"people_url": frame.people_url},
        "contents": {"contents": headings},
        "caption": {"caption": article.title, "credit": article.image.credit},
        "picture": core_tags.picture(article.image, "22rem"),
        "corrections": {"corrections": around["corrections"]},
        "article_parts": {"article": article, "series": article.series, "parts": around["parts"]},
        "share": {"title": article.title, "url": article.canonical_url},
        "article_card": {"article": listed[0], "heading": "h3", "sizes": "22rem", "shared": around["topics"]},
        "related_articles": {"related": around["related"]},
        "article_neighbours": {"before": around["before"], "after": around["after"]},
        "article_list_header": {"page": section, "directory": directory},
        "article_filters": {"directory": directory, "filters": filters},
        "filters": {"label": _("Topics"), "name": "topic", "choices": directory.topics},
        "pagination": {"rows": Paginator(range(60), 20).get_page(2)},
        "crisis_help": {"help": {"introduction": ""}, "lines": [{"name": _("At any hour"), "number": "555 0100"}]},
        "no_articles": {"is_narrowed": True, "list_url": section.get_url(request)},
    }


def _events(request, site):
    events = EventPage.objects.visible_in(site)
    event = events.filter(agenda__isnull=False).first() or events.first()
    if event is None:
        return {}
    around = event.get_context(request) | {"event": event}
    series = events.exclude(rrule="").first() or event
    of_series = event_context(series, request)
    coming = of_series.get("upcoming", [])
    filters, today = EventFilters(QueryDict()), frame_for(request).society.today()
    dates = EventOccurrence.objects.visible_in(site)
    index = event.get_parent().specific
    month = Month(today.replace(day=1), dates, today)
    busiest = max((day for week in month.weeks for day in week), key=lambda day: len(day.occurrences))
    occurrence = around["occurrence"]
    if occurrence is None:
        return {}
    urls = {"list_url": index.get_url(request), "month_url": index.month_url(today, request)}
    point = next((point for page in events for point in page.open_points.all()), None)
    venue = occurrence.venue
    return {
        "event_header": around,
        "event_facts": around | {"currency": frame_for(request).society.currency},
        "event_when": around,
        "event_place": around | {"venue": venue},
        "event_online": around,
        "event_status": {"status": "cancelled", "words": _("Cancelled"), "note": _("The hall is closed.")},
        "event_credits": around,
        "registration": around | {"state": "sold_out"},
        "prices": around | {"currency": "USD"},
        "to_be_announced": {"point": point},
        "event_row": {"event": event, "occurrence": occurrence},
        "event_views": urls | {"view": "list"},
        "event_filters": {
            "directory": EventDirectory(filters, "styleguide", events, dates.next_of_each),
            "filters": filters,
        },
        "empty_event_list": urls | {"view": "list", "is_narrowed": True},
        "event_dates": of_series | {"event": series, "dates": coming},
        "date_neighbours": {"event": series, "before": next(iter(coming), None), "after": next(iter(coming[1:]), None)},
        "month_neighbours": urls | {"previous": month.previous, "next": month.next},
        "month_day": urls | {"day": busiest},
        "agenda": around | {"agenda": event.agenda.all(), "offers_credits": event.offers_credits},
        "continuing_education": around,
        "speakers": around | {"references": around["biographies"], "people_url": frame_for(request).people_url},
        "access": {"venue": venue},
        "calendar_links": around | {"heading": _("In your calendar"), "label": _("Add to your calendar")},
        "date_range": event_tags.date_range(occurrence),
        "hours": event_tags.hours(occurrence),
    }


def _people(request, site):
    person = Person.objects.named_on(site).for_listing().first()
    if person is None:
        return {}
    dates = EventOccurrence.objects.visible_in(site)
    articles = ArticlePage.objects.visible_in(site).newest_first().for_listing()[:2]
    return {
        "portrait": {"person": person, "sizes": "96px"},
        "person_name": {"person": person, "people_url": frame_for(request).people_url},
        "person_articles": {"person": person, "articles": articles},
        "person_coming": {"occurrences": dates.upcoming().for_listing()[:2]},
        "person_past": {"occurrences": dates.past().for_listing()[:2]},
    }


def _forms(site):
    page = ContactPage.objects.visible_in(site).first()
    return {"field": {"field": ContactForm({}, page=page)["message"]}} if page else {}


def _blocks(request):
    context = {"request": request, "references": References(request=request)}
    return [
        Specimen(name, block.render(block.get_preview_value(), context | {"id": f"specimen-{name}"}))
        for name, block in FrontBlock().child_blocks.items()
    ]
