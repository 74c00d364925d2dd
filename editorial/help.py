"""Help inside the desk: a page for each job that somebody has, offered to those who have it.

What it says stands in docs/help. All pages can be opened by everybody: they keep no secrets, and colleagues send one
another links.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import Http404
from django.urls import reverse, reverse_lazy
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .manual import HelpPage, pages
from .roles import is_editor, is_steward, reads, writes
from .welcome import STYLES, sentences_for

# The page that stands beside a form, by what is written there.
BESIDE_FORMS = {
    "articles.ArticlePage": "write-an-article",
    "events.EventPage": "announce-an-event",
    "home.HomePage": "the-front-page",
}


def everybody(user):
    return True


@dataclass(frozen=True)
class Chapter:
    """Jobs of one kind, and who has them."""

    heading: str
    names: tuple[str, ...]
    concerns: Callable


CHAPTERS = [
    Chapter(_("To begin with"), ("getting-in",), everybody),
    Chapter(
        _("Articles"),
        ("write-an-article", "bring-one-from-word", "pictures", "more-about-an-article"),
        writes,
    ),
    Chapter(
        _("Events"),
        ("announce-an-event", "an-event-that-repeats", "not-decided-yet", "tonight-it-is-cancelled"),
        writes,
    ),
    Chapter(_("On its way to the site"), ("send-for-review",), writes),
    Chapter(_("Reading what others wrote"), ("read-what-others-wrote",), reads),
    Chapter(_("If something is not as it should be"), ("when-something-went-wrong",), everybody),
    Chapter(_("For editors"), ("the-front-page", "people", "what-readers-look-for", "a-second-language"), is_editor),
    Chapter(_("For web stewards"), ("settings", "accounts", "other-sites"), is_steward),
]


def chapters_for(user) -> list[tuple[str, list[HelpPage]]]:
    """``[(heading, pages)]`` of the jobs that somebody has."""
    return [
        (chapter.heading, [pages()[name] for name in chapter.names]) for chapter in CHAPTERS if chapter.concerns(user)
    ]


def page_after(name, user) -> HelpPage | None:
    """What comes next on the contents of ``user``, to whom ``name`` need not be offered."""
    offered = [page for _heading, offered in chapters_for(user) for page in offered]
    names = [page.name for page in offered]
    return dict(zip(names, offered[1:], strict=False)).get(name)


class HelpMenuItem(MenuItem):
    def __init__(self):
        super().__init__(_("Help"), reverse_lazy("help"), name="help", icon_name="help", order=20_000)


class ContentsView(WagtailAdminTemplateMixin, TemplateView):
    page_title = _("Help")
    header_icon = "help"
    template_name = "editorial/help.html"

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(chapters=chapters_for(user), welcome=sentences_for(user), **kwargs)


class HelpPageView(WagtailAdminTemplateMixin, TemplateView):
    header_icon = "help"
    template_name = "editorial/help_page.html"

    @cached_property
    def page(self):
        if self.kwargs["name"] not in pages():
            raise Http404
        return pages()[self.kwargs["name"]]

    def get_page_title(self):
        return self.page.title

    def get_breadcrumbs_items(self):
        contents = {"url": reverse("help"), "label": ContentsView.page_title}
        return [*super().get_breadcrumbs_items(), contents, {"url": "", "label": self.page.title}]

    def get_context_data(self, **kwargs):
        following = page_after(self.page.name, self.request.user)
        return super().get_context_data(page=self.page, following=following, **kwargs)


class HelpSidePanel(BaseSidePanel):
    """The page of the help that belongs to a form, beside it: nobody leaves what they are writing."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Help")
        icon_name = "help"
        has_counter = False

    class Media:
        css = STYLES

    name = "help"
    title = _("Help")
    template_name = "editorial/help_side_panel.html"
    order = 900

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {"help": help_beside(self.object)}


def help_beside(page) -> HelpPage | None:
    return pages().get(BESIDE_FORMS.get(page._meta.label, ""))


class HelpBesideMixin:
    """A form with the help that belongs to it."""

    def get_side_panels(self):
        panels = super().get_side_panels()
        if help_beside(self.page):
            panels.append(HelpSidePanel(self.page, self.request))
        return panels
