from django import template

from .. import crisis

register = template.Library()


@register.filter
def crisis_parts(page):
    """The parts of the stylesheet that the box of crisis_help needs."""
    return ["block-callout"] if _is_mentioned_by(page) else []


@register.inclusion_tag("components/crisis_help.html")
def crisis_help(page):
    """The society's numbers for help, at the end of what mentions suicide or self-harm."""
    shown = crisis.help_for(page.get_site()) if _is_mentioned_by(page) else None
    return {"help": shown, "lines": shown.lines.all() if shown else []}


def _is_mentioned_by(page):
    """Looked for once while the page is shown."""
    if not hasattr(page, "_mentions_a_crisis"):
        page._mentions_a_crisis = crisis.is_mentioned_by(page)
    return page._mentions_a_crisis
