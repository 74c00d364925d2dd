"""The bodies of pages as HTML that reads the same elsewhere: absolute addresses, every picture once, no looks."""

import re

import nh3
from wagtail.blocks import StreamValue

from .blocks.text import FootnotesBlock
from .references import References

TAGS = {
    "a", "aside", "blockquote", "b", "br", "caption", "cite", "code", "dd", "dl", "dt", "em", "figcaption", "figure",
    "h1", "h2", "h3", "h4", "hr", "i", "img", "li", "ol", "p", "section", "strong", "sub", "sup", "table",
    "tbody", "td", "th", "thead", "time", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "li": {"id"},  # to which a note is linked
    "th": {"scope"},
    "time": {"datetime"},
}
_BLANK_LINES = re.compile(r"\s*\n\s*")


def bodies(pages, request):
    """``{primary key: HTML}`` of pages with a body. They are read as one: many need no more queries than one."""
    if not pages:
        return {}
    raw = [list(page.body.raw_data) for page in pages]
    whole = StreamValue(pages[0].body.stream_block, [block for blocks in raw for block in blocks], is_lazy=True)
    references = References(whole, request=request)
    children = iter(whole)
    return {
        page.pk: _html([next(children) for _block in blocks], references, page.get_full_url(request), request)
        for page, blocks in zip(pages, raw, strict=True)
    }


def cleaned(html, address):
    """Without looks, and with links that begin at the address of the page."""
    base = ("rewrite_with_base", address)
    clean = nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, link_rel=None, url_relative=base)
    return _BLANK_LINES.sub("\n", clean).strip()


def _html(children, references, address, request):
    references.begin([note for it in children if isinstance(it.block, FootnotesBlock) for note in it.value["notes"]])
    context = {"references": references, "request": request}
    return cleaned("\n".join(child.render(context) for child in children), address)
