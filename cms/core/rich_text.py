"""Rich text as it is shown: links lead somewhere that anybody may go, or are plain words."""

import html
import re

import nh3
from django.utils.translation import gettext as _

_BARE_ANCHOR = re.compile(r"<a>(.*?)</a>", re.DOTALL)
_MARKER = re.compile(r"\[(\d{1,3})\]")
_TAG_OR_TEXT = re.compile(r"(<[^>]*>)")
_BLOCK_END = re.compile(r"</(p|h\d|li|blockquote)>|<(br|ul|ol)\b[^>]*>", re.IGNORECASE)


def plain(source: str) -> str:
    """The words of some HTML, with one space where a paragraph or an item ended, or a list within it begins."""
    return " ".join(html.unescape(nh3.clean(_BLOCK_END.sub(" ", source), tags=set())).split())


def word_count(source: str) -> int:
    return len(plain(source).split())


def without_bare_anchors(source: str) -> str:
    """``<a>words</a>``, what is left of a link that leads nowhere, becomes its words."""
    return _BARE_ANCHOR.sub(r"\1", source)


def link_footnotes(source: str, count: int, seen: set[int]) -> str:
    """``[n]`` in the text, where there is a note n of ``count``, becomes a link to it.

    The first mention of each note (``seen`` remembers them over several pieces of text) can be returned to.
    """

    def link(match: re.Match[str]) -> str:
        number = int(match[1])
        if not 1 <= number <= count:
            return match[0]
        anchor = "" if number in seen else f' id="note-{number}-back"'
        seen.add(number)
        label = html.escape(_("Note %(number)s") % {"number": number})
        return f'<sup class="note-ref"><a href="#note-{number}"{anchor} aria-label="{label}">{number}</a></sup>'

    pieces = _TAG_OR_TEXT.split(source)
    pieces[::2] = [_MARKER.sub(link, text) for text in pieces[::2]]
    return "".join(pieces)
