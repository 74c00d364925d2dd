"""The welcome on the dashboard, until somebody closes it; afterwards it stands in the help."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component

from .roles import is_editor, reads, writes

STYLES = {"all": ["css/desk/help.css"]}
CLOSED = "chapterhouse-welcome"  # as Wagtail notes it in the profile of an account

_WRITING = [
    _("Here you write articles and announce events."),
    _("What you write is saved by itself, and nobody outside sees it while it is a draft."),
    _("When it is ready, choose “Send for review”: a second person reads it, and then it goes on the site."),
]
_READING = [
    _("Here you read what others have written before anybody outside does."),
    _("What waits for you stands on this page, and a mail tells you of it."),
    _("If it is good, you approve it and it goes on the site; if not, you send it back with a few words."),
]
_READING_BESIDES = _("What others have written waits for you on this page until you approve it or send it back.")
_EDITING = [
    _("Here you look after the whole site: articles, events, the front page and the people on it."),
    _("What others have written waits on this page until somebody approves it or sends it back."),
    _("Editors need a second reader, too: what you write yourself goes on the site when somebody else approves it."),
]


def sentences_for(user):
    """Four at most, for somebody who is here for the first time."""
    if is_editor(user):
        return _EDITING
    if writes(user):
        return [*_WRITING, _READING_BESIDES] if reads(user) else _WRITING
    return _READING


def is_closed_for(user):
    profile = getattr(user, "wagtail_userprofile", None)
    return bool(profile and profile.dismissibles.get(CLOSED))


class Welcome(Component):
    name = "welcome"
    template_name = "editorial/welcome.html"
    order = 1  # before everything else

    class Media:
        css = STYLES

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        return {"user": user, "sentences": sentences_for(user), "closed": CLOSED}


class WayToHelp(Component):
    """A line at the end of the dashboard: on a phone the menu is two steps away."""

    name = "way_to_help"
    template_name = "editorial/way_to_help.html"
    order = 10_000

    class Media:
        css = STYLES
