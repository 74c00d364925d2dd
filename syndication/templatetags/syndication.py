from django import template

from .. import listing

register = template.Library()

WHAT_IS_NEW = {"next_events", "newest_articles"}  # blocks of a front page that show what is listed above them


@register.simple_tag(takes_context=True)
def what_is_new(context):
    """The newest articles and the dates to come."""
    return listing.newest(context["request"])


@register.filter
def without_what_is_new(body):
    """The rest of a front page's body."""
    return body.stream_block.to_python([block for block in body.raw_data if block["type"] not in WHAT_IS_NEW])
